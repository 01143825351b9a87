"""Sections that one page alone has: stages of councils, joint agreements, completed analyses."""

from __future__ import annotations

import streamlit as st

from asskomm.charts import charts, drawing
from asskomm.sections import blocks
from asskomm.view.answers import View


def council_stages(view: View) -> None:
    """What was planned, founded and revived in each year, and how the councils stand now."""
    words = view.words
    st.header(words("stages-title"), anchor="stand")
    answer = view.ask("councils/stages")
    if not any(answer.column("councils")):
        blocks.nothing(words)
        return
    stages = {stage: list(answer.where("stage", stage)) for stage in answer.column("stage")}
    labels = [drawing.period_label(row, "year", words) for row in stages["planned"]]
    series = {
        words.code("stage", stage): [row["councils"] for row in rows]
        for stage, rows in stages.items()
        if any(row["councils"] for row in rows)
    }
    title = words("stages-chart")
    chart = charts.grouped(labels, series, title, words)
    columns = ("period", "stage", "councils", "complete")
    blocks.figure(view, chart, answer, columns, title, key="stages")
    standing = view.ask("councils/standing")
    states = ("council_state", "councils", "municipalities")
    blocks.table(view, standing, states, words("standing-table"), key="standing")


def joint_agreements(view: View) -> None:
    """Agreements that several municipalities signed together."""
    words = view.words
    st.header(words("joint-title"), anchor="gemeinsam")
    answer = view.ask("agreements/joint")
    if not answer:
        blocks.notice(words("nothing-joint"))
        return
    columns = ("signatory", "members", "municipalities", "signatories_counted", "signed_on",
               "signatory_kind")  # fmt: skip
    blocks.table(view, answer, columns, words("joint-table"), key="joint")


def analyses_completed(view: View) -> None:
    """How many analyses are known to be completed; the record rarely tells of completions."""
    (row,) = view.ask("security_analyses/completion")
    if row["completed"] or row["running"]:
        blocks.notice(view.words("analyses-completed", **row))
