"""Sections of Überblick: the programme as a whole, in figures and as small multiples."""

from __future__ import annotations

import streamlit as st

from asskomm import format
from asskomm.charts import charts
from asskomm.figures.indicators import BUILDING_BLOCKS, exports_of
from asskomm.figures.questions import Answer
from asskomm.sections import blocks, cards
from asskomm.view import comparison, leads
from asskomm.view.answers import View

PUBLISHED = ("indicator", "as_of", "value", "unit_counted", "certainty", "source")
COMPARED = ("indicator", "unit", "value_then", "value_now", "difference", "difference_share",
            "why_none")  # fmt: skip
FUNDS = ("funding_available_eur", "funding_approved_eur")
EXPORTS = exports_of(*BUILDING_BLOCKS, *FUNDS)


def in_a_sentence(view: View) -> None:
    """The programme in one sentence, as a press notice would put it."""
    blocks.lead(leads.overview(view))


def figures(view: View) -> None:
    """The six building blocks and the funds at the Stichtag."""
    readings = view.readings()
    st.header(view.words("figures-title"), anchor="kennzahlen")
    cards.draw(view, [readings[name] for name in (*BUILDING_BLOCKS, *FUNDS)])
    answer = view.ask("overview/indicators")
    title = view.words("figures-table")
    columns = (
        "indicator", "value", "unit", "published", "published_as_of", "covered", "coverage",
        "source",
    )  # fmt: skip
    blocks.twin(view, answer, columns, title, key="indicators")
    if not view.scope.is_whole:
        blocks.notice(view.words("published-whole-only"))
    _compared(view)


def _compared(view: View) -> None:
    """Every indicator beside its value at the earlier day, if the reader compares."""
    rows = tuple(
        (
            name,
            one.now.unit,
            one.earlier.value,
            one.now.value,
            one.difference,
            one.share,
            one.why_none,
        )
        for name, one in comparison.changes(view).items()
    )
    if not rows:
        return
    words, before = view.words, comparison.earlier(view)
    day = format.day(before.scope.as_of, words.language) if before else ""
    title = words("compared-title", date=day)
    answer = Answer("overview/compared", COMPARED, rows)
    blocks.twin(view, answer, COMPARED, title, key="compared")
    blocks.notice(words("compared-note", small=comparison.SMALL))


def development(view: View) -> None:
    """All six building blocks over the years, published totals as points on the counted line."""
    words = view.words
    st.header(words("development-title"), anchor="entwicklung")
    answer = view.ask("overview/development")
    early = view.readings()["consultations"].why_none == "before_first"
    if early or not any(answer.column("standing")):
        blocks.nothing(words)
        return
    published = view.ask("published/over_time")
    title = words("development-chart")
    chart = charts.small_multiples(answer, published, title, BUILDING_BLOCKS, words)
    columns = ("indicator", "until", "standing")
    unit = words("unit-counted-things")
    blocks.figure(view, chart, answer, columns, title, unit=unit, key="development")
    if published:
        blocks.twin(view, published, PUBLISHED, words("published-table"), key="published")
