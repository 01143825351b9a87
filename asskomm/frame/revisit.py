"""A link that was written from an earlier delivery: figures as known then, as known now, and why.

The address carries the delivery's fingerprint. When another one is in use by now, the page shows
what the link's writer saw, says so, and offers today's figures and the difference.
"""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from asskomm import format
from asskomm.contract import contract
from asskomm.dates import BERLIN
from asskomm.figures.questions import Answer
from asskomm.sections import blocks, inspected
from asskomm.storage.knowledge import Known, differences, known_then
from asskomm.storage.snapshots import Snapshot
from asskomm.view import comparison
from asskomm.view.answers import View
from asskomm.words import Words

FIGURES = ("indicator", "unit", "value_then", "value_now", "difference")
RECORDS = ("place_name", "export_title", "change", "record", "column_title", "before", "after")
MOST_SHOWN = 200


def chosen(now: Snapshot) -> Snapshot:
    """The delivery to show: that of the link, unless the reader asked for the one in use."""
    known = _known(now)
    if known is None or known.then is None or st.session_state.get("knowledge") == "now":
        return now
    return known.then


def _known(now: Snapshot) -> Known | None:
    """What the link asked for, if it is not what is in use anyway."""
    asked = st.session_state.get("stand", "")
    return known_then(asked, now) if asked not in ("", now.fingerprint) else None


def told(view: View, now: Snapshot) -> None:
    """Say that the link is older than the delivery in use, and offer both."""
    known = _known(now)
    if known is None:
        return
    words = view.words
    exported = format.day(now.exported_on, words.language)
    if known.then is None:
        blocks.notice(words("revisit-gone", fingerprint=known.fingerprint[:12], exported=exported))
        return
    then = known.then
    facts = {
        "then": _named(then, now, words),
        "now": _named(now, then, words),
        "arrived": format.day(now.taken_at.astimezone(BERLIN).date(), words.language),
    }
    showing_then = view.snapshot == then
    blocks.notice(words("revisit-then" if showing_then else "revisit-now", **facts))
    if known.by_other_rules:
        blocks.notice(words("revisit-rules"))
    other = "now" if showing_then else "then"
    st.button(words(f"revisit-show-{other}", **facts), on_click=_show, args=(other,), key="revisit")
    _difference(view, then, now)


def _named(one: Snapshot, other: Snapshot, words: Words) -> str:
    """The day of a delivery, with its fingerprint where another one is of the same day."""
    day = format.day(one.exported_on, words.language)
    if one.exported_on != other.exported_on:
        return day
    return words("revisit-same-day", date=day, fingerprint=one.fingerprint)


def _show(which: str) -> None:
    st.session_state["knowledge"] = which


def _difference(view: View, then: Snapshot, now: Snapshot) -> None:
    words = view.words
    before, after = (replace(view, snapshot=one, against=None) for one in (then, now))
    readings = before.readings()
    rows = tuple(
        (name, reading.unit, change.earlier.value, reading.value, change.difference)
        for name, reading in after.readings().items()
        if (change := comparison.compared(reading, readings[name])).earlier.value != reading.value
    )
    with st.expander(words("revisit-difference")):
        if rows:
            figures = Answer("revisit/figures", FIGURES, rows)
            blocks.table(view, figures, FIGURES, words("revisit-figures"), key="revisit-figures")
        else:
            blocks.notice(words("revisit-same-figures"))
        _records(view, then, now)


def _records(view: View, then: Snapshot, now: Snapshot) -> None:
    words, language = view.words, view.words.language
    names = _names(view)
    rows = []
    for one in differences(then, now):
        table = contract()[one.export]
        title = table.title_of(one.column, language)
        values = (inspected.told(value, one.column, words) for value in (one.before, one.after))
        place = names.get(one.place or "", one.place)
        rows.append((place, table.titles[language], one.change, one.record, title, *values))
    if not rows:
        blocks.notice(words("revisit-same-records"))
        return
    answer = Answer("revisit/records", RECORDS, tuple(rows))
    title = words("revisit-records")
    blocks.table(view, answer, RECORDS, title, most=MOST_SHOWN, key="revisit-records")


def _names(view: View) -> dict[str, str]:
    """The name of every place that a record can be about, also of one that no longer exists."""
    return {
        row[key]: row[name]
        for question, key, name in (
            ("places/former_municipalities", "former_id", "former_name"),
            ("places/municipalities", "municipality_id", "municipality"),
            ("places/districts", "district_id", "district"),
        )
        for row in view.list(question)
    }
