"""The parts that charts share: traces, axes, labels, layout.

A part names a colour of the theme where it must, and never says which colour that is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import plotly.graph_objects as go

from asskomm import format
from asskomm.charts import theme
from asskomm.figures.questions import Answer
from asskomm.words import Words

# Below everything else, however many lines it has on a phone.
LEGEND = {"orientation": "h", "yref": "container", "y": 0, "yanchor": "bottom", "x": 0}
MARGIN = {"l": 8, "r": 24, "t": 24, "b": 8}
SHORT = 5  # up to here a scale names each number
EARLY = 20  # of a stock: what is less than one part in so many is not worth years of an axis
YEAR = timedelta(days=365)
Axis = dict[str, Any]  # what layout.xaxis and layout.yaxis take


def stepped(
    rows: Sequence[dict[str, Any]],
    name: str,
    words: Words,
    column: str = "standing",
    dash: str = "solid",
) -> go.Scatter:
    """A stock holds until it is counted anew: steps, no slopes."""
    return go.Scatter(
        x=[row["until"] for row in rows],
        y=[row[column] for row in rows],
        mode="lines",
        line={"shape": "hv", "color": theme.FIRST, "width": 2.5, "dash": dash},
        name=name,
        customdata=[format.day(row["until"], words.language) for row in rows],
        hovertemplate="%{customdata}: %{y}<extra></extra>",
    )


def period_label(row: dict[str, Any], grain: str, words: Words) -> str:
    """The period's name; one that is not complete says from when or until when it counts."""
    name = format.period(row["period"], as_grain(grain), words.language)
    if row["complete"] or grain == "month":
        return name
    cut, day = ("since", row["since"]) if row["since"] > row["period"] else ("until", row["until"])
    return f"{name}<br>{words(f'chart-{cut}', date=format.day(day, words.language))}"


def as_grain(grain: str) -> format.Grain:
    """The grain as a type: whatever is not a month is a year."""
    return "month" if grain == "month" else "year"


def positions(answer: Answer, grain: str, labels: list[str]) -> list[Any]:
    """Years are names along the axis, months are dates: Plotly thins their labels out."""
    return answer.column("period") if grain == "month" else labels


def time_axis(grain: str) -> Axis:
    """Years are names along the axis, months are dates."""
    return {"type": "date" if grain == "month" else "category"}


def span(
    rows: Sequence[dict[str, Any]], points: Sequence[dict[str, Any]] = (), stock: str = "standing"
) -> list[date]:
    """The time that stocks and published totals need, with room for a symbol at either end.

    A few councils are decades older than the programme: they stand at the left edge, and the axis
    begins a year before the stocks (column `stock`) have reached a twentieth of what they reach.
    """
    stocks: dict[date, int] = {}
    for row in rows:
        stocks[row["until"]] = stocks.get(row["until"], 0) + (row[stock] or 0)
    days = sorted(stocks)
    last, most = days[-1], max(stocks.values())
    rising = next(day for day in days if stocks[day] * EARLY >= most)
    first = max(min(row["period"] for row in rows), rising - YEAR)
    first = min([first, *(point["as_of"] for point in points)])
    room = max((last - first) / 40, timedelta(days=1))
    return [first - room if points else first, last + room]


def counting_axis(values: Sequence[int | Decimal]) -> Axis:
    """A scale from zero with whole numbers only."""
    top = head_room(max([0, *[int(value) for value in values]]))
    return {"range": [0, top], "nticks": 6, "rangemode": "tozero"} | whole_numbers(top)


def whole_numbers(top: float) -> Axis:
    """No half municipalities on a short scale."""
    return {"dtick": 1} if top < SHORT else {}


def head_room(most: float | Decimal) -> float:
    """The end of a scale, with room for the number above the highest column."""
    return max(float(most) * 1.15, 1.5)


def wrapped(label: str, longest: int = 26) -> str:
    """A long name on two lines: on a phone the bars need the width."""
    if len(label) <= longest:
        return label
    half = label.rfind(" ", 0, longest) if " " in label[:longest] else label.find("-") + 1
    return f"{label[:half].rstrip()}<br>{label[half:].lstrip()}" if half > 0 else label


def laid_out(
    traces: Sequence[go.Scatter | go.Bar],
    axes: Mapping[str, Axis],
    height: int,
    *,
    showlegend: bool,
    **more: object,
) -> go.Figure:
    """A figure with what all have in common: margins, legend below, no zooming by accident.

    Made in one go: changing a figure afterwards takes Plotly many times as long.
    """
    common = {"automargin": True, "fixedrange": True, "tickfont": {"color": theme.TEXT}}
    layout = {
        "height": height,
        "margin": MARGIN,
        "font": {"color": theme.TEXT},
        "showlegend": showlegend,
        "legend": LEGEND,
        "bargap": 0.25,
        "hovermode": "closest",
        "dragmode": False,
    }
    return go.Figure(traces, layout | {name: common | axes[name] for name in axes} | more)


def panel_title(title: str, panel: str) -> dict[str, Any]:
    """The title above one of several panels, named by its axes."""
    return {
        "text": wrapped(title, 24),
        "font": {"size": 12, "color": theme.TEXT},
        "showarrow": False,
        "xref": f"x{panel} domain",
        "yref": f"y{panel} domain",
        "x": 0.5,
        "y": 1,
        "xanchor": "center",
        "yanchor": "bottom",
    }
