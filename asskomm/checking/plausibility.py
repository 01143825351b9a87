"""Facts as loaded → findings that are plausible but odd, by queries/plausibility/*.sql.

The name of the file is the finding's code.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

import duckdb

from asskomm.checking.finding import Finding
from asskomm.checking.remarks import MOST_LISTED
from asskomm.contract import ROOT

QUESTIONS = ROOT / "queries" / "plausibility"
BY_DAY = ("date-in-future",)  # those that ask for the day of export


def odd(db: duckdb.DuckDBPyConnection, exported_on: date) -> Iterator[Finding]:
    """All odd rows, by question; beyond MOST_LISTED of a kind in a file they are only counted.

    Nothing is changed; `exported_on` is what counts as today.
    """
    for file in sorted(QUESTIONS.glob("*.sql")):
        bound = {"exported_on": exported_on} if file.stem in BY_DAY else {}
        found = Counter[tuple[str, str]]()
        asked = db.execute(file.read_text(encoding="utf-8"), bound)
        while rows := asked.fetchmany(MOST_LISTED):
            for _, name, line, column, value, expected in rows:
                found[name, column] += 1
                if found[name, column] <= MOST_LISTED:
                    yield Finding(name, line, column, value or "", file.stem, expected or "")
        for (name, column), count in found.items():
            if count > MOST_LISTED:
                more = str(count - MOST_LISTED)
                yield Finding(name, None, column, more, "more-of-these", file.stem)
