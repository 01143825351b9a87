"""The scope in the sidebar: controls ↔ Scope ↔ the page's address.

The address is read once, when a session starts; from then on the controls lead and the address
follows, so that it can be copied at any time. Codes stand in it, never labels.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import streamlit as st

from asskomm import format
from asskomm.scope import FIRST_DAY, LAST_DAY, UNITS, Choices, Scope, from_query, today
from asskomm.view import comparison
from asskomm.view.addresses import AGAINST, DATA, OWN_CHOICES, SAMPLE, STAND, query_of
from asskomm.view.answers import View
from asskomm.view.labels import labels, quick_days
from asskomm.words import Words

LISTS = ("directorates", "districts", "size_classes", "action_fields")


def begin(choices: Choices) -> None:
    """Fill the controls from the address, once a session."""
    if "as_of" in st.session_state:
        return
    query = {name: st.query_params.get_all(name) for name in st.query_params}
    scope, ignored = from_query(query, choices, today())
    against, misread = _against_of(query.get(AGAINST, []))
    st.session_state["ignored"] = (*ignored, *misread)
    _fill(scope)
    _compare_with(against)
    st.session_state["stand"] = next(iter(query.get(STAND, [])), "")
    if (asked := st.query_params.get(DATA, SAMPLE)) != SAMPLE:
        st.session_state["ignored"] += (f"{DATA}={asked}",)
    for own in OWN_CHOICES.values():
        st.session_state.update({name: query[at][0] for name, at in own.items() if at in query})


def sample_chosen() -> bool:
    """Whether the reader looks at the made-up programme; nobody does who has not asked for it."""
    if "data" not in st.session_state:
        asked = st.query_params.get(DATA, "")
        st.session_state["data"] = asked if asked == SAMPLE else ""
    return bool(st.session_state["data"] == SAMPLE)


def draw_data(in_use: str, words: Words) -> None:
    """The choice between the delivery in use and made-up data, below the menu."""
    names = {"": in_use, SAMPLE: words("data-sample")}
    with st.sidebar:
        st.radio(
            words("data-label"),
            list(names),
            format_func=names.__getitem__,
            key="data",
            on_change=_other_data,
        )


def _other_data() -> None:
    """Which delivery a link was written from is of no use among the other data."""
    st.session_state["stand"] = ""
    st.session_state.pop("knowledge", None)


def _fill(scope: Scope) -> None:
    st.session_state["as_of"] = scope.as_of
    st.session_state["since"] = scope.since.isoformat() if scope.since else ""
    st.session_state["unit"] = scope.unit
    for part in LISTS:
        st.session_state[part] = list(getattr(scope, part))


def _against_of(asked: list[str]) -> tuple[date | None, tuple[str, ...]]:
    """The day of comparison that an address names, and what in it is none."""
    for text in asked[:1]:
        with suppress(ValueError):
            if FIRST_DAY <= (day := date.fromisoformat(text)) <= LAST_DAY:
                return day, ()
        return None, (f"{AGAINST}={text}",)
    return None, ()


def _compare_with(day: date | None) -> None:
    st.session_state["compare"] = "day" if day else ""
    st.session_state["against"] = day or comparison.a_year_before(st.session_state["as_of"])


def _reset() -> None:
    _fill(Scope(today()))
    _compare_with(None)


def keep() -> None:
    """Hold on to every choice: a browser knows it by a label, which is about to be another."""
    own = {name for names in OWN_CHOICES.values() for name in names}
    for name in ("data", "since", "unit", "compare", *LISTS, "grain", *own):
        if name in st.session_state:
            st.session_state[name] = st.session_state[name]


def chosen() -> Scope:
    """The scope as the controls stand now."""
    state = st.session_state
    return Scope(
        as_of=state["as_of"],
        since=date.fromisoformat(state["since"]) if state["since"] else None,
        unit=state["unit"],
        # The same choice is the same scope, in whatever order it was made.
        **{part: tuple(sorted(state[part])) for part in LISTS},
    )


def against() -> date | None:
    """The earlier day to compare with, as the controls stand now."""
    state = st.session_state
    return comparison.day_of(state["compare"], state["as_of"], state.get("against"))


def draw(view: View) -> None:
    """All controls, in the sidebar."""
    words = view.words
    with st.sidebar:
        st.header(words("controls-title"), anchor=False)
        _days(view)
        st.selectbox(
            words("controls-since"),
            _since_options(view.scope),
            format_func=lambda day: _since_label(day, words),
            key="since",
        )
        _compare(words)
        for part in LISTS:
            _several(view, part)
        units = labels(view, "unit")
        st.radio(words("controls-unit"), UNITS, format_func=units.__getitem__, key="unit")
        st.button(words("controls-reset"), on_click=_reset, width="stretch")


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


FIRST_CHOICE = 2019  # the year the programme was launched


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


def write_address(view: View, page: str) -> None:
    """Let the address say what the page shows, and what the page itself was asked for."""
    wanted = query_of(view)
    for name, in_address in OWN_CHOICES.get(page, {}).items():
        if chosen := st.session_state.get(name):
            wanted[in_address] = chosen
    shown = {name: st.query_params.get_all(name) for name in st.query_params}
    if shown != {name: [v] if isinstance(v, str) else v for name, v in wanted.items()}:
        st.query_params.from_dict(wanted)
