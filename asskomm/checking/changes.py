"""The rows of two deliveries → what is new, changed or gone, record by record.

A record is what the contract's key names. Only columns that both deliveries know are compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from asskomm.checking.finding import Finding
from asskomm.contract import Table

MOST_LISTED = 5000  # changes of one kind in one export; the rest is counted, not listed


@dataclass(frozen=True)
class Change:
    """One record that is new or has vanished, or one value of a record that has changed.

    `unlisted`: this one stands for so many more of its kind that are not listed.
    """

    export: str
    change: str
    record: str
    column: str | None
    before: str | None
    after: str | None
    file: str | None
    line: int | None
    unlisted: int = 0


def compare(
    contract: Mapping[str, Table], before: Mapping[str, pa.Table], after: Mapping[str, pa.Table]
) -> tuple[Change, ...]:
    """All changes from one delivery to the next, those beyond MOST_LISTED as one entry.

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
        balance[one.export] += {"new": 1, "vanished": -1}.get(one.change, 0) * (one.unlisted or 1)
    for export, difference in balance.items():
        if difference < 0:
            yield Finding(files[export], None, None, str(-difference), "fewer-rows")
    for one in changes:
        code = {"vanished": "record-vanished", "changed": "value-vanished"}.get(one.change)
        file = one.file or files[one.export]
        if code is None or one.after:
            continue
        if one.unlisted:
            yield Finding(file, None, one.column, str(one.unlisted), "more-of-these", code)
        elif one.change == "vanished":
            yield Finding(file, None, None, one.record, code)
        else:
            yield Finding(file, one.line, one.column, "", code, one.before or "")


def _of_export(table: Table, before: pa.Table, after: pa.Table) -> Iterator[Change]:
    old, new = _keys(table, before), _keys(table, after)
    gone = old.filter(pc.invert(pc.is_in(old, value_set=new)))
    for record in gone[:MOST_LISTED].to_pylist():
        yield Change(table.name, "vanished", _shown(record), None, None, None, None, None)
    yield from _rest(table, "vanished", len(gone))
    is_fresh = pc.invert(pc.is_in(new, value_set=old))
    fresh, places = new.filter(is_fresh), after.filter(is_fresh)[:MOST_LISTED]
    for record, file, line in zip(
        fresh[:MOST_LISTED].to_pylist(),
        places["file"].to_pylist(),
        places["line"].to_pylist(),
        strict=True,
    ):
        yield Change(table.name, "new", _shown(record), None, None, None, file, line)
    yield from _rest(table, "new", len(fresh))
    yield from _changed(table, before, after, old, new)


def _rest(
    table: Table, change: str, count: int, column: str | None = None, after: str | None = None
) -> Iterator[Change]:
    """One entry for all beyond MOST_LISTED, so that none is lost quietly."""
    if (unlisted := count - MOST_LISTED) > 0:
        record = f"… (+{unlisted})"
        yield Change(table.name, change, record, column, None, after, None, None, unlisted)


def _changed(
    table: Table, before: pa.Table, after: pa.Table, old: pa.Array, new: pa.Array
) -> Iterator[Change]:
    found = pc.index_in(new, value_set=old)
    kept = pc.is_valid(found)
    now, then = after.filter(kept), before.take(found.filter(kept))
    records = new.filter(kept)
    for column in table.columns:
        if column.name not in then.column_names or column.name not in now.column_names:
            continue
        was, is_now = _texts(then[column.name]), _texts(now[column.name])
        differs, is_empty = pc.not_equal(was, is_now), pc.equal(is_now, "")
        # What was emptied is worth a finding: it is listed and counted apart from the rest.
        for chosen, example in ((is_empty, None), (pc.invert(is_empty), "…")):
            places = pc.indices_nonzero(pc.and_(differs, chosen))
            for place in places[:MOST_LISTED].to_pylist():
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
            yield from _rest(table, "changed", len(places), column.name, example)


def _keys(table: Table, rows: pa.Table) -> pa.Array:
    parts = [_texts(rows[name]) for name in table.key]
    joined = pc.binary_join_element_wise(*parts, "\x1f")
    return joined.combine_chunks() if isinstance(joined, pa.ChunkedArray) else joined


def _texts(values: pa.ChunkedArray) -> pa.Array:
    texts = pc.cast(values, pa.string()).fill_null("")
    return texts.combine_chunks() if isinstance(texts, pa.ChunkedArray) else texts


def _shown(key: str) -> str:
    return " · ".join(part for part in key.split("\x1f") if part)
