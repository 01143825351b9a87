"""Shares of a whole, in several respects at once: lying bars for each label."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import plotly.graph_objects as go

from asskomm import format
from asskomm.charts import alt, drawing
from asskomm.charts.charts import HATCHINGS, Chart
from asskomm.words import Words


def shares(
    labels: Sequence[str], series: Mapping[str, Sequence[float | None]], title: str, words: Words
) -> Chart:
    """For each label a bar of each series, from top to bottom; series differ by hatching too.

    A share is of 1; where there is no whole, there is no bar.
    """
    places = list(range(len(labels)))
    traces: list[go.Bar] = []
    told: list[str] = []
    for hatching, (name, values) in zip(HATCHINGS, series.items(), strict=False):
        texts = [_shown(value, words) for value in values]
        lying = go.Bar(
            x=values,
            y=places,
            orientation="h",
            name=name,
            marker={"pattern": {"shape": hatching}},
            text=texts,
            textposition="outside",
            cliponaxis=False,
            customdata=labels,
            hovertemplate="%{customdata}: %{text}<extra>" + name + "</extra>",
        )
        traces.append(lying)
        told.append(alt.told(name, labels, texts, words))
    most = max([0.0, *(value or 0.0 for values in series.values() for value in values)])
    axes: dict[str, drawing.Axis] = {
        # Room on the right for the longest text, which stands outside its bar.
        "xaxis": {"range": [0, most * 1.2 or 1], "showticklabels": False},
        "yaxis": {
            "autorange": "reversed",
            "tickvals": places,
            "ticktext": [drawing.wrapped(label) for label in labels],
            "showgrid": False,
        },
    }
    height = 110 + 44 * len(labels)
    figure = drawing.laid_out(
        traces,
        axes,
        height,
        showlegend=True,
        barmode="group",
        legend={"orientation": "h", "y": 1, "yanchor": "bottom", "x": 0},
    )
    return Chart(figure, height, " ".join([f"{title}.", *told]))


def _shown(value: float | None, words: Words) -> str:
    return format.NO_VALUE if value is None else format.share(value, words.language)
