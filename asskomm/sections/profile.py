"""Sections that the profiles of places share: the choice, facts, timeline, steps, open questions.

A profile is about one place, whatever places the reader has chosen in the sidebar; the Stichtag
and the counting unit hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Any

import streamlit as st

from asskomm import format
from asskomm.charts import timelines
from asskomm.figures.questions import Answer
from asskomm.files import citations, notation
from asskomm.scope import Scope
from asskomm.sections import blocks, sheets
from asskomm.view.addresses import link
from asskomm.view.answers import View
from asskomm.words import Words

MOST_ROWS = 500  # of a timeline on a page; the files have all
INDICATORS = {
    "consultations": "consulted_municipalities",
    "preliminary_agreements": "preliminary_agreements",
    "agreements": "cooperation_agreements",
    "coaching": "coaching_processes",
    "security_analyses": "security_analyses",
    "councils": "prevention_councils",
}
"""Building block → its indicator, in the usual order."""
DATES = ("consulted_on", "preliminary_on", "agreed_on", "coached_on", "analysed_on", "council_on")
TOLD = ("event_on", "place_name", "event", "name", "amount_eur", "replaced", "joint_with",
        "partners", "certainty", "source", "note", "file", "line")  # fmt: skip
KINDS = {
    "Kreisfreie Stadt": "urban-district",
    "Große Kreisstadt": "district-town",
    "Stadt": "town",
    "Gemeinde": "municipality",
    "Landkreis": "district",
}


@dataclass(frozen=True)
class Place:
    """A municipality or district that is looked at.

    `key` is its AGS or Kreisschlüssel; `view` looks at the whole state on the reader's Stichtag,
    `reader` at what the reader has chosen, which links take along.
    """

    key: str
    name: str
    view: View
    reader: View


def place(reader: View, key: str, name: str) -> Place:
    """A place as the reader looks at it: only Stichtag and unit of the choice hold."""
    scope = Scope(as_of=reader.scope.as_of, unit=reader.scope.unit)
    return Place(key, name, reader.on(scope), reader)


def inside(at: Place) -> View:
    """The view of a district alone, for figures that know no other way."""
    return at.view.on(replace(at.view.scope, districts=(at.key,)))


def districts_to_choose(view: View, key: str) -> None:
    """Nothing is chosen yet: what to do, and the thirteen districts as a way in."""
    rows = view.list("places/districts")
    items = "".join(
        f'<li><a href="{escape(link(view, "places/district", district=row["district_id"]))}">'
        f"{escape(row['district'])}</a></li>"
        for row in rows
    )
    st.html(f'<p>{escape(view.words(key))}</p><ul class="ways-in">{items}</ul>')


def title(view: View, page: str, name: str | None) -> str:
    """The page's title: with the name of the place, as soon as there is one."""
    words = view.words
    return words("profile-title", name=name) if name else words(f"question-{page}")


def head(at: Place, page: str, facts: Iterable[tuple[str, str]]) -> None:
    """What kind of place it is: (key of a label, text) each; on paper, first what lies there."""
    on_paper = at.view.words(
        "profile-on-paper", page=at.view.words(f"menu-{page}"), name=at.name, date=day(at)
    )
    st.html(f'<p class="on-paper">{escape(on_paper)}</p>')
    st.header(at.view.words("profile-facts-title"), anchor="profil")
    pairs = "".join(
        f"<div><dt>{escape(at.view.words(key))}</dt><dd>{escape(text)}</dd></div>"
        for key, text in facts
    )
    sheets.add("profile")
    st.html(f'<dl class="facts">{pairs}</dl>')


def day(at: Place) -> str:
    """The Stichtag in the reader's language."""
    return format.day(at.view.scope.as_of, at.view.words.language)


def population(at: Place, row: dict[str, Any]) -> str:
    """Inhabitants and the day they were counted, which is not the Stichtag."""
    words = at.view.words
    return words("profile-population", count=row["population"], date=row["population_date"])


def kind(at: Place, name: str) -> str:
    """What kind of place it is, in the reader's language."""
    return at.view.words.code("place-kind", KINDS[name])


def timeline(at: Place, *, newest_first: bool = False, places: bool = False) -> None:
    """All that is known to have happened, as a chart and the table it is drawn from."""
    words = at.view.words
    st.header(words("profile-timeline-title"), anchor="zeitleiste")
    answer = at.view.ask("profile/timeline", place=at.key)
    if not answer:
        blocks.notice(at.view.said("profile-nothing", name=at.name, date=day(at)))
        return
    if newest_first:
        answer = replace(answer, rows=answer.rows[::-1])
    title = words("profile-timeline-table", name=at.name)
    several = len(answer.rows) > 1
    chart = timelines.lanes(answer.first(MOST_ROWS), title, words) if several else None
    if chart:
        blocks.drawn(at.view, chart, "profile-timeline")
        blocks.caption(words("profile-timeline-signs"))
    columns = [name for name in filled(answer, TOLD) if places or name != "place_name"]
    blocks.table(
        at.view, answer, columns, title,
        chart=chart, numbers=numbers(at), most=MOST_ROWS, key="profile-timeline",
    )  # fmt: skip


def numbers(at: Place) -> dict[str, int]:
    """The sources of all that is told here, numbered as they stand in the list of them."""
    cells = at.view.ask("profile/timeline", place=at.key).column("source")
    each = dict.fromkeys(source for cell in cells for source in citations.each_source(cell))
    return {source: number for number, source in enumerate(each, start=1)}


def sources(at: Place) -> None:
    """Every source in full, so that it can be found again from paper."""
    told = numbers(at)
    if told:
        st.header(at.view.words("printed-sources"), anchor="quellen")
        st.html(citations.listed(told))


def filled(answer: Answer, columns: Sequence[str]) -> list[str]:
    """The columns in which something stands: an empty one is none of a short sheet's business."""
    return [name for name in columns if any(value for value in answer.column(name))]


def steps(at: Place, answer: Answer, columns: Sequence[str], title: str, key: str) -> None:
    """Municipalities and their building blocks with dates, each leading to its profile."""
    hrefs = [
        link(at.reader, "places/municipality", municipality=one)
        for one in answer.column("municipality_id")
    ]
    blocks.table(at.view, answer, columns, title, hrefs=hrefs, key=key)


def open_questions(at: Place, *, places: bool = False) -> None:
    """What the record leaves open, as questions to check; never as a reproach."""
    words = at.view.words
    st.header(words("profile-gaps-title"), anchor="offen")
    answer = at.view.ask("profile/gaps", place=at.key)
    if not answer:
        blocks.notice(words("profile-gaps-none", date=day(at)))
        return
    st.html(f"<p>{escape(words('profile-gaps-lead', date=day(at)))}</p>")
    asked: dict[str, list[dict[str, Any]]] = {}
    for row in answer:
        asked.setdefault(row["municipality_id"], []).append(row)
    lists = [f'<ul class="notes">{_asked(rows, words)}</ul>' for rows in asked.values()]
    if places:
        lists = [
            f"<h3>{escape(rows[0]['municipality'])}</h3>{told}"
            for rows, told in zip(asked.values(), lists, strict=True)
        ]
    st.html(f'<div class="questions">{"".join(lists)}</div>')


def _asked(rows: Iterable[dict[str, Any]], words: Words) -> str:
    """The questions on one municipality as items of a list."""
    said = (
        words.code(
            "gap", row["gap"], date=notation.text("event_on", row, words), months=row["months"]
        )
        for row in rows
    )
    return "".join(f"<li>{escape(one)}</li>" for one in said)
