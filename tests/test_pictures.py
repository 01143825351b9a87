"""Pictures that travel alone: what stands inside them, and that they show what the chart shows."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ElementTree

import pytest
from matplotlib.figure import Figure
from PIL import Image

from asskomm import charts, pictures, plotting
from asskomm.charts import Chart
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
