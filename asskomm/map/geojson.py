"""A GeoJSON file of boundaries → Saxony's rings on the plane, by key.

The key is the AGS among the properties, or the feature's own id. Coordinates are degrees or metres
of UTM; a file that covers all of Germany is as welcome. Whatever cannot be used is refused by name.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from math import isfinite
from pathlib import Path
from typing import Any

from asskomm.errors import BoundariesRefused
from asskomm.map.projection import from_utm, on_plane

SAXONY = "14"
AREAS = ("Polygon", "MultiPolygon")
DEGREES = 0
"""Stands where metres have the number of their UTM zone."""

Ways = list[list[tuple[float, float]]]
"""Rings, once they are on the plane in kilometres."""


def read(file: Path, digits: int, changes: Mapping[str, str]) -> dict[str, Ways]:
    """Saxony's rings in a file, by present key; all parts of a place together, each part once.

    `digits` are those of its keys, `changes` former keys and what took their place over. Raises
    BoundariesRefused (json, unreadable, shapeless, no-keys, system) and OSError.
    """
    found: dict[str, dict[Any, Ways]] = {}
    shapeless = []
    for key, geometry in _areas(file, digits):
        try:
            polygons = _polygons(geometry)
        except (ArithmeticError, LookupError, TypeError, ValueError):
            shapeless.append(key)
            continue
        parts = found.setdefault(changes.get(key, key), {})
        # The same polygon twice would cancel itself: its corners tell it.
        parts.update((frozenset(map(frozenset, one)), one) for one in polygons)
    if shapeless:
        raise BoundariesRefused(file=file.name, reason="shapeless", names=some(shapeless))
    if not found:
        raise BoundariesRefused(file=file.name, reason="no-keys", names="")
    joined = {key: [way for part in parts.values() for way in part] for key, parts in found.items()}
    return _projected(file, joined)


def some(keys: Iterable[str]) -> str:
    """The first few of them, and how many there are."""
    first, *others = sorted({*keys})
    return ", ".join([first, *others[:4]]) + (f" … ({1 + len(others)})" if others[4:] else "")


def _areas(file: Path, digits: int) -> list[tuple[str, dict[str, Any]]]:
    """Key and geometry of Saxony's areas. What has no area, like a town's point, is no border."""
    try:
        features = json.loads(file.read_bytes())["features"]
        keyed = [(_key(one, digits), one.get("geometry") or {}) for one in features]
        return [
            (key, geometry)
            for key, geometry in keyed
            if key.startswith(SAXONY) and len(key) == digits and geometry.get("type") in AREAS
        ]
    except json.JSONDecodeError as fault:
        raise BoundariesRefused(
            file=file.name, reason="json", names="", line=fault.lineno, column=fault.colno
        ) from fault
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError) as fault:
        raise BoundariesRefused(file=file.name, reason="unreadable", names="") from fault


def _key(feature: dict[str, Any], digits: int) -> str:
    """The AGS in the properties, else the feature's own id; a number counts as its digits."""
    properties = {name.lower(): value for name, value in (feature.get("properties") or {}).items()}
    told = properties.get("ags") or feature.get("id") or ""
    if isinstance(told, float) and told.is_integer():  # as tables write a column of numbers
        told = int(told)
    key = str(told).strip()
    return key if len(key) == digits else key.zfill(digits)


def _polygons(geometry: dict[str, Any]) -> list[Ways]:
    """Raises whatever there is to raise when it has no shape that could be drawn."""
    parts = geometry["coordinates"]
    polygons = [
        [[(float(corner[0]), float(corner[1])) for corner in way] for way in polygon]
        for polygon in (parts if geometry["type"] == "MultiPolygon" else [parts])
    ]
    if not polygons or not all(polygons):
        raise ValueError("A place without a ring.")
    for way in (way for polygon in polygons for way in polygon):
        if len({*way}) < 3 or not all(isfinite(x) and isfinite(y) for x, y in way):
            raise ValueError("A ring that is none.")
    return polygons


def _projected(file: Path, found: dict[str, Ways]) -> dict[str, Ways]:
    """Everything on one plane. Which system it is in, the numbers of all corners tell."""
    systems: dict[int | None, str] = {}
    for key, ways in found.items():
        for x, y in (corner for way in ways for corner in way):
            systems.setdefault(_system(x, y), f"{key} ({x:.7g}, {y:.7g})")
    if None in systems or len(systems) > 1:
        names = systems.get(None) or ", ".join(systems.values())
        raise BoundariesRefused(file=file.name, reason="system", names=names)
    (zone,) = systems

    def placed(x: float, y: float) -> tuple[float, float]:
        return on_plane(*(from_utm(x % 1e6, y, zone) if zone else (x, y)))

    return {key: [[placed(*one) for one in way] for way in ways] for key, ways in found.items()}


def _system(east: float, north: float) -> int | None:
    """Degrees, or the UTM zone of metres in Saxony, with or without the zone's number in front."""
    if abs(east) <= 180 and abs(north) <= 90:
        return DEGREES
    front, metres = divmod(east, 1e6)
    # West of zone 33's own meridian Saxony ends at 510 km; in zone 32 it begins at 690 km.
    zone = 32 if metres > 6e5 else 33
    fits = metres > 1e5 and 5.4e6 < north < 5.9e6 and front in (0, zone)
    return zone if fits else None
