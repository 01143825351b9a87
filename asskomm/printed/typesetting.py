"""A report → the bytes of a tagged PDF (PDF/UA-1), set by Typst without a browser.

All that is said reaches Typst as data (JSON) and never as markup: report.typ reads it. The same
report on the same day is the same bytes.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import typst

from asskomm.files import citations, notation, tables
from asskomm.files.columns import SOURCES
from asskomm.printed.chapters import document
from asskomm.printed.parts import (
    Addresses,
    Document,
    Facts,
    Heading,
    Listing,
    Part,
    Picture,
    Points,
    Sentence,
)
from asskomm.view import provenance
from asskomm.view.answers import View
from asskomm.words import Words

TEMPLATE = Path(__file__).with_name("report.typ")
# DejaVu as matplotlib brings it: no machine needs it installed, and nothing is drawn with it here.
FONTS = Path(str(distribution("matplotlib").locate_file("matplotlib/mpl-data/fonts/ttf")))
MEANINGLESS = ("Cn", "Co", "Cs")

Set = dict[str, Any]
"""What the template reads."""


def pdf(view: View) -> bytes:
    """The report on what a view looks at."""
    return typeset(document(view), view.words)


def typeset(told: Document, words: Words) -> bytes:
    """A report as PDF. Raises typst.TypstError, which is a bug of ours."""
    data = printable(json.dumps(as_data(told, words), ensure_ascii=False))
    noon = datetime.combine(provenance.looked_up().date(), datetime.min.time(), UTC)
    made = typst.compile(
        TEMPLATE.read_bytes(),
        format="pdf",
        font_paths=_fonts(),
        sys_inputs={"report": data},
        # Typst refuses what is not accessible (ISO 14289-1) or cannot be archived (19005-2).
        pdf_standards=["ua-1", "a-2a"],
        timestamp=noon,
    )
    assert isinstance(made, bytes)
    return made


def printable(text: str) -> str:
    """The same text, with U+FFFD for what has no meaning in print: Typst would refuse all of it.

    These are characters for private use, unassigned ones, halves of pairs and the byte order mark.
    """
    return "".join(
        "\N{REPLACEMENT CHARACTER}"
        if one == "\N{ZERO WIDTH NO-BREAK SPACE}" or unicodedata.category(one) in MEANINGLESS
        else one
        for one in text
    )


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])


def as_data(told: Document, words: Words) -> Set:
    """The whole report as the template reads it."""
    return {
        "language": words.language,
        "title": told.title,
        "subtitle": told.subtitle,
        "notices": told.notices,
        "foot": told.foot,
        "page": words("printed-page", page="{page}", pages="{pages}"),
        "contents": words("printed-contents"),
        "keywords": words("printed-keywords").split(", "),
        "chapters": [
            {
                "title": chapter.title,
                "lead": chapter.lead,
                "parts": [_part(part, told, words) for part in chapter.parts],
            }
            for chapter in told.chapters
        ],
    }


def _part(part: Part, told: Document, words: Words) -> Set:
    match part:
        case Heading():
            return {"kind": "heading", "text": part.text}
        case Sentence():
            return {"kind": "remark" if part.is_remark else "sentence", "text": part.text}
        case Points():
            return {"kind": "points", "texts": part.texts}
        case Facts():
            return {"kind": "facts", "lines": part.lines}
        case Picture():
            alt = part.chart.alt
            return {"kind": "picture", "title": part.title, "alt": alt, "svg": part.svg}
        case Listing():
            return _table(part, told, words)
        case Addresses():
            listed = [_cited(source, source) for source in part.texts]
            return {"kind": "addresses", "sources": listed}


def _table(listing: Listing, told: Document, words: Words) -> Set:
    answer, columns = listing.answer, listing.columns
    return {
        "kind": "table",
        "title": listing.title,
        "signs": tables.signs(answer, columns, words, listing.grain),
        "headings": [notation.heading(name, words, listing.unit) for name in columns],
        "numeric": [tables.is_numeric(answer, name) for name in columns],
        "rows": [
            [list(_cell(name, row, listing, told, words)) for name in columns] for row in answer
        ],
    }


def _cell(
    column: str, row: dict[str, Any], listing: Listing, told: Document, words: Words
) -> Iterator[Set]:
    """A cell is one text, or several sources."""
    if column in SOURCES and row[column] is not None:
        for source in citations.each_source(row[column]):
            yield _cited(source, citations.cited(source, told.numbers, words))
        return
    yield {"text": notation.text(column, row, words, listing.grain), "to": None}


def _cited(source: str, text: str) -> Set:
    return {"text": text, "to": source if citations.host(source) else None}
