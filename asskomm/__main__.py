"""The command line: the same figures without a browser, in the language of --lang.

`python -m asskomm --help` lists the commands. A command is a function from its arguments to the
bytes it prints, with a parser beside it. The status is 0, or 2 when there is something to mend.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentError, ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from asskomm import (
    answer_command,
    commands,
    comparison,
    delivery,
    figures,
    findings,
    publish,
    reporting,
    sample_command,
    writing_command,
)
from asskomm.answers import View
from asskomm.arguments import (
    FORMATS,
    Answered,
    Misused,
    Options,
    Parser,
    day,
    formatter,
    options_of,
    scope_of,
    scope_options,
)
from asskomm.contract import contract
from asskomm.errors import DeliveryRefused, ForThePerson, NotComparable
from asskomm.serving import choices, data_folder, snapshot_folder
from asskomm.snapshots import Snapshot, latest
from asskomm.store import fingerprint_of_rooms, inspect, take_over
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
            raise Misused(asked.parser, "cli-unknown", unknown[0])
        if "answer" not in asked:
            raise Misused(asked.parser, "cli-no-command")
        answer: Callable[[Namespace, Words], Answered] = asked.answer
        printed, status = answer(asked, words)
        sys.stdout.buffer.write(printed)
    except Misused as fault:
        usage = fault.parser.format_usage().rstrip()
        return _complain([usage, words(fault.words, option=fault.option)])
    except ForThePerson as fault:
        return _complain(_reasons(fault, words))
    return status


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
    readings, changes = view.readings().values(), comparison.changes(view)
    match asked.format:
        case "csv":
            return figures.as_csv(readings, changes), 0
        case "json":
            return figures.as_json(readings, changes), 0
    return figures.as_text(readings, changes, words, whole=scope.is_whole), 0


def _check(asked: Namespace, words: Words) -> Answered:
    """The report on a delivery; nothing is stored and nothing taken over."""
    place = Path(asked.place).resolve()
    _busy(words)
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


def _build(asked: Namespace, words: Words) -> Answered:
    """Take a delivery over, so that the dashboard finds it ready."""
    place = Path(asked.place).resolve() if asked.place else data_folder()
    _busy(words)
    snapshot = take_over(place, snapshot_folder())
    return (words("cli-built", file=str(snapshot.path)) + "\n").encode(), 0


def _busy(words: Words) -> None:
    """Whoever sits at a terminal is told that something goes on."""
    if sys.stderr.isatty():
        print(words("cli-busy"), file=sys.stderr)


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
    own = {"figures": _add_figures, "check": _add_check, "build": _add_build}
    others = {
        "text": writing_command.add_text,
        "answer": answer_command.add_answer,
        "sample": sample_command.add,
        "publish": publish.add,
    }
    for name, add in (own | dict(commands.COMMANDS) | others).items():
        told, about = words(f"cli-{name}"), words(f"cli-{name}-about")
        add(several.add_parser(name, help=told, description=about, **settings), words)
    return parser


def _add_figures(parser: ArgumentParser, words: Words) -> None:
    parser.set_defaults(answer=_figures)
    options = Options(parser, words)
    options.one("data", Path, "folder")
    options.one("compare", partial(day, "compare"), "date")
    scope_options(options)
    options.one_of("format", FORMATS)


def _add_check(parser: ArgumentParser, words: Words) -> None:
    parser.set_defaults(answer=_check)
    options = Options(parser, words)
    options.place(required=True)
    options.one_of("format", FORMATS)


def _add_build(parser: ArgumentParser, words: Words) -> None:
    parser.set_defaults(answer=_build)
    Options(parser, words).place(required=False)


if __name__ == "__main__":
    sys.exit(main())
