"""An answer + words → what a reader sees in a table, and what a file holds: the same rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from html import escape
from typing import Any

from asskomm.figures.questions import Answer
from asskomm.files.citations import links
from asskomm.files.columns import PHRASES, SOURCES, YEARS
from asskomm.files.exports import Value
from asskomm.files.notation import heading, in_spreadsheet, text
from asskomm.format import NO_VALUE
from asskomm.words import Words

WORDINGS = {"message": "note", "hint": "note", "value": "raw"}
"""Columns that are no words or numbers: sentences, which need room, and what stands in a file."""

SHORT = 15  # rows that need no window of their own; of an official table, in each of its groups


def html(
    answer: Answer,
    columns: Sequence[str],
    caption: str,
    words: Words,
    *,
    unit: str = "",
    grain: str = "year",
    hrefs: Sequence[str] = (),
    linked: str = "",
    numbers: Mapping[str, int] | None = None,
    notes_in: str = "",
) -> str:
    """A real HTML table: caption, column headings, the first column as row headings.

    Every text of the delivery is escaped; a source becomes a link only if it is a web address.
    `hrefs`: where each row leads from its heading, or from its column `linked`, one of our own
    addresses per row, "" for none. `numbers`: the number of each source in a list of them, for
    paper. `notes_in`: the language of the delivery's own words, where it is known and not the
    reader's.
    """
    lang = f' lang="{notes_in}"' if notes_in not in ("", words.language) else ""
    numeric = {name for name in columns if is_numeric(answer, name)}

    def cell(name: str, row: dict[str, Any], place: int) -> str:
        shown = text(name, row, words, grain)
        inner = links(shown, words, numbers) if name in SOURCES else escape(shown)
        number = _class(name, numeric)
        if name == (linked or columns[0]) and hrefs and hrefs[place]:
            inner = f'<a href="{escape(hrefs[place])}" target="_self">{inner}</a>'
        if name in ("note", *PHRASES) and shown == row[name]:
            number += lang
        spoken = f' aria-label="{escape(words("sign-unknown"))}"' if shown == NO_VALUE else ""
        if name == columns[0]:
            return f'<th scope="row"{number}>{inner}</th>'
        return f"<td{number}{spoken}>{inner}</td>"

    head = "".join(
        f'<th scope="col"{_class(name, numeric)}>{escape(heading(name, words, unit))}</th>'
        for name in columns
    )
    body = "".join(
        f"<tr>{''.join(cell(name, row, place) for name in columns)}</tr>"
        for place, row in enumerate(answer)
    )
    rows = f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
    kinds = ["noted"] if "note" in map(WORDINGS.get, columns) else []
    return in_window(caption, rows, *kinds, below=_signs(answer, columns, words, grain))


def in_window(caption: str, rows: str, *kinds: str, below: str = "") -> str:
    """Head and body of a table with its caption, in a window that scrolls where it is too wide.

    What kind of table it is stands in its class: a browser asked to find out is slow.
    """
    name = escape(caption)
    groups = [group.count("<tr") for group in rows.split("<tbody")[1:]]
    short = ["short"] if max(groups, default=0) <= SHORT else []
    kind = " ".join(["table", *kinds, *short])
    # The region can be scrolled by keyboard, so it needs a place in the tab order and a name.
    return (
        f'<div class="{kind}" role="region" tabindex="0" aria-label="{name}">'
        f"<table><caption><span>{name}</span></caption>{rows}</table>{below}</div>"
    )


def _signs(answer: Answer, columns: Sequence[str], words: Words, grain: str) -> str:
    """What the sign in the table means, where there is one."""
    told = signs(answer, columns, words, grain)
    return f'<p class="signs">{escape(told)}</p>' if told else ""


def signs(answer: Answer, columns: Sequence[str], words: Words, grain: str = "year") -> str:
    """The legend of a table: empty where each of its cells holds something."""
    unknown = any(text(name, row, words, grain) == NO_VALUE for row in answer for name in columns)
    return words("symbol", symbol=NO_VALUE, meaning=words("sign-unknown")) if unknown else ""


def _class(column: str, numeric: set[str]) -> str:
    if column in numeric:
        return ' class="number"'
    return f' class="{WORDINGS[column]}"' if column in WORDINGS else ""


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
