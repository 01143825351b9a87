"""An official table + words → what a reader sees of it: title, headings, cells, legend, HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from html import escape
from itertools import groupby

from asskomm import format
from asskomm.files import tables
from asskomm.inquiry.official import SYMBOLS, Cell, Line, Table, Year, codes
from asskomm.words import Words


def title(shown: Table, words: Words) -> str:
    """What the table is about: measure, unit, breakdown."""
    measure, breakdown = (
        words.code("measure", shown.measure),
        words.code("breakdown", shown.breakdown),
    )
    unit = words.code("unit", shown.unit, count=2)
    return words("official-title", measure=measure, unit=unit, breakdown=breakdown)


def heading(year: Year, kind: str, words: Words) -> str:
    """A stock is headed by its day, a flow by its year and by what of it was counted."""
    if kind == "stock":
        return format.day(year.until, words.language)
    since, until = year.since or date(year.year, 1, 1), year.until
    late, early = since > date(year.year, 1, 1), until < date(year.year, 12, 31)
    part = {(True, True): "both", (True, False): "since", (False, True): "until"}
    return words(
        "official-year",
        year=str(year.year),
        part=part.get((late, early), "whole"),
        since=format.day(since, words.language),
        until=format.day(until, words.language),
    )


def shown(cell: Cell, words: Words) -> str:
    """A cell as it is printed: "12", "12 p", "-", "x"."""
    written = [] if cell.value in (None, 0) else [figure(cell.value or Decimal(0), words)]
    return "\N{NO-BREAK SPACE}".join([*written, *(SYMBOLS.get(mark, "") for mark in cell.marks)])


def figure(value: Decimal, words: Words) -> str:
    """A figure without its unit, which stands in the title."""
    number: Decimal | int = int(value) if value == int(value) else value
    return format.number(number, words.language)


def legend(tables: Iterable[Table], words: Words) -> tuple[str, ...]:
    """The symbols that these tables use, each with its meaning, in official order."""
    used = {
        mark for one in tables for line in one.lines for cell in line.cells for mark in cell.marks
    }
    return tuple(
        words("symbol", symbol=symbol, meaning=words.code("symbol", code))
        for code, symbol in SYMBOLS.items()
        if code in used
    )


def html(table: Table, words: Words) -> str:
    """A real table: a row group per directorate or district, its subtotal, the total."""
    head = "".join(
        f'<th scope="col" class="number">{escape(heading(year, table.kind, words))}</th>'
        for year in table.years
    )
    first = escape(words.code("breakdown-line", table.breakdown))
    groups: dict[str, list[Line]] = {}
    for line in table.lines:
        groups.setdefault(line.group, []).append(line)
    body = "".join(_group(name, lines, table, words) for name, lines in groups.items())
    rows = f'<thead><tr><th scope="col">{first}</th>{head}</tr></thead>{body}'
    return tables.in_window(title(table, words), rows, "official")


def _group(name: str, lines: Sequence[Line], table: Table, words: Words) -> str:
    wide = len(table.years) + 1
    named = f'<tr class="group"><th scope="rowgroup" colspan="{wide}">{escape(name)}</th></tr>'
    rows = "".join(_row(line, words) for line in lines)
    return f"<tbody>{named if name else ''}{rows}</tbody>"


def _row(line: Line, words: Words) -> str:
    cells = "".join(_cell(cell, words) for cell in line.cells)
    return f'<tr class="{line.level}"><th scope="row">{escape(label(line, words))}</th>{cells}</tr>'


def _cell(cell: Cell, words: Words) -> str:
    """A screen reader is silent on a point or a dash: what it means is said instead."""
    said = ", ".join(words.code("symbol", mark) for mark in cell.marks if mark in SYMBOLS)
    spoken = f' aria-label="{escape(said)}"' if said and cell.value in (None, 0) else ""
    return f'<td class="number"{spoken}>{escape(shown(cell, words))}</td>'


def label(line: Line, words: Words) -> str:
    """The name of a row; a subtotal says that it is one."""
    return words("official-subtotal", name=line.name) if line.level == "subtotal" else line.name


def reasons(line: Line, years: Sequence[Year], words: Words) -> str:
    """What is to be known of the cells of a line: "2019–2021: unbekannt; 2026: vorläufig"."""
    told = []
    pairs = zip((codes(cell) for cell in line.cells), years, strict=True)
    for found, group in groupby(pairs, lambda pair: pair[0]):
        when = span([year.year for _, year in group])
        for code in found:
            told.append(words("official-reason", year=when, reason=words.code("reason", code)))
    return "; ".join(told)


def span(years: Sequence[int]) -> str:
    """Years that follow each other: "2019", "2019–2021"."""
    return "–".join(str(year) for year in sorted({years[0], years[-1]}))
