"""An official table in a view → what is said of it: a chart, a sentence, remarks."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from asskomm.charts import alt, charts
from asskomm.charts.charts import Chart
from asskomm.figures.questions import Answer
from asskomm.inquiry import official, printing
from asskomm.inquiry.official import Table
from asskomm.view.answers import View


def chart(one: Table, view: View) -> tuple[Chart | None, Answer]:
    """The rows in the newest year that has figures, or the total of each year; and these values.

    None where nothing but zeros is known.
    """
    words = view.words
    rows = [line for line in one.lines if line.level == "row"]
    (total,) = (line for line in one.lines if line.level == "total")
    pairs: list[tuple[str, object]] = []
    title = printing.title(one, words)
    for place, year in reversed(list(enumerate(one.years))):
        if any(line.cells[place].value for line in rows):
            pairs = [(line.name, official.value(line.cells[place], one.unit)) for line in rows]
            title = f"{title}, {printing.heading(year, one.kind, words)}"
            break
    else:
        pairs = [
            (printing.heading(year, one.kind, words), official.value(cell, one.unit))
            for year, cell in zip(one.years, total.cells, strict=True)
        ]
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


def sentence(one: Table, view: View) -> str:
    """The total in the newest year that has one."""
    words = view.words
    (total,) = (line for line in one.lines if line.level == "total")
    measure, unit = words.code("measure", one.measure), words.code("unit", one.unit, count=2)
    for year, cell in reversed(list(zip(one.years, total.cells, strict=True))):
        if cell.value is not None:
            return words(
                f"answer-{one.kind}",
                measure=measure,
                value=alt.shown(cell.value, words)
                if one.unit == "eur"
                else printing.figure(cell.value, words),
                unit="" if one.unit == "eur" else words.code("unit", one.unit, count=cell.value),
                money="yes" if one.unit == "eur" else "no",
                when=printing.heading(year, one.kind, words),
                state="provisional" if cell.reason == "provisional" else "final",
            )
    return words("answer-nothing", measure=measure, unit=unit)


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
        for what in ("known_by", "without_amount"):
            if count := about[one.measure][what]:
                told.append(words.code("official", what, measure=measure, count=count))
    if any(one.breakdown == "municipality" for one in made):
        told.append(words("official-only-known"))
    if any(one.measure == "prevention_councils" for one in made):
        told.append(words("official-register"))
    return told
