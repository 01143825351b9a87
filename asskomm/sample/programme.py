"""A folder → a complete made-up delivery of the programme at full size, the same for each seed.

Its totals are the published ones on the days of publication (sample_days), in every counting unit
and at every scale. It says that it is made up in its title, in every row and, for programs, as
"made_up" in its datapackage.json.
"""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from random import Random

from asskomm.contract import REFERENCE, contract
from asskomm.errors import FolderTaken, SampleUnwritable
from asskomm.reading.delivery import COMPLETE_KEY, MADE_UP_KEY
from asskomm.reading.sources import DESCRIPTOR
from asskomm.sample.announced import budget, published
from asskomm.sample.cast import Cast, cast
from asskomm.sample.councils import councils
from asskomm.sample.days import LAUNCH, PUBLISHED, Milestone, milestones
from asskomm.sample.steps import agreements, analyses, coaching
from asskomm.sample.volume import consultations, funding, projects
from asskomm.sample.wording import MADE_UP, NOTE, Row
from asskomm.storage.described import is_free

EXPORTED_ON = date(2026, 11, 2)
SEED = 1


@dataclass
class Programme:
    """All rows of one seed and scale, an export at a time. Nothing is kept but who takes part."""

    seed: int
    scale: int
    passed: Mapping[str, Sequence[Milestone]] = field(default_factory=milestones)

    def __post_init__(self) -> None:
        self.cast: Cast = cast(self._chance("cast"), self.passed)

    def rows(self, export: str) -> Iterable[Row]:
        """The rows of one export; each has its own chances, whatever is asked before it."""
        chance, cast, passed = self._chance(export), self.cast, self.passed
        match export:
            case "consultations":
                return consultations(chance, cast, self.scale)
            case "agreements":
                return agreements(chance, cast, passed["cooperation_agreements"])
            case "councils":
                return councils(chance, cast, passed["prevention_councils"])
            case "coaching":
                return coaching(chance, cast, passed["coaching_processes"], self._uncovered())
            case "security_analyses":
                return analyses(chance, cast, passed["security_analyses"])
            case "funding":
                return funding(chance, cast, self.scale)
            case "projects":
                return projects(chance, cast, self.scale)
            case "model_municipalities":
                return [
                    {"municipality_id": who, "since": LAUNCH.isoformat()} for who in cast.models
                ]
            case "budget":
                return budget()
            case "published_figures":
                return published(passed)
        return ()

    def _uncovered(self) -> set[str]:
        """Who would have neither agreement nor council by the day something of it is due."""
        earliest: dict[str, str] = {}
        for export, column in (("agreements", "signed_on"), ("councils", "stage_on")):
            for row in self.rows(export):
                who, day = str(row.get("municipality_id", "")), str(row[column])
                if row.get("stage") in (None, "founded", "reactivated"):
                    earliest[who] = min(day, earliest.get(who, day))
        return {
            who for who, due in self.cast.due.items() if earliest.get(who, "9999") > due.isoformat()
        }

    def _chance(self, name: str) -> Random:
        return Random(f"{self.seed}/{name}")


def write(folder: Path, scale: int = 1, seed: int = SEED) -> Path:
    """Write the delivery. Raises FolderTaken over somebody's exports, SampleUnwritable."""
    if not is_free(folder, **{MADE_UP_KEY: True}):
        raise FolderTaken(folder=str(folder))
    programme = Programme(seed, scale)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        rows = {name: _write(folder / f"{name}.csv", name, programme) for name in contract()}
        (folder / DESCRIPTOR).write_text(_description(rows, scale, seed), encoding="utf-8")
    except OSError as fault:
        raise SampleUnwritable(folder=str(folder), reason=str(fault)) from fault
    return folder


@lru_cache(maxsize=1)
def fingerprint() -> str:
    """What a sample is made from, in 12 hexadecimal digits: other code or tables, other digits."""
    digest = hashlib.sha256()
    tables = (PUBLISHED, *sorted(REFERENCE.glob("*.csv")))
    for file in (*sorted(Path(__file__).parent.glob("*.py")), *tables):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:12]


def _write(file: Path, export: str, programme: Programme) -> int:
    """One export, a row at a time, however many there are. Gives their number."""
    columns = [column.name for column in contract()[export].columns]
    count = 0
    with file.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(columns)
        for row in _marked(programme.rows(export)):
            writer.writerow([row.get(name, "") for name in columns])
            count += 1
    return count


def _marked(rows: Iterable[Row]) -> Iterator[Row]:
    for row in rows:
        yield {**row, "source": MADE_UP, "certainty": "certain", "note": NOTE}


def _description(rows: Mapping[str, int], scale: int, seed: int) -> str:
    told = {
        "name": "asskomm-musterdaten",
        "title": NOTE,
        MADE_UP_KEY: True,
        COMPLETE_KEY: True,
        "created": f"{EXPORTED_ON.isoformat()}T00:00:00Z",
        "description": (
            f"{MADE_UP}: jede Angabe zu einer Gemeinde in diesen Dateien ist ausgedacht; nur die "
            "Summen an den Tagen einer Veröffentlichung gleichen den veröffentlichten Zahlen. / "
            "Whatever these files say of a municipality is invented; only the totals on days of "
            "publication equal the published figures."
        ),
        "scale": scale,
        "seed": seed,
        "resources": [
            {"name": name, "path": f"{name}.csv", "rows": count} for name, count in rows.items()
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
