"""The schematic map against the official areas, and official boundaries that somebody drops in."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from functools import partial
from math import atan2, cos, hypot, inf, nan, pi, radians, sin, sqrt
from pathlib import Path
from typing import Any

import pytest
from shapely import Point, Polygon, unary_union

from asskomm.map.boundaries import GEO, REFERENCE, UNIT_KM, Boundaries, boundaries, schematic
from asskomm.map.projection import KM_PER_DEGREE, MIDDLE, from_utm, on_plane
from asskomm.map.shapes import Shape, dissolved
from asskomm.words import LANGUAGES, words_in
from tests.test_shapes import area
from tools import schematic_map


def reference(name: str) -> list[dict[str, str]]:
    with (REFERENCE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def polygon(shape: Shape) -> Polygon:
    (outside,) = shape
    return Polygon(outside)


# --- the schematic map ----------------------------------------------------------------------------


def test_there_is_a_shape_for_each_municipality_and_district() -> None:
    drawn = schematic()
    assert [*drawn.municipalities] == sorted(
        row["municipality_id"] for row in reference("municipalities.csv")
    )
    assert [*drawn.districts] == sorted(row["district_id"] for row in reference("districts.csv"))
    assert (len(drawn.municipalities), len(drawn.districts)) == (418, 13)
    assert (GEO / "schematic.json").stat().st_size < 150_000


def test_each_shape_has_nearly_its_official_area() -> None:
    drawn = schematic()
    off = {
        row["municipality_id"]: area(drawn.municipalities[row["municipality_id"]]) * UNIT_KM**2
        / float(row["area_km2"]) - 1
        for row in reference("municipalities.csv")
    }  # fmt: skip
    assert max(abs(one) for one in off.values()) < 0.03
    assert sum(abs(one) for one in off.values()) / len(off) < 0.005


def test_no_two_shapes_overlap_and_a_district_is_its_municipalities() -> None:
    drawn = schematic()
    shapes = {key: polygon(shape) for key, shape in drawn.municipalities.items()}
    assert all(shape.is_valid for shape in shapes.values())
    together = unary_union([*shapes.values()])
    assert together.area == pytest.approx(sum(shape.area for shape in shapes.values()), rel=1e-9)
    for key, shape in drawn.districts.items():
        own = unary_union([one for ags, one in shapes.items() if ags.startswith(key)])
        assert polygon(shape).symmetric_difference(own).area == pytest.approx(0, abs=1e-6)


def test_each_name_stands_inside_its_shape() -> None:
    drawn = schematic()
    for key, shape in drawn.municipalities.items():
        assert polygon(shape).contains(Point(drawn.places[key]))


def test_neighbours_on_the_map_are_near_each_other(tmp_path: Path) -> None:
    """The shape lies where its municipality is: at most two of its own widths away."""
    drawn = schematic()
    rows = reference("municipalities.csv")
    left, top = (
        min(on_plane(float(row["longitude"]), float(row["latitude"]))[axis] for row in rows)
        for axis in (0, 1)
    )
    for row in rows:
        x, y = on_plane(float(row["longitude"]), float(row["latitude"]))
        center = polygon(drawn.municipalities[row["municipality_id"]]).centroid
        away = hypot(center.x * UNIT_KM - (x - left), center.y * UNIT_KM - (y - top))
        assert away < 10 + 2 * sqrt(float(row["area_km2"])), row["name"]


def test_the_tool_computes_this_map(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schematic_map, "TARGET", tmp_path / "schematic.json")
    schematic_map.main()
    told = json.loads((tmp_path / "schematic.json").read_text(encoding="utf-8"))
    for key, shape in schematic().municipalities.items():
        (flat,) = told["municipalities"][key]
        again = Polygon(zip(flat[::2], flat[1::2], strict=True))
        # Another processor may round a corner to the next unit.
        assert polygon(shape).symmetric_difference(again).area < 0.05 * again.area


# --- projections ----------------------------------------------------------------------------------


def test_utm_on_its_own_meridian_is_the_length_of_the_meridian() -> None:
    # From the equator to 45 degrees GRS80's meridian is 4 984 944.378 m long, to the pole
    # 10 001 965.729 m; UTM shortens both by 0.9996.
    longitude, latitude = from_utm(500_000, 4_984_944.378 * 0.9996, 33)
    assert (longitude, latitude) == (pytest.approx(15, abs=1e-9), pytest.approx(45, abs=1e-8))
    assert from_utm(500_000, 10_001_965.729 * 0.9996, 32)[1] == pytest.approx(90, abs=1e-7)


def globe_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    (a, b), (c, d) = [(radians(x), radians(y)) for x, y in (one, other)]
    h = sin((d - b) / 2) ** 2 + cos(b) * cos(d) * sin((c - a) / 2) ** 2
    return 2 * 6371.0088 * atan2(sqrt(h), sqrt(1 - h))


@pytest.mark.parametrize(("east", "zone"), [(800_000, 32), (400_000, 33)])
def test_utm_far_from_its_meridian_keeps_lengths(east: float, zone: int) -> None:
    there = from_utm(east, 5_650_000, zone)
    north = from_utm(east, 5_660_000, zone)
    # Lengths in UTM grow with the distance from the meridian: 0.9996 (1 + x² / 2r²).
    grown = 0.9996 * (1 + (east - 500_000) ** 2 / 2 / 6.38e6**2)
    assert globe_km(there, north) == pytest.approx(10 / grown, rel=0.004)  # a globe, no ellipsoid


# --- official boundaries --------------------------------------------------------------------------

Place = Callable[[float, float], tuple[float, float]]
LEFT, TOP = 835.0, -5744.7  # where the schematic map begins on the plane, to within its own errors


def degrees(x: float, y: float) -> tuple[float, float]:
    """Units of the grid → degrees, the way back."""
    return (
        (LEFT + x * UNIT_KM) / cos(MIDDLE) / KM_PER_DEGREE,
        -(TOP + y * UNIT_KM) / KM_PER_DEGREE,
    )


def utm(zone: int) -> Place:
    def placed(x: float, y: float) -> tuple[float, float]:
        wanted = degrees(x, y)
        east, north = 500_000.0, 5_650_000.0
        for _ in range(8):  # nearer and nearer: the way back from what from_utm gives
            now = from_utm(east, north, zone)
            east += (wanted[0] - now[0]) * pi / 180 * 6.38e6 * cos(radians(wanted[1]))
            north += (wanted[1] - now[1]) * pi / 180 * 6.38e6
        return east, north

    return placed


def feature(key: str, shape: Shape, place: Place = degrees, turned: bool = False) -> dict[str, Any]:
    ways = []
    for one in shape:
        way = [list(place(*corner)) for corner in (*one, one[0])]
        ways.append(way[::-1] if turned else way)
    return {
        "type": "Feature",
        "id": key,
        "properties": {"GEN": "…"},
        "geometry": {"type": "Polygon", "coordinates": ways},
    }


def pair(**how: Any) -> dict[str, list[dict[str, Any]]]:
    drawn = schematic()
    return {
        "gemeinden": [feature(key, shape, **how) for key, shape in drawn.municipalities.items()],
        "kreise": [feature(key, shape, **how) for key, shape in drawn.districts.items()],
    }


def written(folder: Path, files: dict[str, list[dict[str, Any]]], **more: Any) -> Path:
    for name, features in files.items():
        told = {"type": "FeatureCollection", "features": features} | more
        (folder / f"{name}.geojson").write_text(json.dumps(told), encoding="utf-8")
    return folder


def taken(folder: Path) -> Boundaries:
    drawn, refusal = boundaries(folder)
    assert refusal is None
    assert drawn.is_official
    return drawn


def same_as_schematic(drawn: Boundaries, most: float = 0.04) -> None:
    assert drawn.municipalities.keys() == schematic().municipalities.keys()
    assert drawn.districts.keys() == schematic().districts.keys()
    whole = sum(area(shape) for shape in schematic().municipalities.values())
    assert sum(area(shape) for shape in drawn.municipalities.values()) == pytest.approx(
        whole, rel=most
    )
    for key, shape in drawn.municipalities.items():
        assert area(shape) == pytest.approx(area(schematic().municipalities[key]), rel=0.2)


def test_nothing_dropped_in_means_the_schematic_map(tmp_path: Path) -> None:
    assert boundaries(tmp_path) == (schematic(), None)


@pytest.mark.parametrize("turned", [False, True], ids=["one way round", "the other"])
def test_a_pair_in_degrees_takes_its_place(turned: bool, tmp_path: Path) -> None:
    same_as_schematic(taken(written(tmp_path, pair(turned=turned))))


@pytest.mark.parametrize("zone", [32, 33])
@pytest.mark.parametrize("front", [False, True], ids=["metres", "zone in front"])
def test_a_pair_in_utm_takes_its_place(zone: int, front: bool, tmp_path: Path) -> None:
    metres = utm(zone)

    def placed(x: float, y: float) -> tuple[float, float]:
        east, north = metres(x, y)
        return east + front * zone * 1e6, north

    same_as_schematic(taken(written(tmp_path, pair(place=placed))))


@pytest.mark.parametrize(("name", "number"), [("AGS", int), ("ags", float)])
def test_the_key_may_be_a_property_and_a_number(
    name: str, number: Callable[[str], float], tmp_path: Path
) -> None:
    files = pair()
    for features in files.values():
        for one in features:
            one["properties"][name] = number(one.pop("id"))
    same_as_schematic(taken(written(tmp_path, files)))


def test_all_of_germany_is_cut_down_to_saxony(tmp_path: Path) -> None:
    files = pair()
    flensburg = {"type": "Polygon", "coordinates": [[[9.4, 54.7], [9.5, 54.7], [9.5, 54.8]]]}
    files["gemeinden"].insert(0, {"id": "01001000", "properties": None, "geometry": flensburg})
    files["gemeinden"].append({"id": "14999999", "properties": {}, "geometry": None})
    files["gemeinden"].append({"id": "14999999"})
    files["gemeinden"].append({"id": "14999999", "geometry": {"type": "Point", "coordinates": []}})
    same_as_schematic(taken(written(tmp_path, files)))


def test_what_is_there_twice_is_there_once(tmp_path: Path) -> None:
    files = pair()
    first, *_ = files["gemeinden"]
    (way,) = first["geometry"]["coordinates"]
    turned = {"type": "Polygon", "coordinates": [way[::-1]]}
    files["gemeinden"] += [first, first | {"geometry": turned}]
    same_as_schematic(taken(written(tmp_path, files)))


def test_former_municipalities_dissolve_in_their_successor(tmp_path: Path) -> None:
    files = pair()
    key = "14521035"  # Aue-Bad Schlema, since 2019; before: Aue 14521030, Bad Schlema 14521050
    (outside,) = schematic().municipalities[key]
    half = len(outside) // 2
    files["gemeinden"] = [one for one in files["gemeinden"] if one["id"] != key]
    files["gemeinden"].append(feature("14521030", (outside[: half + 1],)))
    files["gemeinden"].append(feature("14521050", ((*outside[half:], outside[0]),)))
    drawn = taken(written(tmp_path, files))
    same_as_schematic(drawn)
    assert len(drawn.municipalities[key]) == 1  # one ring: the line between them is gone


def test_parts_of_one_municipality_belong_together(tmp_path: Path) -> None:
    files = pair()
    part = next(one for one in files["gemeinden"] if one["id"] == "14628270")
    x, y = part["geometry"]["coordinates"][0][0]
    lake = [[x + a / 50, y - 0.1 + b / 50] for a, b in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))]
    part["geometry"] = {
        "type": "MultiPolygon", "coordinates": [part["geometry"]["coordinates"], [lake]],
    }  # fmt: skip
    assert len(taken(written(tmp_path, files)).municipalities["14628270"]) == 2


def test_the_attribution_is_that_of_the_file_beside(tmp_path: Path) -> None:
    written(tmp_path, pair())
    assert taken(tmp_path).attribution == ""
    (tmp_path / "quelle.txt").write_text("© Amt <b>\n", encoding="utf-8")
    assert taken(tmp_path).attribution == "© Amt <b>"


def shifted(features: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Keys and shapes no longer belong together."""
    keys = [one["id"] for one in features]
    return [one | {"id": key} for one, key in zip(features, keys[1:] + keys[:1], strict=True)]


def first_as(
    coordinates: Any, features: list[dict[str, Any]], key: str = "14511"
) -> list[dict[str, Any]]:
    """The first shape whose key begins like that, Chemnitz, with these coordinates."""
    first = next(one for one in features if one["id"].startswith(key))
    polygon = {"type": "Polygon", "coordinates": coordinates}
    return [first | {"geometry": polygon}, *(one for one in features if one is not first)]


def first_with(corner: list[float], features: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The first shape with one more corner."""
    (way,) = features[0]["geometry"]["coordinates"]
    return first_as([[*way, corner]], features)


TINY = [[[13.94 + a / 1e5, 50.96 + b / 1e5] for a, b in ((0, 0), (1, 0), (0, 1))]]
SPOILED: dict[str, tuple[str, str, str, Callable[[Any], Any]]] = {
    "one missing": ("missing", "gemeinden", "14511000", lambda features: features[1:]),
    "one too many": (
        "unknown", "gemeinden", "14999999", lambda all: [*all, all[0] | {"id": "14999999"}],
    ),
    "keys moved on": ("astray", "gemeinden", "14511000", shifted),
    "districts moved on": ("astray", "kreise", "14511", shifted),
    "a corner in the sea": ("astray", "gemeinden", "14511000", partial(first_with, [0.0, 0.0])),
    "no key": ("no-keys", "kreise", "AGS", lambda all: [one | {"id": None} for one in all]),
    "no features": ("unreadable", "kreise", "FeatureCollection", lambda _: [7]),
    "no ring": ("shapeless", "gemeinden", "14511000", partial(first_as, [])),
    "an empty ring": ("shapeless", "gemeinden", "14511000", partial(first_as, [[]])),
    "two corners": (
        "shapeless", "gemeinden", "14511000", partial(first_as, [[[13, 51], [13, 50], [13, 51]]]),
    ),
    "smaller than the grid": (
        "shapeless", "gemeinden", "14628270", partial(first_as, TINY, key="14628270"),
    ),
    "not a number": ("shapeless", "gemeinden", "14511000", partial(first_with, [nan, 51.0])),
    "infinite": ("shapeless", "kreise", "14511", partial(first_with, [13.0, inf])),
    "two systems": ("system", "kreise", "400000", partial(first_with, [4e5, 5.65e6])),
}  # fmt: skip


@pytest.mark.parametrize("spoiled", SPOILED)
def test_a_pair_that_does_not_match_is_explained_and_not_used(spoiled: str, tmp_path: Path) -> None:
    reason, name, said, spoil = SPOILED[spoiled]
    files = pair()
    drawn, refusal = boundaries(written(tmp_path, files | {name: spoil(files[name])}))
    assert drawn == schematic()
    assert refusal
    assert (refusal.facts["reason"], refusal.facts["file"]) == (reason, f"{name}.geojson")
    for language in LANGUAGES:
        told = words_in(language)(refusal.words, **refusal.facts)
        assert f"{name}.geojson" in told
        assert said in told


def test_swapped_and_foreign_coordinates_are_noticed(tmp_path: Path) -> None:
    _, refusal = boundaries(written(tmp_path, pair(place=lambda x, y: degrees(x, y)[::-1])))
    assert refusal
    assert refusal.facts["reason"] == "astray"
    _, refusal = boundaries(written(tmp_path, pair(place=lambda x, y: (4.5e6 + x, 5.6e6 - y))))
    assert refusal
    assert refusal.facts["reason"] == "system"


@pytest.mark.parametrize(("there", "missing"), [("gemeinden", "kreise"), ("kreise", "gemeinden")])
def test_one_file_alone_is_not_enough(there: str, missing: str, tmp_path: Path) -> None:
    drawn, refusal = boundaries(written(tmp_path, {there: pair()[there]}))
    assert drawn == schematic()
    assert refusal
    assert refusal.facts == {"file": f"{missing}.geojson", "reason": "alone", "names": ""}


@pytest.mark.parametrize(
    ("text", "reason", "said"),
    [
        ("", "json", "Zeile 1, Spalte 1 "),
        ('{"features": [\n{"id": 1,}]}', "json", "Zeile 2, Spalte 10 "),
        ("\0", "json", "Zeile 1, Spalte 1 "),
        ("[]", "unreadable", "FeatureCollection"),
        ('{"features": 3}', "unreadable", "FeatureCollection"),
        ("[" * 100_000, "unreadable", "FeatureCollection"),
        ('{"features": [{"id": %s}]}' % ("1" * 9999), "unreadable", "FeatureCollection"),
        (b"\xff\xfe\xfa", "unreadable", "UTF-8"),
        (None, "unopened", "öffnen"),
    ],
    ids=range(9),
)
def test_what_is_no_geojson_at_all(
    text: str | bytes | None, reason: str, said: str, tmp_path: Path
) -> None:
    written(tmp_path, {"kreise": []})
    file = tmp_path / "gemeinden.geojson"
    if text is None:
        file.mkdir()
    else:
        file.write_bytes(text.encode() if isinstance(text, str) else text)
    _, refusal = boundaries(tmp_path)
    assert refusal
    assert (refusal.facts["reason"], refusal.facts["file"]) == (reason, file.name)
    told = words_in("de")(refusal.words, **refusal.facts)
    assert said in told
    assert "Error" not in told


def test_a_mended_pair_is_taken_without_a_restart(tmp_path: Path) -> None:
    files = pair()
    written(tmp_path, files | {"kreise": files["kreise"][1:]})
    assert boundaries(tmp_path)[1]
    same_as_schematic(taken(written(tmp_path, files)))


def test_districts_are_their_municipalities_here_too(tmp_path: Path) -> None:
    drawn = taken(written(tmp_path, pair()))
    for key, shape in drawn.districts.items():
        own = dissolved(one for ags, one in drawn.municipalities.items() if ags.startswith(key))
        assert area(own) == pytest.approx(area(shape), rel=0.01)
