"""What pages are made of: lead, cards, a figure with its table and files, notes, notices.

Every block draws with Streamlit and knows nothing of SQL; every text that comes from a delivery is
escaped before it becomes HTML.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

import streamlit as st

from asskomm import format
from asskomm.charts.charts import Chart
from asskomm.figures.indicators import EXPORTS, Reading
from asskomm.figures.questions import Answer
from asskomm.files import tables
from asskomm.sections import downloads
from asskomm.view import addresses, comparison
from asskomm.view.answers import View
from asskomm.view.light import GREEN, light
from asskomm.words import Words

STYLE = Path(__file__).with_name("style.css")

files = downloads.files
"""The files of rows that a page shows in a table of its own."""


def lead(sentence: str) -> None:
    """The answer to the page's question, in one sentence."""
    st.html(f'<p class="lead">{escape(sentence)}</p>')


def notice(sentence: str) -> None:
    """A sentence where a reader would otherwise find nothing, or something to know first."""
    st.html(f'<p class="notice">{escape(sentence)}</p>')


def caption(sentence: str) -> None:
    """A remark on the chart, table or list above it."""
    st.html(f'<p class="caption">{escape(sentence)}</p>')


def notes(view: View, keys: Sequence[str], **arguments: str | int) -> None:
    """What to know before quoting: one sentence for each key."""
    words = view.words
    st.header(words("notes-title"), anchor="hinweise")
    items = "".join(f"<li>{escape(words(key, **arguments))}</li>" for key in keys)
    st.html(f'<ul class="notes">{items}</ul>')


def pick(view: View, key: str, label: str, options: Mapping[str, str]) -> str | None:
    """A choice that this page alone has, searchable: code → name. None when nothing is chosen.

    A code in the address that does not exist is said in a sentence, and nothing is chosen.
    """
    asked = st.session_state.get(key)
    if asked is not None and asked not in options:
        notice(view.words("pick-unknown", value=str(asked), label=label))
        st.session_state[key] = None
    return st.selectbox(
        label,
        list(options),
        index=None,
        format_func=options.__getitem__,
        key=key,
        placeholder=view.words("pick-placeholder"),
        persist_state="session",
    )


def cards(view: View, readings: Sequence[Reading]) -> None:
    """Figures at the Stichtag, each with what was published and how much of that is documented.

    The name of each leads to its definition.
    """
    items = "".join(f"<li>{_card(reading, view)}</li>" for reading in readings)
    st.html(f'<ul class="cards">{items}</ul>')


def _card(reading: Reading, view: View) -> str:
    words = view.words
    name = words.code("indicator", reading.indicator)
    unit = "" if reading.is_money else words.code("unit", reading.unit, count=reading.value or 0)
    sheet = addresses.link(view, "quoting/definitions", indicator=reading.indicator)
    parts = [
        f'<h3><a href="{escape(sheet)}" target="_self">{escape(name)}</a></h3>',
        f'<p class="figure">{escape(reading.value_text(words))} <small>{escape(unit)}</small></p>',
        f"<p>{escape(_rule(reading, view))}</p>",
    ]
    if reading.published is not None and reading.published_as_of is not None:
        when = format.day(reading.published_as_of, words.language)
        said = words("card-published", value=reading.published_text(words), date=when)
        link = tables.links((reading.source or "").split(" | ")[0], words)
        parts.append(f"<p>{escape(said)} ({link})</p>")
        if not reading.is_money and reading.coverage is not None:
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
    if reading.value is None:
        return words("card-nothing-known" if view.scope.is_whole else "card-whole-only")
    return words(f"card-{reading.kind}", date=format.day(reading.as_of, words.language))


def _compared(change: comparison.Change, view: View) -> str:
    words = view.words
    if change.difference is None:
        return words("card-nothing-to-compare")
    return words(
        "card-compared",
        change=change.text(words),
        value=change.earlier.value_text(words),
        date=format.day(change.earlier.as_of, words.language),
    )


def _covered(reading: Reading, words: Words) -> str:
    key = "card-covered-at-most" if reading.qualifier == "over" else "card-covered"
    return words(
        key,
        count=reading.covered_text(words),
        share=format.share(reading.coverage or 0, words.language),
    )


def figure(
    view: View,
    chart: Chart,
    answer: Answer,
    columns: Sequence[str],
    title: str,
    *,
    unit: str = "",
    grain: str = "year",
    indicator: str = "",
    key: str,
) -> None:
    """A chart, its table twin, the files of the same rows, and the chart as a picture.

    `indicator`: the one that the rows are about, whose definition the workbook brings along.
    """
    drawn(view, chart, key)
    _twin(view, answer, columns, title, unit, grain, indicator, key, chart)


def drawn(view: View, chart: Chart, key: str) -> None:
    """A chart alone, for where its table stands open beneath it."""
    language = view.words.language
    st.plotly_chart(
        chart.figure,
        width="stretch",
        height=chart.height,
        key=f"{key}-chart",
        alt=chart.alt,
        config={
            "displayModeBar": False,
            "locale": language,
            "locales": {language: format.plotly_locale(language)},
        },
    )


def twin(
    view: View,
    answer: Answer,
    columns: Sequence[str],
    title: str,
    *,
    unit: str = "",
    grain: str = "year",
    indicator: str = "",
    key: str,
) -> None:
    """The same rows as a table, folded away until asked for, and as files."""
    _twin(view, answer, columns, title, unit, grain, indicator, key)


def _twin(
    view: View,
    answer: Answer,
    columns: Sequence[str],
    title: str,
    unit: str,
    grain: str,
    indicator: str,
    key: str,
    chart: Chart | None = None,
) -> None:
    table = tables.html(answer, columns, title, view.words, unit=unit, grain=grain)
    summary = escape(view.words("table-twin", title=title))
    st.html(f'<details class="twin"><summary>{summary}</summary>{table}</details>')
    files(view, answer, title, unit=unit, grain=grain, indicator=indicator, key=key, chart=chart)


def table(
    view: View,
    answer: Answer,
    columns: Sequence[str],
    title: str,
    *,
    unit: str = "",
    hrefs: Sequence[str] = (),
    chart: Chart | None = None,
    key: str,
) -> None:
    """A table of its own, the files of the same rows, and the chart above it as a picture.

    `hrefs`: where each row leads.
    """
    st.html(tables.html(answer, columns, title, view.words, unit=unit, hrefs=hrefs))
    files(view, answer, title, unit=unit, key=key, chart=chart)


def sheet(lines: Sequence[tuple[str, Sequence[str]]]) -> str:
    """Headings, each with the texts that stand under it, as HTML."""
    return f'<dl class="sheet">{"".join(_line(*line) for line in lines)}</dl>'


def _line(heading: str, texts: Sequence[str]) -> str:
    told = "".join(f"<dd>{escape(text)}</dd>" for text in texts)
    return f"<div><dt>{escape(heading)}</dt>{told}</div>"
