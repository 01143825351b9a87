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
    "compared_in",
    "why_none",
    "value_qualifier",
    "first_year",
    "last_year",
    "period_named",
)
"""The columns of CSV and the keys of JSON, in this order."""

COMPARED = ("compared_as_of", "compared_value", "difference", "difference_share",
            "difference_why_none")  # fmt: skip
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


def as_text(readings: Iterable[Reading], changes: Changes, words: Words) -> bytes:
    """A line for each reading, its parts one below the other."""
    parts = [_parts(reading, changes, words) for reading in readings]
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
        cells.append(change.why_none)
    return cells


def _whole(value: Value) -> Value:
    """A whole number without its ".00"."""
    if isinstance(value, Decimal | float) and value == int(value):
        return int(value)
    return value


def _parts(reading: Reading, changes: Changes, words: Words) -> Sequence[str]:
    """Name, value, its unit, day, what was published, and the change since an earlier day."""
    return (
        words.code("indicator", reading.indicator),
        reading.value_text(words),
        _unit(reading, words),
        words(f"figures-{reading.kind}", date=format.day(reading.as_of, words.language)),
        "; ".join(_published(reading, words)),
        _compared(changes.get(reading.indicator), words),
    )


def _unit(reading: Reading, words: Words) -> str:
    """The unit, of money the years; instead of it, why there is no value."""
    if reading.value is None:
        return words.code("why-none", reading.why_none or "")
    if reading.is_money:
        return reading.years_text(words)
    return words.code("unit", reading.unit, count=reading.value)


def _published(reading: Reading, words: Words) -> Sequence[str]:
    """The published value and how much of it is known one by one, if there is one."""
    if reading.published is None or reading.published_as_of is None:
        return ()
    when = format.day(reading.published_as_of, words.language)
    said = words("figures-published", value=reading.published_text(words), date=when)
    if reading.period_named:
        return said, words("figures-period", period=reading.period_named)
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
    if change.why_none is None:
        return words("figures-compared", date=day, change=change.text(words))
    why, then = words.code("why-none", change.why_none), change.earlier.value_and_years(words)
    return words("figures-not-compared", date=day, why=why, value=then)


def _line(parts: Sequence[str], widths: Sequence[int]) -> str:
    """Text to the left of its column; the value, second, to the right."""
    cells = [part.ljust(width) for part, width in zip(parts, widths, strict=True)]
    cells[1] = parts[1].rjust(widths[1])
    return "  ".join(cells).rstrip()
