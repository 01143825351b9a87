"""One trace of a chart → the same marks on matplotlib's axes: bars, lines, symbols, cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import pairwise
from math import nan

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.dates import date2num
from matplotlib.markers import MarkerStyle
from plotly.basedatatypes import BasePlotlyType

from asskomm.charts import theme

SYMBOLS = {"diamond": "D", "triangle-up": "^", "circle": "o", "square": "s", "triangle-left": "<"}
HATCHES = {"/": "///", "x": "xx", ".": "..", "-": "--", "+": "++", "\\": "\\\\\\"}
DASHES = {"solid": "-", "dash": "--", "dot": ":", "dashdot": "-.", None: "-"}
MOST_LABELS = 16  # that stand side by side without touching
POINTS = 0.75  # of a typographer, to a pixel
DARK = 0.55  # of the strongest cell: from here on its number is written in white


def lying(axes: Axes, trace: BasePlotlyType, place: int, several: int) -> None:
    """Bars from left to right, for each label one of each trace."""
    thick = 0.8 / several
    spots = [float(spot) + (place - (several - 1) / 2) * thick for spot in trace.y]
    values = [value or 0 for value in trace.x]
    drawn = axes.barh(spots, values, thick * 0.9, color=colour(None, place), label=trace.name)
    _finished(axes, drawn, trace, place, several)


def columns(axes: Axes, trace: BasePlotlyType, place: int, several: int) -> None:
    """Columns side by side, along names or days."""
    labels = list(trace.x)
    dated = bool(labels) and isinstance(labels[0], date)
    spots = [number(day) for day in labels] if dated else [float(n) for n in range(len(labels))]
    unit = min((b - a for a, b in pairwise(spots)), default=28.0) if dated else 1.0
    thick = 0.75 / several * unit
    shifted = [spot + (place - (several - 1) / 2) * thick for spot in spots]
    values = [value or 0 for value in trace.y]
    drawn = axes.bar(shifted, values, thick, color=colour(None, place), label=trace.name)
    if not dated:
        every = -(-len(labels) // MOST_LABELS)
        axes.set_xticks(spots[::every], [broken(str(label)) for label in labels[::every]])
    _finished(axes, drawn, trace, place, several)


def _finished(
    axes: Axes,
    drawn: Sequence,  # type: ignore[type-arg]
    trace: BasePlotlyType,
    place: int,
    several: int,
) -> None:
    """Hatching and the texts beside or above the bars."""
    shapes = trace.marker.pattern.shape if trace.marker.pattern else None
    for bar, shape in zip(drawn, _each(shapes, len(drawn)), strict=True):
        bar.set_hatch(HATCHES.get(str(shape or ""), ""))
        bar.set_edgecolor("white" if shape else colour(None, place))
    texts = [str(text) for text in (trace.text if trace.text is not None else [])]
    if texts:
        crowded = trace.orientation != "h" and sum(map(bool, texts)) * several > MOST_LABELS
        axes.bar_label(drawn, texts, padding=3, rotation=90 if crowded else 0)  # type: ignore[arg-type]


def scatter(axes: Axes, trace: BasePlotlyType, place: int) -> None:
    """Lines, stepped or not; symbols, each with what its words leave open."""
    xs, ys = [number(x) for x in trace.x], [number(y) for y in trace.y]
    if "lines" in (trace.mode or "lines"):
        steps = "steps-post" if trace.line.shape == "hv" else "default"
        axes.plot(
            xs, ys, drawstyle=steps, color=colour(trace.line.color, place), label=trace.name,
            linestyle=DASHES.get(trace.line.dash, "--"), linewidth=(trace.line.width or 2) * POINTS,
        )  # fmt: skip
    if trace.error_y.array is not None:
        _left_open(axes, trace, xs, ys)
    if "markers" in (trace.mode or ""):
        _symbols(axes, trace, xs, ys, colour(trace.marker.color, place))


def _symbols(
    axes: Axes, trace: BasePlotlyType, xs: Sequence[float], ys: Sequence[float], ink: str
) -> None:
    symbols = [str(one or "circle") for one in _each(trace.marker.symbol, len(xs))]
    for symbol in dict.fromkeys(symbols):
        chosen = [place for place, one in enumerate(symbols) if one == symbol]
        axes.plot(
            [xs[place] for place in chosen], [ys[place] for place in chosen],
            linestyle="", marker=MarkerStyle(SYMBOLS.get(symbol.removesuffix("-open"), "o")),
            markersize=(trace.marker.size or 8) * POINTS, markeredgecolor=ink, markeredgewidth=1.5,
            markerfacecolor="none" if symbol.endswith("-open") else ink, clip_on=False,
            label=trace.name,
        )  # fmt: skip


def _left_open(axes: Axes, trace: BasePlotlyType, xs: Sequence[float], ys: Sequence[float]) -> None:
    """A line from the least to the most that a published total can mean; caps where both end."""
    error = trace.error_y
    lows, highs = (list(one if one is not None else [0] * len(xs)) for one in
                   (error.arrayminus, error.array))  # fmt: skip
    cap = float(error.width or 0) * POINTS
    axes.errorbar(
        xs, ys, yerr=[lows, highs], fmt="none", capsize=cap, elinewidth=1.2,
        ecolor=colour(error.color, 1),
    )  # fmt: skip


def heat(axes: Axes, trace: BasePlotlyType) -> None:
    """Cells, the stronger the more, each with its number; nothing where there is none."""
    counts = np.array([[number(cell) for cell in line] for line in trace.z])
    most = float(np.nanmax(counts)) if np.isfinite(counts).any() else 1.0
    palette = LinearSegmentedColormap.from_list("ours", ["#ffffff", colour(None, 0)])
    axes.pcolormesh(
        list(trace.x), list(trace.y), np.ma.masked_invalid(counts), shading="nearest",
        cmap=palette, vmin=0, vmax=most, edgecolors="white", linewidth=1.5,
    )  # fmt: skip
    for (row, column), count in np.ndenumerate(counts):
        axes.text(
            column, row, str(trace.text[row][column]), ha="center", va="center",
            color="white" if count > DARK * most else "black",
        )  # fmt: skip


def _each(value: object, count: int) -> Iterator[object]:
    """One value for each mark: given singly, for all, or not at all."""
    if isinstance(value, Iterable) and not isinstance(value, str):
        return iter(value)
    return iter([value] * count)


def broken(text: str) -> str:
    """A label of Plotly, whose lines end in HTML's way."""
    return text.replace("<br>", "\n")


def number(value: object) -> float:
    """A place along an axis; days as matplotlib counts them, nothing as a gap."""
    if value is None:
        return nan
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    return float(date2num(value)) if isinstance(value, date) else float(str(value))


def colour(named: str | None, place: int) -> str:
    """The colour on paper: of the theme's names, or of a trace in its order."""
    if named == theme.TEXT:
        return "black"
    palette = theme.printed()
    return palette[{theme.FIRST: 0, theme.SECOND: 1}.get(named or "", place) % len(palette)]
