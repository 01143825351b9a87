"""What readers do: choose, go on, come back, send a link, change the language, take files along."""

from __future__ import annotations

import csv
import io
import re
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from asskomm.scope import today
from asskomm.view.labels import quick_days
from asskomm.words import words_in
from tests.browser.driver import AGREEMENTS, DAY, Reader

WORDS = words_in("de")
DISTRICT = "Sächsische Schweiz-Osterzgebirge"
FLOW = "Kooperationsvereinbarungen: neu je Jahr (Gemeinden)"
RECORDS = WORDS("records-agreements")


def figure(reader: Reader) -> str:
    return reader.text(".cards .figure").split()[0]


def test_a_filter_changes_figure_sentence_and_address_and_is_kept(
    reader: Reader, browser: Browser
) -> None:
    reader.open(AGREEMENTS, stichtag=DAY)
    assert figure(reader) == "49"
    reader.choose("districts", DISTRICT)
    assert reader.query == f"stichtag={DAY}&kreis=14628"
    assert figure(reader) == "5"  # Pirna, Dippoldiswalde, Bannewitz, Wilsdruff, Heidenau
    assert "5 Gemeinden" in reader.text(".lead")
    assert DISTRICT in reader.text(".scope")

    reader.click(WORDS("menu-coaching"), "link")
    assert DISTRICT in reader.text(".scope")
    assert reader.query == f"stichtag={DAY}&kreis=14628"
    reader.click(WORDS("menu-agreements"), "link")
    assert figure(reader) == "5"

    reader.page.reload()
    reader.settle()
    assert figure(reader) == "5"
    expect(reader.control("districts")).to_contain_text(DISTRICT)

    link = reader.page.url
    context = browser.new_context(locale="fr-FR")
    friend = Reader(context.new_page(), reader.url).follow(link)
    assert figure(friend) == "5"
    assert friend.page.url == link
    context.close()


def test_a_quick_day_is_one_click(reader: Reader) -> None:
    reader.open(AGREEMENTS, stichtag=DAY)
    before = figure(reader)
    day = quick_days(today())["last-year"]
    reader.click(WORDS("controls-day-last-year"))
    assert reader.query == f"stichtag={day.isoformat()}"
    assert f"{day:%d.%m.%Y}" in reader.text(".scope")
    assert int(figure(reader)) > int(before)


def test_one_click_resets_everything(reader: Reader) -> None:
    reader.open(AGREEMENTS, stichtag=DAY, kreis="14628", feld="youth", einheit="signatories")
    reader.click(WORDS("controls-reset"))
    assert reader.query == f"stichtag={today().isoformat()}"
    assert WORDS("scope-everything") in reader.text(".scope")


def test_the_language_is_one_click_away_and_kept(reader: Reader) -> None:
    reader.open(AGREEMENTS, stichtag=DAY, feld="youth", ab="2020-05-01")
    rest = "ab=2020-05-01&feld=youth"
    page, english = reader.page, words_in("en")
    reader.click(WORDS("other-language"))
    expect(page.get_by_role("heading", level=1)).to_have_text(english("question-agreements"))
    assert reader.query == f"stichtag={DAY}&{rest}&lang=en"
    page.wait_for_function("document.documentElement.lang === 'en'")
    assert page.title() == english("menu-agreements")
    assert "9 Aug 2023" in reader.text(".scope")
    assert "Children and youth" in reader.text(".scope")
    reader.click(english("menu-funding"), "link")
    expect(page.get_by_role("heading", level=1)).to_have_text(english("question-funding"))
    assert reader.query == f"stichtag={DAY}&{rest}&lang=en"
    page.reload()
    reader.settle()
    expect(page.get_by_role("heading", level=1)).to_have_text(english("question-funding"))
    reader.click(english("other-language"))
    assert reader.query == f"stichtag={DAY}&{rest}"
    page.wait_for_function("document.documentElement.lang === 'de'")


def test_months_are_german_in_an_english_browser_and_kept(reader: Reader) -> None:
    reader.open(AGREEMENTS, ab="2021-01-01", stichtag="2021-06-30")
    assert reader.page.evaluate("navigator.language") == "en-US"
    assert reader.page.locator(".stPlotlyChart").first.locator(".xtick").all_text_contents() == [
        "2021bis 30.06.2021"
    ]
    reader.click(WORDS("grain-month"), "radio")
    for page in ("menu-agreements", "menu-councils"):
        reader.click(WORDS(page), "link")
        for chart in reader.page.locator(".stPlotlyChart").all()[:2]:
            months = chart.locator(".xtick").all_text_contents()
            assert [month.replace("20", " 20").split()[0] for month in months][:6] == [
                "Jan", "Feb", "Mär", "Apr", "Mai", "Jun",
            ]  # fmt: skip
    reader.click(WORDS("grain-year"), "radio")


# --- files ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def two(reader: Reader) -> dict[str, tuple[str, bytes]]:
    """Both files of a chart and of the records: key → name and bytes; no click reran the page."""
    reader.open(AGREEMENTS, stichtag=DAY, kreis="14628", ab="2020-01-01")
    before, found = reader.runs, {}
    for part in ("agreements-flow", "agreements-records"):
        reader.control(f"{part}-files").locator("summary").click()
        for form in ("spreadsheet", "plain"):
            with reader.page.expect_download() as waiting:
                reader.control(f"{part}-{form}").get_by_role("button").click()
            name = waiting.value.suggested_filename
            found[f"{part}-{form}"] = (name, waiting.value.path().read_bytes())
    assert reader.runs == before
    return found


def test_a_click_that_reruns_would_be_noticed(reader: Reader) -> None:
    before = reader.runs
    reader.click(WORDS("controls-reset"))
    assert reader.runs > before


def test_file_names_say_question_scope_and_stichtag(two: dict[str, tuple[str, bytes]]) -> None:
    flow = "kooperationsvereinbarungen-neu-je-jahr-gemeinden_14628-ab-2020-01-01_2023-08-09"
    records = "bekannte-vereinbarungen-neueste-zuerst_14628-ab-2020-01-01_2023-08-09"
    names = [re.sub("_[0-9a-f]{12}_", "_", name) for name, _ in two.values()]
    assert names == [
        f"{flow}_excel.csv",
        f"{flow}_rohdaten.csv",
        f"{records}_excel.csv",
        f"{records}_rohdaten.csv",
    ]


def rows(raw: bytes, delimiter: str) -> list[dict[str, str]]:
    text = raw.decode("utf-8-sig")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    table, _, about = text.partition("\r\n;;")  # below an empty row: what the rows are
    assert (delimiter == ";") == (WORDS("about-fingerprint") in about)
    return list(csv.DictReader(io.StringIO(table, newline=""), delimiter=delimiter))


def shown(reader: Reader, caption: str) -> tuple[list[str], list[dict[str, str]]]:
    reader.open(AGREEMENTS, stichtag=DAY, kreis="14628", ab="2020-01-01")
    table: dict[str, Any] = reader.table(caption)
    headings = table["headings"]
    return headings, [dict(zip(headings, row, strict=True)) for row in table["rows"]]


def test_the_files_of_a_chart_hold_its_table(
    two: dict[str, tuple[str, bytes]], reader: Reader
) -> None:
    headings, table = shown(reader, FLOW)
    raw = two["agreements-flow-spreadsheet"][1]
    assert raw.startswith(b"\xef\xbb\xbfZeitraum;")
    excel = rows(raw, ";")
    assert [{name: row[name] for name in headings} for row in excel] == table
    assert {row["Gezählt am"] for row in excel} >= {"31.12.2022", "09.08.2023"}

    raw = two["agreements-flow-plain"][1]
    assert raw.startswith(b"period,")
    plain = rows(raw, ",")
    assert [row["begun"] for row in plain] == [row["Zugang: Gemeinden"] for row in table]
    assert [row["period"] for row in plain] == [f"{year}-01-01" for year in range(2020, 2024)]
    assert plain[-1]["until"] == "2023-08-09"
    assert plain[-1]["complete"] == "false"


def test_the_files_of_the_records_hold_their_table(
    two: dict[str, tuple[str, bytes]], reader: Reader
) -> None:
    _, table = shown(reader, RECORDS)
    raw = two["agreements-records-spreadsheet"][1]
    assert raw.startswith(b"\xef\xbb\xbf")
    excel = rows(raw, ";")
    assert len(excel) == len(table) == 5
    for name in ("Gemeinde", WORDS("column-district"), "Art der Vereinbarung"):
        assert [row[name] for row in excel] == [row[name] for row in table]
    day = WORDS("column-signed-on")
    for row, seen in zip(excel, table, strict=True):
        if row[WORDS("column-date-precision")] == WORDS("precision-day"):
            assert row[day] == seen[day]

    plain = rows(two["agreements-records-plain"][1], ",")
    assert plain[0].keys() >= {"agreement_id", "municipality_id", "signed_on", "date_precision"}
    assert [row["municipality"] for row in plain] == [row["Gemeinde"] for row in table]
    assert plain[0]["signed_on"] == "2023-08-09"
    assert {len(row["municipality_id"]) for row in plain} == {8}
