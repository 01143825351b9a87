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

    `unlisted`: this one stands for so many more of its kind that are not listed. `place`: the key
    of the municipality or district it is about, if any.
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
    place: str | None = None


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
    is_gone = pc.invert(pc.is_in(old, value_set=new))
    gone, left = old.filter(is_gone), before.filter(is_gone)[:MOST_LISTED]
    for record, place in zip(gone[:MOST_LISTED].to_pylist(), _places(left), strict=True):
        shown = _shown(record)
        yield Change(table.name, "vanished", shown, None, None, None, None, None, place=place)
    yield from _rest(table, "vanished", len(gone))
    is_fresh = pc.invert(pc.is_in(new, value_set=old))
    fresh, places = new.filter(is_fresh), after.filter(is_fresh)[:MOST_LISTED]
    for record, file, line, place in zip(
        fresh[:MOST_LISTED].to_pylist(),
        places["file"].to_pylist(),
        places["line"].to_pylist(),
        _places(places),
        strict=True,
    ):
        shown = _shown(record)
        yield Change(table.name, "new", shown, None, None, None, file, line, place=place)
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
            found_at = pc.indices_nonzero(pc.and_(differs, chosen))
            listed = found_at[:MOST_LISTED]
            for at, place in zip(listed.to_pylist(), _places(now.take(listed)), strict=True):
                yield Change(
                    table.name,
                    "changed",
                    _shown(records[at].as_py()),
                    column.name,
                    was[at].as_py() or None,
                    is_now[at].as_py() or None,
                    now["file"][at].as_py(),
                    now["line"][at].as_py(),
                    place=place,
                )
            yield from _rest(table, "changed", len(found_at), column.name, example)


def _keys(table: Table, rows: pa.Table) -> pa.Array:
    parts = [_texts(rows[name]) for name in table.key]
    joined = pc.binary_join_element_wise(*parts, "\x1f")
    return joined.combine_chunks() if isinstance(joined, pa.ChunkedArray) else joined


def _places(rows: pa.Table) -> list[str | None]:
    """The municipality of each row, else its district."""
    keys = [name for name in ("municipality_id", "district_id") if name in rows.column_names]
    if not keys:
        return [None] * rows.num_rows
    places: list[str | None] = pc.coalesce(*(rows[name] for name in keys)).to_pylist()
    return places


def _texts(values: pa.ChunkedArray) -> pa.Array:
    texts = pc.cast(values, pa.string()).fill_null("")
    return texts.combine_chunks() if isinstance(texts, pa.ChunkedArray) else texts


def _shown(key: str) -> str:
    return " · ".join(part for part in key.split("\x1f") if part)
