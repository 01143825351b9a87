"""Pictures that travel alone: what stands inside them, and that they show what the chart shows."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ElementTree

import numpy as np
import plotly.graph_objects as go
import pytest
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from PIL import Image

from asskomm.charts import charts, heat, shares, timelines
from asskomm.charts.charts import Chart
from asskomm.pictures import pictures, plotting
from asskomm.words import LANGUAGES, words_in
from tests.made_up import Record, on

DAY = on("2023-08-09")
CAPTION = pictures.Caption("Ein Titel mit Umlaut: Größe", ("Stichtag 09.08.2023", "Kosten: $5 $6"))


def drawn(real: Record, kind: str, language: str = "de") -> Chart:
    words = words_in(language)
    published = real.ask("published/over_time", DAY).where("indicator", "cooperation_agreements")
    months = real.ask("steps/over_time", DAY, subject="agreements", grain="month")
    districts = real.ask("steps/by_district", DAY, subject="agreements")
    match kind:
        case "flow":
            years = real.ask("steps/over_time", DAY, subject="agreements", grain="year")
            return charts.flow(years, "Titel", "Gemeinden", words, "year")
        case "months":
            return charts.flow(months, "Titel", "Gemeinden", words, "month")
        case "stock":
            return charts.stock(months, published, "Titel", "Gemeinden", words)
        case "bars":
            names, values = districts.column("district"), districts.column("standing")
            return charts.bars(names, values, "Titel", "Gemeinden", words)
    series = {"geplant": [1, 2], "gegründet": [3, None]}
    return charts.grouped(["2022", "2023"], series, "Titel", words)


KINDS = ("flow", "months", "stock", "bars", "grouped")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", pictures.SIZES)
def test_a_picture_has_its_size_and_is_the_same_again(real: Record, kind: str, size: str) -> None:
    chart, words = drawn(real, kind), words_in("de")
    png = pictures.picture(chart, CAPTION, words, "png", size)
    width, height, resolution = pictures.SIZES[size]
    with Image.open(io.BytesIO(png)) as image:
        assert image.width == int(width * resolution)
        assert image.height >= int(height * resolution)
    svg = pictures.picture(chart, CAPTION, words, "svg", size)
    assert svg == pictures.picture(chart, CAPTION, words, "svg", size)
    assert ElementTree.fromstring(svg).tag.endswith("svg")
    assert not re.search(rb"https?://(?!www\.w3\.org|purl\.org|creativecommons)", svg)


def axes(chart: Chart, language: str = "de") -> Figure:
    figure = Figure()
    plotting.draw(figure.subfigures(1, 1), chart, words_in(language))
    return figure


def test_columns_have_the_heights_and_texts_of_the_chart(real: Record) -> None:
    chart = drawn(real, "flow")
    (place,) = axes(chart).axes
    assert [bar.get_height() for bar in place.patches] == list(chart.figure.data[0].y)
    assert [text.get_text() for text in place.texts] == [str(t) for t in chart.figure.data[0].text]
    # The running year is hatched, the whole ones are not.
    assert [bool(bar.get_hatch()) for bar in place.patches] == [False] * 5 + [True]


def test_lying_bars_stand_in_the_order_of_the_chart(real: Record) -> None:
    chart = drawn(real, "bars")
    (place,) = axes(chart).axes
    assert [bar.get_width() for bar in place.patches] == list(chart.figure.data[0].x)
    names = [label.get_text().replace("\n", "<br>") for label in place.get_yticklabels()]
    assert names == list(chart.figure.layout.yaxis.ticktext)
    assert place.yaxis_inverted()


def test_a_stock_is_a_stepped_line_with_published_points(real: Record) -> None:
    chart = drawn(real, "stock")
    (place,) = axes(chart).axes
    line, *points = place.lines
    assert list(line.get_ydata()) == list(chart.figure.data[0].y)
    assert line.get_drawstyle() == "steps-post"
    marked = sorted(float(y) for one in points for y in one.get_ydata())
    assert {float(y) for y in chart.figure.data[1].y} <= set(marked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_speak_the_readers_language(real: Record, language: str) -> None:
    figure = axes(drawn(real, "months", language), language)
    (place,) = figure.axes
    shown = place.xaxis.get_major_formatter()
    # Day 19417 since 1970 is 1 March 2023.
    assert shown(19417, 0) == ("Mär 2023" if language == "de" else "Mar 2023")


def test_what_stands_in_a_picture_is_text_and_no_formula(
    real: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(pictures.STYLE, "svg.fonttype", "none")
    svg = pictures.picture(drawn(real, "flow"), CAPTION, words_in("de"), "svg", "print").decode()
    for said in (CAPTION.title, *CAPTION.lines):
        assert said in svg


# --- kinds of traces ------------------------------------------------------------------------------


def figure_of(trace: object, **layout: object) -> Axes:
    (place,) = axes(Chart(go.Figure([trace], layout), 300, "")).axes
    return place


def test_cells_have_the_numbers_of_the_chart_and_nothing_where_there_is_none() -> None:
    chart = heat.heat(
        {"a": "Gewalt", "b": "Sucht"}, {"x": "2022", "y": "2023"}, {("a", "x"): 3, ("b", "y"): 1},
        "Titel", words_in("de"),
    )  # fmt: skip
    (place,) = axes(chart).axes
    texts = {text.get_position(): text.get_text() for text in place.texts}
    assert texts == {(0, 0): "3", (1, 0): "", (0, 1): "", (1, 1): "1"}
    assert [one.get_text() for one in place.get_yticklabels()] == ["Gewalt", "Sucht"]
    assert place.yaxis_inverted()
    (cells,) = place.collections
    assert list(np.ma.getmaskarray(cells.get_array()).flat) == [False, True, True, False]


def test_over_reaches_up_to_the_top_and_about_both_ways() -> None:
    error = {"symmetric": False, "array": [40, 5], "arrayminus": [0, 5], "type": "data"}
    points = go.Scatter(x=[1, 2], y=[100, 50], error_y=error, mode="markers")
    (bars,) = figure_of(points).collections
    spans = [[tuple(map(float, end)) for end in span] for span in bars.get_segments()]
    assert spans == [[(1, 100), (1, 140)], [(2, 45), (2, 55)]]


def test_symbols_are_hollow_only_where_the_chart_says_so() -> None:
    points = go.Scatter(
        x=[1, 2, 3], y=[1, 2, 3], mode="markers",
        marker={"symbol": ["diamond", "circle-open", "triangle-left"]},
    )  # fmt: skip
    lines = figure_of(points).lines
    assert [line.get_marker() for line in lines] == ["D", "o", "<"]
    assert [line.get_markerfacecolor() == "none" for line in lines] == [False, True, False]


def test_a_line_has_the_gaps_of_the_chart() -> None:
    (line,) = figure_of(go.Scatter(x=[1, 2, None, 4], y=[0, 0, None, 1], mode="lines")).lines
    assert [bool(np.isnan(x)) for x in line.get_xdata()] == [False, False, True, False]


def test_lying_bars_of_two_series_stand_side_by_side() -> None:
    series = {"Gemeinden": [0.5, None], "Einwohner": [1.0, 0.25]}
    chart = shares.shares(["Chemnitz", "Görlitz"], series, "Titel", words_in("de"))
    (place,) = axes(chart).axes
    assert [bar.get_width() for bar in place.patches] == [0.5, 0, 1.0, 0.25]
    middles = [bar.get_y() + bar.get_height() / 2 for bar in place.patches]
    assert middles == pytest.approx([-0.2, 0.8, 0.2, 1.2])
    assert [text.get_text() for text in place.texts] == ["50\xa0%", ".", "100\xa0%", "25\xa0%"]


def test_ticks_say_what_the_chart_says() -> None:
    place = figure_of(
        go.Scatter(x=[0, 365], y=[1, 0.5], mode="lines", line={"shape": "hv"}),
        xaxis={"tickvals": [0, 365], "ticktext": ["Beginn<br>noch 9", "1 Jahr<br>noch 4"]},
        yaxis={"tickvals": [0, 0.5, 1], "tickformat": ".0%"},
    )
    assert [one.get_text() for one in place.get_xticklabels()] == [
        "Beginn\nnoch 9", "1 Jahr\nnoch 4",
    ]  # fmt: skip
    assert [one.get_text() for one in place.get_yticklabels()] == ["0\xa0%", "50\xa0%", "100\xa0%"]


def test_a_kind_of_trace_that_is_not_known_is_no_empty_picture() -> None:
    with pytest.raises(ValueError, match="pie"):
        axes(Chart(go.Figure([go.Pie(values=[1])]), 300, ""))


def test_a_timeline_shows_how_precisely_each_day_is_known(real: Record) -> None:
    answer = real.ask("profile/timeline", DAY, place="14628")
    chart = timelines.lanes(answer, "Titel", words_in("de"))
    (place,) = axes(chart).axes
    marks = [line for line in place.lines if line.get_marker() != "None"]
    drawn = {str(line.get_marker()) for line in marks}
    kinds = {"day": "o", "month": "D", "year": "s", "by": "<"}
    assert drawn == {kinds[one] for one in answer.column("date_precision")}
    assert sum(len(line.get_xdata()) for line in marks) == len(answer.rows)
    lanes = [one.get_text() for one in place.get_yticklabels()]
    assert lanes == [name.replace("<br>", "\n") for name in chart.figure.layout.yaxis.ticktext]
