"""How a column is written: it follows from its name, once for every table, file and chart."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from asskomm import format
from asskomm.files.columns import (
    CODES,
    COUNTED,
    FINE_PERCENT,
    FINE_SHARES,
    LIMITED,
    MONEY,
    PERCENT,
    PHRASES,
    PRECISIONS,
    QUALIFIERS,
    RANGES,
    RATES,
    YEARS,
)
from asskomm.files.exports import Value
from asskomm.words import Words


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
