"""A workbook opens with what was put in: dates as dates, money as numbers, formulas as text."""

from __future__ import annotations

import io
from datetime import date, datetime
from decimal import Decimal

import openpyxl

from asskomm.files.workbooks import Facts, workbook

HEADINGS = ["Gemeinde", "Datum", "Betrag", "Anzahl"]
ABOUT = "Angaben"
FACTS = Facts(
    ABOUT, [("Stichtag", date(2023, 8, 9)), ("Auswahl", "=1+1")], "Stichtag 09.08.2023, A & B"
)
ROWS = [
    ["Görlitz", date(2023, 8, 9), Decimal("-12.50"), 3],
    ["=1+1", None, Decimal(0), None],
    ["a\x00b\x0bc", None, None, None],
]


def book() -> openpyxl.Workbook:
    made = workbook("Titel: A/B?", HEADINGS, ROWS, FACTS)
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
    made = workbook("Titel", ["AGS", "Betrag", "Anteil", "Am"], rows, FACTS, formats)
    sheet = openpyxl.load_workbook(io.BytesIO(made)).worksheets[0]
    key, money, share, day = (sheet.cell(2, column) for column in range(1, 5))
    assert (key.value, key.data_type) == ("14612000", "s")
    assert (money.value, money.number_format) == (1234.5, "#,##0.00 €")
    assert (share.value, share.number_format) == (0.925, "0 %")
    assert day.number_format == "dd.mm.yyyy"
    assert [cell.value for cell in sheet[3]] == [None] * 4


def test_columns_are_as_wide_as_what_they_hold() -> None:
    rows = [["x" * 30, Decimal("1234567.5")], ["y" * 300, Decimal(1)]]
    made = workbook("Titel", ["A", "B"], rows, FACTS, ["", "#,##0.00 €"])
    sheet = openpyxl.load_workbook(io.BytesIO(made)).worksheets[0]
    assert sheet.column_dimensions["A"].width == 60
    assert sheet.column_dimensions["B"].width == len("1.234.567,50 €") + 2


def test_a_row_can_have_a_form_of_its_own() -> None:
    rows = [["Summe", Decimal(1000)], ["Anzahl", 3]]
    made = workbook("Titel", ["A", "B"], rows, FACTS, by_row=["#,##0.00 €", ""])
    sheet = openpyxl.load_workbook(io.BytesIO(made)).worksheets[0]
    assert [sheet.cell(row, 2).number_format for row in (2, 3)] == ["#,##0.00 €", "General"]


def test_on_paper_it_is_a4_on_its_side_with_headings_and_foot_on_each_sheet() -> None:
    made = book()
    for sheet in made.worksheets:
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert "Stichtag 09.08.2023, A && B" in sheet.oddFooter.left.text
    assert made.worksheets[0].print_title_rows == "$1:$1"
    told = made.properties
    assert (told.title, told.creator, told.language) == ("Titel: A/B?", "ASSKomm", "de-DE")


def test_wrapped_text_has_room() -> None:
    long = Facts(ABOUT, [("Hinweis", "wort " * 40)])
    sheet = openpyxl.load_workbook(io.BytesIO(workbook("T", ["A"], [["x"]], long)))[ABOUT]
    assert sheet.row_dimensions[1].height >= 4 * 15  # 200 letters in a column of 60


def test_a_name_ends_with_a_word() -> None:
    made = workbook("Gemeinden mit Kooperationsvereinbarung je Kreis", ["A"], [], FACTS)
    (name, _) = openpyxl.load_workbook(io.BytesIO(made)).sheetnames
    assert name == "Gemeinden mit"
