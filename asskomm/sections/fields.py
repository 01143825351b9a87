"""Sections of Handlungsfelder: over time, together, by district, who shares a field."""

from __future__ import annotations

import streamlit as st

from asskomm import format
from asskomm.charts import charts, drawing, heat
from asskomm.contract import contract
from asskomm.figures.questions import Answer
from asskomm.sections import blocks
from asskomm.view.addresses import link
from asskomm.view.answers import View

MOST_FIELDS = 12  # in the picture of pairs, which is to be read on a phone; the table has all
EXPORTS = ("consultations", "agreements", "councils", "security_analyses", "funding", "projects")


def in_a_sentence(view: View) -> None:
    """How many municipalities name a field, and which one most often."""
    words = view.words
    (row,) = view.ask("fields/summary")
    named = _named(view)
    if not named:
        blocks.nothing(words)
        return
    most = next(iter(named))
    day = format.day(view.scope.as_of, words.language)
    facts = {name: row[name] for name in ("municipalities", "action_fields")}
    field, count = most["action_field_title"], most["municipalities"]
    blocks.lead(words("lead-fields", date=day, field=field, count=count, **facts))


def _ask(view: View, question: str) -> Answer:
    return view.ask(question, language=view.words.language)


def _named(view: View) -> Answer:
    return _ask(view, "fields/named")


def _titles(view: View) -> dict[str, str]:
    named = _named(view)
    keys = named.column("action_field")
    return dict(zip(keys, named.column("action_field_title"), strict=True))


def over_time(view: View) -> None:
    """Each field by year: how many municipalities named it."""
    words = view.words
    st.header(words("fields-time-title"), anchor="verlauf")
    answer = _ask(view, "fields/by_year")
    if not any(answer.column("municipalities")):
        blocks.notice(words("fields-none"))
        return
    cells = {
        (row["action_field"], row["period"].isoformat()): row["municipalities"] for row in answer
    }
    years = {row["period"].isoformat(): format.year(row["period"]) for row in answer}
    # In full where there is room for it: until when the running year is counted.
    spoken = {
        row["period"].isoformat(): drawing.period_label(row, "year", words).replace("<br>", " ")
        for row in answer
    }
    title = words("fields-time-chart")
    chart = heat.heat(_titles(view), years, cells, title, words, spoken)
    columns = ("action_field_title", "period", "municipalities", "complete")
    blocks.figure(view, chart, answer, columns, title, key="fields-time-heat")
    (row,) = view.ask("fields/summary")
    if row["known_by"]:
        blocks.notice(words("fields-by", count=row["known_by"]))


def together(view: View) -> None:
    """Which fields the same municipalities name."""
    words = view.words
    st.header(words("fields-together-title"), anchor="gemeinsam")
    answer = _ask(view, "fields/together")
    if not answer:
        blocks.notice(words("fields-none-together"))
        return
    titles = dict(list(_titles(view).items())[:MOST_FIELDS])
    cells: dict[tuple[str, str], int] = {}
    for row in answer:
        one, other = row["action_field"], row["other_field"]
        cells[one, other] = cells[other, one] = row["municipalities"]
    rows = dict(zip(titles, heat.numbered(list(titles.values())), strict=True))
    numbers = {field: str(place) for place, field in enumerate(titles, 1)}
    title = words("fields-together-chart")
    chart = heat.heat(rows, numbers, cells, title, words, titles)
    columns = ("action_field_title", "other_field_title", "municipalities")
    blocks.figure(view, chart, answer, columns, title, key="fields-together-heat")
    if len(_titles(view)) > MOST_FIELDS:
        blocks.notice(words("fields-most", count=MOST_FIELDS))


def one_field(view: View) -> None:
    """A field of the reader's choice: by district, who shares it, and in which words."""
    words = view.words
    st.header(words("fields-one-title"), anchor="feld")
    titles = _titles(view)
    if not titles:
        blocks.notice(words("fields-none"))
        return
    most = next(iter(titles))
    st.session_state.setdefault("field", most)
    field = blocks.pick(view, "field", words("fields-pick"), titles) or most
    _by_district(view, field, titles[field])
    _sharing(view, field, titles[field])


def _by_district(view: View, field: str, name: str) -> None:
    words = view.words
    answer = _ask(view, "fields/by_district").where("action_field", field)
    title = words("fields-district-chart", field=name)
    unit = words.code("unit", "municipalities", count=2)
    counts = answer.column("municipalities")
    chart = charts.bars(answer.column("district"), counts, title, unit, words)
    blocks.figure(view, chart, answer, ("district", "municipalities"), title, key="fields-district")


def _sharing(view: View, field: str, name: str) -> None:
    words = view.words
    answer = view.ask("fields/municipalities", action_field=field, language=words.language)
    columns = ("municipality", "district", "named_on", "further_fields")
    keys = answer.column("municipality_id")
    hrefs = [link(view, "places/municipality", municipality=key) for key in keys]
    title = words("fields-sharing", field=name)
    blocks.table(view, answer, columns, title, hrefs=hrefs, key="fields-sharing")
    _wordings(view, field, name)


def _wordings(view: View, field: str, name: str) -> None:
    """The sources' own words, one click away."""
    language = view.words.language
    answer = view.ask("fields/wordings", action_field=field)
    titles = [contract()[export].titles[language] for export in answer.column("export")]
    titled = answer.with_column("export_title", titles)
    columns = ("municipality", "action_fields", "named_on", "export_title", "source")
    title = view.words("fields-wordings", field=name)
    blocks.twin(view, titled, columns, title, key="fields-wordings")
