"""Rows + words → a Plotly figure with a text that says the same to those who cannot see it.

Charts never set a colour: Streamlit colours them from .streamlit/config.toml, in either theme.
What is told apart is told apart by form as well: hatching, dashes, symbols, labels.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import plotly.graph_objects as go

from asskomm import format
from asskomm.charts import alt, drawing, marks
from asskomm.figures.questions import Answer
from asskomm.words import Words

HATCHINGS = ("", "/", "x", ".", "-", "+")
MOST_WRITTEN = 24  # columns with their values above them; of more the table tells
MULTIPLES = 720  # pixels of three rows of panels, their headings and the legend
PANELS = ("", "2", "3", "4", "5", "6")  # Plotly counts axes from the second on


@dataclass(frozen=True)
class Chart:
    """A figure, its height in pixels, and its alternative text."""

    figure: go.Figure
    height: int
    alt: str


def flow(answer: Answer, title: str, unit: str, words: Words, grain: str) -> Chart:
    """Columns of what began in each period; periods that are not complete are hatched."""
    labels = [drawing.period_label(row, grain, words) for row in answer]
    values, complete = answer.column("begun"), answer.column("complete")
    hatching = ["" if whole else "/" for whole in complete]
    remarks = ["" if whole else words("chart-incomplete") for whole in complete]
    columns = go.Bar(
        x=drawing.positions(answer, grain, labels),
        y=values,
        name=unit,
        marker={"pattern": {"shape": hatching}},
        # Zeros carry no number: the axis says it, and the chart stays quiet.
        text=[value or "" for value in values] if len(values) <= alt.MOST_TOLD else None,
        textposition="outside",
        cliponaxis=False,
        customdata=[
            [label.replace("<br>", " "), remark]
            for label, remark in zip(labels, remarks, strict=True)
        ],
        hovertemplate="%{customdata[0]}: %{y} " + unit + " %{customdata[1]}<extra></extra>",
    )
    axes = {"xaxis": drawing.time_axis(grain), "yaxis": drawing.counting_axis(values)}
    figure = drawing.laid_out([columns], axes, 300, showlegend=False)
    return Chart(figure, 300, alt.told(title, labels, [str(value) for value in values], words))


def stock(answer: Answer, published: Answer, title: str, unit: str, words: Words) -> Chart:
    """The stock at the end of each period as a stepped line, published totals as points."""
    rows = list(answer)
    points = list(published)
    values = [*answer.column("standing"), *marks.ends(points)]
    axes = {
        "xaxis": {"type": "date", "range": drawing.span(rows, points)},
        "yaxis": drawing.counting_axis(values),
    }
    top = axes["yaxis"]["range"][1]
    line = drawing.stepped(rows, words("chart-counted", unit=unit), words)
    traces = [line, *marks.published(points, top, words)]
    figure = drawing.laid_out(traces, axes, 340, showlegend=bool(points))
    labels = [format.day(day, words.language) for day in answer.column("until")]
    told = alt.told(title, labels, [str(value) for value in answer.column("standing")], words)
    return Chart(figure, 340, f"{told} {alt.published_told(points, words)}".strip())


def small_multiples(
    answer: Answer, published: Answer, title: str, names: Sequence[str], words: Words
) -> Chart:
    """One small panel per indicator, each with its own scale: they count different things."""
    titles = [words.code("indicator", name) for name in names]
    counted, span = words("chart-counted-short"), drawing.span(list(answer), list(published))
    traces: list[go.Scatter] = []
    axes: dict[str, drawing.Axis] = {}
    headings: list[dict[str, Any]] = []
    told_each: list[str] = []
    for panel, name, heading in zip(PANELS, names, titles, strict=True):
        own = list(answer.where("indicator", name))
        points = list(published.where("indicator", name))
        top = drawing.head_room(max([0, *[row["standing"] for row in own], *marks.ends(points)]))
        drawn = [drawing.stepped(own, counted, words), *marks.published(points, top, words)]
        named = {trace.name for trace in traces}
        traces += [
            trace.update(xaxis=f"x{panel}", yaxis=f"y{panel}", showlegend=trace.name not in named)
            for trace in drawn
        ]
        axes[f"xaxis{panel}"] = {"type": "date", "range": span, "nticks": 5}
        axes[f"yaxis{panel}"] = {"range": [0, top], "nticks": 4} | drawing.whole_numbers(top)
        headings.append(drawing.panel_title(heading, panel))
        told_each.append(f"{heading}: {own[-1]['standing'] if own else 0}")
    figure = drawing.laid_out(
        traces,
        axes,
        MULTIPLES,
        showlegend=True,
        grid={"rows": 3, "columns": 2, "pattern": "independent", "xgap": 0.18, "ygap": 0.42},
        annotations=headings,
        margin=drawing.MARGIN | {"t": 40},  # a heading can have two lines
    )
    return Chart(
        figure, MULTIPLES, words("chart-alt-multiples", title=title, values="; ".join(told_each))
    )


def bars(
    labels: list[str], values: Sequence[int | Decimal], title: str, unit: str, words: Words
) -> Chart:
    """Lying bars in the given order from top to bottom, each with its value written beside it."""
    texts = [alt.shown(value, words) for value in values]
    places = list(range(len(labels)))
    lying = go.Bar(
        x=[float(value) for value in values],
        y=places,
        orientation="h",
        text=texts,
        textposition="outside",
        cliponaxis=False,
        customdata=labels,
        hovertemplate="%{customdata}: %{text} " + unit + "<extra></extra>",
    )
    axes: dict[str, drawing.Axis] = {
        # Room on the right for the longest value, which stands outside its bar.
        "xaxis": {"range": [0, float(max(values)) * 1.2 or 1], "showticklabels": False},
        "yaxis": {
            "autorange": "reversed",
            "tickvals": places,
            "ticktext": [drawing.wrapped(label) for label in labels],
            "showgrid": False,
        },
    }
    height = 70 + 30 * len(labels)
    figure = drawing.laid_out([lying], axes, height, showlegend=False)
    return Chart(figure, height, alt.told(title, labels, texts, words))


def grouped(
    labels: list[str],
    series: Mapping[str, Sequence[int | Decimal | None]],
    title: str,
    words: Words,
) -> Chart:
    """Columns side by side: for each label one of each series, told apart by hatching as well."""
    traces: list[go.Bar] = []
    parts: list[str] = []
    few = sum(bool(value) for values in series.values() for value in values) <= MOST_WRITTEN
    for place, (name, values) in enumerate(series.items()):
        texts = [alt.shown(value, words) for value in values]
        columns = go.Bar(
            x=labels,
            y=[None if value is None else float(value) for value in values],
            name=name,
            marker={"pattern": {"shape": HATCHINGS[place % len(HATCHINGS)]}},
            text=[alt.short(value, words) if value else "" for value in values] if few else None,
            textposition="outside",
            constraintext="none",
            cliponaxis=False,
            hovertemplate="%{x}: %{customdata}<extra>" + name + "</extra>",
            customdata=texts,
        )
        traces.append(columns)
        parts.append(alt.told(name, labels, texts, words))
    most = max([0.0, *(float(value or 0) for values in series.values() for value in values)])
    axes: dict[str, drawing.Axis] = {
        "xaxis": {"type": "category"},
        "yaxis": {"range": [0, drawing.head_room(most)], "nticks": 6, "tickformat": ",d"},
    }
    figure = drawing.laid_out(traces, axes, 340, showlegend=True, barmode="group", bargroupgap=0.05)
    return Chart(figure, 340, " ".join([f"{title}.", *parts]))
