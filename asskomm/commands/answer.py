"""`python -m asskomm answer`: the files of an answer, packed into a ZIP."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path

from asskomm.commands.arguments import Answered, Misused, Options, day
from asskomm.inquiry import packs, wording
from asskomm.inquiry.inquiries import BREAKDOWNS, LISTS, MEASURES, TEMPLATES, Inquiry, known
from asskomm.scope import UNITS, Scope, checked, today
from asskomm.storage.aside import written_aside
from asskomm.storage.snapshots import mark_used
from asskomm.storage.store import take_over
from asskomm.view.answers import View
from asskomm.view.serving import choices, data_folder, snapshot_folder
from asskomm.words import Words


def add(parser: ArgumentParser, words: Words) -> None:
    """What one can ask for: a template, or measures of one's own."""
    parser.set_defaults(answer=_answer)
    options = Options(parser, words)
    add = options.group.add_argument
    add("--template", choices=TEMPLATES, help=words("cli-answer-template"))
    options.several("measure", "code")
    add("--breakdown", choices=BREAKDOWNS, help=words("cli-answer-breakdown"))
    add("--list", nargs="+", choices=LISTS, help=words("cli-answer-list"))
    options.one("first-year", int, "year")
    options.one("last-year", int, "year")
    options.one("data", Path, "folder")
    options.one("as-of", partial(day, "as_of"), "date")
    options.one("since", partial(day, "since"), "date")
    options.several("district", "code")
    options.one_of("unit", UNITS)
    options.one("out", Path, "file")


def _answer(asked: Namespace, words: Words) -> Answered:
    """Writes the ZIP and says where; it is there whole or not at all."""
    inquiry = _inquiry(asked)
    snapshot = take_over((asked.data or data_folder()).resolve(), snapshot_folder())
    scope = Scope(
        asked.as_of or today(), asked.since, districts=tuple(asked.district), unit=asked.unit
    )
    view = View(snapshot, checked(scope, choices(snapshot)), words, choices(snapshot))
    file = (asked.out or Path(packs.name(view))).resolve()
    mark_used(snapshot)
    with written_aside(file) as aside:
        aside.write_bytes(packs.pack(view, inquiry))
    said = (words("cli-answered", file=str(file)), *wording.left_out(inquiry, words))
    return "".join(f"{line}\n" for line in said).encode(), 0


def _inquiry(asked: Namespace) -> Inquiry:
    """The template with whatever was asked for otherwise. Raises Misused."""
    template = TEMPLATES.get(asked.template, Inquiry(()))
    if unknown := set(asked.measure) - set(MEASURES):
        raise Misused(asked.parser, "cli-unknown", min(unknown))
    inquiry = Inquiry(
        known(asked.measure, MEASURES) or template.measures,
        asked.breakdown or template.breakdown,
        asked.first_year,
        asked.last_year,
        known(asked.list or (), LISTS) or template.lists,
    )
    if not inquiry.measures:
        raise Misused(asked.parser, "cli-misused", "--template")
    if not inquiry.divided:
        raise Misused(asked.parser, "cli-not-by-stage", inquiry.left_out[0])
    years = [year for year in (inquiry.first_year, inquiry.last_year) if year is not None]
    if years != sorted(years) or not all(1990 <= year <= 2100 for year in years):
        raise Misused(asked.parser, "cli-misused", "--first-year")
    return inquiry
