"""The folder of snapshots: immutable DuckDB files, opened read-only, kept by a stated rule.

The newest KEPT are kept, every one that something was exported from, and the one in use.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path

import duckdb
import pyarrow as pa

from asskomm.contract import contract

# Nothing a person typed ever reaches a connection that can read files or fetch extensions.
_READER: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "lock_configuration": "true",
    "memory_limit": "2GB",
}


REPORT = ("report_files", "report_findings", "report_changes")


@dataclass(frozen=True)
class Snapshot:
    """One delivery, checked and built. `fingerprint` is that of the delivery's files.

    `place` is where the delivery came from, `taken_at` when it was taken over (UTC), `rooms`
    what turned it into facts (contract, reference tables, SQL) as a fingerprint, `title` what the
    delivery calls itself ("" if nothing), `title_en` the same in English; `made_up`: nothing in it
    is about the real programme; `public_record`: it is what was published of the programme;
    `complete`: the exports that it calls complete.
    """

    path: Path
    place: str
    fingerprint: str
    exported_on: date
    taken_at: datetime
    rooms: str
    title: str = ""
    title_en: str = ""
    made_up: bool = False
    public_record: bool = False
    complete: tuple[str, ...] = ()

    @property
    def delivery(self) -> str:
        """The delivery's name: that of its folder or archive."""
        return Path(self.place).name

    def called(self, language: str) -> str:
        """What the delivery calls itself, in this language if it can; its name if nothing."""
        return (self.title_en if language == "en" else "") or self.title or self.delivery

    @property
    def notes_in(self) -> str:
        """The language of its remarks, as far as it is known: the public record's are English."""
        return "en" if self.public_record else ""

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """A cursor of its own for one question: DuckDB refuses to share a connection."""
        return _opened(self.path).cursor()

    def delivered(self) -> Mapping[str, pa.Table]:
        """The rows of each export as they were delivered, to compare another delivery with."""
        with self.cursor() as cursor:
            return {name: cursor.table(f"delivered.{name}").to_arrow_table() for name in contract()}

    def report(self) -> Mapping[str, pa.Table]:
        """What was said of the delivery when it was taken over, as it lies in the snapshot."""
        with self.cursor() as cursor:
            return {name: cursor.table(name).to_arrow_table() for name in REPORT}


def latest(place: Path, snapshots: Path, rooms: str) -> Snapshot | None:
    """The newest snapshot of a place that was built by the same rooms as are in use now."""
    return next(_alike(snapshots, str(place), rooms), None)


def one_before(snapshot: Snapshot) -> Snapshot | None:
    """The snapshot of the same place that was in use before this one, if it can still be asked."""
    alike = _alike(snapshot.path.parent, snapshot.place, snapshot.rooms)
    return next((one for one in alike if one.taken_at < snapshot.taken_at), None)


def _alike(folder: Path, place: str, rooms: str) -> Iterator[Snapshot]:
    """The snapshots of one place by the same rooms, newest first."""
    for one in kept_in(folder):
        if (one.place, one.rooms) == (place, rooms):
            yield one


def kept_in(folder: Path) -> Iterator[Snapshot]:
    """All snapshots of a folder that can be opened, newest first."""
    for path in sorted(folder.glob("*.duckdb"), reverse=True):
        try:
            kept = load(path)
        except duckdb.Error:
            continue
        yield kept


@lru_cache(maxsize=256)
def load(path: Path) -> Snapshot:
    """The snapshot in a file, as it says of itself; it is not held open for that."""
    with duckdb.connect(path, read_only=True, config=_READER) as db:
        (about,) = db.table("about").to_arrow_table().to_pylist()
    told = about | {"complete": tuple(about.get("complete", ()))}  # older files do not say
    return Snapshot(path, **told)


KEPT = 20


def mark_used(snapshot: Snapshot) -> None:
    """Something was exported from this snapshot: it is kept for good, so it can be asked again."""
    with suppress(OSError):
        snapshot.path.with_suffix(".used").touch()


def tidy(snapshots: Path, current: Path) -> None:
    """Keep the newest KEPT snapshots, every one that was exported from, and the one in use."""
    for old in sorted(snapshots.glob("*.duckdb"), reverse=True)[KEPT:]:
        if old != current and not old.with_suffix(".used").exists():
            with suppress(OSError):
                old.unlink()


@lru_cache(maxsize=4)
def _opened(path: Path) -> duckdb.DuckDBPyConnection:
    """One connection for each snapshot and process; a new snapshot always has a new name."""
    return duckdb.connect(path, read_only=True, config=_READER)
