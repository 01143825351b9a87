"""What leaves the house says which rows it lacks, in whatever form it leaves."""

from __future__ import annotations

import io
import json
from zipfile import ZipFile

import pytest
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader

from asskomm import __main__ as cli
from asskomm.figures.questions import Answer
from asskomm.inquiry import packs
from asskomm.inquiry.inquiries import Inquiry
from asskomm.pictures.captions import caption
from asskomm.printed import typesetting
from asskomm.sections.downloads import Rows, _about
from asskomm.view.answers import View
from asskomm.view.serving import choices
from asskomm.words import words_in
from tests.conftest import Make
from tests.made_up import Record, on

SAID = "Eine Zeile der Lieferung ist beiseitegelegt (Förderungen) und fehlt in den Zahlen"
ASIDE = """
grant_id | municipality_id      | stage    | stage_on   | amount_eur
F1       | 14628270 Pirna       | approved | 2022-10-01 | 1000
F2       | 14627060 Großenhain  | approved | 2022-10-01 | -21150.5
"""


@pytest.fixture(scope="module")
def lacking(make: Make) -> Record:
    """One of its two grants is set aside: nobody approves less than nothing."""
    return make(funding=ASIDE)


@pytest.fixture(scope="module")
def view(lacking: Record) -> View:
    snapshot = lacking.snapshot
    return View(snapshot, on("2023-06-30"), words_in("de"), choices(snapshot))


def sheets(book: bytes) -> str:
    rows = (row for one in load_workbook(io.BytesIO(book)) for row in one.values)
    return " ".join(str(cell) for row in rows for cell in row)


def test_the_files_of_a_table(view: View) -> None:
    rows = Rows(view, view.ask("funding/records"), "Titel", "", "year", ())
    assert SAID in rows.spreadsheet().decode("utf-8-sig")
    assert SAID in sheets(rows.workbook())
    names, row = (line.split(",") for line in rows.plain().decode().splitlines())
    assert dict(zip(reversed(names), reversed(row), strict=False))["file_rows_missing"] == "1"


@pytest.mark.parametrize("question", ["funding/by_stage", "pathway/waiting"])
def test_a_workbook_defines_what_its_rows_are_about(question: str, view: View) -> None:
    answer = Answer(question, ("value",), ())
    rows = Rows(view, answer, "Titel", "", "year", _about(answer, ""))
    assert "Definition: " in sheets(rows.workbook())


def test_a_picture(view: View) -> None:
    assert any(SAID in line for line in caption(view, "Titel").lines)


def test_every_file_of_an_answer(view: View) -> None:
    assert "_ohne-1-zeilen" in packs.name(view)
    with ZipFile(
        io.BytesIO(packs.pack(view, Inquiry(("grants_approved",), lists=("grants",))))
    ) as made:
        files = {name: made.read(name) for name in made.namelist()}
    said = json.loads(files["datapackage.json"])
    assert SAID in said["description"]
    assert said["rows_missing"] == {"funding": 1}
    for name, data in files.items():
        match name.rpartition(".")[2]:
            case "docx":
                assert SAID in " ".join(one.text for one in Document(io.BytesIO(data)).paragraphs)
            case "xlsx":
                assert SAID in sheets(data)
            case "txt":
                assert SAID in data.decode("utf-8-sig")
            case "csv":
                text = data.decode("utf-8-sig")
                assert SAID in text or "file_rows_missing" in text


def test_the_report_on_its_first_sheet(view: View) -> None:
    first, second, *_ = PdfReader(io.BytesIO(typesetting.pdf(view))).pages
    bare = "".join(SAID.split())
    assert "".join(first.extract_text().split()).count(bare) == 2  # below the title, at the foot
    assert bare in "".join(second.extract_text().split())


@pytest.mark.parametrize("form", ["text", "csv"])
def test_the_figures_on_the_command_line(
    form: str, lacking: Record, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(lacking.snapshot.path.parent))
    asked = ["figures", "--data", str(lacking.folder), "--format", form, "--lang", "de"]
    assert cli.main(asked) == 0
    told = capfd.readouterr()
    assert SAID in (told.out if form == "text" else told.err)
    assert form == "text" or SAID not in told.out
