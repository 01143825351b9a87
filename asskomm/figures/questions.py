"""queries/<subject>/<question>.sql → a Question: its header's promises, and its rows.

A header is the first block of comments: `-- name: text`, a line for each of the names below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from asskomm.errors import BrokenQuestion
from asskomm.scope import Scope
from asskomm.storage.rooms import QUERIES
from asskomm.storage.snapshots import Snapshot

HEADER = ("question", "kind", "grain", "returns", "unit")


@dataclass(frozen=True)
class Question:
    """One file of queries/."""

    name: str
    sql: str
    header: Mapping[str, str]

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """(name, DuckDB type) of each column, as the header promises them."""
        # Commas inside DECIMAL(18, 2) do not separate columns.
        promised = re.split(r",\s*(?![^()]*\))", self.header["returns"])
        pairs = (part.strip().partition(" ") for part in promised)
        return tuple((name, kind) for name, _, kind in pairs)

    @property
    def parameters(self) -> frozenset[str]:
        """What its SQL names as `$…`."""
        return frozenset(re.findall(r"\$([a-z_]+)", re.sub(r"--.*", "", self.sql)))


@dataclass(frozen=True)
class Answer:
    """The rows to a question; `columns` are their names."""

    question: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]

    def __bool__(self) -> bool:
        return bool(self.rows)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Each row as column → value."""
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)

    def where(self, column: str, value: object) -> Answer:
        """The same answer with only the rows that have this value there."""
        place = self.columns.index(column)
        rows = tuple(row for row in self.rows if row[place] == value)
        return Answer(self.question, self.columns, rows)

    def first(self, count: int) -> Answer:
        """The same answer with at most so many rows."""
        return Answer(self.question, self.columns, self.rows[:count])

    def without(self, *names: str) -> Answer:
        """All rows without these columns."""
        kept = [place for place, name in enumerate(self.columns) if name not in names]
        rows = tuple(tuple(row[place] for place in kept) for row in self.rows)
        return Answer(self.question, tuple(self.columns[place] for place in kept), rows)

    def with_column(self, name: str, values: Sequence[Any]) -> Answer:
        """The same answer with one more column."""
        rows = tuple((*row, value) for row, value in zip(self.rows, values, strict=True))
        return Answer(self.question, (*self.columns, name), rows)

    def column(self, name: str) -> list[Any]:
        """All values of one column, in the order of the rows."""
        place = self.columns.index(name)
        return [row[place] for row in self.rows]


@lru_cache(maxsize=256)
def question(name: str) -> Question:
    """The question `subject/question`. Raises BrokenQuestion."""
    file = QUERIES / f"{name}.sql"
    if not file.is_file():
        raise BrokenQuestion(f"queries/{name}.sql does not exist")
    sql = file.read_text(encoding="utf-8")
    block = re.sub(r"\n-- {3,}", " ", sql.partition("\n--\n")[0])  # a promise may go on below
    header = dict(re.findall(r"^-- (\w+): +(.+)$", block, re.MULTILINE))
    if missing := [word for word in HEADER if word not in header]:
        raise BrokenQuestion(f"queries/{name}.sql has no {', '.join(missing)} in its header")
    return Question(name, sql, header)


def all_questions() -> tuple[str, ...]:
    """The names of all questions, in order."""
    files = sorted(QUERIES.glob("*/*.sql"))
    return tuple(file.relative_to(QUERIES).with_suffix("").as_posix() for file in files)


def ask(name: str, snapshot: Snapshot, scope: Scope | None = None, **parameters: str) -> Answer:
    """Put a question to a snapshot. What its SQL names as `$…` is bound, nothing is spliced."""
    asked = question(name)
    bound: dict[str, Any] = parameters | ({"scope": scope.as_parameter()} if scope else {})
    bound = {name: value for name, value in bound.items() if name in asked.parameters}
    with snapshot.cursor() as cursor:
        cursor.execute(asked.sql, bound)
        columns = tuple(column[0] for column in cursor.description or ())
        rows = tuple(cursor.fetchall())
    return Answer(name, columns, rows)
