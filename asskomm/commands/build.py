"""`python -m asskomm build`: a delivery is taken over, so that the dashboard finds it ready."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from asskomm.commands.arguments import Answered, Options, busy
from asskomm.storage.store import take_over
from asskomm.view.serving import data_folder, snapshot_folder
from asskomm.words import Words


def add(parser: ArgumentParser, words: Words) -> None:
    """Where the delivery lies."""
    parser.set_defaults(answer=_build)
    Options(parser, words).place(required=False)


def _build(asked: Namespace, words: Words) -> Answered:
    """Take a delivery over, so that the dashboard finds it ready."""
    place = Path(asked.place).resolve() if asked.place else data_folder()
    busy(words)
    snapshot = take_over(place, snapshot_folder())
    return (words("cli-built", file=str(snapshot.path)) + "\n").encode(), 0
