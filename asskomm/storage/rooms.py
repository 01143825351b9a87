"""What turns delivered rows into facts: reference tables, the contract and the SQL of the rooms.

A room is a file of queries/ that begins with _: tables made once when a snapshot is built, and the
macros that every question may use.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import lru_cache

import duckdb
import pyarrow as pa

from asskomm.checking import plausibility
from asskomm.checking.checks import check, keys_of
from asskomm.checking.inspection import Checked
from asskomm.checking.rules import Keys
from asskomm.contract import REFERENCE, REFERENCE_SCHEMA, ROOT, SCHEMA, reference_contract
from asskomm.errors import BrokenSchema
from asskomm.reading import delivery as deliveries

QUERIES = ROOT / "queries"
ABOUT = 3
"""Which form the table `about` has: another form is another snapshot."""
ROOMS = (
    "_facts",
    "_councils",
    "_steps",
    "_records",
    "_scope",
    "_time",
    "_exports",
    "_money",
    "_counting",
    "_way",
    "_side_by_side",
    "_events",
    "_published",
    "_pathway",
    "_fields",
    "_official",
)
FACTS = tuple(QUERIES / f"{room}.sql" for room in ROOMS)


@lru_cache(maxsize=1)
def fingerprint_of_rooms() -> str:
    """What turns a delivery into facts: reference tables, contract, SQL, and DuckDB itself."""
    digest = hashlib.sha256(f"{duckdb.__version__} {ABOUT}".encode())
    rooms = [
        *FACTS,
        *plausibility.QUESTIONS.glob("*.sql"),
        *SCHEMA.glob("*.json"),
        *REFERENCE_SCHEMA.glob("*.json"),
    ]
    for file in sorted([*rooms, *REFERENCE.glob("*.csv")]):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def known() -> Keys:
    """What an export may refer to: today's keys, and the former ones of municipalities."""
    keys = keys_of(_reference().values())
    former = keys["municipality_changes.old_municipality_id"]
    municipalities = "municipalities.municipality_id"
    return {**keys, municipalities: pa.concat_arrays([keys[municipalities], former])}


def fill(db: duckdb.DuckDBPyConnection, exports: Mapping[str, pa.Table]) -> None:
    """Reference tables, exports and facts, into a file or into memory, at once."""
    db.begin()  # else every table and macro would be written through to the disk on its own
    db.execute("CREATE SCHEMA delivered")
    for name, table in _reference().items():
        db.from_arrow(arrow(table)).create(name)
    db.execute("USE delivered")
    for name, rows in exports.items():
        db.from_arrow(rows).create(name)
    db.execute("USE main")
    for room in FACTS:
        db.execute(room.read_text(encoding="utf-8"))
    db.commit()


def arrow(checked: Checked) -> pa.Table:
    """The rows that count, each with its file and line."""
    file = pa.repeat(pa.scalar(checked.file), checked.loaded)
    return pa.table(dict(checked.columns) | {"file": file, "line": pa.array(checked.lines)})


@lru_cache(maxsize=1)
def _reference() -> Mapping[str, Checked]:
    tables = reference_contract()
    delivered = deliveries.read(REFERENCE, tables)
    unjudged, _ = check(delivered, tables, {})
    checked, findings = check(delivered, tables, keys_of(unjudged.values()))
    if findings:
        raise BrokenSchema(f"data/reference: {findings[0]} and {len(findings) - 1} more")
    return checked
