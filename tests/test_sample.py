"""The made-up programme: the same for a seed, clean, with the published totals, and marked."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import threading
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from asskomm.__main__ import main
from asskomm.contract import ROOT, contract
from asskomm.errors import FolderTaken, SampleUnwritable
from asskomm.reading import delivery
from asskomm.sample import programme
from asskomm.sample.days import END, PUBLISHED, milestones
from asskomm.scope import UNITS
from asskomm.storage.store import inspect
from asskomm.view import serving
from asskomm.view.serving import DEFAULT_DELIVERY
from asskomm.words import words_in
from tests import made_up
from tests.made_up import Record, on

MARK = "Musterdaten, frei erfunden"
SCALE = 20

# Of two published totals that contradict each other one cannot be met: 16 municipalities in
# analyses on 2021-06-25, but 12 analyses on 2021-11-30, and analyses do not become fewer.
NOT_MET = {("2021-06-25", "security_analyses")}


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Record:
    place = tmp_path_factory.mktemp("sample")
    return made_up.record(programme.write(place / "musterdaten"), place / "snapshots")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Record:
    place = tmp_path_factory.mktemp("large")
    return made_up.record(programme.write(place / "musterdaten", SCALE), place / "snapshots")


def rows(folder: Path, export: str) -> list[dict[str, str]]:
    with (folder / f"{export}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def bytes_of(folder: Path) -> dict[str, str]:
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in folder.iterdir()}


def published() -> list[dict[str, str]]:
    """Totals of the whole programme that the public record tells and the dashboard counts."""
    with PUBLISHED.open(encoding="utf-8", newline="") as file:
        return [
            row
            for row in csv.DictReader(file)
            if not row["scope"] and not row["indicator"].startswith("other:")
        ]


# --- the files ------------------------------------------------------------------------------------


def test_a_seed_gives_the_same_bytes_and_another_seed_others(tmp_path: Path) -> None:
    one, same, other = (
        bytes_of(programme.write(tmp_path / name, 2, seed))
        for name, seed in (("one", 7), ("same", 7), ("other", 8))
    )
    assert one == same
    same_in_both = {name for name in one if one[name] == other[name]}
    # The totals do not depend on the seed.
    assert same_in_both == {"budget.csv", "published_figures.csv"}


def test_every_export_has_rows_and_the_delivery_announces_them(invented: Record) -> None:
    told = json.loads((invented.folder / "datapackage.json").read_text(encoding="utf-8"))
    assert told["title"].startswith(MARK)
    assert told["made_up"] is True
    assert {one["name"]: one["rows"] for one in told["resources"]} == {
        name: len(rows(invented.folder, name)) for name in contract()
    }
    assert all(one["rows"] for one in told["resources"])
    # About the size of the real programme: hundreds of rows, not dozens and not many thousands.
    assert 1_000 < sum(one["rows"] for one in told["resources"]) < 3_000


@pytest.mark.parametrize("export", contract())
def test_every_row_says_it_is_made_up_and_names_no_real_source(
    invented: Record, export: str
) -> None:
    for row in rows(invented.folder, export):
        assert row["source"] == MARK
        assert row["note"].startswith(MARK)
    # Partners, coaches, names of councils and projects: nothing that the public record names.
    text = (invented.folder / f"{export}.csv").read_text(encoding="utf-8")
    assert not [word for word in ("http", "www.", "Institut", "NKMG", ".de/") if word in text]


@pytest.mark.parametrize("seed", [1, 2, 14, 2026])
def test_a_check_finds_nothing(tmp_path: Path, seed: int) -> None:
    folder = programme.write(tmp_path / "musterdaten", 1, seed)
    assert inspect(delivery.read(folder, contract())).findings == ()


def test_steps_come_in_a_plausible_order(invented: Record) -> None:
    folder = invented.folder
    first = {
        row["municipality_id"]: date.fromisoformat(row["held_on"])
        for row in rows(folder, "consultations")
        if row["kind"] == "first"
    }
    begun = [
        (row["municipality_id"], date.fromisoformat(row[column]))
        for export, column in (
            ("agreements", "signed_on"),
            ("coaching", "started_on"),
            ("security_analyses", "started_on"),
            ("funding", "stage_on"),
        )
        for row in rows(folder, export)
    ]
    assert min(day - first[who] for who, day in begun) >= timedelta(0)
    assert max(day for _, day in begun) <= END
    precisions = Counter(row["date_precision"] for row in rows(folder, "coaching"))
    assert precisions["day"] > precisions.total() / 2
    assert precisions["by"]
    assert precisions["month"]
    stages = Counter(row["stage"] for row in rows(folder, "funding"))
    assert stages["applied"] > stages["approved"] > stages["rejected"] > 0
    members = Counter(row["agreement_id"] for row in rows(folder, "agreements"))
    # Three joint agreements by the last publication, two after it.
    assert sorted(count for count in members.values() if count > 1) == [2, 2, 3, 3, 4]


# --- the totals -----------------------------------------------------------------------------------


def misses(record: Record, unit: str) -> list[tuple[str, str, str, object]]:
    """Published totals that are not what the record counts on their day."""
    missed = []
    for row in published():
        value = record.value(row["indicator"], on(row["as_of"], unit=unit))
        target = int(row["value"])
        met = value > target if row["qualifier"] == "over" else value == target
        if not met:
            missed.append((row["as_of"], row["indicator"], row["value"], value))
    return missed


@pytest.mark.parametrize("unit", UNITS)
def test_the_totals_of_every_publication_are_met_in_every_unit(invented: Record, unit: str) -> None:
    missed = misses(invented, unit)
    assert {(day, indicator) for day, indicator, _, _ in missed} == NOT_MET
    assert published()


def test_the_totals_of_summer_2023(invented: Record) -> None:
    day = on("2023-08-09")
    assert invented.value("consulted_municipalities", day) > 140
    assert {
        name: invented.value(name, day)
        for name in (
            "closely_cooperating",
            "prevention_councils",
            "cooperation_agreements",
            "coaching_processes",
            "security_analyses",
            "funding_available_eur",
        )
    } == {
        "closely_cooperating": 64,
        "prevention_councils": 34,
        "cooperation_agreements": 53,
        "coaching_processes": 47,
        "security_analyses": 25,
        "funding_available_eur": 1_100_000,
    }


def test_units_differ_where_nothing_was_published(invented: Record) -> None:
    values = [invented.value("cooperation_agreements", on("2026-10-31", unit=u)) for u in UNITS]
    # After the last publication: a community of four and a league of two.
    municipalities = values[0]
    assert values == [municipalities, municipalities - 3, municipalities - 3 - 1]


def test_what_it_says_was_published_is_what_it_counts(invented: Record) -> None:
    for row in rows(invented.folder, "published_figures"):
        value = invented.value(row["indicator"], on(row["as_of"]))
        target = int(row["value"])
        assert value > target if row["qualifier"] == "over" else value == target, row


def test_grants_stay_within_the_funds(invented: Record) -> None:
    for row in invented.ask("funding/by_budget_period", on("2026-11-02")):
        if row["available_eur"] is not None:
            assert 0 < row["approved_eur"] < row["available_eur"], row


def test_milestones_never_fall() -> None:
    for met in milestones().values():
        totals = [one.total for one in met]
        assert totals == sorted(totals)


def test_a_larger_scale_has_more_records_and_the_same_totals(
    invented: Record, large: Record
) -> None:
    for export in ("funding", "projects"):
        one, many = (len(rows(record.folder, export)) for record in (invented, large))
        assert many > 0.9 * SCALE * one
    assert {(day, name) for day, name, _, _ in misses(large, UNITS[0])} == NOT_MET
    for name in ("agreements", "councils", "coaching", "security_analyses", "published_figures"):
        assert rows(large.folder, name) == rows(invented.folder, name)
    one, many = (
        record.value("funding_approved_eur", on("2026-11-02")) for record in (invented, large)
    )
    assert 0.8 < many / one < 1.25
    assert inspect(delivery.read(large.folder, contract())).findings == ()


# --- where it is written --------------------------------------------------------------------------


def test_an_earlier_sample_is_replaced_and_nothing_else_is(tmp_path: Path) -> None:
    folder = programme.write(tmp_path / "musterdaten", 1, 1)
    before = bytes_of(folder)
    assert bytes_of(programme.write(folder, 1, 2)) != before
    assert bytes_of(programme.write(folder, 1, 1)) == before
    exports = made_up.delivery(tmp_path / "exports")
    kept = bytes_of(exports)
    with pytest.raises(FolderTaken):
        programme.write(exports)
    assert bytes_of(exports) == kept
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(FolderTaken):
        programme.write(file)
    with pytest.raises(SampleUnwritable):
        programme.write(file / "below")


def test_the_command(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    folder = tmp_path / "musterdaten"
    assert main(["sample", "--out", str(folder), "--scale", "2", "--seed", "5"]) == 0
    assert MARK in capfdbinary.readouterr().out.decode()
    told = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert (told["scale"], told["seed"]) == (2, 5)
    for wrong in (["sample"], ["sample", "--out", str(folder), "--scale", "0"]):
        assert main(wrong) == 2


def test_a_report_and_figures_say_that_they_are_of_made_up_data(
    invented: Record,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path / "snapshots"))
    assert main(["check", str(invented.folder)]) == 0
    assert MARK in capfdbinary.readouterr().out.decode()
    assert main(["check", str(invented.folder), "--format", "json"]) == 0
    assert json.loads(capfdbinary.readouterr().out)["made_up"] is True
    assert main(["figures", "--data", str(invented.folder), "--format", "csv"]) == 0
    assert MARK in capfdbinary.readouterr().err.decode()
    assert main(["figures", "--format", "csv"]) == 0
    assert MARK not in capfdbinary.readouterr().err.decode()


# --- in the dashboard -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    snapshots = tmp_path_factory.mktemp("snapshots")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ASSKOMM_SNAPSHOTS", str(snapshots))
        patch.delenv("ASSKOMM_DATA", raising=False)
        yield snapshots


def opened(**query: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    app.query_params.update(query)
    return app.run()


def text(app: AppTest) -> str:
    return " ".join(one.proto.body for one in app.get("html"))


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_page_under_it_carries_the_notice(surroundings: Path, language: str) -> None:
    words = words_in(language)
    app = opened(daten="muster", lang=language)
    assert not app.exception
    assert words("made-up-notice") in text(app)
    assert f"{words('made-up-mark')} · " in text(app)
    assert "muster" in app.query_params["daten"]
    view = app.session_state["view"]
    assert view.snapshot.made_up
    assert view.snapshot.title.startswith(MARK)


def test_nobody_sees_it_who_did_not_ask(surroundings: Path) -> None:
    for query in ({}, {"daten": "anders"}):
        app = opened(**query)
        assert not app.exception
        assert words_in("de")("made-up-notice") not in text(app)
        assert not app.session_state["view"].snapshot.made_up
        assert "daten" not in app.query_params
        assert ("daten=anders" in text(app)) is bool(query)


def test_it_is_one_click_away_and_back(surroundings: Path) -> None:
    app = opened()
    app.radio(key="data").set_value("muster").run()
    assert not app.exception
    assert words_in("de")("made-up-notice") in text(app)
    # The choice survives a change of language.
    app.button(key="language-button").click().run()
    assert words_in("en")("made-up-notice") in text(app)
    app.radio(key="data").set_value("").run()
    assert words_in("en")("made-up-notice") not in text(app)
    assert Path(app.session_state["view"].snapshot.place) == DEFAULT_DELIVERY


def test_the_first_readers_at_once_get_one_sample(tmp_path: Path) -> None:
    got: list[serving.Served] = []
    readers = [
        threading.Thread(target=lambda: got.append(serving.sample_served(tmp_path)))
        for _ in range(4)
    ]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert {one.refusal for one in got} == {None}
    assert len({one.snapshot for one in got}) == 1
    assert len(list((tmp_path / "musterdaten").glob("*.duckdb"))) == 1
    # It lies apart: the deliveries' own snapshots never meet it.
    assert not list(tmp_path.glob("*.duckdb"))


def test_where_nothing_can_be_written_the_delivery_in_use_stays(
    surroundings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Path:
        raise SampleUnwritable(folder="/voll", reason="No space left on device")

    monkeypatch.setattr(serving, "_sample_in", full)
    app = opened(daten="muster")
    assert not app.exception
    assert "No space left on device" in text(app)
    assert not app.session_state["view"].snapshot.made_up


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert isinstance(serving.sample_served(tmp_path).refusal, SampleUnwritable)


def test_a_place_that_is_a_file_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "musterdaten").touch()
    assert isinstance(serving.sample_served(tmp_path).refusal, SampleUnwritable)
