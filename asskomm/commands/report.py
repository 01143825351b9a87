"""`python -m asskomm report --out FILE.pdf`: the whole report as a PDF, without a browser."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from asskomm.commands.arguments import Answered, Misused, Options, scope_of, scope_options
from asskomm.errors import FileUnwritable
from asskomm.printed import typesetting
from asskomm.storage.aside import written_aside
from asskomm.storage.snapshots import mark_used
from asskomm.storage.store import take_over
from asskomm.view.answers import View
from asskomm.view.serving import choices, data_folder, snapshot_folder
from asskomm.words import Words


def add(parser: ArgumentParser, words: Words) -> None:
    """What one can ask for."""
    parser.set_defaults(answer=_report)
    options = Options(parser, words)
    options.one("data", Path, "folder")
    scope_options(options)
    options.one("out", Path, "file")


def _report(asked: Namespace, words: Words) -> Answered:
    """Write the PDF and say where. Raises FileUnwritable."""
    if asked.out is None:
        raise Misused(asked.parser, "cli-misused", "--out")
    snapshot = take_over((asked.data or data_folder()).resolve(), snapshot_folder())
    known = choices(snapshot)
    view = View(snapshot, scope_of(asked, known), words, known)
    file: Path = asked.out.resolve()
    made = typesetting.pdf(view)
    try:
        with written_aside(file) as aside:
            aside.write_bytes(made)
    except OSError as fault:
        raise FileUnwritable(file=str(file), reason=fault.strerror or str(fault)) from fault
    mark_used(snapshot)
    return (words("cli-written", file=str(file)) + "\n").encode(), 0
