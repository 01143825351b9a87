"""Sections of Lieferung: what is in use, what is wrong in it, what changed with it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import streamlit as st

from asskomm import format
from asskomm.checking.report import finding_rows
from asskomm.contract import contract
from asskomm.dates import BERLIN
from asskomm.errors import DeliveryRefused
from asskomm.sections import blocks, inspected
from asskomm.storage.snapshots import one_before
from asskomm.view import serving
from asskomm.view.answers import View

EFFECTS = ("indicator", "value_before", "value_after", "difference", "unit")
CHANGES = ("export", "change", "record", "column_title", "before", "after", "line")


def in_a_sentence(view: View) -> None:
    """What is in use since when, and how much of it counts."""
    words = view.words
    rows = list(view.ask("delivery/files"))
    total = {name: sum(row[name] for row in rows) for name in ("rows", "loaded", "set_aside")}
    blocks.lead(
        words(
            "lead-delivery",
            delivery=view.snapshot.called(words.language),
            exported=format.day(view.snapshot.exported_on, words.language),
            rows=total["rows"],
            loaded=total["loaded"],
            aside=total["set_aside"],
        )
    )
    blocks.notice(words("delivery-whole"))


def refused(view: View) -> None:
    """The newest delivery, if it could not be taken: every reason."""
    served = serving.served(serving.data_folder(), serving.snapshot_folder())
    if not isinstance(served.refusal, DeliveryRefused):
        return
    st.header(view.words("refused-title-newest"), anchor="abgelehnt")
    blocks.notice(view.words(served.refusal.words, **served.refusal.facts))
    inspected.findings(view, finding_rows(served.refusal.report), "refused")


def in_use(view: View) -> None:
    """The files of the delivery in use, and what became of their rows."""
    words = view.words
    st.header(words("files-title"), anchor="dateien")
    answer = inspected.files(view, list(view.ask("delivery/files")))
    blocks.table(view, answer, inspected.FILES, words("files-table"), key="files")
    taken = view.snapshot.taken_at.astimezone(BERLIN)
    blocks.notice(
        words(
            "delivery-taken",
            date=format.day(taken.date(), words.language),
            time=f"{taken:%H:%M}",
            fingerprint=view.snapshot.fingerprint,
        )
    )


def findings_in_use(view: View) -> None:
    """What is wrong or odd in the delivery in use, to filter and to take along."""
    st.header(view.words("findings-title"), anchor="befunde")
    rows = list(view.ask("delivery/findings"))
    inspected.findings(view, rows, "in-use")


def changes(view: View) -> None:
    """New, changed and vanished records since the delivery before."""
    words = view.words
    st.header(words("changes-title"), anchor="aenderungen")
    rows = [_worded(row, view) for row in view.ask("delivery/changes")]
    if not rows:
        blocks.notice(words(why_no_changes(view)))
        return
    answer = inspected.answer_of("delivery/changes", CHANGES, rows)
    title, most = words("changes-table"), inspected.MOST_SHOWN
    blocks.table(view, answer, CHANGES, title, most=most, key="changes")


def effects(view: View) -> None:
    """What the new delivery does to each indicator at the reader's Stichtag."""
    words, rows = view.words, _effects(view)
    if not any(row["value_before"] != row["value_after"] for row in rows):
        if view.ask("delivery/changes"):
            blocks.notice(words("no-effect"))
        return
    st.subheader(words("effects-title"), anchor=False)
    answer = inspected.answer_of("delivery/effects", EFFECTS, rows)
    blocks.table(view, answer, EFFECTS, words("effects-table"), key="effects")


def why_no_changes(view: View) -> str:
    """What there is to say where no record is new, changed or gone."""
    if one_before(view.snapshot) is None:
        return "no-delivery-before"
    if any(row["value_before"] != row["value_after"] for row in _effects(view)):
        return "nothing-to-compare"
    return "nothing-changed"


def _effects(view: View) -> list[dict[str, Any]]:
    """Each indicator in the delivery before and in this one; nothing without one before."""
    before = one_before(view.snapshot)
    if before is None:
        return []
    then, now = replace(view, snapshot=before).readings(), view.readings()
    return [
        {
            "indicator": name,
            "unit": now[name].unit,
            "value_before": then[name].value,
            "value_after": now[name].value,
            "difference": _difference(then[name].value, now[name].value),
        }
        for name in now
    ]


def _difference(before: Decimal | None, after: Decimal | None) -> Decimal | None:
    return None if before is None or after is None else after - before


def _worded(row: dict[str, Any], view: View) -> dict[str, Any]:
    """A change in words: its export, its column, what stood there and what stands there."""
    values = {
        name: inspected.told(row[name], row["column_name"], view.words)
        for name in ("before", "after")
    }
    export = contract()[row["export"]].titles[view.words.language]
    return {**row, **values, "export": export, "column_title": _title(row, view)}


def _title(row: dict[str, Any], view: View) -> str | None:
    return contract()[row["export"]].title_of(row["column_name"], view.words.language)
