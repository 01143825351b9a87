"""Rings of corners: areas, holes, dissolving, thinning out, a place for a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Polygon

from asskomm.map.shapes import Ring, Shape, dissolved, name_place, path, ring, thinned

#  0   4   8
#  a---b---c   0
#  | L | R |
#  d---e---f   4
LEFT: Ring = ((0, 0), (4, 0), (4, 4), (0, 4))
RIGHT: Ring = ((4, 0), (8, 0), (8, 4), (4, 4))
HOLE: Ring = ((1, 1), (3, 1), (3, 3), (1, 3))


def area(shape: Shape) -> float:
    """In square units, by the even-odd rule."""
    whole = Polygon()
    for one in shape:
        whole = whole.symmetric_difference(Polygon(one))
    return whole.area


def corners(shape: tuple[Ring, ...]) -> set[tuple[int, int]]:
    return {corner for one in shape for corner in one}


def test_a_ring_has_no_repetitions_and_at_least_three_corners() -> None:
    assert ring([(0, 0), (0, 0), (4, 0), (4, 4), (0, 0)]) == ((0, 0), (4, 0), (4, 4))
    assert ring([(0, 0), (4, 0), (0, 0)]) == ()
    assert ring([]) == ()


@pytest.mark.parametrize("right", [RIGHT, RIGHT[::-1]], ids=["same way", "other way"])
def test_the_line_between_two_neighbours_goes(right: Ring) -> None:
    one = dissolved([(LEFT,), (right,)])
    assert len(one) == 1
    assert area(one) == 8 * 4
    assert len(one[0]) == 6  # (4, 0) and (4, 4) are still corners of the outside


def test_what_lies_apart_stays_apart_and_what_fills_a_hole_closes_it() -> None:
    far = tuple((x + 20, y) for x, y in RIGHT)
    assert len(dissolved([(LEFT,), (far,)])) == 2
    assert corners(dissolved([(LEFT, HOLE), (HOLE,)])) == {*LEFT}


def test_flat_corners_go_in_both_neighbours_and_meeting_points_stay() -> None:
    # The border between the two bends by one unit; both end where three borders meet.
    left = ((0, 0), (40, 0), (41, 20), (40, 40), (0, 40))
    right = ((40, 0), (80, 0), (80, 40), (40, 40), (41, 20))
    thin = thinned({"left": (left,), "right": (right,)}, smallest=21)
    # The triangle (40, 0), (41, 20), (40, 40) is 40 * 1 / 2 = 20 large.
    assert corners(thin["left"]) & corners(thin["right"]) == {(40, 0), (40, 40)}
    kept = thinned({"left": (left,), "right": (right,)}, smallest=20)
    assert (41, 20) in corners(kept["left"]) & corners(kept["right"])


def test_an_island_keeps_three_corners() -> None:
    island = ((0, 0), (2, 0), (2, 2), (0, 2))
    assert len(thinned({"island": (island,)}, smallest=1e9)["island"][0]) == 3


def test_a_name_stands_inside_and_not_in_the_hole() -> None:
    assert name_place((((0, 0), (40, 0), (40, 40), (0, 40)),)) == (20, 20)
    x, y = name_place((((0, 0), (40, 0), (40, 40), (0, 40)), ((5, 5), (35, 5), (35, 35), (5, 35))))
    assert 0 < x < 40
    assert 0 < y < 40
    assert not (5 < x < 35 and 5 < y < 35)


@given(st.lists(st.tuples(st.integers(1, 50), st.integers(1, 50)), min_size=1, max_size=12))
def test_a_row_of_boxes_dissolves_to_its_whole_area(sizes: list[tuple[int, int]]) -> None:
    boxes, x = [], 0
    for wide, tall in sizes:
        boxes.append((((x, 0), (x + wide, 0), (x + wide, tall), (x, tall)),))
        x += wide
    assert area(dissolved(boxes)) == sum(wide * tall for wide, tall in sizes)


def test_a_path_says_the_first_corner_and_the_steps() -> None:
    assert path((LEFT,)) == "M0 0l4 0 0 4 -4 0z"
