"""Readings of the indicators → the bytes of `python -m asskomm figures`: text, CSV or JSON.

CSV and JSON are for programs: codes, ISO dates, plain numbers, nothing where nothing is known. The
text is for people, in their language. All of it is UTF-8, whatever the terminal's locale.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from asskomm import format
from asskomm.exports import Value, plain_csv
from asskomm.indicators import Reading
from asskomm.words import Words

COLUMNS = (
    "indicator",
    "kind",
    "unit",
    "as_of",
    "value",
    "published",
    "qualifier",
    "published_as_of",
    "covered",
    "coverage",
)
"""The columns of CSV and the keys of JSON, in this order."""


def as_csv(readings: Iterable[Reading]) -> bytes:
    """A heading and a row for each reading, as RFC 4180 wants it."""
    return plain_csv(COLUMNS, (_cells(reading) for reading in readings))


def as_json(readings: Iterable[Reading]) -> bytes:
    """A list with an object for each reading."""
    rows = [dict(zip(COLUMNS, _cells(reading), strict=True)) for reading in readings]
    return f"{json.dumps(rows, ensure_ascii=False, indent=2, default=_plain)}\n".encode()


def as_text(readings: Iterable[Reading], words: Words, *, whole: bool) -> bytes:
    """A line for each reading, its parts one below the other.

    `whole`: the figures are of the whole state. It says why a value is missing.
    """
    parts = [_parts(reading, words, whole) for reading in readings]
    widths = [max(map(len, column), default=0) for column in zip(*parts, strict=True)]
    return "".join(f"{_line(row, widths)}\n" for row in parts).encode()


def _cells(reading: Reading) -> list[Value]:
    return [_whole(getattr(reading, name)) for name in COLUMNS]


def _whole(value: Value) -> Value:
    """A whole number without its ".00"."""
    if isinstance(value, Decimal | float) and value == int(value):
        return int(value)
    return value


def _plain(value: object) -> str | float:
    """What JSON has no notation for: a date, and an amount with cents."""
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"JSON cannot hold {value!r}.")


def _parts(reading: Reading, words: Words, whole: bool) -> Sequence[str]:
    """Name, value, its unit, day, and what was published."""
    return (
        words.code("indicator", reading.indicator),
        reading.value_text(words),
        _unit(reading, words, whole),
        words(f"figures-{reading.kind}", date=format.day(reading.as_of, words.language)),
        "; ".join(_published(reading, words)),
    )


def _unit(reading: Reading, words: Words, whole: bool) -> str:
    """The unit; instead of it, why there is no value. Money brings its unit with it."""
    if reading.value is None:
        return words("figures-nothing-known" if whole else "figures-whole-only")
    return "" if reading.is_money else words.code("unit", reading.unit, count=reading.value)


def _published(reading: Reading, words: Words) -> Sequence[str]:
    """The published value and how much of it is known one by one, if there is one."""
    if reading.published is None or reading.published_as_of is None:
        return ()
    when = format.day(reading.published_as_of, words.language)
    said = words("figures-published", value=reading.published_text(words), date=when)
    # An announced sum has no parts that could be known one by one.
    if reading.is_money or reading.coverage is None:
        return (said,)
    # Of "over 140" a count is at most this share.
    covered = "figures-covered-at-most" if reading.qualifier == "over" else "figures-covered"
    share = format.share(reading.coverage, words.language)
    return said, words(covered, count=reading.covered_text(words), share=share)


def _line(parts: Sequence[str], widths: Sequence[int]) -> str:
    """Text to the left of its column; the value, second, to the right."""
    cells = [part.ljust(width) for part, width in zip(parts, widths, strict=True)]
    cells[1] = parts[1].rjust(widths[1])
    return "  ".join(cells).rstrip()
