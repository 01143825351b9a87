"""A chart's traces → the same, drawn by matplotlib: each panel with its axes and its legend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.dates import AutoDateLocator, num2date
from matplotlib.figure import SubFigure
from matplotlib.ticker import MaxNLocator
from plotly.basedatatypes import BasePlotlyType

from asskomm import format
from asskomm.charts.charts import Chart
from asskomm.pictures import tracing
from asskomm.pictures.tracing import broken, number
from asskomm.words import Words

MOST_ROWS = 3  # of panels on a slide
LETTERS = 110  # that a line of the legend has room for


def draw(figure: SubFigure, chart: Chart, words: Words, *, wide: bool = False) -> None:
    """Each panel with its traces. ValueError for what it cannot draw.

    The panels stand as in the chart, or more of them side by side where there is more width than
    height: `wide`.

    A trace of a kind that nobody has taught it yet must not be left out in silence.
    """
    drawn = chart.figure
    panels = list(dict.fromkeys(_panel(trace) for trace in drawn.data)) or [""]
    grid = drawn.layout.grid
    rows, columns = (grid.rows, grid.columns) if grid.rows and len(panels) > 1 else (1, 1)
    if wide and rows > MOST_ROWS:
        rows, columns = MOST_ROWS, -(-len(panels) // MOST_ROWS)
    axes = figure.subplots(rows, columns, squeeze=False).flat
    legend: dict[str, Any] = {}
    for unused in axes[len(panels) :]:
        unused.set_visible(False)
    for panel, place in zip(panels, axes, strict=False):
        traces = [trace for trace in drawn.data if _panel(trace) == panel]
        _traces(place, traces)
        _axes(place, traces, drawn.layout, panel, words, narrow=columns > 2)
        handles, names = place.get_legend_handles_labels()
        legend |= {name: handle for handle, name in zip(handles, names, strict=True)}
    if drawn.layout.showlegend and legend:
        columns = max(1, min(4, LETTERS // max(map(len, legend))))
        figure.legend(
            list(legend.values()), list(legend), loc="outside upper left", ncols=columns,
            frameon=False,
        )  # fmt: skip


def _panel(trace: BasePlotlyType) -> str:
    return str(getattr(trace, "xaxis", None) or "x").removeprefix("x")


def _traces(axes: Axes, traces: Sequence[Any]) -> None:
    """Bars share the room of their label, lines and points lie above one another."""
    bars = [trace for trace in traces if trace.type == "bar"]
    others = [trace for trace in traces if trace.type != "bar"]
    for place, trace in enumerate(bars):
        draw_bar = tracing.lying if trace.orientation == "h" else tracing.columns
        draw_bar(axes, trace, place, len(bars))
    for place, trace in enumerate(others):
        match trace.type:
            case "scatter":
                tracing.scatter(axes, trace, place)
            case "heatmap":
                tracing.heat(axes, trace)
            case unknown:
                raise ValueError(f"Nobody has taught pictures to draw {unknown}.")


def _axes(
    axes: Axes,
    traces: Sequence[Any],
    layout: BasePlotlyType,
    panel: str,
    words: Words,
    *,
    narrow: bool,
) -> None:
    x, y = layout[f"xaxis{panel}"], layout[f"yaxis{panel}"]
    named = any(trace.type == "bar" and not _is_dated(trace) for trace in traces)
    if x.range:
        axes.set_xlim(*(number(end) for end in x.range))
    if y.range:
        axes.set_ylim(*(number(end) for end in y.range))
    elif y.autorange == "reversed":
        axes.invert_yaxis()
    if x.showticklabels is False:
        axes.xaxis.set_visible(False)
    elif x.tickvals is not None:
        _ticks(axes.xaxis, x, words)
    elif x.type == "date" or not named:
        _dates(axes, words, most=4 if narrow else 7)
    if y.tickvals is not None:
        _ticks(axes.yaxis, y, words)
    else:
        suffix = y.ticksuffix or ""
        axes.yaxis.set_major_locator(MaxNLocator(nbins=y.nticks or 6, integer=True))
        axes.yaxis.set_major_formatter(
            lambda value, _: format.number(round(value), words.language) + suffix
        )
    if y.title.text:
        axes.set_ylabel(y.title.text)
    if x.side == "top":
        axes.xaxis.tick_top()
    if y.showgrid is not False:
        axes.grid(axis="y", alpha=0.3)
        axes.set_axisbelow(True)
    for note in layout.annotations:
        if note.xref == f"x{panel} domain":
            title = broken(note.text) if narrow else note.text.replace("<br>", " ")
            axes.set_title(title, fontsize="medium")


def _is_dated(trace: BasePlotlyType) -> bool:
    return trace.orientation != "h" and len(trace.x) > 0 and not isinstance(trace.x[0], str)


def _ticks(axis: Axis, told: BasePlotlyType, words: Words) -> None:
    """The places and texts that the chart names; shares without a text as whole per cent."""
    if told.ticktext is None:
        texts = [format.share(value, words.language) for value in told.tickvals]
    else:
        texts = [broken(text) for text in told.ticktext]
    axis.set_ticks([number(value) for value in told.tickvals], texts)


def _dates(axes: Axes, words: Words, *, most: int) -> None:
    axes.xaxis_date()
    axes.xaxis.set_major_locator(AutoDateLocator(minticks=min(3, most - 1), maxticks=most))

    def shown(value: float, _: float) -> str:
        day = num2date(value).date()
        grain: format.Grain = "year" if (day.month, day.day) == (1, 1) else "month"
        return format.period(day, grain, words.language)

    axes.xaxis.set_major_formatter(shown)
