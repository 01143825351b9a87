"""A folder, ZIP or workbook → the exports in it, and what it says of itself."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from asskomm.contract import Table, plain_name
from asskomm.dates import BERLIN
from asskomm.reading.export import Export, exported
from asskomm.reading.sources import DESCRIPTOR, Source, Unusable, look, sources

MADE_UP_KEY = "made_up"
"""True in a datapackage.json: nothing in the delivery is about the real programme."""

PUBLIC_RECORD_KEY = "public_record"
"""True in a datapackage.json: the delivery is what was published of the programme, and what is said
of the record as a whole ("never announced one by one") is true of it."""
COMPLETE_KEY = "complete"
"""In a datapackage.json: the exports that hold every case there is, by name, or true for all."""

LARGEST_DESCRIPTOR = 1_000_000  # bytes
LONGEST_TITLE = 200  # characters


@dataclass(frozen=True)
class Delivery:
    """All exports of one place, the date they were exported on, and their fingerprint.

    `twice` are files for an export that another file has already filled, `unknown` files that are
    no export, `unusable` what could not be opened at all, `announced` the number of rows that the
    delivery's own description gives for a file. `title` is what the delivery calls itself, "" if
    nothing, `title_en` the same in English; `made_up` says that it is none of the real programme,
    `public_record` that it is what was published of it, `complete` names the exports that hold
    every case, so that nothing in them is a zero.
    """

    place: Path | None
    exports: Mapping[str, Export]
    exported_on: date
    fingerprint: str
    twice: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    unusable: tuple[Unusable, ...] = ()
    announced: Mapping[str, int] = field(default_factory=dict)
    title: str = ""
    title_en: str = ""
    made_up: bool = False
    public_record: bool = False
    complete: tuple[str, ...] = ()


def read(place: Path, contract: Mapping[str, Table]) -> Delivery:
    """Read every export of a folder or ZIP that the contract knows. Raises DeliveryMissing."""
    return assembled(sources(place), contract, place)


def assembled(
    opened: tuple[tuple[Source, ...], tuple[Unusable, ...]],
    contract: Mapping[str, Table],
    place: Path | None = None,
) -> Delivery:
    """A delivery from tables that are open already; without a place its day is today's."""
    found, unusable = opened
    description = _description(found)
    named = {plain_name(name): table for table in contract.values() for name in _names(table)}
    exports: dict[str, Export] = {}
    twice: list[str] = []
    unknown: list[str] = []
    for source in found:
        called = (named.get(plain_name(title)) for title in source.titles)
        table = next((one for one in called if one), None)
        if source.name == DESCRIPTOR:
            continue
        if table is None:
            unknown.append(source.name)
        elif table.name in exports:
            twice.append(source.name)
        else:
            exports[table.name] = exported(source, table)
    return Delivery(
        place,
        exports,
        _exported_on(place, description),
        fingerprint(found),
        tuple(twice),
        tuple(unknown),
        unusable,
        _announced(description),
        _title(description, "title"),
        _title(description, "title_en"),
        description.get(MADE_UP_KEY) is True,
        description.get(PUBLIC_RECORD_KEY) is True,
        _complete(description, contract),
    )


def fingerprint(found: tuple[Source, ...]) -> str:
    """What the delivery's files hold, in 12 hexadecimal digits: same content, same digits."""
    digest = hashlib.sha256()
    for source in found:
        digest.update(source.name.encode() + b"\0" + hashlib.sha256(source.raw).digest())
    return digest.hexdigest()[:12]


def _names(table: Table) -> tuple[str, ...]:
    return (table.name, *table.titles.values())


def _description(found: tuple[Source, ...]) -> Mapping[str, Any]:
    """What the delivery says of itself in its datapackage.json; nothing if it says nothing."""
    for source in found:
        if source.name == DESCRIPTOR and len(source.raw) <= LARGEST_DESCRIPTOR:
            with suppress(ValueError, RecursionError):
                told = json.loads(source.raw)
                return told if isinstance(told, dict) else {}
    return {}


def _title(description: Mapping[str, Any], key: str) -> str:
    """It stands in pictures, documents and names of files: nothing that cannot be printed."""
    title = description.get(key)
    words = " ".join(title.split()) if isinstance(title, str) else ""
    return "".join(one for one in words if one.isprintable())[:LONGEST_TITLE]


def _complete(description: Mapping[str, Any], contract: Mapping[str, Table]) -> tuple[str, ...]:
    told = description.get(COMPLETE_KEY)
    if told is True:
        return tuple(contract)
    return tuple(name for name in contract if isinstance(told, list) and name in told)


def _exported_on(place: Path | None, description: Mapping[str, Any]) -> date:
    """The Datenstand: what the delivery says of itself, else the newest file's own date."""
    with suppress(TypeError, ValueError, KeyError):
        return date.fromisoformat(description["created"][:10])
    if place is None:
        return datetime.now(BERLIN).date()
    newest = max((nanoseconds for _, _, nanoseconds in look(place)), default=0) / 1e9
    return datetime.fromtimestamp(newest, BERLIN).date()


def _announced(description: Mapping[str, Any]) -> Mapping[str, int]:
    """Rows by file, where the delivery announces them."""
    resources = description.get("resources")
    return {
        str(one["path"]): one["rows"]
        for one in (resources if isinstance(resources, list) else ())
        if isinstance(one, dict) and "path" in one and isinstance(one.get("rows"), int)
    }
