"""Typed columns of an export + the contract → rows that contradict it, each with its finding.

What a single cell cannot tell: whether a key exists, whether dates are in order, whether a row
stands in the file once more.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from asskomm.checking.remarks import MOST_LISTED, Mask, Remarks
from asskomm.contract import Column, Table

Keys = Mapping[str, pa.Array]
Columns = Mapping[str, pa.Array]
Rows = npt.NDArray[np.int64]


def apply_rules(
    table: Table, columns: dict[str, pa.Array], implied: Columns, known: Keys, remarks: Remarks
) -> None:
    """Set the rows aside that break a rule; fill in the precisions that dates imply."""
    for column in table.columns:
        if column.precision:
            columns[column.precision] = _precision(column, columns, implied[column.name], remarks)
    _references(table, columns, known, remarks)
    _exactly_one(table, columns, remarks)
    _in_order(table, columns, remarks)


def _precision(column: Column, columns: Columns, implied: pa.Array, remarks: Remarks) -> pa.Array:
    """What the date itself says of its precision, and what its column says: they must agree."""
    name, said = column.precision, columns[column.precision]
    dated = pc.is_valid(columns[column.name])
    against = pc.and_(pc.not_equal(said, implied), pc.not_equal(said, "by"))
    remarks.set_aside(_mask(against) & ~remarks.aside, name, "precision-against-date")
    if name in remarks.export.cells:
        untold = pc.and_(dated, pc.and_(pc.is_null(said), pc.is_null(implied)))
        remarks.set_aside(_mask(untold) & ~remarks.aside, name, "value-missing")
    day = pc.if_else(dated, pa.scalar("day"), pa.scalar(None, pa.string()))
    return pc.coalesce(said, implied, day)


def _references(table: Table, columns: Columns, known: Keys, remarks: Remarks) -> None:
    for reference in table.references:
        exists = known.get(f"{reference.table}.{reference.other_column}")
        values = columns[reference.column]
        if exists is not None:
            strange = pc.and_(pc.is_valid(values), pc.invert(pc.is_in(values, value_set=exists)))
            remarks.set_aside(_mask(strange), reference.column, "unknown-key")


def _exactly_one(table: Table, columns: Columns, remarks: Remarks) -> None:
    names = table.exactly_one
    if names:
        filled = sum(_mask(pc.is_valid(columns[name])).astype(int) for name in names)
        rows = (filled != 1) & ~remarks.aside
        remarks.set_aside(rows, names[0], "exactly-one", " / ".join(names))


def _in_order(table: Table, columns: Columns, remarks: Remarks) -> None:
    """A row contradicts itself where what comes later ends before what comes first began."""
    for first, later in table.in_order:
        wrong = _bounds(table, later, columns)[1] < _bounds(table, first, columns)[0]
        rows = wrong & ~remarks.aside
        remarks.set_aside(rows, later, "dates-out-of-order", f"{first} / {later}")


def _bounds(
    table: Table, name: str, columns: Columns
) -> tuple[npt.NDArray[np.datetime64], npt.NDArray[np.datetime64]]:
    """First and last day on which it may have been: "2022" may mean any day of that year.

    Of what was so `by` a day, only the last one is known. Years are days as well: the first ones.
    """
    column = table.column(name)
    values = columns[name]
    if column.kind == "integer":
        years = np.array(values.to_pylist(), dtype="float64") - 1970
        days = np.where(np.isnan(years), np.datetime64("NaT"), years.astype("datetime64[Y]"))
        return days.astype("datetime64[D]"), days.astype("datetime64[D]")
    day = values.to_numpy(zero_copy_only=False).astype("datetime64[D]")
    first, last = day.copy(), day.copy()
    if column.precision:
        known = columns[column.precision]
        for unit, word in (("M", "month"), ("Y", "year")):
            rows = _mask(pc.equal(known, word))
            whole = day[rows].astype(f"datetime64[{unit}]")
            first[rows] = whole.astype("datetime64[D]")
            last[rows] = (whole + 1).astype("datetime64[D]") - 1
        first[_mask(pc.equal(known, "by"))] = np.datetime64("NaT")
    return first, last


def repeats(sharing: Rows, remarks: Remarks) -> Mask:
    """Rows that stand in the file once more, letter for letter: one of them counts.

    `sharing` are the rows among which they are, since identical rows have identical keys.
    """
    rows, firsts = _repeated(list(remarks.export.cells.values()), sharing)
    lines = remarks.export.lines
    for row, first in zip(rows[:MOST_LISTED], firsts, strict=False):
        remarks.say(int(lines[row]), None, "", "row-repeated", str(lines[first]))
    if len(rows) > MOST_LISTED:
        remarks.more(None, "row-repeated", len(rows) - MOST_LISTED)
    repeated: Mask = np.zeros(len(remarks.aside), dtype=bool)
    repeated[rows] = True
    return repeated


def say_keys_twice(table: Table, columns: Columns, sharing: Rows, remarks: Remarks) -> None:
    """The same key twice with different content: nobody can say which of them is meant."""
    if any(c.required and c.name in table.key and c.name not in remarks.export.cells
           for c in table.columns):  # fmt: skip
        return  # without its column every key is the same, and that is told already
    parts = [columns[name] for name in table.key]
    rows, firsts = _repeated(parts, sharing)
    lines = remarks.export.lines
    for row, first in zip(rows[:MOST_LISTED].tolist(), firsts, strict=False):
        key = " · ".join(str(v) for v in (part[row].as_py() for part in parts) if v is not None)
        remarks.say(int(lines[row]), table.key[0], key, "key-twice", str(lines[first]))
    if len(rows) > MOST_LISTED:
        remarks.more(table.key[0], "key-twice", len(rows) - MOST_LISTED)


def sharing_a_key(table: Table, columns: Columns, keep: Mask, remarks: Remarks) -> Rows:
    """The kept rows whose key another kept row has as well; mostly none.

    Keys become numbers to be sorted. Two may become the same number: who asks, looks again.
    """
    rows = np.flatnonzero(keep)
    if any(_is_never_twice(name, table, remarks) for name in table.key):
        return rows[:0]
    hashed = np.zeros(len(rows), dtype=np.uint64)
    for name in table.key:
        codes, several = _coded(columns[name], rows)
        hashed = hashed * np.uint64(several) + codes.astype(np.uint64)
    ordered = np.sort(hashed)
    twice = ordered[1:][ordered[1:] == ordered[:-1]]
    sharing: Rows = rows[np.isin(hashed, twice)] if len(twice) else rows[:0]
    return sharing


def _is_never_twice(name: str, table: Table, remarks: Remarks) -> bool:
    """Whether each row has a text of its own there, which is its value too."""
    column = table.column(name)
    cells = remarks.export.cells.get(name)
    return column.kind == "text" and cells is not None and len(cells.dictionary) == len(cells)


def _repeated(columns: list[pa.Array], rows: Rows) -> tuple[Rows, Rows]:
    """Those of the rows that have one with the same values before them, and the first of these."""
    same = np.zeros(len(rows), dtype=np.int64)
    for column in columns:
        codes, several = _coded(column, rows)
        same = np.unique(same * several + codes, return_inverse=True)[1]
    _, begin, of = np.unique(same, return_index=True, return_inverse=True)
    firsts: Rows = rows[begin][of]
    again = firsts != rows
    return rows[again], firsts[again]


def _coded(column: pa.Array, rows: Rows) -> tuple[Rows, int]:
    """A number for each of the rows, the same for the same value, and what none of them reaches."""
    coded = column if isinstance(column, pa.DictionaryArray) else column.dictionary_encode()
    codes: Rows = coded.indices.fill_null(-1).to_numpy(zero_copy_only=False)[rows].astype(np.int64)
    return codes + 1, len(coded.dictionary) + 1


def _mask(values: pa.Array) -> Mask:
    mask: Mask = values.fill_null(False).to_numpy(zero_copy_only=False)
    return mask
