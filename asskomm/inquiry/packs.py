"""A view + an inquiry → the files of an answer, packed: the same bytes on the same day.

A table stands in every file with the same rows: as in print in the document, as numbers in the
workbook and the CSV files. Unpacked, `frictionless validate datapackage.json` passes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from asskomm.files import documents, exports, notation, tables, workbooks
from asskomm.files.archives import archive, settled
from asskomm.files.exports import Value
from asskomm.inquiry import official, packages, renderings, statements, wording
from asskomm.inquiry.inquiries import BEGAN, Inquiry
from asskomm.inquiry.official import Table
from asskomm.pictures.captions import caption
from asskomm.view import provenance
from asskomm.view.answers import View


def years(view: View, inquiry: Inquiry) -> tuple[int, int]:
    """First and last year of the tables: those asked for, else those of the scope."""
    since, last = view.scope.since, inquiry.last_year or view.scope.as_of.year
    begins = since.year if since else BEGAN
    return min(inquiry.first_year or begins, last), last


def all_tables(view: View, inquiry: Inquiry) -> tuple[Table, ...]:
    """One table for each measure that the breakdown can divide."""
    first, last = years(view, inquiry)
    return tuple(
        official.table(view, measure, inquiry.breakdown, first, last) for measure in inquiry.divided
    )


def pack(view: View, inquiry: Inquiry) -> bytes:
    """The ZIP."""
    on = provenance.looked_up().date()
    title = wording.title(inquiry, years(view, inquiry), view.words)
    made = dict(files(view, inquiry, all_tables(view, inquiry), on))
    made["datapackage.json"] = packages.described(view, inquiry, title, made, on)
    return archive(made, on)


def name(view: View) -> str:
    """The ZIP's name."""
    return f"{provenance.stem(view, view.words('answer-file'))}.zip"


def files(
    view: View, inquiry: Inquiry, made: Sequence[Table], on: date
) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each file but the description of them all."""
    words = view.words
    title = wording.title(inquiry, years(view, inquiry), words)
    stem = words("answer-file-table")
    at = datetime.combine(on, time())
    facts = [*provenance.facts(view, title), *wording.facts(view, inquiry, made)]
    word = documents.docx(
        title,
        wording.paragraphs(view, inquiry, made),
        wording.foot(view),
        words.language,
        at,
        [renderings.grid(one, view) for one in made],
    )
    yield words("answer-file-document") + ".docx", settled(word, on)
    shown = _Sheet(stem, title, *renderings.wide(made, view), by_row=renderings.formats(made))
    yield from _spreadsheets(shown, facts, view, on)
    yield (
        f"{stem}_{words('file-plain-suffix')}.csv",
        exports.plain_csv(renderings.RAW, provenance.beside(renderings.long(made), view)),
    )
    for code in inquiry.lists:
        yield from _list(code, view, on)
    for one in made:
        yield from _pictures(one, view)
    yield words("answer-file-definitions") + ".txt", wording.definitions(view, made)


def _pictures(one: Table, view: View) -> Iterator[tuple[str, bytes]]:
    from asskomm.pictures import pictures  # not above: what draws is large, and few ask for it

    words = view.words
    drawn, values = statements.chart(one, view)
    if drawn is not None:
        around = caption(view, values.question)
        measure = exports.slug(words.code("measure", one.measure))
        stem = words("answer-file-chart", measure=measure)
        for form in pictures.FORMS:
            yield f"{stem}.{form}", pictures.picture(drawn, around, words, form, "print")


def _list(code: str, view: View, on: date) -> Iterator[tuple[str, bytes]]:
    words = view.words
    answer = view.ask(f"official/{code}")
    title, stem = words.code("answer-list", code), words.code("answer-file-list", code)
    headings, rows = tables.spreadsheet(answer, words)
    formats = [notation.number_format(column) for column in answer.columns]
    shown = _Sheet(stem, title, headings, tuple(rows), formats)
    yield from _spreadsheets(shown, provenance.facts(view, title), view, on)
    yield (
        f"{stem}_{words('file-plain-suffix')}.csv",
        exports.plain_csv(
            (*answer.columns, *provenance.COLUMNS), provenance.beside(answer.rows, view)
        ),
    )


@dataclass(frozen=True)
class _Sheet:
    """A table under the stem of its file; how its numbers are written as in workbooks.workbook."""

    stem: str
    title: str
    headings: Sequence[str]
    rows: Sequence[Sequence[Value]]
    formats: Sequence[str] = ()
    by_row: Sequence[str] = ()


def _spreadsheets(
    shown: _Sheet, facts: Sequence[tuple[str, Value]], view: View, on: date
) -> Iterator[tuple[str, bytes]]:
    """The workbook, and the CSV for Excel, which says below its rows where they come from."""
    words, headings, rows = view.words, shown.headings, shown.rows
    about = provenance.sheet(view, facts)
    book = workbooks.workbook(shown.title, headings, rows, about, shown.formats, shown.by_row)
    yield f"{shown.stem}.xlsx", settled(book, on)
    below = ([label, value, *[None] * (len(headings) - 2)] for label, value in facts)
    whole = (*rows, [None] * len(headings), *below)
    text = exports.spreadsheet_csv(headings, whole, yes=words("yes"), no=words("no"))
    yield f"{shown.stem}_{words('file-spreadsheet-suffix')}.csv", text
