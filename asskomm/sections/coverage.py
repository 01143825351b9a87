"""Sections of Abdeckung: municipalities and inhabitants reached, and the white spots."""

from __future__ import annotations

import streamlit as st

from asskomm import format
from asskomm.charts import shares
from asskomm.figures.questions import Answer
from asskomm.sections import blocks
from asskomm.view.addresses import link
from asskomm.view.answers import View

EXPORTS = ("consultations", "agreements", "councils", "coaching", "security_analyses", "funding",
           "projects", "model_municipalities")  # fmt: skip
ANY = "any"
POPULATIONS = (0, 2000, 5000, 10000, 20000, 50000)  # from how many inhabitants on
DEFAULT_POPULATION = "10000"
FIGURES = ("municipalities", "reached", "reached_share", "inhabitants", "inhabitants_reached",
           "inhabitants_share")  # fmt: skip
AREAS = ("district", "directorate", "size_class")


def in_a_sentence(view: View) -> None:
    """How many municipalities something is on record of, and how many people live there."""
    words, day = view.words, format.day(view.scope.as_of, view.words.language)
    for row in _by_area(view, "whole").where("step", ANY):
        said = words(
            "lead-coverage",
            date=day,
            reached=row["reached"],
            municipalities=row["municipalities"],
            share=format.share(row["inhabitants_share"] or 0, words.language),
        )
        blocks.lead(said)


def _by_area(view: View, area: str) -> Answer:
    return view.ask("coverage/by_area", area=area, language=view.words.language)


def by_step(view: View) -> None:
    """Each step: its share of the municipalities and of the inhabitants."""
    words = view.words
    st.header(words("coverage-steps-title"), anchor="schritte")
    answer = _by_area(view, "whole")
    if not answer or not any(answer.column("reached")):
        blocks.nothing(words)
        return
    labels = [words.code("step", step) for step in answer.column("step")]
    title = words("coverage-steps-chart")
    chart = shares.shares(labels, _series(view, answer), title, words)
    blocks.figure(view, chart, answer, ("step", *FIGURES), title, key="coverage-steps")


def _series(view: View, answer: Answer) -> dict[str, list[float | None]]:
    words = view.words
    return {
        words("coverage-of-municipalities"): answer.column("reached_share"),
        words("coverage-of-inhabitants"): answer.column("inhabitants_share"),
    }


def by_area(view: View) -> None:
    """One step of the reader's choice by district, police directorate and size of municipality."""
    words = view.words
    st.header(words("coverage-areas-title"), anchor="gebiete")
    codes = _by_area(view, "whole").column("step")
    if not codes:
        blocks.nothing(words)
        return
    names = {step: words.code("step", step) for step in codes}
    st.session_state.setdefault("coverage_step", ANY)
    step = blocks.pick(view, "coverage_step", words("coverage-step"), names) or ANY
    answers = {area: _by_area(view, area).where("step", step) for area in AREAS}
    if not any(answers["district"].column("reached")):
        blocks.notice(words("coverage-nowhere", step=names[step]))
        return
    for area, answer in answers.items():
        title = words.code("coverage-by", area, step=names[step])
        st.subheader(title, anchor=False)
        labels = answer.column("area_title")
        chart = shares.shares(labels, _series(view, answer), title, words)
        columns = ("area_title", *FIGURES)
        blocks.figure(view, chart, answer, columns, title, key=f"areas-{area}-shares")


def white_spots(view: View) -> None:
    """The larger municipalities of which nothing is on record, to be approached."""
    words = view.words
    st.header(words("coverage-white-title"), anchor="weisse-flecken")
    names = {
        str(count): words("coverage-from", count=format.number(count, words.language))
        for count in POPULATIONS
    }
    st.session_state.setdefault("population_from", DEFAULT_POPULATION)
    label = words("coverage-population")
    chosen = blocks.pick(view, "population_from", label, names) or DEFAULT_POPULATION
    answer = view.ask("coverage/white_spots", population_from=chosen)
    if not answer:
        blocks.notice(words("coverage-no-white"))
        return
    blocks.notice(view.said("coverage-white-means"))
    columns = ("municipality", "district", "police_directorate", "population")
    title = words("coverage-white", size=names[chosen])
    blocks.table(view, answer, columns, title, key="coverage-white", hrefs=_profiles(view, answer))


def _profiles(view: View, answer: Answer) -> list[str]:
    keys = answer.column("municipality_id")
    return [link(view, "places/municipality", municipality=key) for key in keys]
