"""Counts at the crossing of two lists: the stronger the cell, the more; each number is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import plotly.graph_objects as go

from asskomm import format
from asskomm.charts import alt, drawing
from asskomm.charts.charts import Chart
from asskomm.words import Words

PALE = 3
Cells = Mapping[tuple[str, str], int]
"""(row, column) → how many; a crossing that is not there is left blank, as is a zero."""


def heat(
    rows: Mapping[str, str],
    columns: Mapping[str, str],
    cells: Cells,
    title: str,
    words: Words,
    spoken: Mapping[str, str] | None = None,
) -> Chart:
    """`rows`, `columns`: code → what stands beside, above; `spoken`: the long names of columns."""
    long = spoken or columns
    counts = [[cells.get((row, column), 0) for column in columns] for row in rows]
    figure = go.Heatmap(
        x=list(range(len(columns))),
        y=list(range(len(rows))),
        z=[[count or None for count in line] for line in counts],
        text=[[format.number(count, words.language) if count else "" for count in line]
              for line in counts],
        texttemplate="%{text}",
        customdata=[[f"{rows[row]} / {long[column]}" for column in columns] for row in rows],
        hovertemplate="%{customdata}: %{text}<extra></extra>",
        hoverongaps=False,
        showscale=False,
        zmin=0,
        # The strong end of the theme's scale stays unused: Plotly writes in grey or white, and
        # neither can be read on its middle.
        zmax=max([1, *(count for line in counts for count in line)]) * PALE,
        xgap=2,
        ygap=2,
    )  # fmt: skip
    axes: dict[str, drawing.Axis] = {
        "xaxis": _axis(columns) | {"side": "top"},
        "yaxis": _axis({code: drawing.wrapped(name) for code, name in rows.items()})
        | {"autorange": "reversed"},
    }
    height = 70 + 32 * len(rows)
    told = [
        (f"{rows[row]} / {long[column]}", str(count))
        for row, line in zip(rows, counts, strict=True)
        for column, count in zip(columns, line, strict=True)
        if count
    ]
    return Chart(
        drawing.laid_out([figure], axes, height, showlegend=False),
        height,
        alt.told(title, [label for label, _ in told], [count for _, count in told], words),
    )


def numbered(names: Sequence[str]) -> list[str]:
    """Long names with a number each, by which narrow columns can refer to them."""
    return [f"{place} {name}" for place, name in enumerate(names, 1)]


def _axis(names: Mapping[str, str]) -> drawing.Axis:
    return {
        "tickvals": list(range(len(names))),
        "ticktext": list(names.values()),
        "showgrid": False,
        "zeroline": False,
    }
