"""Every page through dashboard.py, without a browser, in both languages and several scopes."""

from __future__ import annotations

import csv
import gc
import io
import json
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import streamlit
from PIL import Image
from streamlit.testing.v1 import AppTest

from asskomm import format
from asskomm.contract import ROOT
from asskomm.scope import today
from asskomm.view import provenance
from asskomm.view.addresses import MENU
from asskomm.view.serving import DEFAULT_DELIVERY
from asskomm.words import LANGUAGES, Words, words_in

FOLDER = next(ROOT.glob("*/programme/overview.py")).parents[1].name
PAGES = tuple(page for pages in MENU.values() for page in pages)
SCOPED = tuple(page for page in PAGES if not page.startswith("delivery/"))  # not of a delivery
# The files of an answer lie in one ZIP: tests/test_packs.py.
WITH_FILES = tuple(page for page in PAGES if page not in ("quoting/answer", "quoting/report"))
# A profile is about the place it was asked for, and here it is asked for none.
NARROWED = tuple(page for page in SCOPED if not page.startswith("places/"))
DAY = date(2023, 8, 9)
SCOPES: dict[str, dict[str, str | list[str]]] = {
    "whole": {"stichtag": "2023-08-09"},
    "district": {"stichtag": "2023-08-09", "kreis": "14628"},
    "narrow": {"stichtag": "2023-08-09", "kreis": "14628", "ab": "2021-05-15",
               "einheit": "agreements"},
    "before": {"stichtag": "1995-01-01"},
    "nobody": {"stichtag": "2023-08-09", "kreis": "14713", "groesse": "0"},  # Leipzig is no village
}  # fmt: skip
EMPTY = ("before", "nobody")
IN_GERMAN = ("district", "narrow", "before", "nobody")  # the whole state in both languages


@pytest.fixture(scope="module", autouse=True)
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The default delivery, whatever the shell says, and snapshots of our own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("ASSKOMM_DATA", raising=False)
        patch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path_factory.mktemp("snapshots")))
        yield
    gc.unfreeze()  # what the dashboard froze; else DuckDB complains of leaks when Python ends


# --- what a page shows ----------------------------------------------------------------------------


@dataclass
class Table:
    caption: str = ""
    headings: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    folded: bool = False

    def columns(self, *names: str) -> list[tuple[str, ...]]:
        places = [self.headings.index(name) for name in names]
        return [tuple(row[place] for place in places) for row in self.rows]


class Reader(HTMLParser):
    """The visible text of a piece of HTML, its spoken attributes, and its tables."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.spoken, self.tables = "", [], []
        self._open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open.append(tag)
        self.spoken += [value or "" for name, value in attrs if name == "aria-label"]
        if tag == "table":
            self.tables.append(Table(folded="details" in self._open))
        elif tag == "tr":
            self._row: list[str] = []
        elif tag in ("th", "td"):
            self._row.append("")

    def handle_endtag(self, tag: str) -> None:
        while self._open.pop() != tag:
            pass
        self.text += "\n"
        if tag == "tr":
            table = self.tables[-1]
            if table.headings:
                table.rows.append(self._row)
            else:
                table.headings = self._row

    def handle_data(self, data: str) -> None:
        if "script" in self._open:
            return
        self.text += data
        if "caption" in self._open:
            self.tables[-1].caption += data
        elif {"th", "td"} & set(self._open):
            self._row[-1] += data


@dataclass
class Chart:
    key: str
    alt: str
    spec: dict[str, Any]
    config: dict[str, Any]
    twin: Table | None = None

    @property
    def traces(self) -> list[dict[str, Any]]:
        """Without the points of published totals, which have a table of their own."""
        return [
            trace
            for trace in self.spec["data"]
            if not trace.get("legendgroup", "").startswith("published")
        ]


@dataclass
class File:
    name: str
    make: Callable[[], bytes]
    table: Table


@dataclass
class Screen:
    words: Words
    title: str
    texts: list[str]
    charts: list[Chart]
    tables: list[Table]
    files: list[File]
    pictures: list[File]
    errors: list[str]

    @property
    def text(self) -> str:
        return "\n".join(self.texts)

    def chart(self, ending: str) -> Chart:
        (found,) = (chart for chart in self.charts if chart.key.endswith(ending))
        return found


def opened(query: dict[str, str | list[str]]) -> AppTest:
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    for name, value in query.items():
        app.query_params[name] = value
    return app.run()


def screen(app: AppTest, words: Words, buttons: list[tuple[str, Callable[[], bytes]]]) -> Screen:
    """What stands on the page now. `buttons`: name and maker of each file, in order."""
    shown = Screen(words, app.title[0].value, [], [], [], [], [], [e.value for e in app.exception])
    makers = iter(buttons)
    for element in (*app.main, *app.sidebar):
        proto = getattr(element, "proto", None)
        match element.type:
            case "html":
                read = Reader(proto.body)
                shown.texts += [read.text, *read.spoken]
                shown.tables += read.tables
                if read.tables and shown.charts and shown.charts[-1].twin is None:
                    shown.charts[-1].twin = read.tables[0]
            case "plotly_chart":
                key = proto.id.rpartition("-chart")[0]
                config = json.loads(proto.config)
                shown.charts.append(Chart(key, proto.alt, json.loads(proto.spec), config))
                shown.texts.append(proto.alt)
            case "download_button":
                name, make = next(makers)
                if name.endswith((".png", ".svg")):
                    shown.pictures.append(File(name, make, shown.tables[-1]))
                # Whole documents and packs have tests of their own: writing, packs, report.
                elif not name.endswith((".docx", ".txt", ".zip", ".pdf")):
                    shown.files.append(File(name, make, shown.tables[-1]))
        for attribute in ("label", "help", "placeholder", "body"):
            text = getattr(proto, attribute, "") or ""
            if element.type != "html" and isinstance(text, str):
                shown.texts.append(text)
        shown.texts += [str(option) for option in getattr(proto, "options", ())]
    return shown


@pytest.fixture(scope="module")
def screens(surroundings: None) -> dict[tuple[str, str, str], Screen]:
    """Every page in every language and scope, each walked in one session."""
    found = {}
    with pytest.MonkeyPatch.context() as patch:
        made: list[tuple[str, Callable[[], bytes]]] = []
        button = streamlit.download_button

        def noted(label: str, **rest: Any) -> bool:
            made.append((rest["file_name"], rest["data"]))
            return button(label, **rest)

        patch.setattr(streamlit, "download_button", noted)
        for scope, query in SCOPES.items():
            for language in LANGUAGES if scope not in IN_GERMAN else ("de",):
                app = opened(query | {"lang": language})
                for page in PAGES:
                    made.clear()
                    app.switch_page(f"{FOLDER}/{page}.py").run()
                    found[page, language, scope] = screen(app, words_in(language), list(made))
    return found


@pytest.fixture
def shown(request: pytest.FixtureRequest, screens: dict[tuple[str, str, str], Screen]) -> Screen:
    return screens[request.param]


def on(pages: tuple[str, ...], *scopes: str, languages: tuple[str, ...] = LANGUAGES) -> Any:
    """The test gets `shown` for each of these."""
    each = [
        (page, language, scope)
        for scope in scopes
        for language in (languages if scope not in IN_GERMAN else ("de",))
        for page in pages
    ]
    ids = ["-".join((page.rpartition("/")[2], language, scope)) for page, language, scope in each]
    return pytest.mark.parametrize("shown", each, indirect=True, ids=ids)


# --- every page -----------------------------------------------------------------------------------

RAW = re.compile(r"\{ ?\$|\bNone\b|\bnan\b|\bNaT\b|\bDecimal\(|\bMissingWords\b")
DELIVERY = "public_record"  # the folder's name stands at the foot of each page


@on(PAGES, *SCOPES)
def test_a_page_is_drawn_without_an_error(shown: Screen, request: pytest.FixtureRequest) -> None:
    page = request.node.callspec.params["shown"][0].rpartition("/")[2].replace("_", "-")
    assert shown.errors == []
    assert shown.title == shown.words(f"question-{page}")
    assert len(shown.texts) > 20


@on(PAGES, *SCOPES)
def test_nothing_raw_is_shown(shown: Screen) -> None:
    for text in shown.texts:
        assert not RAW.search(text), text
        # A delivery's own codes, the names of its files and addresses are no keys of ours.
        codes = r"\bother:\w+|\b[a-z_]+\.csv\b|https?://\S+"
        said = re.sub(codes, "", text.replace(DELIVERY, ""))
        assert not re.search(r"\b[a-z]+_[a-z_]+\b", said), f"a code: {text}"
        keys = set(re.findall(r"\b[a-z]+(?:-[a-z]+)+\b", said)) & shown.words.keys()
        assert not keys, f"{keys} in: {text}"


@on(PAGES, "whole")
def test_a_page_speaks_one_language(
    shown: Screen, screens: dict[tuple[str, str, str], Screen], request: pytest.FixtureRequest
) -> None:
    page, language, scope = request.node.callspec.params["shown"]
    other = next(one for one in LANGUAGES if one != language)
    theirs = set(screens[page, other, scope].texts)
    both = {text for text in set(shown.texts) & theirs if re.search(r"[A-Za-zÄÖÜäöü]{3}", text)}
    names = {text for text in both if re.search(r"^(?:(?:PD|Stadt|Landkreis) )?\S+$", text)}
    assert {text for text in both - names if not places(text)} == set()


def places(text: str) -> bool:
    """Names of districts and municipalities are the same in both languages."""
    return (
        bool(re.search(r"\(\d{5}(?:\d{3})?\)", text))
        or text.endswith(("Kreis", "kreis", "Schweiz-Osterzgebirge"))
        or "Stadt" in text
    )


@on(PAGES, "whole", "district")
def test_numbers_and_dates_have_the_languages_form(shown: Screen) -> None:
    language = shown.words.language
    there, other = (
        ("09.08.2023", "9 Aug 2023") if language == "de" else ("9 Aug 2023", "09.08.2023")
    )
    assert format.day(DAY, language) == there
    assert there in shown.text
    assert other not in shown.text
    numbers = re.findall(r"(?<![\d.,])\d{1,3}(?:([.,])\d{3})+(?![\d.,])", shown.text)
    assert set(numbers) <= {"." if language == "de" else ","}


def test_thousands_and_euros_are_written_in_the_languages_form(
    screens: dict[tuple[str, str, str], Screen],
) -> None:
    overview = PAGES[0]
    assert "1.100.000\N{NO-BREAK SPACE}€" in screens[overview, "de", "whole"].text
    assert "€1,100,000" in screens[overview, "en", "whole"].text


# --- charts and their tables ----------------------------------------------------------------------


def test_every_kind_of_chart_is_there(screens: dict[tuple[str, str, str], Screen]) -> None:
    drawn = {chart.key.rpartition("-")[2] for one in screens.values() for chart in one.charts}
    assert drawn >= {"flow", "stock", "district", "field", "stages", "development", "budget"}


@on(PAGES, "whole", "district", "narrow")
def test_a_chart_is_told_and_has_a_table(shown: Screen) -> None:
    for chart in shown.charts:
        assert chart.twin is not None
        assert chart.twin.folded
        assert chart.twin.rows
        assert chart.alt.startswith(chart.twin.caption)
        assert chart.config["locale"] == shown.words.language
        assert chart.config["locales"][shown.words.language]["format"]["shortMonths"][2] == (
            "Mär" if shown.words.language == "de" else "Mar"
        )


def points(chart: Chart) -> list[tuple[str, str]]:
    """(label, value) of the chart's only series, as its reader finds them."""
    (trace,) = chart.traces
    if trace.get("orientation") == "h":
        pairs = zip(trace["customdata"], trace["text"], strict=True)
        assert list(trace["y"]) == list(range(len(trace["y"])))
    elif trace["type"] == "bar":
        pairs = zip((label for label, _ in trace["customdata"]), trace["y"], strict=True)
    else:
        pairs = zip(trace["customdata"], trace["y"], strict=True)
    return [(str(label), str(value)) for label, value in pairs]


@on(PAGES, "whole", "district", "narrow")
def test_chart_table_and_alternative_text_say_the_same(shown: Screen) -> None:
    for chart in shown.charts:
        kind = chart.key.rpartition("-")[2]
        if len(chart.traces) > 1 or kind in ("budget", "stages", "heat"):
            continue  # of several series: below
        drawn = points(chart)
        if kind == "flow":  # a running year says in the chart until when it is counted
            drawn = [(label.split()[0], value) for label, value in drawn]
        assert chart.twin
        assert [(row[0], row[1]) for row in chart.twin.rows] == drawn
        told = [f"{label}: {value}" for label, value in points(chart)]
        expected = told if len(told) <= 16 else [told[0], told[-1]]
        assert [one for one in expected if one not in chart.alt] == []


def number(text: str) -> float:
    """Any number of the page, German or English, money or not."""
    plain = re.sub(r"[^\d.,-]", "", text)
    return float(re.sub(r"[.,](?=\d{3}(?!\d))", "", plain).replace(",", "."))


def test_the_stages_of_councils_in_chart_and_table(
    screens: dict[tuple[str, str, str], Screen],
) -> None:
    for language in LANGUAGES:
        chart = screens["building_blocks/councils", language, "whole"].chart("stages")
        drawn = {
            (year.split("<br>")[0], trace["name"]): text
            for trace in chart.traces
            for year, text in zip(trace["x"], trace["customdata"], strict=True)
        }
        assert chart.twin
        rows = {(row[0].split()[0], row[1]): row[2] for row in chart.twin.rows}
        assert {at: text for at, text in drawn.items() if text != "0"} == {
            at: text for at, text in rows.items() if text != "0"
        }
        assert all(f"{year}: {text}" in chart.alt for (year, _), text in drawn.items())


def test_available_and_approved_funds_in_chart_and_table(
    screens: dict[tuple[str, str, str], Screen],
) -> None:
    for language in LANGUAGES:
        shown = screens["funds/funding", language, "whole"]
        chart = shown.chart("budget")
        available, approved = (
            shown.words(f"column-{one}-eur") for one in ("available", "approved")
        )
        assert [trace["name"] for trace in chart.traces] == [available, approved]
        assert chart.twin
        for trace in chart.traces:
            assert [(text,) for text in trace["customdata"]] == chart.twin.columns(trace["name"])
            for text, height in zip(trace["customdata"], trace["y"], strict=True):
                assert height == (None if text == format.NO_VALUE else number(text))
                assert text in chart.alt


def test_small_multiples_in_chart_and_table(screens: dict[tuple[str, str, str], Screen]) -> None:
    for language in LANGUAGES:
        chart = screens[PAGES[0], language, "whole"].chart("development")
        panels = [note["text"].replace("<br>", " ") for note in chart.spec["layout"]["annotations"]]
        assert chart.twin
        assert len(chart.traces) == len(panels) == 6
        for panel, trace in zip(panels, chart.traces, strict=True):
            drawn = [(str(x), str(y)) for x, y in zip(trace["customdata"], trace["y"], strict=True)]
            assert [(row[1], row[2]) for row in chart.twin.rows if row[0] == panel] == drawn
            assert f"{panel}: {drawn[-1][1]}" in chart.alt


def test_published_totals_stand_on_the_counted_line(
    screens: dict[tuple[str, str, str], Screen],
) -> None:
    shown = screens["building_blocks/agreements", "de", "whole"]
    chart = shown.chart("agreements-stock")
    (points,) = [trace for trace in chart.spec["data"] if trace not in chart.traces]
    assert ("veröffentlicht: 53 am 09.08.2023", 53) in zip(
        points["customdata"], points["y"], strict=True
    )
    assert "veröffentlicht: 53 am 09.08.2023" in chart.alt
    (table,) = [one for one in shown.tables if one.caption.endswith("veröffentlichte Zahlen")]
    assert ("09.08.2023", "53") in [(row[0], row[1]) for row in table.rows]


@on(PAGES, "whole", languages=("de",))
def test_the_thirteen_districts_stand_in_official_order(shown: Screen) -> None:
    with (ROOT / "data" / "reference" / "districts.csv").open(encoding="utf-8") as lines:
        rows = sorted(csv.DictReader(lines), key=lambda row: row["district_id"])
    # By police directorate, that of the lowest key first, then by key.
    directorates = list(dict.fromkeys(row["police_directorate"] for row in rows))
    rows.sort(key=lambda row: directorates.index(row["police_directorate"]))
    for chart in shown.charts:
        if chart.key.endswith("district"):
            assert len(rows) == 13
            assert [label for label, _ in points(chart)] == [row["name"] for row in rows]


# --- nothing in scope -----------------------------------------------------------------------------


@on(NARROWED, *EMPTY)
def test_where_nothing_is_a_sentence_stands_and_no_chart(shown: Screen) -> None:
    drawn = [chart.key for chart in shown.charts if not chart.key.endswith("budget")]
    assert drawn == []
    assert shown.words("nothing-in-scope") in shown.text.splitlines()


# --- files ----------------------------------------------------------------------------------------

# Of each page the whole state in both languages, and one scope of every other kind in one.
FILES = [
    *((page, language, "whole") for page in WITH_FILES for language in LANGUAGES),
    *((page, "de", scope) for page in WITH_FILES for scope in IN_GERMAN),
]


@pytest.mark.parametrize("shown", FILES, indirect=True, ids="-".join)
def test_each_file_holds_the_rows_of_its_table(shown: Screen) -> None:
    more = shown.words("table-more", title="")  # further columns of the table above, in its files
    assert len(shown.files) == 3 * sum(more not in table.caption for table in shown.tables)
    for made, table, plain in zip(*[iter(shown.files)] * 3, strict=True):
        excel = of_spreadsheet(table, shown.words)
        typed = of_workbook(made, shown.words)
        (names, *raw) = csv.reader(io.StringIO(plain.make().decode()))
        assert len(excel) - 1 == len(typed) - 1 == len(raw) == len(plain.table.rows)
        assert [name for name in plain.table.headings if name not in excel[0]] == []
        assert all(re.fullmatch(r"[a-z_]+", name) for name in names)
        assert tuple(names[-len(provenance.COLUMNS) :]) == provenance.COLUMNS
        assert [[german(cell, shown.words) for cell in row] for row in typed] == [
            [plain_number(cell) for cell in row] for row in excel
        ]


def of_spreadsheet(file: File, words: Words) -> list[list[str]]:
    """Headings and rows; below them, after an empty one, stands what there is to say of them."""
    assert file.name.endswith(f"_{words('file-spreadsheet-suffix')}.csv")
    rows = list(csv.reader(io.StringIO(file.make().decode("utf-8-sig")), delimiter=";"))
    end = len(file.table.rows) + 1
    assert not any(rows[end])
    assert [row[0] for row in rows[end + 1 :]] == [words(key) for key in ABOUT]
    return rows[:end]


def of_workbook(file: File, words: Words) -> list[list[Any]]:
    """The same of the first sheet; the second one says what they are."""
    assert file.name.endswith(f"_{words('file-workbook-suffix')}.xlsx")
    first, about = openpyxl.load_workbook(io.BytesIO(file.make())).worksheets
    assert about.title == words("about-sheet")
    assert [about.cell(row, 1).value for row in range(1, len(ABOUT) + 1)] == [
        words(key) for key in ABOUT
    ]
    assert first.freeze_panes == "A2"
    assert all(cell.data_type != "f" for row in first for cell in row)
    return [[cell.value for cell in row] for row in first]


def german(value: Any, words: Words) -> str:
    """A cell as German Excel shows it, numbers as short as can be."""
    match value:
        case None:
            return ""
        case bool():
            return words("yes" if value else "no")
        case datetime():
            return f"{value:%d.%m.%Y}"
        case int() | float():
            return f"{round(value, 6):f}".rstrip("0").rstrip(".").replace(".", ",")
    return str(value)


def plain_number(cell: str) -> str:
    """A cell of the spreadsheet without zeros at the end, and without what defuses a formula."""
    cell = re.sub(r"^(-?\d+),(\d*?)0*$", r"\1,\2", cell).rstrip(",") if "," in cell else cell
    return cell[1:] if re.match("'[=+@-]", cell) else cell


ABOUT = ("about-title", "about-scope", "about-as-of", "about-exported-on", "about-looked-up-on",
         "about-delivery", "about-fingerprint", "about-source", "about-licence",
         "about-symbols")  # fmt: skip


@on(tuple(page for page in SCOPED if page in WITH_FILES), "whole", "narrow", languages=("de",))
def test_a_file_is_named_after_question_scope_and_stichtag(
    shown: Screen, request: pytest.FixtureRequest
) -> None:
    whole = request.node.callspec.params["shown"][2] == "whole"
    scope = "sachsen" if whole else "14628-ab-2021-05-15-agreements"
    names = [one.name for one in (*shown.files, *shown.pictures)]
    assert len(names) == len(set(names))
    ends = r"(?:excel\.csv|rohdaten\.csv|arbeitsmappe\.xlsx|folie\.png|druck\.png|vektor\.svg)"
    for name in names:
        assert re.fullmatch(rf"[a-z0-9-]+_{scope}_2023-08-09_[0-9a-f]{{12}}_{ends}", name), name


@on(WITH_FILES, "whole", languages=("de",))
def test_each_chart_can_be_taken_along_as_a_picture(shown: Screen) -> None:
    assert len(shown.pictures) == 3 * len(shown.charts)


def test_a_picture_comes_in_two_sizes_and_as_vectors(
    screens: dict[tuple[str, str, str], Screen],
) -> None:
    three = screens["building_blocks/coaching", "de", "whole"].pictures[:3]
    for file, width in zip(three, (1920, 2130, None), strict=True):
        if width is None:
            assert file.make().startswith(b"<?xml")
        else:
            with Image.open(io.BytesIO(file.make())) as image:
                assert image.width == width


def test_each_kind_of_chart_can_be_drawn_without_a_browser(
    screens: dict[tuple[str, str, str], Screen],
) -> None:
    kinds = {}
    for page in WITH_FILES:
        shown = screens[page, "de", "whole"]
        vectors = [one for one in shown.pictures if one.name.endswith(".svg")]
        kinds |= {
            chart.key.rpartition("-")[2]: file
            for chart, file in zip(shown.charts, vectors, strict=True)
        }
    for file in kinds.values():
        assert file.make().startswith(b"<?xml")


# --- the scope ------------------------------------------------------------------------------------


def state(app: AppTest, *names: str) -> list[Any]:
    return [app.session_state[name] for name in names]


def test_the_address_fills_every_control() -> None:
    query: dict[str, str | list[str]] = {
        "stichtag": "2023-08-09", "ab": "2021-05-15", "pd": "dresden", "kreis": ["14628", "14612"],
        "groesse": "20000", "feld": "youth", "einheit": "signatories", "lang": "en",
    }  # fmt: skip
    app = opened(query)
    assert state(app, "as_of", "since", "unit") == [DAY, "2021-05-15", "signatories"]
    assert state(app, "directorates", "districts") == [["PD Dresden"], ["14612", "14628"]]
    assert state(app, "size_classes", "action_fields") == [["20000"], ["youth"]]
    assert app.title[0].value == words_in("en")("question-overview")
    (sentence,) = [one.proto.body for one in app.get("html") if 'class="scope"' in one.proto.body]
    for said in ("9 Aug 2023", "15 May 2021", "PD Dresden", "Sächsische Schweiz", "signatories"):
        assert said in sentence
    assert address(app) == query | {"kreis": ["14612", "14628"]}


def address(app: AppTest) -> dict[str, Any]:
    """The address without the delivery's fingerprint, which every address carries."""
    found: dict[str, Any] = {}
    for name in app.query_params:
        value = app.query_params[name]
        found[name] = value[0] if isinstance(value, list) and len(value) == 1 else value
    assert re.fullmatch("[0-9a-f]{12}", found.pop("stand"))
    return found


def test_a_bare_address_means_today_and_everything() -> None:
    app = opened({})
    assert address(app) == {"stichtag": today().isoformat()}
    assert state(app, "as_of", "since", "unit", "districts") == [today(), "", "municipalities", []]
    assert not notices(app)


def notices(app: AppTest) -> str:
    bodies = [one.proto.body for one in app.get("html")]
    return " ".join(body for body in bodies if "In der Adresse" in body)


@pytest.mark.parametrize(
    "wrong",
    ["stichtag=2023-02-30", "stichtag=1889-01-01", "ab=gestern", "ab=2024-01-01", "kreis=99999",
     "kreis=14713", "pd=koeln", "groesse=17", "feld=nix", "einheit=buildings"],
)  # fmt: skip
def test_what_the_address_gets_wrong_is_named_and_ignored(wrong: str) -> None:
    name, _, value = wrong.partition("=")
    query: dict[str, str | list[str]] = {"stichtag": "2023-08-09", "pd": "dresden"} | {name: value}
    app = opened(query)
    assert not app.exception
    assert wrong in notices(app)
    assert wrong not in [f"{name}={value}" for name, value in address(app).items()]
    kept = {"stichtag": today().isoformat() if name == "stichtag" else "2023-08-09"}
    assert address(app) == (kept if name == "pd" else kept | {"pd": "dresden"})


def test_a_name_in_the_address_stays_text() -> None:
    app = opened({"kreis": "<img src=x onerror=alert(1)>"})
    assert "<img" not in notices(app)
    assert "&lt;img" in notices(app)


def test_a_directorate_narrows_the_districts_and_takes_others_away() -> None:
    app = opened({"stichtag": "2023-08-09", "kreis": ["14628", "14713"]})
    districts = app.multiselect(key="districts")
    assert (len(districts.options), districts.value) == (13, ["14628", "14713"])
    app.multiselect(key="directorates").set_value(["PD Dresden"]).run()
    districts = app.multiselect(key="districts")
    assert districts.value == ["14628"]
    assert len(districts.options) == 3  # Dresden, Meißen, Sächsische Schweiz-Osterzgebirge
    assert address(app) == {"stichtag": "2023-08-09", "pd": "dresden", "kreis": "14628"}
    app.multiselect(key="directorates").set_value([]).run()
    assert len(app.multiselect(key="districts").options) == 13


def test_a_scope_survives_a_change_of_page_and_of_language() -> None:
    app = opened({"stichtag": "2023-08-09", "kreis": "14628"})
    app.switch_page(f"{FOLDER}/building_blocks/agreements.py").run()
    app.button(key="language-button").click().run()
    assert app.title[0].value == words_in("en")("question-agreements")
    assert address(app) == {"stichtag": "2023-08-09", "kreis": "14628", "lang": "en"}
    app.switch_page(f"{FOLDER}/building_blocks/councils.py").run()
    assert app.title[0].value == words_in("en")("question-councils")
    assert address(app) == {"stichtag": "2023-08-09", "kreis": "14628", "lang": "en"}
    app.button(key="language-button").click().run()
    assert address(app) == {"stichtag": "2023-08-09", "kreis": "14628"}


def test_one_click_resets_the_scope_and_keeps_the_language() -> None:
    app = opened({
        "stichtag": "2023-08-09", "ab": "2021-05-15", "pd": "dresden", "kreis": "14628",
        "groesse": "20000", "feld": "youth", "einheit": "signatories", "lang": "en",
    })  # fmt: skip
    words = words_in("en")
    (reset,) = [one for one in app.sidebar.button if one.label == words("controls-reset")]
    reset.click().run()
    assert not app.exception
    assert address(app) == {"stichtag": today().isoformat(), "lang": "en"}


@pytest.mark.parametrize("name", ["today", "last-quarter", "last-year"])
def test_quick_days(name: str) -> None:
    day = today()
    ends = {
        "today": day,
        "last-quarter": max(
            end
            for end in (date(day.year - 1, 12, 31), *(date(day.year, *last) for last in QUARTERS))
            if end < day.replace(month=3 * ((day.month - 1) // 3) + 1, day=1)
        ),
        "last-year": date(day.year - 1, 12, 31),
    }
    app = opened({"stichtag": "2023-08-09"})
    app.button(key=name).click().run()
    assert address(app) == {"stichtag": ends[name].isoformat()}


QUARTERS = ((3, 31), (6, 30), (9, 30))


def test_a_period_that_would_begin_after_the_stichtag_begins_at_the_beginning() -> None:
    app = opened({"stichtag": "2023-08-09", "ab": "2023-01-01"})
    app.date_input(key="as_of").set_value(date(2022, 5, 1)).run()
    assert not app.exception
    assert address(app) == {"stichtag": "2022-05-01"}


def test_months_are_one_click_away() -> None:
    app = opened({"stichtag": "2023-08-09"})
    app.switch_page(f"{FOLDER}/building_blocks/agreements.py").run()
    app.segmented_control(key="grain").set_value("month").run()
    assert not app.exception
    chart = screen(app, words_in("de"), [("", bytes)] * 99).chart("flow")
    assert chart.spec["layout"]["xaxis"]["type"] == "date"
    assert chart.twin
    assert [row[0].split()[0] for row in chart.twin.rows][-2:] == ["Jul", "Aug"]
    assert [row[1] for row in chart.twin.rows] == [value for _, value in points(chart)]


# --- a delivery that cannot be used ---------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refused_delivery_shows_every_reason_and_no_stack_trace(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(DEFAULT_DELIVERY, tmp_path / "faulty")
    (tmp_path / "faulty" / "councils.csv").unlink()
    file = tmp_path / "faulty" / "agreements.csv"
    file.write_text(file.read_text("utf-8").replace("signed_on", "<b>signed</b>", 1), "utf-8")
    monkeypatch.setenv("ASSKOMM_DATA", str(tmp_path / "faulty"))
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path / "snapshots"))
    words = words_in(language)
    app = opened({"lang": language})
    assert [one.value for one in app.title] == [words("refused-title")]
    assert not app.exception
    (listed,) = [one.proto.body for one in app.get("html") if "<ol" in one.proto.body]
    reasons = re.findall(r"<li>(.*?)</li>", listed)
    assert len(reasons) == 3  # the column that is missing, the one that is not known, the file
    assert [reason.split(":")[0].split(" ")[0] for reason in reasons] == [
        "agreements.csv",
        "agreements.csv",
        "councils.csv",
    ]
    assert any("&lt;b&gt;signed&lt;/b&gt;" in reason for reason in reasons)
    text = " ".join(Reader(one.proto.body).text for one in app.get("html"))
    assert not RAW.search(text)
    assert "Traceback" not in text
    assert not (tmp_path / "snapshots").exists()


def test_a_folder_that_is_not_there_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSKOMM_DATA", str(tmp_path / "nowhere"))
    app = opened({})
    assert not app.exception
    assert [one.value for one in app.title] == [words_in("de")("refused-title")]
    assert any("nowhere" in one.proto.body for one in app.get("html"))
