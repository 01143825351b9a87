"""A view → the sentence that answers a page's question, as a press notice would put it."""

from __future__ import annotations

from asskomm import format
from asskomm.view.answers import View


def overview(view: View) -> str:
    """The programme as a whole."""
    words, readings = view.words, view.readings()
    counts = {
        name: format.number(int(readings[indicator].value or 0), words.language)
        for name, indicator in (
            ("consulted", "consulted_municipalities"),
            ("closely", "closely_cooperating"),
            ("councils", "prevention_councils"),
            ("agreements", "cooperation_agreements"),
        )
    }
    day = format.day(view.scope.as_of, words.language)
    return words("lead-overview", date=day, **counts)


def funding(view: View) -> str:
    """What was available at the Stichtag, and what is known to have been approved."""
    words, readings = view.words, view.readings()
    available, approved = readings["funding_available_eur"], readings["funding_approved_eur"]
    known = "" if available.value is not None else "-unknown"
    key = f"lead-funding{known}" if view.scope.is_whole else "lead-funding-part"
    return words(
        key,
        date=format.day(view.scope.as_of, words.language),
        available=available.value_text(words),
        approved=approved.value_text(words),
    )


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
