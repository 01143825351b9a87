"""The scope in the sidebar, as controls."""

from __future__ import annotations

from datetime import date
from html import escape

import streamlit as st

from asskomm import format
from asskomm.frame import session
from asskomm.scope import FIRST_DAY, LAST_DAY, UNITS, Choices, Scope, today
from asskomm.view import comparison
from asskomm.view.addresses import SAMPLE
from asskomm.view.answers import View
from asskomm.view.labels import labels, quick_days
from asskomm.words import Words

FIRST_CHOICE = 2019  # the year the programme was launched


def draw_data(in_use: str, words: Words) -> None:
    """The choice between the delivery in use and made-up data, below the menu."""
    names = {"": in_use, SAMPLE: words("data-sample")}
    with st.sidebar:
        st.radio(
            words("data-label"),
            list(names),
            format_func=names.__getitem__,
            key="data",
            on_change=session.other_data,
        )


def draw(view: View) -> None:
    """All controls, in the sidebar."""
    words = view.words
    with st.sidebar:
        # No heading: the first one of a page is its question.
        st.html(f'<p class="controls">{escape(words("controls-title"))}</p>')
        _days(view)
        st.selectbox(
            words("controls-since"),
            _since_options(view.scope),
            format_func=lambda day: _since_label(day, words),
            key="since",
        )
        _compare(words)
        for part in session.LISTS:
            _several(view, part)
        units = labels(view, "unit")
        st.radio(words("controls-unit"), UNITS, format_func=units.__getitem__, key="unit")
        st.button(words("controls-reset"), on_click=session.reset, width="stretch")


def _days(view: View) -> None:
    words = view.words
    st.date_input(
        words("controls-as-of"),
        key="as_of",
        format="DD.MM.YYYY",
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        on_change=_not_before,
    )
    with st.container(horizontal=True, gap="small"):
        for name, day in quick_days(today()).items():
            st.button(
                words(f"controls-day-{name}"),
                help=words("controls-day-help", date=format.day(day, words.language)),
                on_click=_set_day,
                args=(day,),
                key=name,
            )


def _compare(words: Words) -> None:
    st.selectbox(
        words("controls-compare"),
        ["", *comparison.WAYS],
        format_func=lambda way: words(f"compare-{way or 'nothing'}"),
        key="compare",
    )
    if st.session_state["compare"] == "day":
        st.date_input(
            words("controls-against"),
            key="against",
            format="DD.MM.YYYY",
            min_value=FIRST_DAY,
            max_value=LAST_DAY,
            persist_state="session",
        )


def _set_day(day: date) -> None:
    st.session_state["as_of"] = day
    _not_before()


def _not_before() -> None:
    """A period cannot begin after the Stichtag: then it begins at the beginning."""
    if st.session_state["since"] > st.session_state["as_of"].isoformat():
        st.session_state["since"] = ""


def _since_options(scope: Scope) -> list[str]:
    """From the beginning, each first of January up to the Stichtag, and the day of the address."""
    years = {f"{year}-01-01" for year in range(FIRST_CHOICE, scope.as_of.year + 1)}
    if scope.since:
        years.add(scope.since.isoformat())
    return ["", *sorted(years, reverse=True)]


def _since_label(day: str, words: Words) -> str:
    if not day:
        return words("scope-from-the-beginning")
    return words("controls-since-day", date=date.fromisoformat(day))


def _several(view: View, part: str) -> None:
    known = dict(labels(view, part))
    if part == "districts":
        allowed = view.choices.districts_of(view.scope.directorates)
        known = {code: known[code] for code in allowed}
    st.multiselect(
        view.words(f"controls-{part.replace('_', '-')}"),
        list(known),
        format_func=known.__getitem__,
        key=part,
        placeholder=view.words("controls-all"),
        on_change=_narrow,
        args=(view.choices,),
    )


def _narrow(choices: Choices) -> None:
    """Another directorate: districts outside it are no longer chosen."""
    allowed = choices.districts_of(st.session_state["directorates"])
    st.session_state["districts"] = [
        district for district in st.session_state["districts"] if district in allowed
    ]
