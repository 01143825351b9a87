"""A fingerprint from an old link → the delivery as it was known then, and what has changed since.

The rows of every delivery lie in its snapshot. When the rules of counting have changed since, the
old rows are counted by today's rules, and the page says so.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import duckdb

from asskomm.checking.changes import Change, compare
from asskomm.contract import contract
from asskomm.errors import ForThePerson
from asskomm.storage.rooms import fingerprint_of_rooms
from asskomm.storage.snapshots import Snapshot, kept_in
from asskomm.storage.store import renewed


@dataclass(frozen=True)
class Known:
    """What is known of the delivery that a link was written from.

    `then` None: it is no longer kept. `by_other_rules`: it was first counted by other rules.
    """

    fingerprint: str
    then: Snapshot | None = None
    by_other_rules: bool = False


@lru_cache(maxsize=16)
def known_then(fingerprint: str, now: Snapshot) -> Known:
    """The kept delivery with this fingerprint, countable by today's rules."""
    for kept in _kept(fingerprint, now.path.parent):
        if kept.rooms == fingerprint_of_rooms():
            return Known(fingerprint, kept)
        with suppress(ForThePerson, duckdb.Error):
            return Known(fingerprint, renewed(kept), by_other_rules=True)
    return Known(fingerprint)


def _kept(fingerprint: str, folder: Path) -> list[Snapshot]:
    """The snapshots of a delivery, newest first, those by today's rules before others."""
    same = [one for one in kept_in(folder) if one.fingerprint == fingerprint]
    return sorted(same, key=lambda one: one.rooms != fingerprint_of_rooms())


@lru_cache(maxsize=4)
def differences(then: Snapshot, now: Snapshot) -> tuple[Change, ...]:
    """The records that make the difference: new, changed and vanished ones."""
    return compare(contract(), then.delivered(), now.delivered())
