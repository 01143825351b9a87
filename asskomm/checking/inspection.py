"""One export as text + the contract → its typed columns, and a finding for what is not as agreed.

A column is judged by its distinct texts: an export of a million rows has few distinct dates and
municipalities. Rows that must not count are marked, never dropped in silence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from asskomm.checking.finding import Finding
from asskomm.checking.remarks import MOST_LISTED, Mask, Remarks
from asskomm.checking.rules import Keys, apply_rules, repeats, say_keys_twice, sharing_a_key
from asskomm.checking.texts import oddities
from asskomm.checking.values import arrow_type, judge
from asskomm.contract import Column, Table
from asskomm.reading.export import Export

QUIET = ("source", "note")  # optional columns whose absence is nobody's mistake


@dataclass(frozen=True)
class Checked:
    """One export, typed: `columns[name][row]` with `file` and `lines[row]`, and what became of it.

    rows in the file = rows loaded + set_aside + repeats.
    """

    table: Table
    file: str
    lines: npt.NDArray[np.int64]
    columns: Mapping[str, pa.Array]
    rows: int = 0
    set_aside: int = 0
    repeats: int = 0
    encoding: str = ""
    delimiter: str = ""
    styles: tuple[str, ...] = ()

    @property
    def loaded(self) -> int:
        """The number of rows that count."""
        return len(self.lines)


def inspect(export: Export, table: Table, known: Keys) -> tuple[Checked, list[Finding]]:
    """The export as it counts, and its findings in no particular order."""
    remarks = Remarks(export)
    _say_shape(remarks, table)
    columns: dict[str, pa.Array] = {}
    implied: dict[str, pa.Array] = {}
    styles: dict[str, None] = {}
    for column in table.columns:
        columns[column.name], implied[column.name], style = _typed(column, table, remarks)
        styles |= {style: None} if style else {}
    apply_rules(table, columns, implied, known, remarks)
    keep = ~remarks.aside
    sharing = sharing_a_key(table, columns, keep, remarks)
    repeated = repeats(sharing, remarks)
    keep &= ~repeated
    say_keys_twice(table, columns, sharing[keep[sharing]], remarks)
    kept = pa.array(keep)
    checked = Checked(
        table,
        export.file,
        export.lines[keep],
        {name: columns[name] if keep.all() else columns[name].filter(kept) for name in columns},
        rows=export.rows,
        set_aside=int(remarks.aside.sum()) + len(export.broken) + export.unlisted,
        repeats=int(repeated.sum()),
        encoding=export.encoding,
        delimiter=export.delimiter,
        styles=tuple(styles),
    )
    return checked, remarks.findings


def _say_shape(remarks: Remarks, table: Table) -> None:
    """What the file's outline tells: its headings, what stands above them, rows that are none."""
    export = remarks.export
    named = [table.column_named(header) for header in export.headers]
    if not any(export.headers):
        remarks.say(None, None, "", "file-empty")
    elif not any(named):
        remarks.say(export.header_line, None, ", ".join(export.headers[:20]), "headings-missing")
        remarks.aside[:] = True
    else:
        _say_columns(remarks, table, named)
    for line in range(1, export.header_line):
        text = export.line(line)
        is_blank = not text.replace(export.delimiter, "").strip()
        if not is_blank and not text.lower().startswith("sep="):  # tells Excel the delimiter
            remarks.say(line, None, text, "text-above")
    for row in export.broken[:MOST_LISTED]:
        remarks.say(row.line, None, str(row.cells), row.code, str(len(export.headers)))
    if (unlisted := len(export.broken) + export.unlisted - MOST_LISTED) > 0:
        remarks.more(None, export.broken[0].code, unlisted)
    if export.doubtful:
        remarks.say(None, None, export.encoding, "bytes-unreadable")
    if export.too_large:
        remarks.say(None, None, str(len(export.headers)), "table-too-large")


def _say_columns(remarks: Remarks, table: Table, named: list[Column | None]) -> None:
    headers, line = remarks.export.headers, remarks.export.header_line
    seen: set[str] = set()
    unknown = [header for header, column in zip(headers, named, strict=True) if not column]
    for header in unknown[:MOST_LISTED]:
        remarks.say(line, None, header, "column-unknown")
    if len(unknown) > MOST_LISTED:
        remarks.more(None, "column-unknown", len(unknown) - MOST_LISTED)
    for header, column in zip(headers, named, strict=True):
        if column and column.name in seen:
            remarks.say(line, column.name, header, "column-twice")
        elif column:
            seen.add(column.name)
    for column in table.columns:
        if column.name not in seen:
            if column.required and not table.may_be_implied(column):
                remarks.say(line, column.name, "", "column-missing")
            elif column.name not in QUIET:
                remarks.say(line, column.name, "", "column-absent")


def _typed(column: Column, table: Table, remarks: Remarks) -> tuple[pa.Array, pa.Array, str]:
    """A column's values, None where the text is empty or wrong; precisions of dates; its style."""
    texts = remarks.export.cells.get(column.name)
    rows = len(remarks.export.lines)
    if texts is None:
        return pa.nulls(rows, arrow_type(column)), pa.nulls(rows, pa.string()), ""
    places = texts.indices.to_numpy(zero_copy_only=False)
    distinct = texts.dictionary
    judged = judge(column, distinct, np.bincount(places, minlength=len(distinct)))
    if judged.faults:
        faulty = np.zeros(len(distinct), dtype=np.int64)
        kinds = list(dict.fromkeys(judged.faults.values()))
        for place, fault in judged.faults.items():
            faulty[place] = kinds.index(fault) + 1
        for number, kind in enumerate(kinds, start=1):
            rows_of_kind: Mask = (faulty == number)[places]
            remarks.set_aside(rows_of_kind, column.name, kind.code, kind.expected)
    if column.required and not table.may_be_implied(column):
        empty = pc.equal(distinct, "").to_numpy(zero_copy_only=False)
        if empty.any():
            remarks.set_aside(empty[places], column.name, "value-missing")
    for code, odd in oddities(column, distinct):
        remarks.each(odd[places], column.name, code)
    precisions = (
        judged.precisions.take(texts.indices) if judged.precisions else pa.nulls(rows, pa.string())
    )
    return judged.values.take(texts.indices), precisions, judged.style
