"""Sections of Förderung: funds made available against grants known, by period, stage, place."""

from __future__ import annotations

from decimal import Decimal

import streamlit as st

from asskomm import blocks, charts, format, tables
from asskomm.answers import View


def in_a_sentence(view: View) -> None:
    """What was available at the Stichtag, and what is known to have been approved."""
    words, readings = view.words, view.readings()
    available, approved = readings["funding_available_eur"], readings["funding_approved_eur"]
    known = "" if available.value is not None else "-unknown"
    key = f"lead-funding{known}" if view.scope.is_whole else "lead-funding-part"
    blocks.lead(
        words(
            key,
            date=format.day(view.scope.as_of, words.language),
            available=available.value_text(words),
            approved=approved.value_text(words),
        )
    )


def budget(view: View) -> None:
    """Funds by budget period, as announced, against the grants known for that period."""
    words = view.words
    st.header(words("budget-title"), anchor="mittel")
    answer = view.ask("funding/by_budget_period")
    if not answer:
        blocks.notice(words("nothing-in-scope"))
        return
    title = words("budget-chart")
    labels = [_period(row["first_year"], row["last_year"], view) for row in answer]
    series = {
        words("column-available-eur"): answer.column("available_eur"),
        words("column-approved-eur"): answer.column("approved_eur"),
    }
    chart = charts.grouped(labels, series, title, words)
    columns = ("first_year", "last_year", "available_eur", "qualifier", "approved_eur", "grants",
               "announced_on", "source")  # fmt: skip
    blocks.figure(view, chart, answer, columns, title, key="budget")
    if not view.scope.is_whole:
        blocks.notice(words("budget-whole-only"))


def _period(first: object, last: object, view: View) -> str:
    if first is None:
        return view.words("none-budget-year")
    return str(first) if first == last else f"{first}\N{EN DASH}{last}"


def by_stage(view: View) -> None:
    """Sums by budget year and stage; stages are shown side by side and never added up."""
    words = view.words
    st.header(words("grant-stages-title"), anchor="stand")
    answer = view.ask("funding/by_stage")
    if not answer:
        blocks.notice(words("nothing-in-scope"))
        return
    rows = list(answer)
    years = list(dict.fromkeys(row["budget_year"] for row in rows))
    sums = {(row["budget_year"], row["grant_stage"]): row["amount_eur"] for row in rows}
    series = {
        tables.coded("grant_stage", stage, words): [sums.get((year, stage)) for year in years]
        for stage in dict.fromkeys(str(row["grant_stage"]) for row in rows)
    }
    title = words("grant-stages-chart")
    labels = [_period(year, year, view) for year in years]
    chart = charts.grouped(labels, series, title, words)
    columns = ("budget_year", "grant_stage", "grants", "amount_eur", "own_share_eur")
    blocks.figure(view, chart, answer, columns, title, key="grant-stages")


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
    sums: list[Decimal] = answer.column("approved_eur")
    if not any(sums):
        blocks.notice(words("nothing-in-scope"))
        return
    labels = [text or words("none-action-field-title") for text in answer.column(label)]
    chart = charts.bars(labels, sums, title, "", words)
    blocks.figure(view, chart, answer, (label, "approved_eur", "grants"), title, key=question)


def published(view: View) -> None:
    """Every sum of money that was published, with its source's own period."""
    words = view.words
    answer = view.ask("published/money")
    if not answer:
        return
    st.header(words("money-title"), anchor="veroeffentlicht")
    columns = (
        "as_of",
        "indicator",
        "value_eur",
        "qualifier",
        "period_named",
        "certainty",
        "source",
    )
    blocks.table(view, answer, columns, words("money-table"), key="money")
