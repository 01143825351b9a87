"""Figures at the Stichtag: value, what was published, how much of that the record documents."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from asskomm import format
from asskomm.figures.indicators import EXPORTS, Reading
from asskomm.files import citations
from asskomm.view import addresses, comparison
from asskomm.view.answers import View
from asskomm.view.light import GREEN, light
from asskomm.words import Words


def draw(view: View, readings: Sequence[Reading]) -> None:
    """Figures at the Stichtag, each with what was published and how much of that is documented.

    The name of each leads to its definition.
    """
    items = "".join(f"<li>{_card(reading, view)}</li>" for reading in readings)
    st.html(f'<ul class="cards">{items}</ul>')


def _card(reading: Reading, view: View) -> str:
    words = view.words
    name = words.code("indicator", reading.indicator)
    unit = reading.years_text(words)
    if not reading.is_money and reading.value is not None:
        unit = words.code("unit", reading.unit, count=reading.value)
    sheet = addresses.link(view, "quoting/definitions", indicator=reading.indicator)
    parts = [
        f'<h3><a href="{escape(sheet)}" target="_self">{escape(name)}</a></h3>',
        f'<p class="figure">{escape(reading.value_text(words))} <small>{escape(unit)}</small></p>',
        f"<p>{escape(_rule(reading, view))}</p>",
    ]
    if reading.published is not None and reading.published_as_of is not None:
        when = format.day(reading.published_as_of, words.language)
        said = words("card-published", value=reading.published_text(words), date=when)
        link = citations.links((reading.source or "").split(" | ")[0], words)
        parts.append(f"<p>{escape(said)} ({link})</p>")
        if reading.period_named:
            named = words("period-as-named", period=reading.period_named)
            parts.append(f"<p>{escape(named)}</p>")
        if reading.coverage is not None:
            parts.append(f"<p>{escape(_covered(reading, words))}</p>")
    if change := comparison.changes(view).get(reading.indicator):
        parts.append(f"<p>{escape(_compared(change, view))}</p>")
    colour = light(view, *EXPORTS[reading.indicator])
    if colour != GREEN:
        parts.append(
            f"<p>{escape(words('card-quality', light=words(f'quality-light-{colour}')))}</p>"
        )
    return "".join(parts)


def _rule(reading: Reading, view: View) -> str:
    """Whether the figure is a state at a day or a sum over a period; why there is none."""
    words = view.words
    return words.code(
        "card",
        reading.kind if reading.value is not None else reading.why_none or "",
        date=format.day(reading.as_of, words.language),
        since=format.day(view.scope.since, words.language) if view.scope.since else "none",
        year=str(reading.as_of.year),
    )


def _compared(change: comparison.Change, view: View) -> str:
    words = view.words
    then = change.earlier
    facts = {
        "date": format.day(then.as_of, words.language),
        "value": then.value_and_years(words),
    }
    if change.why_none is None:
        return words("card-compared", change=change.text(words), **facts)
    return words("card-not-compared", why=words.code("why-none", change.why_none), **facts)


def _covered(reading: Reading, words: Words) -> str:
    key = "card-covered-at-most" if reading.qualifier == "over" else "card-covered"
    return words(
        key,
        count=reading.covered_text(words),
        share=format.share(reading.coverage or 0, words.language),
    )
