"""A chart's traces → the same, drawn by matplotlib: bars, stepped lines, symbols, panels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from matplotlib.axes import Axes
from matplotlib.dates import AutoDateLocator, date2num, num2date
from matplotlib.figure import SubFigure
from matplotlib.ticker import MaxNLocator
from plotly.basedatatypes import BasePlotlyType

from asskomm import format, theme
from asskomm.charts import Chart
from asskomm.words import Words

LETTERS = 110  # that a line of the legend has room for
SYMBOLS = {"diamond-open": "D", "triangle-up-open": "^", "circle-open": "o", "diamond": "D"}
HATCHES = {"/": "///", "x": "xx", ".": "..", "-": "--", "+": "++", "\\": "\\\\\\"}
DASHES = {"dash": "--", "dot": ":", "dashdot": "-.", "longdash": (0, (9, 3))}


def draw(figure: SubFigure, chart: Chart, words: Words) -> None:
    """Each panel with its traces; the panels stand as in the chart."""
    drawn = chart.figure
    panels = list(dict.fromkeys(_panel(trace) for trace in drawn.data)) or [""]
    grid = drawn.layout.grid
    rows, columns = (grid.rows, grid.columns) if grid.rows and len(panels) > 1 else (1, 1)
    axes = figure.subplots(rows, columns, squeeze=False).flat
    legend: dict[str, Any] = {}
    for unused in axes[len(panels) :]:
        unused.set_visible(False)
    for panel, place in zip(panels, axes, strict=False):
        traces = [trace for trace in drawn.data if _panel(trace) == panel]
        _panel_drawn(place, traces, drawn.layout, panel, words)
        handles, names = place.get_legend_handles_labels()
        legend |= {name: handle for handle, name in zip(handles, names, strict=True)}
    if drawn.layout.showlegend and legend:
        columns = max(1, min(4, LETTERS // max(map(len, legend))))
        figure.legend(
            list(legend.values()), list(legend), loc="outside upper left", ncols=columns,
            frameon=False,
        )  # fmt: skip


def _panel(trace: BasePlotlyType) -> str:
    return str(trace.xaxis or "x").removeprefix("x")


def _panel_drawn(
    axes: Axes, traces: Sequence[Any], layout: BasePlotlyType, panel: str, words: Words
) -> None:
    bars = [trace for trace in traces if trace.type == "bar"]
    for place, trace in enumerate(bars):
        _bars(axes, trace, place, len(bars), words)
    for place, trace in enumerate(one for one in traces if one.type == "scatter"):
        _scatter(axes, trace, place)
    x, y = layout[f"xaxis{panel}"], layout[f"yaxis{panel}"]
    lying = any(trace.orientation == "h" for trace in bars)
    if y.range and not lying:
        axes.set_ylim(*y.range)
    if x.range:
        axes.set_xlim(*(_number(end) for end in x.range))
    if lying:
        axes.set_yticks(list(y.tickvals), [text.replace("<br>", "\n") for text in y.ticktext])
        axes.invert_yaxis()
        axes.xaxis.set_visible(False)
    elif not bars or x.type == "date":
        _dates(axes, words)
    if not lying:
        suffix = y.ticksuffix or ""
        axes.yaxis.set_major_locator(MaxNLocator(nbins=y.nticks or 6, integer=True))
        axes.yaxis.set_major_formatter(
            lambda value, _: format.number(round(value), words.language) + suffix
        )
        axes.grid(axis="y", alpha=0.3)
        axes.set_axisbelow(True)
    for note in layout.annotations:
        if note.xref == f"x{panel} domain":
            axes.set_title(note.text.replace("<br>", " "), fontsize="medium")


def _bars(axes: Axes, trace: BasePlotlyType, place: int, several: int, words: Words) -> None:
    colour = _colour(None, place)
    shapes = trace.marker.pattern.shape if trace.marker.pattern else None
    lying = trace.orientation == "h"
    values = [value or 0 for value in (trace.x if lying else trace.y)]
    labels = list(trace.y if lying else trace.x)
    if lying:
        drawn = axes.barh(labels, values, height=0.7, color=colour, label=trace.name)
    else:
        thick = 0.75 / several
        dated = bool(labels) and isinstance(labels[0], date)
        spots = [date2num(day) for day in labels] if dated else range(len(labels))
        unit = _gap(list(spots)) if dated else 1
        shifted = [spot + (place - (several - 1) / 2) * thick * unit for spot in spots]
        drawn = axes.bar(shifted, values, thick * unit, color=colour, label=trace.name)
        if not dated:
            axes.set_xticks(range(len(labels)), [str(one).replace("<br>", "\n") for one in labels])
    for bar, shape in zip(drawn, _each(shapes, len(values)), strict=True):
        bar.set_hatch(HATCHES.get(shape or "", ""))
        bar.set_edgecolor("white" if shape else colour)
    texts = [str(text) for text in (trace.text if trace.text is not None else [])]
    if texts:
        axes.bar_label(drawn, texts, padding=3)


def _gap(spots: Sequence[float]) -> float:
    return min((b - a for a, b in pairwise(spots)), default=28.0)


def _scatter(axes: Axes, trace: BasePlotlyType, place: int) -> None:
    xs = [_number(x) for x in trace.x]
    if "lines" in (trace.mode or "lines"):
        steps = "steps-post" if trace.line.shape == "hv" else "default"
        axes.plot(
            xs, trace.y, drawstyle=steps, color=_colour(trace.line.color, place),
            linestyle=DASHES.get(trace.line.dash, "-"), linewidth=2, label=trace.name,
        )  # fmt: skip
    if "markers" in (trace.mode or ""):
        colour = _colour(trace.marker.color, place)
        symbols = list(_each(trace.marker.symbol, len(xs)))
        for symbol in dict.fromkeys(symbols):
            chosen = [i for i, one in enumerate(symbols) if one == symbol]
            axes.plot(
                [xs[i] for i in chosen], [trace.y[i] for i in chosen], linestyle="",
                marker=SYMBOLS.get(symbol or "", "o"), markerfacecolor="none", clip_on=False,
                markeredgecolor=colour, markeredgewidth=1.5, label=trace.name,
            )  # fmt: skip


def _each(value: object, count: int) -> Iterator[Any]:
    """One value for each mark: given singly, for all, or not at all."""
    if isinstance(value, Iterable) and not isinstance(value, str):
        return iter(value)
    return iter([value] * count)


def _number(value: object) -> float:
    """A place along an axis; days as matplotlib counts them."""
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    return float(date2num(value)) if isinstance(value, date) else float(str(value))


def _colour(named: str | None, place: int) -> str:
    palette = theme.printed()
    return palette[{theme.FIRST: 0, theme.SECOND: 1}.get(named or "", place) % len(palette)]


def _dates(axes: Axes, words: Words) -> None:
    axes.xaxis_date()
    axes.xaxis.set_major_locator(AutoDateLocator(minticks=3, maxticks=7))

    def shown(value: float, _: float) -> str:
        day = num2date(value).date()
        grain: format.Grain = "year" if (day.month, day.day) == (1, 1) else "month"
        return format.period(day, grain, words.language)

    axes.xaxis.set_major_formatter(shown)
