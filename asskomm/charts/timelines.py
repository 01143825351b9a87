"""Events + words → a figure with a lane for each building block, and its alternative text.

A date known to the day is a point; one known to the month or year a bar as long as what nobody
knows; "by then" an arrow that points back.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import plotly.graph_objects as go

from asskomm.charts import alt, drawing, theme
from asskomm.charts.charts import Chart
from asskomm.figures.questions import Answer
from asskomm.files import notation
from asskomm.words import Words

LANES = (
    "model_municipalities",
    "consultations",
    "preliminary_agreements",
    "agreements",
    "funding",
    "coaching",
    "security_analyses",
    "councils",
    "projects",
)
SYMBOLS = {"day": "circle", "month": "diamond", "year": "square", "by": "triangle-left"}


def lanes(answer: Answer, title: str, words: Words) -> Chart:
    """The rows of profile/timeline over time, one lane for each building block that has any."""
    rows = list(answer)
    used = [lane for lane in LANES if any(row["lane"] == lane for row in rows)]
    names = [notation.coded("lane", lane, words) for lane in used]
    heights = [used.index(row["lane"]) for row in rows]
    spoken = [f"{row['place_name']}: {notation.text('event', row, words)}" for row in rows]
    dates = [notation.text("event_on", row, words) for row in rows]
    points = go.Scatter(
        x=[row["event_on"] for row in rows],
        y=heights,
        mode="markers",
        marker={
            "size": 12,
            "color": theme.FIRST,
            "symbol": [SYMBOLS[row["date_precision"]] for row in rows],
        },
        customdata=[f"{date}, {what}" for date, what in zip(dates, spoken, strict=True)],
        hovertemplate="%{customdata}<extra></extra>",
    )
    days = [row["event_on"] for row in rows]
    axes: dict[str, drawing.Axis] = {
        "xaxis": {"type": "date", "range": _range(days), "nticks": 6},
        "yaxis": {
            "range": [len(used) - 0.5, -0.5],
            "tickvals": list(range(len(used))),
            "ticktext": [drawing.wrapped(name) for name in names],
            "zeroline": False,
        },
    }
    height = 70 + 34 * len(used)
    figure = drawing.laid_out([_unknown(rows, heights), points], axes, height, showlegend=False)
    return Chart(figure, height, alt.told(title, dates, spoken, words))


def _range(days: list[date]) -> list[date]:
    """All events with room for a symbol; those of one year stand in it."""
    first, last = min(days), max(days)
    margin = (last - first) / 20
    if first.year == last.year:
        return [first.replace(month=1, day=1), last.replace(month=12, day=31)]
    return [first - margin, last + margin]


def _unknown(rows: list[dict[str, Any]], heights: list[int]) -> go.Scatter:
    """Where a date is known to a month or year: from its first day to its last."""
    x: list[Any] = []
    y: list[int | None] = []
    for row, height in zip(rows, heights, strict=True):
        if row["date_precision"] in ("month", "year"):
            x += [row["not_before"], row["counts_from"], None]
            y += [height, height, None]
    return go.Scatter(
        x=x, y=y, mode="lines", line={"width": 6, "color": theme.SECOND}, hoverinfo="skip"
    )
