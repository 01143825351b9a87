"""A report on a delivery as tables: its files, its findings to filter and to take along."""

from __future__ import annotations

from typing import Any

import streamlit as st

from asskomm import format
from asskomm.checking.finding import ASIDE, LOOK, REFUSED
from asskomm.figures.questions import Answer
from asskomm.files import notation, reporting
from asskomm.files.columns import CODES
from asskomm.sections import blocks
from asskomm.view.answers import View
from asskomm.words import Words

FILES = ("file", "rows", "loaded", "set_aside", "repeats", "encoding", "delimiter", "styles")
FINDINGS = ("severity", "file", "line", "column_title", "value", "message", "hint")
WEIGHTS = (REFUSED, ASIDE, LOOK)
MOST_SHOWN = 300


def files(view: View, rows: list[dict[str, Any]]) -> Answer:
    """The files of a delivery, with words for what was decided about them."""

    def worded(row: dict[str, Any]) -> dict[str, Any]:
        styles = [view.words.code("style", style) for style in row["styles"].split(", ") if style]
        delimiter = view.words.code("delimiter", reporting.DELIMITERS[row["delimiter"]])
        return {**row, "styles": ", ".join(styles) or None, "delimiter": delimiter}

    return answer_of("delivery/files", FILES, [worded(row) for row in rows])


def findings(view: View, rows: list[dict[str, Any]], key: str) -> None:
    """Findings as a table that can be narrowed to a severity and a file, the gravest first.

    `key`: of the refused delivery, of the one in use, or of the one on trial.
    """
    words, title = view.words, view.words(f"findings-table-{key}")
    if not rows:
        blocks.notice(words("no-findings"))
        return
    rows = sorted(rows, key=lambda row: WEIGHTS.index(row["severity"]))
    there = [one for one in WEIGHTS if any(row["severity"] == one for row in rows)]
    files = sorted({row["file"] for row in rows})
    severity = st.selectbox(
        words("filter-severity", table=title),
        ["", *there],
        format_func=lambda code: notation.coded("severity", code, words) if code else words("all"),
        key=f"{key}-severity",
    )
    file = st.selectbox(
        words("filter-file", table=title),
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
    blocks.table(view, answer, FINDINGS, title, most=MOST_SHOWN, key=f"{key}-findings")


def told(value: str | None, column: str | None, words: Words) -> str | None:
    """A value of a delivery as a reader knows it: codes as words, dates in the reader's form."""
    if value is None:
        return None
    if column in CODES:
        return notation.coded(column, value, words)
    return format.days_in(value, words.language)


def answer_of(name: str, columns: tuple[str, ...], rows: list[dict[str, Any]]) -> Answer:
    """Rows that no query gave as they are shown, to be shown like those of one."""
    return Answer(name, columns, tuple(tuple(row[column] for column in columns) for row in rows))
