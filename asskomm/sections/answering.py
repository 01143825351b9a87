"""Sections of Antwortpaket: what is asked, the tables of the answer, and the pack of its files."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from asskomm.files import tables
from asskomm.inquiry import packs, printing, statements, wording
from asskomm.inquiry.inquiries import BEGAN, BREAKDOWNS, LISTS, MEASURES, TEMPLATES, Inquiry, known
from asskomm.inquiry.official import Table
from asskomm.sections import blocks
from asskomm.storage.snapshots import mark_used
from asskomm.view.answers import View

# The choices in the session, as they stand in the address: codes joined by commas, years as text.
# A control for several keeps a list, under the same name with CHOSEN behind it.
CHOSEN = "_chosen"
SEVERAL = {"answer_measures": MEASURES, "answer_lists": LISTS}
START = "6-10976"


def templates(view: View) -> None:
    """Three questions that were really asked, each a click away."""
    words = view.words
    st.header(words("answer-templates"), anchor="muster")
    for name in TEMPLATES:
        button, asked = st.columns([2, 3], vertical_alignment="center")
        button.button(
            words.code("answer-template", name),
            on_click=_use,
            args=(TEMPLATES[name],),
            key=f"answer-{name}",
            help=words("answer-template-help"),
            width="stretch",
        )
        asked.html(f"<p>{escape(words.code('answer-asked', name))}</p>")


def _use(inquiry: Inquiry) -> None:
    state = st.session_state
    for name, codes in {"answer_measures": inquiry.measures, "answer_lists": inquiry.lists}.items():
        state[name], state[name + CHOSEN] = ",".join(codes), list(codes)
    state["answer_breakdown"] = inquiry.breakdown
    state["answer_first_year"] = state["answer_last_year"] = None


def chosen(view: View) -> Inquiry:
    """The controls, and what is asked with them; a code in the address that is none is said."""
    words, state = view.words, st.session_state
    if "answer_measures" not in state:
        _use(TEMPLATES[START])
    st.header(words("answer-choice"), anchor="auswahl")
    measures = _several(view, "answer_measures", "measure", words("answer-measures"))
    if not state.get("answer_breakdown"):
        state["answer_breakdown"] = BREAKDOWNS[0]
    breakdowns = {code: words.code("breakdown", code) for code in BREAKDOWNS}
    breakdown = blocks.pick(view, "answer_breakdown", words("answer-breakdown"), breakdowns)
    first, last = st.columns(2)
    with first:
        begins = _year(view, "answer_first_year", words("answer-first-year"))
    with last:
        ends = _year(view, "answer_last_year", words("answer-last-year"))
    lists = _several(view, "answer_lists", "answer-list", words("answer-lists"))
    if begins and ends and begins > ends:
        blocks.notice(words("answer-years-turned"))
        begins = ends
    return Inquiry(measures, breakdown or BREAKDOWNS[0], begins, ends, lists)


def _several(view: View, name: str, kind: str, label: str) -> tuple[str, ...]:
    words, state, all_of = view.words, st.session_state, SEVERAL[name]
    asked = [code for code in (state.get(name) or "").split(",") if code]
    for code in asked:
        if code not in all_of:
            blocks.notice(words("pick-unknown", value=code, label=label))
    codes = known(asked, all_of)
    state[name], state[name + CHOSEN] = ",".join(codes), list(codes)
    st.multiselect(
        label,
        all_of,
        format_func=lambda code: words.code(kind, code),
        key=name + CHOSEN,
        placeholder=words("pick-placeholder"),
        on_change=_keep,
        args=(name,),
    )
    return codes


def _keep(name: str) -> None:
    st.session_state[name] = ",".join(known(st.session_state[name + CHOSEN], SEVERAL[name]))


def _year(view: View, key: str, label: str) -> int | None:
    """A year of the table; none is the first or the last of the scope."""
    years = {str(year): str(year) for year in range(BEGAN - 5, view.scope.as_of.year + 2)}
    picked = blocks.pick(view, key, label, years)
    return int(picked) if picked else None


def answer(view: View, inquiry: Inquiry) -> None:
    """The tables with their charts, the sentences, and the pack."""
    words = view.words
    if not inquiry.measures:
        blocks.notice(words("answer-choose"))
        return
    for said in wording.left_out(inquiry, words):
        blocks.notice(said)
    if not inquiry.divided:
        return
    made = packs.all_tables(view, inquiry)
    if not any(one.has_figures for one in made):
        blocks.nothing(words)
    st.header(words("answer-sentences"), anchor="antwort")
    blocks.listed([statements.sentence(one, view) for one in made])
    _pack(view, inquiry)
    st.header(words("answer-tables"), anchor="tabellen")
    for place, one in enumerate(made):
        _table(view, one, place)
    _legend(view, made)
    for code in inquiry.lists:
        _list(view, code)


def _table(view: View, one: Table, place: int) -> None:
    words = view.words
    st.subheader(words.code("measure", one.measure), anchor=False)
    st.html(printing.html(one, words))
    for remark in statements.remarks([one], view):
        blocks.caption(remark)
    chart, values = statements.chart(one, view)
    if chart is None:
        return
    blocks.drawn(view, chart, f"answer-{place}")
    twin = tables.html(values, values.columns, values.question, words)
    summary = escape(words("table-twin", title=values.question))
    st.html(f'<details class="twin"><summary>{summary}</summary>{twin}</details>')


def _legend(view: View, made: Sequence[Table]) -> None:
    words = view.words
    if legend := printing.legend(made, words):
        items = "".join(f"<li>{escape(line)}</li>" for line in legend)
        st.html(
            f'<p class="caption">{escape(words("legend-title"))}</p><ul class="legend">{items}</ul>'
        )


def _list(view: View, code: str) -> None:
    words = view.words
    rows = view.ask(f"official/{code}")
    st.header(words.code("answer-list", code), anchor=f"liste-{code}")
    if not rows:
        blocks.nothing(words)
        return
    shown = [name for name in rows.columns if not name.endswith(("_id", "_precision"))]
    st.html(tables.html(rows, shown, words.code("answer-list", code), words))


def _pack(view: View, inquiry: Inquiry) -> None:
    """One ZIP, made on click."""
    words = view.words

    def made() -> bytes:
        # What has left the house must be there to be asked again: its snapshot is kept.
        mark_used(view.snapshot)
        return packs.pack(view, inquiry)

    st.download_button(
        words("answer-pack"),
        data=made,
        file_name=packs.name(view),
        mime="application/zip",
        on_click="ignore",
        key="answer-pack",
        help=words("answer-pack-help"),
    )
    blocks.caption(words("answer-pack-holds"))
