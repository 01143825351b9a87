"""A view + an inquiry → the files of an answer, packed: the same bytes on the same day.

A table stands in every file with the same rows: as in print in the document, as numbers in the
workbook and the CSV files. Unpacked, `frictionless validate datapackage.json` passes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time

from asskomm.figures import definitions
from asskomm.figures.indicators import INDICATORS
from asskomm.files import documents, exports, tables, workbooks
from asskomm.files.archives import archive, settled
from asskomm.files.exports import Value
from asskomm.files.licence import licence
from asskomm.inquiry import official, packages, printing, renderings, statements
from asskomm.inquiry.inquiries import BEGAN, Inquiry
from asskomm.inquiry.official import Table
from asskomm.pictures import pictures
from asskomm.view import provenance
from asskomm.view.answers import View
from asskomm.view.labels import scope_sentence


def years(view: View, inquiry: Inquiry) -> tuple[int, int]:
    """First and last year of the tables: those asked for, else those of the scope."""
    since, last = view.scope.since, inquiry.last_year or view.scope.as_of.year
    begins = since.year if since else BEGAN
    return min(inquiry.first_year or begins, last), last


def all_tables(view: View, inquiry: Inquiry) -> tuple[Table, ...]:
    """One table for each measure."""
    first, last = years(view, inquiry)
    return tuple(
        official.table(view, measure, inquiry.breakdown, first, last)
        for measure in inquiry.measures
    )


def pack(view: View, inquiry: Inquiry) -> bytes:
    """The ZIP."""
    on = provenance.looked_up().date()
    made = dict(files(view, inquiry, all_tables(view, inquiry), on))
    made["datapackage.json"] = packages.described(view, inquiry, made, on)
    return archive(made, on)


def name(view: View) -> str:
    """The ZIP's name."""
    return f"{provenance.stem(view, view.words('answer-file'))}.zip"


def files(
    view: View, inquiry: Inquiry, made: Sequence[Table], on: date
) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each file but the description of them all."""
    words = view.words
    title, stem = words("answer-file"), words("answer-file-table")
    at = datetime.combine(on, time())
    facts = [*provenance.facts(view, title), *_more_facts(view, made)]
    word = documents.docx(
        title,
        paragraphs(view, made),
        _foot(view),
        words.language,
        at,
        [renderings.grid(one, view) for one in made],
    )
    yield words("answer-file-document") + ".docx", settled(word, on)
    yield from _spreadsheets(stem, title, *renderings.wide(made, view), facts, view, on)
    yield (
        f"{stem}_{words('file-plain-suffix')}.csv",
        exports.plain_csv(renderings.RAW, provenance.beside(renderings.long(made), view)),
    )
    for code in inquiry.lists:
        yield from _list(code, view, on)
    for place, one in enumerate(made, start=1):
        drawn, values = statements.chart(one, view)
        if drawn is not None:
            caption = pictures.Caption(values.question, _origin(view))
            for form in pictures.FORMS:
                stem = words("answer-file-chart", place=str(place))
                yield f"{stem}.{form}", pictures.picture(drawn, caption, words, form, "print")
    yield words("answer-file-definitions") + ".txt", _definitions(view, made)


def _list(code: str, view: View, on: date) -> Iterator[tuple[str, bytes]]:
    words = view.words
    answer = view.ask(f"official/{code}")
    title, stem = words.code("answer-list", code), words.code("answer-file-list", code)
    headings, rows = tables.spreadsheet(answer, words)
    facts = provenance.facts(view, title)
    yield from _spreadsheets(stem, title, headings, tuple(rows), facts, view, on)
    yield (
        f"{stem}_{words('file-plain-suffix')}.csv",
        exports.plain_csv(
            (*answer.columns, *provenance.COLUMNS), provenance.beside(answer.rows, view)
        ),
    )


def _spreadsheets(
    stem: str,
    title: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[Value]],
    facts: Sequence[tuple[str, Value]],
    view: View,
    on: date,
) -> Iterator[tuple[str, bytes]]:
    """The workbook, and the CSV for Excel, which says below its rows where they come from."""
    words = view.words
    book = workbooks.workbook(title, headings, rows, words("about-sheet"), facts)
    yield f"{stem}.xlsx", settled(book, on)
    below = ([label, value, *[None] * (len(headings) - 2)] for label, value in facts)
    whole = (*rows, [None] * len(headings), *below)
    text = exports.spreadsheet_csv(headings, whole, yes=words("yes"), no=words("no"))
    yield f"{stem}_{words('file-spreadsheet-suffix')}.csv", text


# --- the words ------------------------------------------------------------------------------------


def paragraphs(view: View, made: Sequence[Table]) -> list[str]:
    """The answer in sentences: what was looked at, then one sentence for each measure."""
    return [
        f"{scope_sentence(view)} {view.words('note-record')}",
        *(statements.sentence(one, view) for one in made),
        licence().title(view.words),
    ]


def _definitions(view: View, made: Sequence[Table]) -> bytes:
    """What each measure means, the sheet of its indicator, and the symbols."""
    words, readings = view.words, view.readings()
    told = []
    for one in made:
        name = words.code("measure", one.measure)
        told.append(f"{name}\n{words.code('measure-rule', one.measure)}\n")
        indicator = one.measure.removeprefix("new_")
        if indicator in INDICATORS:
            told.append(
                definitions.as_text(definitions.definition(indicator), words, readings[indicator])
            )
    told.append("\n".join((words("legend-title"), *printing.legend(made, words))) + "\n")
    text = "\n\n".join([*told, *statements.remarks(made, view), _foot(view)]) + "\n"
    return text.replace("\n", "\r\n").encode("utf-8-sig")


def _more_facts(view: View, made: Sequence[Table]) -> list[tuple[str, Value]]:
    words = view.words
    facts: list[tuple[str, Value]] = [
        (words("about-remark"), remark) for remark in statements.remarks(made, view)
    ]
    return [*facts, (words("about-licence"), licence().title(words))]


def _origin(view: View) -> tuple[str, ...]:
    return (scope_sentence(view), provenance.foot(view), licence().title(view.words))


def _foot(view: View) -> str:
    return f"{provenance.foot(view)}. {view.words('attribution')}"
