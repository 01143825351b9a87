"""The definition sheet of every indicator: complete, in both languages, with its versions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from asskomm.contract import ROOT, contract
from asskomm.errors import BrokenQuestion
from asskomm.figures import indicators
from asskomm.figures.definitions import (
    HISTORY,
    PARTS,
    Version,
    as_text,
    definition,
    fingerprint,
    records_of,
    sheet,
    versions_told,
)
from asskomm.figures.indicators import INDICATORS, Reading, read
from asskomm.figures.questions import QUERIES, Question, question
from asskomm.sections import defining, downloads
from asskomm.view import addresses
from asskomm.words import LANGUAGES, words_in
from tests.made_up import Record, on

# --- every indicator has its sheet ----------------------------------------------------------------


def test_every_indicator_has_records_texts_versions_and_places() -> None:
    assert {file.stem for file in (QUERIES / "indicators").glob("*.sql")} == set(INDICATORS)
    assert {indicator for indicator, _ in versions_told()} == set(INDICATORS)
    assert defining.ELSEWHERE.keys() == set(INDICATORS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("indicator", INDICATORS)
def test_a_sheet_has_all_its_parts(indicator: str, language: str) -> None:
    words = words_in(language)
    told = [text for part in PARTS for text in [definition(indicator).text(part, words)]]
    assert [text for text in told if len(text) < 20 or not text.endswith((".", "?"))] == []
    assert len(set(told)) == len(PARTS)
    assert definition(indicator).text("question", words).endswith("?")


@pytest.mark.parametrize("indicator", INDICATORS)
@pytest.mark.parametrize("part", PARTS)
def test_each_language_has_a_text_of_its_own(indicator: str, part: str) -> None:
    told = [definition(indicator).text(part, words_in(language)) for language in LANGUAGES]
    assert len(set(told)) == len(LANGUAGES)


def test_an_unknown_indicator_has_no_sheet() -> None:
    with pytest.raises(BrokenQuestion):
        definition("no_such_indicator")


# --- version and history --------------------------------------------------------------------------


def complaints(asked: Question, versions: tuple[Version, ...]) -> list[str]:
    """What is wrong between a query and the lines of the history about it."""
    newest = versions[-1]
    found = []
    if [one.number for one in versions] != list(range(1, len(versions) + 1)):
        found.append("The versions are not numbered 1, 2, 3 …")
    if [one.since for one in versions] != sorted({one.since for one in versions}):
        found.append("Each version must begin after the one before.")
    if asked.header.get("version") != f"{newest.number} ({newest.since})":
        found.append(
            f"The header of queries/{asked.name}.sql must say "
            f"`-- version:  {newest.number} ({newest.since})`, as the history does."
        )
    if fingerprint(asked.sql) != newest.fingerprint:
        found.append(
            f"queries/{asked.name}.sql is not the one of version {newest.number}. Whoever quoted "
            f"the figure must be able to see that: add a line to queries/indicators/{HISTORY.name} "
            f"with version {newest.number + 1}, the day it holds from, the fingerprint "
            f"{fingerprint(asked.sql)} and a key of definitions.ftl that says what is different; "
            "write the same version into the header of the query, and adjust the texts "
            "definition-<indicator>-… in both languages."
        )
    return found


@pytest.mark.parametrize("indicator", INDICATORS)
def test_a_changed_query_is_a_new_version(indicator: str) -> None:
    told = complaints(question(records_of(indicator)), definition(indicator).history)
    assert not told, "\n".join(told)


def test_a_forgotten_version_is_noticed() -> None:
    asked, history = (
        question(records_of("consultations")),
        definition("consultations").history,
    )
    changed = replace(asked, sql=asked.sql.replace("record_id", "municipality_id"))
    (message,) = complaints(changed, history)
    assert f"version {len(history) + 1}" in message
    assert fingerprint(changed.sql) in message
    later = replace(history[-1], number=7)
    assert len(complaints(asked, (*history, later))) == 3  # number, day, header


def test_comments_and_white_space_are_no_change() -> None:
    assert fingerprint("SELECT a -- why\nFROM t") == fingerprint("select".upper() + " a FROM\n  t")
    assert fingerprint("SELECT a FROM t") != fingerprint("SELECT b FROM t")


def test_the_newest_version_is_told_first() -> None:
    first = Version(1, date(2026, 1, 1), "", "history-first")
    defined = replace(
        definition("consultations"),
        history=(first, replace(first, number=2, since=date(2027, 3, 1))),
    )
    (versions,) = [
        texts for heading, texts in sheet(defined, words_in("de")) if heading == "Version"
    ]
    assert defined.version.number == 2
    assert [re.findall(r"Version (\d), gültig seit (\S+):", one) for one in versions] == [
        [("2", "01.03.2027")],
        [("1", "01.01.2026")],
    ]


# --- the sheet as text ----------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("indicator", INDICATORS)
def test_the_text_holds_the_whole_sheet(indicator: str, language: str, real: Record) -> None:
    words, defined = words_in(language), definition(indicator)
    reading = readings(real)[indicator]
    text = as_text(defined, words, reading)
    assert text.startswith(f"{words.code('indicator', indicator)}\n")
    for heading, told in sheet(defined, words, reading):
        assert "\n".join((heading, *told)) in text
    for export in indicators.EXPORTS[indicator]:
        assert f"{contract()[export].titles[language]} ({export}.csv)" in text
    assert defined.sql.strip() in text
    assert reading.value_text(words) in text
    assert not re.search(r"\{ ?\$|\bNone\b", text.replace(defined.sql.strip(), ""))


def test_the_unit_is_the_readers(real: Record) -> None:
    words, defined = words_in("de"), definition("cooperation_agreements")
    assert "Gemeinden, Unterzeichner oder Vereinbarungen" in as_text(defined, words)
    signatories = readings(real, unit="signatories")["cooperation_agreements"]
    text = as_text(defined, words, signatories)
    assert "In dieser Auswahl gezählt: Unterzeichner." in text
    assert "43 Unterzeichner am Stichtag 09.08.2023" in text
    fixed = as_text(definition("closely_cooperating"), words)
    assert re.search(r"^Einheit\nGemeinden$", fixed, re.MULTILINE)


def readings(record: Record, **parts: str) -> dict[str, Reading]:
    answer = record.ask("overview/indicators", on("2023-08-09", **parts))
    return {reading.indicator: reading for reading in read(answer)}


# --- the page -------------------------------------------------------------------------------------

PAGES = next(ROOT.glob("*/programme/overview.py")).parents[1]


@pytest.fixture(scope="module", autouse=True)
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("ASSKOMM_DATA", raising=False)
        patch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path_factory.mktemp("snapshots")))
        yield


def opened(page: str = "quoting/definitions", **query: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    for name, value in ({"stichtag": "2023-08-09"} | query).items():
        app.query_params[name] = value
    app.run()
    app.switch_page(f"{PAGES.name}/{page}.py").run()
    assert not app.exception
    return app


def html(app: AppTest) -> str:
    return "\n".join(element.proto.body for element in app.main.get("html"))


def plain(text: str) -> str:
    return unescape(re.sub(r"<[^>]+>", " ", text))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("indicator", INDICATORS)
def test_the_sheet_is_on_one_page(indicator: str, language: str, real: Record) -> None:
    app = opened(kennzahl=indicator, lang=language)
    words, defined, reading = words_in(language), definition(indicator), readings(real)[indicator]
    body = html(app)
    assert "<dl" in body
    for heading, told in sheet(defined, words, reading):
        for text in (heading, *told):
            assert text in plain(body), text
    (code,) = app.main.get("code")
    assert code.value == defined.sql.strip()
    rows = real.ask(records_of(indicator), on("2023-08-09")).rows
    assert body.count('<th scope="row"') == len(rows) > 0
    (said,) = re.findall(r'<p class="reckoning">(.*?)</p>', body)
    one = {"de": "Ein Eintrag", "en": "One entry"}[language]
    assert (one if reading.value == 1 else reading.value_text(words)) in said


def test_the_sum_is_said_so_that_it_can_be_checked() -> None:
    body = html(opened(kennzahl="cooperation_agreements"))
    assert "49 verschiedene Einträge in der Spalte „Zählt als“" in body
    money = html(opened(kennzahl="funding_approved_eur"))
    assert "„Betrag in Euro“ ergibt zusammen 221.150\N{NO-BREAK SPACE}€" in money


@pytest.mark.parametrize("indicator", INDICATORS)
def test_where_nothing_is_a_sentence_stands(indicator: str) -> None:
    body = html(opened(kennzahl=indicator, stichtag="1995-01-01"))
    assert words_in("de")("nothing-in-scope") in body
    assert "<table" not in body
    assert "<dl" in body


def test_too_many_rows_are_said_and_the_files_hold_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(defining, "MOST_ROWS", 3)
    made: dict[str, bytes] = {}
    files = downloads._file

    def noted(view: object, title: str, make: object, form: str, key: str) -> None:
        made[form] = make()  # type: ignore[operator]
        files(view, title, make, form, key)  # type: ignore[arg-type]

    monkeypatch.setattr(downloads, "_file", noted)
    body = html(opened(kennzahl="cooperation_agreements"))
    assert body.count('<th scope="row"') == 3
    rows = len(made["plain"].decode().splitlines()) - 1
    assert rows > 3
    assert words_in("de")("rows-cut", shown=3, all=rows) in body


def test_all_indicators_in_a_table_each_with_its_link() -> None:
    body = html(opened(kreis="14628", lang="en"))
    for indicator in INDICATORS:
        assert definition(indicator).text("question", words_in("en")) in body
        (address,) = re.findall(rf'href="([^"]*kennzahl={indicator})"', body)
        assert address.startswith("kennzahlen?")
        assert {"stichtag=2023-08-09", "kreis=14628", "lang=en"} <= set(address.split("&amp;")) | {
            address.partition("?")[2].split("&amp;")[0]
        }


def test_an_indicator_that_does_not_exist_is_said() -> None:
    app = opened(kennzahl="<b>nix</b>")
    assert "&lt;b&gt;nix&lt;/b&gt;" in html(app)
    assert words_in("de")("definitions-table") in html(app)


@pytest.mark.parametrize("indicator", INDICATORS)
def test_the_indicator_stands_where_the_sheet_says(indicator: str) -> None:
    """On a card that leads to its sheet, or in the table of all indicators."""
    for page in defining.ELSEWHERE[indicator]:
        body = html(shown(page))
        name = words_in("de").code("indicator", indicator)
        in_table = f'<th scope="row">{name}</th>' in body
        assert in_table or f"kennzahl={indicator}" in body, page


def test_no_card_is_forgotten() -> None:
    """Every page with a card of an indicator is named on its sheet."""
    for page in addresses.ADDRESSES:
        if page.startswith("quoting/"):
            continue
        for indicator in re.findall(r"kennzahl=([a-z_]+)", html(shown(page))):
            assert page in defining.ELSEWHERE[indicator], indicator


PAGES_SHOWN: dict[str, AppTest] = {}


def shown(page: str) -> AppTest:
    if page not in PAGES_SHOWN:
        PAGES_SHOWN[page] = opened(page)
    return PAGES_SHOWN[page]
