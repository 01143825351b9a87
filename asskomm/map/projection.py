"""Coordinates of a map file → kilometres on one plane, as the schematic map has them.

Degrees (EPSG:4326) and metres of UTM zone 32 or 33 (EPSG:25832, 25833) all become kilometres east
and south on the plane that has true lengths along Saxony's middle latitude. Nowhere in Saxony is
that plane off by more than two percent; areas are never measured on it.
"""

from __future__ import annotations

import cmath
from math import asin, atan2, cos, cosh, degrees, pi, radians, sin, sinh

KM_PER_DEGREE = 6371.0088 * pi / 180  # on a globe with the Earth's mean radius
MIDDLE = radians(51.05)

# UTM on the ellipsoid GRS80; the series of Karney, "Transverse Mercator with an accuracy of a few
# nanometers" (2011), equations 14, 36 and 15, to the third order: millimetres.
_EQUATOR_M, _FLATTENED, _SCALE = 6378137.0, 1 / 298.257222101, 0.9996
_N = _FLATTENED / (2 - _FLATTENED)
_RADIUS_M = _EQUATOR_M / (1 + _N) * (1 + _N**2 / 4 + _N**4 / 64) * _SCALE
_TO_SPHERE = (_N / 2 - _N**2 * 2 / 3 + _N**3 * 37 / 96, _N**2 / 48 + _N**3 / 15, _N**3 * 17 / 480)
_TO_LATITUDE = (2 * _N - _N**2 * 2 / 3 - _N**3 * 2, _N**2 * 7 / 3 - _N**3 * 8 / 5, _N**3 * 56 / 15)


def on_plane(longitude: float, latitude: float) -> tuple[float, float]:
    """Kilometres east of Greenwich and south of the equator, the latter below zero."""
    return longitude * cos(MIDDLE) * KM_PER_DEGREE, -latitude * KM_PER_DEGREE


def from_utm(east: float, north: float, zone: int) -> tuple[float, float]:
    """Metres of a UTM zone on the northern half → longitude and latitude in degrees."""
    metres = complex(north, east - 500_000) / _RADIUS_M
    globe = metres - sum(
        part * cmath.sin(2 * order * metres) for order, part in enumerate(_TO_SPHERE, 1)
    )
    conformal = asin(sin(globe.real) / cosh(globe.imag))
    latitude = conformal + sum(
        part * sin(2 * order * conformal) for order, part in enumerate(_TO_LATITUDE, 1)
    )
    longitude = atan2(sinh(globe.imag), cos(globe.real))
    return zone * 6 - 183 + degrees(longitude), degrees(latitude)
