"""A report on a delivery as tables: its files, its findings to filter and to take along."""

from __future__ import annotations

from typing import Any

import streamlit as st

from asskomm.checking.finding import ASIDE, LOOK, REFUSED
from asskomm.figures.questions import Answer
from asskomm.files import notation, reporting
from asskomm.sections import blocks
from asskomm.view.answers import View

FILES = ("file", "rows", "loaded", "set_aside", "repeats", "encoding", "delimiter", "styles")
FINDINGS = ("severity", "file", "line", "column_title", "value", "message", "hint")
MOST_SHOWN = 300


def files(view: View, rows: list[dict[str, Any]]) -> Answer:
    """The files of a delivery, with words for what was decided about them."""

    def worded(row: dict[str, Any]) -> dict[str, Any]:
        styles = [view.words.code("style", style) for style in row["styles"].split(", ") if style]
        delimiter = view.words.code("delimiter", reporting.DELIMITERS[row["delimiter"]])
        return {**row, "styles": ", ".join(styles) or None, "delimiter": delimiter}

    return answer_of("delivery/files", FILES, [worded(row) for row in rows])


def findings(view: View, rows: list[dict[str, Any]], key: str) -> None:
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
        format_func=lambda code: notation.coded("severity", code, words) if code else words("all"),
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
    title = words("findings-table")
    blocks.table(view, answer, FINDINGS, title, most=MOST_SHOWN, key=f"{key}-findings")


def answer_of(name: str, columns: tuple[str, ...], rows: list[dict[str, Any]]) -> Answer:
    """Rows that no query gave as they are shown, to be shown like those of one."""
    return Answer(name, columns, tuple(tuple(row[column] for column in columns) for row in rows))
