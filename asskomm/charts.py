"""Rows + words → a Plotly figure with a text that says the same to those who cannot see it.

Charts never set a colour: Streamlit colours them from .streamlit/config.toml, in either theme.
What is told apart is told apart by form as well: hatching, dashes, symbols, labels.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from asskomm import format, theme
from asskomm.questions import Answer
from asskomm.words import Words

MOST_TOLD = 16  # points an alternative text lists one by one; the table has the rest
HATCHINGS = ("", "/", "x", ".", "-", "+")
PUBLISHED = {"size": 9, "color": theme.SECOND, "line": {"width": 2}}


@dataclass(frozen=True)
class Chart:
    """A figure, its height in pixels, and its alternative text."""

    figure: go.Figure
    height: int
    alt: str


def flow(answer: Answer, title: str, unit: str, words: Words, grain: str) -> Chart:
    """Columns of what began in each period; periods that are not complete are hatched."""
    labels = [_period_label(row, grain, words) for row in answer]
    values, complete = answer.column("begun"), answer.column("complete")
    hatching = ["" if whole else "/" for whole in complete]
    remarks = ["" if whole else words("chart-incomplete") for whole in complete]
    figure = go.Figure(
        go.Bar(
            x=_positions(answer, grain, labels),
            y=values,
            name=unit,
            marker={"pattern": {"shape": hatching}},
            # Zeros carry no number: the axis says it, and the chart stays quiet.
            text=[value or "" for value in values] if len(values) <= MOST_TOLD else None,
            textposition="outside",
            cliponaxis=False,
            customdata=[
                [label.replace("<br>", " "), remark]
                for label, remark in zip(labels, remarks, strict=True)
            ],
            hovertemplate="%{customdata[0]}: %{y} " + unit + " %{customdata[1]}<extra></extra>",
        )
    )
    _laid_out(figure, 300, showlegend=False)
    _counts(figure, values)
    _time_axis(figure, grain)
    spoken = [label.replace("<br>", " ") for label in labels]
    return Chart(figure, 300, told(title, spoken, [str(value) for value in values], words))


def stock(
    answer: Answer, published: Answer, indicator: str, title: str, unit: str, words: Words
) -> Chart:
    """The stock at the end of each period as a stepped line, published totals as points."""
    rows = list(answer)
    points = [row for row in published if row["indicator"] == indicator]
    figure = go.Figure(_stepped(rows, words("chart-counted", unit=unit), words))
    if points:
        figure.add_trace(_published(points, words))
    _laid_out(figure, 340, showlegend=bool(points))
    _counts(figure, [*answer.column("standing"), *[row["value"] for row in points]])
    figure.update_xaxes(type="date", range=_span(answer))
    labels = [format.day(day, words.language) for day in answer.column("until")]
    alt = told(title, labels, [str(value) for value in answer.column("standing")], words)
    return Chart(figure, 340, f"{alt} {_published_told(points, words)}".strip())


def small_multiples(
    answer: Answer, published: Answer, title: str, names: Sequence[str], words: Words
) -> Chart:
    """One small panel per indicator, each with its own scale: they count different things."""
    titles = [words.code("indicator", name) for name in names]
    figure = make_subplots(
        rows=3, cols=2, subplot_titles=titles, vertical_spacing=0.12, horizontal_spacing=0.1
    )
    rows, counted = list(answer), words("chart-counted-short")
    told_each: list[str] = []
    for place, name in enumerate(names):
        where = {"row": place // 2 + 1, "col": place % 2 + 1}
        own = [row for row in rows if row["indicator"] == name]
        points = [row for row in published if row["indicator"] == name]
        figure.add_trace(_stepped(own, counted, words, in_legend=place == 0), **where)
        if points:
            seen = any(trace.legendgroup == "published" for trace in figure.data)
            figure.add_trace(_published(points, words, in_legend=not seen), **where)
        most = max([0, *[row["standing"] for row in own], *[row["value"] for row in points]])
        figure.update_yaxes(range=[0, _head_room(most)], nticks=4, **where)
        figure.update_xaxes(type="date", range=_span(answer), nticks=5, **where)
        told_each.append(f"{titles[place]}: {own[-1]['standing'] if own else 0}")
    _laid_out(figure, 640, showlegend=True)
    figure.update_annotations(font={"size": 14, "color": theme.TEXT})
    return Chart(
        figure, 640, words("chart-alt-multiples", title=title, values="; ".join(told_each))
    )


def bars(
    labels: list[str], values: Sequence[int | Decimal], title: str, unit: str, words: Words
) -> Chart:
    """Lying bars in the given order from top to bottom, each with its value written beside it."""
    texts = [_shown(value, words) for value in values]
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
    _laid_out(figure, height, showlegend=False)
    figure.update_yaxes(
        autorange="reversed",
        tickvals=list(range(len(labels))),
        ticktext=[_wrapped(label) for label in labels],
        showgrid=False,
    )
    # Room on the right for the longest value, which stands outside its bar.
    figure.update_xaxes(range=[0, float(max(values)) * 1.2 or 1], showticklabels=False)
    return Chart(figure, height, told(title, labels, texts, words))


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
        texts = [_shown(value, words) for value in values]
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
        parts.append(told(name, labels, texts, words))
    most = max([0.0, *(float(value or 0) for values in series.values() for value in values)])
    _laid_out(figure, 340, showlegend=True)
    figure.update_layout(barmode="group", bargroupgap=0.05)
    figure.update_xaxes(type="category")
    figure.update_yaxes(range=[0, _head_room(most)], nticks=6, tickformat=",d")
    return Chart(figure, 340, " ".join([f"{title}.", *parts]))


def told(title: str, labels: Sequence[str], texts: Sequence[str], words: Words) -> str:
    """What a chart shows in a sentence: every point, or the ends and the highest of many."""
    pairs = [f"{label}: {text}" for label, text in zip(labels, texts, strict=True)]
    if len(pairs) <= MOST_TOLD:
        return words("chart-alt", title=title, values="; ".join(pairs))
    return words("chart-alt-long", title=title, count=len(pairs), first=pairs[0], last=pairs[-1])


def _shown(value: int | Decimal | None, words: Words) -> str:
    if value is None:
        return format.NO_VALUE
    shown = format.money if isinstance(value, Decimal) else format.number
    return shown(value, words.language)


def _published(
    points: Sequence[dict[str, Any]], words: Words, in_legend: bool = True
) -> go.Scatter:
    """Published totals; "over 140" points upwards: the truth lies at or above it."""
    return go.Scatter(
        x=[row["as_of"] for row in points],
        y=[float(row["value"]) for row in points],
        mode="markers",
        name=words("chart-published"),
        legendgroup="published",
        showlegend=in_legend,
        marker=PUBLISHED
        | {"symbol": ["triangle-up-open" if _is_over(row) else "diamond-open" for row in points]},
        customdata=[_published_text(row, words) for row in points],
        hovertemplate="%{customdata}<extra></extra>",
    )


def _is_over(row: dict[str, Any]) -> bool:
    return bool(row["qualifier"] == "over")


def _published_text(row: dict[str, Any], words: Words) -> str:
    value = format.number(row["value"], words.language)
    said = words("published-value", qualifier=row["qualifier"], value=value)
    return words("chart-published-on", value=said, date=format.day(row["as_of"], words.language))


def _published_told(points: Sequence[dict[str, Any]], words: Words) -> str:
    if not points:
        return ""
    listed = "; ".join(_published_text(row, words) for row in points[-MOST_TOLD:])
    return words("chart-alt-published", values=listed)


def _stepped(
    rows: Sequence[dict[str, Any]], name: str, words: Words, in_legend: bool = True
) -> go.Scatter:
    """A stock holds until it is counted anew: steps, no slopes."""
    return go.Scatter(
        x=[row["until"] for row in rows],
        y=[row["standing"] for row in rows],
        mode="lines",
        line={"shape": "hv", "color": theme.FIRST, "width": 2.5},
        name=name,
        showlegend=in_legend,
        customdata=[format.day(row["until"], words.language) for row in rows],
        hovertemplate="%{customdata}: %{y}<extra></extra>",
    )


def _period_label(row: dict[str, Any], grain: str, words: Words) -> str:
    """The period's name; one that is not complete says where it begins or ends."""
    name = format.period(row["period"], _grain(grain), words.language)
    if row["complete"] or grain == "month":
        return name
    return f"{name}<br>{words('chart-until', date=format.day(row['until'], words.language))}"


def _grain(grain: str) -> format.Grain:
    return "month" if grain == "month" else "year"


def _positions(answer: Answer, grain: str, labels: list[str]) -> list[Any]:
    """Years are names along the axis, months are dates: Plotly thins their labels out."""
    return answer.column("period") if grain == "month" else labels


def _time_axis(figure: go.Figure, grain: str) -> None:
    figure.update_xaxes(type="date" if grain == "month" else "category")


def _span(answer: Answer) -> list[date]:
    """The whole chosen period, whether anything happened in it or not, and room for a symbol."""
    first, last = min(answer.column("period")), max(answer.column("until"))
    return [first, last + (last - first) / 40]


def _counts(figure: go.Figure, values: Sequence[int | Decimal]) -> None:
    """A scale from zero with whole numbers only."""
    most = max([0, *[int(value) for value in values]])
    figure.update_yaxes(range=[0, _head_room(most)], nticks=6, rangemode="tozero")
    if most < 5:
        figure.update_yaxes(dtick=1)


def _head_room(most: float | Decimal) -> float:
    return max(float(most) * 1.15, 1.5)


def _wrapped(label: str, longest: int = 26) -> str:
    """A long name on two lines: on a phone the bars need the width."""
    if len(label) <= longest:
        return label
    half = label.rfind(" ", 0, longest) if " " in label[:longest] else label.find("-") + 1
    return f"{label[:half].rstrip()}<br>{label[half:].lstrip()}" if half > 0 else label


def _laid_out(figure: go.Figure, height: int, *, showlegend: bool) -> None:
    figure.update_layout(
        height=height,
        margin={"l": 8, "r": 24, "t": 24, "b": 8},
        font={"color": theme.TEXT},
        showlegend=showlegend,
        legend={"orientation": "h", "y": -0.12, "yanchor": "top", "x": 0},
        bargap=0.25,
        hovermode="closest",
        dragmode=False,
    )
    figure.update_xaxes(automargin=True, fixedrange=True, tickfont={"color": theme.TEXT})
    figure.update_yaxes(automargin=True, fixedrange=True, tickfont={"color": theme.TEXT})
