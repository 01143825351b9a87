"""What pages are made of: lead, a figure with its table and files, notes, notices.

Every block draws with Streamlit and knows nothing of SQL; every text that comes from a delivery is
escaped before it becomes HTML.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape

import streamlit as st

from asskomm.charts import locales
from asskomm.charts.charts import Chart
from asskomm.figures.questions import Answer
from asskomm.files import tables
from asskomm.sections import downloads, sheets
from asskomm.view.answers import View
from asskomm.words import Words

MOST_ON_PAPER = 40  # rows of a folded table that are printed

MARK = "\ue000"
"""Stands in a sentence where a link will; a character of private use, in no text of ours."""

files = downloads.files
"""The files of rows that a page shows in a table of its own."""


def lead(sentence: str) -> None:
    """The answer to the page's question, in one sentence."""
    st.html(f'<p class="lead">{escape(sentence)}</p>')


def notice(sentence: str) -> None:
    """A sentence where a reader would otherwise find nothing, or something to know first."""
    st.html(f'<p class="notice">{escape(sentence)}</p>')


def pointing(sentence: Callable[[str], str], name: str, href: str) -> None:
    """A notice that leads on: in its sentence stands the name of a page as a link."""
    before, after = sentence(MARK).split(MARK)
    link = f'<a href="{escape(href)}" target="_self">{escape(name)}</a>'
    st.html(f'<p class="notice">{escape(before)}{link}{escape(after)}</p>')


def nothing(words: Words) -> None:
    """Nothing is recorded for this scope. On a page it is read once; nothing.css hides the rest."""
    sheets.add("nothing")
    st.html(f'<p class="notice nothing">{escape(words("nothing-in-scope"))}</p>')


def caption(sentence: str) -> None:
    """A remark on the chart, table or list above it."""
    st.html(f'<p class="caption">{escape(sentence)}</p>')


def notes(view: View, keys: Sequence[str], **arguments: str | int) -> None:
    """What to know before quoting: one sentence for each key."""
    words = view.words
    st.header(words("notes-title"), anchor="hinweise")
    listed([view.said(key, **arguments) for key in keys])


def listed(sentences: Sequence[str]) -> None:
    """Sentences one below the other."""
    items = "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences)
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
            "locales": {language: locales.plotly_locale(language)},
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
    _folded(view, answer, columns, title, unit, grain)
    files(view, answer, title, unit=unit, grain=grain, indicator=indicator, key=key, chart=chart)


def _folded(
    view: View, answer: Answer, columns: Sequence[str], title: str, unit: str, grain: str = "year"
) -> None:
    notes_in = view.snapshot.notes_in
    table = tables.html(
        answer, columns, title, view.words, unit=unit, grain=grain, notes_in=notes_in
    )
    summary = escape(view.words("table-twin", title=title))
    # Long tables stay folded on paper, where a sentence stands for them (print.css).
    long = len(answer.rows) > MOST_ON_PAPER
    said = escape(view.words("table-in-file", count=len(answer.rows))) if long else ""
    st.html(
        f'<details class="twin{" long" if long else ""}"><summary>{summary}</summary>{table}'
        f'</details><p class="in-file">{said}</p>'
    )


def table(
    view: View,
    answer: Answer,
    columns: Sequence[str],
    title: str,
    *,
    unit: str = "",
    hrefs: Sequence[str] = (),
    linked: str = "",
    numbers: Mapping[str, int] | None = None,
    more: Sequence[str] = (),
    chart: Chart | None = None,
    most: int | None = None,
    key: str,
) -> None:
    """A table of its own, the files of the same rows, and the chart above it as a picture.

    `hrefs`: where each row leads, from its heading or its column `linked`. `numbers`: of the
    sources, in the page's own list of them. `more`: columns for a second table, folded away.
    `most`: of more rows the page shows only the first so many and says so; the files have all.
    """
    shown = answer if most is None else answer.first(most)
    if len(shown.rows) < len(answer.rows):
        notice(view.words("rows-cut", shown=len(shown.rows), all=len(answer.rows)))
    html = tables.html(
        shown, columns, title, view.words,
        unit=unit, hrefs=hrefs, linked=linked, numbers=numbers, notes_in=view.snapshot.notes_in,
    )  # fmt: skip
    st.html(html)
    if more:
        _folded(view, shown, more, view.words("table-more", title=title), unit)
    files(view, answer, title, unit=unit, key=key, chart=chart)


def sheet(lines: Sequence[tuple[str, Sequence[str]]]) -> str:
    """Headings, each with the texts that stand under it, as HTML."""
    return f'<dl class="sheet">{"".join(_line(*line) for line in lines)}</dl>'


def _line(heading: str, texts: Sequence[str]) -> str:
    told = "".join(f"<dd>{escape(text)}</dd>" for text in texts)
    return f"<div><dt>{escape(heading)}</dt>{told}</div>"
