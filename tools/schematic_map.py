"""data/reference/*.csv → data/reference/geo/schematic.json: a map computed from facts alone.

Run from the project's folder, once, when the reference tables have changed (needs shapely, which
only the tests bring): `python -m tools.schematic_map`

Each municipality becomes a cell around its centre that is as large as the municipality is. The
outline of the state is made of discs around the centres; inside it the cells are those of a power
diagram, whose weights are changed until each cell has its official area (Aurenhammer, Hoffmann,
Aronov 1998). Real neighbours mostly are neighbours here, real borders are not to be seen.

The file: `unit_m`, metres per unit of the grid; `municipalities` and `districts`, key → rings, each
a list x, y, x, y … in whole units, y downwards; the same answer every time.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, pi, radians
from pathlib import Path

import numpy as np
from shapely import LineString, MultiPolygon, Polygon, buffer, points, unary_union

from asskomm.map.shapes import Corner, Shape, dissolved, ring

ROOT = Path(__file__).parents[1]
REFERENCE = ROOT / "data" / "reference"
TARGET = REFERENCE / "geo" / "schematic.json"

UNIT_KM = 0.05
KM_PER_DEGREE = 6371.0088 * pi / 180
# Towns far apart belong to one state, a dent is not a bay: in kilometres.
CLOSED, OPENED, SMOOTHED = 12.0, 5.0, 0.6
ROUNDS, ENOUGH = 50, 0.002  # at most so many, until no cell is further off than this share

Points = np.ndarray
"""Points as rows of x and y, in kilometres."""


def places() -> tuple[list[str], Points, np.ndarray]:
    """The keys of all municipalities, their centres on a plane, and their areas in km²."""
    with (REFERENCE / "municipalities.csv").open(encoding="utf-8", newline="") as lines:
        rows = sorted(csv.DictReader(lines), key=lambda row: row["municipality_id"])
    latitudes = np.array([float(row["latitude"]) for row in rows])
    longitudes = np.array([float(row["longitude"]) for row in rows])
    shrunk = cos(radians(float(latitudes.mean())))
    centres = np.column_stack((longitudes * shrunk, -latitudes)) * KM_PER_DEGREE
    areas = np.array([float(row["area_km2"]) for row in rows])
    return [row["municipality_id"] for row in rows], centres, areas


def outline(centres: Points, areas: np.ndarray) -> Polygon:
    """One piece as large as all municipalities together: the discs' size is found by halving."""
    low, high = 0.8, 1.6
    for _ in range(14):
        middle = (low + high) / 2
        found = _outline(centres, areas, middle)
        low, high = (middle, high) if found.area < areas.sum() else (low, middle)
    return found


def _outline(centres: Points, areas: np.ndarray, size: float) -> Polygon:
    discs = buffer(points(centres), size * np.sqrt(areas / pi), quad_segs=8)
    smooth = unary_union(discs).buffer(CLOSED, 8).buffer(-CLOSED - OPENED, 8).buffer(OPENED, 8)
    pieces = smooth.geoms if isinstance(smooth, MultiPolygon) else [smooth]
    return Polygon(max(pieces, key=lambda piece: piece.area).exterior).simplify(SMOOTHED)


@dataclass(frozen=True)
class Cell:
    """What belongs to a centre, and how long its border with each neighbour is, in km."""

    shape: Polygon
    borders: dict[int, float]


def cells(centres: Points, weights: np.ndarray, inside: Polygon) -> list[Cell]:
    """The power diagram: to each centre what lies nearer to it than to any other, less weights."""
    return [_cell(own, centres, weights, inside) for own in range(len(centres))]


def _cell(own: int, centres: Points, weights: np.ndarray, inside: Polygon) -> Cell:
    left, top, right, bottom = inside.buffer(1).bounds
    corners = [(left, top, -1), (right, top, -1), (right, bottom, -1), (left, bottom, -1)]
    here = centres[own]
    apart = centres - here
    distances = np.hypot(apart[:, 0], apart[:, 1])
    distances[own] = 1.0
    # How far from the own centre, towards each other one, the border with it runs.
    borders = (distances**2 + weights[own] - weights) / 2 / distances
    borders[own] = np.inf
    x, y = here.tolist()
    reach = np.inf
    for other in np.argsort(borders).tolist():
        if borders[other] > reach:
            break
        towards = (apart[other] / distances[other]).tolist()
        corners = _cut(corners, (x, y), towards, float(borders[other]), other)
        if not corners:
            return Cell(Polygon(), {})
        reach = max(hypot(corner[0] - x, corner[1] - y) for corner in corners)
    convex = Polygon([corner[:2] for corner in corners])
    if inside.contains(convex):
        return Cell(convex, dict(_sides(corners)))
    lines = {
        other: LineString([start[:2], end[:2]]).intersection(inside).length
        for start, end in pairwise([*corners, corners[0]])
        if (other := start[2]) >= 0
    }
    return Cell(convex.intersection(inside), lines)


def _sides(corners: Sequence[Turn]) -> Iterator[tuple[int, float]]:
    for start, end in pairwise([*corners, corners[0]]):
        yield start[2], hypot(end[0] - start[0], end[1] - start[1])


Turn = tuple[float, float, int]
"""A corner, and whose border begins in it: another centre's, or -1 for the frame's."""


def _cut(
    corners: Sequence[Turn],
    origin: Sequence[float],
    towards: Sequence[float],
    border: float,
    other: int,
) -> list[Turn]:
    """What is left of a convex polygon on the near side of the border with another centre."""
    sides = [
        (x - origin[0]) * towards[0] + (y - origin[1]) * towards[1] - border for x, y, _ in corners
    ]
    kept: list[Turn] = []
    for place, (start, side) in enumerate(zip(corners, sides, strict=True)):
        end, beyond = corners[place + 1 - len(corners)], sides[place + 1 - len(corners)]
        if side <= 0:
            kept.append(start)
        if side * beyond < 0:
            part = side / (side - beyond)
            x, y = (start[axis] + part * (end[axis] - start[axis]) for axis in (0, 1))
            kept.append((x, y, other if side < 0 else start[2]))
    return kept


def fitted(centres: Points, areas: np.ndarray, inside: Polygon) -> list[Polygon]:
    """The cells under the weights that give each its area: Newton's way, never emptying a cell."""
    wanted = areas * inside.area / areas.sum()
    weights = np.zeros(len(areas))
    found = cells(centres, weights, inside)
    least = min(wanted.min(), min(cell.shape.area for cell in found)) / 2
    for _ in range(ROUNDS):
        have = np.array([cell.shape.area for cell in found])
        if np.abs(have / wanted - 1).max() < ENOUGH:
            break
        change = _newton(centres, found, wanted - have)
        step, off = 1.0, np.abs(wanted - have).sum()
        while True:
            found = cells(centres, weights + step * change, inside)
            now = np.array([cell.shape.area for cell in found])
            if now.min() > least and np.abs(wanted - now).sum() < (1 - step / 4) * off:
                break
            step /= 2
        weights = weights + step * change
    return [cell.shape for cell in found]


def _newton(centres: Points, found: Sequence[Cell], lacking: np.ndarray) -> np.ndarray:
    """The change of the weights that would give what is lacking, were areas linear in them."""
    grows = np.zeros((len(found), len(found)))
    for own, cell in enumerate(found):
        for other, length in cell.borders.items():
            if other >= 0:
                grows[own, other] = -length / 2 / np.hypot(*(centres[other] - centres[own]))
    np.fill_diagonal(grows, -grows.sum(axis=1))
    change = np.zeros(len(found))
    change[1:] = np.linalg.solve(grows[1:, 1:], lacking[1:])  # weights count by difference only
    return change


def on_grid(pieces: Iterable[Polygon], inside: Polygon) -> list[Shape]:
    """The cells in whole units from the top left, so that neighbours share every corner."""
    left, top, _, _ = inside.bounds
    known: dict[tuple[int, int], Corner] = {}

    def corner(x: float, y: float) -> Corner:
        # The same corner, reckoned from another side, differs in its last digits.
        at = (round(x * 1e4), round(y * 1e4))
        near = [(at[0] + a, at[1] + b) for a in (0, -1, 1) for b in (0, -1, 1)]
        for one in near:
            if one in known:
                return known[one]
        known[at] = (round((x - left) / UNIT_KM), round((y - top) / UNIT_KM))
        return known[at]

    return [(ring(corner(x, y) for x, y in piece.exterior.coords),) for piece in pieces]


def main() -> None:
    """Write the file."""
    keys, centres, areas = places()
    inside = outline(centres, areas)
    shapes = dict(zip(keys, on_grid(fitted(centres, areas, inside), inside), strict=True))
    districts = {
        district: dissolved(shape for key, shape in shapes.items() if key.startswith(district))
        for district in sorted({key[:5] for key in keys})
    }
    text = {
        "unit_m": round(UNIT_KM * 1000),
        "municipalities": {key: _flat(shape) for key, shape in shapes.items()},
        "districts": {key: _flat(shape) for key, shape in districts.items()},
    }
    TARGET.parent.mkdir(exist_ok=True)
    # A line for each place: what a change of one means can be seen in a comparison.
    written = json.dumps(text, separators=(",", ":"))
    TARGET.write_text(written.replace("]],", "]],\n").replace(":{", ":{\n") + "\n", "utf-8")


def _flat(shape: Shape) -> list[list[int]]:
    return [[number for corner in one for number in corner] for one in shape]


if __name__ == "__main__":
    main()
