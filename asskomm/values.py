"""The text of one cell + its column → a value, or the reason why it is none.

Two styles are accepted for dates (2023-08-09, 09.08.2023) and for numbers (1234.50, 1.234,50).
One column keeps to one of them: 1.234 means two things.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from asskomm.contract import Column

Value = str | int | Decimal | date | None

_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_GERMAN_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_PLAIN_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_GERMAN_NUMBER = re.compile(r"-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?")
FIRST_YEAR, LAST_YEAR = 1900, 2100


@dataclass(frozen=True)
class Fault:
    """Why a text is no value: a finding's code, and what was expected instead."""

    code: str
    expected: str = ""


def reader_of(column: Column) -> Callable[[str], Value | Fault]:
    """The function that reads one cell of this column; an empty cell is None."""
    by_kind: dict[str, Callable[[str, Column], Value | Fault]] = {
        "text": lambda text, _: text,
        "date": lambda text, _: read_date(text),
        "integer": lambda text, _: int(text) if re.fullmatch(r"-?\d+", text) else _NO_INTEGER,
        "decimal": _decimal,
    }
    read = by_kind[column.kind]

    def cell(text: str) -> Value | Fault:
        if not text:
            return None
        value = read(text, column)
        return value if isinstance(value, Fault) else _within_rules(value, text, column)

    return cell


_NO_INTEGER = Fault("not-an-integer")


def mixed_styles(column: Column, texts: Iterable[str]) -> dict[str, str]:
    """The texts in the rarer of two styles, if a column mixes them → the finding's code."""
    if column.kind not in ("date", "decimal"):
        return {}
    distinct = Counter(text for text in texts if text)
    styles: dict[str, list[str]] = {"iso": [], "german": []}
    for text in distinct:
        style = _style(text, column)
        if style:
            styles[style].append(text)
    rarer = min(styles.values(), key=lambda group: sum(distinct[text] for text in group))
    return dict.fromkeys(rarer, f"{column.kind}-styles-mixed") if all(styles.values()) else {}


def _style(text: str, column: Column) -> str | None:
    """Which style a text can only be; None for a text that both have, or none."""
    if column.kind == "date":
        iso, german = bool(_ISO_DATE.fullmatch(text)), bool(_GERMAN_DATE.fullmatch(text))
    else:
        iso, german = _is_plain_number(text, column), bool(_GERMAN_NUMBER.fullmatch(text))
    return None if iso == german else "iso" if iso else "german"


def read_date(text: str) -> date | Fault:
    """2023-08-09 or 09.08.2023 as a date, or why it is none."""
    iso, german = _ISO_DATE.fullmatch(text), _GERMAN_DATE.fullmatch(text)
    if iso:
        year, month, day = iso.groups()
    elif german:
        day, month, year = german.groups()
    else:
        return Fault("not-a-date")
    try:
        read = date(int(year), int(month), int(day))
    except ValueError:
        return Fault("no-such-day")
    return read if FIRST_YEAR <= read.year <= LAST_YEAR else Fault("year-out-of-range")


def _is_plain_number(text: str, column: Column) -> bool:
    """1.234 is no plain number where money has two places: it would be a thousand."""
    plain = _PLAIN_NUMBER.fullmatch(text)
    places = len(text.partition(".")[2])
    return bool(plain) and (places <= column.decimals or not _GERMAN_NUMBER.fullmatch(text))


def _decimal(text: str, column: Column) -> Decimal | Fault:
    if _is_plain_number(text, column):
        number = Decimal(text)
    elif _GERMAN_NUMBER.fullmatch(text):
        number = Decimal(text.replace(".", "").replace(",", "."))
    else:
        return Fault("not-a-number")
    places = -int(number.as_tuple().exponent)
    return number if places <= column.decimals else Fault("too-many-places", str(column.decimals))


def _within_rules(value: Value, text: str, column: Column) -> Value | Fault:
    if column.allowed and value not in column.allowed:
        return Fault("not-allowed", ", ".join(column.allowed))
    if column.pattern and not column.pattern.fullmatch(text):
        return Fault("not-the-pattern", column.pattern.pattern)
    if isinstance(value, int | Decimal):
        if column.minimum is not None and value < column.minimum:
            return Fault("too-small", str(column.minimum))
        if column.maximum is not None and value > column.maximum:
            return Fault("too-large", str(column.maximum))
    return value
