"""Sections of Kennzahlen: the sheet of the indicator chosen, its query, the records it counted."""

from __future__ import annotations

from html import escape

import streamlit as st

from asskomm import format
from asskomm.figures.definitions import Definition, definition, records_of, sheet
from asskomm.figures.indicators import EXPORTS, INDICATORS, Reading, exports_of
from asskomm.figures.questions import Answer
from asskomm.files import notation
from asskomm.sections import blocks, cards
from asskomm.view import addresses
from asskomm.view.answers import View
from asskomm.view.subjects import MOST_ROWS

PAGE = "quoting/definitions"
ALL = ("indicator", "asks", "kind", "unit", "value")
RECORDS = ("municipality", "district", "counts_as", "begins_on", "ends_on", "amount_eur",
           "certainty", "source", "file", "line")  # fmt: skip

# Where each indicator stands on a card or in the table of all indicators.
ELSEWHERE = {
    "consulted_municipalities": ("programme/overview", "building_blocks/consultations"),
    "consultations": ("programme/overview", "building_blocks/consultations"),
    "closely_cooperating": ("programme/overview",),
    "prevention_councils": ("programme/overview", "building_blocks/councils"),
    "cooperation_agreements": ("programme/overview", "building_blocks/agreements"),
    "preliminary_agreements": ("programme/overview", "building_blocks/agreements"),
    "coaching_processes": ("programme/overview", "building_blocks/coaching"),
    "security_analyses": ("programme/overview", "building_blocks/security_analyses"),
    "funding_available_eur": ("programme/overview", "funds/funding"),
    "funding_approved_eur": ("programme/overview", "funds/funding"),
    "model_municipalities": ("programme/overview",),
}


def exports() -> tuple[str, ...]:
    """The exports that the page is about now: those of the indicator chosen, or of all."""
    return EXPORTS.get(st.session_state.get("indicator") or "", exports_of(*INDICATORS))


def chosen_sheet(view: View) -> None:
    """The sheet of the indicator that the reader picks; until then, all of them in a table."""
    words = view.words
    names = {name: words.code("indicator", name) for name in INDICATORS}
    chosen = blocks.pick(view, "indicator", words("definitions-pick"), names)
    if chosen is None:
        _all(view)
        return
    defined, reading = definition(chosen), view.readings()[chosen]
    st.header(names[chosen], anchor="kennzahl")
    cards.draw(view, [reading])
    _rule(view, defined, reading)
    _records(view, defined, reading)
    _elsewhere(view, defined)


def _all(view: View) -> None:
    words, readings = view.words, view.readings()
    st.header(words("definitions-title"), anchor="alle")
    if not any(reading.value for reading in readings.values()):
        blocks.nothing(words)
    rows = tuple(
        (name, definition(name).text("question", words), one.kind, one.unit, one.value)
        for name, one in readings.items()
    )
    hrefs = [addresses.link(view, PAGE, indicator=name) for name in readings]
    answer, title = Answer("definitions", ALL, rows), words("definitions-table")
    blocks.table(view, answer, ALL, title, hrefs=hrefs, key="definitions")


def _rule(view: View, defined: Definition, reading: Reading) -> None:
    """What the indicator means, as a list of headings and texts, and its query."""
    words = view.words
    st.header(words("definitions-rule-title"), anchor="festlegung")
    lines = sheet(defined, words, reading, is_public_record=view.snapshot.public_record)
    st.html(blocks.sheet(lines))
    with st.expander(words("definitions-query")):
        st.code(defined.sql.strip(), language="sql", wrap_lines=True)


def _records(view: View, defined: Definition, reading: Reading) -> None:
    """The records the figure is made of, and how to get from them to the figure."""
    words = view.words
    st.header(words("definitions-records-title"), anchor="rechenweg")
    answer = view.ask(records_of(defined.indicator))
    if not answer:
        blocks.nothing(words)
        return
    st.html(f'<p class="reckoning">{escape(_reckoning(view, reading))}</p>')
    columns = [name for name in RECORDS if any(x is not None for x in answer.column(name))]
    if all(answer.column("municipality")):
        columns.remove("district")  # a place is named once, or the table is too wide to read
    title = words("definitions-records", indicator=defined.name(words))
    key = f"{defined.indicator}-records"
    blocks.table(view, answer, columns, title, most=MOST_ROWS, key=key)


def _reckoning(view: View, reading: Reading) -> str:
    words = view.words
    day = format.day(reading.as_of, words.language)
    if reading.is_money:
        column = notation.heading("amount_eur", words, "")
        return words("definitions-sum", column=column, sum=reading.value_text(words), date=day)
    column = notation.heading("counts_as", words, "")
    return words("definitions-count", count=reading.value or 0, column=column, date=day)


def _elsewhere(view: View, defined: Definition) -> None:
    words = view.words
    st.header(words("definitions-elsewhere"), anchor="anderswo")
    items = []
    for page in ELSEWHERE[defined.indicator]:
        name = words.code("menu", page.rpartition("/")[2])
        address = escape(addresses.link(view, page))
        items.append(f'<li><a href="{address}" target="_self">{escape(name)}</a></li>')
    st.html(f'<ul class="notes">{"".join(items)}</ul>')
