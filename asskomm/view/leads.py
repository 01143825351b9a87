"""A view → the sentence that answers a page's question, as a press notice would put it."""

from __future__ import annotations

from asskomm import format
from asskomm.figures.indicators import Reading
from asskomm.view.answers import View
from asskomm.view.subjects import published
from asskomm.words import Words

# What the sentence on the whole programme names → its indicator.
NAMED = {
    "consultations": "consulted_municipalities",
    "closely": "closely_cooperating",
    "councils": "prevention_councils",
    "agreements": "cooperation_agreements",
}


def overview(view: View) -> str:
    """The programme as a whole: what is documented, beside what was published."""
    words, readings = view.words, view.readings()
    parts = [
        _beside(name, readings[indicator], words)
        for name, indicator in NAMED.items()
        if readings[indicator].value is not None
    ]
    date = format.day(view.scope.as_of, words.language)
    if not parts:
        return words("lead-before-first", date=date)
    return words("lead-overview", date=date, parts="; ".join(parts))


def _beside(name: str, reading: Reading, words: Words) -> str:
    what = words.code("lead", name, unit=reading.unit, standing=int(reading.value or 0))
    return words("lead-beside", what=what, **published(reading, reading.unit, words))


def funding(view: View) -> str:
    """What was available at the Stichtag, and what is known to have been approved."""
    approved = view.readings()["funding_approved_eur"]
    date = format.day(view.scope.as_of, view.words.language)
    if approved.value is None:
        return view.words("lead-before-first", date=date)
    since = view.scope.since
    said = view.words(
        "lead-approved",
        date=date,
        since=format.day(since, view.words.language) if since else "none",
        any="yes" if approved.value else "no",
        approved=approved.value_text(view.words),
    )
    return f"{_funds(view)} {said}"


def _funds(view: View) -> str:
    words, available = view.words, view.readings()["funding_available_eur"]
    if not view.scope.is_whole:
        return words("budget-whole-only")
    if available.value is None:
        return words("lead-funds-unknown", year=str(view.scope.as_of.year))
    return words("lead-funds", available=available.value_and_years(words))


def reconciliation(view: View) -> str:
    """How many published totals there are, and how many of them the record documents.

    Published figures are those of the whole state: for any other scope that is said instead.
    """
    words = view.words
    day = format.day(view.scope.as_of, words.language)
    (row,) = view.ask("published/verdicts")
    if not view.scope.is_whole:
        return words("published-whole-only")
    if not row["totals"] and not row["parts"]:
        return words("reconciled-none-yet", date=day)
    return words("lead-reconciled", date=day, **row)
