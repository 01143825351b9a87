"""The rows of two deliveries → what is new, changed or gone, record by record.

A record is what the contract's key names. Only columns that both deliveries know are compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from asskomm.contract import Table
from asskomm.finding import Finding

MOST_LISTED = 5000  # changes of one export; beyond, the deliveries have little in common


@dataclass(frozen=True)
class Change:
    """One record that is new or has vanished, or one value of a record that has changed."""

    export: str
    change: str
    record: str
    column: str | None
    before: str | None
    after: str | None
    file: str | None
    line: int | None


def compare(
    contract: Mapping[str, Table], before: Mapping[str, pa.Table], after: Mapping[str, pa.Table]
) -> tuple[Change, ...]:
    """All changes from one delivery to the next, at most MOST_LISTED for each export.

    Deliveries that have no record in common are about different things and not compared.
    """
    known = [(table, name) for name, table in contract.items() if name in before and name in after]
    if not any(_have_common(table, before[name], after[name]) for table, name in known):
        return ()
    return tuple(
        change for table, name in known for change in _of_export(table, before[name], after[name])
    )


def _have_common(table: Table, before: pa.Table, after: pa.Table) -> bool:
    return bool(pc.any(pc.is_in(_keys(table, after), value_set=_keys(table, before))).as_py())


def as_findings(changes: tuple[Change, ...], files: Mapping[str, str]) -> Iterator[Finding]:
    """Fewer rows, records that vanished, values that were there: plausible, and worth a look."""
    balance = Counter[str]()
    for one in changes:
        balance[one.export] += {"new": 1, "vanished": -1}.get(one.change, 0)
    for export, difference in balance.items():
        if difference < 0:
            yield Finding(files[export], None, None, str(-difference), "fewer-rows")
    for one in changes:
        file = one.file or files[one.export]
        if one.change == "vanished":
            yield Finding(file, None, None, one.record, "record-vanished")
        elif one.change == "changed" and not one.after:
            yield Finding(file, one.line, one.column, "", "value-vanished", one.before or "")


def _of_export(table: Table, before: pa.Table, after: pa.Table) -> Iterator[Change]:
    old, new = _keys(table, before), _keys(table, after)
    gone = pc.invert(pc.is_in(old, value_set=new))
    for record in old.filter(gone).to_pylist()[:MOST_LISTED]:
        yield Change(table.name, "vanished", _shown(record), None, None, None, None, None)
    fresh = pc.invert(pc.is_in(new, value_set=old))
    places = after.filter(fresh)
    for record, file, line in zip(
        new.filter(fresh).to_pylist()[:MOST_LISTED],
        places["file"].to_pylist(),
        places["line"].to_pylist(),
        strict=False,
    ):
        yield Change(table.name, "new", _shown(record), None, None, None, file, line)
    yield from _changed(table, before, after, old, new)


def _changed(
    table: Table, before: pa.Table, after: pa.Table, old: pa.Array, new: pa.Array
) -> Iterator[Change]:
    found = pc.index_in(new, value_set=old)
    kept = pc.is_valid(found)
    now, then = after.filter(kept), before.take(found.filter(kept))
    records = new.filter(kept)
    for column in table.columns:
        if column.name in then.column_names and column.name in now.column_names:
            was, is_now = _texts(then[column.name]), _texts(now[column.name])
            differs = pc.not_equal(was, is_now)
            for place in pc.indices_nonzero(differs).to_pylist()[:MOST_LISTED]:
                yield Change(
                    table.name,
                    "changed",
                    _shown(records[place].as_py()),
                    column.name,
                    was[place].as_py() or None,
                    is_now[place].as_py() or None,
                    now["file"][place].as_py(),
                    now["line"][place].as_py(),
                )


def _keys(table: Table, rows: pa.Table) -> pa.Array:
    parts = [_texts(rows[name]) for name in table.key]
    joined = pc.binary_join_element_wise(*parts, "\x1f")
    return joined.combine_chunks() if isinstance(joined, pa.ChunkedArray) else joined


def _texts(values: pa.ChunkedArray) -> pa.Array:
    texts = pc.cast(values, pa.string()).fill_null("")
    return texts.combine_chunks() if isinstance(texts, pa.ChunkedArray) else texts


def _shown(key: str) -> str:
    return " · ".join(part for part in key.split("\x1f") if part)
