"""A measure in a view → a table as official statistics print it: symbols for what is no figure.

The symbols are those of the statistical offices: "–" exactly zero, "." unknown, "…" later, "x"
not applicable, "p" provisional, "r" corrected. Files have a plain 0, and an empty cell with a
reason. Nothing recorded is a zero only where the delivery says that it is complete.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from asskomm.figures.indicators import EXPORTS as OF_INDICATORS
from asskomm.figures.questions import Answer
from asskomm.files.exports import Value
from asskomm.storage.snapshots import one_before
from asskomm.view.answers import View

SYMBOLS: Mapping[str, str] = {
    "zero": "–",
    "unknown": ".",
    "later": "…",
    "not_applicable": "x",
    "provisional": "p",
    "corrected": "r",
}
EXPORTS: Mapping[str, tuple[str, ...]] = {
    "projects": ("projects",),
    "days_to_agreement": ("consultations", "agreements"),
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
        beside = {"provisional": self.reason == "provisional", "corrected": self.corrected}
        alone = (self.reason or "unknown",) if self.value is None else ()
        zero = ("zero",) if self.value == 0 else ()
        return (*alone, *zero, *(name for name in BESIDE if beside[name]))


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
    """What is counted, in which unit, in which years, line by line.

    `is_complete`: the delivery has every case there is; otherwise it is what is documented.
    """

    measure: str
    kind: str
    unit: str
    breakdown: str
    years: tuple[Year, ...]
    lines: tuple[Line, ...]
    is_complete: bool

    @property
    def total(self) -> Line:
        """Its last line."""
        return self.lines[-1]

    @property
    def has_figures(self) -> bool:
        """Whether anything but zeros is known."""
        return any(cell.value for line in self.lines for cell in line.cells)

    @property
    def adds_up(self) -> bool:
        """Whether its rows are together what the total says, where both are figures."""
        rows = [line.cells for line in self.lines if line.level == "row"]
        return all(
            together.value is None or sum(values) == together.value
            for *cells, together in zip(*rows, self.total.cells, strict=True)
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
    answer, before = _asked(view, asked), _before(view, asked)
    is_complete = view.knows_all(*exports_of(measure))
    years: dict[int, Year] = {}
    rows: dict[str, list[dict[str, Any]]] = {}
    for row in answer:
        years[row["year"]] = Year(row["year"], row["since"], _until(row))
        rows.setdefault(row["line_key"], []).append(row)
    lines = tuple(_line(cells, before, is_complete, view) for cells in rows.values())
    told = tuple(years.values())
    return Table(measure, about["kind"], about["unit"], breakdown, told, lines, is_complete)


def exports_of(measure: str) -> tuple[str, ...]:
    """The exports that a measure is counted from."""
    if measure.startswith("grants"):
        return ("funding",)
    return EXPORTS.get(measure) or OF_INDICATORS[measure.removeprefix("new_")]


def _asked(view: View, asked: Mapping[str, str]) -> Answer:
    return view.ask(TABLE, exported_on=view.snapshot.exported_on.isoformat(), **asked)


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
    then = replace(view, snapshot=earlier)
    was_complete = then.knows_all(*exports_of(asked["measure"]))
    return {
        (row["line_key"], row["year"]): row["value"]
        for row in _asked(then, asked)
        if row["value"] is not None
        and row["reason"] is None
        and (row["value"] or was_complete)  # what nobody knew cannot be corrected
    }


def _line(rows: Sequence[dict[str, Any]], before: Final, is_complete: bool, view: View) -> Line:
    first = rows[0]
    cells = tuple(_cell(row, before, is_complete) for row in rows)
    name = first["line_name"] or _named(first["level"], first["line_key"], view)
    return Line(first["line_key"], first["level"], name, first["line_group"] or "", cells)


def _cell(row: Mapping[str, Any], before: Final, is_complete: bool) -> Cell:
    value, reason = row["value"], row["reason"]
    corrected = value is not None and before.get((row["line_key"], row["year"]), value) != value
    if value == 0 and not is_complete:
        return Cell(None, "unknown", corrected)
    return Cell(value, reason, corrected)


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
