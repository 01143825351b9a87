"""Sections of Datenqualität: the light of each export, completeness, findings by kind, freshness.

They are about the whole delivery, whatever the reader has chosen in the sidebar.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import streamlit as st

from asskomm import format
from asskomm.charts import charts
from asskomm.checking import findings
from asskomm.checking.finding import Finding
from asskomm.contract import contract
from asskomm.figures.questions import Answer
from asskomm.scope import Scope
from asskomm.sections import blocks
from asskomm.view.answers import View
from asskomm.view.freshness import bound, fresh, is_unreadable, setting
from asskomm.view.light import LONGEST_OVERDUE, MOST_ASIDE, light, of_freshness, of_rows

PLACED = ("consultations", "agreements", "councils", "coaching", "security_analyses", "funding",
          "projects", "model_municipalities")  # fmt: skip
DATED = (*PLACED, "budget", "published_figures")


def whole(view: View) -> View:
    """The view of the whole delivery, on the day of its export: so its files are named."""
    return replace(view, scope=Scope(as_of=view.snapshot.exported_on))


def in_a_sentence(view: View) -> None:
    """The light of the delivery, and what it is made of."""
    words, freshness = view.words, fresh(view)
    rows = list(view.ask("quality/exports"))
    said = words(
        "lead-quality",
        light=light(view),
        rows=sum(row["rows"] for row in rows),
        aside=sum(row["set_aside"] for row in rows),
        findings=_worth_a_look(view),
        state=freshness.state,
        days=freshness.days_overdue or 0,
    )
    blocks.lead(said)
    blocks.notice(words("quality-whole"))


def _worth_a_look(view: View) -> int:
    kinds = view.ask("quality/findings").where("severity", "worth-a-look")
    return sum(kinds.column("findings"))


def by_export(view: View) -> None:
    """Each export: the light of its rows and findings, how many there are, its newest record."""
    words = view.words
    st.header(words("quality-exports-title"), anchor="exporte")
    answer = _titled(view.ask("quality/exports"), view)
    lights = [of_rows(row["rows"], row["set_aside"], row["worth_a_look"]) for row in answer]
    answer = answer.with_column("light", lights)
    columns = ("export_title", "light", "rows", "set_aside", "aside_share", "worth_a_look",
               "newest_on")  # fmt: skip
    blocks.table(view, answer, columns, words("quality-exports-table"), key="quality-exports")


def by_year(view: View) -> None:
    """The records by year, and in the table by export as well: a gap is seen here first."""
    words = view.words
    st.header(words("quality-years-title"), anchor="jahre")
    answer = view.ask("quality/years")
    if not answer:
        blocks.notice(words("quality-nothing"))
        return
    title = words("quality-years-chart")
    labels = [
        words("none-period") if day is None else format.period(day, "year", words.language)
        for day in answer.column("period")
    ]
    chart = charts.bars(labels, answer.column("records"), title, words("quality-records"), words)
    columns = ("period", "records", *DATED)
    blocks.figure(view, chart, answer, columns, title, key="quality-years")


def by_district(view: View) -> None:
    """The records by district, in official order, zeros included."""
    words = view.words
    st.header(words("quality-districts-title"), anchor="kreise")
    answer = view.ask("quality/districts")
    columns = ("district", "records", "newest_on", *PLACED)
    blocks.table(view, answer, columns, words("quality-districts-table"), key="quality-districts")


def by_column(view: View) -> None:
    """How many rows have each column filled."""
    words = view.words
    st.header(words("quality-columns-title"), anchor="spalten")
    answer = _titled(view.ask("quality/columns"), view)
    titles = [
        contract()[row["export"]].title_of(row["column_name"], words.language) for row in answer
    ]
    answer = answer.with_column("column_title", titles)
    columns = ("export_title", "column_title", "rows", "filled", "filled_share")
    blocks.table(view, answer, columns, words("quality-columns-table"), key="quality-columns")


def findings_by_kind(view: View) -> None:
    """How many findings of each kind, the first of each as an example."""
    words = view.words
    st.header(words("quality-findings-title"), anchor="befunde")
    answer = _titled(view.ask("quality/findings"), view)
    if not answer:
        blocks.notice(words("no-findings"))
        return
    firsts = [_first(row) for row in answer]
    told = [findings.sentence(one, words, contract()) for one in firsts]
    answer = answer.with_column("message", told)
    titles = [findings.title(one, words, contract()) for one in firsts]
    answer = answer.with_column("column_title", titles)
    columns = ("export_title", "severity", "findings", "message", "column_title", "line")
    blocks.table(view, answer, columns, words("quality-findings-table"), key="quality-findings")
    blocks.notice(words("quality-findings-list"))


def _first(row: dict[str, Any]) -> Finding:
    value, expected = row["value"] or "", row["expected"] or ""
    return Finding(row["file"], row["line"], row["column_name"], value, row["code"], expected)


def freshness(view: View) -> None:
    """The day of the export against the day on which one was expected."""
    words, found = view.words, fresh(view)
    st.header(words("freshness-title"), anchor="aktualitaet")
    if is_unreadable():
        blocks.notice(words("freshness-unreadable", value=findings.shown(setting())))
    days = {
        name: "" if day is None else format.day(day, words.language)
        for name, day in (
            ("exported", found.exported_on),
            ("expected", found.expected_on),
            ("missed", found.missed_on),
        )
    }
    counts = {"since": found.days_since or 0, "overdue": found.days_overdue or 0}
    delivery_day = bound()["delivery_day"]
    blocks.notice(words.code("freshness", found.state, day=delivery_day, **days, **counts))
    answer = view.ask("quality/freshness", **bound())
    overdue = found.days_overdue
    answer = answer.with_column("light", [None if overdue is None else of_freshness(overdue)])
    title = words("freshness-table")
    blocks.table(view, answer, answer.columns, title, key="quality-freshness")


def notes(view: View) -> None:
    """The rules of the light, and what the figures of this page do not say."""
    keys = ("note-light-red", "note-light-yellow", "note-light-green", "note-light-figures",
            "note-quality-rows", "note-quality-empty")  # fmt: skip
    share = format.share(MOST_ASIDE, view.words.language)
    blocks.notes(view, keys, share=share, days=LONGEST_OVERDUE)


def _titled(answer: Answer, view: View) -> Answer:
    """The answer with the exports' titles; a file that is no export goes by its own name."""
    language = view.words.language
    titles = [
        contract()[row["export"]].titles[language] if row["export"] else findings.shown(row["file"])
        for row in answer
    ]
    return answer.with_column("export_title", titles)
