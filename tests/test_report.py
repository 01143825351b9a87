"""The report: page and PDF say what the answers say, in full, literally, and accessibly."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import page as validator
import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from asskomm import __main__
from asskomm.files import citations, notation
from asskomm.files.columns import SOURCES
from asskomm.frame.page import foot_line
from asskomm.printed import chapters, typesetting
from asskomm.printed.parts import Document, Heading, Listing, Picture, Sentence
from asskomm.sections import printed
from asskomm.view import provenance
from asskomm.view.answers import View
from asskomm.view.serving import choices
from asskomm.words import LANGUAGES, words_in
from tests.conftest import Make
from tests.made_up import Record, on

DISTRICT = {"districts": ("14628",)}
NOBODY = {"districts": ("14713",), "size_classes": ("0",)}  # Leipzig is no village
HOSTILE = r"#let x = 1; *a* _b_ @c $d$ <e> \f /* g */ // h = i - j + k `l` [m] & é 漢"


def seen(record: Record, stichtag: str, language: str = "de", **parts: Any) -> View:
    scope = on(stichtag, **parts)
    return View(record.snapshot, scope, words_in(language), choices(record.snapshot))


def listings(told: Document) -> Iterator[Listing]:
    return (part for one in told.chapters for part in one.parts if isinstance(part, Listing))


def pictures(told: Document) -> Iterator[Picture]:
    return (part for one in told.chapters for part in one.parts if isinstance(part, Picture))


VIEWS = {
    "whole": ("2023-08-09", "de", {}),
    "district": ("2023-08-09", "en", DISTRICT),
    "nobody": ("2023-08-09", "de", NOBODY),
    "before": ("1995-01-01", "en", {}),
}


@pytest.fixture(params=VIEWS)
def view(request: pytest.FixtureRequest, real: Record) -> View:
    stichtag, language, parts = VIEWS[request.param]
    return seen(real, stichtag, language, **parts)


# --- what stands in it ----------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_ten_chapters_each_with_an_answer(real: Record, language: str) -> None:
    told = chapters.document(seen(real, "2023-08-09", language))
    assert [chapter.anchor for chapter in told.chapters] == [
        "ueberblick", "beratungen", "praeventionsraete", "kooperationsvereinbarungen", "coaching",
        "sicherheitsanalysen", "foerderung", "abgleich", "kennzahlen", "quellen",
    ]  # fmt: skip
    assert all(chapter.title and chapter.lead.endswith((".", "!")) for chapter in told.chapters)


def test_a_building_block_of_a_made_up_record(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id    | signed_on
V1           | 14628270 Pirna     | 2021-05-30
V2           | 14628160 Heidenau  | 2022-01-01
V3           | 14628110 Freital   | 2022-02-01
"""
    )
    told = chapters.document(seen(record, "2022-12-31"))
    chapter = next(one for one in told.chapters if one.anchor == "kooperationsvereinbarungen")
    years = next(part for part in chapter.parts if isinstance(part, Listing))
    assert years.answer.column("begun") == [1, 2]
    assert years.answer.column("standing") == [1, 1 + 2]
    _, stock, *_ = (part for part in chapter.parts if isinstance(part, Picture))
    assert list(stock.chart.figure.data[0].y) == [0, 1, 1, 1, 3, 3, 3, 3]  # the first in May
    records = next(part for part in chapter.parts if isinstance(part, Listing)
                   and "signed_on" in part.columns)  # fmt: skip
    assert records.answer.column("municipality") == ["Freital", "Heidenau", "Pirna"]


def test_building_blocks_side_by_side_are_the_rows_of_the_question(real: Record) -> None:
    look = seen(real, "2023-08-09")
    shown = next(part for part in listings(chapters.document(look)) if part.columns[0] == "until")
    stood = {
        (row["until"], row["indicator"]): row["standing"]
        for row in real.ask("overview/development", look.scope)
    }
    side_by_side = {
        (row["until"], name): row[name] for row in shown.answer for name in shown.columns[1:]
    }
    ends = {day for day, _ in stood if (day.month, day.day) == (12, 31)} | {date(2023, 8, 9)}
    assert side_by_side == {key: value for key, value in stood.items() if key[0] in ends}


def test_a_report_on_a_district_is_about_it_alone(real: Record) -> None:
    told = chapters.document(seen(real, "2023-08-09", **DISTRICT))
    assert told.title.endswith("Sächsische Schweiz-Osterzgebirge")
    assert "abgleich" not in [chapter.anchor for chapter in told.chapters]
    coaching = next(one for one in told.chapters if one.anchor == "coaching")
    assert [type(part) for part in coaching.parts] == [Sentence]
    assert not [part for part in listings(told) if part.columns[0] == "district"]


def test_nothing_in_scope_is_said_and_never_drawn(view: View) -> None:
    told = chapters.document(view)
    empty = not any(reading.value for reading in view.readings().values())
    for chapter in told.chapters:
        for part, after in zip(chapter.parts, (*chapter.parts[1:], None), strict=True):
            assert not isinstance(part, Listing) or part.answer.rows
            assert not isinstance(part, Heading) or not isinstance(after, Heading | None)
    assert empty == (not list(pictures(told)))
    said = [part.text for one in told.chapters for part in one.parts if isinstance(part, Sentence)]
    assert (view.words("printed-nothing") in said) or not empty


def test_every_source_has_a_number_and_stands_in_the_list(real: Record) -> None:
    told = chapters.document(seen(real, "2023-08-09"))
    named = {
        source
        for one in listings(told)
        for column in one.columns
        if column in SOURCES
        for cell in one.answer.column(column)
        for source in citations.each_source(cell)
    }
    listed = told.chapters[-1].parts[-1]
    assert sorted(told.numbers.values()) == list(range(1, len(named) + 1))
    assert listed.texts == tuple(told.numbers)
    assert set(listed.texts) == named


# --- page and PDF are one -------------------------------------------------------------------------


def test_what_the_pdf_is_set_from_are_the_answers(view: View) -> None:
    told, words = chapters.document(view), view.words
    data = json.loads(json.dumps(typesetting.as_data(told, words)))
    drawn = [part for one in data["chapters"] for part in one["parts"] if part["kind"] == "table"]
    for listing, table in zip(listings(told), drawn, strict=True):
        assert table["title"] == listing.title
        assert table["headings"] == [
            notation.heading(name, words, listing.unit) for name in listing.columns
        ]
        for row, cells in zip(listing.answer, table["rows"], strict=True):
            for name, cell in zip(listing.columns, cells, strict=True):
                text = notation.text(name, row, words, listing.grain)
                if name in SOURCES and row[name]:
                    whole = [
                        (
                            citations.cited(one, told.numbers, words),
                            one if citations.host(one) else None,
                        )
                        for one in citations.each_source(row[name])
                    ]
                    assert [(one["text"], one["to"]) for one in cell] == whole
                else:
                    assert cell == [{"text": text, "to": None}]


def test_the_page_holds_every_table_chart_and_chapter(view: View) -> None:
    told = chapters.document(view)
    html = "".join(printed.chapter(one, told, view) for one in told.chapters)
    assert html.count("<table>") == len(list(listings(told)))
    assert html.count("<tr>") == sum(1 + len(one.answer.rows) for one in listings(told))
    assert html.count("<figure>") == html.count("<img alt=") == len(list(pictures(told)))
    assert html.count('<section class="chapter"') == html.count("<h2>") == len(told.chapters)
    assert "<details" not in html


def test_the_foot_line_of_every_page_cannot_leave_its_text() -> None:
    css = foot_line('x"; } body { display: none } </style><script>\\22 ü')
    assert css.count('"') == 2
    assert css.count("{") == css.count("}") == 2
    assert not {"<", ">", "ü", ";\\"} & set(css)


# --- the PDF --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def made(real: Record) -> dict[str, bytes]:
    return {
        name: typesetting.pdf(seen(real, stichtag, language, **parts))
        for name, (stichtag, language, parts) in VIEWS.items()
    }


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_it_is_accessible_and_can_be_archived(
    made: dict[str, bytes], name: str, profile: str
) -> None:
    report = validator.validate_pdf_bytes(made[name], profile=validator.ValidationProfile(profile))
    failures = {one.rule_id for one in report.failures}
    if "PDFA2A-STREAM-LENGTH-001" in failures:
        # The checker strips a line end that is the stream's own last byte; we count ourselves.
        failures -= {"PDFA2A-STREAM-LENGTH-001"}
        assert all_streams_have_their_length(made[name])
    assert failures == set()
    assert report.rules.total > 100


def all_streams_have_their_length(pdf: bytes) -> bool:
    """Whether every stream ends where its dictionary says."""
    found = [
        (int(match[1]), match.end())
        for match in re.finditer(rb"/Length (\d+)(?:(?!endobj).)*?>>\s*stream\r?\n", pdf, re.DOTALL)
    ]
    assert len(found) > 5
    return all(
        re.match(rb"\r?\n?endstream", pdf[begins + length :][:12]) for length, begins in found
    )


def test_the_checker_finds_what_is_not_accessible(made: dict[str, bytes]) -> None:
    broken = made["before"].replace(b"/Marked true", b"/Marked null")
    assert broken != made["before"]
    profile = validator.ValidationProfile.PDF_UA_1
    assert not validator.validate_pdf_bytes(broken, profile=profile).is_compliant


def tags(reader: PdfReader) -> Iterator[tuple[str, DictionaryObject]]:
    """Every element of the structure: what it is, and itself."""
    waiting = [reader.trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        element = waiting.pop().get_object()
        for kid in reversed(element.get("/K", []) if isinstance(element.get("/K"), list)
                            else [element.get("/K")]):  # fmt: skip
            kid = kid.get_object() if kid is not None else None
            if isinstance(kid, DictionaryObject) and "/S" in kid:
                waiting.append(kid)
        if "/S" in element:
            yield str(element["/S"]), element


def test_its_structure_is_that_of_the_report(made: dict[str, bytes], real: Record) -> None:
    for name, (stichtag, language, parts) in VIEWS.items():
        told = chapters.document(seen(real, stichtag, language, **parts))
        reader = PdfReader(io.BytesIO(made[name]))
        root, found = reader.trailer["/Root"], list(tags(reader))
        kinds = [kind for kind, _ in found]
        assert str(root["/Lang"]).startswith(language)
        assert root["/MarkInfo"]["/Marked"].value is True
        assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
        assert reader.metadata
        assert reader.metadata.title == told.title
        every = list(listings(told))
        assert kinds.count("/Table") == kinds.count("/THead") == len(every)
        assert kinds.count("/TH") == sum(len(one.columns) for one in every)
        assert kinds.count("/TR") == sum(1 + len(one.answer.rows) for one in every)
        alts = [str(one["/Alt"]) for kind, one in found if kind == "/Figure"]
        assert alts == [one.chart.alt for one in pictures(told)]
        outlined = [one["/Title"] for one in reader.outline if not isinstance(one, list)]
        assert outlined == [one.title for one in told.chapters]


@pytest.mark.parametrize("name", VIEWS)
def test_every_sheet_has_the_three_dates_and_its_number(
    made: dict[str, bytes], name: str, real: Record
) -> None:
    stichtag, language, parts = VIEWS[name]
    look = seen(real, stichtag, language, **parts)
    sheets = PdfReader(io.BytesIO(made[name])).pages
    for number, sheet in enumerate(sheets, start=1):
        text = bare(sheet.extract_text())
        assert bare(provenance.foot(look)) in text
        said = look.words("printed-page", page=str(number), pages=str(len(sheets)))
        assert bare(said) in text


def bare(text: str) -> str:
    """Without white space: where a line breaks is not the text's."""
    return "".join(text.split())


def test_the_same_report_is_the_same_bytes(real: Record, made: dict[str, bytes]) -> None:
    chapters._kept.cache_clear()
    stichtag, language, parts = VIEWS["district"]
    assert typesetting.pdf(seen(real, stichtag, language, **parts)) == made["district"]


def test_text_of_a_delivery_is_text(make: Make) -> None:
    record = make(
        councils=f"""
council_id | municipality_id | stage   | stage_on   | name      | source
R1         | 14628270 Pirna  | founded | 2021-05-30 | {HOSTILE} | {HOSTILE}
"""
    )
    look = seen(record, "2022-12-31")
    data = typesetting.as_data(chapters.document(look), look.words)
    texts = [one["text"] for chapter in data["chapters"] for part in chapter["parts"]
             if part["kind"] == "table" for row in part["rows"] for cell in row
             for one in cell]  # fmt: skip
    assert HOSTILE in texts
    pdf = typesetting.pdf(look)
    profile = validator.ValidationProfile.PDF_UA_1
    assert validator.is_pdf_compliant_bytes(pdf, profile=profile)
    on_paper = bare("".join(one.extract_text() for one in PdfReader(io.BytesIO(pdf)).pages))
    # Soft hyphens and the order of glyphs of another font are not the delivery's.
    plain = on_paper.replace("\N{SOFT HYPHEN}", "").replace("\N{HYPHEN}", "")
    assert plain.count(bare(r"#let x = 1; *a* _b_ @c $d$ <e> \f /* g */")) >= 2
    html = "".join(printed.chapter(one, chapters.document(look), look)
                   for one in chapters.document(look).chapters)  # fmt: skip
    assert "<e>" not in html
    assert "&lt;e&gt;" in html


@pytest.mark.parametrize(
    "odd", ["\ue000", "\ufffe", "\ufeff", "\ud800", "\U000e0fff", "\U0010ffff"]
)
def test_what_cannot_be_printed_is_marked(odd: str) -> None:
    assert typesetting.printable(f"a{odd}ü 漢") == "a\ufffdü 漢"


# --- the command ----------------------------------------------------------------------------------


@pytest.fixture
def snapshots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ASSKOMM_DATA", raising=False)
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path / "snapshots"))


@pytest.mark.usefixtures("snapshots")
def test_the_command_writes_the_report(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], made: dict[str, bytes]
) -> None:
    file = tmp_path / "new" / "bericht.pdf"
    asked = ["report", "--as-of", "2023-08-09", "--district", "14628", "--lang", "en"]
    assert __main__.main([*asked, "--out", str(file)]) == 0
    assert str(file) in capfdbinary.readouterr().out.decode()
    text = bare(PdfReader(file).pages[0].extract_text())
    assert bare("Reference date 9 Aug 2023, from the beginning.") in text
    assert "14628" not in text  # the district by its name
    assert bare("Sächsische Schweiz-Osterzgebirge") in text.replace("\N{SOFT HYPHEN}", "")
    assert len(PdfReader(file).pages) == len(PdfReader(io.BytesIO(made["district"])).pages)


@pytest.mark.usefixtures("snapshots")
@pytest.mark.parametrize(
    "arguments",
    [(), ("--out", "x.pdf", "--district", "99999"), ("--out", "x.pdf", "--as-of", "gestern")],
)
def test_what_the_command_cannot_do(
    arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert __main__.main(["report", *arguments]) == 2
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.usefixtures("snapshots")
def test_a_file_that_cannot_be_written_is_said(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a-file").touch()
    there = tmp_path / "a-file" / "bericht.pdf"
    assert __main__.main(["report", "--as-of", "1995-01-01", "--out", str(there)]) == 2
    assert str(there) in capfd.readouterr().err
