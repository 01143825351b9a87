"""The lines of a text → its rows one by one, so that a row out of order costs none but itself."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

csv.field_size_limit(2**31 - 1)  # what is too long is refused by size before it comes here

MOST_LINES = 200  # that one quoted cell may have; beyond, its mark was opened by mistake
_LOOKED_AT = 1 << 20  # bytes at the top among which the headings must be


def first_rows(content: bytes, delimiter: str, count: int) -> list[tuple[int, int, list[str]]]:
    """(line, lines used, cells) of the first rows that are not blank, to find the headings."""
    lines = content[:_LOOKED_AT].decode("utf-8", "ignore").split("\n", 4 * count)[: 4 * count]
    rows = (
        (at + 1, used, cells) for at, cells, _, used in rows_in(lines, delimiter, 0) if any(cells)
    )
    return [row for row, _ in zip(rows, range(count), strict=False)]


def looks_like_a_row(line: str, delimiter: str, width: int) -> bool:
    """In a sentence a space follows each comma, between cells none does."""
    return width > 1 and line.count(delimiter) - line.count(f"{delimiter} ") >= width - 1


_Read = tuple[int, list[str], str, int]


def rows_in(lines: list[str], delimiter: str, width: int) -> Iterator[_Read]:
    """(place, cells, code, lines used) by RFC 4180; a row that breaks it ends with its line."""
    place = 0
    while place < len(lines):
        cells, code, used = _one_row(lines, place, delimiter, width)
        yield place, cells, code, used
        place += used


def _one_row(
    lines: list[str], place: int, delimiter: str, width: int
) -> tuple[list[str], str, int]:
    line = lines[place]
    if '"' not in line:
        return line.split(delimiter), "", 1
    reader = csv.reader(_going_on(lines, place, delimiter, width), delimiter=delimiter, strict=True)
    try:
        cells = next(reader)
    except csv.Error:
        code = "quote-inside" if reader.line_num == 1 and _is_closed(line) else "quote-open"
        return line.split(delimiter), code, 1
    used = reader.line_num
    # A mark inside a cell that none opened: what was meant by it, nobody can say.
    whole = "\n".join(lines[place : place + used])
    return cells, "" if _is_tidy_row(whole, delimiter) else "quote-inside", used


def _is_tidy_row(row: str, delimiter: str) -> bool:
    edge = re.escape(delimiter)
    return '"' not in re.sub(rf'(?:(?<=[{edge}])|\A)"[^"]*(?:""[^"]*)*"(?=[{edge}]|\Z)', "", row)


def _is_closed(line: str) -> bool:
    return line.count('"') % 2 == 0


def _going_on(lines: list[str], place: int, delimiter: str, width: int) -> Iterator[str]:
    """The lines that a row can have: none that looks like a row of its own."""
    yield lines[place] + "\n"
    for line in lines[place + 1 : place + MOST_LINES]:
        if looks_like_a_row(line, delimiter, width):
            return
        yield line + "\n"
