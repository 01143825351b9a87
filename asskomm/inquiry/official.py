"""A measure in a view → a table as official statistics print it: symbols for what is no figure.

The symbols are those of the statistical offices: "-" exactly zero, "." unknown, "..." later, "x"
not applicable, "p" provisional, "r" corrected. Files have a plain 0, and an empty cell with a
reason.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from asskomm.files.exports import Value
from asskomm.storage.snapshots import one_before
from asskomm.view.answers import View

SYMBOLS: Mapping[str, str] = {
    "zero": "-",
    "unknown": ".",
    "later": "...",
    "not_applicable": "x",
    "provisional": "p",
    "corrected": "r",
}
BESIDE = ("provisional", "corrected")  # stand behind a figure, the others in its place

TABLE = "official/table"


@dataclass(frozen=True)
class Cell:
    """A figure, or why there is none; `corrected`: the delivery before had another one."""

    value: Decimal | None
    reason: str | None
    corrected: bool = False

    @property
    def marks(self) -> tuple[str, ...]:
        """The codes of its symbols, in the order they are printed."""
        if self.value is None:
            return (self.reason or "unknown",)
        beside = {"provisional": self.reason == "provisional", "corrected": self.corrected}
        return (
            *(("zero",) if self.value == 0 else ()),
            *(name for name in BESIDE if beside[name]),
        )


@dataclass(frozen=True)
class Line:
    """One row: `level` row, subtotal or total; `group` what it is filed under, or ""."""

    key: str
    level: str
    name: str
    group: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Year:
    """A column: a stock is that of `until`, a flow counts from `since`."""

    year: int
    since: date | None
    until: date


@dataclass(frozen=True)
class Table:
    """What is counted, in which unit, in which years, line by line."""

    measure: str
    kind: str
    unit: str
    breakdown: str
    years: tuple[Year, ...]
    lines: tuple[Line, ...]

    @property
    def has_figures(self) -> bool:
        """Whether anything but zeros is known."""
        return any(cell.value for line in self.lines for cell in line.cells)

    @property
    def adds_up(self) -> bool:
        """Whether its rows are together what the total says, where both are figures."""
        rows = [line.cells for line in self.lines if line.level == "row"]
        (total,) = (line.cells for line in self.lines if line.level == "total")
        return all(
            together.value is None or sum(values) == together.value
            for *cells, together in zip(*rows, total, strict=True)
            if (values := [cell.value for cell in cells if cell.value is not None])
        )


def table(view: View, measure: str, breakdown: str, first: int, last: int) -> Table:
    """The whole table of one measure (inquiries.MEASURES)."""
    about = next(row for row in view.ask("official/measures") if row["measure"] == measure)
    asked = {
        "measure": measure,
        "breakdown": breakdown,
        "first_year": str(first),
        "last_year": str(last),
        "language": view.words.language,
    }
    answer = view.ask(TABLE, exported_on=view.snapshot.exported_on.isoformat(), **asked)
    before = _before(view, asked)
    years: dict[int, Year] = {}
    rows: dict[str, list[dict[str, Any]]] = {}
    for row in answer:
        years[row["year"]] = Year(row["year"], row["since"], _until(row))
        rows.setdefault(row["line_key"], []).append(row)
    lines = tuple(_line(cells, before, view) for cells in rows.values())
    return Table(measure, about["kind"], about["unit"], breakdown, tuple(years.values()), lines)


def _until(row: Mapping[str, Any]) -> date:
    """A year that has not begun by the Stichtag is announced with its own end."""
    until: date = row["until"]
    return until if until.year >= row["year"] else date(row["year"], 12, 31)


Final = dict[tuple[str, int], Decimal]


def _before(view: View, asked: Mapping[str, str]) -> Final:
    """The figures of the delivery before that were final then, by line and year."""
    earlier = one_before(view.snapshot)
    if earlier is None:
        return {}
    exported = earlier.exported_on.isoformat()
    then = replace(view, snapshot=earlier)
    return {
        (row["line_key"], row["year"]): row["value"]
        for row in then.ask(TABLE, exported_on=exported, **asked)
        if row["value"] is not None and row["reason"] is None
    }


def _line(rows: Sequence[dict[str, Any]], before: Final, view: View) -> Line:
    first = rows[0]
    cells = tuple(
        Cell(
            row["value"],
            row["reason"],
            row["value"] is not None
            and before.get((row["line_key"], row["year"]), row["value"]) != row["value"],
        )
        for row in rows
    )
    name = first["line_name"] or _named(first["level"], first["line_key"], view)
    return Line(first["line_key"], first["level"], name, first["line_group"] or "", cells)


def _named(level: str, key: str, view: View) -> str:
    words = view.words
    if level == "total":
        return words("official-total" if view.scope.is_whole else "official-total-part")
    return words("none-action-field-title") if key == "none" else words.code("grant-stage", key)


# --- for files ------------------------------------------------------------------------------------


def value(cell: Cell, unit: str) -> Value:
    """A plain number: 0 for zero, None where there is none."""
    if cell.value is None or unit == "eur":
        return cell.value
    return int(cell.value) if cell.value == int(cell.value) else cell.value


def codes(cell: Cell) -> tuple[str, ...]:
    """The reasons of a cell; unlike symbols they do not name a zero."""
    return tuple(
        code for code in (cell.reason, "corrected" if cell.corrected else None) if code is not None
    )
