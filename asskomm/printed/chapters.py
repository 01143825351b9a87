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
from asskomm.view.labels import scope_sentence
from asskomm.view.serving import choices
from asskomm.words import words_in

KEPT = 4
FIGURES = ("indicator", "value", "unit", "published", "qualifier", "published_as_of", "covered",
           "coverage", "source")  # fmt: skip


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
        appendix.reconciliation(view),
        appendix.definitions(view),
    )
    numbers = sources(told)
    return Document(
        view.words("printed-title"),
        scope_sentence(view),
        provenance.foot(view),
        (*told, appendix.notes(view, numbers)),
        numbers,
    )


def _overview(view: View) -> Chapter:
    words = view.words
    figures = Listing(view.ask("overview/indicators"), FIGURES, words("figures-table"))
    parts: list[Part] = [Heading(words("figures-title")), figures]
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
    yield Listing(_side_by_side(answer), ("until", *BUILDING_BLOCKS), twin(view, title))


def _side_by_side(answer: Answer) -> Answer:
    """The same numbers with a column for each building block: on paper the rows are too many."""
    values = [answer.where("indicator", name).column("standing") for name in BUILDING_BLOCKS]
    days = answer.where("indicator", BUILDING_BLOCKS[0]).column("until")
    rows = tuple(zip(days, *values, strict=True))
    return Answer(answer.question, ("until", *BUILDING_BLOCKS), rows)
