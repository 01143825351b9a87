"""Published totals → symbols on a chart, each with what its words leave open.

Exact is a diamond; "over" a triangle with a line up to the top, a lower bound; "about" a circle
with a bar. Uncertain ones are hollow. None is told apart by colour.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Any

import plotly.graph_objects as go

from asskomm.charts import alt, theme
from asskomm.words import Words

SYMBOLS = {"exact": "diamond", "over": "triangle-up", "about": "circle"}
GROUP = "published"  # how the legend groups of these traces begin
Point = dict[str, Any]  # a row of published/over_time


def ends(points: Sequence[Point]) -> list[Decimal]:
    """The highest value that each point needs room for."""
    return [row["value"] if row["at_most"] is None else row["at_most"] for row in points]


def published(points: Sequence[Point], top: float, words: Words) -> list[go.Scatter]:
    """One trace for each way in which totals are published, so that the legend names them all.

    `top` is the end of the value axis.
    """
    kinds = dict.fromkeys(_kind(row) for row in points)
    return [_alike([row for row in points if _kind(row) == kind], top, words) for kind in kinds]


def _kind(row: Point) -> tuple[str, str]:
    return row["qualifier"], row["certainty"] or "certain"


def _alike(points: Sequence[Point], top: float, words: Words) -> go.Scatter:
    qualifier, certainty = _kind(points[0])
    hollow = "-open" if certainty == "uncertain" else ""
    return go.Scatter(
        x=[row["as_of"] for row in points],
        y=[float(row["value"]) for row in points],
        error_y=_left_open(points, top) if qualifier != "exact" else None,
        mode="markers",
        name=words.code("published-mark", qualifier, certainty=certainty),
        legendgroup=f"{GROUP} {qualifier} {certainty}",
        marker={
            "symbol": SYMBOLS[qualifier] + hollow,
            "size": 9,
            "color": theme.SECOND,
            "line": {"width": 2, "color": theme.SECOND},
        },
        customdata=[alt.published_text(row, words) for row in points],
        hovertemplate="%{customdata}<extra></extra>",
    )


def _left_open(points: Sequence[Point], top: float) -> dict[str, Any]:
    """From the least to the most that the words allow; without an upper end, to the top."""
    mosts = [top if row["at_most"] is None else float(row["at_most"]) for row in points]
    return {
        "type": "data",
        "symmetric": False,
        "array": [most - float(row["value"]) for most, row in zip(mosts, points, strict=True)],
        "arrayminus": [float(row["value"] - row["at_least"]) for row in points],
        "color": theme.SECOND,
        "thickness": 1.5,
        "width": 4 if points[0]["qualifier"] == "about" else 0,
    }


def contradicted(
    points: Sequence[Point], keys: Collection[tuple[Any, Any]], words: Words
) -> list[go.Scatter]:
    """A ring around each point whose (day, value) another source contradicts."""
    ringed = [row for row in points if (row["as_of"], row["value"]) in keys]
    if not ringed:
        return []
    ring = go.Scatter(
        x=[row["as_of"] for row in ringed],
        y=[float(row["value"]) for row in ringed],
        mode="markers",
        name=words("published-contradicted"),
        legendgroup=f"{GROUP} contradicted",
        marker={
            "symbol": "circle-open",
            "size": 19,
            "color": theme.TEXT,
            "line": {"width": 1.5, "color": theme.TEXT},
        },
        hoverinfo="skip",
    )
    return [ring]
