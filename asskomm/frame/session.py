"""What the reader has chosen: the page's address ↔ the session ↔ a Scope.

The address is read once, when a session starts; from then on the controls lead and the address
follows, so that it can be copied at any time. Codes stand in it, never labels.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import streamlit as st

from asskomm.scope import FIRST_DAY, LAST_DAY, Choices, Scope, from_query, today
from asskomm.view import comparison
from asskomm.view.addresses import AGAINST, DATA, OWN_CHOICES, SAMPLE, STAND, query_of
from asskomm.view.answers import View

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


def reset() -> None:
    """Today, everything, compared with nothing."""
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


def write_address(view: View, page: str) -> None:
    """Let the address say what the page shows, and what the page itself was asked for."""
    wanted = query_of(view)
    for name, in_address in OWN_CHOICES.get(page, {}).items():
        if chosen := st.session_state.get(name):
            wanted[in_address] = chosen
    shown = {name: st.query_params.get_all(name) for name in st.query_params}
    if shown != {name: [v] if isinstance(v, str) else v for name, v in wanted.items()}:
        st.query_params.from_dict(wanted)


def other_data() -> None:
    """Which delivery a link was written from is of no use among the other data."""
    st.session_state["stand"] = ""
    st.session_state.pop("knowledge", None)
