"""A folder of exports → one immutable DuckDB snapshot, or the report why not.

A snapshot is named after the time it was built and the fingerprint of everything that went into it
(exports, reference tables, contract, the SQL of the facts). It is written aside and renamed into
place, so a reader sees a whole snapshot or none; it is never changed again.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import UTC, datetime
from errno import ENOSPC
from pathlib import Path

import duckdb
import pyarrow as pa

from asskomm.checking import plausibility
from asskomm.checking.changes import as_findings, compare
from asskomm.checking.checks import check
from asskomm.checking.report import Report, as_tables
from asskomm.contract import contract
from asskomm.errors import DeliveryRefused, SnapshotUnwritable
from asskomm.reading import delivery as deliveries
from asskomm.reading.delivery import Delivery
from asskomm.storage.aside import written_aside
from asskomm.storage.rooms import arrow, fill, fingerprint_of_rooms, known
from asskomm.storage.snapshots import Snapshot, latest, load, tidy

# What DuckDB needs beyond this it writes beside the snapshot while it builds.
_BUILDER: dict[str, str | bool | int | float | list[str]] = {"memory_limit": "500MB"}
_UNWRITABLE = (duckdb.IOException, duckdb.TransactionException, duckdb.FatalException)


def take_over(place: Path, snapshots: Path) -> Snapshot:
    """The snapshot of a delivery, built unless it is there already.

    Raises DeliveryMissing, DeliveryRefused (with every finding) or SnapshotUnwritable.
    """
    delivered = deliveries.read(place, contract())
    name = _fingerprint_of_all(place, delivered.fingerprint)
    for built in sorted(snapshots.glob(f"*-{name}.duckdb"), reverse=True):
        return load(built)
    report = _checked(delivered)
    if report.is_refused:
        raise DeliveryRefused(report)
    before = latest(place, snapshots, fingerprint_of_rooms())
    now = datetime.now(UTC)
    path = snapshots / f"{now:%Y%m%dT%H%M%S.%fZ}-{name}.duckdb"
    _build(path, report, before, now)
    tidy(snapshots, path)
    return load(path)


def renewed(old: Snapshot) -> Snapshot:
    """An old delivery by today's rules of counting, built anew from the rows in its snapshot.

    Raises SnapshotUnwritable, and duckdb.Error where the old rows do not fit today's rules.
    """
    same = f"{old.path.stem}\0{fingerprint_of_rooms()}".encode()
    name = f"{old.taken_at:%Y%m%dT%H%M%S.%fZ}-{hashlib.sha256(same).hexdigest()[:12]}"
    path = old.path.with_name(f"{name}.duckdb")
    if path.exists():
        return load(path)
    kept = (one.name for one in fields(Snapshot) if one.name not in ("path", "rooms"))
    told = old.report()
    _write(path, old.delivered(), lambda _: told, {name: getattr(old, name) for name in kept})
    return load(path)


def inspect(delivered: Delivery, before: Snapshot | None = None) -> Report:
    """All that can be said of a delivery, also against the one before; nothing is stored."""
    report = _checked(delivered)
    if report.is_refused:
        return report
    exports = {name: arrow(one) for name, one in report.files.items()}
    with duckdb.connect() as db:
        fill(db, exports)
        return _judged(db, report, exports, before)


def _checked(delivered: Delivery) -> Report:
    """What can be said of the files by themselves."""
    return Report(delivered, *check(delivered, contract(), known()))


def _fingerprint_of_all(place: Path, delivered: str) -> str:
    digest = hashlib.sha256(f"{place}\0{delivered}".encode())
    digest.update(fingerprint_of_rooms().encode())
    return digest.hexdigest()[:12]


def _build(path: Path, report: Report, before: Snapshot | None, now: datetime) -> None:
    delivered = report.delivery
    about = {
        "place": str(delivered.place),
        "fingerprint": delivered.fingerprint,
        "exported_on": delivered.exported_on,
        "taken_at": now,
        "title": delivered.title,
        "title_en": delivered.title_en,
        "made_up": delivered.made_up,
        "public_record": delivered.public_record,
        "complete": delivered.complete,
    }
    exports = {name: arrow(one) for name, one in report.files.items()}

    def told(db: duckdb.DuckDBPyConnection) -> Mapping[str, pa.Table]:
        return as_tables(_judged(db, report, exports, before))

    _write(path, exports, told, about)


Told = Callable[[duckdb.DuckDBPyConnection], Mapping[str, pa.Table]]


def _write(
    path: Path, exports: Mapping[str, pa.Table], told: Told, about: Mapping[str, object]
) -> None:
    """A whole snapshot: reference, exports, facts, what is `told` of them, and `about` itself."""
    row = {name: [value] for name, value in about.items()} | {"rooms": [fingerprint_of_rooms()]}
    try:
        with written_aside(path) as aside:
            with duckdb.connect(aside, config=_BUILDER) as db:
                fill(db, exports)
                for name, table in told(db).items():
                    db.from_arrow(table).create(name)
                db.from_arrow(pa.table(row)).create("about")
                db.execute("CHECKPOINT")
            _check(aside)
    except (OSError, *_UNWRITABLE) as fault:
        raise SnapshotUnwritable(folder=str(path.parent), reason=str(fault)) from fault


def _judged(
    db: duckdb.DuckDBPyConnection,
    report: Report,
    exports: Mapping[str, pa.Table],
    before: Snapshot | None,
) -> Report:
    """The report with what only the facts and the delivery before can tell."""
    odd = tuple(plausibility.odd(db, report.delivery.exported_on))
    if before and before.made_up != report.delivery.made_up:
        before = None  # nothing made up has changed, or been lost from, the real programme
    changes = compare(contract(), before.delivered(), exports) if before else ()
    lost = tuple(as_findings(changes, {name: one.file for name, one in report.files.items()}))
    return replace(report, findings=(*report.findings, *odd, *lost), changes=changes)


def _check(built: Path) -> None:
    """Whether the file is whole. Raises OSError: DuckDB closes a file without a word."""
    if Path(f"{built}.wal").exists():
        raise OSError(ENOSPC, os.strerror(ENOSPC))
    with duckdb.connect(built, read_only=True) as db:
        db.table("about").fetchall()
