"""The text of an export → columns of cells, the line each row begins on, and rows out of order.

A file in order goes through Arrow's reader in one go. Only where a quotation mark is out of place
is the text read row by row, so that one such mark costs its own row and no other.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv

from asskomm.reading.rowwise import looks_like_a_row, rows_in

MOST_BROKEN = 10_000

_AT_ONCE = 50_000  # rows that are gathered before they become columns


_CODED = pa.dictionary(pa.int32(), pa.string())


@dataclass(frozen=True)
class Broken:
    """A row that is none: the line it begins on, a finding's code for why, how many cells."""

    line: int
    code: str
    cells: int


@dataclass(frozen=True)
class Split:
    """`columns[n]` are the n-th cells of all rows, trimmed; `lines` the lines these rows begin on.

    Of very many broken rows the first MOST_BROKEN are kept, `unlisted` is the number of the others.
    """

    columns: list[pa.DictionaryArray]
    lines: npt.NDArray[np.int64]
    broken: tuple[Broken, ...] = ()
    unlisted: int = 0


@dataclass
class _Gathered:
    """Broken rows on the way."""

    rows: list[Broken] = field(default_factory=list)
    unlisted: int = 0

    def add(self, line: int, code: str, cells: int) -> None:
        if len(self.rows) < MOST_BROKEN:
            self.rows.append(Broken(line, code, cells))
        else:
            self.unlisted += 1


def split(content: memoryview, delimiter: str, width: int, first_line: int = 1) -> Split:
    """All rows of `width` cells that are not blank; the content begins on line `first_line`."""
    if not width or not content.nbytes:
        empty = pa.array([], type=pa.string()).dictionary_encode()
        return Split([empty] * width, np.array([], np.int64))
    marks = np.flatnonzero(np.frombuffer(content, np.uint8) == ord('"'))
    if _is_tidy(content, marks, delimiter):
        found = _read_at_once(content, delimiter, width, first_line, quoted=len(marks) > 0)
        if not len(marks) or not _has_swallowed(found.columns, delimiter, width):
            return found
    return _read_row_by_row(content, delimiter, width, first_line)


def _is_tidy(content: memoryview, marks: npt.NDArray[np.int64], delimiter: str) -> bool:
    """Whether every quotation mark stands at the edge of a cell, or doubled inside one.

    Marks open and close in turn; a doubled one closes and opens again at once.
    """
    if len(marks) % 2:
        return False
    every = np.frombuffer(content, np.uint8)
    edges = np.isin(np.arange(256), [ord(delimiter), ord("\n")])
    opens, closes = marks[0::2], marks[1::2]
    begins = (opens == 0) | edges[every[np.maximum(opens - 1, 0)]]
    ends = (closes == len(every) - 1) | edges[every[np.minimum(closes + 1, len(every) - 1)]]
    again = closes[:-1] + 1 == opens[1:]
    begins[1:] |= again
    ends[:-1] |= again
    return bool(begins.all() and ends.all())


def _read_at_once(
    content: memoryview, delimiter: str, width: int, first_line: int, *, quoted: bool
) -> Split:
    skipped: list[int] = []
    unfit: list[tuple[int, int]] = []

    def skip(row: pyarrow.csv.InvalidRow) -> str:
        skipped.append(row.number)
        if row.text.replace(delimiter, "").replace('"', "").strip():
            unfit.append((row.number, row.actual_columns))
        return "skip"

    names = [str(place) for place in range(width)]
    read = pyarrow.csv.read_csv(
        pa.BufferReader(pa.py_buffer(content)),
        read_options=pyarrow.csv.ReadOptions(
            column_names=names, use_threads=False, block_size=max(1 << 20, content.nbytes + 1)
        ),
        parse_options=pyarrow.csv.ParseOptions(
            delimiter=delimiter,
            newlines_in_values=quoted,
            ignore_empty_lines=False,
            invalid_row_handler=skip,
        ),
        convert_options=pyarrow.csv.ConvertOptions(
            column_types=dict.fromkeys(names, _CODED), strings_can_be_null=False
        ),
    )
    columns = [_whole(column) for column in read.columns]
    numbers = np.arange(1, read.num_rows + len(skipped) + 1, dtype=np.int64)
    if skipped:
        numbers = np.delete(numbers, np.array(skipped) - 1)
    breaks = _breaks(columns, read.num_rows) if quoted else np.zeros(read.num_rows, np.int64)
    before = np.concatenate([np.zeros(1, np.int64), np.cumsum(breaks)])
    gathered = _Gathered()
    for number, cells in unfit:
        above = before[np.searchsorted(numbers, number)]
        gathered.add(int(number + above) + first_line - 1, "row-length", cells)
    lines = numbers + before[:-1] + first_line - 1
    return _without_blank(columns, lines, gathered)


def _whole(column: pa.ChunkedArray) -> pa.DictionaryArray:
    joined = column.unify_dictionaries().combine_chunks()
    if isinstance(joined, pa.ChunkedArray):  # what combine_chunks gives for no chunk at all
        return pa.array([], type=pa.string()).dictionary_encode()
    return joined


def _breaks(columns: list[pa.DictionaryArray], rows: int) -> npt.NDArray[np.int64]:
    """How many line breaks the cells of each row hold."""
    breaks = np.zeros(rows, np.int64)
    for column in columns:
        counts = pc.count_substring(column.dictionary, "\n").to_numpy(zero_copy_only=False)
        if counts.any():
            breaks += counts[column.indices.to_numpy(zero_copy_only=False)]
    return breaks


def _without_blank(
    columns: list[pa.DictionaryArray], lines: npt.NDArray[np.int64], gathered: _Gathered
) -> Split:
    columns = [_trimmed(column) for column in columns]
    blank = np.ones(len(lines), dtype=bool)
    for column in columns:
        if not blank.any():
            break
        empty = pc.equal(column.dictionary, "").to_numpy(zero_copy_only=False)
        blank &= empty[column.indices.to_numpy(zero_copy_only=False)] if len(empty) else True
    if blank.any():
        keep = pa.array(~blank)
        columns, lines = [column.filter(keep) for column in columns], lines[~blank]
    return Split(columns, lines, tuple(gathered.rows), gathered.unlisted)


def _trimmed(column: pa.DictionaryArray) -> pa.DictionaryArray:
    trimmed = pc.utf8_trim_whitespace(column.dictionary)
    if trimmed.equals(column.dictionary):
        return column
    return trimmed.take(column.indices).dictionary_encode()


def _has_swallowed(columns: list[pa.DictionaryArray], delimiter: str, width: int) -> bool:
    """A cell with a line that has as many delimiters as a row: a mark opened it by mistake."""
    for column in columns if width > 1 else ():
        several = column.dictionary.filter(pc.match_substring(column.dictionary, "\n"))
        for cell in several.to_pylist():
            if any(looks_like_a_row(line, delimiter, width) for line in cell.split("\n")[1:]):
                return True
    return False


def _read_row_by_row(content: memoryview, delimiter: str, width: int, first_line: int) -> Split:
    parts: list[list[pa.Array]] = [[] for _ in range(width)]
    rows: list[list[str]] = []
    lines: list[int] = []
    gathered = _Gathered()

    def become_columns() -> None:
        for place, part in enumerate(parts):
            texts = pa.array([row[place] for row in rows], type=pa.string())
            part.append(texts.dictionary_encode())
        rows.clear()

    for place, cells, code, _ in rows_in(str(content, "utf-8").split("\n"), delimiter, width):
        if code or len(cells) != width:
            if code or any(map(str.strip, cells)):
                gathered.add(place + first_line, code or "row-length", len(cells))
            continue
        rows.append(cells)
        lines.append(place + first_line)
        if len(rows) == _AT_ONCE:
            become_columns()
    become_columns()
    columns = [_whole(pa.chunked_array(part)) for part in parts]
    return _without_blank(columns, np.array(lines, dtype=np.int64), gathered)
