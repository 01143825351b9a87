"""Headings and rows → the bytes of an XLSX workbook: typed cells, and nothing that can run."""

from __future__ import annotations

import io
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from itertools import chain, islice, repeat
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import IllegalCharacterError

from asskomm.files.exports import Value, cut
from asskomm.words import locale_of

WIDEST, NARROWEST, LABELS = 60, 10, 24
BOLD, PLAIN = (Font(name="Calibri", size=11, bold=bold) for bold in (True, False))
TOP, WRAPPED = Alignment(vertical="top"), Alignment(wrap_text=True, vertical="top")
LEFT = Alignment(horizontal="left", vertical="top", wrap_text=True)
LOOKED_AT = 500  # rows that tell how wide a column must be
MOST_ROWS = 1_048_576 - 1  # Excel has no more, and one is for the headings
DATE = "dd.mm.yyyy"
LINE, TALLEST = 15, 409  # points of a line of text, and the most that Excel gives a row
LONGEST_NAME, LONGEST_FOOT = 31, 200  # characters that Excel accepts
A4 = 9

Sheet = Any  # openpyxl's types leave out half of a sheet that is written row by row


@dataclass(frozen=True)
class Facts:
    """What a workbook says of itself: a sheet of label and value, a foot line, a language."""

    sheet: str
    lines: Sequence[tuple[str, Value]]
    foot: str = ""
    language: str = "de"


def workbook(
    title: str,
    headings: Sequence[str],
    rows: Iterable[Sequence[Value]],
    facts: Facts,
    formats: Sequence[str] = (),
    by_row: Iterable[str] = (),
) -> bytes:
    """Two sheets: the rows, and what there is to say of them.

    Headings are bold, frozen and repeated on paper, dates are dates, text is never a formula.
    `formats`: how the numbers of each column are written, in Excel's notation; "" as they are, or
    as `by_row` says of each row.
    """
    book = Workbook(write_only=True)
    _properties(book, title, facts.language)
    form = formats or [""] * len(headings)
    sheet = _sheet(book, title, facts.foot)
    _table(sheet, headings, iter(rows), form, chain(by_row, repeat("")))
    _facts(_sheet(book, facts.sheet, facts.foot), facts.lines)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _properties(book: Workbook, title: str, language: str) -> None:
    told = book.properties
    told.title, told.creator, told.language = (
        title,
        "ASSKomm",
        locale_of(language).replace("_", "-"),
    )


def _sheet(book: Workbook, name: str, foot: str) -> Sheet:
    """A sheet that fits the width of A4 on its side, with a foot line."""
    sheet = book.create_sheet(title=_sheet_name(name))
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    # In a foot line "&" begins an order; the number of the page is one.
    sheet.oddFooter.left.text = cut(foot, LONGEST_FOOT).replace("&", "&&")
    sheet.oddFooter.right.text = "&P / &N"
    sheet.oddFooter.left.size = sheet.oddFooter.right.size = 8
    return sheet


def _facts(sheet: Sheet, lines: Sequence[tuple[str, Value]]) -> None:
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = LABELS, WIDEST
    for place, (label, value) in enumerate(lines, start=1):
        _tall(sheet, place, [label, value], [LABELS, WIDEST])
        told = _cell(sheet, value, PLAIN)
        if told is not None:
            told.alignment = LEFT  # below each other, whatever they are
        sheet.append([_cell(sheet, label, BOLD), told])


def _table(
    sheet: Sheet,
    headings: Sequence[str],
    rows: Iterator[Sequence[Value]],
    formats: Sequence[str],
    by_row: Iterator[str],
) -> None:
    sheet.freeze_panes, sheet.print_title_rows = "A2", "1:1"
    first, forms = list(islice(rows, LOOKED_AT)), list(islice(by_row, LOOKED_AT))
    widths = []
    for place, heading in enumerate(headings):
        lengths = (
            _length(row[place], formats[place] or form)
            for row, form in zip(first, forms, strict=False)
        )
        longest = max([len(heading), *lengths])
        widths.append(min(max(longest + 2, NARROWEST), WIDEST))
        sheet.column_dimensions[get_column_letter(place + 1)].width = widths[-1]
    sheet.append([_cell(sheet, heading, BOLD) for heading in headings])

    @cache
    def columns(number_format: str) -> list[_Column]:
        return [_Column(sheet, form or number_format) for form in formats]

    every = zip(chain(first, rows), chain(forms, by_row), strict=False)
    for line, (row, form) in enumerate(every, start=2):
        _tall(sheet, line, row, widths)
        sheet.append([one.cell(value) for one, value in zip(columns(form), row, strict=True)])


def _tall(sheet: Sheet, line: int, row: Sequence[Value], widths: Sequence[float]) -> None:
    """Room for text that is wrapped: not every program finds it by itself."""
    lines = [
        sum(_lines(part, width) for part in value.split("\n"))
        for value, width in zip(row, widths, strict=True)
        if isinstance(value, str)
    ]
    if max(lines, default=1) > 1:
        sheet.row_dimensions[line].height = min(max(lines) * LINE, TALLEST)


def _lines(text: str, width: float) -> int:
    """How many lines a text needs; breaks between words cost a little of each."""
    return 1 if len(text) <= width - 2 else math.ceil(len(text) * 1.1 / width)


class _Column:
    """The cells of one column. A sheet that is written row by row needs but one of each kind."""

    def __init__(self, sheet: Sheet, number_format: str) -> None:
        kinds = [WriteOnlyCell(sheet) for _ in range(4)]
        self._text, self._number, self._day, self._time = kinds
        for cell in kinds:
            cell.alignment = TOP
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


def _cell(sheet: Sheet, value: Value, font: Font) -> Cell | None:
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
    """What Excel accepts as the name of a sheet, whole words of it."""
    return cut("".join(" " if letter in "[]:*?/\\" else letter for letter in title), LONGEST_NAME)
