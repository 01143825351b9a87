"""Stocks of several places over time → a panel for each on one scale, or all of them in one chart.

A place is told apart by its panel, or by dash and name, never by colour alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from asskomm import format
from asskomm.charts import drawing, theme
from asskomm.charts.charts import Chart
from asskomm.figures.questions import Answer
from asskomm.files import notation
from asskomm.words import Words

Rows = Sequence[dict[str, Any]]  # of one place, in order of time: `until` and the measures

# How a stock is looked at, a column of the rows each → can a place be held against the state?
MEASURES = {
    "number": False,
    "per_hundred_thousand": True,
    "reached_share": True,
    "inhabitants_share": True,
    "amount_eur": False,
    "per_inhabitant_eur": True,
}
DASHES = ("solid", "dash", "dot", "dashdot")  # of the places in one chart
COLUMNS, PANEL, AROUND = 2, 140, 90  # panels in a row; pixels of a panel and around them all


def by_place(answer: Answer) -> tuple[dict[str, Rows], tuple[str, Rows]]:
    """Code → rows of each place in official order, and the state's name and rows."""
    places: dict[str, list[dict[str, Any]]] = {}
    for row in answer:
        places.setdefault(row["place_code"], []).append(row)
    state = places.pop("state")
    return dict(places), (str(state[0]["place_title"]), state)


def named(places: Mapping[str, Rows]) -> dict[str, Rows]:
    """The same by name."""
    return {rows[0]["place_title"]: rows for rows in places.values()}


def panels(
    places: Mapping[str, Rows], state: tuple[str, Rows], measure: str, title: str, words: Words
) -> Chart:
    """A panel per place, all on one scale, with the state's line in each where it compares.

    `places`: name → rows; `state`: its name and rows.
    """
    name, reference = state
    compares = MEASURES[measure]
    time = {"type": "date", "range": drawing.span(reference, stock="number"), "nticks": 5}
    scale = _scale([*places.values(), *([reference] if compares else [])], measure, 4)
    traces: list[go.Scatter] = []
    axes: dict[str, drawing.Axis] = {}
    headings: list[dict[str, Any]] = []
    for number, (place, rows) in enumerate(places.items(), 1):
        panel = "" if number == 1 else str(number)
        at = {"xaxis": f"x{panel}", "yaxis": f"y{panel}", "showlegend": number == 1}
        line = _line(rows, words("side-place"), measure, "solid", words)
        traces.append(line.update(at | {"line_color": theme.FIRST}))
        if compares:
            line = _line(reference, name, measure, "dot", words)
            traces.append(line.update(at | {"line_color": theme.SECOND}))
        axes[f"xaxis{panel}"] = time
        axes[f"yaxis{panel}"] = scale
        headings.append(drawing.panel_title(place, panel))
    rows_of_panels = -(-len(places) // COLUMNS)
    height = AROUND + PANEL * rows_of_panels
    figure = drawing.laid_out(
        traces,
        axes,
        height,
        showlegend=compares,
        grid={"rows": rows_of_panels, "columns": COLUMNS, "pattern": "independent",
              "xgap": 0.26, "ygap": 0.5},
        annotations=headings,
        margin=drawing.MARGIN | {"t": 70 if compares else 40},  # a heading can have two lines
        legend={"orientation": "h", "yref": "container", "y": 1, "yanchor": "top", "x": 0},
    )  # fmt: skip
    return Chart(figure, height, _told(places, state, measure, title, words))


def together(
    places: Mapping[str, Rows], state: tuple[str, Rows], measure: str, title: str, words: Words
) -> Chart:
    """Two to four places in one chart, each with a dash of its own, and the state's line."""
    lines = [
        _line(rows, place, measure, dash, words)
        for dash, (place, rows) in zip(DASHES, places.items(), strict=False)
    ]
    drawn = [*places.values()]
    name, reference = state
    if MEASURES[measure]:
        lines.append(_line(reference, name, measure, "longdash", words).update(line_width=1.5))
        drawn.append(reference)
    time = {"type": "date", "range": drawing.span(reference, stock="number"), "nticks": 5}
    axes = {"xaxis": time, "yaxis": _scale(drawn, measure, 6)}
    figure = drawing.laid_out(lines, axes, 360, showlegend=True)
    return Chart(figure, 360, _told(places, state, measure, title, words))


def _line(rows: Rows, name: str, measure: str, dash: str, words: Words) -> go.Scatter:
    """A stepped line in percent where the measure is a share; what is pointed at is in words."""
    return go.Scatter(
        x=[row["until"] for row in rows],
        y=[_height(row[measure], measure) for row in rows],
        mode="lines",
        line={"shape": "hv", "width": 2.5, "dash": dash},
        name=name,
        customdata=[
            [format.day(row["until"], words.language), notation.text(measure, row, words)]
            for row in rows
        ],
        hovertemplate="%{customdata[0]}: %{customdata[1]}<extra>" + name + "</extra>",
    )


def _height(value: float | None, measure: str) -> float | None:
    return value * 100 if value is not None and measure.endswith("_share") else value


def _scale(drawn: Sequence[Rows], measure: str, ticks: int) -> drawing.Axis:
    """One scale from zero for all that is drawn."""
    heights = [float(_height(row[measure], measure) or 0) for rows in drawn for row in rows]
    suffix = "\N{NO-BREAK SPACE}%" if measure.endswith("_share") else ""
    end = drawing.head_room(max([0, *heights]))
    whole = drawing.whole_numbers(end) if measure == "number" else {}
    euros = {"tickformat": ",~r"} if measure.endswith("_eur") else {}
    axis = {"range": [0, end], "nticks": ticks, "rangemode": "tozero", "ticksuffix": suffix}
    return axis | whole | euros


def _told(
    places: Mapping[str, Rows], state: tuple[str, Rows], measure: str, title: str, words: Words
) -> str:
    """The last value of each place, and the state's where it is drawn."""
    drawn = dict(places) | (dict([state]) if MEASURES[measure] else {})
    values = "; ".join(
        f"{place}: {notation.text(measure, rows[-1], words)}" for place, rows in drawn.items()
    )
    return words("chart-alt-multiples", title=title, values=values)
