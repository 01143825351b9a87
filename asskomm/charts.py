"""Rows + words → a Plotly figure with a text that says the same to those who cannot see it.

Charts never set a colour: Streamlit colours them from .streamlit/config.toml, in either theme.
What is told apart is told apart by form as well: hatching, dashes, symbols, labels.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from asskomm import alt, drawing, format, theme
from asskomm.questions import Answer
from asskomm.words import Words

HATCHINGS = ("", "/", "x", ".", "-", "+")


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
    figure = go.Figure(
        go.Bar(
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
    )
    drawing.laid_out(figure, 300, showlegend=False)
    drawing.counting_axis(figure, values)
    drawing.time_axis(figure, grain)
    return Chart(figure, 300, alt.told(title, labels, [str(value) for value in values], words))


def stock(answer: Answer, published: Answer, title: str, unit: str, words: Words) -> Chart:
    """The stock at the end of each period as a stepped line, published totals as points."""
    rows = list(answer)
    points = list(published)
    figure = go.Figure(drawing.stepped(rows, words("chart-counted", unit=unit), words))
    if points:
        figure.add_trace(drawing.published_points(points, words))
    drawing.laid_out(figure, 340, showlegend=bool(points))
    drawing.counting_axis(figure, [*answer.column("standing"), *[row["value"] for row in points]])
    figure.update_xaxes(type="date", range=drawing.span(answer))
    labels = [format.day(day, words.language) for day in answer.column("until")]
    told = alt.told(title, labels, [str(value) for value in answer.column("standing")], words)
    return Chart(figure, 340, f"{told} {alt.published_told(points, words)}".strip())


def small_multiples(
    answer: Answer, published: Answer, title: str, names: Sequence[str], words: Words
) -> Chart:
    """One small panel per indicator, each with its own scale: they count different things."""
    titles = [words.code("indicator", name) for name in names]
    figure = make_subplots(
        rows=3,
        cols=2,
        subplot_titles=[drawing.wrapped(name, 24) for name in titles],
        vertical_spacing=0.12,
        horizontal_spacing=0.1,
    )
    counted = words("chart-counted-short")
    told_each: list[str] = []
    for place, name in enumerate(names):
        where = {"row": place // 2 + 1, "col": place % 2 + 1}
        own = list(answer.where("indicator", name))
        points = list(published.where("indicator", name))
        figure.add_trace(drawing.stepped(own, counted, words, in_legend=place == 0), **where)
        if points:
            seen = any(trace.legendgroup == "published" for trace in figure.data)
            figure.add_trace(drawing.published_points(points, words, in_legend=not seen), **where)
        most = max([0, *[row["standing"] for row in own], *[row["value"] for row in points]])
        figure.update_yaxes(range=[0, drawing.head_room(most)], nticks=4, **where)
        figure.update_xaxes(type="date", range=drawing.span(answer), nticks=5, **where)
        told_each.append(f"{titles[place]}: {own[-1]['standing'] if own else 0}")
    drawing.laid_out(figure, 640, showlegend=True)
    figure.update_annotations(font={"size": 12, "color": theme.TEXT})
    return Chart(
        figure, 640, words("chart-alt-multiples", title=title, values="; ".join(told_each))
    )


def bars(
    labels: list[str], values: Sequence[int | Decimal], title: str, unit: str, words: Words
) -> Chart:
    """Lying bars in the given order from top to bottom, each with its value written beside it."""
    texts = [alt.shown(value, words) for value in values]
    figure = go.Figure(
        go.Bar(
            x=[float(value) for value in values],
            y=list(range(len(labels))),
            orientation="h",
            text=texts,
            textposition="outside",
            cliponaxis=False,
            customdata=labels,
            hovertemplate="%{customdata}: %{text} " + unit + "<extra></extra>",
        )
    )
    height = 70 + 30 * len(labels)
    drawing.laid_out(figure, height, showlegend=False)
    figure.update_yaxes(
        autorange="reversed",
        tickvals=list(range(len(labels))),
        ticktext=[drawing.wrapped(label) for label in labels],
        showgrid=False,
    )
    # Room on the right for the longest value, which stands outside its bar.
    figure.update_xaxes(range=[0, float(max(values)) * 1.2 or 1], showticklabels=False)
    return Chart(figure, height, alt.told(title, labels, texts, words))


def grouped(
    labels: list[str],
    series: Mapping[str, Sequence[int | Decimal | None]],
    title: str,
    words: Words,
) -> Chart:
    """Columns side by side: for each label one of each series, told apart by hatching as well."""
    figure = go.Figure()
    parts: list[str] = []
    for place, (name, values) in enumerate(series.items()):
        texts = [alt.shown(value, words) for value in values]
        figure.add_trace(
            go.Bar(
                x=labels,
                y=[None if value is None else float(value) for value in values],
                name=name,
                marker={"pattern": {"shape": HATCHINGS[place % len(HATCHINGS)]}},
                text=[text if value else "" for text, value in zip(texts, values, strict=True)],
                textposition="outside",
                cliponaxis=False,
                hovertemplate="%{x}: %{customdata}<extra>" + name + "</extra>",
                customdata=texts,
            )
        )
        parts.append(alt.told(name, labels, texts, words))
    most = max([0.0, *(float(value or 0) for values in series.values() for value in values)])
    drawing.laid_out(figure, 340, showlegend=True)
    figure.update_layout(barmode="group", bargroupgap=0.05)
    figure.update_xaxes(type="category")
    figure.update_yaxes(range=[0, drawing.head_room(most)], nticks=6, tickformat=",d")
    return Chart(figure, 340, " ".join([f"{title}.", *parts]))
