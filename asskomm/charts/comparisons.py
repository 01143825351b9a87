"""The count in each unit and the published totals of one indicator → a Plotly figure.

The units are told apart by dashes and by name; units with the same count share one line.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from asskomm import format
from asskomm.charts import alt, drawing, marks
from asskomm.charts.charts import Chart
from asskomm.figures.questions import Answer
from asskomm.words import Words

DASHES = ("solid", "dash", "dot")
HEIGHT = 360


def beside(
    answer: Answer,
    points: list[marks.Point],
    contradicted: Collection[tuple[Any, Any]],
    units: Mapping[str, str],
    title: str,
    words: Words,
) -> Chart:
    """One indicator month by month, with its published totals.

    `answer`: rows with `until` and the columns that `units` names; `contradicted`: (day, value) of
    the points that another source contradicts.
    """
    rows, lines = list(answer), lines_of(answer, units)
    values = [row[column] for column in lines for row in rows]
    axes = {
        "xaxis": {
            "type": "date",
            "range": drawing.span(
                [row | {"standing": max(row[name] for name in lines)} for row in rows], points
            ),
        },
        "yaxis": drawing.counting_axis([*values, *marks.ends(points)]),
    }
    traces = [
        drawing.stepped(rows, words("chart-counted", unit=name), words, column, dash)
        for (column, name), dash in zip(lines.items(), DASHES, strict=False)
    ]
    traces += marks.published(points, axes["yaxis"]["range"][1], words)
    traces += marks.contradicted(points, contradicted, words)
    figure = drawing.laid_out(traces, axes, HEIGHT, showlegend=True)
    days = [format.day(day, words.language) for day in answer.column("until")]
    texts = {column: [str(row[column]) for row in rows] for column in lines}
    if len(lines) == 1:
        told = [alt.told(title, days, texts[column], words) for column in lines]
    else:
        each = (alt.told(name, days, texts[column], words) for column, name in lines.items())
        told = [f"{title}.", *each]
    return Chart(figure, HEIGHT, " ".join([*told, alt.published_told(points, words)]).strip())


def lines_of(answer: Answer, units: Mapping[str, str]) -> dict[str, str]:
    """Column → name of each line to draw: without units that make no sense, same ones as one."""
    lines: dict[str, str] = {}
    for column, name in units.items():
        values = answer.column(column)
        if any(value is None for value in values):
            continue
        same = next((one for one in lines if answer.column(one) == values), None)
        if same is None:
            lines[column] = name
        else:
            lines[same] += f" = {name}"
    return lines
