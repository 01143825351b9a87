"""Official tables → the rows of spreadsheets, of raw data and of a Word document: the same ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asskomm.files import documents
from asskomm.files.columns import MONEY
from asskomm.files.exports import Value
from asskomm.inquiry import official, printing, statements
from asskomm.inquiry.official import Table
from asskomm.view import provenance
from asskomm.view.answers import View

RAW = (
    "measure",
    "kind",
    "unit",
    "level",
    "line_key",
    "line",
    "line_group",
    "year",
    "counted_from",
    "counted_until",
    "value",
    "reason",
    *provenance.COLUMNS,
)


def wide(made: Sequence[Table], view: View) -> tuple[list[str], list[list[Value]]]:
    """Headings and rows for spreadsheets: a column per year, the reasons of a row behind it."""
    words = view.words
    numbers = [str(year.year) for year in made[0].years] if made else []
    names = ("measure", "unit", "line-key", "line", "line-group")
    headings = [*(words(f"column-{one}") for one in names), *numbers, words("column-reason")]
    rows: list[list[Value]] = [
        [
            words.code("measure", one.measure),
            words.code("unit", one.unit, count=2),
            None if line.level == "total" else line.key,
            printing.label(line, words),
            line.group or None,
            *(official.value(cell, one.unit) for cell in line.cells),
            printing.reasons(line, one.years, words) or None,
        ]
        for one in made
        for line in one.lines
    ]
    return headings, rows


def formats(made: Sequence[Table]) -> list[str]:
    """How a workbook writes the numbers of each row of `wide`."""
    return [MONEY if one.unit == "eur" else "" for one in made for _ in one.lines]


def long(made: Sequence[Table]) -> Iterator[tuple[Value, ...]]:
    """The columns of RAW but for the origin: a row per line and year, codes instead of words."""
    for one in made:
        for line in one.lines:
            for year, cell in zip(one.years, line.cells, strict=True):
                yield (
                    one.measure,
                    one.kind,
                    one.unit,
                    line.level,
                    line.key,
                    line.name,
                    line.group or None,
                    year.year,
                    year.since,
                    year.until,
                    official.value(cell, one.unit),
                    " ".join(official.codes(cell)) or None,
                )


def grid(one: Table, view: View) -> documents.Grid:
    """The table as it is printed, for a Word document."""
    words = view.words
    lines = one.lines
    return documents.Grid(
        printing.title(one, words),
        (
            words.code("breakdown-line", one.breakdown),
            *(printing.heading(year, one.kind, words) for year in one.years),
        ),
        tuple(
            (
                printing.label(line, words),
                *(printing.shown(cell, words) for cell in line.cells),
            )
            for line in lines
        ),
        frozenset(place for place, line in enumerate(lines) if line.level != "row"),
        (" · ".join(printing.legend([one], words)), *statements.remarks([one], view)),
    )
