"""The pack of an answer: one ZIP, the same rows in every form, valid by its own description."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import NoReturn
from zipfile import ZipFile

import duckdb
import pytest
from docx import Document
from docx.oxml.ns import qn
from frictionless import Package, system
from openpyxl import load_workbook

from asskomm import __main__ as cli
from asskomm.figures import questions
from asskomm.files.licence import INTERNAL, licence
from asskomm.inquiry import official, packs, printing, statements, wording
from asskomm.inquiry.inquiries import TEMPLATES, Inquiry
from asskomm.inquiry.official import Cell, Line, Year
from asskomm.scope import Scope
from asskomm.view import provenance
from asskomm.view.answers import View
from asskomm.view.serving import choices
from asskomm.words import LANGUAGES, words_in
from tests import made_up
from tests.conftest import Make
from tests.made_up import Record, on

DE = words_in("de")
HOSTILE = """
grant_id | municipality_id  | stage   | stage_on   | amount_eur | project
-------------------------------------------------------------------------
F1       | 14628270 Pirna   | applied | 2022-10-01 | 1000       | =1+1
"""
GRANTS = Inquiry(("grants_applied_eur",), "district", 2021, 2023, ("grants",))


def view_of(record: Record, scope: Scope, language: str = "de") -> View:
    return View(record.snapshot, scope, words_in(language), choices(record.snapshot))


def unpacked(view: View, inquiry: Inquiry, folder: Path) -> Path:
    with ZipFile(io.BytesIO(packs.pack(view, inquiry))) as packed:
        packed.extractall(folder)
    return folder


def faults(folder: Path) -> list[str]:
    """What Frictionless finds wrong in an unpacked answer."""
    with system.use_context(trusted=True):
        report = Package(str(folder / "datapackage.json")).validate()
    return [str(fault) for fault in report.flatten(["fieldName", "type", "message"])]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", TEMPLATES)
def test_an_unpacked_answer_is_valid(
    real: Record, template: str, language: str, tmp_path: Path
) -> None:
    view = view_of(real, on("2023-08-09"), language)
    folder = unpacked(view, TEMPLATES[template], tmp_path)
    assert faults(folder) == []
    told = json.loads((folder / "datapackage.json").read_text("utf-8"))
    packed = {file.name for file in folder.iterdir()}
    assert packed == {"datapackage.json", *(one["path"] for one in told["resources"])}
    assert {name.rpartition(".")[2] for name in packed} == {
        "docx", "xlsx", "csv", "txt", "png", "svg", "json",
    }  # fmt: skip
    assert told["scope"]["as_of"] == "2023-08-09"
    assert told["licenses"][0]["name"] == INTERNAL


def test_frictionless_would_find_a_fault(real: Record, tmp_path: Path) -> None:
    folder = unpacked(view_of(real, on("2023-08-09")), TEMPLATES["6-10976"], tmp_path)
    file = folder / "tabelle_rohdaten.csv"
    file.write_bytes(file.read_bytes().replace(b",stock,", b",sum,", 1))
    assert faults(folder)


def test_every_form_holds_the_rows_of_the_table(make: Make, tmp_path: Path) -> None:
    view = view_of(make(funding=HOSTILE), on("2023-06-30"))
    folder = unpacked(view, GRANTS, tmp_path)
    (table,) = packs.all_tables(view, GRANTS)
    cells = {line.key: [official.value(cell, "eur") for cell in line.cells] for line in table.lines}
    assert cells["14628"] == [None, Decimal(1000), 0]
    assert cells["14511"] == [None, 0, 0]
    assert len(cells) == 13 + 5 + 1

    raw = list(csv.DictReader(io.StringIO((folder / "tabelle_rohdaten.csv").read_text("utf-8"))))
    read = {key: [one for one in raw if one["line_key"] == key] for key in cells}
    for key, values in cells.items():
        assert [Decimal(one["value"]) if one["value"] else None for one in read[key]] == values
        assert [one["reason"] for one in read[key]] == ["unknown", "", "cut"]
    book = load_workbook(folder / "tabelle.xlsx").worksheets[0]
    rows = list(book.iter_rows(min_row=2, values_only=True))
    assert [list(row[5:8]) for row in rows] == list(cells.values())
    assert {row[8] for row in rows} == {"2021: unbekannt; 2023: nur ein Teil des Jahres"}
    excel = list(csv.reader(io.StringIO((folder / "tabelle_excel.csv").read_text("utf-8-sig")),
                            delimiter=";"))  # fmt: skip
    text = {None: "", Decimal(1000): "1000,00", Decimal(0): "0,00"}
    assert [row[5:8] for row in excel[1:20]] == [[text[one] for one in v] for v in cells.values()]
    (grid,) = Document(str(folder / "antwort.docx")).tables
    printed = [[cell.text for cell in row.cells] for row in grid.rows]
    assert printed[0][1:] == ["2021", "2022", "2023 (bis 30.06.2023)"]
    assert {row[0]: row[1:] for row in printed}["PD Dresden zusammen"] == [".", "1.000", "–"]
    assert [row[0] for row in printed[1:]] == [printing.label(line, DE) for line in table.lines]
    assert grid.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert grid.style.name == "Table Grid"


def test_files_say_what_was_asked_and_what_it_means(make: Make, tmp_path: Path) -> None:
    view = view_of(make(funding=HOSTILE), on("2023-06-30"))
    folder = unpacked(view, GRANTS, tmp_path)
    title = "Beantragte Summen nach Landkreis und Kreisfreier Stadt, 2021–2023"
    document = Document(str(folder / "antwort.docx"))
    told = [one.text for one in document.paragraphs]
    assert document.core_properties.title == told[0] == title
    assert not any("Gezählt werden" in one for one in told)  # euros, whatever unit was chosen
    assert any(one.startswith("Quelle: erfunden / made up. ") for one in told)
    with ZipFile(folder / "antwort.docx") as parts:
        assert not re.search("thumbnail|customXml|stylesWith", " ".join(parts.namelist()))
        assert not any(b"en-US" in parts.read(name) for name in parts.namelist())
    assert json.loads((folder / "datapackage.json").read_text("utf-8"))["title"] == title
    assert {one.name for one in folder.glob("*.svg")} == {"diagramm_beantragte-summen.svg"}
    definitions = (folder / "definitionen.txt").read_text("utf-8-sig")
    for part in (DE("measure-rule-grants-applied-eur"), DE("sheet-weakness"), DE("sheet-version"),
                 "Quelle: "):  # fmt: skip
        assert part in definitions
    book = load_workbook(folder / "tabelle.xlsx")
    facts = [row[:2] for row in book["Angaben"].values]
    definition = DE("about-definition", indicator=DE("measure-grants-applied-eur"))
    assert (definition, DE("measure-rule-grants-applied-eur")) in facts
    assert [label for label, _ in facts].count(DE("about-licence")) == 1
    money = book.worksheets[0]["G10"]
    listed = load_workbook(folder / "liste_zuwendungen.xlsx").worksheets[0]
    (amount,) = [cell for row in listed.iter_rows() for cell in row if cell.value == 1000]
    assert {money.number_format, amount.number_format} == {"#,##0.00 €"}


def test_a_formula_in_a_delivery_stays_text(make: Make, tmp_path: Path) -> None:
    folder = unpacked(view_of(make(funding=HOSTILE), on("2023-06-30")), GRANTS, tmp_path)
    assert "'=1+1" in (folder / "liste_zuwendungen_excel.csv").read_text("utf-8-sig")
    assert ",=1+1," in (folder / "liste_zuwendungen_rohdaten.csv").read_text("utf-8")
    sheet = load_workbook(folder / "liste_zuwendungen.xlsx").worksheets[0]
    (cell,) = [cell for row in sheet.iter_rows() for cell in row if cell.value == "=1+1"]
    assert cell.data_type == "s"


def test_the_same_answer_is_the_same_bytes_on_the_same_day(
    real: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    for hour in (8, 17):
        clock = datetime(2026, 11, 24, hour, tzinfo=UTC)
        monkeypatch.setattr(provenance, "looked_up", lambda clock=clock: clock)
        made.append(packs.pack(view_of(real, on("2023-08-09")), TEMPLATES["6-12950"]))
    assert made[0] == made[1]


def test_an_answer_about_nothing_is_an_answer(real: Record, tmp_path: Path) -> None:
    nobody = on("2023-08-09", districts=("14713",), size_classes=("0",))
    folder = unpacked(view_of(real, nobody), TEMPLATES["6-10976"], tmp_path)
    assert faults(folder) == []
    assert not list(folder.glob("*.png"))  # an empty chart shows nothing
    rows = list(csv.DictReader(io.StringIO((folder / "tabelle_rohdaten.csv").read_text("utf-8"))))
    assert {(row["value"], row["reason"]) for row in rows} == {("", "unknown")}


# --- the table as it is printed -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "printed"),
    [
        (Cell(Decimal(12), None), "12"),
        (Cell(Decimal(1200), "provisional"), "1.200 p"),
        (Cell(Decimal(12), None, corrected=True), "12 r"),
        (Cell(Decimal(0), None), "–"),
        (Cell(Decimal(0), "provisional"), "– p"),
        (Cell(Decimal(3), "cut"), "3"),
        (Cell(Decimal("17.50"), None), "17,5"),
        (Cell(None, "unknown"), "."),
        (Cell(None, "unknown", corrected=True), ". r"),
        (Cell(None, "later"), "…"),
        (Cell(None, "not_applicable"), "x"),
    ],
)
def test_a_cell_is_printed_with_its_symbols(cell: Cell, printed: str) -> None:
    assert printing.shown(cell, DE).replace("\N{NO-BREAK SPACE}", " ") == printed


def test_the_legend_names_the_symbols_that_are_used_and_no_other(make: Make) -> None:
    signed = "agreement_id | municipality_id | signed_on\nV1 | 14628270 | 2021-05-05"
    view = view_of(make(agreements=signed), on("2023-08-09"))
    whole = official.table(view, "cooperation_agreements", "district", 2019, 2024)
    assert [line.split(" = ")[0] for line in printing.legend([whole], DE)] == ["–", ".", "…"]
    one = official.table(view, "cooperation_agreements", "district", 2022, 2022)
    assert [line.split(" = ")[0] for line in printing.legend([one], DE)] == ["–"]


def test_a_table_has_row_groups_and_real_headings(real: Record) -> None:
    view = view_of(real, on("2023-08-09"))
    html = printing.html(official.table(view, "projects", "district", 2019, 2023), DE)
    assert re.findall(r'scope="rowgroup" colspan="6">([^<]+)<', html) == [
        "PD Chemnitz", "PD Zwickau", "PD Dresden", "PD Görlitz", "PD Leipzig",
    ]  # fmt: skip
    assert html.count("<tbody>") == 5 + 1
    assert html.count('scope="row"') == 13 + 5 + 1
    assert html.count('scope="col"') == 1 + 5


def test_rows_that_do_not_add_up_are_said(make: Make) -> None:
    record = make(
        agreements="""
        agreement_id | municipality_id  | signed_on
        V1           | 14628270 Pirna   | 2021-05-05
        V1           | 14626110 Görlitz | 2021-05-05
    """
    )
    agreements = Inquiry(("cooperation_agreements",), "district", 2023, 2023)
    told = {}
    for unit in ("municipalities", "agreements"):
        view = view_of(record, on("2023-08-09", unit=unit))
        told[unit] = statements.remarks(packs.all_tables(view, agreements), view)
    assert told["municipalities"] == []  # 1 + 1 = 2 municipalities
    measure = DE("measure-cooperation-agreements")
    assert told["agreements"] == [DE("official-not-added", measure=measure)]  # 1 + 1 ≠ 1


def test_half_a_day_stays_half_a_day_and_is_no_money(make: Make) -> None:
    record = make(
        consultations="""
            consultation_id | municipality_id   | held_on
            B1              | 14628270 Pirna    | 2021-05-01
            B2              | 14628160 Heidenau | 2021-05-01
        """,
        agreements="""
            agreement_id | municipality_id   | signed_on
            V1           | 14628270 Pirna    | 2021-05-05
            V2           | 14628160 Heidenau | 2021-05-06
        """,
    )
    view = view_of(record, on("2021-12-31"))
    table = official.table(view, "days_to_agreement", "district", 2021, 2021)
    chart, values = statements.chart(table, view)
    assert values.rows == (("2021", (4 + 5) / 2),)
    assert chart is not None
    assert "4,5" in chart.alt
    assert "€" not in chart.alt
    assert "2021: 4,5 Tage." in statements.sentence(table, view)


def test_a_final_figure_that_changed_is_marked_as_corrected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def delivered(rows: Sequence[str]) -> Record:
        table = "\n".join(["agreement_id | municipality_id | signed_on", *rows])
        folder = made_up.delivery(tmp_path / "delivery", agreements=table)
        return made_up.record(folder, tmp_path / "snapshots")

    first = "V1 | 14628270 | 2021-05-05"
    delivered([first])
    later = delivered([first, "V2 | 14628160 | 2022-06-06"])
    asked = (view_of(later, on("2025-12-31")), "cooperation_agreements", "district", 2021, 2022)
    total = official.table(*asked).lines[-1]
    assert [(cell.value, cell.corrected) for cell in total.cells] == [(1, False), (1 + 1, True)]

    def never(*_: object, **__: object) -> NoReturn:
        raise AssertionError("a click that changes nothing asked again")

    monkeypatch.setattr(questions, "ask", never)
    monkeypatch.setattr(duckdb, "connect", never)
    assert official.table(*asked).lines[-1] == total


# --- what is not recorded -------------------------------------------------------------------------

CONSULTED = """
consultation_id | municipality_id   | held_on
B1              | 14628270 Pirna    | 2020-05-01
B2              | 14628160 Heidenau | 2021-05-01
B3              | 14628270 Pirna    | 2021-06-01
"""
PUBLISHED = """
as_of      | indicator                | value | qualifier
2021-12-31 | consulted_municipalities | 40    | over
"""


@pytest.mark.parametrize("complete", [False, ["projects"], ["consultations"], True])
def test_nothing_is_a_zero_only_where_the_delivery_is_complete(
    complete: bool | list[str], tmp_path: Path
) -> None:
    tables = {"consultations": CONSULTED, "published_figures": PUBLISHED}
    folder = made_up.delivery(tmp_path / "delivery", **tables)
    (folder / "datapackage.json").write_text(
        json.dumps({"created": "2026-01-01", "complete": complete}), "utf-8"
    )
    view = view_of(made_up.record(folder, tmp_path / "snapshots"), on("2022-12-31"))
    (one,) = packs.all_tables(view, Inquiry(("consultations",), "district", 2020, 2022))
    has_all = complete in (True, ["consultations"])
    assert printing.shown(one.total.cells[2], DE) == ("–" if has_all else ".")
    said = statements.sentence(one, view)
    years = "2020: 1 Beratung, 2021: 2 Beratungen, 2022: "
    together = "; zusammen 3 Beratungen."  # 1 + 2
    assert f"{years}{'0 Beratungen' if has_all else 'unbekannt'}{together}" in said
    assert ("einzeln belegt:" in said) is not has_all
    published = "über 40 am 31.12.2021, davon einzeln belegt 2 (höchstens 5\N{NO-BREAK SPACE}%)"
    assert published in said  # two municipalities of forty
    assert published in " ".join(statements.remarks([one], view))


def test_a_row_set_aside_leaves_no_delivery_complete(make: Make) -> None:
    record = make(consultations=f"{CONSULTED}B4 | 14628270 | 31.02.2022\n")
    view = view_of(record, on("2022-12-31"))
    (one,) = packs.all_tables(view, Inquiry(("consultations",), "district", 2020, 2022))
    assert printing.shown(one.total.cells[2], DE) == "."


def test_a_chart_shows_the_years_of_the_sentence(make: Make) -> None:
    view = view_of(make(consultations=CONSULTED), on("2022-12-31"))
    (one,) = packs.all_tables(view, Inquiry(("consultations",), "district", 2020, 2022))
    _, values = statements.chart(one, view)
    assert values.rows == (("2020", 1), ("2021", 2), ("2022", 0))


def test_years_that_follow_each_other_are_told_together() -> None:
    cells = [Cell(None, "unknown")] * 3 + [Cell(Decimal(1), None), Cell(Decimal(1), "provisional")]
    line = Line("all", "total", "", "", tuple(cells))
    years = [Year(year, None, date(year, 12, 31)) for year in range(2019, 2024)]
    assert printing.reasons(line, years, DE) == "2019–2021: unbekannt; 2023: vorläufig"


# --- the breakdown by stage -----------------------------------------------------------------------


def test_only_grants_have_stages(make: Make, tmp_path: Path) -> None:
    view = view_of(make(funding=HOSTILE), on("2022-12-31"))
    by_stage = {row["measure"]: row["by_stage"] for row in view.ask("official/measures")}
    asked = Inquiry(tuple(by_stage), "stage")
    assert {measure: measure in asked.divided for measure in by_stage} == by_stage
    both = Inquiry(("consultations", "grants_applied"), "stage", 2022, 2022)
    (one,) = packs.all_tables(view, both)
    printed = {line.key: printing.shown(line.cells[0], DE) for line in one.lines}
    assert printed == {"applied": "1", "approved": "x", "rejected": "x", "withdrawn": "x",
                       "paid": "x", "returned": "x", "all": "1"}  # fmt: skip
    folder = unpacked(view, both, tmp_path)
    (said,) = wording.left_out(both, DE)
    assert DE("measure-consultations") in said
    assert said in [one.text for one in Document(str(folder / "antwort.docx")).paragraphs]


# --- the setting, the command line ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("setting", "code", "is_open"),
    [("", INTERNAL, False), ("DL-DE/BY-2-0", "dl-de/by-2-0", True), ("mine", INTERNAL, False)],
)
def test_without_a_known_licence_files_stay_in_the_house(
    setting: str, code: str, is_open: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSKOMM_LICENCE", setting)
    assert (licence().code, licence().is_open) == (code, is_open)
    assert ("path" in licence().described(DE)) is is_open


@pytest.fixture
def snapshots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ASSKOMM_DATA", raising=False)
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path / "snapshots"))


def test_the_command_writes_the_same_pack(snapshots: None, real: Record, tmp_path: Path) -> None:
    out = tmp_path / "answer.zip"
    asked = ["answer", "--template", "6-10976", "--as-of", "2023-08-09", "--out", str(out)]
    assert cli.main([*asked, "--directorate", "goerlitz"]) == 0
    with ZipFile(out) as packed:
        assert "tabelle_rohdaten.csv" in packed.namelist()
        rows = list(csv.DictReader(io.StringIO(packed.read("tabelle_rohdaten.csv").decode())))
    (total,) = [row for row in rows if (row["level"], row["year"]) == ("total", "2023")]
    scope = on("2023-08-09", directorates=("PD Görlitz",))
    assert int(total["value"]) == real.value("prevention_councils", scope) > 0


def test_a_place_that_cannot_be_written_to_is_said(
    snapshots: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    out = tmp_path / "file" / "answer.zip"
    asked = ["answer", "--measure", "grants_applied_eur", "--as-of", "2023-08-09"]
    assert cli.main([*asked, "--out", str(out)]) == 2
    assert DE("error-file-unwritable", file=str(out), reason="")[:-1] in capsys.readouterr().err


@pytest.mark.parametrize(
    "wrong",
    [
        [],
        ["--template", "6-1"],
        ["--measure", "crimes"],
        ["--template", "6-10976", "--first-year", "2023", "--last-year", "2020"],
        ["--measure", "consultations", "--breakdown", "stage"],
    ],
)
def test_the_command_says_what_it_cannot_read(
    wrong: list[str], snapshots: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "answer.zip"
    assert cli.main(["answer", *wrong, "--out", str(out)]) == 2
    assert capsys.readouterr().err.strip()
    assert not out.exists()


def test_years_are_those_of_the_scope_unless_asked_for(real: Record) -> None:
    asked = TEMPLATES["6-10976"]
    view = view_of(real, on("2023-08-09"))
    assert packs.years(view, asked) == (2019, 2023)
    assert packs.years(view, asked.between(2021, 2024)) == (2021, 2024)
    since = view.on(replace(view.scope, since=date(2022, 3, 1)))
    assert packs.years(since, asked) == (2022, 2023)
    assert packs.years(view.on(Scope(date(1995, 1, 1))), asked) == (1995, 1995)
