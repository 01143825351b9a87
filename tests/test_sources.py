"""A folder, ZIP or workbook → tables as text; what is none is named, in any order and once."""

from __future__ import annotations

import csv
import io
import os
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from asskomm.contract import contract
from asskomm.errors import DeliveryMissing
from asskomm.reading import sources
from asskomm.reading.delivery import read
from asskomm.reading.sheets import TooLarge, sheets
from asskomm.reading.sources import Source, Unusable, from_uploads, look
from asskomm.storage.store import inspect
from tests import made_up

ROWS = b"process_id,municipality_id\nC1,14628270\n"


def zipped(members: Mapping[str, bytes | str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def workbook(**sheets: Sequence[Sequence[object]]) -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def table(source: Source) -> list[list[str]]:
    return list(csv.reader(io.StringIO(source.raw.decode())))


# --- folders --------------------------------------------------------------------------------------


def test_a_folder_of_tables(tmp_path: Path) -> None:
    for name in ("b.csv", "A.CSV", "c.txt", "d.tsv", "datapackage.json"):
        (tmp_path / name).write_bytes(ROWS)
    found, unusable = sources.sources(tmp_path)
    names = ["A.CSV", "b.csv", "c.txt", "d.tsv", "datapackage.json"]
    assert [one.name for one in found] == names
    assert found[0] == Source("A.CSV", ("A",), ROWS)
    assert unusable == ()


def test_other_files_are_named_and_those_of_programs_are_not(tmp_path: Path) -> None:
    for name in ("budget.xls", "notes.pdf", "coaching.csv.bak"):
        (tmp_path / name).write_bytes(ROWS)
    for name in (".hidden.csv", "~$coaching.xlsx", "Thumbs.db", "README.md"):
        (tmp_path / name).write_bytes(ROWS)
    (tmp_path / "older").mkdir()
    found, unusable = sources.sources(tmp_path)
    assert found == ()
    assert unusable == tuple(
        Unusable(name, "not-a-table") for name in ("budget.xls", "coaching.csv.bak", "notes.pdf")
    )


def test_no_folder(tmp_path: Path) -> None:
    for asked in (sources.sources, look):
        with pytest.raises(DeliveryMissing) as refused:
            asked(tmp_path / "nowhere")
        assert refused.value.facts == {"folder": str(tmp_path / "nowhere")}


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "coaching.csv").write_bytes(ROWS)

    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", denied)
    assert sources.sources(tmp_path)[1] == (Unusable("coaching.csv", "file-unreadable"),)


def test_a_look_sees_that_something_may_have_changed(tmp_path: Path) -> None:
    (tmp_path / "coaching.csv").write_bytes(ROWS)
    before = look(tmp_path)
    assert [(name, size) for name, size, _ in before] == [("coaching.csv", len(ROWS))]
    os.utime(tmp_path / "coaching.csv", (0, 0))
    assert look(tmp_path) != before
    (tmp_path / "lost.csv").symlink_to(tmp_path / "nowhere")
    assert [name for name, _, _ in look(tmp_path)] == ["coaching.csv"]


# --- archives -------------------------------------------------------------------------------------


def test_a_zip_is_a_folder(tmp_path: Path) -> None:
    members = {"export/coaching.csv": ROWS, "export/b.csv": ROWS, "__MACOSX/._coaching.csv": b"x"}
    (tmp_path / "delivery.zip").write_bytes(zipped(members))
    expected = (Source("b.csv", ("b",), ROWS), Source("coaching.csv", ("coaching",), ROWS))
    assert sources.sources(tmp_path / "delivery.zip") == (expected, ())
    assert sources.sources(tmp_path) == (expected, ())
    assert from_uploads([("C:\\delivery.zip", zipped(members))]) == (expected, ())


def test_the_whole_default_delivery_from_a_zip_and_a_workbook(tmp_path: Path) -> None:
    folder = made_up.delivery(
        tmp_path / "folder",
        agreements="""
agreement_id | municipality_id | signed_on
V1           | 14628270        | 2021-03-01
""",
        funding="""
grant_id | municipality_id | stage    | stage_on   | amount_eur
F1       | 14628270        | approved | 2021-03-01 | 1234.50
""",
    )
    texts = {file.stem: file.read_text() for file in folder.glob("*.csv")}
    (tmp_path / "a.zip").write_bytes(zipped({f"{n}.csv": text for n, text in texts.items()}))
    sheets = {name: list(csv.reader(io.StringIO(text))) for name, text in texts.items()}
    (tmp_path / "a.xlsx").write_bytes(workbook(**sheets))
    expected = inspect(read(folder, contract()))
    for file in ("a.zip", "a.xlsx"):
        report = inspect(read(tmp_path / file, contract()))
        assert report.findings == expected.findings == ()
        for name, one in report.files.items():
            assert one.columns == expected.files[name].columns
            assert one.lines.tolist() == expected.files[name].lines.tolist()


# --- workbooks ------------------------------------------------------------------------------------


def test_typed_cells_become_text_that_columns_expect() -> None:
    rows: list[list[object]] = [
        ["grant_id", "stage_on", "amount_eur", "budget_year", "note"],
        ["F1", date(2021, 3, 1), 1234.5, 2021, None],
        ["F2", datetime(2021, 3, 2), 1234.0, 2021.0, "two\nlines"],  # noqa: DTZ001
        [None, None, None, None, None],
        ["F3", "03/2021", 0.1 + 0.2, None, True],
        ["F4", datetime(2021, 3, 2, 14, 30), Decimal("99.95"), None, None],  # noqa: DTZ001
    ]
    ((source,), unusable) = from_uploads([("funding.xlsx", workbook(Export=rows))])
    assert unusable == ()
    assert (source.name, source.titles, source.kind) == (
        "funding.xlsx",
        ("funding", "Export"),
        "XLSX",
    )
    assert table(source) == [
        ["grant_id", "stage_on", "amount_eur", "budget_year", "note"],
        ["F1", "2021-03-01", "1234.5", "2021", ""],
        ["F2", "2021-03-02", "1234", "2021", "two lines"],
        [],
        ["F3", "03/2021", "0.3", "", "True"],
        ["F4", "2021-03-02T14:30:00", "99.95", "", ""],
    ]


@pytest.mark.parametrize(("most", "fits"), [(13, True), (12, False)])
def test_what_the_sheets_of_a_workbook_may_hold_they_hold_together(most: int, fits: bool) -> None:
    raw = workbook(Eins=[["abc"], ["def"]], Zwei=[["ghij"]])
    # Each text with what divides it from the next: 4 + 4 in one sheet, 5 in the other.
    with nullcontext() if fits else pytest.raises(TooLarge):
        assert [text for _, text in sheets(raw, most)] == [b"abc\ndef\n", b"ghij\n"]


def test_a_sheet_or_the_only_workbook_is_named_after_its_export(tmp_path: Path) -> None:
    rows = [["agreement_id"], ["V1"]]
    (tmp_path / "agreements.xlsx").write_bytes(workbook(Tabelle1=rows))
    (tmp_path / "Export 2026.xlsx").write_bytes(workbook(Beratungen=[["consultation_id"]]))
    sheets = {"Coaching": [["process_id"]], "Landesmittel": [["first_year"]], "Notizen": [["x"]]}
    several = workbook(**sheets)
    (tmp_path / "several.xlsx").write_bytes(several)
    found = read(tmp_path, contract())
    assert {name: export.file for name, export in found.exports.items()} == {
        "agreements": "agreements.xlsx",
        "consultations": "Export 2026.xlsx",
        "coaching": "several.xlsx › Coaching",
        "budget": "several.xlsx › Landesmittel",
    }
    assert found.unknown == ("several.xlsx › Notizen",)
    assert {export.encoding for export in found.exports.values()} == {"XLSX"}


def test_empty_sheets_beside_others_are_nobodys() -> None:
    found, _ = from_uploads([("a.xlsx", workbook(Coaching=[["process_id"]], Tabelle2=[]))])
    assert [one.name for one in found] == ["a.xlsx"]


def test_formatted_empty_cells_make_no_row_longer() -> None:
    rows = [["process_id", "note"], ["C1", "x", None, None], ["C2"]]
    ((source,), _) = from_uploads([("coaching.xlsx", workbook(Coaching=rows))])
    assert table(source) == [["process_id", "note"], ["C1", "x"], ["C2", ""]]


# --- what is too much -----------------------------------------------------------------------------


def test_a_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LARGEST_FILE", 2_000_000)
    (tmp_path / "large.csv").write_bytes(b"x" * 2_000_001)
    (tmp_path / "small.csv").write_bytes(b"x" * 2_000_000)
    found, unusable = sources.sources(tmp_path)
    assert [one.name for one in found] == ["small.csv"]
    assert unusable == (Unusable("large.csv", "file-too-large", "2"),)
    assert from_uploads([("large.csv", b"x" * 2_000_001)])[1] == unusable


def test_files_that_are_too_large_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LARGEST_DELIVERY", 3_000_000)
    found, unusable = from_uploads([(f"{n}.csv", b"x" * 1_000_000) for n in range(5)])
    assert [one.name for one in found] == ["0.csv", "1.csv", "2.csv"]
    assert unusable == tuple(Unusable(f"{n}.csv", "file-too-large", "3") for n in (3, 4))


def test_too_many_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "MOST_FILES", 3)
    files = [(f"{n}.csv", b"x") for n in range(4)]
    assert [one.name for one in from_uploads(files)[1]] == ["3.csv"]
    packed = zipped(dict(files))
    assert from_uploads([("a.zip", packed)])[1] == (Unusable("a.zip", "archive-too-large", "500"),)
