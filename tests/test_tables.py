"""Rows → a real HTML table and a spreadsheet: headings, escaping, links, types."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from html.parser import HTMLParser
from typing import Any

import pytest

from asskomm.figures.questions import Answer, all_questions, question
from asskomm.files import notation, tables
from asskomm.files.citations import links
from asskomm.files.columns import PRECISIONS
from asskomm.files.tables import html, spreadsheet
from asskomm.words import LANGUAGES, words_in
from tests.test_catalogues import NO_TABLE

DE, EN = words_in("de"), words_in("en")


class Seen(HTMLParser):
    """Every tag with its attributes, and all text."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def answer(*rows: dict[str, Any]) -> Answer:
    """An answer made up by hand."""
    return Answer("made/up", tuple(rows[0]), tuple(tuple(row.values()) for row in rows))


AGREEMENT = {
    "municipality": "Pirna",
    "signed_on": date(2021, 3, 31),
    "date_precision": "month",
    "agreement_kind": "cooperation",
    "amount_eur": Decimal("1234567.50"),
    "standing": 1234,
    "reached_share": 0.125,
    "complete": True,
    "budget_year": 2021,
    "source": "https://www.made-up.example/a?b=1&c=2",
    "note": None,
}
HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><b onmouseover="alert(1)">',
    "a & b &lt; c",
    "'; DROP TABLE steps; --",
    "</td></tr></table>",
)


@pytest.mark.parametrize(
    ("column", "value", "german", "english"),
    [
        # The light is red above 5 %: a whole percent would not say on which side this lies.
        ("aside_share", 6 / 110, "5,5\xa0%", "5.5%"),
        ("difference", -1234, "−1.234", "−1,234"),
        ("difference_eur", Decimal(-20), "−20\xa0€", "−€20"),
        ("part", "per year", "je Jahr", "per year"),
        ("part", "2019/2020", "2019/2020", "2019/2020"),
        ("period_named", "bis auf Weiteres", "bis auf Weiteres", "bis auf Weiteres"),
    ],
)
def test_how_a_value_is_written(column: str, value: object, german: str, english: str) -> None:
    assert notation.text(column, {column: value}, DE) == german
    assert notation.text(column, {column: value}, EN) == english


def test_what_is_in_another_language_says_so_and_sentences_have_room() -> None:
    told = {"district": "Bautzen", "note": "made up", "part": "per year", "message": "erfunden"}
    rows = answer(told)
    languages = [cell.get("lang") for cell in Seen(html(rows, rows.columns, "x", DE)).all("td")]
    assert languages == [None] * 3
    cells = Seen(html(rows, rows.columns, "x", DE, notes_in="en")).all("td")
    # What is translated is in the reader's language.
    assert [cell.get("lang") for cell in cells] == ["en", None, None]
    assert [cell.get("class") for cell in cells] == [None, None, "note"]
    assert 'lang="en"' not in html(rows, rows.columns, "x", EN, notes_in="en")


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("column", ["municipality", "partners", "source", "note", "agreement_kind"])
def test_what_was_delivered_stays_text(hostile: str, column: str) -> None:
    rows = answer({"district": "Bautzen", column: hostile})
    seen = Seen(html(rows, rows.columns, hostile, DE))
    assert {tag for tag, _ in seen.tags} == {
        *("div", "table", "caption", "span", "thead", "tbody", "tr", "th", "td")
    }
    assert seen.texts.count(hostile) == 2  # the caption and the cell, as they were typed
    (region,) = seen.all("div")
    assert region["aria-label"] == hostile
    assert set(region) == {"class", "role", "tabindex", "aria-label"}


def test_caption_headings_and_row_headings() -> None:
    rows = answer(AGREEMENT, AGREEMENT)
    seen = Seen(html(rows, ("municipality", "standing"), "Erfunden", DE, unit="Gemeinden"))
    assert seen.texts == [
        *("Erfunden", "Gemeinde", "Bestand: Gemeinden"),
        *("Pirna", "1.234"),
        *("Pirna", "1.234"),
    ]
    assert [cell["scope"] for cell in seen.all("th")] == ["col", "col", "row", "row"]
    assert len(seen.all("td")) == 2
    assert [cell.get("class") for cell in seen.all("td")] == ["number"] * 2
    assert len(seen.all("caption")) == 1
    (region,) = seen.all("div")
    assert (region["role"], region["tabindex"]) == ("region", "0")


@pytest.mark.parametrize(
    ("column", "german", "english"),
    [
        ("signed_on", "März 2021", "March 2021"),  # no more precisely than it is known
        ("agreement_kind", DE("agreement-kind-cooperation"), EN("agreement-kind-cooperation")),
        ("standing", "1.234", "1,234"),
        ("budget_year", "2021", "2021"),  # a year has no thousands
        ("complete", "ja", "yes"),
        ("note", ".", "."),
    ],
)
def test_a_cell_in_both_languages(column: str, german: str, english: str) -> None:
    assert notation.text(column, AGREEMENT, DE) == german
    assert notation.text(column, AGREEMENT, EN) == english


def test_the_sign_for_nothing_known_is_spoken_and_explained() -> None:
    known = Answer("made/up", ("municipality", "standing"), (("Pirna", 1), ("Heidenau", None)))
    html = tables.html(known, known.columns, "Titel", DE)
    spoken = DE("sign-unknown")
    assert f'<td class="number" aria-label="{spoken}">.</td>' in html
    assert f'<p class="signs">. = {spoken}</p>' in html
    assert "signs" not in tables.html(known.first(1), known.columns, "Titel", DE)


def test_money_and_shares() -> None:
    assert notation.text("amount_eur", AGREEMENT, DE) == "1.234.567,50\xa0€"
    assert notation.text("reached_share", AGREEMENT, DE) == "13\xa0%"  # 1/8, rounded half up


@pytest.mark.parametrize(
    ("column", "value", "qualifier", "said"),
    [
        ("value", 140, "over", "über 140"),
        ("value", 140, "exact", "140"),
        ("difference", -129, "over", "höchstens −129"),
        ("coverage", 0.08, "over", "höchstens 8 %"),
        ("difference", -3, "exact", "−3"),
        ("difference_eur", Decimal("-1000"), "about", "etwa −1.000 €"),
        ("counted", 11, "over", "11"),  # where no unit is named
    ],
)
def test_what_the_words_of_a_source_leave_open(
    column: str, value: int | Decimal, qualifier: str, said: str
) -> None:
    row = {column: value, "qualifier": qualifier}
    assert notation.text(column, row, words_in("de")).replace("\N{NO-BREAK SPACE}", " ") == said


def test_another_column_than_the_first_can_lead_somewhere() -> None:
    rows = Answer("made/up", ("state_rank", "municipality"), ((1, "Pirna"), (2, None)))
    told = html(rows, rows.columns, "x", words_in("de"), hrefs=("gemeinde?a", ""),
                linked="municipality")  # fmt: skip
    assert '<td><a href="gemeinde?a" target="_self">Pirna</a></td>' in told
    assert told.count("<a ") == 1


def test_a_code_without_a_word_stays_itself() -> None:
    assert notation.coded("indicator", "other:graduates", DE) == "other:graduates"


def test_the_shortest_and_the_longest_stand_in_one_cell_and_in_two_columns_of_files() -> None:
    one = {"median_shortest": 1503, "median_longest": 1531, "per_hundred_thousand": Decimal("1.6")}
    open_ended = one | {"median_longest": None, "per_hundred_thousand": Decimal(0)}
    rows = answer(one, open_ended)
    shown = Seen(html(rows, ("median_shortest", "per_hundred_thousand"), "Dauer", DE)).texts
    assert shown[-4:] == ["1.503–1.531", "1,60", "mindestens 1.503", "0,00"]
    headings, (first, _) = spreadsheet(rows, DE)
    assert headings[:2] == ["Median in Tagen", "Median in Tagen, längstens"]
    assert first[:2] == [1503, 1531]


# --- sources --------------------------------------------------------------------------------------


def test_a_web_address_becomes_a_link_with_its_host() -> None:
    seen = Seen(links("https://www.made-up.example/a?b=1&c=2", DE))
    (link,) = seen.all("a")
    assert link["href"] == "https://www.made-up.example/a?b=1&c=2"
    assert "noopener" in str(link["rel"])
    assert seen.texts == ["made-up.example"]


def test_several_sources_are_several_links() -> None:
    seen = Seen(links("https://a.example/ | Akte 7/21 | http://b.example/x", DE))
    assert [link["href"] for link in seen.all("a")] == ["https://a.example/", "http://b.example/x"]
    assert "".join(seen.texts) == "a.example, Akte 7/21, b.example"


@pytest.mark.parametrize(
    "source",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)//https://a.example/",
        "data:text/html,<script>alert(1)</script>",
        "//a.example/x",
        "ftp://a.example/x",
        "file:///etc/passwd",
        "Akte 7/21",
        "–",
    ],
)
def test_what_is_no_web_address_stays_text(source: str) -> None:
    seen = Seen(links(source, DE))
    assert seen.tags == []
    assert "".join(seen.texts) == source


@pytest.mark.parametrize("source", ['https://a.example/" onclick="alert(1)', "https://<script>/x"])
def test_an_address_cannot_break_out_of_its_link(source: str) -> None:
    seen = Seen(links(source, DE))
    ((tag, attributes),) = seen.tags
    assert (tag, attributes["href"]) == ("a", source)
    assert set(attributes) == {"href", "target", "rel", "title"}


# --- the spreadsheet ------------------------------------------------------------------------------


def test_a_spreadsheet_has_words_for_codes_and_types_for_the_rest() -> None:
    headings, (row,) = spreadsheet(answer(AGREEMENT), DE, unit="Gemeinden")
    cells = dict(zip(AGREEMENT, row, strict=True))
    assert len(headings) == len(AGREEMENT)
    assert headings[:2] == ["Gemeinde", "Unterzeichnet am"]
    assert cells["agreement_kind"] == DE("agreement-kind-cooperation")
    assert cells["signed_on"] == date(2021, 3, 31)
    assert cells["amount_eur"] == Decimal("1234567.50")
    assert isinstance(cells["amount_eur"], Decimal)
    assert (cells["standing"], type(cells["standing"])) == (1234, int)
    assert cells["budget_year"] == 2021
    assert cells["note"] is None  # nothing is nothing, not a dash
    assert cells["source"] == AGREEMENT["source"]


@pytest.mark.parametrize("column", sorted(PRECISIONS.values()))
def test_how_precisely_a_date_is_known_is_said_in_words(column: str) -> None:
    _, rows = spreadsheet(Answer("profile/municipalities", (column,), (("by",),)), words_in("de"))
    assert list(rows) == [[words_in("de")("precision-by")]]


def test_a_period_is_written_by_its_grain() -> None:
    rows = answer({"period": date(2021, 3, 1), "begun": 2})
    assert list(spreadsheet(rows, DE, grain="year")[1]) == [["2021", 2]]
    ((month, _),) = spreadsheet(rows, DE, grain="month")[1]
    assert "2021" in str(month)
    assert month != "2021"


def test_a_code_that_is_missing_is_empty() -> None:
    rows = answer({"stage": None, "certainty": "certain"})
    assert list(spreadsheet(rows, DE)[1]) == [[None, DE("certainty-certain")]]


def drawn_as_tables() -> Iterator[str]:
    """Questions whose answer is a table; one row is read into a sentence, reference into labels."""
    for name in all_questions():
        header = question(name).header
        if header["kind"] != "reference" and name not in NO_TABLE:
            yield name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*drawn_as_tables()])
def test_every_column_of_a_table_has_a_heading(name: str, language: str) -> None:
    words = words_in(language)
    for column, _ in question(name).columns:
        assert notation.heading(column, words, "…")


def test_a_row_leads_to_its_page_and_several_codes_are_several_words() -> None:
    words = words_in("de")
    answer = Answer(
        "made up", ("municipality", "reached_steps"), (("A<b>", "consultations; councils"),)
    )
    html = tables.html(answer, answer.columns, "Titel", words, hrefs=['gemeinde?a="1"&b'])
    assert '<a href="gemeinde?a=&quot;1&quot;&amp;b" target="_self">A&lt;b&gt;</a>' in html
    both = f"{words('step-consultations')}, {words('step-councils')}"
    assert f"<td>{both}</td>" in html
    assert list(tables.spreadsheet(answer, words)[1]) == [["A<b>", both]]


@pytest.mark.parametrize(
    ("column", "form"),
    [("amount_eur", "#,##0.00 €"), ("reached_share", "0 %"), ("coverage", "0 %"), ("grants", "")],
)
def test_how_a_workbook_writes_a_column_follows_from_its_name(column: str, form: str) -> None:
    assert notation.number_format(column) == form
