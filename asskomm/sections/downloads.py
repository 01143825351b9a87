"""The files of what a page shows, offered beneath it and made on click: rows and pictures.

A click reruns nothing, and whatever has left the house keeps its snapshot.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape

import streamlit as st

from asskomm.charts.charts import Chart
from asskomm.figures.indicators import INDICATORS
from asskomm.figures.questions import Answer
from asskomm.files import exports, notation, tables, workbooks
from asskomm.files.exports import Value
from asskomm.pictures.captions import caption
from asskomm.storage.snapshots import mark_used
from asskomm.view import provenance
from asskomm.view.answers import View

SUFFIXES = {"workbook": "xlsx", "pdf": "pdf"}
MIMES = {
    "workbook": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
}
PICTURES = {"slide": ("png", "slide"), "print": ("png", "print"), "svg": ("svg", "print")}
"""What a reader chooses → form and size of the picture."""


SUBJECTS: Mapping[str, tuple[str, ...]] = {
    "funding": ("funding_approved_eur", "funding_available_eur"),
    "pathway": (
        "consulted_municipalities",
        "prevention_councils",
        "cooperation_agreements",
        "coaching_processes",
        "security_analyses",
    ),
}
"""Subjects whose rows name no indicator, and those that they are about."""


@dataclass(frozen=True)
class Rows:
    """The rows that a reader sees, and what their files must say of them."""

    view: View
    answer: Answer
    title: str
    unit: str
    grain: str
    indicators: tuple[str, ...]

    def spreadsheet(self) -> bytes:
        """The table for Excel, with its facts below."""
        words = self.view.words
        headings, rows = self._cells()
        whole = provenance.below(rows, len(headings), self.view, self.title)
        return exports.spreadsheet_csv(headings, whole, yes=words("yes"), no=words("no"))

    def plain(self) -> bytes:
        """The raw data, with its facts beside each row."""
        names = (*self.answer.columns, *provenance.COLUMNS)
        return exports.plain_csv(names, provenance.beside(self.answer.rows, self.view))

    def workbook(self) -> bytes:
        """The workbook, with its facts and definitions on a sheet of their own."""
        headings, rows = self._cells()
        formats = [notation.number_format(name) for name in self.answer.columns]
        about = (
            *provenance.facts(self.view, self.title),
            *provenance.definitions(self.indicators, self.view.words),
        )
        return workbooks.workbook(
            self.title, headings, rows, provenance.sheet(self.view, about), formats
        )

    def _cells(self) -> tuple[list[str], Iterable[Sequence[Value]]]:
        words = self.view.words
        return tables.spreadsheet(self.answer, words, unit=self.unit, grain=self.grain)


def files(
    view: View,
    answer: Answer,
    title: str,
    *,
    unit: str = "",
    grain: str = "year",
    indicator: str = "",
    key: str,
    chart: Chart | None = None,
) -> None:
    """The files of the rows on the page, and the pictures of their chart if there is one.

    `indicator`: the one that the rows are about, where they do not say so themselves.
    """
    rows = Rows(view, answer, title, unit, grain, _about(answer, indicator))
    offered = st.expander(_named(view.words("files-label"), title), key=f"{key}-files")
    with offered, st.container(horizontal=True):
        if fits := len(answer.rows) <= workbooks.MOST_ROWS:
            _file(view, title, rows.workbook, "workbook", key)
        _file(view, title, rows.spreadsheet, "spreadsheet", key)
        _file(view, title, rows.plain, "plain", key)
        if chart is not None:
            _pictures(view, chart, title, key)
    if not fits:
        said = view.words("file-workbook-too-long", most=workbooks.MOST_ROWS)
        st.html(f'<p class="caption">{escape(said)}</p>')


def pdf(view: View, title: str, make: Callable[[], bytes], *, key: str) -> None:
    """A page as PDF, made on click."""
    _file(view, title, make, "pdf", key)


def _about(answer: Answer, indicator: str) -> tuple[str, ...]:
    """The indicators that rows are about: the one named, or those they name themselves."""
    subject, _, name = answer.question.partition("/")
    named = [indicator, name if subject == "indicators" else "", *SUBJECTS.get(subject, ())]
    if "indicator" in answer.columns:
        named += answer.column("indicator")
    return tuple(one for one in dict.fromkeys(named) if one in INDICATORS)


def _named(label: str, title: str) -> str:
    """A label that tells a screen reader which table it is about; style.css hides that part."""
    plain = re.sub(r"([^\w\s])", r"\\\1", title)
    return f"{label} **{plain}**"


def _file(view: View, title: str, make: Callable[[], bytes], form: str, key: str) -> None:
    words = view.words
    suffix = SUFFIXES.get(form, "csv")
    st.download_button(
        _named(words(f"file-{form}"), title),
        data=_kept(view, make),
        file_name=_file_name(view, title, words(f"file-{form}-suffix"), suffix),
        mime=MIMES.get(form, "text/csv"),
        on_click="ignore",
        key=f"{key}-{form}",
        help=words(f"file-{form}-help", title=title),
    )


def _pictures(view: View, chart: Chart, title: str, key: str) -> None:
    """The chart as a picture: for slides, for print, and one that can be enlarged at will."""
    words = view.words

    def drawn(form: str, size: str) -> bytes:
        from asskomm.pictures import pictures  # not above: what draws is large, and few ask for it

        return pictures.picture(chart, caption(view, title), words, form, size)

    for chosen, (form, size) in PICTURES.items():
        st.download_button(
            _named(words(f"picture-{chosen}"), title),
            data=_kept(view, partial(drawn, form, size)),
            file_name=_file_name(view, title, words(f"picture-{chosen}-suffix"), form),
            mime="image/png" if form == "png" else "image/svg+xml",
            on_click="ignore",
            key=f"{key}-picture-{chosen}",
            help=words(f"picture-{chosen}-help", title=title),
        )


def _kept(view: View, make: Callable[[], bytes]) -> Callable[[], bytes]:
    def made() -> bytes:
        # What has left the house must be there to be asked again: its snapshot is kept.
        mark_used(view.snapshot)
        return make()

    return made


def _file_name(view: View, title: str, form: str, suffix: str) -> str:
    """The stem of a file, its form and its suffix."""
    return f"{provenance.stem(view, title)}_{form}.{suffix}"
