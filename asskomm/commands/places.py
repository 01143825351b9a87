"""Where a command looks and where it writes: the delivery, the view of it, a file for a person."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from asskomm.commands.arguments import scope_of
from asskomm.errors import FileUnwritable
from asskomm.storage.aside import written_aside
from asskomm.storage.snapshots import Snapshot, mark_used
from asskomm.storage.store import take_over
from asskomm.view.answers import View
from asskomm.view.serving import choices, data_folder, snapshot_folder
from asskomm.words import Words


def delivery_of(asked: Namespace) -> Snapshot:
    """The delivery in --data, or the one the dashboard shows, taken over."""
    return take_over((asked.data or data_folder()).resolve(), snapshot_folder())


def view_of(asked: Namespace, words: Words) -> View:
    """That delivery within the scope asked for. Raises ScopeUnreadable."""
    snapshot = delivery_of(asked)
    known = choices(snapshot)
    return View(snapshot, scope_of(asked, known), words, known)


def write(file: Path, raw: bytes, view: View) -> None:
    """The whole file or nothing; its snapshot is kept. Raises FileUnwritable."""
    try:
        with written_aside(file) as aside:
            aside.write_bytes(raw)
    except OSError as fault:
        raise FileUnwritable(file=str(file), reason=fault.strerror or str(fault)) from fault
    mark_used(view.snapshot)
