"""The folder of exports → the snapshot in use; a changed file is taken over without a restart.

A delivery that cannot be taken changes nothing: the last good snapshot keeps serving, and the
reason is told beside it.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from threading import Lock

from asskomm.contract import ROOT
from asskomm.errors import DeliveryRefused, ForThePerson, SampleUnwritable
from asskomm.figures.questions import ask
from asskomm.reading.sources import DESCRIPTOR, look
from asskomm.sample import programme
from asskomm.scope import Choices
from asskomm.storage.aside import written_aside
from asskomm.storage.rooms import fingerprint_of_rooms
from asskomm.storage.snapshots import Snapshot, latest
from asskomm.storage.store import take_over

DEFAULT_DELIVERY = ROOT / "data" / "public_record"
SNAPSHOTS = ROOT / "snapshots"

# A file that has just changed may still be being written: it is looked at again until it rests.
RESTING_SECONDS = 0.5
LONGEST_WAIT_SECONDS = 20.0

SAMPLE = "musterdaten"
"""The folder of the made-up programme and its snapshots, inside the folder of snapshots."""

_one_builds = Lock()
_one_invents = Lock()
_last: dict[tuple[Path, Path], Served] = {}

Looks = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True)
class Served:
    """The snapshot the pages show, and why the newest delivery is not in it, since when."""

    snapshot: Snapshot | None
    refusal: ForThePerson | None = None
    since: datetime | None = None


def data_folder() -> Path:
    """ASSKOMM_DATA, or the programme's public record."""
    return Path(os.environ.get("ASSKOMM_DATA") or DEFAULT_DELIVERY).resolve()


def snapshot_folder() -> Path:
    """ASSKOMM_SNAPSHOTS, or snapshots/ in the project."""
    return Path(os.environ.get("ASSKOMM_SNAPSHOTS") or SNAPSHOTS).resolve()


def served(folder: Path, snapshots: Path) -> Served:
    """The snapshot of what the folder holds now, or the last good one and the reason.

    Names, sizes and times of the files tell cheaply that something may have changed; whether it
    has is decided by their content. While one reader's visit builds, the others see the last one.
    """
    key = (folder, snapshots)
    if not _one_builds.acquire(blocking=key not in _last):
        return _last[key]
    try:
        _last[key] = _served(folder, snapshots, _at_rest(folder))
    except ForThePerson as refusal:
        _last[key] = _last_good(folder, snapshots, refusal)
    finally:
        _one_builds.release()
    return _last[key]


@lru_cache(maxsize=4)
def _served(folder: Path, snapshots: Path, looks: Looks) -> Served:
    """Kept: a snapshot, or what is wrong with these files. A full disk is tried again."""
    try:
        return Served(take_over(folder, snapshots))
    except DeliveryRefused as refusal:
        return _last_good(folder, snapshots, refusal)


def sample_served(snapshots: Path) -> Served:
    """The made-up programme, written and built when somebody first asks for it."""
    folder = snapshots / SAMPLE
    try:
        return served(_sample_in(folder), folder)
    except SampleUnwritable as refusal:
        return Served(None, refusal, datetime.now(UTC))


def is_sample(snapshot: Snapshot) -> bool:
    """Whether it is the made-up programme that the dashboard itself offers."""
    return snapshot.made_up and snapshot.path.parent.name == SAMPLE


def _sample_in(folder: Path) -> Path:
    """Where the made-up delivery lies, a place of its own for each version of what invents it."""
    place = folder / programme.fingerprint() / SAMPLE
    with _one_invents:
        if (place / DESCRIPTOR).exists():
            return place
        try:
            with written_aside(place) as aside:
                programme.write(aside)
        except OSError as fault:
            # Another process may have put it there meanwhile; both are the same.
            if not (place / DESCRIPTOR).exists():
                raise SampleUnwritable(folder=str(place), reason=str(fault)) from fault
    return place


def _last_good(folder: Path, snapshots: Path, refusal: ForThePerson) -> Served:
    before = latest(folder, snapshots, fingerprint_of_rooms())
    return Served(before, refusal, datetime.now(UTC))


def _at_rest(folder: Path) -> Looks:
    """How the files look once nobody is writing them any more."""
    looks = look(folder)
    until = time.monotonic() + LONGEST_WAIT_SECONDS
    while _is_fresh(looks) and time.monotonic() < until:
        time.sleep(RESTING_SECONDS)
        again = look(folder)
        if again == looks:
            break
        looks = again
    return looks


def _is_fresh(looks: Looks) -> bool:
    newest = max((changed for _, _, changed in looks), default=0) / 1e9
    return abs(time.time() - newest) < RESTING_SECONDS


@lru_cache(maxsize=4)
def choices(snapshot: Snapshot) -> Choices:
    """What a scope can choose from, in official order."""
    districts = ask("places/districts", snapshot)
    sizes = ask("places/size_classes", snapshot, language="de")
    fields = ask("places/action_fields", snapshot, language="de")
    return Choices(
        districts={row["district_id"]: row["police_directorate"] for row in districts},
        size_classes=tuple(sizes.column("size_class")),
        action_fields=tuple(fields.column("action_field")),
    )
