"""Tables as they came → exports whose rows know their line, whatever program wrote them."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest

from asskomm.contract import contract
from asskomm.reading.delivery import read
from asskomm.reading.export import LONGEST_LINE, Export
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


def cells(export: Export, column: str) -> list[str]:
    texts: list[str] = export.cells[column].to_pylist()
    return texts


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "iso8859-15"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_encodings_delimiters_and_line_ends(
    tmp_path: Path, codec: str, delimiter: str, line_end: str
) -> None:
    content = PLAIN.replace(",", delimiter).replace("\n", line_end)
    export = coaching(tmp_path, content.encode(codec))
    assert export.delimiter == delimiter
    assert cells(export, "started_on") == ["2021-03-01"]
    assert cells(export, "provider") == ["Görlitzer Büro"]
    assert (export.lines.tolist(), export.broken) == ([1 + 1], ())


def test_the_delimiter_is_that_of_the_headers_not_of_the_text(tmp_path: Path) -> None:
    content = "process_id;municipality_id;note\nC1;14626110;erfunden, made up, both, all of it\n"
    export = coaching(tmp_path, content)
    assert export.delimiter == ";"
    assert cells(export, "note") == ["erfunden, made up, both, all of it"]


def test_a_row_knows_the_line_it_begins_on(tmp_path: Path) -> None:
    content = (
        "process_id,note\n"  # 1
        'C1,"erfunden\nmade up\n\nstill the same cell"\n'  # 2 to 5
        "\n"  # 6: blank
        " , \n"  # 7: blank as well
        "C2,erfunden / made up\n"  # 8
        "C3\n"  # 9: no row
        'C4,"erf""unden"\n'  # 10
    )
    export = coaching(tmp_path, content)
    assert export.lines.tolist() == [2, 8, 10]
    assert [one.line for one in export.broken] == [9]
    assert cells(export, "process_id") == ["C1", "C2", "C4"]
    assert cells(export, "note")[0] == "erfunden\nmade up\n\nstill the same cell"
    assert export.rows == 4
    assert [export.line(number) for number in (0, 1, 6, 8, 10, 11, 12)] == [
        *("", "process_id,note", "", "C2,erfunden / made up", 'C4,"erf""unden"', "", "")
    ]


def test_the_last_line_without_its_end_can_be_quoted(tmp_path: Path) -> None:
    export = coaching(tmp_path, "process_id,note\nC1,x")
    assert (export.line(2), export.line(3)) == ("C1,x", "")


def test_of_a_long_line_the_beginning_is_quoted(tmp_path: Path) -> None:
    export = coaching(tmp_path, f"process_id,note\nC1,{'x' * LONGEST_LINE}\n")
    assert export.line(2) == f"C1,{'x' * LONGEST_LINE}"[:LONGEST_LINE]


@pytest.mark.parametrize(
    "above", ["\n\n", "Coaching;;\n\n", "Stand 31.12.2023\n\n", "sep=,\n\n", 'Stand "heute\n\n']
)
def test_headers_above_which_something_stands(tmp_path: Path, above: str) -> None:
    export = coaching(tmp_path, f"{above}process_id,note\nC1,erfunden / made up\n")
    assert (export.headers, export.header_line) == (("process_id", "note"), 3)
    assert export.lines.tolist() == [4]


def test_a_heading_of_two_lines(tmp_path: Path) -> None:
    export = coaching(tmp_path, 'process_id,"Beginn des\nCoachings",note\nC1,2021-03-01,x\n')
    assert cells(export, "started_on") == ["2021-03-01"]
    assert (export.header_line, export.lines.tolist()) == (1, [3])


def test_german_headers_and_spaces_around_cells(tmp_path: Path) -> None:
    content = "Prozessnummer;ags;BEGINN DES COACHINGS;Anmerkung\n C1 ; 14626110 ;01.03.2021; \n"
    export = coaching(tmp_path, content)
    assert {name: texts.to_pylist() for name, texts in export.cells.items()} == {
        "process_id": ["C1"],
        "municipality_id": ["14626110"],
        "started_on": ["01.03.2021"],
        "note": [""],
    }


def test_headers_in_any_order(tmp_path: Path) -> None:
    export = coaching(tmp_path, "note,started_on,process_id\nx,2021-03-01,C1\n")
    assert cells(export, "process_id") == ["C1"]
    assert cells(export, "note") == ["x"]


def test_a_header_that_comes_twice_keeps_its_first_place(tmp_path: Path) -> None:
    export = coaching(tmp_path, "process_id,Prozessnummer\nC1,C2\n")
    assert cells(export, "process_id") == ["C1"]
    assert export.headers == ("process_id", "Prozessnummer")


def test_columns_nobody_asked_for_are_left(tmp_path: Path) -> None:
    export = coaching(tmp_path, "process_id,shoe_size\nC1,42\n")
    assert list(export.cells) == ["process_id"]


@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff"])
def test_an_empty_file_has_no_headers(tmp_path: Path, content: str) -> None:
    export = coaching(tmp_path, content)
    assert (export.headers, export.rows) == ((), 0)


@pytest.mark.parametrize(
    ("title", "read_as"),
    [
        (" Stand\u00a0\n 2026 ", "Stand 2026"),
        ("a\u0005b\u202ec\ue000", "abc"),
        (None, ""),
        (["x"], ""),
    ],
)
def test_of_a_title_stays_what_can_be_printed(tmp_path: Path, title: object, read_as: str) -> None:
    (tmp_path / "datapackage.json").write_text(json.dumps({"title": title}), encoding="utf-8")
    assert read(tmp_path, contract()).title == read_as


def test_a_file_may_bear_a_title_and_any_case(tmp_path: Path) -> None:
    (tmp_path / "KOOPERATIONSVEREINBARUNGEN.CSV").write_text("agreement_id\nV1\n")
    (tmp_path / "Prevention projects.csv").write_text("project_id\nP1\n")
    (tmp_path / "holiday.csv").write_text("a\n1\n")
    delivery = read(tmp_path, contract())
    assert set(delivery.exports) == {"agreements", "projects"}
    assert delivery.unknown == ("holiday.csv",)


def test_of_two_files_of_one_export_the_second_is_told(tmp_path: Path) -> None:
    (tmp_path / "agreements.csv").write_text("agreement_id\nV1\n")
    (tmp_path / "kooperationsvereinbarungen.csv").write_text("agreement_id\nV2\n")
    delivery = read(tmp_path, contract())
    assert cells(delivery.exports["agreements"], "agreement_id") == ["V1"]
    assert delivery.twice == ("kooperationsvereinbarungen.csv",)


# --- when it was exported, and what it holds ------------------------------------------------------


def test_the_delivery_says_when_it_was_exported(tmp_path: Path) -> None:
    delivery = read(made_up.delivery(tmp_path), contract())
    assert delivery.exported_on == EXPORTED_ON


@pytest.mark.parametrize(
    "said",
    ["", "{", "{}", '{"created": 5}', '{"created": "gestern"}', "[]", "[" * 100_000, "\xff"],
    ids=range(8),
)
def test_else_its_newest_file_says_so(tmp_path: Path, said: str) -> None:
    folder = made_up.delivery(tmp_path)
    (folder / "datapackage.json").write_bytes(said.encode("latin-1"))
    midday = 1_700_000_000  # 14 November 2023
    for number, file in enumerate(sorted(folder.iterdir(), reverse=True)):
        os.utime(file, (midday, midday - number * 86_400))
    assert read(folder, contract()).exported_on == date(2023, 11, 14)


def test_the_delivery_may_announce_rows(tmp_path: Path) -> None:
    said = [{"path": "a.csv", "rows": 3}, {"path": "b.csv"}, {"rows": 3}, {"path": [], "rows": ""}]
    (tmp_path / "datapackage.json").write_text(json.dumps({"resources": said}))
    assert read(tmp_path, contract()).announced == {"a.csv": 3}


def test_same_content_same_fingerprint(tmp_path: Path) -> None:
    first = made_up.delivery(tmp_path / "a")
    second = made_up.delivery(tmp_path / "b")
    os.utime(second / "budget.csv", (0, 0))
    assert read(first, contract()).fingerprint == read(second, contract()).fingerprint


@pytest.mark.parametrize("file", ["budget.csv", "datapackage.json", "unknown.csv"])
def test_other_content_other_fingerprint(tmp_path: Path, file: str) -> None:
    folder = made_up.delivery(tmp_path)
    before = read(folder, contract()).fingerprint
    with (folder / file).open("a") as end:
        end.write("\n")
    assert read(folder, contract()).fingerprint != before


def test_content_that_moves_to_another_file_is_other_content(tmp_path: Path) -> None:
    for name in ("agreements", "budget"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.csv").write_text("erfunden / made up")
    prints = {read(tmp_path / name, contract()).fingerprint for name in ("agreements", "budget")}
    assert len(prints) == 2
