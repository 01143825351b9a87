"""A language code goes in; the texts of that language come out, with real plurals and numbers.

The texts stand in `asskomm/locales/<language>/*.ftl`, in the notation of Project Fluent
(https://projectfluent.org/fluent/guide/). Nothing is ever shown in another language or as a bare
key: a text that is missing, or lacks an argument, is an error.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from math import isfinite
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.syntax import ast

from asskomm.errors import MissingWords

LOCALES = {"de": "de_DE", "en": "en_GB"}
"""Language code → the CLDR locale that gives numbers and dates their form."""

LANGUAGES = tuple(LOCALES)
"""The languages on offer; the first is the one a new reader sees."""

FOLDER = Path(__file__).parent / "locales"

Argument = str | int | float | Decimal | date
"""What a text accepts in its gaps. A number is grouped: pass a year as text, or 2023 is "2.023"."""


@dataclass(frozen=True, eq=False)
class Words:
    """The texts of one language. Made by `words_in`; safe to share between threads."""

    language: str
    locale: str
    _bundle: FluentBundle
    _patterns: Mapping[str, Pattern]

    def __call__(self, key: str, /, **arguments: Argument) -> str:
        """The text of a key with its gaps filled.

        Numbers come out in the language's form (1.234), dates as `format.day` writes them, text as
        it is. Arguments the text does not use are ignored. One argument holds at most 2500
        characters (Fluent's own limit). Raises MissingWords for an unknown key, a missing
        argument or one of another type, or any other complaint of Fluent's.
        """
        if key not in self._patterns:
            raise MissingWords(
                f"The {self.language} catalogue has no text {key!r}. "
                f"Add it to a file in asskomm/locales/{self.language}/."
            )
        plain = {name: _whole(argument) for name, argument in arguments.items()}
        text, complaints = self._bundle.format_pattern(self._patterns[key], plain)
        if complaints:
            reasons = "; ".join(str(complaint) for complaint in complaints)
            raise MissingWords(
                f"The {self.language} text {key!r} cannot be filled with {arguments}: {reasons}"
            )
        return str(text)

    def code(self, kind: str, code: str, /, **arguments: Argument) -> str:
        """The word for a coded value: ("grant_stage", "paid") is the text `grant-stage-paid`."""
        return self(f"{kind}-{code}".replace("_", "-"), **arguments)

    def of_delivery(self, key: str, /, *, is_public_record: bool, **arguments: Argument) -> str:
        """What is true of any delivery; of the public record, with what is true of it alone."""
        told, more = self(key, **arguments), f"public-record-{key}"
        if not is_public_record or not self.has(more):
            return told
        return f"{told} {self(more, **arguments)}"

    def has(self, key: str) -> bool:
        """Whether the catalogue has a text under this key."""
        return key in self._patterns

    def keys(self) -> frozenset[str]:
        """Every key of the catalogue; terms (`-name`), which only texts may use, are left out."""
        return frozenset(self._patterns)


@lru_cache(maxsize=len(LOCALES))
def words_in(language: str) -> Words:
    """The texts of a language of LANGUAGES, read once per process.

    Raises MissingWords for another language and for a catalogue that is not in order.
    """
    locale_of(language)
    return read(language, FOLDER / language)


def locale_of(language: str) -> str:
    """The CLDR locale of a language ("de" → "de_DE"). Raises MissingWords for an unknown one."""
    if language not in LOCALES:
        raise MissingWords(f"There is no language {language!r}; there are {', '.join(LANGUAGES)}.")
    return LOCALES[language]


def read(language: str, folder: Path) -> Words:
    """The texts of all *.ftl files in a folder.

    Raises MissingWords where Fluent itself would be silent: an unreadable entry, a key defined
    twice (in one file or two), a key without text, a text with attributes, a folder without files.
    """
    # Isolating marks around each argument would end up in files, addresses and alt texts.
    bundle = FluentBundle([locale_of(language)], use_isolating=False)
    files = sorted(folder.glob("*.ftl"))
    if not files:
        raise MissingWords(f"There is no catalogue in {folder}.")
    seen: dict[str, Path] = {}
    for file in files:
        resource = FluentResource(file.read_text(encoding="utf-8"))
        for name in _names(resource, file):
            if name in seen:
                raise MissingWords(f"{file}: {name!r} is already defined in {seen[name]}.")
            seen[name] = file
        bundle.add_resource(resource)
    return Words(language, LOCALES[language], bundle, dict(_patterns(bundle, seen)))


def _names(resource: ast.Resource, file: Path) -> Iterator[str]:
    """The names a file defines, terms with their leading "-"; refuses what cannot be used."""
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            raise MissingWords(f"{file}: cannot be read from here on:\n{entry.content}")
        if isinstance(entry, ast.Term):
            yield f"-{entry.id.name}"
        elif isinstance(entry, ast.Message):
            if entry.value is None or entry.attributes:
                raise MissingWords(f"{file}: {entry.id.name!r} needs a text and no attributes.")
            yield entry.id.name


def _patterns(bundle: FluentBundle, names: Iterable[str]) -> Iterator[tuple[str, Pattern]]:
    """Key and compiled text of every message, so that no thread has to compile one later."""
    for name in names:
        pattern = None if name.startswith("-") else bundle.get_message(name).value
        if pattern is not None:
            yield name, pattern


def _whole(argument: Argument) -> Argument:
    """A whole Decimal or float as int: Fluent picks no plural form for a Decimal."""
    if isinstance(argument, (Decimal, float)) and isfinite(argument):
        return int(argument) if argument == int(argument) else argument
    return argument
