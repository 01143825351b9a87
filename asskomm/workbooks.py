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

from asskomm.exports import Value

WIDEST, NARROWEST = 60, 10
BOLD, WRAPPED = Font(bold=True), Alignment(wrap_text=True, vertical="top")
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
        sheet.append([_cell(sheet, label, bold=True), _cell(sheet, value)])
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
    sheet.append([_cell(sheet, heading, bold=True) for heading in headings])
    for row in chain(first, rows):
        pairs = zip(row, formats, strict=True)
        sheet.append([_cell(sheet, value, number_format=form) for value, form in pairs])


def _length(value: Value, number_format: str) -> int:
    """About as many characters as a cell shows; a format adds dots and a sign."""
    if isinstance(value, int | float | Decimal) and number_format:
        return len(f"{value:,.2f}") + 2
    return 0 if value is None else len(str(value))


def _cell(
    sheet: Worksheet, value: Value, *, bold: bool = False, number_format: str = ""
) -> Cell | None:
    if value is None:
        return None
    try:
        cell = WriteOnlyCell(sheet, value=value)  # type: ignore[arg-type]  # a Decimal is fine
    except IllegalCharacterError:
        plain = "".join(letter for letter in str(value) if letter.isprintable())
        cell = WriteOnlyCell(sheet, value=plain)
    if isinstance(value, str):
        # Otherwise "=1+1" from a delivery would be computed where it is opened.
        cell.data_type = "s"
        cell.alignment = WRAPPED
    elif isinstance(value, date):
        cell.number_format = DATE if not isinstance(value, datetime) else f"{DATE} hh:mm"
    elif number_format:
        cell.number_format = number_format
    if bold:
        cell.font = BOLD
    return cell


def _sheet_name(title: str) -> str:
    """What Excel accepts as the name of a sheet."""
    return "".join(" " if letter in "[]:*?/\\" else letter for letter in title)[:31]
