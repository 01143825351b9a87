"""One table as it came → an export: text columns, in which each row still knows its line.

Nothing is interpreted here: bytes become text, text becomes cells, headers find their columns.
What was decided on the way (encoding, delimiter, line of the headings) is kept, to be told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from asskomm.contract import Table
from asskomm.reading.decoding import decode
from asskomm.reading.rowwise import first_rows
from asskomm.reading.sources import Source
from asskomm.reading.splitting import Broken, split

DELIMITERS = (",", ";", "\t", "|")
LOOKED_AT = 20  # rows at the top among which the headings are looked for
MOST_CELLS = 50_000_000  # a million consultations have nine million
FEW = 100  # lines that are quickly counted
LONGEST_LINE = 10_000  # bytes of a line that are quoted


@dataclass(frozen=True)
class Export:
    """One file: `cells[column name]` are texts, `lines[row]` is the line its row begins on.

    `headers` as they stand in the file; `broken` are rows that are none, `unlisted` the number of
    those beyond the ones kept; `content` is the whole text in UTF-8, to quote a line from. A file
    that is `too_large` for a table of so many columns has not been split.
    """

    table: str
    file: str
    encoding: str
    delimiter: str
    header_line: int
    headers: tuple[str, ...]
    cells: Mapping[str, pa.DictionaryArray]
    lines: npt.NDArray[np.int64]
    broken: tuple[Broken, ...]
    unlisted: int
    content: bytes = field(repr=False)
    doubtful: bool = False
    too_large: bool = False

    @property
    def rows(self) -> int:
        """All rows of the file below its headings that are not blank."""
        return len(self.lines) + len(self.broken) + self.unlisted

    def line(self, number: int) -> str:
        """A line of the file as its sender wrote it, cut at LONGEST_LINE."""
        start, end = self._end_of(number - 1), self._end_of(number)
        line = self.content[start : min(end, start + LONGEST_LINE)].removesuffix(b"\n")
        return line.decode("utf-8", "ignore")

    def _end_of(self, line: int) -> int:
        # Mostly it is the line of the headings that is asked for: then the others need no place.
        if line < FEW:
            return _end_of(line, self.content)
        return int(self._ends[min(line, len(self._ends)) - 1])

    @cached_property
    def _ends(self) -> npt.NDArray[np.int64]:
        breaks = np.flatnonzero(np.frombuffer(self.content, np.uint8) == ord("\n"))
        return np.append(breaks + 1, len(self.content))


def exported(source: Source, table: Table) -> Export:
    """The table of a source as the contract's export."""
    decoded = decode(source.raw)
    content = decoded.content
    headings = _headings(content, table)
    width = len(headings.cells)
    body = memoryview(content)[_end_of(headings.last_line, content) :]
    too_large = content.count(b"\n") * width > MOST_CELLS
    rows = split(body[:0] if too_large else body, headings.delimiter, width, headings.last_line + 1)
    return Export(
        table=table.name,
        file=source.name,
        encoding=source.kind or decoded.encoding,
        delimiter=headings.delimiter,
        header_line=headings.line,
        headers=headings.cells,
        cells={name: rows.columns[at] for name, at in _places(headings.cells, table).items()},
        lines=rows.lines,
        broken=rows.broken,
        unlisted=rows.unlisted,
        content=content,
        doubtful=decoded.doubtful,
        too_large=too_large,
    )


def _end_of(line: int, content: bytes) -> int:
    """Where the line behind this one begins."""
    end = 0
    for _ in range(line):
        end = content.find(b"\n", end) + 1
        if not end:
            return len(content)
    return end


@dataclass(frozen=True)
class _Headings:
    """From `line` to `last_line`: a heading in quotation marks may be longer than one."""

    delimiter: str = ","
    line: int = 0
    last_line: int = 0
    cells: tuple[str, ...] = ()


def _headings(content: bytes, table: Table) -> _Headings:
    """Where the most columns of the contract are named, among the first rows.

    Without any, the first row is taken for the headings, and the checks will say what is missing.
    """
    best, most = _Headings(), -1
    for delimiter in DELIMITERS:
        for line, used, cells in first_rows(content, delimiter, LOOKED_AT):
            known = sum(table.column_named(cell) is not None for cell in cells)
            # The earlier row and the earlier delimiter win: a record may quote a heading.
            if known > most:
                headers = tuple(cell.strip() for cell in cells)
                best, most = _Headings(delimiter, line, line + used - 1, headers), known
    return best


def _places(headers: tuple[str, ...], table: Table) -> dict[str, int]:
    """Column name → its place in the file; a header that comes twice keeps its first place."""
    places: dict[str, int] = {}
    for place, header in enumerate(headers):
        column = table.column_named(header)
        if column is not None:
            places.setdefault(column.name, place)
    return places
