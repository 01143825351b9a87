"""An indicator → its definition sheet: what query, catalogues and history say of it.

The texts stand in the catalogues under definition-<indicator>-<part>; the versions in HISTORY,
whose fingerprints tell when a query has changed.
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from asskomm import format
from asskomm.contract import contract
from asskomm.errors import BrokenQuestion
from asskomm.figures.indicators import EXPORTS, Reading
from asskomm.figures.questions import question
from asskomm.storage.rooms import QUERIES
from asskomm.words import Words

HISTORY = QUERIES / "indicators" / "history.csv"

PARTS = ("question", "rule", "day", "left-out", "weakness")
"""The texts that each indicator has of its own."""

Line = tuple[str, tuple[str, ...]]
"""A heading of the sheet and what stands under it."""


@dataclass(frozen=True)
class Version:
    """What held from a day on. `change` is the catalogue's key for what is different since."""

    number: int
    since: date
    fingerprint: str
    change: str


@dataclass(frozen=True)
class Definition:
    """`kind` stock or flow; `units` the codes of what it can count; `history` oldest first."""

    indicator: str
    kind: str
    units: tuple[str, ...]
    exports: tuple[str, ...]
    sql: str
    history: tuple[Version, ...]

    @property
    def version(self) -> Version:
        """The one that holds now."""
        return self.history[-1]

    def unit_in(self, wanted: str) -> str:
        """The code of what it counts for who wants this unit; without it, of the thing itself."""
        return wanted if wanted in self.units else self.units[-1]

    def name(self, words: Words) -> str:
        """What the indicator is called everywhere."""
        return words.code("indicator", self.indicator)

    def text(self, part: str, words: Words, *, is_public_record: bool = False) -> str:
        """One of PARTS; of the public record, with what is known of it alone."""
        key = f"definition-{self.indicator}-{part}".replace("_", "-")
        return words.of_delivery(key, is_public_record=is_public_record)


def records_of(indicator: str) -> str:
    """The name of the question whose answer is the records that an indicator counts."""
    return f"indicators/{indicator}"


@lru_cache(maxsize=64)
def definition(indicator: str) -> Definition:
    """The sheet of one of indicators.INDICATORS. Raises BrokenQuestion for any other."""
    asked = question(records_of(indicator))
    versions = tuple(version for name, version in versions_told() if name == indicator)
    if not versions:
        raise BrokenQuestion(f"{HISTORY.name} has no version of {indicator}")
    return Definition(
        indicator,
        asked.header["kind"],
        tuple(asked.header["unit"].split(", ")),
        EXPORTS[indicator],
        asked.sql,
        versions,
    )


def versions_told() -> Iterator[tuple[str, Version]]:
    """Every line of the history: an indicator and one version of it, in order."""
    with HISTORY.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            since = date.fromisoformat(row["since"])
            version = Version(int(row["version"]), since, row["fingerprint"], row["change"])
            yield row["indicator"], version


def fingerprint(sql: str) -> str:
    """Of what a query does: comments and white space make no difference."""
    bare = re.sub(r"\s+", "", re.sub(r"--.*", "", sql))
    return hashlib.sha256(bare.encode()).hexdigest()[:16]


def sheet(
    defined: Definition,
    words: Words,
    reading: Reading | None = None,
    *,
    is_public_record: bool = False,
) -> tuple[Line, ...]:
    """The whole sheet but for the query; with a reading, in the unit that it counts."""
    texts = {part: defined.text(part, words, is_public_record=is_public_record) for part in PARTS}
    parts = {part: (words(f"sheet-{part}"), (text,)) for part, text in texts.items()}
    return (
        parts["question"],
        parts["rule"],
        (words("sheet-kind"), (words(f"sheet-kind-{defined.kind}"),)),
        (words("sheet-unit"), (_units(defined, words, reading),)),
        parts["day"],
        parts["left-out"],
        parts["weakness"],
        (words("sheet-exports"), tuple(_exports(defined, words))),
        (words("sheet-version"), tuple(_versions(defined, words))),
    )


def _units(defined: Definition, words: Words, reading: Reading | None) -> str:
    units = format.either(
        [words.code("unit", unit, count=2) for unit in defined.units], words.language
    )
    if len(defined.units) == 1:
        return units
    if reading is None:
        return words("sheet-units", units=units)
    return words("sheet-units-here", units=units, unit=words.code("unit", reading.unit, count=2))


def _exports(defined: Definition, words: Words) -> Iterator[str]:
    for name in defined.exports:
        yield words("sheet-export", title=contract()[name].titles[words.language], file=name)


def _versions(defined: Definition, words: Words) -> Iterator[str]:
    """The one that holds first."""
    for version in reversed(defined.history):
        since = format.day(version.since, words.language)
        change = words(version.change)
        yield words("sheet-version-line", number=str(version.number), date=since, change=change)


def as_text(
    defined: Definition,
    words: Words,
    reading: Reading | None = None,
    *,
    is_public_record: bool = False,
) -> str:
    """The whole sheet with its query as plain text; with a reading, the figure as well."""
    lines = list(sheet(defined, words, reading, is_public_record=is_public_record))
    if reading is not None:
        lines.insert(1, (words("sheet-figure"), (_figure(reading, words),)))
    lines.append((words("sheet-query"), (defined.sql.strip(),)))
    name = defined.name(words)
    told = ["\n".join((heading, *texts)) for heading, texts in lines]
    return "\n\n".join((name, *told)) + "\n"


def _figure(reading: Reading, words: Words) -> str:
    value, day = reading.value_text(words), format.day(reading.as_of, words.language)
    if reading.is_money or reading.value is None:
        return words("sheet-figure-money", value=value, date=day)
    unit = words.code("unit", reading.unit, count=reading.value)
    return words("sheet-figure-count", value=value, unit=unit, date=day)
