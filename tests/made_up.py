"""Hand-made deliveries: a text table per export becomes a folder of CSV files, a folder a snapshot.

A table is columns divided by "|", its first line the headers. What is not in the table is filled
in: a precision of `day`, and in every row the note and the source that say it is made up. The
municipality keys are real; a name may follow a key, for whoever reads the test.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from asskomm.contract import Table, contract
from asskomm.figures import questions
from asskomm.figures.questions import Answer
from asskomm.scope import Scope
from asskomm.storage.store import Snapshot, take_over

NOTE = "erfunden / made up"
EXPORTED_ON = date(2026, 1, 1)
DISTRICTS = (
    *("14511", "14521", "14522", "14523", "14524", "14612", "14627", "14628"),
    *("14625", "14626", "14713", "14729", "14730"),
)
"""In official order: by police directorate (its lowest key first), within it by key."""
FILLED_IN = {
    "date_precision": "day",
    "source": "https://made-up.example/",
    "certainty": "certain",
    "note": NOTE,
}
FILLED_IN_BY_EXPORT = {
    "agreements": {"kind": "cooperation"},
    "consultations": {"kind": "first"},
    "published_figures": {"qualifier": "exact", "unit_counted": "unspecified"},
    # An analysis without a beginning has no precision either.
    "security_analyses": {"date_precision": ""},
}


def rows_of(table: str) -> list[dict[str, str]]:
    """The rows of a text table, header → cell; lines of nothing but dashes are a ruler."""
    lines = [line.strip() for line in table.strip().splitlines()]
    cells = [[cell.strip() for cell in line.split("|")] for line in lines if line.strip("-| ")]
    headers = cells[0]
    return [dict(zip(headers, row, strict=True)) for row in cells[1:]]


def delivery(folder: Path, **tables: str) -> Path:
    """Write a delivery: the named exports with their rows, every other one header-only."""
    assert tables.keys() <= contract().keys(), tables.keys() - contract().keys()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "datapackage.json").write_text(
        json.dumps(
            {
                "name": "made-up",
                "title": NOTE,
                "created": EXPORTED_ON.isoformat(),
                "complete": True,  # nothing else ever was: a zero is a zero
            }
        ),
        encoding="utf-8",
    )
    for name, table in contract().items():
        rows = [_filled_in(row, table) for row in rows_of(tables[name])] if name in tables else []
        write(folder / f"{name}.csv", [column.name for column in table.columns], rows)
    return folder


def write(file: Path, headers: Sequence[str], rows: Sequence[dict[str, str]]) -> None:
    """One export, plain: UTF-8, commas."""
    with file.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, headers, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _filled_in(row: dict[str, str], table: Table) -> dict[str, str]:
    known = {column.name for column in table.columns}
    assert row.keys() <= known, row.keys() - known
    filled = FILLED_IN | FILLED_IN_BY_EXPORT.get(table.name, {})
    whole = {name: text for name, text in filled.items() if name in known} | row
    for name in ("municipality_id", "district_id"):
        if whole.get(name):
            whole[name] = whole[name].split()[0]
    return whole


def on(stichtag: str, since: str | None = None, **parts: Any) -> Scope:
    """A scope at a day; what follows it narrows."""
    begins = date.fromisoformat(since) if since else None
    return Scope(as_of=date.fromisoformat(stichtag), since=begins, **parts)


def day(text: str) -> date:
    """Short for the dates that tests expect."""
    return date.fromisoformat(text)


def pick(answer: Answer, *columns: str) -> list[tuple[Any, ...]]:
    """The rows with only these columns; each row a tuple."""
    return [tuple(row[name] for name in columns) for row in answer]


@dataclass(frozen=True)
class Record:
    """A delivery taken over, ready to be asked."""

    folder: Path
    snapshot: Snapshot

    def ask(self, question: str, scope: Scope | None = None, **parameters: str) -> Answer:
        """Any question of queries/."""
        return questions.ask(question, self.snapshot, scope, **parameters)

    def only(self, question: str, scope: Scope, **parameters: str) -> dict[str, Any]:
        """The answer of one row."""
        (row,) = self.ask(question, scope, **parameters)
        return row

    def reading(self, indicator: str, scope: Scope) -> dict[str, Any]:
        """One indicator of the overview."""
        return next(row for row in _overview(self, scope) if row["indicator"] == indicator)

    def value(self, indicator: str, scope: Scope) -> Any:
        """Its value."""
        return self.reading(indicator, scope)["value"]


@lru_cache(maxsize=64)
def _overview(asked: Record, scope: Scope) -> Answer:
    """Asked once: tests take its indicators one by one."""
    return asked.ask("overview/indicators", scope)


def record(folder: Path, snapshots: Path) -> Record:
    """Take a folder of exports over."""
    return Record(folder, take_over(folder, snapshots))
