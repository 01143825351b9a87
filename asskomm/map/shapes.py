"""Rings of whole-number corners → the same, dissolved or thinned out; a place for a name.

A ring is its corners, the last one joined to the first. Several rings are one shape by the even-odd
rule: which way a ring runs does not matter, and a ring inside another is a hole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from itertools import pairwise

Corner = tuple[int, int]
Ring = tuple[Corner, ...]
Shape = tuple[Ring, ...]

HEIGHTS = (4, 3, 5, 2, 6, 1, 7)  # eighths of a shape's height at which its name could stand


def ring(corners: Iterable[Corner]) -> Ring:
    """A ring without repetitions; empty when fewer than three corners are left."""
    kept: list[Corner] = []
    for corner in corners:
        if not kept or corner != kept[-1]:
            kept.append(corner)
    while len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    return tuple(kept) if len(kept) > 2 else ()


def dissolved(shapes: Iterable[Shape]) -> Shape:
    """Shapes side by side as one: a line that two of them share is a border no longer."""
    sides: set[frozenset[Corner]] = set()
    for one in (one for shape in shapes for one in shape):
        for side in pairwise([*one, one[0]]):
            sides ^= {frozenset(side)} if side[0] != side[1] else set()
    return tuple(found for found in _chained(sides) if found)


def _chained(sides: set[frozenset[Corner]]) -> Iterable[Ring]:
    """Sides in no order → closed rings. Where four sides meet, any two make a ring."""
    beside: dict[Corner, list[Corner]] = {}
    for side in sorted(map(sorted, sides)):
        beside.setdefault(side[0], []).append(side[1])
        beside.setdefault(side[1], []).append(side[0])
    for start in sorted(beside):
        while beside[start]:
            way, here = [start], beside[start].pop()
            beside[here].remove(start)
            while here != start:
                way.append(here)
                after = beside[here].pop()
                beside[after].remove(here)
                here = after
            yield ring(way)


def name_place(shape: Shape) -> Corner:
    """A point well inside: the middle of the widest stretch at one of a few heights."""
    ys = [y for one in shape for _, y in one]
    top, height = min(ys), max(ys) - min(ys)
    best = (-1.0, shape[0][0])
    for eighth in HEIGHTS:
        y = top + height * eighth / 8
        crossings = sorted(_crossings(shape, y + 0.01))
        for left, right in zip(crossings[::2], crossings[1::2], strict=True):
            # Wide is good, near the top or the bottom is not.
            room = min(right - left, 3 * (y - top), 3 * (top + height - y))
            if room > best[0]:
                best = (room, (round((left + right) / 2), round(y)))
    return best[1]


def _crossings(shape: Shape, y: float) -> Iterable[float]:
    """Where a level line crosses the borders; it goes through no corner."""
    for one in shape:
        for (x, top), (end, bottom) in pairwise([*one, one[0]]):
            if (top < y) != (bottom < y):
                yield x + (y - top) / (bottom - top) * (end - x)


def thinned(shapes: Mapping[str, Shape], smallest: float) -> dict[str, Shape]:
    """The same shapes with fewer corners: neighbours lose the same ones (Visvalingam, Whyatt 1993).

    Corners go, flattest first, as long as the triangle with the two beside it is below `smallest`;
    where three borders meet a corner stays.
    """
    beside: dict[Corner, set[Corner]] = {}
    for one in (one for shape in shapes.values() for one in shape):
        for start, end in pairwise([*one, one[0]]):
            beside.setdefault(start, set()).add(end)
            beside.setdefault(end, set()).add(start)

    def flatness(corner: Corner) -> float:
        first, last = beside[corner]
        return area((first, corner, last))

    waiting = [(flatness(one), one) for one in beside if len(beside[one]) == 2]
    heapify(waiting)
    while waiting and waiting[0][0] < smallest:
        was, corner = heappop(waiting)
        if corner not in beside or len(beside[corner]) != 2 or flatness(corner) != was:
            continue
        first, last = sorted(beside[corner])
        if last in beside[first]:  # the last triangle of an island stays
            continue
        del beside[corner]
        for here, there in ((first, last), (last, first)):
            beside[here] = (beside[here] - {corner}) | {there}
            if len(beside[here]) == 2:
                heappush(waiting, (flatness(here), here))
    return {key: _left(shape, beside) for key, shape in shapes.items()}


def area(one: Ring) -> float:
    """In square units."""
    return abs(sum(x * b - a * y for (x, y), (a, b) in pairwise([*one, one[0]]))) / 2


def _left(shape: Shape, beside: Mapping[Corner, set[Corner]]) -> Shape:
    kept = (ring(corner for corner in one if corner in beside) for one in shape)
    return tuple(one for one in kept if one)


def path(shape: Sequence[Ring]) -> str:
    """The shape as the `d` of an SVG path: the first corner, then the steps to each next one."""
    parts = []
    for one in shape:
        steps = " ".join(f"{x - a} {y - b}" for (a, b), (x, y) in pairwise(one))
        parts.append(f"M{one[0][0]} {one[0][1]}l{steps}z")
    return "".join(parts)
