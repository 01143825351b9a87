"""Headings and rows → the bytes of an XLSX workbook: typed cells, and nothing that can run."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import chain, islice

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import IllegalCharacterError
from openpyxl.worksheet._write_only import WriteOnlyWorksheet as Worksheet

from asskomm.files.exports import Value

WIDEST, NARROWEST = 60, 10
BOLD, PLAIN, WRAPPED = Font(bold=True), Font(), Alignment(wrap_text=True, vertical="top")
LOOKED_AT = 500  # rows that tell how wide a column must be
MOST_ROWS = 1_048_576 - 1  # Excel has no more, and one is for the headings
DATE = "dd.mm.yyyy"


def workbook(
    title: str,
    headings: Sequence[str],
    rows: Iterable[Sequence[Value]],
    about: str,
    facts: Iterable[tuple[str, Value]],
    formats: Sequence[str] = (),
) -> bytes:
    """Two sheets: the rows, and under the name `about` what there is to say of them.

    Headings are bold and frozen, dates are dates, text is never a formula. `formats`: how the
    numbers of each column are written, in Excel's notation; "" as they are.
    """
    book = Workbook(write_only=True)
    _table(book, title, headings, iter(rows), formats or [""] * len(headings))
    sheet = book.create_sheet(title=_sheet_name(about))
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 24, WIDEST
    for label, value in facts:
        sheet.append([_cell(sheet, label, BOLD), _cell(sheet, value, PLAIN)])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _table(
    book: Workbook,
    title: str,
    headings: Sequence[str],
    rows: Iterator[Sequence[Value]],
    formats: Sequence[str],
) -> None:
    sheet = book.create_sheet(title=_sheet_name(title))
    sheet.freeze_panes = "A2"
    first = list(islice(rows, LOOKED_AT))
    for place, heading in enumerate(headings):
        longest = max([len(heading), *(_length(row[place], formats[place]) for row in first)])
        width = min(max(longest + 2, NARROWEST), WIDEST)
        sheet.column_dimensions[get_column_letter(place + 1)].width = width
    sheet.append([_cell(sheet, heading, BOLD) for heading in headings])
    columns = [_Column(sheet, form) for form in formats]
    for row in chain(first, rows):
        sheet.append([one.cell(value) for one, value in zip(columns, row, strict=True)])


class _Column:
    """The cells of one column. A sheet that is written row by row needs but one of each kind."""

    def __init__(self, sheet: Worksheet, number_format: str) -> None:
        self._text, self._number, self._day, self._time = (WriteOnlyCell(sheet) for _ in range(4))
        self._text.alignment = WRAPPED
        self._number.number_format = number_format or "General"
        self._day.number_format, self._time.number_format = DATE, f"{DATE} hh:mm"

    def cell(self, value: Value) -> Cell | None:
        """Typed, formatted; none for nothing."""
        match value:
            case None:
                return None
            case str():
                return _text(self._text, value)
            case datetime():
                cell = self._time
            case date():
                cell = self._day
            case _:
                cell = self._number
        cell.value = value
        return cell


def _text(cell: Cell, text: str) -> Cell:
    try:
        cell.value = text
    except IllegalCharacterError:
        cell.value = "".join(letter for letter in text if letter.isprintable())
    # Otherwise "=1+1" from a delivery would be computed where it is opened.
    cell.data_type = "s"
    return cell


def _cell(sheet: Worksheet, value: Value, font: Font) -> Cell | None:
    cell = _Column(sheet, "").cell(value)
    if cell is not None:
        cell.font = font
    return cell


def _length(value: Value, number_format: str) -> int:
    """About as many characters as a cell shows; a format adds dots and a sign."""
    if isinstance(value, int | float | Decimal) and number_format:
        return len(f"{value:,.2f}") + 2
    return 0 if value is None else len(str(value))


def _sheet_name(title: str) -> str:
    """What Excel accepts as the name of a sheet."""
    return "".join(" " if letter in "[]:*?/\\" else letter for letter in title)[:31]
