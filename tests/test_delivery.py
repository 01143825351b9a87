"""A folder of CSV files → text rows that know their line, whatever the program that wrote them."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from asskomm.contract import contract
from asskomm.delivery import Export, fingerprint, looks, read
from asskomm.errors import DeliveryMissing
from tests import made_up
from tests.made_up import EXPORTED_ON

PLAIN = """\
process_id,municipality_id,started_on,date_precision,provider,note
C1,14626110,2021-03-01,day,Görlitzer Büro,erfunden / made up
"""


def coaching(folder: Path, content: bytes | str, name: str = "coaching.csv") -> Export:
    raw = content.encode() if isinstance(content, str) else content
    (folder / name).write_bytes(raw)
    return read(folder, contract()).exports["coaching"]


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        (PLAIN.encode("utf-8"), "utf-8"),
        (PLAIN.encode("utf-8-sig"), "utf-8"),
        (PLAIN.encode("cp1252"), "windows-1252"),
        (PLAIN.encode("cp1252").replace(b"erfunden", b"erf\x81nden"), "latin-1"),
    ],
)
def test_encodings(tmp_path: Path, raw: bytes, encoding: str) -> None:
    export = coaching(tmp_path, raw)
    assert export.encoding == encoding
    assert export.cells["process_id"] == ["C1"]
    assert export.cells["provider"] == ["Görlitzer Büro"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends(tmp_path: Path, delimiter: str, line_end: str) -> None:
    content = PLAIN.replace(",", delimiter).replace("\n", line_end)
    export = coaching(tmp_path, content)
    assert export.delimiter == delimiter
    assert export.cells["started_on"] == ["2021-03-01"]
    assert export.lines == [1 + 1]
    assert export.ragged == ()


def test_the_delimiter_is_that_of_the_headers_not_of_the_text(tmp_path: Path) -> None:
    content = "process_id;municipality_id;note\nC1;14626110;erfunden, made up, both, all of it\n"
    export = coaching(tmp_path, content)
    assert export.delimiter == ";"
    assert export.cells["note"] == ["erfunden, made up, both, all of it"]


def test_a_row_knows_the_line_it_begins_on(tmp_path: Path) -> None:
    content = (
        "process_id,note\n"  # 1
        'C1,"erfunden\nmade up\n\nstill the same cell"\n'  # 2 to 5
        "\n"  # 6: blank
        " , \n"  # 7: blank as well
        "C2,erfunden / made up\n"  # 8
    )
    export = coaching(tmp_path, content)
    assert export.lines == [2, 8]
    assert export.cells["process_id"] == ["C1", "C2"]
    assert export.cells["note"][0] == "erfunden\nmade up\n\nstill the same cell"


def test_headers_above_which_blank_lines_stand(tmp_path: Path) -> None:
    export = coaching(tmp_path, "\n\nprocess_id,note\nC1,erfunden / made up\n")
    assert (export.headers, export.lines) == (("process_id", "note"), [4])


def test_rows_of_another_length_are_told_and_kept(tmp_path: Path) -> None:
    content = "process_id,municipality_id,note\nC1,14626110\nC2,14626110,erfunden,made up\n"
    export = coaching(tmp_path, content)
    assert export.ragged == ((2, 2), (3, 4))
    assert export.cells["note"] == ["", "erfunden"]


def test_german_headers_and_spaces_around_cells(tmp_path: Path) -> None:
    content = "Prozessnummer;ags;BEGINN DES COACHINGS;Anmerkung\n C1 ; 14626110 ;01.03.2021; \n"
    export = coaching(tmp_path, content)
    assert dict(export.cells) == {
        "process_id": ["C1"],
        "municipality_id": ["14626110"],
        "started_on": ["01.03.2021"],
        "note": [""],
    }


def test_a_header_that_comes_twice_keeps_its_first_place(tmp_path: Path) -> None:
    export = coaching(tmp_path, "process_id,Prozessnummer\nC1,C2\n")
    assert export.cells["process_id"] == ["C1"]
    assert export.headers == ("process_id", "Prozessnummer")


def test_columns_nobody_asked_for_are_left(tmp_path: Path) -> None:
    export = coaching(tmp_path, "process_id,shoe_size\nC1,42\n")
    assert list(export.cells) == ["process_id"]


@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff"])
def test_an_empty_file_has_no_headers(tmp_path: Path, content: str) -> None:
    export = coaching(tmp_path, content)
    assert (export.headers, export.lines) == ((), [])


def test_a_file_may_bear_a_title_and_any_case(tmp_path: Path) -> None:
    (tmp_path / "KOOPERATIONSVEREINBARUNGEN.CSV").write_text("agreement_id\nV1\n")
    (tmp_path / "Prevention projects.csv").write_text("project_id\nP1\n")
    (tmp_path / "holiday.csv").write_text("a\n1\n")
    (tmp_path / "readme.txt").write_text("erfunden / made up")
    delivery = read(tmp_path, contract())
    assert set(delivery.exports) == {"agreements", "projects"}
    assert delivery.unknown_files == ("holiday.csv",)


def test_of_two_files_of_one_export_the_second_is_unknown(tmp_path: Path) -> None:
    (tmp_path / "agreements.csv").write_text("agreement_id\nV1\n")
    (tmp_path / "kooperationsvereinbarungen.csv").write_text("agreement_id\nV2\n")
    delivery = read(tmp_path, contract())
    assert delivery.exports["agreements"].cells["agreement_id"] == ["V1"]
    assert delivery.unknown_files == ("kooperationsvereinbarungen.csv",)


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(DeliveryMissing) as refused:
        read(tmp_path / "nowhere", contract())
    assert refused.value.facts == {"folder": str(tmp_path / "nowhere")}
    with pytest.raises(DeliveryMissing):
        looks(tmp_path / "nowhere")


# --- when it was exported, and what it holds ------------------------------------------------------


def test_the_delivery_says_when_it_was_exported(tmp_path: Path) -> None:
    delivery = read(made_up.delivery(tmp_path), contract())
    assert delivery.exported_on == EXPORTED_ON


@pytest.mark.parametrize("said", ["", "{", "{}", '{"created": 5}', '{"created": "gestern"}', "[]"])
def test_else_its_newest_file_says_so(tmp_path: Path, said: str) -> None:
    folder = made_up.delivery(tmp_path)
    (folder / "datapackage.json").write_text(said)
    midday = 1_700_000_000  # 14 November 2023
    for number, file in enumerate(sorted(folder.glob("*.csv"))):
        os.utime(file, (midday, midday - number * 86_400))
    assert read(folder, contract()).exported_on == date(2023, 11, 14)


def test_same_content_same_fingerprint(tmp_path: Path) -> None:
    first = made_up.delivery(tmp_path / "a")
    second = made_up.delivery(tmp_path / "b")
    assert fingerprint(first) == fingerprint(second) == read(first, contract()).fingerprint
    os.utime(second / "budget.csv", (0, 0))
    assert fingerprint(first) == fingerprint(second)  # a new date is no new content
    assert looks(first) != looks(second)  # but a reason to look


@pytest.mark.parametrize("file", ["budget.csv", "datapackage.json", "unknown.csv"])
def test_other_content_other_fingerprint(tmp_path: Path, file: str) -> None:
    folder = made_up.delivery(tmp_path)
    before, seen = fingerprint(folder), looks(folder)
    with (folder / file).open("a") as end:
        end.write("\n")
    assert fingerprint(folder) != before
    assert looks(folder) != seen


def test_content_that_moves_to_another_file_is_other_content(tmp_path: Path) -> None:
    for name in ("agreements", "budget"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.csv").write_text("erfunden / made up")
    assert fingerprint(tmp_path / "agreements") != fingerprint(tmp_path / "budget")
