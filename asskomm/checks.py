"""Text columns + contract → typed columns, and a finding for each thing that is not as agreed.

A column is judged value by value, each distinct text once: an export of a million rows has few
distinct dates and municipalities.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from asskomm.contract import Column, Table
from asskomm.delivery import Delivery, Export
from asskomm.values import Fault, Value, mixed_styles, reader_of


@dataclass(frozen=True)
class Finding:
    """Where something is wrong (file, line, column), the text found there, and why.

    `code` names the reason: the catalogues hold its sentence and its hint under finding-<code>.
    """

    file: str
    line: int | None
    column: str | None
    value: str
    code: str
    expected: str = ""


@dataclass(frozen=True)
class Checked:
    """One export, typed: `columns[name][row]`, with `file` and `lines[row]`, and its findings."""

    table: Table
    file: str
    lines: list[int]
    columns: Mapping[str, list[Value]]


Keys = Mapping[str, frozenset[Value]]


def check(
    delivery: Delivery, contract: Mapping[str, Table], known: Keys
) -> tuple[Mapping[str, Checked], tuple[Finding, ...]]:
    """Type and judge every export.

    `known` holds, for each reference "table.column", the values that exist. An export that is
    missing and not required counts as empty. Findings come in the order of files and lines.
    """
    findings: list[Finding] = []
    checked: dict[str, Checked] = {}
    for name, table in contract.items():
        export = delivery.exports.get(name)
        if export is None:
            if table.required:
                findings.append(Finding(f"{name}.csv", None, None, "", "file-missing"))
            checked[name] = Checked(table, f"{name}.csv", [], {c.name: [] for c in table.columns})
            continue
        found = list(_shape(export, table))
        columns = {c.name: _typed(export, c, found) for c in table.columns}
        checked[name] = Checked(table, export.file, export.lines, columns)
        found += [*_references(checked[name], known), *_rows(checked[name]), *_keys(checked[name])]
        findings += sorted(found, key=lambda one: one.line or 0)
    return checked, tuple(findings)


def _shape(export: Export, table: Table) -> Iterator[Finding]:
    if not export.headers:
        yield Finding(export.file, None, None, "", "file-empty")
        return
    for column in table.columns:
        if column.required and column.name not in export.cells:
            yield Finding(export.file, 1, column.name, "", "column-missing")
    seen: set[str] = set()
    for header in export.headers:
        meant = table.column_named(header)
        if meant is not None and meant.name in seen:
            yield Finding(export.file, 1, meant.name, header, "column-twice")
        seen.add(meant.name if meant else header)
    for line, cells in export.ragged:
        yield Finding(export.file, line, None, str(cells), "row-length", str(len(export.headers)))


def _typed(export: Export, column: Column, findings: list[Finding]) -> list[Value]:
    """The column's values, None where the text is empty or wrong; wrong ones become findings."""
    texts = export.cells.get(column.name)
    if texts is None:
        return [None] * len(export.lines)
    read = reader_of(column)
    judged: dict[str, Value | Fault] = {text: read(text) for text in set(texts)}
    odd = mixed_styles(column, texts)
    bad = {text for text, value in judged.items() if isinstance(value, Fault)} | odd.keys()
    if column.required and "" in judged:
        bad.add("")
    if bad:
        for line, text in zip(export.lines, texts, strict=True):
            if text in bad:
                findings.append(_finding(export.file, line, column, text, judged[text], odd))
    return [None if isinstance(value := judged[text], Fault) else value for text in texts]


def _finding(
    file: str,
    line: int,
    column: Column,
    text: str,
    value: Value | Fault,
    odd: Mapping[str, str],
) -> Finding:
    if isinstance(value, Fault):
        return Finding(file, line, column.name, text, value.code, value.expected)
    if not text:
        return Finding(file, line, column.name, text, "value-missing")
    return Finding(file, line, column.name, text, odd[text])


def _references(checked: Checked, known: Keys) -> Iterator[Finding]:
    for reference in checked.table.references:
        exists = known.get(f"{reference.table}.{reference.other_column}", frozenset())
        values = checked.columns[reference.column]
        for line, value in zip(checked.lines, values, strict=True):
            if value is not None and value not in exists:
                yield Finding(checked.file, line, reference.column, str(value), "unknown-key")


def _rows(checked: Checked) -> Iterator[Finding]:
    """Rules that concern a row as a whole."""
    names = checked.table.exactly_one
    for row, line in enumerate(checked.lines) if names else ():
        filled = [name for name in names if checked.columns[name][row] is not None]
        if len(filled) != 1:
            yield Finding(checked.file, line, names[0], "", "exactly-one", " / ".join(names))


def _keys(checked: Checked) -> Iterator[Finding]:
    """The same key twice: nobody can say which of the rows is meant."""
    first: dict[tuple[Value, ...], int] = {}
    columns = [checked.columns[name] for name in checked.table.key]
    for line, key in zip(checked.lines, zip(*columns, strict=True), strict=False):
        if key in first:
            text = " · ".join(str(part) for part in key if part is not None)
            code = "key-twice"
            yield Finding(checked.file, line, checked.table.key[0], text, code, str(first[key]))
        first.setdefault(key, line)


def keys_of(tables: Iterable[Checked]) -> Keys:
    """Values by "table.column", to check references against."""
    return {
        f"{one.table.name}.{name}": frozenset(values)
        for one in tables
        for name, values in one.columns.items()
    }
