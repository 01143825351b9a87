"""Sections of Kreisvergleich: one indicator by place, over time, in a table, a few alone."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from asskomm import format
from asskomm.charts import panels
from asskomm.charts.panels import MEASURES, Rows
from asskomm.figures.questions import Answer
from asskomm.scope import code_of
from asskomm.sections import blocks, ordering
from asskomm.view import comparison
from asskomm.view.answers import View
from asskomm.view.compared import COMPARABLE, LEVELS, LOOKS, Asked

LEAST, MOST = 2, 4  # places in one chart
OVER_TIME = (
    "place_title", "until", "number", "per_hundred_thousand", "reached_share",
    "inhabitants_share",
)  # fmt: skip
COMPARED = ("number_then", "difference")
TABLE = (
    "place_title", "number", *COMPARED, "per_hundred_thousand", "municipalities",
    "reached_share", "place_rank", "inhabitants_share",
)  # fmt: skip


def picked(view: View) -> str | None:
    """The indicator that is compared; agreements unless the reader chose another."""
    return ordering.picked(view, COMPARABLE)


def asked(view: View, indicator: str) -> Asked:
    """Which places and which measure: districts and the plain count unless the reader chose."""
    words = view.words
    levels = {code: words.code("side-level", code) for code in LEVELS}
    usual = Asked(view, indicator, LEVELS[0], LOOKS[0])
    looks = {code: words.code("side-measure", usual.column(code)) for code in LOOKS}
    st.session_state.setdefault("level", usual.level)
    st.session_state.setdefault("measure", usual.look)
    level = blocks.pick(view, "level", words("side-level"), levels)
    look = blocks.pick(view, "measure", words("side-measure"), looks)
    return replace(usual, level=level or usual.level, look=look or usual.look)


def in_a_sentence(asked: Asked) -> bool:
    """In how many places there is anything, and which one leads; whether there is anything."""
    words, places = asked.view.words, [row for row in _table(asked) if not row["is_state"]]
    reached = sum(row["number"] > 0 for row in places)
    if not reached:
        blocks.nothing(words)
        return False
    ranked = [row for row in places if row["place_rank"] is not None]
    leading = [row for row in ranked if row["place_rank"] == 1 and row["reached"]]
    sentence = words(
        "lead-side",
        date=format.day(asked.view.scope.as_of, words.language),
        indicator=words.code("indicator", asked.indicator),
        level=asked.level,
        kind=asked.defined.kind,
        reached=reached,
        all=len(places),
    )
    if leading and len(ranked) > 1:
        share = format.share(leading[0]["reached_share"], words.language)
        names = ", ".join(row["place_title"] for row in leading)
        sentence += " " + words("lead-side-most", names=names, count=len(leading), share=share)
    blocks.lead(sentence)
    return True


def _earlier(asked: Asked) -> str:
    """The earlier day as ISO text: the reader's, else a year before; '' if it is not covered.

    A flow adds up within the reader's period, so there is no earlier day to hold it against.
    """
    view = asked.view
    if asked.defined.kind == "flow":
        return ""
    day = view.against or comparison.a_year_before(view.scope.as_of)
    return "" if comparison.why_not(replace(view, against=day)) else day.isoformat()


def _table(asked: Asked) -> Answer:
    return asked.ask("side_by_side/table", earlier=_earlier(asked))


def over_time(asked: Asked) -> None:
    """A panel for each place, all on one scale; one place alone has nothing to stand beside."""
    view, words = asked.view, asked.view.words
    st.header(words("over-time-title"), anchor="verlauf")
    answer = asked.ask("side_by_side/over_time")
    places, state = panels.by_place(answer)
    if len(places) < LEAST:
        blocks.notice(words("side-only-one"))
        return
    title = asked.title("side-time-chart")
    st.subheader(title, anchor=False)
    columns = [asked.column(name) for name in OVER_TIME]
    chart = panels.panels(panels.named(places), state, asked.measure, title, words)
    blocks.figure(view, chart, answer, columns, title, unit=asked.counted, key="side-panels")
    blocks.caption(words("side-scale" if MEASURES[asked.measure] else "side-scale-absolute"))


def table(asked: Asked) -> None:
    """Every place and the state: count, rates, shares, rank, change since the earlier day."""
    view, words = asked.view, asked.view.words
    st.header(words("side-table-title"), anchor="tabelle")
    earlier, answer = _earlier(asked), _table(asked)
    title = asked.title("side-table", date=format.day(view.scope.as_of, words.language))
    columns = [asked.column(name) for name in TABLE if earlier or name not in COMPARED]
    blocks.table(view, answer, columns, title, unit=asked.counted, key="side-table")
    if earlier:
        then = format.day(answer.column("then_on")[0], words.language)
        blocks.caption(words("side-then", date=then))
    else:
        is_flow = asked.defined.kind == "flow"
        blocks.caption(words("side-flow" if is_flow else "side-no-then"))
    if any(row["place_rank"] is None for row in answer if not row["is_state"]):
        blocks.notice(words("side-unranked"))


def directly(asked: Asked) -> None:
    """Two to four places of the reader's choice in one chart."""
    view, words = asked.view, asked.view.words
    answer = asked.ask("side_by_side/over_time")
    places, state = panels.by_place(answer)
    if len(places) < LEAST:
        return
    st.header(words("side-direct-title"), anchor="direkt")
    chosen = _chosen(asked, {_code(place): rows for place, rows in places.items()})
    if len(chosen) < LEAST:
        blocks.notice(words("side-choose", least=LEAST, most=MOST))
        return
    title = asked.title("side-direct-chart", names=", ".join(chosen))
    st.subheader(title, anchor=False)
    columns = [asked.column(name) for name in OVER_TIME]
    chart = panels.together(chosen, state, asked.measure, title, words)
    names, at = {*chosen, state[0]}, answer.columns.index("place_title")
    kept = tuple(row for row in answer.rows if row[at] in names)
    shown = Answer(answer.question, answer.columns, kept)
    blocks.figure(view, chart, shown, columns, title, unit=asked.counted, key="side-direct")


def _code(place: str) -> str:
    """A place's code in the address: a district's key, a directorate as the scope writes it."""
    return place if place.isdigit() else code_of(place)


def _chosen(asked: Asked, places: dict[str, Rows]) -> dict[str, Rows]:
    """The chosen places by name, in official order; the address holds their codes."""
    words = asked.view.words
    wanted = [one for one in st.session_state.get("compared_places", "").split(",") if one]
    known, label = [one for one in wanted if one in places], words("side-pick", most=MOST)
    if unknown := [one for one in wanted if one not in places]:
        blocks.notice(words("pick-unknown", value=", ".join(unknown), label=label))
    if len(known) > MOST:
        blocks.notice(words("side-too-many", most=MOST))
    st.session_state["compared_list"] = known = known[:MOST]
    st.multiselect(
        label,
        list(places),
        format_func=lambda code: str(places[code][0]["place_title"]),
        key="compared_list",
        max_selections=MOST,
        placeholder=words("pick-placeholder"),
        on_change=_remember,
    )
    return panels.named({code: rows for code, rows in places.items() if code in known})


def _remember() -> None:
    """The address holds one text for all chosen places."""
    st.session_state["compared_places"] = ",".join(st.session_state["compared_list"])
