"""Readings of the indicators → the bytes of `python -m asskomm figures`: text, CSV or JSON.

CSV and JSON are for programs: codes, ISO dates, plain numbers, nothing where nothing is known. The
text is for people, in their language. All of it is UTF-8, whatever the terminal's locale.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from asskomm import format
from asskomm.figures.indicators import Reading
from asskomm.files.exports import Value, json_file, plain_csv
from asskomm.view.comparison import Change
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

COMPARED = ("compared_as_of", "compared_value", "difference", "difference_share")
"""What is added to them when figures are compared with an earlier day."""

Changes = Mapping[str, Change]


def as_csv(readings: Iterable[Reading], changes: Changes) -> bytes:
    """A heading and a row for each reading, as RFC 4180 wants it."""
    return plain_csv(_columns(changes), (_cells(reading, changes) for reading in readings))


def as_json(readings: Iterable[Reading], changes: Changes) -> bytes:
    """A list with an object for each reading."""
    names = _columns(changes)
    rows = [dict(zip(names, _cells(reading, changes), strict=True)) for reading in readings]
    return json_file(rows)


def as_text(readings: Iterable[Reading], changes: Changes, words: Words, *, whole: bool) -> bytes:
    """A line for each reading, its parts one below the other.

    `whole`: the figures are of the whole state. It says why a value is missing.
    """
    parts = [_parts(reading, changes, words, whole) for reading in readings]
    widths = [max(map(len, column), default=0) for column in zip(*parts, strict=True)]
    return "".join(f"{_line(row, widths)}\n" for row in parts).encode()


def _columns(changes: Changes) -> tuple[str, ...]:
    return (*COLUMNS, *COMPARED) if changes else COLUMNS


def _cells(reading: Reading, changes: Changes) -> list[Value]:
    cells = [_whole(getattr(reading, name)) for name in COLUMNS]
    if change := changes.get(reading.indicator):
        then = change.earlier
        share = None if change.share is None else round(change.share, 4)
        cells += [then.as_of, _whole(then.value), _whole(change.difference), _whole(share)]
    return cells


def _whole(value: Value) -> Value:
    """A whole number without its ".00"."""
    if isinstance(value, Decimal | float) and value == int(value):
        return int(value)
    return value


def _parts(reading: Reading, changes: Changes, words: Words, whole: bool) -> Sequence[str]:
    """Name, value, its unit, day, what was published, and the change since an earlier day."""
    return (
        words.code("indicator", reading.indicator),
        reading.value_text(words),
        _unit(reading, words, whole),
        words(f"figures-{reading.kind}", date=format.day(reading.as_of, words.language)),
        "; ".join(_published(reading, words)),
        _compared(changes.get(reading.indicator), words),
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


def _compared(change: Change | None, words: Words) -> str:
    if change is None:
        return ""
    day = format.day(change.earlier.as_of, words.language)
    return words("figures-compared", date=day, change=change.text(words))


def _line(parts: Sequence[str], widths: Sequence[int]) -> str:
    """Text to the left of its column; the value, second, to the right."""
    cells = [part.ljust(width) for part, width in zip(parts, widths, strict=True)]
    cells[1] = parts[1].rjust(widths[1])
    return "  ".join(cells).rstrip()
