"""A view → the aggregated tables that may leave the house, each as plain CSV with its schema.

No record of a single case, no free text, no note; of a source only its address on the web. The day
somebody looked is left out: the same delivery gives the same bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from asskomm.figures import questions
from asskomm.files import notation
from asskomm.files.exports import Value, json_file, plain_csv
from asskomm.files.licence import licence
from asskomm.view.answers import View
from asskomm.view.labels import scope_sentence
from asskomm.view.provenance import rows_missing, source

NAME = "asskomm-open-data"
DESCRIPTOR = "datapackage.json"
SUBJECTS = ("consultations", "agreements", "councils", "coaching", "security_analyses")

TABLES: Mapping[str, str] = {
    "indicators": "overview/indicators",
    "development": "overview/development",
    "steps_by_district": "steps/by_district",
    "steps_by_year": "steps/over_time",
    "steps_by_action_field": "steps/by_action_field",
    "published_totals": "published/over_time",
    "funding_by_stage": "funding/by_stage",
    "funding_by_district": "funding/by_district",
    "funding_by_budget_period": "funding/by_budget_period",
    "funding_by_action_field": "funding/by_action_field",
}
"""Name of the file → the question it answers; a question about a subject is put for each."""

KINDS = {"VARCHAR": "string", "BIGINT": "integer", "INTEGER": "integer", "DATE": "date",
         "BOOLEAN": "boolean"}  # fmt: skip  # all others are numbers


@dataclass(frozen=True)
class OpenTable:
    """`columns`: (name, DuckDB's type) of each; `rows` in the order of the question."""

    name: str
    columns: tuple[tuple[str, str], ...]
    rows: tuple[tuple[Value, ...], ...]

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}.csv"

    def csv(self) -> bytes:
        """RFC 4180, the columns by their names."""
        return plain_csv([name for name, _ in self.columns], self.rows)


def open_tables(view: View) -> Iterator[OpenTable]:
    """Every one of TABLES."""
    for name, asked in TABLES.items():
        question = questions.question(asked)
        by_subject = "subject" in question.parameters
        rows: list[tuple[Value, ...]] = []
        for subject in SUBJECTS if by_subject else ("",):
            answer = view.ask(asked, subject=subject, grain="year", language=view.words.language)
            rows += [
                (*([subject] if by_subject else []), *(map(_public, answer.columns, row)))
                for row in answer.rows
            ]
        first = (("step", "VARCHAR"),) if by_subject else ()
        yield OpenTable(name, (*first, *question.columns), tuple(rows))


def _public(column: str, value: Value) -> Value:
    """A source is told only by its addresses: other texts may name people or papers."""
    if column != "source" or value is None:
        return value
    parts = (part.strip() for part in str(value).split(" | "))
    return " | ".join(part for part in parts if part.startswith(("https://", "http://"))) or None


def title(view: View) -> str:
    """What the whole is called; that data are made up stands in it."""
    said = view.words("publish-title")
    return f"{view.words('made-up-mark')}: {said}" if view.snapshot.made_up else said


def description(view: View) -> str:
    """What it is about, and how much of the delivery it lacks."""
    missing = rows_missing(view)
    said = view.words("publish-description")
    return f"{said} {missing}." if missing else said


def package(view: View, found: Mapping[OpenTable, bytes]) -> bytes:
    """`datapackage.json` (https://specs.frictionlessdata.io/data-package/) of these tables."""
    words, snapshot = view.words, view.snapshot
    told = {
        "name": NAME,
        "title": title(view),
        "description": description(view),
        "created": f"{snapshot.exported_on.isoformat()}T00:00:00Z",
        "made_up": snapshot.made_up,
        "rows_missing": view.rows_missing(),
        "scope": view.scope.as_parameter(),
        "scope_sentence": scope_sentence(view),
        "fingerprint": snapshot.fingerprint,
        "licenses": [licence().described(words)],
        "sources": [{"title": source(view)}, {"title": words("attribution")}],
        "resources": [_resource(table, raw, view) for table, raw in found.items()],
    }
    return json_file(told)


def _resource(table: OpenTable, raw: bytes, view: View) -> dict[str, Any]:
    header = questions.question(TABLES[table.name]).header
    return {
        "name": table.name.replace("_", "-"),
        "path": table.file,
        "profile": "tabular-data-resource",
        "title": view.words.code("publish-table", table.name),
        "description": f"{header['question']} {header['grain']}; {header['unit']}",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(raw),
        "hash": f"sha256:{hashlib.sha256(raw).hexdigest()}",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"'},
        "schema": {
            "fields": [_field(name, kind, view) for name, kind in table.columns],
            "missingValues": [""],
        },
    }


def _field(name: str, kind: str, view: View) -> dict[str, str]:
    unit = view.words.code("unit", view.scope.unit, count=2)
    title = notation.heading(name, view.words, unit)
    return {"name": name, "type": KINDS.get(kind, "number"), "title": title}
