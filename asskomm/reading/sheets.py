"""The bytes of an XLSX workbook → each of its sheets as a text table, a line for each row.

Formulas are not calculated, links not followed, entities of XML not expanded.
"""

from __future__ import annotations

import csv
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

import openpyxl

LARGEST_UNPACKED = 300_000_000  # bytes of XML: a million rows of eight cells
LARGEST_SHARED = 60_000_000  # of these, bytes of texts that all sheets share and memory must hold
MOST_ROWS = 1_048_576  # no sheet of Excel has more
MOST_CELLS = 50_000_000

UNREADABLE = (
    zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError, RuntimeError, EOFError,
    OSError, LookupError, ValueError, TypeError, AttributeError, SyntaxError, OverflowError,
)  # fmt: skip
"""What zipfile, the XML parser and openpyxl raise for bytes that are no archive or workbook."""


class TooLarge(Exception):
    """A workbook that would take too much memory."""


class _Sheet(Protocol):
    def reset_dimensions(self) -> None: ...
    def iter_rows(self, *, values_only: bool) -> Iterator[tuple[object, ...]]: ...


def sheets(raw: bytes, most_text: int) -> Iterator[tuple[str, bytes]]:
    """(title, text) of each sheet that is not empty, at most so many bytes of text in all.

    Raises TooLarge or one of UNREADABLE.
    """
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = archive.infolist()
    shared = sum(one.file_size for one in parts if "sharedstrings" in one.filename.lower())
    if sum(one.file_size for one in parts) > LARGEST_UNPACKED or shared > LARGEST_SHARED:
        raise TooLarge
    book = openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=True, keep_links=False)
    left = _Left(most_text)
    for sheet in book.worksheets:
        text = _text(sheet, left)
        if not text.isspace() or len(book.worksheets) == 1:
            yield sheet.title, text


@dataclass
class _Left:
    """What all sheets of a workbook together may still hold."""

    text: int
    cells: int = MOST_CELLS

    def take(self, cells: int, text: int) -> None:
        """Raises TooLarge."""
        self.cells -= cells
        self.text -= text
        if self.cells < 0 or self.text < 0:
            raise TooLarge


def _text(sheet: _Sheet, left: _Left) -> bytes:
    raw = io.BytesIO()
    lines = io.TextIOWrapper(raw, "utf-8", errors="replace", newline="", write_through=True)
    writer = csv.writer(lines, lineterminator="\n")
    width = empty = 0
    sheet.reset_dimensions()  # what a sheet says of its size is only a claim
    for number, row in enumerate(sheet.iter_rows(values_only=True), start=1):
        left.take(cells=len(row) + 1, text=0)
        if number > MOST_ROWS:
            raise TooLarge
        cells = _cells(row, left)
        if not cells:
            empty += 1  # written only if something follows
            continue
        # Sheets leave out empty cells at the end; the headings say how many there are.
        width = max(width, len(cells))
        missing = width - len(cells)
        left.take(cells=0, text=missing)
        lines.write("\n" * empty)
        writer.writerow(cells + [""] * missing)
        empty = 0
    return raw.getvalue() or b"\n"


def _cells(row: tuple[object, ...], left: _Left) -> list[str]:
    """The texts of a row up to the last that is one."""
    left.take(cells=0, text=len(row))  # what divides them
    cells = []
    for value in row:
        text = ""
        if value is not None:  # most cells of a wide row are empty
            text = _cell(value)
            left.take(cells=0, text=len(text))  # before a text that many cells share is copied
        cells.append(text)
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _cell(value: object) -> str:
    """A cell as the text its column expects; a line break would shift the lines below."""
    if isinstance(value, timedelta):
        return str(value)
    if isinstance(value, datetime) and value.time() == datetime.min.time():
        value = value.date()
    if isinstance(value, float):
        # Spreadsheets keep 15 digits: 0.1 + 0.2 is 0.3 there.
        value = int(value) if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"
    text = value.isoformat() if isinstance(value, date) else str(value)
    return " ".join(text.splitlines()) if "\n" in text or "\r" in text else text
