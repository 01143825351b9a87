"""Headings and rows → the bytes of an XLSX workbook: typed cells, and nothing that can run."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import IllegalCharacterError
from openpyxl.worksheet._write_only import WriteOnlyWorksheet as Worksheet

from asskomm.exports import Value

WIDEST, NARROWEST = 60, 10


def workbook(
    title: str,
    headings: Sequence[str],
    rows: Iterable[Sequence[Value]],
    about: str,
    facts: Iterable[tuple[str, Value]],
) -> bytes:
    """Two sheets: the rows, and under the name `about` what there is to say of them.

    Headings are bold and frozen, dates are dates, text is never a formula.
    """
    book = Workbook(write_only=True)
    _table(book, title, headings, [list(row) for row in rows])
    sheet = book.create_sheet(title=_sheet_name(about))
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 24, WIDEST
    for label, value in facts:
        sheet.append([_cell(sheet, label, bold=True), _cell(sheet, value)])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _table(
    book: Workbook, title: str, headings: Sequence[str], kept: Sequence[Sequence[Value]]
) -> None:
    sheet = book.create_sheet(title=_sheet_name(title))
    sheet.freeze_panes = "A2"
    for place, heading in enumerate(headings, start=1):
        longest = max([len(heading), *(len(str(row[place - 1] or "")) for row in kept[:500])])
        width = min(max(longest + 2, NARROWEST), WIDEST)
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.append([_cell(sheet, heading, bold=True) for heading in headings])
    for row in kept:
        sheet.append([_cell(sheet, value) for value in row])


def _cell(sheet: Worksheet, value: Value, *, bold: bool = False) -> Cell:
    try:
        cell = WriteOnlyCell(sheet, value=value)  # type: ignore[arg-type]  # a Decimal is fine
    except IllegalCharacterError:
        plain = "".join(letter for letter in str(value) if letter.isprintable())
        cell = WriteOnlyCell(sheet, value=plain)
    if isinstance(value, str):
        # Otherwise "=1+1" from a delivery would be computed where it is opened.
        cell.data_type = "s"
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    cell.font = Font(bold=bold)
    return cell


def _sheet_name(title: str) -> str:
    """What Excel accepts as the name of a sheet."""
    return "".join(" " if letter in "[]:*?/\\" else letter for letter in title)[:31]
