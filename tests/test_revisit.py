"""A link that was written from an earlier delivery: known then, known now, and the difference."""

from __future__ import annotations

import csv
import gc
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest
from streamlit.testing.v1 import AppTest

from asskomm.contract import ROOT
from asskomm.files import exports
from asskomm.inquiry import packs
from asskomm.storage import store
from asskomm.storage.knowledge import differences, known_then
from asskomm.view import provenance
from asskomm.view.answers import View
from asskomm.view.serving import choices
from asskomm.words import LANGUAGES, words_in
from tests import made_up
from tests.made_up import Record, on

# Made up: what came to be known later had happened before the Stichtag.
THEN = """
agreement_id | municipality_id    | signed_on
A1           | 14628270 Pirna     | 2022-03-01
A2           | 14628160 Heidenau  | 2022-04-01
"""
NOW = (
    THEN
    + """A3 | 14628110 Freital | 2022-05-01
"""
)
DAY = {"stichtag": "2022-12-31"}


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("ASSKOMM_DATA", str(tmp_path / "delivery"))
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path / "snapshots"))
    yield tmp_path
    gc.unfreeze()


def delivered(place: Path, agreements: str) -> Record:
    made_up.delivery(place / "delivery", agreements=agreements)
    return made_up.record(place / "delivery", place / "snapshots")


def opened(**query: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    for name, value in (DAY | query).items():
        app.query_params[name] = value
    return app.run()


def said(app: AppTest) -> str:
    assert not app.exception
    return " ".join(one.proto.body for one in app.get("html"))


def agreements(app: AppTest) -> str:
    names = (">Kooperationsvereinbarungen<", ">Cooperation agreements<")
    cards = [part for part in said(app).split("<li>") if "<h3>" in part]
    (card,) = [
        part for part in cards if any(name in part.split("</h3>")[0] + "<" for name in names)
    ]
    return card.split('class="figure">')[1].split("<")[0].strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_older_link_shows_what_was_known_then_and_offers_now(place: Path, language: str) -> None:
    words = words_in(language)
    old = delivered(place, THEN).snapshot
    new = delivered(place, NOW).snapshot
    app = opened(stand=old.fingerprint, lang=language)
    assert agreements(app) == "2"
    assert f"stand={old.fingerprint}" in address(app)
    assert old.fingerprint in said(app)
    app.button(key="revisit").click().run()
    assert agreements(app) == "3"
    assert f"stand={new.fingerprint}" in address(app)
    app.button(key="revisit").click().run()
    assert agreements(app) == "2"
    assert words("revisit-records") in said(app)
    # A record is known by its place first, and deliveries of one day by their fingerprints.
    assert '<th scope="row">Freital</th>' in said(app)
    assert "A3 · 14628110" in said(app)
    day = {"de": "01.01.2026", "en": "1 Jan 2026"}[language]
    named = words("revisit-same-day", date=day, fingerprint=new.fingerprint)
    assert words("revisit-show-now", now=named) == app.button(key="revisit").label


def address(app: AppTest) -> list[str]:
    pairs = [(name, app.query_params[name]) for name in app.query_params]
    return [f"{name}={v[0] if isinstance(v, list) else v}" for name, v in pairs]


def test_todays_link_and_a_bare_one_say_nothing(place: Path) -> None:
    now = delivered(place, NOW).snapshot
    for app in (opened(stand=now.fingerprint), opened()):
        assert not [one for one in app.button if one.key == "revisit"]
        assert agreements(app) == "3"


@pytest.mark.parametrize("stand", ["0123456789ab", "<b>nothing</b>"])
def test_a_delivery_that_is_no_longer_kept_is_said(place: Path, stand: str) -> None:
    delivered(place, NOW)
    app = opened(stand=stand)
    assert agreements(app) == "3"
    assert "nicht mehr aufbewahrt" in said(app)
    assert "<b>nothing" not in said(app)


def test_old_rows_are_counted_by_todays_rules_and_it_is_said(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as earlier:
        earlier.setattr(store, "fingerprint_of_rooms", lambda: "other rules")
        old = delivered(place, THEN).snapshot
    assert old.rooms == "other rules"
    now = delivered(place, NOW).snapshot
    known = known_then(old.fingerprint, now)
    assert known.then
    assert known.by_other_rules
    assert (known.then.rooms, known.then.taken_at) == (now.rooms, old.taken_at)
    counted = Record(place, known.then).value("cooperation_agreements", on("2022-12-31"))
    assert counted == 2
    assert "nach den heutigen Regeln" in said(opened(stand=old.fingerprint))


def test_a_snapshot_that_fits_no_rules_of_today_is_said_to_be_gone(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as earlier:
        earlier.setattr(store, "fingerprint_of_rooms", lambda: "other rules")
        old = delivered(place, THEN).snapshot
    cut = place / "cut.duckdb"
    cut.write_bytes(old.path.read_bytes())
    with duckdb.connect(str(cut)) as db:
        db.execute("DROP TABLE delivered.funding")
    old.path.unlink()
    cut.rename(old.path.with_name(f"{old.path.stem}0.duckdb"))
    now = delivered(place, NOW).snapshot
    assert known_then(old.fingerprint, now).then is None


def test_the_records_that_make_the_difference(place: Path) -> None:
    old, new = delivered(place, THEN).snapshot, delivered(place, NOW).snapshot
    found = [(one.export, one.change, one.record) for one in differences(old, new)]
    assert found == [("agreements", "new", "A3 · 14628110")]


# --- what travels says where it comes from --------------------------------------------------------


def test_raw_data_carry_the_three_dates_and_the_delivery_in_every_row(place: Path) -> None:
    snapshot = delivered(place, NOW).snapshot
    view = View(snapshot, on("2022-12-31"), words_in("de"), choices(snapshot))
    answer = view.ask("agreements/records")
    raw = exports.plain_csv(
        (*answer.columns, *provenance.COLUMNS), provenance.beside(answer.rows, view)
    )
    rows = list(csv.DictReader(io.StringIO(raw.decode())))
    assert len(rows) == 3
    today = provenance.looked_up().date().isoformat()
    for row in rows:
        assert [row[name] for name in provenance.COLUMNS] == [
            "2022-12-31", "2026-01-01", today, "delivery", snapshot.fingerprint, "sachsen", "",
            "0",
        ]  # fmt: skip


@pytest.mark.parametrize(("language", "mark"), [("de", "musterdaten"), ("en", "made-up")])
def test_what_is_made_up_says_so_in_each_row_and_in_the_name_of_each_file(
    place: Path, language: str, mark: str
) -> None:
    snapshot, words = delivered(place, NOW).snapshot, words_in(language)
    made_up = replace(snapshot, made_up=True)
    view = View(made_up, on("2022-12-31"), words, choices(snapshot))
    (told,) = provenance.beside([()], view)
    assert told[provenance.COLUMNS.index("file_made_up")] == words("made-up-mark")
    name = f"2022-12-31_{snapshot.fingerprint}_{mark}"
    assert provenance.stem(view, "Hintergrund") == f"hintergrund_sachsen_{name}"
    assert packs.name(view).endswith(f"_{name}.zip")


def test_the_foot_keeps_the_three_dates_apart(place: Path) -> None:
    snapshot = delivered(place, NOW).snapshot
    foot = said(opened()).split('class="foot">')[1]
    for part in ("Stichtag 31.12.2022", "Datenstand 01.01.2026", "Abruf ", snapshot.fingerprint):
        assert part in foot
