"""Text columns + contract → typed columns, and every finding of a delivery in one pass."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import numpy as np
import pyarrow as pa

from asskomm.checking.finding import Finding
from asskomm.checking.inspection import Checked, inspect
from asskomm.checking.rules import Keys
from asskomm.checking.values import arrow_type
from asskomm.contract import Table
from asskomm.reading.delivery import Delivery


def check(
    delivery: Delivery, contract: Mapping[str, Table], known: Keys
) -> tuple[Mapping[str, Checked], tuple[Finding, ...]]:
    """Type and judge every export.

    `known` holds, for each reference "table.column", the values that exist. An export that is
    missing and not required counts as empty. Findings come in the order of files and lines.
    """
    findings = list(_files(delivery))
    checked: dict[str, Checked] = {}
    for name, table in contract.items():
        export = delivery.exports.get(name)
        if export is None:
            if table.required:
                findings.append(Finding(f"{name}.csv", None, None, "", "file-missing"))
            checked[name] = _nothing(table)
        else:
            checked[name], found = inspect(export, table, known)
            findings += sorted(found, key=lambda one: one.line or 0)
    return checked, tuple(findings)


def _files(delivery: Delivery) -> Iterator[Finding]:
    for one in delivery.unusable:
        yield Finding(one.name, None, None, "", one.code, one.expected)
    for name in delivery.twice:
        yield Finding(name, None, None, "", "file-twice")
    for name in delivery.unknown:
        yield Finding(name, None, None, "", "file-unknown")
    for export in delivery.exports.values():
        expected = delivery.announced.get(export.file, export.rows)
        if expected != export.rows:
            yield Finding(
                export.file, None, None, str(export.rows), "rows-announced", str(expected)
            )


def _nothing(table: Table) -> Checked:
    columns = {column.name: pa.array([], type=arrow_type(column)) for column in table.columns}
    return Checked(table, f"{table.name}.csv", np.array([], dtype=np.int64), columns)


def keys_of(tables: Iterable[Checked]) -> Keys:
    """Values by "table.column", to check references against."""
    return {
        f"{one.table.name}.{name}": values for one in tables for name, values in one.columns.items()
    }
