"""The colours keep their promises: legible, apart for the colour-blind, apart in grey print."""

import tomllib
from itertools import combinations, pairwise
from math import dist
from pathlib import Path
from typing import Any

import pytest

from asskomm.charts.heat import PALE

CONFIG = Path(__file__).parent.parent / ".streamlit" / "config.toml"
THEME = tomllib.loads(CONFIG.read_text(encoding="utf-8"))["theme"]

Three = tuple[float, float, float]
Matrix = tuple[Three, Three, Three]

# Machado, Oliveira, Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision
# Deficiency", severity 1.0, on linear RGB.
SIGHT: dict[str, Matrix] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
# From linear sRGB to XYZ, each row divided by the white D65, so that white is (1, 1, 1).
XYZ: Matrix = (
    (0.433953, 0.376219, 0.189828),
    (0.212673, 0.715152, 0.072175),
    (0.017757, 0.109477, 0.872766),
)


def times(matrix: Matrix, v: Three) -> Three:
    x, y, z = (sum(m * c for m, c in zip(row, v, strict=True)) for row in matrix)
    return x, y, z


def linear(colour: str) -> Three:
    """#rrggbb as linear RGB between 0 and 1 (WCAG 2.2, relative luminance)."""
    shares = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return r, g, b


def contrast(one: str, other: str) -> float:
    dark, light = sorted(times(XYZ, linear(c))[1] for c in (one, other))
    return (light + 0.05) / (dark + 0.05)


def seen(colour: str, matrix: Matrix) -> Three:
    """CIE L*a*b* of a colour as somebody with this sight sees it."""
    r, g, b = (min(1.0, max(0.0, c)) for c in times(matrix, linear(colour)))
    x, y, z = (
        t ** (1 / 3) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29
        for t in times(XYZ, (r, g, b))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def lightness(colour: str) -> float:
    return seen(colour, SIGHT["usual"])[0]


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> dict[str, Any]:
    return THEME[request.param]


def test_the_measures_are_right():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)  # WCAG's known limit
    assert lightness("#ffffff") == pytest.approx(100, abs=0.01)
    assert seen("#ff0000", SIGHT["usual"]) == pytest.approx((53.24, 80.09, 67.20), abs=0.05)


def test_as_many_colours_as_streamlit_wants(theme):
    assert len(set(theme["chartCategoricalColors"])) >= 10  # fewer: Plotly's own palette
    assert len(set(theme["chartSequentialColors"])) == 10  # another number: Streamlit's own


def test_no_colour_that_streamlit_exchanges(theme):
    exchanged = {f"#{n:06x}" for n in range(1, 17)}
    assert not exchanged & {*theme["chartCategoricalColors"], *theme["chartSequentialColors"]}


def test_text_is_legible(theme):
    """WCAG 2.2, 1.4.3: at least 4.5 to 1."""
    grounds = [theme["backgroundColor"], theme["secondaryBackgroundColor"]]
    grounds += [theme["sidebar"]["backgroundColor"]]
    for text in ("textColor", "primaryColor", "linkColor", "grayTextColor"):
        for ground in grounds:
            assert contrast(theme[text], ground) >= 4.5, (text, ground)


def test_white_is_legible_on_what_streamlit_fills_with_the_primary_colour():
    sidebars = [THEME["light"]["primaryColor"], THEME["dark"]["sidebar"]["primaryColor"]]
    for fill in sidebars:
        assert contrast("#ffffff", fill) >= 4.5
    assert contrast(sidebars[1], THEME["dark"]["sidebar"]["backgroundColor"]) >= 3


def test_marks_in_charts_stand_out(theme):
    """WCAG 2.2, 1.4.11: at least 3 to 1 against what is behind them."""
    for colour in theme["chartCategoricalColors"]:
        assert contrast(colour, theme["backgroundColor"]) >= 3, colour


@pytest.mark.parametrize("sight", SIGHT)
def test_colours_are_told_apart(theme, sight):
    """Distance in CIE L*a*b*: 2 is just noticed side by side, 15 is seen across a chart."""
    colours = [seen(c, SIGHT[sight]) for c in theme["chartCategoricalColors"]]
    assert min(dist(a, b) for a, b in combinations(colours[:4], 2)) >= 20
    assert min(dist(a, b) for a, b in combinations(colours, 2)) >= 16


def test_the_first_four_survive_grey_print(theme):
    """In lightness, which runs from 0 to 100; 3 to 1 against white ends at 61."""
    first_four = sorted(lightness(c) for c in theme["chartCategoricalColors"][:4])
    assert min(b - a for a, b in pairwise(first_four)) >= 9


def test_a_scale_runs_one_way(theme):
    """More is darker on white and lighter on black, in even steps."""
    scale = [lightness(c) for c in theme["chartSequentialColors"]]
    steps = [b - a for a, b in pairwise(scale)]
    sign = -1 if lightness(theme["backgroundColor"]) > 50 else 1
    assert all(3 <= sign * step <= 12 for step in steps), steps


@pytest.mark.parametrize(("theme", "written"), [("light", "#444444"), ("dark", "#ffffff")])
def test_numbers_in_cells_can_be_read(theme: str, written: str) -> None:
    """Plotly writes them in #444 or white; cells use the first third of the scale (charts.heat)."""
    cells = THEME[theme]["chartSequentialColors"]
    used = cells[: len(cells) // PALE + 1]
    assert min(contrast(colour, written) for colour in used) >= 4.5
