"""What a report is made of, the same for page and PDF: chapters, and what stands in them in order.

Everything here is finished text or an answer with its columns; nothing knows HTML or Typst.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from asskomm.charts.charts import Chart
from asskomm.figures.questions import Answer
from asskomm.files import citations
from asskomm.files.columns import SOURCES
from asskomm.words import Words


@dataclass(frozen=True)
class Heading:
    """The heading of a part of a chapter."""

    text: str


@dataclass(frozen=True)
class Sentence:
    """A paragraph; a remark says what a chart or table leaves out, or why there is none."""

    text: str
    is_remark: bool = False


@dataclass(frozen=True)
class Points:
    """A list of sentences."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class Facts:
    """Terms, each with what there is to say of it."""

    lines: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Picture:
    """A chart with its title; its alternative text is the chart's own."""

    chart: Chart
    title: str
    words: Words

    @cached_property
    def svg(self) -> str:
        """The chart drawn for paper, once for page and PDF."""
        from asskomm.pictures import pictures  # not above: what draws is large, and few print

        return pictures.alone(self.chart, self.words)


@dataclass(frozen=True)
class Listing:
    """A table: these columns of an answer, all its rows; `unit`, `grain` as in tables.html."""

    answer: Answer
    columns: tuple[str, ...]
    title: str
    unit: str = ""
    grain: str = "year"


@dataclass(frozen=True)
class Addresses:
    """The sources by number: web addresses, or what else a source is called."""

    texts: tuple[str, ...]


Part = Heading | Sentence | Points | Facts | Picture | Listing | Addresses


@dataclass(frozen=True)
class Chapter:
    """`anchor` is its name in the address, the same in all languages; `lead` the answer."""

    anchor: str
    title: str
    lead: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Document:
    """A whole report. `numbers`: the source as the delivery has it → its number in the list.

    `notices`: what must be known of all of it, at the very beginning.
    """

    title: str
    subtitle: str
    notices: tuple[str, ...]
    foot: str
    chapters: tuple[Chapter, ...]
    numbers: Mapping[str, int]


def sources(chapters: Iterable[Chapter]) -> dict[str, int]:
    """Every source that a table names, numbered in the order of appearance."""
    found: dict[str, None] = {}
    for chapter in chapters:
        for part in chapter.parts:
            if isinstance(part, Listing):
                for column in (name for name in part.columns if name in SOURCES):
                    for cell in part.answer.column(column):
                        found |= dict.fromkeys(citations.each_source(cell))
    return {source: number for number, source in enumerate(found, start=1)}
