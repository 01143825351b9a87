"""What charts share: where a time axis begins, whole numbers, numbers above columns."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from asskomm.charts import drawing
from asskomm.charts.charts import MOST_WRITTEN, grouped
from asskomm.format import money_short
from asskomm.words import words_in

DE = words_in("de")


def stock(*standing: int) -> list[dict[str, Any]]:
    """Stocks at the end of each year from 2001 on."""
    return [
        {"period": date(2000 + place, 1, 1), "until": date(2000 + place, 12, 31), "standing": count}
        for place, count in enumerate(standing, 1)
    ]


def test_an_axis_skips_the_years_in_which_hardly_anything_stood() -> None:
    first, last = drawing.span(stock(1, 1, 1, 1, 1, 12, 40))
    assert first == date(2005, 12, 31)  # a year before the first that is 2 (a twentieth) or more
    assert last > date(2007, 12, 31)
    assert drawing.span(stock(10, 20, 40))[0] == date(2001, 1, 1)
    assert drawing.span(stock(0, 0, 0))[0] == date(2001, 1, 1)


def test_an_axis_has_room_for_every_published_total() -> None:
    first, _ = drawing.span(stock(10, 20, 40), [{"as_of": date(2000, 5, 1)}])
    assert first < date(2000, 5, 1)


def test_an_axis_of_one_day_has_two_ends() -> None:
    one = [{"period": date(2001, 1, 1), "until": date(2001, 1, 1), "standing": 1}]
    first, last = drawing.span(one)
    assert first < last


@pytest.mark.parametrize(("values", "ticks"), [([0, 1], 1), ([4], 1), ([5], None)])
def test_a_short_scale_names_each_whole_number(values: list[int], ticks: int | None) -> None:
    assert drawing.counting_axis(values).get("dtick") == ticks


@pytest.mark.parametrize(
    ("value", "text"),
    [("1300000", "1,3\xa0Mio.\xa0€"), ("40000", "40.000\xa0€"), ("21150.50", "21.151\xa0€")],
)
def test_a_sum_above_a_column_is_short(value: str, text: str) -> None:
    assert money_short(Decimal(value), "de") == text


def test_many_columns_carry_no_numbers() -> None:
    labels = [str(year) for year in range(MOST_WRITTEN)]
    (few,) = grouped(labels, {"a": [1] * MOST_WRITTEN}, "Titel", DE).figure.data
    assert few.text == ("1",) * MOST_WRITTEN
    for many in grouped(labels, {"a": [1] * MOST_WRITTEN, "b": [1] * 24}, "Titel", DE).figure.data:
        assert many.text is None
