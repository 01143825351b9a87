"""`python -m asskomm report --out FILE.pdf`: the whole report as a PDF, without a browser."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from asskomm.commands.arguments import Answered, Misused, Options, scope_options
from asskomm.commands.places import view_of, write
from asskomm.printed import typesetting
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
    view = view_of(asked, words)
    file: Path = asked.out.resolve()
    write(file, typesetting.pdf(view), view)
    return (words("cli-written", file=str(file)) + "\n").encode(), 0
