"""A workbook opens with what was put in: dates as dates, money as numbers, formulas as text."""

from __future__ import annotations

import io
from datetime import date, datetime
from decimal import Decimal

import openpyxl

from asskomm.files.workbooks import workbook

HEADINGS = ["Gemeinde", "Datum", "Betrag", "Anzahl"]
ABOUT, FACTS = "Angaben", [("Stichtag", date(2023, 8, 9)), ("Auswahl", "=1+1")]
ROWS = [
    ["Görlitz", date(2023, 8, 9), Decimal("-12.50"), 3],
    ["=1+1", None, Decimal(0), None],
    ["a\x00b\x0bc", None, None, None],
]


def book() -> openpyxl.Workbook:
    made = workbook("Titel: A/B?", HEADINGS, ROWS, ABOUT, FACTS)
    return openpyxl.load_workbook(io.BytesIO(made))


def opened() -> list[list[object]]:
    sheet = book().active
    assert sheet is not None
    assert sheet.freeze_panes == "A2"
    return [list(row) for row in sheet.iter_rows()]


def test_every_value_comes_back_typed() -> None:
    rows = [[cell.value for cell in row] for row in opened()]  # type: ignore[attr-defined]
    assert rows[0] == HEADINGS
    assert rows[1] == ["Görlitz", datetime(2023, 8, 9), -12.5, 3]  # noqa: DTZ001
    assert rows[2] == ["=1+1", None, 0, None]
    assert rows[3][0] == "abc"


def test_no_formula_comes_from_a_delivery() -> None:
    cell = opened()[2][0]
    assert cell.data_type == "s"  # type: ignore[attr-defined]


def test_a_second_sheet_says_what_the_rows_are() -> None:
    rows = [[cell.value for cell in row] for row in book()[ABOUT].iter_rows()]
    assert rows == [["Stichtag", datetime(2023, 8, 9)], ["Auswahl", "=1+1"]]  # noqa: DTZ001
    assert book()[ABOUT]["B2"].data_type == "s"


def test_money_shares_and_dates_have_their_form_and_keys_are_text() -> None:
    formats = ["", "#,##0.00 €", "0 %", ""]
    rows = [["14612000", Decimal("1234.5"), 0.925, date(2023, 8, 9)], [None, None, None, None]]
    made = workbook("Titel", ["AGS", "Betrag", "Anteil", "Am"], rows, ABOUT, FACTS, formats)
    sheet = openpyxl.load_workbook(io.BytesIO(made)).worksheets[0]
    key, money, share, day = (sheet.cell(2, column) for column in range(1, 5))
    assert (key.value, key.data_type) == ("14612000", "s")
    assert (money.value, money.number_format) == (1234.5, "#,##0.00 €")
    assert (share.value, share.number_format) == (0.925, "0 %")
    assert day.number_format == "dd.mm.yyyy"
    assert [cell.value for cell in sheet[3]] == [None] * 4


def test_columns_are_as_wide_as_what_they_hold() -> None:
    rows = [["x" * 30, Decimal("1234567.5")], ["y" * 300, Decimal(1)]]
    made = workbook("Titel", ["A", "B"], rows, ABOUT, FACTS, ["", "#,##0.00 €"])
    sheet = openpyxl.load_workbook(io.BytesIO(made)).worksheets[0]
    assert sheet.column_dimensions["A"].width == 60
    assert sheet.column_dimensions["B"].width == len("1.234.567,50 €") + 2
