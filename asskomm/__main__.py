"""The command line: the same figures without a browser, in the language of --lang.

`python -m asskomm --help` lists the commands. A command is a function from its arguments to the
bytes it prints, with a parser beside it. The status is 0, or 2 when there is something to mend.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentError, ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import TextIOWrapper
from typing import Any

from asskomm.checking import findings
from asskomm.commands import answer, build, check, figures, publish, rank, report, sample, text
from asskomm.commands.arguments import Answered, Misused, Parser, formatter, options_of
from asskomm.contract import contract
from asskomm.errors import DeliveryRefused, ForThePerson
from asskomm.words import LANGUAGES, Words, words_in

TO_MEND = 2
PROGRAM = "python -m asskomm"
COMMANDS: Mapping[str, Callable[[ArgumentParser, Words], None]] = {
    "figures": figures.add,
    "rank": rank.add,
    "text": text.add,
    "answer": answer.add,
    "report": report.add,
    "check": check.add,
    "build": build.add,
    "publish": publish.add,
    "sample": sample.add,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Answer one command line and give its status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        status = _answer(given, _language(given))
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        # Whoever read along has seen enough (| head); nothing may be written at the exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _answer(given: Sequence[str], words: Words) -> int:
    try:
        asked, unknown = _parser(words).parse_known_args(given)
        if "help" in asked:
            print(asked.parser.format_help(), end="")
            return 0
        if unknown:
            raise Misused(asked.parser, "cli-unknown", unknown[0])
        if "answer" not in asked:
            raise Misused(asked.parser, "cli-no-command")
        answering: Callable[[Namespace, Words], Answered] = asked.answer
        printed, status = answering(asked, words)
        sys.stdout.buffer.write(printed)
    except Misused as fault:
        usage = fault.parser.format_usage().rstrip()
        return _complain([usage, words(fault.words, **fault.facts)])
    except ForThePerson as fault:
        return _complain(_reasons(fault, words))
    return status


def _reasons(fault: ForThePerson, words: Words) -> Iterator[str]:
    yield words(fault.words, **fault.facts)
    if isinstance(fault, DeliveryRefused):
        for finding in fault.report.findings:
            yield findings.line(finding, words, contract())


def _complain(lines: Iterable[str]) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return TO_MEND


def _language(given: Sequence[str]) -> Words:
    """The texts in the language asked for, known before help and errors are written in it."""
    parser = ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--lang")
    try:
        asked = parser.parse_known_args(given)[0].lang
    except ArgumentError:
        asked = None
    return words_in(asked if asked in LANGUAGES else LANGUAGES[0])


def _parser(words: Words) -> ArgumentParser:
    """The parser of the whole command line; each command has one of its own below it."""
    settings: Mapping[str, Any] = {
        "formatter_class": formatter(words("cli-usage")),
        "add_help": False,
        "allow_abbrev": False,
        "exit_on_error": False,
    }
    more = words("cli-more", command=PROGRAM)
    parser = Parser(prog=PROGRAM, description=words("cli-about"), epilog=more, **settings)
    several = parser.add_subparsers(title=words("cli-commands"), metavar=words("cli-command"))
    options_of(parser, words)
    for name, add in COMMANDS.items():
        told, about = words(f"cli-{name}"), words(f"cli-{name}-about")
        add(several.add_parser(name, help=told, description=about, **settings), words)
    return parser


if __name__ == "__main__":
    sys.exit(main())
