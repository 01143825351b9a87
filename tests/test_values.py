"""One cell's text → a value or the reason why it is none."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest

from asskomm.contract import Column, Kind
from asskomm.values import Fault, Value, mixed_styles, reader_of


def column(
    kind: Kind,
    *,
    decimals: int = 0,
    allowed: tuple[str, ...] = (),
    pattern: str | None = None,
    minimum: int | None = None,
    maximum: int | None = None,
) -> Column:
    compiled = re.compile(pattern) if pattern else None
    return Column("made_up", {}, kind, decimals, False, allowed, compiled, minimum, maximum)


MONEY = column("decimal", decimals=2)
DAY = column("date")


def read(text: str, of: Column) -> Value | Fault:
    return reader_of(of)(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023-08-09", date(2023, 8, 9)),
        ("09.08.2023", date(2023, 8, 9)),
        ("9.8.2023", date(2023, 8, 9)),
        ("29.02.2020", date(2020, 2, 29)),
        ("29.02.2021", Fault("no-such-day")),
        ("2023-13-01", Fault("no-such-day")),
        ("31.06.2023", Fault("no-such-day")),
        ("1899-12-31", Fault("year-out-of-range")),
        ("2101-01-01", Fault("year-out-of-range")),
        ("09.08.23", Fault("not-a-date")),
        ("08/09/2023", Fault("not-a-date")),
        ("2023-8-9", Fault("not-a-date")),
        ("September 2022", Fault("not-a-date")),
        ("45147", Fault("not-a-date")),  # a spreadsheet's own number for a day
        ("2023-08-09 00:00:00", Fault("not-a-date")),
        ("", None),
    ],
)
def test_dates(text: str, expected: Value | Fault) -> None:
    assert read(text, DAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1234.50", Decimal("1234.50")),
        ("1234,50", Decimal("1234.50")),
        ("1.234,50", Decimal("1234.50")),
        ("1.234.567", Decimal(1_234_567)),
        ("1.5", Decimal("1.5")),  # not fifteen
        ("1.234", Decimal(1234)),  # money has two places: this is a thousand
        ("1.300.000", Decimal(1_300_000)),
        ("0", Decimal(0)),
        ("-5", Decimal(-5)),
        ("-1.234,5", Decimal("-1234.5")),
        ("12.34,50", Fault("not-a-number")),
        ("1,234.50", Fault("not-a-number")),
        ("1234.567", Fault("too-many-places", "2")),
        ("1,345", Fault("too-many-places", "2")),
        ("1e5", Fault("not-a-number")),
        ("nan", Fault("not-a-number")),
        ("1234 €", Fault("not-a-number")),
        ("1 234", Fault("not-a-number")),
        ("k. A.", Fault("not-a-number")),
        ("", None),
    ],
)
def test_money(text: str, expected: Value | Fault) -> None:
    found = read(text, MONEY)
    assert found == expected
    assert not isinstance(found, float)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021", 2021),
        ("-3", -3),
        ("1.5", Fault("not-an-integer")),
        ("2.021", Fault("not-an-integer")),
        ("zwei", Fault("not-an-integer")),
        ("", None),
    ],
)
def test_integers(text: str, expected: Value | Fault) -> None:
    assert read(text, column("integer")) == expected


def test_keys_are_text() -> None:
    assert read("00123", column("text")) == "00123"
    assert read("1e5", column("text")) == "1e5"


def test_what_is_allowed() -> None:
    kind = column("text", allowed=("day", "month"))
    assert read("day", kind) == "day"
    assert read("Tag", kind) == Fault("not-allowed", "day, month")


def test_the_pattern_is_for_the_whole_text() -> None:
    key = column("text", pattern=r"14\d{6}")
    assert read("14628270", key) == "14628270"
    assert read("146282701", key) == Fault("not-the-pattern", r"14\d{6}")
    assert read("x14628270", key) == Fault("not-the-pattern", r"14\d{6}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1990", 1990),
        ("1989", Fault("too-small", "1990")),
        ("2100", 2100),
        ("2101", Fault("too-large", "2100")),
    ],
)
def test_limits(text: str, expected: Value | Fault) -> None:
    assert read(text, column("integer", minimum=1990, maximum=2100)) == expected


def test_negative_money_where_none_can_be() -> None:
    of = column("decimal", decimals=2, minimum=0)
    assert read("0", of) == 0
    assert read("-0,01", of) == Fault("too-small", "0")


# --- two styles in one column ---------------------------------------------------------------------


def test_the_rarer_style_is_the_odd_one() -> None:
    texts = ["2023-08-09", "2023-08-10", "09.08.2023", ""]
    assert mixed_styles(DAY, texts) == {"09.08.2023": "date-styles-mixed"}
    assert mixed_styles(DAY, texts + ["10.08.2023"] * 2) == {
        "2023-08-09": "date-styles-mixed",
        "2023-08-10": "date-styles-mixed",
    }


def test_numbers_that_both_styles_have_do_not_mix() -> None:
    assert mixed_styles(MONEY, ["100", "1234.50", "200"]) == {}
    assert mixed_styles(MONEY, ["100", "1.234,50", "200"]) == {}
    assert mixed_styles(MONEY, ["100", "1.234,50", "99,50", "1234.50"]) == {
        "1234.50": "decimal-styles-mixed"
    }


def test_one_column_of_thousands_is_german() -> None:
    # 1.234 beside 1.5: one of them must be wrong, and nobody can say which.
    assert mixed_styles(MONEY, ["1.234", "2.345", "1.5"]) == {"1.5": "decimal-styles-mixed"}


def test_texts_and_integers_have_no_style() -> None:
    assert mixed_styles(column("text"), ["2023-08-09", "09.08.2023"]) == {}
    assert mixed_styles(column("integer"), ["1", "2"]) == {}
