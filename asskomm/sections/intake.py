"""Sections of the page Lieferung: what is in use, what is wrong in it, what changed, a trial."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal
from typing import Any

import streamlit as st

from asskomm import format
from asskomm.checking.finding import ASIDE, LOOK, REFUSED
from asskomm.checking.report import Report, file_rows, finding_rows
from asskomm.contract import contract
from asskomm.errors import DeliveryRefused
from asskomm.figures.questions import Answer
from asskomm.files import reporting, tables
from asskomm.reading import delivery, sources
from asskomm.sections import blocks
from asskomm.storage.snapshots import one_before
from asskomm.storage.store import inspect
from asskomm.view import serving
from asskomm.view.answers import View

FILES = ("file", "rows", "loaded", "set_aside", "repeats", "encoding", "delimiter", "styles")
FINDINGS = ("severity", "file", "line", "column_title", "value", "message", "hint")
EFFECTS = ("indicator", "value_before", "value_after", "difference", "unit")
CHANGES = ("export", "change", "record", "column_title", "before", "after", "line")
UPLOADS = ["csv", "txt", "tsv", "zip", "xlsx"]
MOST_SHOWN = 300
LONGEST_TRIAL_SECONDS = 60


def in_a_sentence(view: View) -> None:
    """What is in use since when, and how much of it counts."""
    words = view.words
    rows = list(view.ask("delivery/files"))
    total = {name: sum(row[name] for row in rows) for name in ("rows", "loaded", "set_aside")}
    blocks.lead(
        words(
            "lead-delivery",
            delivery=view.snapshot.delivery,
            exported=format.day(view.snapshot.exported_on, words.language),
            rows=total["rows"],
            loaded=total["loaded"],
            aside=total["set_aside"],
        )
    )


def refused(view: View) -> None:
    """The newest delivery, if it could not be taken: every reason."""
    served = serving.served(serving.data_folder(), serving.snapshot_folder())
    if not isinstance(served.refusal, DeliveryRefused):
        return
    st.header(view.words("refused-title-newest"), anchor="abgelehnt")
    blocks.notice(view.words(served.refusal.words, **served.refusal.facts))
    _findings(view, served.refusal.report, "refused")


def in_use(view: View) -> None:
    """The files of the delivery in use, and what became of their rows."""
    words = view.words
    st.header(words("files-title"), anchor="dateien")
    answer = _files(view, list(view.ask("delivery/files")))
    blocks.table(view, answer, FILES, words("files-table"), key="files")
    taken = view.snapshot.taken_at.astimezone(serving.BERLIN)
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
    _filtered(view, rows, "in-use")


def changes(view: View) -> None:
    """New, changed and vanished records since the delivery before."""
    words = view.words
    st.header(words("changes-title"), anchor="aenderungen")
    rows = [
        {**row, "export": _export(row["export"], view), "column_title": _title(row, view)}
        for row in view.ask("delivery/changes")
    ]
    if not rows:
        blocks.notice(words("nothing-changed"))
        return
    answer = _answer("delivery/changes", CHANGES, rows)
    blocks.table(view, answer.first(MOST_SHOWN), CHANGES, words("changes-table"), key="changes")


def effects(view: View) -> None:
    """What the new delivery does to each indicator at the reader's Stichtag."""
    words = view.words
    before = one_before(view.snapshot)
    if before is None:
        return
    then, now = replace(view, snapshot=before).readings(), view.readings()
    rows = [
        {
            "indicator": name,
            "unit": now[name].unit,
            "value_before": then[name].value,
            "value_after": now[name].value,
            "difference": _difference(then[name].value, now[name].value),
        }
        for name in now
    ]
    st.subheader(words("effects-title"), anchor=False)
    answer = _answer("delivery/effects", EFFECTS, rows)
    blocks.table(view, answer, EFFECTS, words("effects-table"), key="effects")


def _difference(before: Decimal | None, after: Decimal | None) -> Decimal | None:
    return None if before is None or after is None else after - before


def trial(view: View) -> None:
    """Drop files, get the report; nothing is stored and nothing published."""
    words = view.words
    st.header(words("trial-title"), anchor="pruefen")
    blocks.notice(words("trial-about", size=sources.LARGEST_FILE // 1_000_000))
    dropped = st.file_uploader(
        words("trial-label"), type=UPLOADS, accept_multiple_files=True, key="trial"
    )
    if not dropped:
        return
    found = sources.from_uploads([(file.name, file.getvalue()) for file in dropped])
    with st.spinner(words("trial-running")):
        report = _in_time(view, found)
    if report is None:
        blocks.notice(words("trial-too-long", seconds=LONGEST_TRIAL_SECONDS))
        return
    blocks.lead(words(f"report-{('clean', 'taken', 'refused')[reporting.status(report)]}"))
    if files := file_rows(report):
        answer = _files(view, files)
        blocks.table(view, answer, FILES, words("trial-files"), key="trial-files")
    _findings(view, report, "trial")


def _in_time(
    view: View, found: tuple[tuple[sources.Source, ...], tuple[sources.Unusable, ...]]
) -> Report | None:
    """The report, or None when it takes too long: the page must not hang on what is dropped."""
    worker = ThreadPoolExecutor(max_workers=1)
    asked = worker.submit(lambda: inspect(delivery.assembled(found, contract()), view.snapshot))
    worker.shutdown(wait=False)
    try:
        return asked.result(timeout=LONGEST_TRIAL_SECONDS)
    except TimeoutError:
        return None


def _findings(view: View, report: Report, key: str) -> None:
    _filtered(view, finding_rows(report), key)


def _filtered(view: View, rows: list[dict[str, Any]], key: str) -> None:
    """Findings as a table that can be narrowed to a severity and a file."""
    words = view.words
    if not rows:
        blocks.notice(words("no-findings"))
        return
    there = [one for one in (REFUSED, ASIDE, LOOK) if any(r["severity"] == one for r in rows)]
    files = sorted({row["file"] for row in rows})
    severity = st.selectbox(
        words("filter-severity"),
        ["", *there],
        format_func=lambda code: tables.coded("severity", code, words) if code else words("all"),
        key=f"{key}-severity",
    )
    file = st.selectbox(
        words("filter-file"),
        ["", *files],
        format_func=lambda name: name or words("all"),
        key=f"{key}-file",
    )
    chosen = [
        row
        for row in rows
        if row["severity"] == (severity or row["severity"]) and row["file"] == (file or row["file"])
    ]
    answer = reporting.findings_answer(chosen, words)
    if len(answer.rows) > MOST_SHOWN:
        blocks.notice(words("findings-cut", shown=MOST_SHOWN, all=len(answer.rows)))
    title = words("findings-table")
    st.html(tables.html(answer.first(MOST_SHOWN), FINDINGS, title, words))
    blocks.files(view, answer, title, key=f"{key}-findings")


def _files(view: View, rows: list[dict[str, Any]]) -> Answer:
    """The files of a delivery, with words for what was decided about them."""

    def worded(row: dict[str, Any]) -> dict[str, Any]:
        styles = [view.words.code("style", style) for style in row["styles"].split(", ") if style]
        delimiter = view.words.code("delimiter", reporting.DELIMITERS[row["delimiter"]])
        return {**row, "styles": ", ".join(styles) or None, "delimiter": delimiter}

    return _answer("delivery/files", FILES, [worded(row) for row in rows])


def _answer(name: str, columns: tuple[str, ...], rows: list[dict[str, Any]]) -> Answer:
    return Answer(name, columns, tuple(tuple(row[column] for column in columns) for row in rows))


def _export(name: str, view: View) -> str:
    return contract()[name].titles[view.words.language]


def _title(row: dict[str, Any], view: View) -> str | None:
    columns = {column.name: column for column in contract()[row["export"]].columns}
    column = columns.get(row["column_name"] or "")
    return column.titles[view.words.language] if column else None
