"""`python -m asskomm check`: what is wrong with a delivery; nothing is stored or taken over."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import suppress
from pathlib import Path

from asskomm.commands.arguments import FORMATS, Answered, Options, busy
from asskomm.contract import contract
from asskomm.errors import ForThePerson
from asskomm.files import reporting
from asskomm.reading import delivery
from asskomm.storage.rooms import fingerprint_of_rooms
from asskomm.storage.snapshots import Snapshot, latest
from asskomm.storage.store import inspect, take_over
from asskomm.view.serving import data_folder, snapshot_folder
from asskomm.words import Words


def add(parser: ArgumentParser, words: Words) -> None:
    """Where the delivery lies, and in which form the report is wanted."""
    parser.set_defaults(answer=_check)
    options = Options(parser, words)
    options.place(required=True)
    options.one_of("format", FORMATS)


def _check(asked: Namespace, words: Words) -> Answered:
    """The report on a delivery; nothing is stored and nothing taken over."""
    place = Path(asked.place).resolve()
    busy(words)
    report = inspect(delivery.read(place, contract()), _in_use())
    match asked.format:
        case "csv":
            return reporting.as_csv(report, words), reporting.status(report)
        case "json":
            return reporting.as_json(report, words), reporting.status(report)
    return reporting.as_text(report, words), reporting.status(report)


def _in_use() -> Snapshot | None:
    """The delivery that the dashboard shows, to compare another one with."""
    with suppress(ForThePerson):
        return take_over(data_folder(), snapshot_folder())
    return latest(data_folder(), snapshot_folder(), fingerprint_of_rooms())
