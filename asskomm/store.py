"""A folder of exports → one immutable DuckDB snapshot, opened read-only.

A snapshot is named after the time it was built and the fingerprint of everything that went into it
(exports, reference tables, contract, the SQL of the facts). It is written aside and renamed into
place, so a reader sees a whole snapshot or none; it is never changed again.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pyarrow as pa

from asskomm import delivery as deliveries
from asskomm.checks import Checked, Keys, check, keys_of
from asskomm.contract import REFERENCE_SCHEMA, ROOT, SCHEMA, contract, reference_contract
from asskomm.errors import BrokenSchema, DeliveryRefused, SnapshotUnwritable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asskomm.contract import Column

REFERENCE = ROOT / "data" / "reference"
QUERIES = ROOT / "queries"
FACTS = (QUERIES / "_facts.sql", QUERIES / "_scope.sql")

# Nothing a person typed ever reaches a connection that can read files or fetch extensions.
_READER: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "lock_configuration": "true",
    "memory_limit": "2GB",
}


@dataclass(frozen=True)
class Snapshot:
    """One delivery, checked and built. `fingerprint` is that of the delivery's files."""

    path: Path
    delivery: str
    fingerprint: str
    exported_on: date

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """A cursor of its own for one question: DuckDB refuses to share a connection."""
        return _opened(self.path).cursor()


def take_over(folder: Path, snapshots: Path) -> Snapshot:
    """The snapshot of a delivery, built unless it is there already.

    Raises DeliveryMissing, DeliveryRefused (with every finding) or SnapshotUnwritable.
    """
    delivered = deliveries.read(folder, contract())
    name = _fingerprint_of_all(delivered.fingerprint)
    snapshot = Snapshot(
        _find(snapshots, name), folder.name, delivered.fingerprint, delivered.exported_on
    )
    if snapshot.path.exists():
        return snapshot
    reference = _reference()
    checked, findings = check(delivered, contract(), _known(reference))
    if findings:
        raise DeliveryRefused(findings)
    _build(snapshot.path, checked, reference)
    return snapshot


def _find(snapshots: Path, name: str) -> Path:
    """The newest snapshot of that name, or the path under which it is to be built."""
    built = sorted(snapshots.glob(f"*-{name}.duckdb")) if snapshots.is_dir() else []
    return built[-1] if built else snapshots / f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{name}.duckdb"


def _fingerprint_of_all(delivered: str) -> str:
    digest = hashlib.sha256(delivered.encode())
    digest.update(_fingerprint_of_rooms().encode())
    return digest.hexdigest()[:12]


@lru_cache(maxsize=1)
def _fingerprint_of_rooms() -> str:
    """What turns a delivery into facts: reference tables, contract, SQL, and DuckDB itself."""
    digest = hashlib.sha256(duckdb.__version__.encode())
    rooms = [*FACTS, *SCHEMA.glob("*.json"), *REFERENCE_SCHEMA.glob("*.json")]
    for file in sorted([*rooms, *REFERENCE.glob("*.csv")]):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


@lru_cache(maxsize=1)
def _reference() -> Mapping[str, Checked]:
    tables = reference_contract()
    delivered = deliveries.read(REFERENCE, tables)
    unjudged, _ = check(delivered, tables, {})
    checked, findings = check(delivered, tables, keys_of(unjudged.values()))
    if findings:
        raise BrokenSchema(f"data/reference: {findings[0]} and {len(findings) - 1} more")
    return checked


def _known(reference: Mapping[str, Checked]) -> Keys:
    """What an export may refer to: today's keys, and the former ones of municipalities."""
    keys = keys_of(reference.values())
    former = keys["municipality_changes.old_municipality_id"]
    municipalities = "municipalities.municipality_id"
    return {**keys, municipalities: keys[municipalities] | former}


def _build(path: Path, checked: Mapping[str, Checked], reference: Mapping[str, Checked]) -> None:
    with _written_aside(path) as aside, duckdb.connect(aside) as db:
        db.execute("CREATE SCHEMA delivered")
        for name, table in reference.items():
            db.from_arrow(_arrow(table)).create(name)
        db.execute("USE delivered")
        for name, table in checked.items():
            db.from_arrow(_arrow(table)).create(name)
        db.execute("USE main")
        for room in FACTS:
            db.execute(room.read_text(encoding="utf-8"))


@contextmanager
def _written_aside(path: Path) -> Iterator[Path]:
    """A path to write to that becomes `path` at once when all went well, and nothing if not."""
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield aside
        aside.replace(path)
    except (OSError, duckdb.IOException) as fault:
        raise SnapshotUnwritable(folder=str(path.parent), reason=str(fault)) from fault
    finally:
        # Where nothing can be written, nothing can be removed: that is told already.
        with suppress(OSError):
            aside.unlink(missing_ok=True)


def _arrow(checked: Checked) -> pa.Table:
    columns = {
        column.name: pa.array(checked.columns[column.name], type=_arrow_type(column))
        for column in checked.table.columns
    }
    count = len(checked.lines)
    columns["file"] = pa.array([checked.file] * count, type=pa.string())
    columns["line"] = pa.array(checked.lines, type=pa.int64())
    return pa.table(columns)


def _arrow_type(column: Column) -> pa.DataType:
    types = {
        "text": pa.string(),
        "date": pa.date32(),
        "integer": pa.int64(),
        "decimal": pa.decimal128(18, column.decimals),
    }
    return types[column.kind]


@lru_cache(maxsize=4)
def _opened(path: Path) -> duckdb.DuckDBPyConnection:
    """One connection for each snapshot and process; a new snapshot always has a new name."""
    return duckdb.connect(path, read_only=True, config=_READER)
