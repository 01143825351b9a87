"""Sections of Bericht: all chapters stacked as they are in the PDF, contents, the PDF itself."""

from __future__ import annotations

import base64
from html import escape

import streamlit as st

from asskomm.figures.indicators import INDICATORS, exports_of
from asskomm.files import citations, tables
from asskomm.printed import typesetting
from asskomm.printed.chapters import document
from asskomm.printed.parts import (
    Addresses,
    Chapter,
    Document,
    Facts,
    Heading,
    Listing,
    Part,
    Picture,
    Points,
    Sentence,
)
from asskomm.sections import blocks, downloads
from asskomm.view.answers import View

EXPORTS = (*exports_of(*INDICATORS), "published_figures")


def file(view: View) -> None:
    """The same report as a PDF, made on click."""
    words = view.words
    blocks.caption(words("printed-hint"))
    downloads.pdf(view, words("printed-file-name"), lambda: typesetting.pdf(view), key="report")


def contents(view: View) -> None:
    """Where each chapter begins."""
    told, words = document(view), view.words
    items = "".join(
        f'<li><a href="#{one.anchor}" target="_self">{escape(one.title)}</a></li>'
        for one in told.chapters
    )
    name = escape(words("printed-contents"))
    st.html(f'<nav class="contents" aria-label="{name}"><h2>{name}</h2><ol>{items}</ol></nav>')
    if not any(reading.value for reading in view.readings().values()):
        blocks.nothing(words)


def chapters(view: View) -> None:
    """Every chapter with all of its tables open; on paper each begins on a sheet of its own."""
    told = document(view)
    for one in told.chapters:
        st.html(chapter(one, told, view))


def chapter(one: Chapter, told: Document, view: View) -> str:
    """One chapter as HTML."""
    parts = "".join(_part(part, told, view) for part in one.parts)
    return (
        f'<section class="chapter" id="{one.anchor}"><h2>{escape(one.title)}</h2>'
        f'<p class="lead">{escape(one.lead)}</p>{parts}</section>'
    )


def _part(part: Part, told: Document, view: View) -> str:
    words = view.words
    match part:
        case Heading():
            return f"<h3>{escape(part.text)}</h3>"
        case Sentence():
            return f'<p class="{"notice" if part.is_remark else "plain"}">{escape(part.text)}</p>'
        case Points():
            items = "".join(f"<li>{escape(text)}</li>" for text in part.texts)
            return f'<ul class="notes">{items}</ul>'
        case Facts():
            return blocks.sheet(part.lines)
        case Picture():
            return _picture(part)
        case Listing():
            return tables.html(
                part.answer, part.columns, part.title, words,
                unit=part.unit, grain=part.grain, numbers=told.numbers,
            )  # fmt: skip
        case Addresses():
            return citations.listed(part.texts)


def _picture(part: Picture) -> str:
    drawn = base64.b64encode(part.svg.encode()).decode()
    return (
        f"<figure><figcaption>{escape(part.title)}</figcaption>"
        f'<img alt="{escape(part.chart.alt)}" src="data:image/svg+xml;base64,{drawn}"></figure>'
    )
