"""Sections that several pages share: over time, by district, by action field, the records.

A section puts one question, and gives the answer as heading, chart, table and files, or as a
sentence when there is nothing to draw.
"""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from asskomm.charts import charts
from asskomm.sections import blocks, cards
from asskomm.view import subjects
from asskomm.view.answers import View
from asskomm.view.subjects import INDICATORS, MOST_ROWS, PUBLISHED, unit_word


def answer_in_a_sentence(view: View, subject: str) -> None:
    """How many stand at the Stichtag, and how many of them are new in the period."""
    blocks.lead(subjects.lead(view, subject))


def published_beside(view: View, *indicators: str) -> None:
    """The cards of the page's own indicators: value, what was published, what is documented."""
    readings = view.readings()
    st.header(view.words("figures-title"), anchor="kennzahlen")
    cards.draw(view, [readings[indicator] for indicator in indicators])


def over_time(view: View, subject: str) -> None:
    """What began in each year or month, and the stock with the published totals on it."""
    words, unit = view.words, unit_word(view, subject)
    st.header(words("over-time-title"), anchor="verlauf")
    grain = _grain(view)
    answer = view.ask("steps/over_time", subject=subject, grain=grain)
    if not any(answer.column("begun")) and not any(answer.column("standing")):
        blocks.nothing(words)
        return
    title = subjects.title(view, f"flow-title-{grain}", subject)
    st.subheader(title, anchor=False)
    chart = charts.flow(answer, title, unit, words, grain)
    columns = ("period", "begun", "standing", "complete")
    about = INDICATORS[subject]
    blocks.figure(
        view, chart, answer, columns, title,
        unit=unit, grain=grain, indicator=about, key=f"{subject}-flow",
    )  # fmt: skip
    for sentence in subjects.left_out(view, subject, grain):
        blocks.notice(sentence)
    _stock(view, subject)


def _stock(view: View, subject: str) -> None:
    """The stock month by month: a published figure belongs to a day, not to the end of a year."""
    answer = view.ask("steps/over_time", subject=subject, grain="month")
    published = view.ask("published/over_time").where("indicator", INDICATORS[subject])
    title = subjects.title(view, "stock-title", subject)
    st.subheader(title, anchor=False)
    unit = unit_word(view, subject)
    chart = charts.stock(answer, published, title, unit, view.words)
    key, about = f"{subject}-stock", INDICATORS[subject]
    columns = ("until", "standing")
    blocks.figure(view, chart, answer, columns, title, unit=unit, indicator=about, key=key)
    if published:
        title = subjects.title(view, "published-title", subject)
        blocks.twin(view, published, PUBLISHED, title, key=f"{subject}-published")
    if not view.scope.is_whole:
        blocks.notice(view.words("published-whole-only"))


def _grain(view: View) -> str:
    words = view.words
    chosen = st.segmented_control(
        words("grain-label"),
        ("year", "month"),
        format_func=lambda grain: words(f"grain-{grain}"),
        default="year",
        required=True,
        key="grain",
        persist_state="session",
    )
    return chosen or "year"


def by_district(view: View, subject: str) -> None:
    """The stock at the Stichtag by district, in official order, zeros included."""
    words, unit = view.words, unit_word(view, subject)
    st.header(words("by-district-title"), anchor="kreise")
    answer = view.ask("steps/by_district", subject=subject)
    if not any(answer.column("standing")):
        blocks.nothing(words)
        return
    title = subjects.title(view, "by-district-chart", subject)
    chart = charts.bars(answer.column("district"), answer.column("standing"), title, unit, words)
    columns = ("district", "standing", "municipalities", "reached_share")
    key, about = f"{subject}-district", INDICATORS[subject]
    blocks.figure(view, chart, answer, columns, title, unit=unit, indicator=about, key=key)


def by_action_field(view: View, subject: str) -> None:
    """The action fields that the records name."""
    words, unit = view.words, unit_word(view, subject)
    st.header(words("by-field-title"), anchor="handlungsfelder")
    answer = view.ask("steps/by_action_field", subject=subject, language=words.language)
    if not any(answer.column("action_field")):
        blocks.notice(words("no-field-named"))
        return
    labels = [
        title or words("none-action-field-title") for title in answer.column("action_field_title")
    ]
    title = subjects.title(view, "by-field-chart", subject)
    chart = charts.bars(labels, answer.column("standing"), title, unit, words)
    columns = ("action_field_title", "standing")
    blocks.figure(view, chart, answer, columns, title, unit=unit, key=f"{subject}-field")


def records(view: View, subject: str, columns: Sequence[str]) -> None:
    """The records themselves, newest first, with their sources."""
    words = view.words
    st.header(words("records-title"), anchor="eintraege")
    answer = view.ask(f"{subject}/records")
    if not answer:
        blocks.nothing(words)
        return
    title, key = words.code("records", subject), f"{subject}-records"
    blocks.table(view, answer, columns, title, most=MOST_ROWS, key=key)
