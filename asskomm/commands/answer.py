"""`python -m asskomm answer`: the files of an answer, packed into a ZIP."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from asskomm.commands.arguments import Answered, Misused, Options, scope_options
from asskomm.commands.places import view_of, write
from asskomm.inquiry import packs, wording
from asskomm.inquiry.inquiries import BREAKDOWNS, LISTS, MEASURES, TEMPLATES, Inquiry, known
from asskomm.words import Words

YEARS = (1990, 2100)


def add(parser: ArgumentParser, words: Words) -> None:
    """What one can ask for: a template, or measures of one's own."""
    parser.set_defaults(answer=_answer)
    options = Options(parser, words)
    add = options.group.add_argument
    add("--template", choices=TEMPLATES, help=words("cli-answer-template"))
    options.several("measure", "code")
    add("--breakdown", choices=BREAKDOWNS, help=words("cli-answer-breakdown"))
    add("--list", nargs="+", choices=LISTS, help=words("cli-answer-list"))
    options.whole("first-year", *YEARS, what="year")
    options.whole("last-year", *YEARS, what="year")
    options.one("data", Path, "folder")
    scope_options(options)
    options.one("out", Path, "file")


def _answer(asked: Namespace, words: Words) -> Answered:
    """Write the ZIP and say where. Raises FileUnwritable."""
    inquiry, view = _inquiry(asked), view_of(asked, words)
    file = (asked.out or Path(packs.name(view))).resolve()
    write(file, packs.pack(view, inquiry), view)
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
    if years != sorted(years):
        raise Misused(asked.parser, "cli-misused", "--first-year")
    return inquiry
