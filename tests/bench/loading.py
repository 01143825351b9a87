"""A million made-up consultations: checked and loaded, beside DuckDB's own reader of the same file.

Each is measured in a process of its own, so that one's memory is not counted as the other's.
"""

from __future__ import annotations

import csv
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

import duckdb

from asskomm.contract import ROOT
from asskomm.storage.store import take_over
from tests import made_up

ROWS = 1_000_000
NOTE = "erfunden / made up"


def written(folder: Path) -> Path:
    """A delivery of ROWS consultations that say they are made up; every other export is empty."""
    made_up.delivery(folder)
    with (ROOT / "data" / "reference" / "municipalities.csv").open(encoding="utf-8") as file:
        keys = [row["municipality_id"] for row in csv.DictReader(file)]
    file = folder / "consultations.csv"
    heading = file.read_text(encoding="utf-8")
    with file.open("w", encoding="utf-8") as lines:
        lines.write(heading)
        for n in range(ROWS):
            day = f"{2019 + n % 7}-{n % 12 + 1:02d}-{n % 28 + 1:02d}"
            lines.write(f"B{n},{keys[n % len(keys)]},{day},day,follow_up,Gewalt,,certain,{NOTE}\n")
    return folder


def measured(what: str, folder: Path) -> tuple[float, float]:
    """(seconds, megabytes at the peak) of one of the two, in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.loading", what, str(folder)]
    told = json.loads(subprocess.run(command, check=True, capture_output=True, cwd=ROOT).stdout)
    return told["seconds"], told["megabytes"]


def _read_csv(folder: Path) -> None:
    types = dict.fromkeys(
        ("consultation_id", "municipality_id", "date_precision", "kind", "action_fields", "source",
         "certainty", "note"), "VARCHAR"
    ) | {"held_on": "DATE"}  # fmt: skip
    with duckdb.connect(folder / "floor.duckdb") as db:
        db.read_csv(str(folder / "consultations.csv"), dtype=types).create("consultations")


def _take_over(folder: Path) -> None:
    take_over(folder, folder / "snapshots")


if __name__ == "__main__":
    begun = time.perf_counter()
    {"floor": _read_csv, "ours": _take_over}[sys.argv[1]](Path(sys.argv[2]))
    seconds = time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"seconds": seconds, "megabytes": peak}))
