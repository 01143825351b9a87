"""An official table in a view → what is said of it: a chart, a sentence, remarks."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby

from asskomm import format
from asskomm.charts import alt, charts
from asskomm.charts.charts import Chart
from asskomm.figures.questions import Answer
from asskomm.files.exports import Value
from asskomm.inquiry import official, printing
from asskomm.inquiry.official import Table
from asskomm.view.answers import View
from asskomm.words import Words

SUBJECTS = {"consultations": "consulted_municipalities"}
"""A measure that is never published as a total → the indicator that is."""


def chart(one: Table, view: View) -> tuple[Chart | None, Answer]:
    """The total of each year asked for; what has no total, line by line in its newest year.

    None where nothing but zeros is known.
    """
    words = view.words
    title = words(
        "official-chart",
        measure=words.code("measure", one.measure),
        unit=words.code("unit", one.unit, count=2),
    )
    pairs = [
        (printing.heading(year, one.kind, words), official.value(cell, one.unit))
        for year, cell in zip(one.years, one.total.cells, strict=True)
    ]
    if not any(value for _, value in pairs):
        title, pairs = _newest(one, words)
    # Charts write a Decimal as money; the median of days can be half a one.
    known = tuple(
        (label, float(value) if isinstance(value, Decimal) and one.unit != "eur" else value)
        for label, value in pairs
        if value is not None
    )
    answer = Answer(title, ("line", "value_eur" if one.unit == "eur" else "value"), known)
    if not any(value for _, value in known):
        return None, answer
    unit = "" if one.unit == "eur" else words.code("unit", one.unit, count=2)
    values = [value for _, value in known]
    return charts.bars([label for label, _ in known], values, title, unit, words), answer  # type: ignore[arg-type]


def _newest(one: Table, words: Words) -> tuple[str, list[tuple[str, Value]]]:
    """Title and values of the newest year in which any line has a figure."""
    rows = [line for line in one.lines if line.level == "row"]
    for place, year in reversed(list(enumerate(one.years))):
        if any(line.cells[place].value for line in rows):
            title = f"{printing.title(one, words)}, {printing.heading(year, one.kind, words)}"
            return title, [
                (line.name, official.value(line.cells[place], one.unit)) for line in rows
            ]
    return printing.title(one, words), []


def sentence(one: Table, view: View) -> str:
    """The total in every year asked for, all of them together, and what was published."""
    words = view.words
    known = [cell for cell in one.total.cells if cell.value is not None]
    measure = words.code("measure", one.measure)
    told = words("answer-nothing", measure=measure)
    if known:
        told = words(
            "answer-counted" if one.is_complete else "answer-documented",
            measure=measure,
            years=", ".join(_years(one, words)),
            together=_together(one, view) if len(known) > 1 else "",
        )
    return " ".join((told, *published(one, view)))


def _years(one: Table, words: Words) -> list[str]:
    """Each year with its figure; years without one that follow each other are told together."""
    told = []
    pairs = zip(one.years, one.total.cells, strict=True)
    for reason, group in groupby(pairs, lambda pair: pair[1].value is None and pair[1].reason):
        years = list(group)
        if reason:
            span = printing.span([year.year for year, _ in years])
            said = words.code("reason", str(reason))
            told.append(words("official-reason", year=span, reason=said))
            continue
        for year, cell in years:
            when = printing.heading(year, one.kind, words)
            state = "provisional" if cell.reason == "provisional" else "final"
            value = _figure(cell.value, one.unit, words)
            told.append(words("answer-year", when=when, value=value, state=state))
    return told


def _together(one: Table, view: View) -> str:
    """All years in one figure, where there is such a thing; what lies in several counts once."""
    years = {"first_year": str(one.years[0].year), "last_year": str(one.years[-1].year)}
    (row,) = view.ask("official/together", measure=one.measure, **years)
    if row["value"] is None:
        return ""
    return view.words("answer-together", value=_figure(row["value"], one.unit, view.words))


def _figure(value: Decimal | None, unit: str, words: Words) -> str:
    """A figure with its unit: "3 Beratungen"."""
    if unit == "eur" or value is None:
        return alt.shown(value, words)
    return f"{printing.figure(value, words)} {words.code('unit', unit, count=value)}"


def published(one: Table, view: View) -> list[str]:
    """The newest published total on the same subject, and how much of it is documented."""
    words = view.words
    reading = view.readings().get(subject(one.measure))
    if reading is None or reading.published is None or reading.published_as_of is None:
        return []
    share = None if reading.is_money else reading.coverage
    return [
        words(
            "answer-published",
            indicator=words.code("indicator", reading.indicator),
            value=reading.published_text(words),
            date=format.day(reading.published_as_of, words.language),
            covered="none"
            if share is None
            else "at-most"
            if reading.qualifier == "over"
            else "exact",
            count=reading.covered_text(words),
            share="" if share is None else format.share(share, words.language),
        )
    ]


def subject(measure: str) -> str:
    """The indicator whose published totals say most on a measure."""
    if measure.startswith("grants"):
        return "funding_approved_eur"
    return SUBJECTS.get(measure, measure.removeprefix("new_"))


def remarks(made: Sequence[Table], view: View) -> list[str]:
    """What must be said below tables: rows that do not add up, records without a year or sum."""
    words = view.words
    about = {row["measure"]: row for row in view.ask("official/measures")}
    told = []
    for one in made:
        measure = words.code("measure", one.measure)
        if not one.adds_up:
            told.append(words("official-not-added", measure=measure))
        if one.unit == "days":
            told.append(words("official-median", measure=measure))
        told += published(one, view)
        for what in ("known_by", "without_amount"):
            if count := about[one.measure][what]:
                told.append(words.code("official", what, measure=measure, count=count))
    if made and not all(one.is_complete for one in made):
        told.append(words("official-documented"))
    if any(one.breakdown == "municipality" for one in made):
        complete = all(one.is_complete for one in made)
        told.append(words("official-only-known", complete="yes" if complete else "no"))
    if any(one.measure == "prevention_councils" for one in made):
        told.append(words("official-register"))
    return told
