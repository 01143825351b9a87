"""One reader's look → the whole report: the programme, its building blocks, and what to know."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from asskomm.charts import charts
from asskomm.figures.indicators import BUILDING_BLOCKS
from asskomm.figures.questions import Answer
from asskomm.printed import appendix
from asskomm.printed.building import RECORDS, before_quoting, building_block, twin
from asskomm.printed.parts import (
    Chapter,
    Document,
    Heading,
    Listing,
    Part,
    Picture,
    Sentence,
    sources,
)
from asskomm.scope import Scope
from asskomm.storage.snapshots import Snapshot
from asskomm.view import leads, provenance
from asskomm.view.answers import View
from asskomm.view.labels import labels, scope_sentence
from asskomm.view.serving import choices
from asskomm.words import words_in

KEPT = 4
DECEMBER = 12
FIGURES = ("indicator", "value", "unit", "published", "published_as_of", "covered", "coverage",
           "source")  # fmt: skip


def document(view: View) -> Document:
    """The whole report for a scope. It is kept: the page's charts are drawn again for no file."""
    day = provenance.looked_up().date()
    return _kept(view.snapshot, view.scope, view.words.language, day)


@lru_cache(maxsize=KEPT)
def _kept(snapshot: Snapshot, scope: Scope, language: str, _looked_up: date) -> Document:
    view = View(snapshot, scope, words_in(language), choices(snapshot))
    told = (
        _overview(view),
        *(building_block(view, subject) for subject in RECORDS),
        appendix.funding(view),
        # Published figures are about the whole state.
        *([appendix.reconciliation(view)] if scope.is_whole else []),
        appendix.definitions(view),
    )
    numbers = sources(told)
    return Document(
        _title(view),
        scope_sentence(view),
        _notices(view),
        provenance.foot(view),
        (*told, appendix.notes(view, numbers, _title(view))),
        numbers,
    )


def _title(view: View) -> str:
    """The title names the districts that the report is about."""
    names = labels(view, "districts")
    chosen = [names[code] for code in view.scope.districts]
    return view.words("printed-title", count=len(chosen), places=", ".join(chosen))


def _notices(view: View) -> tuple[str, ...]:
    """What must be known of all of it: that it is made up, what of the delivery is missing."""
    made_up = view.words("made-up-notice") if view.snapshot.made_up else ""
    missing = provenance.rows_missing(view)
    return tuple(said for said in (made_up, f"{missing}." if missing else "") if said)


def _overview(view: View) -> Chapter:
    words = view.words
    figures = Listing(view.ask("overview/indicators"), FIGURES, words("figures-table"))
    parts: list[Part] = [figures]
    if not view.scope.is_whole:
        parts.append(Sentence(words("published-whole-only"), is_remark=True))
    parts += [Heading(words("development-title")), *_development(view)]
    notes = ("note-coverage", "note-closely", "note-output")
    return Chapter("ueberblick", words("menu-overview"), leads.overview(view),
                   (*parts, *before_quoting(view, notes)))  # fmt: skip


def _development(view: View) -> Iterator[Part]:
    words = view.words
    answer = view.ask("overview/development")
    if not any(answer.column("standing")):
        yield Sentence(words("printed-nothing"), is_remark=True)
        return
    published = view.ask("published/over_time")
    title = words("development-chart")
    yield Picture(
        charts.small_multiples(answer, published, title, BUILDING_BLOCKS, words), title, words
    )
    yield Listing(_by_year(answer), ("until", *BUILDING_BLOCKS), twin(view, title))


def _by_year(answer: Answer) -> Answer:
    """A row for the end of each year and for the Stichtag, a column for each building block."""
    values = [answer.where("indicator", name).column("standing") for name in BUILDING_BLOCKS]
    days = answer.where("indicator", BUILDING_BLOCKS[0]).column("until")
    rows = tuple(
        (day, *row)
        for day, *row in zip(days, *values, strict=True)
        if day.month == DECEMBER or day == days[-1]
    )
    return Answer(answer.question, ("until", *BUILDING_BLOCKS), rows)
