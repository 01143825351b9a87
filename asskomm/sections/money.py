"""Sections of Förderung: funds made available against grants known, by period, stage, place."""

from __future__ import annotations

import streamlit as st

from asskomm.charts import funds
from asskomm.sections import blocks
from asskomm.view import leads
from asskomm.view.answers import View


def in_a_sentence(view: View) -> None:
    """What was available at the Stichtag, and what is known to have been approved."""
    blocks.lead(leads.funding(view))


def budget(view: View) -> None:
    """Funds by budget period, as announced, against the grants known for that period."""
    words = view.words
    st.header(words("budget-title"), anchor="mittel")
    answer = view.ask("funding/by_budget_period")
    if not answer:
        blocks.nothing(words)
        return
    title = words("budget-chart")
    chart = funds.budget(answer, title, words)
    blocks.figure(view, chart, answer, funds.BUDGET, title, key="budget")
    if not view.scope.is_whole:
        blocks.notice(words("budget-whole-only"))


def by_stage(view: View) -> None:
    """Sums by budget year and stage; stages are shown side by side and never added up."""
    words = view.words
    st.header(words("grant-stages-title"), anchor="stand")
    answer = view.ask("funding/by_stage")
    if not answer:
        blocks.nothing(words)
        return
    title = words("grant-stages-chart")
    chart = funds.stages(answer, title, words)
    blocks.figure(view, chart, answer, funds.STAGES, title, key="grant-stages")


def by_district(view: View) -> None:
    """Approved sums by district, in official order, zeros included."""
    title = view.words("grants-by-district-chart")
    st.header(view.words("by-district-title"), anchor="kreise")
    _approved(view, "funding/by_district", "district", title)


def by_action_field(view: View) -> None:
    """Approved sums by the action fields that the grants name."""
    title = view.words("grants-by-field-chart")
    st.header(view.words("by-field-title"), anchor="handlungsfelder")
    _approved(view, "funding/by_action_field", "action_field_title", title)


def _approved(view: View, question: str, label: str, title: str) -> None:
    words = view.words
    answer = view.ask(question, language=words.language)
    if not any(answer.column("approved_eur")):
        blocks.nothing(words)
        return
    chart = funds.approved(answer, label, title, words)
    blocks.figure(view, chart, answer, (label, "approved_eur", "grants"), title, key=question)


def published(view: View) -> None:
    """Every sum of money that was published, with its source's own period."""
    words = view.words
    answer = view.ask("published/money")
    if not answer:
        return
    st.header(words("money-title"), anchor="veroeffentlicht")
    blocks.table(view, answer, funds.MONEY, words("money-table"), key="money")
