"""data/reference/geo/ → the shapes of all municipalities and districts on one grid.

The schematic map is always there. Official boundaries take its place when somebody puts two files
beside it, gemeinden.geojson and kreise.geojson; README.md there says what they may look like. A
pair that does not match the reference tables changes nothing: the schematic map stays, and the
reason is told. What a pair becomes is kept for as long as the files stay the same.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from asskomm.contract import REFERENCE
from asskomm.errors import BoundariesRefused
from asskomm.map import matching
from asskomm.map.geojson import Ways, read
from asskomm.map.projection import on_plane
from asskomm.map.shapes import Corner, Shape, area, dissolved, name_place, ring, thinned

GEO = REFERENCE / "geo"
SCHEMATIC = "schematic.json"
OFFICIAL = {matching.MUNICIPALITIES: 8, matching.DISTRICTS: 5}
"""The files of official boundaries, and the digits of their keys."""
ATTRIBUTION = "quelle.txt"

UNIT_KM = 0.05
FLAT_ENOUGH = 200.0  # square units, half a square kilometre: a corner nobody would see on a page


@dataclass(frozen=True)
class Boundaries:
    """Shapes by key, whole units from the top left, y downwards; where each name can stand.

    `attribution` is the text that official boundaries must be shown with; empty for the schematic.
    """

    municipalities: Mapping[str, Shape]
    districts: Mapping[str, Shape]
    places: Mapping[str, Corner]
    is_official: bool = False
    attribution: str = ""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in units."""
        corners = [one for shape in self.districts.values() for way in shape for one in way]
        return max(x for x, _ in corners), max(y for _, y in corners)


def boundaries(folder: Path = GEO) -> tuple[Boundaries, BoundariesRefused | None]:
    """What to draw, and why it is not the official boundaries that lie there, if any do."""
    looks = tuple(_look(folder / name) for name in (*OFFICIAL, ATTRIBUTION))
    return _kept(folder, looks)


def _look(file: Path) -> tuple[int, int]:
    """Size and time of a file; zeros when there is none."""
    if not file.is_file():
        return 0, 0
    stat = file.stat()
    return stat.st_size, stat.st_mtime_ns


@lru_cache(maxsize=4)
def _kept(folder: Path, looks: object) -> tuple[Boundaries, BoundariesRefused | None]:
    there = [name for name in OFFICIAL if (folder / name).exists()]
    try:
        if len(there) == 1:
            (missing,) = OFFICIAL.keys() - {*there}
            raise BoundariesRefused(file=missing, reason="alone", names="")
        if there:
            return official(folder), None
    except BoundariesRefused as refusal:
        return schematic(), refusal
    except OSError as fault:
        name = Path(fault.filename or folder).name
        return schematic(), BoundariesRefused(file=name, reason="unopened", names="")
    return schematic(), None


@lru_cache(maxsize=1)
def schematic() -> Boundaries:
    """The map computed from centres and areas by tools/schematic_map.py."""
    told = json.loads((GEO / SCHEMATIC).read_text(encoding="utf-8"))
    municipalities = {key: _shape(flat) for key, flat in told["municipalities"].items()}
    districts = {key: _shape(flat) for key, flat in told["districts"].items()}
    return Boundaries(municipalities, districts, _places(municipalities))


def _shape(flat: Iterable[list[int]]) -> Shape:
    return tuple(tuple(zip(one[::2], one[1::2], strict=True)) for one in flat)


def _places(municipalities: Mapping[str, Shape]) -> dict[str, Corner]:
    return {key: name_place(shape) for key, shape in municipalities.items()}


def official(folder: Path) -> Boundaries:
    """The pair of files in a folder. Raises BoundariesRefused with the first reason against it."""
    changes = _changes()
    municipalities, districts = (
        read(folder / name, digits, changes) for name, digits in OFFICIAL.items()
    )
    matching.match(municipalities, districts, _centres())
    left = min(x for way in districts.values() for one in way for x, _ in one)
    top = min(y for way in districts.values() for one in way for _, y in one)
    on_grid = {key: _on_grid(ways, left, top) for key, ways in (municipalities | districts).items()}
    matching.have_shapes(on_grid)
    thin = thinned(on_grid, FLAT_ENOUGH)
    shapes = {key: thin[key] or on_grid[key] for key in sorted(thin)}
    within = {key: shape for key, shape in shapes.items() if key in municipalities}
    around = {key: shape for key, shape in shapes.items() if key in districts}
    note = folder / ATTRIBUTION
    source = note.read_text(encoding="utf-8", errors="replace").strip() if note.is_file() else ""
    return Boundaries(within, around, _places(within), is_official=True, attribution=source)


def _on_grid(ways: Ways, left: float, top: float) -> Shape:
    rings = tuple(
        one
        for way in ways
        if (one := ring((round((x - left) / UNIT_KM), round((y - top) / UNIT_KM)) for x, y in way))
    )
    # One ring is whole already; of several, those that touch become one.
    shape = rings if len(rings) == 1 else dissolved([rings])
    return shape if any(area(one) for one in shape) else ()


def _centres() -> dict[str, tuple[float, float]]:
    return {
        row["municipality_id"]: on_plane(float(row["longitude"]), float(row["latitude"]))
        for row in _rows("municipalities.csv")
    }


def _changes() -> dict[str, str]:
    return {
        row["old_municipality_id"]: row["new_municipality_id"]
        for row in _rows("municipality_changes.csv")
    }


def _rows(name: str) -> list[dict[str, str]]:
    with (REFERENCE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
