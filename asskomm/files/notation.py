"""How a column is written: it follows from its name, once for every table, file and chart."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from asskomm import format
from asskomm.files.exports import Value
from asskomm.words import Words

# Columns that hold a code, and the kind under which the catalogues have its word.
CODES = {
    "agreement_kind": "agreement-kind",
    "certainty": "certainty",
    "change": "change",
    "compared_in": "unit",
    "consultation_kind": "consultation-kind",
    "contradiction": "contradiction",
    "council_state": "council-state",
    "course": "course",
    "distinction": "distinction",
    "event": "event",
    "furthest": "step",
    "grant_stage": "grant-stage",
    "indicator": "indicator",
    "kind": "kind",
    "lane": "step",
    "light": "quality-light",
    "other_qualifier": "qualifier",
    "qualifier": "qualifier",
    "reached_steps": "step",
    "reading": "reading",
    "severity": "severity",
    "signatory_kind": "signatory-kind",
    "stage": "stage",
    "step": "step",
    "step_state": "step-state",
    "unit": "unit",
    "unit_counted": "unit-counted",
    "value_qualifier": "qualifier",
    "verdict": "verdict",
    "why_none": "why-none",
}

# Dates that are known more or less precisely, and the column that says how precisely.
PRECISIONS = {
    "agreed_on": "agreed_precision",
    "agreement_on": "agreement_precision",
    "analysed_on": "analysed_precision",
    "analysis_on": "analysis_precision",
    "begins_on": "date_precision",
    "coached_on": "coached_precision",
    "coaching_on": "coaching_precision",
    "consultation_on": "consultation_precision",
    "consulted_on": "consulted_precision",
    "council_on": "council_precision",
    "event_on": "date_precision",
    "first_on": "first_precision",
    "held_on": "date_precision",
    "named_on": "date_precision",
    "newest_on": "date_precision",
    "preliminary_on": "preliminary_precision",
    "second_on": "second_precision",
    "signed_on": "date_precision",
    "since_on": "date_precision",
    "stage_on": "date_precision",
    "started_on": "date_precision",
    "completed_on": "completed_precision",
    "waiting_since": "date_precision",
}
CODES |= dict.fromkeys(PRECISIONS.values(), "precision")

# The least that a number can be, and the column with the most; the files have both.
RANGES = {
    "days": "days_to",
    "days_at_least": "days_at_most",
    "district_rank": "district_rank_to",
    "lower_shortest": "lower_longest",
    "median_shortest": "median_longest",
    "place_rank": "place_rank_to",
    "state_rank": "state_rank_to",
    "upper_shortest": "upper_longest",
    "within_one": "within_one_to",
    "within_three": "within_three_to",
    "within_two": "within_two_to",
}

# Published numbers, and the columns of which the first there is says what their words leave open.
QUALIFIERS = {
    "value": ("value_qualifier", "qualifier"),
    "value_eur": ("qualifier",),
    "published": ("qualifier",),
    "other_value": ("other_qualifier",),
}

COUNTED = ("counted", "covered")
"""Counts in a unit that the row names (`compared_in`)."""

LIMITED = ("coverage", "difference", "difference_eur")
"""Numbers that hold only as far as the published one beside them is exact."""

RATES = ("per_hundred_thousand",)
"""Columns whose numbers have decimals, as many in each row."""

SOURCES = ("source", "other_source")
"""Columns of addresses, which become links."""

YEARS = ("budget_year", "first_year", "last_year")

# As workbooks name formats, whatever the reader's language; Excel shows them in its own.
MONEY, PERCENT, FINE_PERCENT = "#,##0.00 €", "0 %", "0.0 %"

FINE_SHARES = ("aside_share",)
"""Shares that a rule compares with a few percent: whole ones would hide on which side they are."""

PHRASES = ("part", "period_named")
"""Columns with a source's own words, of which the catalogue knows the usual ones (said-…)."""


def heading(column: str, words: Words, unit: str) -> str:
    """The heading of a column; where it depends on the counting unit, `unit` is its word."""
    key = f"column-{column}".replace("_", "-")
    # An indicator can be a column of its own, beside others.
    return words(key, unit=unit) if words.has(key) else words.code("indicator", column)


def text(column: str, row: dict[str, Any], words: Words, grain: str = "year") -> str:
    """One cell as a reader sees it, not yet escaped."""
    value = row[column]
    if column in PRECISIONS and PRECISIONS[column] in row:
        return format.dated(value, row[PRECISIONS[column]] or "day", words)
    if value is None:
        return words.code("none", column) if words.has(_none(column)) else format.NO_VALUE
    if column in RANGES and RANGES[column] in row:
        return _range(value, row[RANGES[column]], words)
    if column == "period":
        return format.period(value, "month" if grain == "month" else "year", words.language)
    if column in CODES:
        return coded(column, value, words)
    if column in YEARS:
        return str(value)
    if isinstance(value, bool):
        return words("yes" if value else "no")
    if isinstance(value, date):
        return format.day(value, words.language)
    if not isinstance(value, int | float | Decimal):
        return phrase(value, words) if column in PHRASES else str(value)
    return _worded(column, row, _number(column, value, words), words)


def _worded(column: str, row: dict[str, Any], number: str, words: Words) -> str:
    """Not 140 but "über 140"; what is reckoned from it is only "höchstens" so."""
    if column in LIMITED and row.get("qualifier"):
        return words("limited-value", qualifier=row["qualifier"], value=number)
    if column in COUNTED and row.get("compared_in"):
        unit = words.code("unit", row["compared_in"], count=row[column])
        return words("count-of-unit", count=number, unit=unit)
    for qualifier in QUALIFIERS.get(column, ()):
        if qualifier in row:
            return words("published-value", qualifier=row[qualifier] or "exact", value=number)
    return number


def phrase(said: str, words: Words) -> str:
    """A source's own words in the reader's language if they are known, else as they are."""
    if not re.search("[a-z]", said):
        return said
    key = f"said-{re.sub('[^a-z0-9]+', '-', said.lower()).strip('-')}"
    return words(key) if words.has(key) else said


def _none(column: str) -> str:
    return f"none-{column}".replace("_", "-")


def coded(column: str, code: str, words: Words) -> str:
    """The word for a code; a code of the delivery that has none (`other:…`) stays as it is."""
    codes = code.split("; ") if column == "reached_steps" else [code]
    return ", ".join(_word(column, one, words) for one in codes)


def _word(column: str, code: str, words: Words) -> str:
    key = f"{CODES[column]}-{code}".replace("_", "-").replace(":", "-")
    # Units are nouns with a plural; a column names the many.
    return words(key, count=2) if words.has(key) else code


def _number(column: str, value: int | float | Decimal, words: Words) -> str:
    if column.endswith("_eur"):
        return format.money(Decimal(value), words.language)
    if _is_share(column):
        return format.share(value, words.language, int(column in FINE_SHARES))
    if column in RATES:
        return format.rate(Decimal(str(value)), words.language)
    return format.number(value if isinstance(value, int) else Decimal(str(value)), words.language)


def _is_share(column: str) -> bool:
    return column.endswith("_share") or column == "coverage"


def _range(least: int, most: int | None, words: Words) -> str:
    if most is None:
        return words("range-open", least=least)
    if least == most:
        return format.number(least, words.language)
    return words("range", least=least, most=most)


def number_format(column: str) -> str:
    """How a workbook writes the numbers of a column; "" as they are."""
    if column.endswith("_eur"):
        return MONEY
    if column in FINE_SHARES:
        return FINE_PERCENT
    return PERCENT if _is_share(column) else ""


def in_spreadsheet(column: str, words: Words, grain: str) -> Callable[[Any], Value]:
    """How the values of a column are told; words are looked up once for each code."""
    if column == "period":
        return lru_cache(lambda day: text(column, {column: day}, words, grain))
    if column in PHRASES:
        return lru_cache(lambda said: None if said is None else phrase(said, words))
    if column in CODES:
        return lru_cache(lambda code: None if code is None else coded(column, code, words))
    return lambda value: value
