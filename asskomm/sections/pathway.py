"""Sections of Präventionspfad: steps reached, time between two of them, cohorts, who waits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import streamlit as st

from asskomm import format
from asskomm.charts import charts, survival
from asskomm.figures.questions import Answer
from asskomm.sections import blocks
from asskomm.view.addresses import link
from asskomm.view.answers import View

EXPORTS = ("consultations", "agreements", "councils", "coaching", "security_analyses",
           "funding")  # fmt: skip
SPLITS = ("none", "district", "size_class", "first_year")
MOST_TELLING = ("consultations", "agreements", "councils")  # of the seven steps, in the lead
COUNTS = ("with_first", "reached", "order_open", "waiting", "other_order")
DURATIONS = ("with_first", "reached", "waiting", "median_shortest", "lower_shortest",
             "upper_shortest", "order_open", "other_order")  # fmt: skip
CURVE = ("reading", "days", "at_risk", "events", "censored", "waiting_share")


@dataclass(frozen=True)
class Pair:
    """From which step to which, and the groups that are told apart."""

    step_from: str
    step_to: str
    split: str

    def words(self, view: View) -> dict[str, str]:
        """Both steps as people call them."""
        return {
            "first": view.words.code("step", self.step_from),
            "second": view.words.code("step", self.step_to),
        }

    def ask(self, view: View, question: str, split: str | None = None) -> Answer:
        """A question about this pair; `split`: other groups than those chosen."""
        return view.ask(
            question,
            step_from=self.step_from,
            step_to=self.step_to,
            split=split or self.split,
            language=view.words.language,
        )


def in_a_sentence(view: View) -> None:
    """How many municipalities reached the steps that tell most."""
    answer = view.ask("pathway/reached")
    reached = dict(zip(answer.column("step"), answer.column("reached"), strict=True))
    counts = {step: reached[step] for step in MOST_TELLING}
    day = format.day(view.scope.as_of, view.words.language)
    blocks.lead(view.words("lead-pathway", date=day, **counts))


def reached(view: View) -> None:
    """Each step in the usual order, and how often that order was another one."""
    words = view.words
    st.header(words("pathway-reached-title"), anchor="schritte")
    answer = view.ask("pathway/reached")
    if not any(answer.column("reached")):
        blocks.nothing(words)
        return
    labels = [words.code("step", step) for step in answer.column("step")]
    title = words("pathway-reached-chart")
    unit = words.code("unit", "municipalities", count=2)
    chart = charts.bars(labels, answer.column("reached"), title, unit, words)
    columns = ("step", "reached", "without_earlier", "usual_order", "other_order", "order_open",
               "skipped")  # fmt: skip
    blocks.figure(view, chart, answer, columns, title, key="pathway-reached")


def between(view: View) -> None:
    """Two steps of the reader's choice: how long it takes, who waits, who went another way."""
    words = view.words
    st.header(words("pathway-between-title"), anchor="dauer")
    pair = _chosen(view)
    if pair.step_from == pair.step_to:
        blocks.notice(words("pathway-same-step"))
        return
    whole = pair.ask(view, "pathway/quartiles", "none")
    if not whole:
        blocks.notice(words("pathway-nobody", **pair.words(view)))
        return
    _told(view, pair, next(iter(whole)))
    _curve(view, pair)
    _quartiles(view, pair)
    _waiting(view, pair)
    _other_order(view, pair)


def _chosen(view: View) -> Pair:
    words = view.words
    steps = view.ask("pathway/reached").column("step")
    names = {step: words.code("step", step) for step in steps}
    splits = {split: words.code("split", split) for split in SPLITS}
    # Agreement and council: the two steps that the public record knows most about.
    defaults = {"step_from": "agreements", "step_to": "councils", "pathway_split": SPLITS[0]}
    labels = (words("pathway-from"), words("pathway-to"), words("pathway-split"))
    chosen: list[str] = []
    asked = zip(st.columns(3), labels, (names, names, splits), defaults, strict=True)
    for place, label, known, key in asked:
        st.session_state.setdefault(key, defaults[key])
        with place:
            chosen.append(blocks.pick(view, key, label, known) or defaults[key])
    return Pair(*chosen)


def _told(view: View, pair: Pair, row: dict[str, Any]) -> None:
    """The median in a sentence, or why there is none; then what the dates leave open."""
    words = view.words
    facts = {name: row[name] for name in (*COUNTS, "begin_open")} | pair.words(view)
    shortest, longest = row["median_shortest"], row["median_longest"]
    known = [days for days in (shortest, longest) if days is not None]
    span = "–".join(format.number(days, words.language) for days in sorted(set(known)))
    state = "none" if shortest is None else "half" if longest is None else "both"
    blocks.lead(words("pathway-median", state=state, span=span, **facts))
    if row["order_open"] or row["begin_open"]:
        blocks.notice(words("pathway-open", **facts))
    if row["other_order"]:
        blocks.notice(words("pathway-other", **facts))


def _curve(view: View, pair: Pair) -> None:
    words = view.words
    answer = pair.ask(view, "pathway/survival", "none")
    if not answer:
        return  # all went the other way, which is said
    title = words("pathway-curve", **pair.words(view))
    chart = survival.curve(answer, title, words)
    blocks.figure(view, chart, answer, CURVE, title, key="pathway-curve")
    if pair.split != "none":
        answer = pair.ask(view, "pathway/survival")
        title = words("pathway-curve-split", split=words.code("split", pair.split))
        blocks.twin(view, answer, ("group_title", *CURVE), title, key="pathway-curve-split")


def _quartiles(view: View, pair: Pair) -> None:
    words = view.words
    answer = pair.ask(view, "pathway/quartiles")
    group = () if pair.split == "none" else ("group_title",)
    title = words("pathway-quartiles", **pair.words(view))
    columns = (*group, *DURATIONS)
    blocks.table(view, answer, columns, title, key="pathway-quartiles")


def _waiting(view: View, pair: Pair) -> None:
    words = view.words
    st.subheader(words("pathway-waiting-title"), anchor="warten")
    answer = pair.ask(view, "pathway/waiting")
    if not answer:
        blocks.notice(words("pathway-nobody-waits", **pair.words(view)))
        return
    title = words("pathway-waiting", **pair.words(view))
    columns = ("municipality", "district", "waiting_since", "days_at_least", "reached_steps")
    blocks.table(view, answer, columns, title, key="pathway-waiting", hrefs=_profiles(view, answer))


def _other_order(view: View, pair: Pair) -> None:
    words = view.words
    answer = pair.ask(view, "pathway/other_order")
    if not answer:
        return
    st.subheader(words("pathway-other-title"), anchor="reihenfolge")
    title = words("pathway-other-table", **pair.words(view))
    columns = ("municipality", "district", "course", "first_on", "second_on")
    blocks.table(view, answer, columns, title, key="pathway-other", hrefs=_profiles(view, answer))


def _profiles(view: View, answer: Answer) -> list[str]:
    keys = answer.column("municipality_id")
    return [link(view, "places/municipality", municipality=key) for key in keys]


def cohorts(view: View) -> None:
    """Those first consulted in one year, and what they had after one, two, three years."""
    words = view.words
    st.header(words("pathway-cohorts-title"), anchor="jahrgaenge")
    answer = view.ask("pathway/cohorts")
    if not answer:
        blocks.notice(words("pathway-no-cohorts"))
        return
    columns = ("cohort_year", "cohort", "step", "within_one", "within_two", "within_three",
               "by_as_of")  # fmt: skip
    blocks.table(view, answer, columns, words("pathway-cohorts"), key="pathway-cohorts")
    (consulted,) = view.ask("pathway/reached").where("step", "consultations")
    if consulted["skipped"]:
        blocks.notice(words("pathway-unconsulted", count=consulted["skipped"]))
