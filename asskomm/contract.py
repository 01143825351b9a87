"""data/schema/*.json (Frictionless Table Schema) → frozen tables and columns.

The contract is data: whoever exports can read it, any Frictionless client can check against it.
Beyond the standard's own properties a table may say
`required`    the delivery is not complete without this export,
`exactlyOne`  of these columns each row fills one (a council is a municipality's or a district's),
`inOrder`     pairs of dates, the first of which must not come after the second,
a date `precision`, the column that says how precisely it is known,
and a number `decimals`, its places after the comma.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Literal

from asskomm.errors import BrokenSchema

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "data" / "schema"
REFERENCE_SCHEMA = SCHEMA / "reference"
REFERENCE = ROOT / "data" / "reference"

Kind = Literal["text", "date", "integer", "decimal"]
_KINDS: dict[str, Kind] = {
    "string": "text",
    "date": "date",
    "integer": "integer",
    "year": "integer",
    "number": "decimal",
}


@dataclass(frozen=True)
class Column:
    """One column: `name` in files and SQL, `titles` by language, and what a value must be.

    `precision` names the column that says how precisely this date is known, "" if none does.
    """

    name: str
    titles: Mapping[str, str]
    kind: Kind
    decimals: int
    required: bool
    allowed: tuple[str, ...]
    pattern: re.Pattern[str] | None
    minimum: int | None
    maximum: int | None
    precision: str


@dataclass(frozen=True)
class Reference:
    """`column` must be found in `other_column` of `table`."""

    column: str
    table: str
    other_column: str


@dataclass(frozen=True)
class Table:
    """One export: its columns in order, its key, what it refers to."""

    name: str
    titles: Mapping[str, str]
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    references: tuple[Reference, ...]
    exactly_one: tuple[str, ...]
    in_order: tuple[tuple[str, str], ...]
    required: bool

    def column_named(self, header: str) -> Column | None:
        """The column a header means: its name or a title, whatever case, umlauts or spaces."""
        return self._by_header.get(plain_name(header))

    def column(self, name: str) -> Column:
        """The column of this name. Raises KeyError."""
        return self._by_name[name]

    def title_of(self, name: str | None, language: str) -> str | None:
        """The title of the column of this name; None if there is none."""
        column = self._by_name.get(name or "")
        return column.titles[language] if column else None

    def may_be_implied(self, column: Column) -> bool:
        """Whether the column is the precision of a date, which the date itself can tell."""
        return any(column.name == other.precision for other in self.columns)

    @cached_property
    def _by_name(self) -> Mapping[str, Column]:
        return {column.name: column for column in self.columns}

    @cached_property
    def _by_header(self) -> Mapping[str, Column]:
        return {
            plain_name(header): column
            for column in self.columns
            for header in (column.name, *column.titles.values())
        }


def plain_name(header: str) -> str:
    """A header as a comparable word: 'Fördersumme (EUR)' and 'foerdersumme_eur' are one."""
    spelled = header.strip().casefold()
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        spelled = spelled.replace(umlaut, letters)
    return re.sub(r"[\W_]+", "_", spelled).strip("_")


@lru_cache(maxsize=4)
def tables_in(folder: Path) -> Mapping[str, Table]:
    """Every table a folder of schemas describes, by name. Raises BrokenSchema."""
    tables = {file.stem: _table(file) for file in sorted(folder.glob("*.json"))}
    if not tables:
        raise BrokenSchema(f"no table schema in {folder}")
    return tables


def contract() -> Mapping[str, Table]:
    """The exports a delivery consists of."""
    return tables_in(SCHEMA)


def reference_contract() -> Mapping[str, Table]:
    """The tables of data/reference/."""
    return tables_in(REFERENCE_SCHEMA)


def _table(file: Path) -> Table:
    try:
        described = json.loads(file.read_text(encoding="utf-8"))
        return Table(
            name=file.stem,
            titles={"de": described["title"], "en": described["title_en"]},
            columns=tuple(_column(field) for field in described["fields"]),
            key=_names(described.get("primaryKey", [])),
            references=tuple(_reference(key) for key in described.get("foreignKeys", [])),
            exactly_one=tuple(described.get("exactlyOne", [])),
            in_order=tuple((first, later) for first, later in described.get("inOrder", [])),
            required=bool(described.get("required", False)),
        )
    except (KeyError, TypeError, ValueError, re.error) as fault:
        raise BrokenSchema(f"{file.name}: {fault!r}") from fault


def _column(field: Mapping[str, Any]) -> Column:
    rules = field.get("constraints", {})
    return Column(
        name=field["name"],
        titles={"de": field["title"], "en": field["title_en"]},
        kind=_KINDS[field["type"]],
        decimals=int(field.get("decimals", 0)),
        required=bool(rules.get("required", False)),
        allowed=tuple(rules.get("enum", ())),
        pattern=re.compile(rules["pattern"], re.ASCII) if "pattern" in rules else None,
        minimum=rules.get("minimum"),
        maximum=rules.get("maximum"),
        precision=field.get("precision", ""),
    )


def _reference(key: Mapping[str, Any]) -> Reference:
    (column,) = _names(key["fields"])
    (other,) = _names(key["reference"]["fields"])
    return Reference(column, key["reference"]["resource"], other)


def _names(one_or_more: str | list[str]) -> tuple[str, ...]:
    return (one_or_more,) if isinstance(one_or_more, str) else tuple(one_or_more)
