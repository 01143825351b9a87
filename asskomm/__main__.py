"""The command line: the same figures without a browser, in the language of --lang.

`python -m asskomm --help` lists the commands. A command is a function from its arguments to the
bytes it prints, with a parser beside it. The status is 0, or 2 when there is something to mend.
"""

from __future__ import annotations

import os
import sys
from argparse import (
    SUPPRESS,
    Action,
    ArgumentError,
    ArgumentParser,
    HelpFormatter,
    Namespace,
    _ArgumentGroup,
    _MutuallyExclusiveGroup,
)
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from asskomm import figures, findings, indicators, questions
from asskomm.contract import contract
from asskomm.errors import DeliveryRefused, ForThePerson, ScopeUnreadable
from asskomm.scope import FIRST_DAY, LAST_DAY, UNITS, Choices, Scope, checked, code_of, today
from asskomm.serving import choices, data_folder, snapshot_folder
from asskomm.store import take_over
from asskomm.values import Fault, read_date
from asskomm.words import LANGUAGES, Words, words_in

TO_MEND = 2
PROGRAM = "python -m asskomm"


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
            raise _Misused(asked.parser, "cli-unknown", unknown[0])
        if "answer" not in asked:
            raise _Misused(asked.parser, "cli-no-command")
        sys.stdout.buffer.write(asked.answer(asked, words))
    except _Misused as fault:
        usage = fault.parser.format_usage().rstrip()
        return _complain([usage, words(fault.words, option=fault.option)])
    except ForThePerson as fault:
        return _complain(_reasons(fault, words))
    return 0


def _figures(asked: Namespace, words: Words) -> bytes:
    """Every indicator within the scope asked for."""
    snapshot = take_over((asked.data or data_folder()).resolve(), snapshot_folder())
    scope = _scope(asked, choices(snapshot))
    readings = indicators.read(questions.ask("overview/indicators", snapshot, scope))
    match asked.format:
        case "csv":
            return figures.as_csv(readings)
        case "json":
            return figures.as_json(readings)
    return figures.as_text(readings, words, whole=scope.is_whole)


def _scope(asked: Namespace, choices: Choices) -> Scope:
    """What was asked for as a scope. Raises ScopeUnreadable, also where it leaves nothing."""
    directorates = {code_of(name): name for name in choices.directorates}
    scope = Scope(
        as_of=asked.as_of or today(),
        since=asked.since,
        districts=tuple(asked.district),
        directorates=tuple(directorates.get(code_of(name), name) for name in asked.directorate),
        size_classes=tuple(asked.size),
        action_fields=tuple(asked.field),
        unit=asked.unit,
    )
    checked(scope, choices)
    for district in scope.districts:
        if district not in choices.districts_of(scope.directorates):
            raise ScopeUnreadable(part="districts", value=district)
    if scope.since and scope.since > scope.as_of:
        raise ScopeUnreadable(part="since", value=scope.since.isoformat())
    return scope


def _day(part: str, text: str) -> date:
    """A day written as in an export. Raises ScopeUnreadable."""
    day = read_date(text)
    if isinstance(day, Fault) or not FIRST_DAY <= day <= LAST_DAY:
        raise ScopeUnreadable(part=part, value=text)
    return day


def _reasons(fault: ForThePerson, words: Words) -> Iterator[str]:
    yield words(fault.words, **fault.facts)
    if isinstance(fault, DeliveryRefused):
        for finding in fault.findings:
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


class _Misused(Exception):
    """A command line that `parser` cannot read; `words` names the sentence that says why."""

    def __init__(self, parser: ArgumentParser, words: str, option: str = "") -> None:
        self.parser, self.words, self.option = parser, words, option
        super().__init__(words, option)


class _Parser(ArgumentParser):
    """A parser that never speaks for itself: it knows English only."""

    def parse_known_args(  # type: ignore[override]  # typeshed knows any namespace
        self, args: Sequence[str] | None = None, namespace: Namespace | None = None
    ) -> tuple[Namespace, list[str]]:
        """The arguments, and those it does not know. Raises _Misused."""
        try:
            return super().parse_known_args(args, namespace)
        except ArgumentError as fault:
            option = fault.argument_name or str(fault)
            raise _Misused(self, "cli-misused", option) from fault


def _formatter(begins: str) -> type[HelpFormatter]:
    """What writes usage and help, with this word where it would say "usage:"."""

    class Formatter(HelpFormatter):
        def add_usage(
            self,
            usage: str | None,
            actions: Iterable[Action],
            groups: Iterable[_MutuallyExclusiveGroup],
            prefix: str | None = None,
        ) -> None:
            prefix = f"{begins} " if prefix is None else prefix
            super().add_usage(usage, actions, groups, prefix)

    return Formatter


def _parser(words: Words) -> ArgumentParser:
    """The parser of the whole command line; each command has one of its own below it."""
    settings: Mapping[str, Any] = {
        "formatter_class": _formatter(words("cli-usage")),
        "add_help": False,
        "allow_abbrev": False,
        "exit_on_error": False,
    }
    more = words("cli-more", command=PROGRAM)
    parser = _Parser(prog=PROGRAM, description=words("cli-about"), epilog=more, **settings)
    commands = parser.add_subparsers(title=words("cli-commands"), metavar=words("cli-command"))
    _options(parser, words)
    told, about = words("cli-figures"), words("cli-figures-about")
    _add_figures(commands.add_parser("figures", help=told, description=about, **settings), words)
    return parser


def _options(parser: ArgumentParser, words: Words) -> _ArgumentGroup:
    """The options that every command has; a command adds its own to them."""
    parser.set_defaults(parser=parser)
    options = parser.add_argument_group(words("cli-options"))
    options.add_argument(
        "-h", "--help", action="store_true", default=SUPPRESS, help=words("cli-help")
    )
    options.add_argument("--lang", choices=LANGUAGES, default=SUPPRESS, help=words("cli-lang"))
    return options


def _add_figures(parser: ArgumentParser, words: Words) -> None:
    parser.set_defaults(answer=_figures)
    options = _options(parser, words)

    def one(name: str, kind: Callable[[str], object], what: str) -> None:
        text = words(f"cli-{name}")
        options.add_argument(f"--{name}", type=kind, metavar=words(f"cli-{what}"), help=text)

    def several(name: str, what: str) -> None:
        text, stands = words(f"cli-{name}"), words(f"cli-{what}")
        options.add_argument(
            f"--{name}", nargs="+", action="extend", default=[], metavar=stands, help=text
        )

    def one_of(name: str, known: Sequence[str]) -> None:
        text = words(f"cli-{name}")
        options.add_argument(f"--{name}", choices=known, default=known[0], help=text)

    one("data", Path, "folder")
    one("as-of", partial(_day, "as_of"), "date")
    one("since", partial(_day, "since"), "date")
    several("district", "code")
    several("directorate", "name")
    several("size", "code")
    several("field", "code")
    one_of("unit", UNITS)
    one_of("format", ("text", "csv", "json"))


if __name__ == "__main__":
    sys.exit(main())
