"""Open data: what is in the folder, that it is described rightly, and that nothing else leaves."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package

from asskomm.__main__ import main
from asskomm.commands import publish
from asskomm.errors import PublishedOver
from asskomm.files.licence import ADDRESSES
from asskomm.open_data import dcat, open_tables
from asskomm.view import provenance
from asskomm.view.answers import View
from asskomm.view.serving import choices
from asskomm.words import words_in
from tests.conftest import Make
from tests.made_up import Record, on

DAY = on("2023-08-09")
SINGLE = {"note", "file", "line", "record_id", "municipality", "municipality_id", "project",
          "partners", "provider", "signatory", *provenance.COLUMNS}  # fmt: skip


def view_of(record: Record) -> View:
    return View(record.snapshot, DAY, words_in("de"), choices(record.snapshot))


def rows(raw: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(raw.decode(), newline="")))


def test_the_tables_hold_what_the_questions_answer(make: Make) -> None:
    record = make(
        agreements="""
        agreement_id | municipality_id    | signed_on
        a1           | 14612000 Dresden   | 2021-03-01
        a2           | 14628270 Pirna     | 2021-05-01
        a3           | 14628270 Pirna     | 2023-12-01
        """
    )
    files = publish.files(view_of(record))
    by_district = [row for row in rows(files["steps_by_district.csv"]) if int(row["standing"])]
    assert [(row["step"], row["district_id"], row["standing"]) for row in by_district] == [
        ("agreements", "14612", "1"),
        ("agreements", "14628", "1"),  # a3 is signed after the day
    ]
    years = {row["period"]: row["begun"] for row in rows(files["steps_by_year.csv"])
             if row["step"] == "agreements"}  # fmt: skip
    assert years["2021-01-01"] == "2"
    assert years["2023-01-01"] == "0"


def test_no_free_text_leaves_and_of_sources_only_addresses(make: Make) -> None:
    record = make(
        published_figures="""
        as_of      | indicator              | value | source                              | note
        2023-01-01 | cooperation_agreements | 40    | Akte 7, Frau Muster                 | geheim
        2023-02-01 | cooperation_agreements | 41    | https://a.example/1                 | geheim
        """,
        councils="""
        council_id | name       | municipality_id | stage   | stage_on   | note
        c1         | Rat Geheim | 14612000        | founded | 2021-01-01 | geheim
        """,
    )
    files = publish.files(view_of(record))
    whole = b"".join(files.values())
    assert "geheim" not in whole.decode().lower()
    assert b"Muster" not in whole.replace(b"Musterdaten", b"")
    told = [row["source"] for row in rows(files["published_totals.csv"])]
    assert told == ["", "https://a.example/1"]


def test_rows_that_were_set_aside_are_said(make: Make) -> None:
    record = make(
        agreements="""
        agreement_id | municipality_id | signed_on
        a1           | 14612000        | 2021-03-01
        a2           | 14612000        | 31.02.2021
        """
    )
    files = publish.files(view_of(record))
    titles = words_in("de")("menu-agreements")
    said = words_in("de")("rows-missing", count=1, files=titles)
    for name in ("README.md", open_tables.DESCRIPTOR, dcat.FILE):
        assert said in files[name].decode()


@pytest.mark.parametrize("name", open_tables.TABLES)
def test_no_column_holds_single_cases(name: str, real: Record) -> None:
    (table,) = [one for one in open_tables.open_tables(view_of(real)) if one.name == name]
    columns = {column for column, _ in table.columns}
    assert table.rows
    assert not columns & SINGLE


def test_a_second_run_writes_the_same_bytes(
    real: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = publish.files(view_of(real))
    later = provenance.looked_up().replace(year=2031)
    monkeypatch.setattr(provenance, "looked_up", lambda: later)
    assert publish.files(view_of(real)) == first
    publish.write(view_of(real), tmp_path / "out")
    publish.write(view_of(real), tmp_path / "out")
    assert {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()} == first


def test_the_day_of_looking_is_nowhere(real: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    day = provenance.looked_up().replace(year=2031, month=7, day=19)
    monkeypatch.setattr(provenance, "looked_up", lambda: day)
    whole = b"".join(publish.files(view_of(real)).values()).decode()
    assert "2031" not in whole
    assert not re.search("[Aa]bruf|looked", whole)


def test_frictionless_accepts_the_package(real: Record, tmp_path: Path) -> None:
    folder = publish.write(view_of(real), tmp_path / "out")
    report = Package(folder / open_tables.DESCRIPTOR).validate()
    assert report.flatten(["type", "note"]) == []
    assert report.stats["tasks"] == len(open_tables.TABLES)


def test_frictionless_would_notice_a_wrong_value(real: Record, tmp_path: Path) -> None:
    folder = publish.write(view_of(real), tmp_path / "out")
    file = folder / "steps_by_year.csv"
    file.write_bytes(file.read_bytes().replace(b"-01-01", b"-31-31", 1))
    assert not Package(folder / open_tables.DESCRIPTOR).validate().valid


def test_the_package_says_what_the_tables_are(real: Record) -> None:
    told = json.loads(publish.files(view_of(real))[open_tables.DESCRIPTOR])
    assert told["created"] == f"{real.snapshot.exported_on.isoformat()}T00:00:00Z"
    assert told["scope"]["as_of"] == "2023-08-09"
    assert told["fingerprint"] == real.snapshot.fingerprint
    assert real.snapshot.title in [one["title"] for one in told["sources"]]
    (funding,) = [one for one in told["resources"] if one["path"] == "funding_by_stage.csv"]
    assert {one["name"]: one["type"] for one in funding["schema"]["fields"]} == {
        "budget_year": "integer", "grant_stage": "string", "grants": "integer",
        "amount_eur": "number", "own_share_eur": "number",
    }  # fmt: skip


# --- licence and portals --------------------------------------------------------------------------


def described(record: Record) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(publish.files(view_of(record))[dcat.FILE])
    return told


def test_without_a_licence_nothing_claims_one(
    real: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ASSKOMM_LICENCE", raising=False)
    told = described(real)
    assert told["dct:accessRights"]["@id"].endswith("NON_PUBLIC")
    assert all("dct:license" not in one for one in told["dcat:distribution"])
    assert words_in("de")("licence-internal") in publish.files(view_of(real))["README.md"].decode()


@pytest.mark.parametrize("code", ADDRESSES)
def test_every_licence_has_its_name_at_the_portals(
    code: str, real: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSKOMM_LICENCE", code)
    told = described(real)
    assert told["dct:accessRights"]["@id"].endswith("/PUBLIC")
    assert {one["dct:license"]["@id"] for one in told["dcat:distribution"]} == {dcat.LICENCES[code]}
    package = json.loads(publish.files(view_of(real))[open_tables.DESCRIPTOR])
    assert package["licenses"][0]["path"] == ADDRESSES[code]


def test_the_description_for_portals(real: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSKOMM_PUBLISHER", "Amt für Muster")
    monkeypatch.setenv("ASSKOMM_CONTRIBUTOR", "http://dcat-ap.de/def/contributors/x")
    told = described(real)
    assert told["dct:publisher"]["foaf:name"] == "Amt für Muster"
    assert told["dcatde:contributorID"]["@id"].endswith("/x")
    assert told["dct:modified"]["@value"] == real.snapshot.exported_on.isoformat()
    assert told["dct:temporal"]["dcat:endDate"]["@value"] == "2023-08-09"
    assert date.fromisoformat(told["dct:temporal"]["dcat:startDate"]["@value"]) < DAY.as_of
    assert told["dct:spatial"]["skos:prefLabel"]["@value"] == "Sachsen"
    assert [one["dcat:downloadURL"]["@id"] for one in told["dcat:distribution"]] == [
        f"{name}.csv" for name in open_tables.TABLES
    ]
    prefixes = {key.partition(":")[0] for key in re.findall(r'"(\w+:\w+)":', json.dumps(told))}
    assert prefixes <= told["@context"].keys()


# --- the command ----------------------------------------------------------------------------------


def test_made_up_data_say_so(make: Make) -> None:
    record = make()
    made_up = replace(view_of(record), snapshot=replace(record.snapshot, made_up=True))
    files = publish.files(made_up)
    assert json.loads(files[open_tables.DESCRIPTOR])["made_up"] is True
    assert words_in("de")("made-up-notice") in files["README.md"].decode()
    assert words_in("de")("made-up-mark") in json.loads(files[dcat.FILE])["dct:title"]["@value"]
    assert words_in("de")("made-up-mark") in json.loads(files[open_tables.DESCRIPTOR])["title"]


def test_the_placeholder_of_the_portal_is_explained(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = words_in("de")("publish-contributor", file=dcat.FILE)
    monkeypatch.delenv("ASSKOMM_CONTRIBUTOR", raising=False)
    assert said in publish.files(view_of(make()))["README.md"].decode()
    number = "http://dcat-ap.de/def/contributors/made-up"
    monkeypatch.setenv("ASSKOMM_CONTRIBUTOR", number)
    files = publish.files(view_of(make()))
    assert said not in files["README.md"].decode()
    assert json.loads(files[dcat.FILE])["dcatde:contributorID"] == {"@id": number}


def test_nothing_of_others_is_overwritten(real: Record, tmp_path: Path) -> None:
    (tmp_path / "indicators.csv").write_text("mine")
    with pytest.raises(PublishedOver):
        publish.write(view_of(real), tmp_path)
    assert [file.read_text() for file in tmp_path.iterdir()] == ["mine"]


def test_what_is_published_no_longer_goes_and_what_others_put_there_stays(
    real: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish.write(view_of(real), tmp_path)
    (tmp_path / "index.html").write_text("mine")
    first, *rest = open_tables.TABLES
    fewer = {name: open_tables.TABLES[name] for name in rest}
    monkeypatch.setattr(open_tables, "TABLES", fewer)
    publish.write(view_of(real), tmp_path)
    there = {file.name for file in tmp_path.iterdir()}
    assert there == {*publish.files(view_of(real)), "index.html"}
    assert f"{first}.csv" not in there


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("Bilanz, Stand 1.1.", "Bilanz, Stand 1.1."),
        ("<b>*fett*</b>", r"\<b\>\*fett\*\</b\>"),
        ("[hier](https://x.example)", r"\[hier\]\(https\://x.example\)"),
    ],
)
def test_a_title_is_no_markdown(title: str, written: str, real: Record) -> None:
    view = replace(view_of(real), snapshot=replace(real.snapshot, title=title))
    assert written in publish.files(view)["README.md"].decode()


def test_the_command_takes_the_day_of_the_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path / "snapshots"))
    monkeypatch.delenv("ASSKOMM_DATA", raising=False)
    monkeypatch.delenv("ASSKOMM_LICENCE", raising=False)
    run: Callable[[list[str]], int] = main
    assert run(["publish", "--out", str(tmp_path / "out"), "--lang", "en"]) == 0
    said = capfd.readouterr().out
    assert str(tmp_path / "out") in said
    assert words_in("en")("publish-internal") in said
    told = json.loads((tmp_path / "out" / open_tables.DESCRIPTOR).read_text("utf-8"))
    assert told["scope"]["as_of"] == told["created"][:10]
    assert any((tmp_path / "snapshots").glob("*.used"))
    assert run(["publish"]) == 2
