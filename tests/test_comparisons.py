"""Published totals as symbols, and the lines they stand beside."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from asskomm.charts import comparisons, marks
from asskomm.figures.questions import Answer
from asskomm.words import words_in

WORDS = words_in("de")
DAY = date(2023, 8, 9)


def point(value: int, qualifier: str, certainty: str = "certain") -> dict[str, Any]:
    """A row of published/over_time."""
    leeway = Decimal(value) / 10 if qualifier == "about" else Decimal(0)
    return {
        "as_of": DAY,
        "value": Decimal(value),
        "qualifier": qualifier,
        "certainty": certainty,
        "at_least": value - leeway,
        "at_most": None if qualifier == "over" else value + leeway,
    }


@pytest.mark.parametrize(
    ("qualifier", "symbol", "upwards", "downwards"),
    [
        ("exact", "diamond", None, None),
        ("over", "triangle-up", 161 - 140, 0),  # to the top of the axis: a lower bound
        ("about", "circle", 14, 14),  # a tenth either way
    ],
)
def test_words_that_leave_something_open_are_drawn_as_that(
    qualifier: str, symbol: str, upwards: float | None, downwards: float | None
) -> None:
    (trace,) = marks.published([point(140, qualifier)], 161, WORDS)
    assert trace.marker.symbol == symbol
    assert trace.error_y.array == ((upwards,) if upwards is not None else None)
    assert trace.error_y.arrayminus == ((downwards,) if downwards is not None else None)


def test_the_legend_names_every_way_once_and_uncertain_ones_are_hollow() -> None:
    points = [point(1, "exact"), point(2, "exact", "uncertain"), point(3, "exact"),
              point(4, "over")]  # fmt: skip
    traces = marks.published(points, 9, WORDS)
    assert [(trace.marker.symbol, list(trace.y)) for trace in traces] == [
        ("diamond", [1, 3]),
        ("diamond-open", [2]),
        ("triangle-up", [4]),
    ]
    assert len({trace.name for trace in traces}) == 3
    assert "(unsicher)" in traces[1].customdata[0]


def test_a_point_that_another_source_contradicts_has_a_ring() -> None:
    points = [point(1, "exact"), point(2, "exact")]
    (ring,) = marks.contradicted(points, {(DAY, Decimal(2))}, WORDS)
    assert list(ring.y) == [2]
    assert marks.contradicted(points, {(DAY, Decimal(3))}, WORDS) == []


def counted(*rows: tuple[int | None, ...]) -> Answer:
    """Months with the counts in each unit."""
    columns = ("period", "until", "a", "b", "c")
    months = [(date(2021, month, 1), date(2021, month, 28)) for month in (1, 2)]
    return Answer("x", columns, tuple((*m, *row) for m, row in zip(months, rows, strict=True)))


UNITS = {"a": "Gemeinden", "b": "Unterzeichner", "c": "Vereinbarungen"}


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        (((1, 1, 1), (5, 4, 3)), {"a": "Gemeinden", "b": "Unterzeichner", "c": "Vereinbarungen"}),
        (((1, 1, 1), (5, 4, 5)), {"a": "Gemeinden = Vereinbarungen", "b": "Unterzeichner"}),
        (((1, None, 1), (5, None, 5)), {"a": "Gemeinden = Vereinbarungen"}),
        (((1, None, None), (5, None, None)), {"a": "Gemeinden"}),
    ],
)
def test_the_same_count_is_not_drawn_twice(
    rows: tuple[tuple[int | None, ...], ...], lines: dict[str, str]
) -> None:
    answer = counted(*rows)
    assert comparisons.lines_of(answer, UNITS) == lines
    points = [point(9, "over")]
    chart = comparisons.beside(answer, points, set(), UNITS, "Titel", WORDS)
    drawn = [trace for trace in chart.figure.data if trace.mode == "lines"]
    assert len({trace.line.dash for trace in drawn}) == len(drawn) == len(lines)
    assert chart.alt.startswith("Titel.")
    assert "über 9 am 09.08.2023" in chart.alt
    assert all(name in chart.alt for name in lines.values()) or len(lines) == 1
