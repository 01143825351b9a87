"""`python -m asskomm figures`: every indicator within a scope, compared with an earlier day."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from functools import partial
from pathlib import Path

from asskomm.commands import readings
from asskomm.commands.arguments import FORMATS, Answered, Options, day, scope_options
from asskomm.commands.places import view_of
from asskomm.errors import NotComparable
from asskomm.view import comparison, provenance
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
    view = replace(view_of(asked, words), against=asked.compare)
    if view.snapshot.made_up:
        # Standard output may be read by a program: whoever runs it is told all the same.
        print(words("made-up-notice"), file=sys.stderr)
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
