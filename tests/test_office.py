"""The files in a real office program, LibreOffice with German settings: opened, saved, read again.

`make test-office` installs it; without it these tests are skipped and say so.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from asskomm.files import documents
from asskomm.files.columns import MONEY, PERCENT
from asskomm.files.exports import Value, spreadsheet_csv
from asskomm.files.workbooks import Facts, workbook

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is missing: make test-office")

# Separator, quotation mark, UTF-8, from line 1, no column formats, German, quoted cells are text,
# dates and numbers are recognised: what a person confirms in the dialog when the file is opened.
GERMAN_CSV = "CSV:59,34,76,1,,1031,true,true"
# And the same to write: as shown, with umlauts in UTF-8.
TO_CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true"

HEADINGS = ["Gemeinde", "Am", "Betrag", "Anteil", "Anzahl", "Hinweis"]
ROWS: list[list[Value]] = [
    ["Görlitz", date(2023, 8, 9), Decimal("-1234.50"), 0.925, 1234, "=1+1"],
    ["Weißwasser/O.L., Běła Woda", date(2020, 2, 29), Decimal("1100000.00"), 0.0, 0, "-12,50"],
    ["Reichenbach im Vogtland", None, None, None, None, 'mit "Zeichen"; und Semikolon'],
]
FORMATS = ["", "", MONEY, PERCENT, "", ""]
Convert = Callable[..., bytes]


@pytest.fixture(scope="module")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """(name, bytes, format) → the bytes of the file as LibreOffice saves it in that format."""
    folder = tmp_path_factory.mktemp("office")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"

    def converted(name: str, raw: bytes, to: str, read_as: str = "") -> bytes:
        (folder / name).write_bytes(raw)
        out = folder / "out"
        filtered = [f"--infilter={read_as}"] if read_as else []
        subprocess.run(
            [str(SOFFICE), profile, "--headless", "--norestore", *filtered,
             "--convert-to", to, "--outdir", str(out), str(folder / name)],
            check=True, capture_output=True, timeout=180,
            env=os.environ | {"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"},
        )  # fmt: skip
        return (out / Path(name).with_suffix(f".{to.partition(':')[0]}")).read_bytes()

    return converted


def cells(raw: bytes) -> list[list[Any]]:
    """The values of a workbook's first sheet; no cell of it may be a formula."""
    sheet = openpyxl.load_workbook(io.BytesIO(raw)).worksheets[0]
    rows = [list(row) for row in sheet.iter_rows()]
    assert all(cell.data_type != "f" for row in rows for cell in row)
    return [[cell.value for cell in row] for row in rows]


def made() -> bytes:
    facts = [("Stichtag", date(2023, 8, 9))]
    return workbook("Titel mit Umlaut: Größe", HEADINGS, ROWS, Facts("Angaben", facts), FORMATS)


def expected(note: str) -> list[list[Any]]:
    """What an office program must hold: days as days, money as numbers, text as it was."""
    first, second, third = ([*row] for row in ROWS)
    first[1], second[1] = datetime(2023, 8, 9), datetime(2020, 2, 29)  # noqa: DTZ001
    first[2], second[2], first[5] = -1234.5, 1100000, note
    return [list(HEADINGS), first, second, third]


def test_the_table_for_excel_opens_by_a_double_click(convert: Convert) -> None:
    opened = cells(convert("tabelle.csv", spreadsheet_csv(HEADINGS, ROWS), "xlsx", GERMAN_CSV))
    whole = expected(note="'=1+1")  # the apostrophe is what keeps it from being calculated
    whole[2][5] = -12.5  # text that is a number is one, here too
    assert opened == whole


def test_a_workbook_comes_back_from_opendocument_as_it_was(convert: Convert) -> None:
    ods = convert("mappe.xlsx", made(), "ods")
    assert cells(convert("zurueck.ods", ods, "xlsx")) == expected(note="=1+1")


def test_a_workbook_shows_german_dates_money_and_shares(convert: Convert) -> None:
    text = convert("gezeigt.xlsx", made(), TO_CSV).decode("utf-8-sig")
    first, *rows = (line.split(";") for line in text.splitlines())
    assert first == HEADINGS
    assert rows[0] == ["Görlitz", "09.08.2023", "-1.234,50 €", "93 %", "1234", "=1+1"]
    assert rows[1][:4] == ["Weißwasser/O.L., Běła Woda", "29.02.2020", "1.100.000,00 €", "0 %"]
    assert rows[2][1:5] == ["", "", "", ""]


def test_a_text_opens_as_a_document_and_prints(convert: Convert) -> None:
    day = datetime(2023, 8, 9, tzinfo=UTC)
    said = ("Am 09.08.2023 hatten 53 Gemeinden unterzeichnet.", "Görlitz, Weißwasser: 1.100.000 €")
    raw = documents.docx("Titel mit Umlaut: Größe", said, "Quelle: Lieferung", "de", day)
    text = convert("text.docx", raw, "txt:Text (encoded):UTF8").decode("utf-8-sig")
    assert text.splitlines() == ["Titel mit Umlaut: Größe", *said, "Quelle: Lieferung"]
    assert convert("text.docx", raw, "pdf").startswith(b"%PDF-")
