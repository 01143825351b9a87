"""A GeoJSON file of boundaries → Saxony's rings on the plane, by key.

The key is the AGS among the properties, or the feature's own id. Coordinates are degrees or metres
of UTM; a file that covers all of Germany is as welcome.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from asskomm.errors import BoundariesRefused
from asskomm.map.projection import from_utm, on_plane

SAXONY = "14"

Ways = list[list[tuple[float, float]]]
"""Rings on the plane, in kilometres."""


def read(file: Path, digits: int, changes: Mapping[str, str]) -> dict[str, Ways]:
    """Saxony's rings in a file, by present key; all parts of a place together.

    `digits` are those of its keys, `changes` former keys and what took their place over. Raises
    BoundariesRefused (unreadable, no-keys, system).
    """
    try:
        told = json.loads(file.read_bytes())
        features = [one for one in told["features"] if one["geometry"]]
        system = json.dumps(told.get("crs", ""))
        found: dict[str, Ways] = {}
        for feature in features:
            key = _key(feature, digits)
            if key.startswith(SAXONY) and len(key) == digits:
                found.setdefault(changes.get(key, key), []).extend(_ways(feature["geometry"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError) as fault:
        raise BoundariesRefused(
            file=file.name, reason="unreadable", names=type(fault).__name__
        ) from fault
    if not found:
        raise BoundariesRefused(file=file.name, reason="no-keys", names="")
    return _projected(file, found, system)


def _key(feature: dict[str, Any], digits: int) -> str:
    """The AGS in the properties, else the feature's own id; a number counts as its digits."""
    properties = {name.lower(): value for name, value in (feature.get("properties") or {}).items()}
    key = str(properties.get("ags") or feature.get("id") or "").strip()
    return key if len(key) == digits else key.zfill(digits)


def _ways(geometry: dict[str, Any]) -> Iterator[list[tuple[float, float]]]:
    kind, parts = geometry["type"], geometry["coordinates"]
    for polygon in parts if kind == "MultiPolygon" else [parts]:
        for way in polygon:
            yield [(float(corner[0]), float(corner[1])) for corner in way]


def _projected(file: Path, found: dict[str, Ways], system: str) -> dict[str, Ways]:
    """Everything on one plane. A file that names no system is told by its numbers."""
    east, north = next(iter(found.values()))[0][0]
    if abs(east) <= 180 and abs(north) <= 90:
        zone = 0
    elif 1e5 < east < 1e6 and 5.4e6 < north < 5.9e6:
        # West of zone 33's own meridian Saxony ends at 510 km; in zone 32 it begins at 690 km.
        zone = 32 if "25832" in system or ("25833" not in system and east > 6e5) else 33
    else:
        raise BoundariesRefused(file=file.name, reason="system", names=f"{east:.0f}, {north:.0f}")

    def placed(x: float, y: float) -> tuple[float, float]:
        return on_plane(*(from_utm(x, y, zone) if zone else (x, y)))

    return {key: [[placed(*one) for one in way] for way in ways] for key, ways in found.items()}
