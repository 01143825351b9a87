"""The texts of a column → values, or the reason why a text is none."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest

from asskomm.checking.texts import LONGEST_TEXT, oddities
from asskomm.checking.values import Judged, Value, judge
from asskomm.contract import Column, Kind
from asskomm.dates import Fault


def column(
    kind: Kind,
    *,
    decimals: int = 0,
    allowed: tuple[str, ...] = (),
    pattern: str | None = None,
    minimum: int | None = None,
    maximum: int | None = None,
    precision: str = "",
) -> Column:
    compiled = re.compile(pattern, re.ASCII) if pattern else None
    return Column(
        "made_up", {}, kind, decimals, False, allowed, compiled, minimum, maximum, precision
    )


MONEY = column("decimal", decimals=2)
DAY = column("date")
ABOUT = column("date", precision="date_precision")


def judged(texts: list[str], of: Column) -> tuple[list[str], Judged]:
    counts = Counter(texts)
    numbers = np.array(list(counts.values()), dtype=np.int64)
    return list(counts), judge(of, pa.array(counts, type=pa.string()), numbers)


def read(text: str, of: Column) -> Value | Fault:
    _, found = judged([text], of)
    value: Value = found.values[0].as_py()
    return found.faults.get(0, value)


# --- dates ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023-08-09", date(2023, 8, 9)),
        ("09.08.2023", date(2023, 8, 9)),
        ("9.8.2023", date(2023, 8, 9)),
        ("9. 8. 2023", date(2023, 8, 9)),
        ("2023-08-09 00:00:00", date(2023, 8, 9)),  # a day as a database writes it
        ("2023-08-09T00:00:00.000", date(2023, 8, 9)),
        ("29.02.2020", date(2020, 2, 29)),
        ("29.02.2021", Fault("no-such-day")),
        ("31.02.2021", Fault("no-such-day")),
        ("2023-13-01", Fault("no-such-day")),
        ("00.01.2023", Fault("no-such-day")),
        ("1899-12-31", Fault("year-out-of-range")),
        ("2101-01-01", Fault("year-out-of-range")),
        ("09.08.23", Fault("two-digit-year")),
        ("9/8/23", Fault("two-digit-year")),
        ("08/09/2023", Fault("not-a-date")),  # August or September
        ("2023-8-9", Fault("not-a-date")),
        ("2023-08-09 14:30:00", Fault("not-a-date")),
        ("45147", Fault("serial-date")),
        ("45147.0", Fault("serial-date")),
        ("gestern", Fault("not-a-date")),
        ("٠٩.٠٨.٢٠٢٣", Fault("not-a-date")),
        ("März 2021", Fault("needs-a-day")),
        ("03/2021", Fault("needs-a-day")),
        ("2021", Fault("needs-a-day")),
        ("", None),
    ],
)
def test_dates(text: str, expected: Value | Fault) -> None:
    assert read(text, DAY) == expected


@pytest.mark.parametrize(
    ("text", "expected", "precision"),
    [
        ("März 2021", date(2021, 3, 31), "month"),
        ("Maerz 2021", date(2021, 3, 31), "month"),
        ("Mrz. 2021", Fault("not-a-date"), None),
        ("Mär. 2021", date(2021, 3, 31), "month"),
        ("february 2020", date(2020, 2, 29), "month"),
        ("Sept. 2021", date(2021, 9, 30), "month"),
        ("Junimond 2021", Fault("not-a-date"), None),
        ("03/2021", date(2021, 3, 31), "month"),
        ("3.2021", date(2021, 3, 31), "month"),
        ("2021-03", date(2021, 3, 31), "month"),
        ("13/2021", Fault("no-such-day"), None),
        ("2021", date(2021, 12, 31), "year"),
        ("1789", Fault("year-out-of-range"), None),
        ("09.08.2023", date(2023, 8, 9), None),
    ],
)
def test_dates_known_less_well(text: str, expected: Value | Fault, precision: str | None) -> None:
    _, found = judged([text], ABOUT)
    assert found.faults.get(0, found.values[0].as_py()) == expected
    if not isinstance(expected, Fault):
        assert (found.precisions[0].as_py() if found.precisions else None) == precision


# --- numbers --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1234.50", Decimal("1234.50")),
        ("1234,50", Decimal("1234.50")),
        ("1.234,50", Decimal("1234.50")),
        ("1 234,50", Decimal("1234.50")),
        ("1\N{NO-BREAK SPACE}234,50", Decimal("1234.50")),
        ("1\N{NARROW NO-BREAK SPACE}234,50", Decimal("1234.50")),
        ("1\N{THIN SPACE}234", Decimal(1234)),
        ("1.234.567", Decimal(1_234_567)),
        ("1.5", Decimal("1.5")),  # not fifteen
        ("1.234", Decimal(1234)),  # money has two places: this is a thousand
        ("0", Decimal(0)),
        ("-5", Decimal(-5)),
        ("-1.234,5", Decimal("-1234.5")),
        ("9999999999999999,99", Decimal("9999999999999999.99")),
        ("10000000000000000", Fault("too-large", "9999999999999999")),
        ("12.34,50", Fault("not-a-number")),
        ("1,234.50", Fault("not-a-number")),
        ("1234.567", Fault("too-many-places", "2")),
        ("1,345", Fault("too-many-places", "2")),
        ("1e5", Fault("scientific")),
        ("1,46E+07", Fault("scientific")),
        ("NaN", Fault("not-a-number")),
        ("#NV", Fault("not-a-number")),
        ("1234 €", Fault("not-a-number")),
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
        ("2,0E+03", Fault("scientific")),
        ("9" * 19, Fault("not-an-integer")),
        ("zwei", Fault("not-an-integer")),
        ("", None),
    ],
)
def test_integers(text: str, expected: Value | Fault) -> None:
    assert read(text, column("integer")) == expected


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


# --- texts and keys -------------------------------------------------------------------------------


def test_a_text_is_its_own_value() -> None:
    for text in ("00123", "1e5", "09.08.2023", "naNu", "Null-Promille"):
        assert read(text, column("text")) == text
    assert read("", column("text")) is None


@pytest.mark.parametrize("text", ["NaN", "nan", "NULL", "None", "#NV", "#N/A", "#WERT!", "n/a"])
def test_what_programs_write_for_nothing_is_no_text(text: str) -> None:
    assert read(text, column("text")) == Fault("no-value-word")


def test_a_text_has_a_longest() -> None:
    assert read("x" * LONGEST_TEXT, column("text")) == "x" * LONGEST_TEXT
    assert read("x" * (LONGEST_TEXT + 1), column("text")) == Fault(
        "text-too-long", str(LONGEST_TEXT)
    )


def test_what_is_allowed() -> None:
    kind = column("text", allowed=("day", "month"))
    assert read("day", kind) == "day"
    assert read("Tag", kind) == Fault("not-allowed", "day, month")


AGS = r"^14\d{6}$"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14628270", "14628270"),
        ("14628270.0", Fault("key-as-number")),
        ("14628270,00", Fault("key-as-number")),
        ("14.628.270", Fault("key-as-number")),
        ("1462827", Fault("key-too-short")),
        ("1,46E+07", Fault("scientific")),
        ("146282701", Fault("not-the-pattern", AGS)),
        ("x14628270", Fault("not-the-pattern", AGS)),
        ("14628270\n", Fault("not-the-pattern", AGS)),
        ("146٢٨270", Fault("not-the-pattern", AGS)),
    ],
)
def test_keys(text: str, expected: Value | Fault) -> None:
    assert read(text, column("text", pattern=AGS)) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("GÃ¶rlitz", "text-garbled"),
        ("G\N{REPLACEMENT CHARACTER}rlitz", "text-garbled"),
        ("=1+1", "text-formula"),
        ("@SUM(A1)", "text-formula"),
        ("+cmd|' /C calc'!A0", "text-formula"),
        ("<script>alert(1)</script>", "text-markup"),
        ("<b>Pirna</b>", "text-markup"),
    ],
)
def test_odd_texts_are_taken_and_told(text: str, code: str) -> None:
    assert read(text, column("text")) == text
    assert [(found, odd.tolist()) for found, odd in oddities(column("text"), pa.array([text]))] == [
        (code, [True])
    ]


def test_ordinary_texts_are_not_odd() -> None:
    texts = ["Görlitz", "- ein Punkt", "+49 351 1234", "a < b und c > d", "50 %", "a@b.example"]
    assert list(oddities(column("text"), pa.array(texts))) == []


# --- two styles in one column ---------------------------------------------------------------------


def mixed(texts: list[str], of: Column) -> dict[str, str]:
    distinct, found = judged(texts, of)
    return {distinct[place]: fault.code for place, fault in found.faults.items()}


def test_the_rarer_style_is_the_odd_one() -> None:
    texts = ["2023-08-09", "2023-08-10", "09.08.2023", ""]
    assert mixed(texts, DAY) == {"09.08.2023": "date-styles-mixed"}
    assert mixed(texts + ["10.08.2023"] * 2, DAY) == {
        "2023-08-09": "date-styles-mixed",
        "2023-08-10": "date-styles-mixed",
    }


def test_numbers_that_both_styles_have_do_not_mix() -> None:
    assert mixed(["100", "1234.50", "200"], MONEY) == {}
    assert mixed(["100", "1.234,50", "200"], MONEY) == {}
    assert mixed(["100", "1.234,50", "99,50", "1234.50"], MONEY) == {
        "1234.50": "decimal-styles-mixed"
    }


def test_one_column_of_thousands_is_german() -> None:
    # 1.234 beside 1.5: one of them must be wrong, and nobody can say which.
    assert mixed(["1.234", "2.345", "1.5"], MONEY) == {"1.5": "decimal-styles-mixed"}


@pytest.mark.parametrize(
    ("texts", "of", "style"),
    [
        (["2023-08-09", ""], DAY, "iso"),
        (["09.08.2023"], DAY, "german"),
        (["03/2021", "2021"], ABOUT, ""),
        (["1.234,50"], MONEY, "comma"),
        (["1234.50"], MONEY, "point"),
        (["100"], MONEY, ""),
    ],
)
def test_the_style_of_a_column_is_told(texts: list[str], of: Column, style: str) -> None:
    assert judged(texts, of)[1].style == style


def test_texts_and_integers_have_no_style() -> None:
    assert mixed(["2023-08-09", "09.08.2023"], column("text")) == {}
    assert mixed(["1", "2"], column("integer")) == {}
