"""Do official boundaries fit the reference tables? Whatever does not is refused by file and key."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from asskomm.errors import BoundariesRefused
from asskomm.map.geojson import Ways, some
from asskomm.map.shapes import Shape

MUNICIPALITIES, DISTRICTS = "gemeinden.geojson", "kreise.geojson"
ASTRAY_KM = 5.0
"""As far as a town hall may stand outside its municipality's rectangle, and the rectangle of a
district beside that of its municipalities."""
WIDEST_KM = 60.0  # from the town hall; no municipality of Saxony reaches half as far

Box = tuple[float, float, float, float]
"""West, north, east, south."""


def match(
    municipalities: Mapping[str, Ways],
    districts: Mapping[str, Ways],
    centres: Mapping[str, tuple[float, float]],
) -> None:
    """A shape for each key and for no other, each lying where it should.

    Raises BoundariesRefused (missing, unknown, astray).
    """
    _same(MUNICIPALITIES, municipalities, centres)
    _same(DISTRICTS, districts, {key[:5] for key in centres})
    boxes = {key: _box(ways) for key, ways in municipalities.items()}
    lost = [key for key, box in boxes.items() if not _around(box, *centres[key])]
    _refuse(MUNICIPALITIES, "astray", lost)
    lost = []
    for key, ways in districts.items():
        own = _joined(box for ags, box in boxes.items() if ags.startswith(key))
        if any(abs(a - b) > ASTRAY_KM for a, b in zip(_box(ways), own, strict=True)):
            lost.append(key)
    _refuse(DISTRICTS, "astray", lost)


def have_shapes(on_grid: Mapping[str, Shape]) -> None:
    """Something is left of each shape on the grid. Raises BoundariesRefused (shapeless)."""
    flat = [key for key, shape in on_grid.items() if not shape]
    _refuse(MUNICIPALITIES, "shapeless", [key for key in flat if len(key) == 8])
    _refuse(DISTRICTS, "shapeless", flat)


def _refuse(file: str, reason: str, keys: Collection[str]) -> None:
    if keys:
        raise BoundariesRefused(file=file, reason=reason, names=some(keys))


def _same(file: str, found: Iterable[str], known: Iterable[str]) -> None:
    _refuse(file, "missing", {*known} - {*found})
    _refuse(file, "unknown", {*found} - {*known})


def _box(ways: Ways) -> Box:
    xs, ys = zip(*(corner for way in ways for corner in way), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _joined(boxes: Iterable[Box]) -> Box:
    wests, norths, easts, souths = zip(*boxes, strict=True)
    return min(wests), min(norths), max(easts), max(souths)


def _around(box: Box, x: float, y: float) -> bool:
    """Whether the rectangle holds its centre, or nearly, and nothing that is far from it."""
    west, north, east, south = box
    nearest = max(west - x, x - east, north - y, y - south)
    farthest = max(x - west, east - x, y - north, south - y)
    return nearest < ASTRAY_KM and farthest < WIDEST_KM
