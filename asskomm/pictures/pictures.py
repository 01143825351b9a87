"""A chart + what there is to say of it → a picture that can travel alone: PNG or SVG.

The chart's own traces are drawn again, without a browser, so a picture shows what the screen shows.
Title, scope, the three dates, source and the mark of made-up data stand inside it.
"""

from __future__ import annotations

import io
import re
import threading
from textwrap import fill

from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine

from asskomm.charts.charts import Chart
from asskomm.pictures import plotting
from asskomm.pictures.captions import Caption
from asskomm.words import Words

# In inches, as matplotlib counts: a slide is 16:9 at 1920 px, print fits the width of A4.
SIZES = {"slide": (12.8, 7.2, 150), "print": (7.1, 5.2, 300)}
POINTS_IN_AN_INCH = 125  # of a chart on the screen, when it is printed
FORMS = ("png", "svg")
_ALONE = threading.Lock()  # matplotlib's settings hold for the whole process
STYLE = {
    "font.family": "DejaVu Sans",
    "text.parse_math": False,  # a dollar sign in a name is a dollar sign
    "svg.hashsalt": "asskomm",  # the same picture is the same bytes
    "svg.fonttype": "path",  # no font needs to be installed where it is opened
    "hatch.linewidth": 0.5,
    "axes.spines.top": False,
    "axes.spines.right": False,
}


def picture(chart: Chart, caption: Caption, words: Words, form: str, size: str) -> bytes:
    """The bytes of a picture. `form` is one of FORMS, `size` one of SIZES."""
    width, least, resolution = SIZES[size]
    # A slide keeps its form: panels move side by side; only a long list of bars makes it higher.
    wide = size == "slide"
    height = max(least, _rows(chart, wide=wide) * 0.22 + 2)
    letters = int(width * (15 if wide else 20))
    title = fill(caption.title, letters // 2)
    said = "\n".join(fill(line, letters) for line in caption.lines)
    with _ALONE, rc_context(STYLE | {"font.size": 11 if wide else 8}):
        figure = Figure(figsize=(width, height), layout=ConstrainedLayoutEngine(w_pad=0.12))
        line = (0.24 if wide else 0.18) / height  # the share of a line of text
        shares = (line * (1 + title.count("\n") * 1.4 + 0.8), line * (said.count("\n") + 2))
        heights = (shares[0], 1 - sum(shares), shares[1])
        head, body, foot = figure.subfigures(3, 1, squeeze=False, height_ratios=heights).flat
        head.text(0.01, 0.5, title, ha="left", va="center", weight="bold", fontsize="large")
        foot.text(0.01, 0.5, said, ha="left", va="center", fontsize="small")
        plotting.draw(body, chart, words, wide=wide)
        return _written(figure, form, resolution)


def alone(chart: Chart, words: Words) -> str:
    """A chart as SVG without title and dates, for a page that has them; in the width of A4's text.

    The height follows that on the screen, so that many bars have room.
    """
    with _ALONE, rc_context(STYLE | {"font.size": 8}):
        width = SIZES["print"][0]
        figure = Figure(figsize=(width, chart.height / POINTS_IN_AN_INCH), layout="constrained")
        (whole,) = figure.subfigures(1, 1, squeeze=False).flat
        plotting.draw(whole, chart, words)
        return _written(figure, "svg", SIZES["print"][2]).decode()


def _rows(chart: Chart, *, wide: bool) -> int:
    """How many lying bars or rows of cells need room; a row of panels needs as much as five."""
    drawn = chart.figure
    rows = sum(
        len(trace.y)
        for trace in drawn.data
        if trace.type == "heatmap" or (trace.type == "bar" and trace.orientation == "h")
    )
    return rows if wide else max(5 * (drawn.layout.grid.rows or 0), rows)


def _written(figure: Figure, form: str, resolution: int) -> bytes:
    buffer = io.BytesIO()
    if form == "svg":
        FigureCanvasSVG(figure)
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
        return _numbered(buffer.getvalue().decode()).encode()
    FigureCanvasAgg(figure)
    figure.savefig(buffer, format="png", dpi=resolution, metadata={"Software": None})
    return buffer.getvalue()


def _numbered(svg: str) -> str:
    """The same drawing with names by their order: some come from addresses in memory."""
    names = dict.fromkeys(re.findall(r' id="([a-z][0-9a-f]{10})"', svg))
    number = {name: f"n{place}" for place, name in enumerate(names)}
    return re.sub(r"\b[a-z][0-9a-f]{10}\b", lambda found: number.get(found[0], found[0]), svg)
