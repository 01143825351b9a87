"""One export under inspection → its findings on the way, and which of its rows must not count."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from asskomm.checking.finding import Finding
from asskomm.reading.export import Export

MOST_LISTED = 1000  # findings of one kind in one column; the rest is counted in the last one
LONGEST_VALUE = 500  # characters of a cell that a finding keeps

Mask = npt.NDArray[np.bool_]


class Remarks:
    """What is found in one export: `findings` in no order, `aside` marks the rows set aside."""

    def __init__(self, export: Export) -> None:
        self.export = export
        self.aside: Mask = np.zeros(len(export.lines), dtype=bool)
        self.findings: list[Finding] = []

    def say(
        self, line: int | None, column: str | None, value: str, code: str, expected: str = ""
    ) -> None:
        """One finding; its line is quoted."""
        original = self.export.line(line) if line else ""
        value = value[:LONGEST_VALUE]
        self.findings.append(
            Finding(self.export.file, line, column, value, code, expected, original)
        )

    def more(self, column: str | None, code: str, count: int) -> None:
        """That there are as many findings of this kind again as `count`, which nobody reads."""
        self.say(None, column, str(count), "more-of-these", code)

    def each(self, rows: Mask, column: str, code: str, expected: str = "") -> None:
        """A finding for each of these rows, with what stands in the column."""
        places = np.flatnonzero(rows)
        for place in places[:MOST_LISTED]:
            value = self.text(int(place), column)
            self.say(int(self.export.lines[place]), column, value, code, expected)
        if len(places) > MOST_LISTED:
            self.more(column, code, len(places) - MOST_LISTED)

    def set_aside(self, rows: Mask, column: str, code: str, expected: str = "") -> None:
        """The same for rows that do not count: a row has been told why when it is set aside."""
        self.each(rows, column, code, expected)
        self.aside |= rows

    def text(self, row: int, column: str) -> str:
        """A cell as it stands in the file, "" where the file lacks the column."""
        cells = self.export.cells.get(column)
        return "" if cells is None else str(cells[row].as_py())
