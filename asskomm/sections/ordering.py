"""Sections of Reihenfolge: the order of beginning, who was first, latest, fastest."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from asskomm import format
from asskomm.figures import placings, ranks
from asskomm.figures.definitions import definition
from asskomm.figures.indicators import INDICATORS
from asskomm.figures.questions import Answer
from asskomm.figures.ranks import RANKED
from asskomm.sections import blocks
from asskomm.view.addresses import link
from asskomm.view.answers import View

ORDER = ("state_rank", "district_rank", "municipality", "district", "begins_on", "source")
FIRSTS = ("distinction", "municipality", "district", "begins_on", "days", "source")


def picked(view: View, indicators: Iterable[str] = RANKED) -> str | None:
    """One of the indicators that a page is about; agreements unless the reader chose another."""
    words = view.words
    options = {indicator: words.code("indicator", indicator) for indicator in indicators}
    chosen = st.session_state.get("indicator")
    if chosen is None or (chosen in INDICATORS and chosen not in options):
        # None yet, or one of another page that this one cannot show, like a sum of money.
        st.session_state["indicator"] = next(iter(options))
    chosen = blocks.pick(view, "indicator", words("order-label"), options)
    if chosen is None:
        blocks.notice(words("order-choose"))
    return chosen


def order(view: View, indicator: str) -> None:
    """The whole order inside the reader's choice, with the numbers of state and district."""
    words, everywhere = view.words, view.on(ranks.everywhere(view.scope))
    whole = everywhere.ask("order/ranks", indicator=indicator)
    inside = view.ask("order/ranks", indicator=indicator)
    shown = _only(whole, inside)
    if not shown:
        blocks.nothing(words)
        return
    totals = everywhere.ask("order/published", indicator=indicator)
    unit = definition(indicator).unit_in(view.scope.unit)
    *_, latest = ranks.read(shown, totals, indicator, unit)
    blocks.lead(
        words(
            "order-lead",
            date=format.day(view.scope.as_of, words.language),
            count=len(shown.rows),
            sentence=placings.sentence(latest, words),
        )
    )
    blocks.notice(" ".join(placings.caution(latest, words)))
    st.header(words("order-title"), anchor="reihenfolge")
    if not view.scope.is_whole:
        blocks.notice(words("order-numbers"))
    title = words("order-table", **_named(view, indicator))
    hrefs = _profiles(view, shown)
    blocks.table(view, shown, ORDER, title, hrefs=hrefs, linked="municipality", key="order")


def _only(whole: Answer, inside: Answer) -> Answer:
    """The rows of the whole order whose places are inside the reader's choice."""

    def places(answer: Answer) -> list[tuple[str | None, str]]:
        ids = answer.column("municipality_id"), answer.column("district_id")
        return list(zip(*ids, strict=True))

    kept = set(places(inside))
    rows = zip(places(whole), whole.rows, strict=True)
    return Answer(whole.question, whole.columns, tuple(row for at, row in rows if at in kept))


def firsts(view: View, indicator: str) -> None:
    """Who was the first, the latest, has lasted longest, was the fastest."""
    words = view.words
    answer = view.ask("order/firsts").where("indicator", indicator)
    if not answer:
        return
    st.header(words("firsts-title"), anchor="erste")
    title = words("firsts-table", **_named(view, indicator))
    hrefs = _profiles(view, answer)
    blocks.table(view, answer, FIRSTS, title, hrefs=hrefs, linked="municipality", key="firsts")
    holders = answer.column("distinction")
    if len(set(holders)) < len(holders):
        blocks.notice(words("firsts-several"))


def _profiles(view: View, answer: Answer) -> list[str]:
    """The profile of each row's municipality; "" for a district with a council of its own."""
    return [
        link(view, "places/municipality", municipality=key) if key else ""
        for key in answer.column("municipality_id")
    ]


def _named(view: View, indicator: str) -> dict[str, str]:
    unit = view.words.code("unit", definition(indicator).unit_in(view.scope.unit), count=2)
    return {"indicator": view.words.code("indicator", indicator), "unit": unit}
