"""The folder of exports → the snapshot in use; a changed file is taken over without a restart."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock

from asskomm import delivery
from asskomm.contract import ROOT
from asskomm.errors import DeliveryRefused, ForThePerson
from asskomm.questions import ask
from asskomm.scope import Choices
from asskomm.store import Snapshot, take_over

DEFAULT_DELIVERY = ROOT / "data" / "public_record"
SNAPSHOTS = ROOT / "snapshots"
_one_builds = Lock()


@dataclass(frozen=True)
class Served:
    """Either a snapshot, or the reason why there is none."""

    snapshot: Snapshot | None
    refusal: ForThePerson | None


def data_folder() -> Path:
    """ASSKOMM_DATA, or the programme's public record."""
    return Path(os.environ.get("ASSKOMM_DATA") or DEFAULT_DELIVERY).resolve()


def snapshot_folder() -> Path:
    """ASSKOMM_SNAPSHOTS, or snapshots/ in the project."""
    return Path(os.environ.get("ASSKOMM_SNAPSHOTS") or SNAPSHOTS).resolve()


def served(folder: Path, snapshots: Path) -> Served:
    """The snapshot of what the folder holds now.

    Names, sizes and times of the files tell cheaply that something may have changed; whether it
    has is decided by their content.
    """
    try:
        looks = delivery.looks(folder)
        with _one_builds:
            return _served(folder, snapshots, looks)
    except ForThePerson as refusal:
        return Served(None, refusal)


@lru_cache(maxsize=4)
def _served(folder: Path, snapshots: Path, looks: object) -> Served:
    """Kept: a snapshot, or what is wrong with these files. A full disk is tried again."""
    try:
        return Served(take_over(folder, snapshots), None)
    except DeliveryRefused as refusal:
        return Served(None, refusal)


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
