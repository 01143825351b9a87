"""How long municipalities wait for a step: a stepped curve with the numbers at risk under it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from asskomm import format
from asskomm.charts import alt, drawing, theme
from asskomm.charts.charts import Chart
from asskomm.figures.questions import Answer
from asskomm.words import Words

READINGS = {"shortest": "solid", "longest": "dash"}  # told apart by their line
QUARTERS = (0, 0.25, 0.5, 0.75, 1)
YEAR = 365  # days: a tick of the axis, not a calendar
MOST_TICKS = 8


def curve(answer: Answer, title: str, words: Words) -> Chart:
    """The share not there yet over the days since the first step, in both readings of the dates.

    `answer`: pathway/survival of one group. The curve is taken from the rows as they are.
    """
    readings = {name: list(answer.where("reading", name)) for name in READINGS}
    traces = [_stepped(rows, name, words) for name, rows in readings.items()]
    years = _years(max(answer.column("days")))
    labels = [words("pathway-years", count=year) for year in years]
    at_risk = [_range([_at_risk(rows, year * YEAR) for rows in readings.values()])
               for year in years]  # fmt: skip
    axes: dict[str, drawing.Axis] = {
        "xaxis": {
            "tickvals": [year * YEAR for year in years],
            "ticktext": [
                f"{label}<br>{words('pathway-at-risk', count=count)}"
                for label, count in zip(labels, at_risk, strict=True)
            ],
            "rangemode": "tozero",
        },
        "yaxis": {
            "range": [0, 1.04],
            "tickvals": QUARTERS,
            "ticktext": [format.share(quarter, words.language) for quarter in QUARTERS],
            "title": {"text": words("pathway-axis"), "font": {"color": theme.TEXT}},
        },
    }
    figure = drawing.laid_out(
        traces,
        axes,
        360,
        showlegend=True,
        legend={"orientation": "h", "y": 1.02, "yanchor": "bottom"},
    )
    texts = [_share_range([_share(rows, year * YEAR) for rows in readings.values()], words)
             for year in years]  # fmt: skip
    return Chart(figure, 360, alt.told(title, labels, texts, words))


def _stepped(rows: Sequence[dict[str, Any]], reading: str, words: Words) -> go.Scatter:
    language = words.language
    return go.Scatter(
        x=[row["days"] for row in rows],
        y=[row["waiting_share"] for row in rows],
        mode="lines",
        line={"shape": "hv", "dash": READINGS[reading], "width": 2.5, "color": theme.FIRST},
        name=words.code("reading", reading),
        customdata=[
            words(
                "pathway-point",
                days=format.number(row["days"], language),
                share=format.share(row["waiting_share"], language),
                count=row["at_risk"],
            )
            for row in rows
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )


def _years(longest: int) -> list[int]:
    """Whole years from zero, so many that their labels do not collide."""
    every = -(-(longest // YEAR + 1) // MOST_TICKS)
    return list(range(0, longest // YEAR + 1, every))


def _at_risk(rows: Sequence[dict[str, Any]], day: int) -> int:
    """How many were still being watched as that day began."""
    return next((int(row["at_risk"]) for row in rows if row["days"] >= day), 0)


def _share(rows: Sequence[dict[str, Any]], day: int) -> float | None:
    """The curve's height on that day; nothing beyond the last one."""
    if day > rows[-1]["days"]:
        return None
    return [float(row["waiting_share"]) for row in rows if row["days"] <= day][-1]


def _range(values: Sequence[int]) -> str:
    return "–".join(str(value) for value in sorted(set(values)))


def _share_range(values: Sequence[float | None], words: Words) -> str:
    known = sorted({value for value in values if value is not None})
    return "–".join(format.share(value, words.language) for value in known)
