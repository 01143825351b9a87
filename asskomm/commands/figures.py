"""`python -m asskomm figures`: every indicator within a scope, compared with an earlier day."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path

from asskomm.commands import readings
from asskomm.commands.arguments import FORMATS, Answered, Options, day, scope_of, scope_options
from asskomm.errors import NotComparable
from asskomm.storage.store import take_over
from asskomm.view import comparison, provenance
from asskomm.view.answers import View
from asskomm.view.serving import choices, data_folder, snapshot_folder
from asskomm.words import Words


def add(parser: ArgumentParser, words: Words) -> None:
    """The scope, the day to compare with, the form."""
    parser.set_defaults(answer=_figures)
    options = Options(parser, words)
    options.one("data", Path, "folder")
    options.one("compare", partial(day, "compare"), "date")
    scope_options(options)
    options.one_of("format", FORMATS)


def _figures(asked: Namespace, words: Words) -> Answered:
    """Every indicator within the scope asked for."""
    snapshot = take_over((asked.data or data_folder()).resolve(), snapshot_folder())
    if snapshot.made_up:
        # Standard output may be read by a program: whoever runs it is told all the same.
        print(words("made-up-notice"), file=sys.stderr)
    scope = scope_of(asked, choices(snapshot))
    view = View(snapshot, scope, words, choices(snapshot), asked.compare)
    if reason := comparison.why_not(view):
        raise NotComparable(reason=reason)
    if remark := comparison.of_the_day(view):
        print(remark, file=sys.stderr)
    missing = provenance.rows_missing(view)
    if missing and asked.format != "text":
        print(f"{missing}.", file=sys.stderr)
    found, changes = view.readings().values(), comparison.changes(view)
    match asked.format:
        case "csv":
            return readings.as_csv(found, changes), 0
        case "json":
            return readings.as_json(found, changes), 0
    told = readings.as_text(found, changes, words)
    return told + f"{missing}.\n".encode() if missing else told, 0
