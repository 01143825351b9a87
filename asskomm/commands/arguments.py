"""The command line's own parts: a parser that speaks the reader's language, options all have."""

from __future__ import annotations

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
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial

from asskomm.dates import Fault, read_date
from asskomm.errors import ScopeUnreadable
from asskomm.scope import FIRST_DAY, LAST_DAY, UNITS, Choices, Scope, checked, code_of, today
from asskomm.words import LANGUAGES, Words

FORMATS = ("text", "csv", "json")

Answered = tuple[bytes, int]
"""What a command prints, and its status."""


class Misused(Exception):
    """A command line that `parser` cannot read; `words` names the sentence that says why."""

    def __init__(self, parser: ArgumentParser, words: str, option: str = "", **facts: str) -> None:
        self.parser, self.words, self.facts = parser, words, {"option": option} | facts
        super().__init__(words, option)


class Parser(ArgumentParser):
    """A parser that never speaks for itself: it knows English only."""

    def parse_known_args(  # type: ignore[override]  # typeshed knows any namespace
        self, args: Sequence[str] | None = None, namespace: Namespace | None = None
    ) -> tuple[Namespace, list[str]]:
        """The arguments, and those it does not know. Raises Misused."""
        try:
            return super().parse_known_args(args, namespace)
        except ArgumentError as fault:
            option = fault.argument_name or str(fault)
            raise Misused(self, "cli-misused", option) from fault


def formatter(begins: str) -> type[HelpFormatter]:
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


def options_of(parser: ArgumentParser, words: Words) -> _ArgumentGroup:
    """The options that every command has; a command adds its own to them."""
    parser.set_defaults(parser=parser)
    options = parser.add_argument_group(words("cli-options"))
    options.add_argument(
        "-h", "--help", action="store_true", default=SUPPRESS, help=words("cli-help")
    )
    options.add_argument("--lang", choices=LANGUAGES, default=SUPPRESS, help=words("cli-lang"))
    return options


class Options:
    """The options of one command; every text comes from the catalogue under cli-<name>."""

    def __init__(self, parser: ArgumentParser, words: Words) -> None:
        self.parser, self.group, self.words = parser, options_of(parser, words), words

    def place(self, required: bool) -> None:
        """Where the delivery lies: a folder, a ZIP or a workbook."""
        text, stands = self.words("cli-place"), self.words("cli-folder")
        self.group.add_argument("place", nargs=None if required else "?", metavar=stands, help=text)

    def one(self, name: str, kind: Callable[[str], object], what: str) -> None:
        """An option with one value."""
        text, stands = self.words(f"cli-{name}"), self.words(f"cli-{what}")
        self.group.add_argument(f"--{name}", type=kind, metavar=stands, help=text)

    def whole(self, name: str, least: int, most: int, what: str) -> None:
        """An option with a whole number between two; what is possible is said if it is not."""

        def read(text: str) -> int:
            if text.isascii() and text.isdigit() and len(text) < 20 and least <= int(text) <= most:
                return int(text)
            facts = {"least": str(least), "most": str(most)}
            raise Misused(self.parser, "cli-not-whole", f"--{name}", **facts)

        self.one(name, read, what)

    def several(self, name: str, what: str) -> None:
        """An option that can be given several values, and repeatedly."""
        text, stands = self.words(f"cli-{name}"), self.words(f"cli-{what}")
        self.group.add_argument(
            f"--{name}", nargs="+", action="extend", default=[], metavar=stands, help=text
        )

    def one_of(self, name: str, known: Sequence[str]) -> None:
        """An option with one of the known values, the first by default."""
        text = self.words(f"cli-{name}")
        self.group.add_argument(f"--{name}", choices=known, default=known[0], help=text)


def scope_options(options: Options) -> None:
    """The options that a scope is made of."""
    options.one("as-of", partial(day, "as_of"), "date")
    options.one("since", partial(day, "since"), "date")
    options.several("district", "code")
    options.several("directorate", "name")
    options.several("size", "code")
    options.several("field", "code")
    options.one_of("unit", UNITS)


def scope_of(asked: Namespace, choices: Choices) -> Scope:
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


def day(part: str, text: str) -> date:
    """A day written as in an export. Raises ScopeUnreadable."""
    on = read_date(text)
    if isinstance(on, Fault) or not FIRST_DAY <= on <= LAST_DAY:
        raise ScopeUnreadable(part=part, value=text)
    return on


def busy(words: Words) -> None:
    """Whoever sits at a terminal is told that something goes on."""
    if sys.stderr.isatty():
        print(words("cli-busy"), file=sys.stderr)
