"""Facts as loaded → findings that are plausible but odd, by queries/plausibility/*.sql.

The name of the file is the finding's code.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import duckdb

from asskomm.contract import ROOT
from asskomm.finding import Finding

QUESTIONS = ROOT / "queries" / "plausibility"
BY_DAY = ("date-in-future",)  # those that ask for the day of export


def odd(db: duckdb.DuckDBPyConnection, exported_on: date) -> Iterator[Finding]:
    """All odd rows, by question. Nothing is changed; `exported_on` is what counts as today."""
    for file in sorted(QUESTIONS.glob("*.sql")):
        bound = {"exported_on": exported_on} if file.stem in BY_DAY else {}
        asked = db.execute(file.read_text(encoding="utf-8"), bound)
        for _, name, line, column, value, expected in asked.fetchall():
            yield Finding(name, line, column, value or "", file.stem, expected or "")
