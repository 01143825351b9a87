"""One reader's look → what follows the building blocks: money, Abgleich, definitions, notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from asskomm import format
from asskomm.charts import funds
from asskomm.figures.definitions import definition, sheet
from asskomm.figures.indicators import INDICATORS
from asskomm.figures.questions import Answer
from asskomm.printed.building import before_quoting, records, twin
from asskomm.printed.parts import (
    Addresses,
    Chapter,
    Facts,
    Heading,
    Listing,
    Part,
    Picture,
    Points,
    Sentence,
)
from asskomm.view import leads, provenance
from asskomm.view.answers import View

GRANTS = ("municipality", "budget_year", "grant_stage", "stage_on", "amount_eur", "certainty",
          "source")  # fmt: skip
RECONCILED = ("as_of", "indicator", "published", "counted", "difference", "verdict",
              "source")  # fmt: skip
CONTRADICTIONS = ("indicator", "contradiction", "as_of", "value", "other_as_of", "other_value",
                  "source", "other_source")  # fmt: skip
COMPARED = ("as_of", "indicator", "value_eur", "verdict", "announced_eur", "period_named",
            "source")  # fmt: skip
OTHERS = ("as_of", "indicator", "value", "part", "unit_counted", "certainty", "source")  # fmt: skip
GENERAL = ("note-record", "note-stock-flow", "note-units-printed", "note-precision")


def funding(view: View) -> Chapter:
    """What the state made available, and which grants are known."""
    words = view.words
    notes = ("note-funding", "note-budget-years", "note-funding-stages")
    parts = (
        Heading(words("budget-title")),
        *_budget(view),
        Heading(words("grant-stages-title")),
        *_stages(view),
        Heading(words("by-district-title")),
        *_approved(view, "funding/by_district", "district", words("grants-by-district-chart")),
        Heading(words("by-field-title")),
        *_approved(view, "funding/by_action_field", "action_field_title",
                   words("grants-by-field-chart")),
        *_listed(view.ask("published/money"), funds.MONEY, words("money-title"),
                 words("money-table")),
        Heading(words("records-title")),
        *records(view, "funding", GRANTS),
        *before_quoting(view, notes),
    )  # fmt: skip
    return Chapter("foerderung", words("menu-funding"), leads.funding(view), parts)


def _budget(view: View) -> Iterator[Part]:
    words, answer = view.words, view.ask("funding/by_budget_period")
    if not answer:
        yield Sentence(words("printed-nothing"), is_remark=True)
        return
    title = words("budget-chart")
    yield Picture(funds.budget(answer, title, words), title, words)
    yield Listing(answer, funds.BUDGET, twin(view, title))
    if not view.scope.is_whole:
        yield Sentence(words("budget-whole-only"), is_remark=True)


def _stages(view: View) -> Iterator[Part]:
    words, answer = view.words, view.ask("funding/by_stage")
    if not answer:
        yield Sentence(words("printed-nothing"), is_remark=True)
        return
    title = words("grant-stages-chart")
    yield Picture(funds.stages(answer, title, words), title, words)
    yield Listing(answer, funds.STAGES, twin(view, title))


def _approved(view: View, question: str, label: str, title: str) -> Iterator[Part]:
    words = view.words
    answer = view.ask(question, language=words.language)
    if not any(answer.column("approved_eur")):
        yield Sentence(words("printed-nothing"), is_remark=True)
        return
    yield Picture(funds.approved(answer, label, title, words), title, words)
    yield Listing(answer, (label, "approved_eur", "grants"), twin(view, title))


def _listed(answer: Answer, columns: tuple[str, ...], heading: str, title: str) -> tuple[Part, ...]:
    """A table with its heading, where there is something to list."""
    return (Heading(heading), Listing(answer, columns, title)) if answer else ()


def reconciliation(view: View) -> Chapter:
    """Published figures beside the record's own count."""
    words = view.words
    which = words("reconciled-table", which=words("reconciled-all"))
    (row,) = view.ask("published/verdicts")
    aside: tuple[Part, ...] = ()
    if view.scope.is_whole and row["parts"]:
        aside = (Sentence(words("reconciled-parts", count=row["parts"]), is_remark=True),)
    parts = (
        *aside,
        *_listed(view.ask("published/contradictions"), CONTRADICTIONS,
                 words("contradictions-title"), words("contradictions-table")),
        *_listed(view.ask("published/reconciled"), RECONCILED, words("reconciled-title"), which),
        *_listed(view.ask("published/funds"), COMPARED, words("funds-compared-title"),
                 words("funds-compared-table")),
        *_listed(view.ask("published/others"), OTHERS, words("others-title"),
                 words("others-table")),
        *before_quoting(view, ("note-verdict", "note-verdict-words", "note-contradictions",
                               "note-parts")),
    )  # fmt: skip
    lead = leads.reconciliation(view)
    return Chapter("abgleich", words("menu-reconciliation"), lead, parts)


def definitions(view: View) -> Chapter:
    """The sheet of every indicator, without its query."""
    words, readings = view.words, view.readings()
    is_public_record = view.snapshot.public_record
    parts: list[Part] = []
    for name in INDICATORS:
        defined = definition(name)
        lines = sheet(defined, words, readings[name], is_public_record=is_public_record)
        parts += [Heading(defined.name(words)), Facts(lines)]
    title, lead = words("menu-definitions"), words("printed-definitions")
    return Chapter("kennzahlen", title, lead, tuple(parts))


def notes(view: View, numbers: Mapping[str, int], title: str) -> Chapter:
    """What holds for all figures, where they come from, and every source with its number."""
    words = view.words
    origin = tuple(
        (label, (format.day(value, words.language) if isinstance(value, date) else str(value),))
        for label, value in provenance.facts(view, title)
    )
    parts: list[Part] = [
        Points(tuple(view.said(key) for key in GENERAL)),
        Heading(words("printed-origin")),
        Facts(origin),
        Sentence(words("attribution")),
        Heading(words("printed-sources")),
    ]
    parts.append(Addresses(tuple(numbers)) if numbers else Sentence(words("printed-no-sources")))
    return Chapter("quellen", words("printed-notes"), words("printed-notes-lead"), tuple(parts))
