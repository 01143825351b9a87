"""An answer + words → what a reader sees in a table, and what a file holds: the same rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from html import escape
from typing import Any

from asskomm.figures.questions import Answer
from asskomm.files.citations import links
from asskomm.files.exports import Value
from asskomm.files.notation import SOURCES, YEARS, heading, in_spreadsheet, text
from asskomm.words import Words


def html(
    answer: Answer,
    columns: Sequence[str],
    caption: str,
    words: Words,
    *,
    unit: str = "",
    grain: str = "year",
    hrefs: Sequence[str] = (),
    numbers: Mapping[str, int] | None = None,
) -> str:
    """A real HTML table: caption, column headings, the first column as row headings.

    Every text of the delivery is escaped; a source becomes a link only if it is a web address.
    `hrefs`: where the heading of each row leads, one of our own addresses per row. `numbers`: the
    number of each source in a list of them, for paper.
    """
    numeric = {name for name in columns if is_numeric(answer, name)}

    def cell(name: str, row: dict[str, Any], place: int) -> str:
        shown = text(name, row, words, grain)
        inner = links(shown, words, numbers) if name in SOURCES else escape(shown)
        number = _class(name, numeric)
        if name == columns[0]:
            if hrefs:
                inner = f'<a href="{escape(hrefs[place])}" target="_self">{inner}</a>'
            return f'<th scope="row"{number}>{inner}</th>'
        return f"<td{number}>{inner}</td>"

    head = "".join(
        f'<th scope="col"{_class(name, numeric)}>{escape(heading(name, words, unit))}</th>'
        for name in columns
    )
    body = "".join(
        f"<tr>{''.join(cell(name, row, place) for name in columns)}</tr>"
        for place, row in enumerate(answer)
    )
    return in_window(caption, f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody>")


def in_window(caption: str, rows: str, kind: str = "") -> str:
    """Head and body of a table with its caption, in a window that scrolls where it is too wide."""
    name = escape(caption)
    # The region can be scrolled by keyboard, so it needs a place in the tab order and a name.
    return (
        f'<div class="table{kind and " "}{kind}" role="region" tabindex="0" aria-label="{name}">'
        f"<table><caption><span>{name}</span></caption>{rows}</table></div>"
    )


def _class(column: str, numeric: set[str]) -> str:
    return ' class="number"' if column in numeric else ""


def is_numeric(answer: Answer, column: str) -> bool:
    """Whether a column holds numbers only, so that it is set to the right."""
    if column in YEARS or column == "period":
        return False
    values = [value for value in answer.column(column) if value is not None]
    return bool(values) and all(
        isinstance(value, int | float | Decimal) and not isinstance(value, bool) for value in values
    )


def spreadsheet(
    answer: Answer, words: Words, *, unit: str = "", grain: str = "year"
) -> tuple[list[str], Iterator[list[Value]]]:
    """Headings and rows for the spreadsheet file: words for codes, typed dates and numbers.

    The rows come one by one: a million of them need not lie in memory twice.
    """
    headings = [heading(name, words, unit) for name in answer.columns]
    ways = [in_spreadsheet(name, words, grain) for name in answer.columns]
    rows = ([way(value) for way, value in zip(ways, row, strict=True)] for row in answer.rows)
    return headings, rows
