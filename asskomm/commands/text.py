"""`python -m asskomm text NAME`: a text to quote, and the line that says where it comes from."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from functools import partial
from pathlib import Path

from asskomm.commands.arguments import Answered, Misused, Options, day
from asskomm.commands.places import view_of
from asskomm.errors import ScopeUnreadable
from asskomm.scope import UNITS
from asskomm.storage.snapshots import mark_used
from asskomm.texts import texts
from asskomm.view import provenance
from asskomm.view.answers import View
from asskomm.words import Words

NOTHING_TO_SAY = 1


def add(parser: ArgumentParser, words: Words) -> None:
    """What one can ask for."""
    parser.set_defaults(answer=_text, since=None, directorate=(), size=(), field=())
    options = Options(parser, words)
    which, code = words("cli-text-which"), words("cli-code")
    add = options.group.add_argument
    # Not required here: argparse would complain in English.
    add("text", nargs="?", choices=texts.TEXTS, metavar=words("cli-name"), help=which)
    options.one("data", Path, "folder")
    options.one("as-of", partial(day, "as_of"), "date")
    add("--municipality", metavar=code, help=words("cli-text-municipality"))
    options.several("district", "code")
    add(
        "--against",
        type=partial(day, "against"),
        metavar=words("cli-date"),
        help=words("cli-text-against"),
    )
    options.one_of("unit", UNITS)
    add(
        "--figures",
        choices=texts.FIGURES,
        default=texts.FIGURES[0],
        help=words("cli-text-figures"),
    )


def _text(asked: Namespace, words: Words) -> Answered:
    """The text, what to know first and the foot line; status 1 when there is nothing to say."""
    for name in ("text", "municipality"):
        if getattr(asked, name) is None and (name == "text" or asked.text == "joining"):
            option = words("cli-name") if name == "text" else f"--{name}"
            raise Misused(asked.parser, "cli-misused", option)
    view = replace(view_of(asked, words), against=asked.against)
    if asked.municipality and not _exists(asked.municipality, view):
        raise ScopeUnreadable(part="municipality", value=asked.municipality)
    written = texts.write(
        asked.text, view, figures=asked.figures, municipality=asked.municipality or ""
    )
    mark_used(view.snapshot)  # a text to quote must be there to be asked again
    lines = [*written.paragraphs, provenance.foot(view)]
    return ("\n\n".join(lines) + "\n").encode(), 0 if written.text else NOTHING_TO_SAY


def _exists(municipality: str, view: View) -> bool:
    """Whether there is such a municipality, wherever in the state."""
    everywhere = view.list("places/municipalities")
    return bool(everywhere.where("municipality_id", municipality))
