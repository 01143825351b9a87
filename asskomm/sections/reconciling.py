"""Sections of Abgleich: published figures beside the count, contradictions, sums, figures alone."""

from __future__ import annotations

from html import escape

import streamlit as st

from asskomm import format
from asskomm.charts import comparisons
from asskomm.figures.indicators import INDICATORS
from asskomm.figures.questions import Answer
from asskomm.scope import Scope
from asskomm.sections import blocks
from asskomm.view import leads
from asskomm.view.addresses import link
from asskomm.view.answers import View
from asskomm.view.subjects import INDICATORS as OF_SUBJECT
from asskomm.view.subjects import THINGS

PAGE = "quoting/reconciliation"
EXPORTS = (
    "consultations",
    "agreements",
    "councils",
    "coaching",
    "security_analyses",
    "model_municipalities",
    "budget",
    "published_figures",
)
# Column of the count → the unit it counts in; joint ones once by their own word.
UNITS = {
    "counted_municipalities": "municipalities",
    "counted_signatories": "signatories",
    "counted_agreements": "agreements",
}
COLUMNS = ("as_of", "indicator", "published", "counted", "difference", "verdict", "source")
MORE = ("as_of", "indicator", "published", *UNITS, "coverage", "unit_counted", "part", "disagrees",
        "falls", "outgrown", "certainty", "note")  # fmt: skip
CONTRADICTIONS = ("indicator", "contradiction", "as_of", "value", "other_as_of", "other_value",
                  "source", "other_source")  # fmt: skip


def in_a_sentence(view: View) -> None:
    """How many published totals there are, and how many of them the record documents."""
    (row,) = view.ask("published/verdicts")
    sentence = leads.reconciliation(view)
    if view.scope.is_whole and (row["totals"] or row["parts"]):
        blocks.lead(sentence)
    else:
        blocks.notice(sentence)
    if not view.scope.is_whole:
        _to_the_whole(view)
    elif row["parts"]:
        blocks.notice(view.words("reconciled-parts", count=row["parts"]))
    if not any(reading.value for reading in view.readings().values()):
        blocks.nothing(view.words)


def _to_the_whole(view: View) -> None:
    """The same question for the whole state, one click away."""
    scope = view.scope
    whole = Scope(scope.as_of, scope.since, unit=scope.unit)
    address = escape(link(view.on(whole), PAGE))
    said = escape(view.words("to-the-whole"))
    st.html(f'<p class="onward"><a href="{address}" target="_self">{said}</a></p>')


def contradictions(view: View) -> None:
    """Published totals that cannot both be right, side by side."""
    words = view.words
    answer = view.ask("published/contradictions")
    if not answer:
        return
    st.header(words("contradictions-title"), anchor="widersprueche")
    title = words("contradictions-table")
    blocks.table(view, answer, CONTRADICTIONS, title, key="contradictions")


def figures(view: View) -> None:
    """Every published figure beside the counts of its day, of one indicator or of all."""
    words = view.words
    answer = view.ask("published/reconciled")
    if not answer:
        return
    st.header(words("reconciled-title"), anchor="abgleich")
    names = {name: words.code("indicator", name) for name in INDICATORS}
    chosen = blocks.pick(view, "indicator", words("reconciled-pick"), names)
    if chosen:
        answer = answer.where("indicator", chosen)
        if not answer:
            day = format.day(view.scope.as_of, words.language)
            blocks.notice(words("reconciled-none-of-it", indicator=names[chosen], date=day))
            return
    title = words("reconciled-table", which=names[chosen] if chosen else words("reconciled-all"))
    unit = _thing(view, chosen) if chosen else words("reconciled-things")
    more = [name for name in MORE if name not in UNITS or any(_known(answer, name))]
    blocks.table(view, answer, COLUMNS, title, unit=unit, key="reconciled", more=more)
    st.header(words("reconciled-charts-title"), anchor="verlauf")
    for indicator in (name for name in INDICATORS if name in answer.column("indicator")):
        _chart(view, indicator)


def _known(answer: Answer, column: str) -> list[bool]:
    return [value is not None for value in answer.column(column)]


def _chart(view: View, indicator: str) -> None:
    """One indicator: the count in each unit month by month, published totals on it."""
    words, name = view.words, view.words.code("indicator", indicator)
    st.subheader(name, anchor=False)
    answer = view.ask("published/counted").where("indicator", indicator)
    points = list(view.ask("published/over_time").where("indicator", indicator))
    thing = _thing(view, indicator)
    units = {
        column: thing if unit == "agreements" else words.code("unit", unit, count=2)
        for column, unit in UNITS.items()
        if all(_known(answer, column))
    }
    title = words("reconciled-chart", indicator=name)
    chart = comparisons.beside(answer, points, _contradicted(view, indicator), units, title, words)
    columns = ("until", *units)
    blocks.figure(view, chart, answer, columns, title, unit=thing, key=f"beside-{indicator}")


def _thing(view: View, indicator: str) -> str:
    """The word for what is counted when joint ones count once: "Präventionsräte"."""
    subject = next((one for one, name in OF_SUBJECT.items() if name == indicator), "agreements")
    return view.words.code("unit", THINGS[subject], count=2)


def _contradicted(view: View, indicator: str) -> set[tuple[object, object]]:
    pairs = list(view.ask("published/contradictions").where("indicator", indicator))
    earlier = {(row["as_of"], row["value"]) for row in pairs}
    return earlier | {(row["other_as_of"], row["other_value"]) for row in pairs}


def funds(view: View) -> None:
    """Published sums of money beside what was announced for the same years."""
    title = view.words("funds-compared-table")
    columns = ("as_of", "indicator", "value_eur", "verdict", "announced_eur", "difference_eur",
               "coverage", "period_named", "certainty", "source")  # fmt: skip
    _listed(view, view.ask("published/funds"), columns, "funds-compared-title", title, "funds")


def others(view: View) -> None:
    """Published figures that no export lists one by one: nothing published is hidden."""
    title = view.words("others-table")
    columns = ("as_of", "indicator", "value", "part", "unit_counted", "certainty", "source")
    _listed(view, view.ask("published/others"), columns, "others-title", title, "others")


def _listed(
    view: View, answer: Answer, columns: tuple[str, ...], heading: str, title: str, key: str
) -> None:
    if answer:
        st.header(view.words(heading), anchor=key)
        blocks.table(view, answer, columns, title, key=key)
