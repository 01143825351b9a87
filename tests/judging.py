"""Judging a delivery in a process of its own, which may not compute for long and is measured.

What the process needs is imported once, in a server that is forked for each delivery.
"""

from __future__ import annotations

import resource
import warnings
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from asskomm.checking.report import file_rows
from asskomm.contract import contract
from asskomm.reading.delivery import read
from asskomm.storage import rooms, store

SECONDS = 20  # of computing; the slowest needs a quarter of it


@dataclass(frozen=True)
class Judged:
    """What a process of its own said of a delivery, and what memory it took for that."""

    files: Mapping[str, Any]
    findings: list[tuple[str, int | None, str | None, str, str, str, str]]
    megabytes: float

    @property
    def told(self) -> set[tuple[str, str, str]]:
        """(file, code, severity) of each finding."""
        return {(file, code, severity) for file, _, _, _, code, severity, _ in self.findings}


def judged(place: Path) -> Judged:
    """A delivery, judged apart. Raises BrokenProcessPool if it computes for too long."""
    forked = get_context("forkserver")
    forked.set_forkserver_preload([__name__])
    with ProcessPoolExecutor(1, mp_context=forked) as apart:
        return apart.submit(_judged, place).result(timeout=120)


def _judged(place: Path) -> Judged:
    warnings.simplefilter("error")
    rooms._reference()
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    before = _megabytes()
    report = store.inspect(read(place, contract()))
    return Judged(
        files={row["export"]: row for row in file_rows(report)},
        findings=[
            (f.file, f.line, f.column, f.value, f.code, f.severity, f.original)
            for f in report.findings
        ],
        megabytes=_megabytes() - before,
    )


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
