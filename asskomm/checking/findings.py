"""A finding + words + contract → where it is, what is wrong, and how to mend it.

What a delivery says is untrusted and may be long: it is shown on one line, cut, without control
characters, so that it can neither run nor hide anything on a terminal. For HTML, escape it.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

from asskomm import format
from asskomm.checking.finding import Finding
from asskomm.contract import Table, plain_name
from asskomm.dates import FIRST_YEAR, LAST_YEAR
from asskomm.words import Words

LONGEST_VALUE = 80
"""Characters of a cell that are shown: enough to find it again."""

OF_FACTS = ("date-in-future", "agreement-before-consultation", "record-vanished", "value-vanished")
"""Findings whose sentences name dates that were read already, not texts of the file."""

Contract = Mapping[str, Table]


def line(finding: Finding, words: Words, contract: Contract) -> str:
    """The whole finding on one line: `file:line: column: "value" – sentence hint`."""
    parts = (sentence(finding, words, contract), hint(finding, words, contract))
    return f"{place(finding, words, contract)} – {' '.join(parts)}"


def place(finding: Finding, words: Words, contract: Contract) -> str:
    """`file:line: column: "value"`, without what the finding does not have."""
    at = "" if finding.line is None else f":{finding.line}"
    parts = [f"{shown(finding.file)}{at}"]
    if finding.column is not None:
        parts.append(_title(finding.column, _table(finding, contract), words))
        # Without a column the value is a count or so, and the sentence says it.
        if finding.value and finding.code != "more-of-these":
            parts.append(f'"{shown(finding.value)}"')
    return ": ".join(parts)


def sentence(finding: Finding, words: Words, contract: Contract) -> str:
    """What is wrong."""
    return words(f"finding-{finding.code}", **_facts(finding, words, contract))


def hint(finding: Finding, words: Words, contract: Contract) -> str:
    """How to mend it."""
    return words(f"hint-{finding.code}", **_facts(finding, words, contract))


def title(finding: Finding, words: Words, contract: Contract) -> str | None:
    """The column's title in the reader's language, None where the finding has no column."""
    if finding.column is None:
        return None
    return _title(finding.column, _table(finding, contract), words)


def shown(text: str) -> str:
    """A delivery's text on one line, cut at LONGEST_VALUE, control characters replaced."""
    one_line = " ".join(text.split())
    if len(one_line) > LONGEST_VALUE:
        one_line = f"{one_line[: LONGEST_VALUE - 1]}…"
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in one_line)


def _facts(finding: Finding, words: Words, contract: Contract) -> dict[str, str]:
    """What a text about the finding may name; titles in the reader's language."""
    table = _table(finding, contract)
    name = finding.column or ""
    return {
        "table": table.titles[words.language] if table else "",
        "file": shown(finding.file),
        "column": _title(name, table, words),
        "name": name,
        "keys": _titles(table.key if table else (), table, words),
        "value": _told(finding.value, finding, words),
        "expected": _expected(finding, table, words),
        "first": str(FIRST_YEAR),
        "last": str(LAST_YEAR),
    }


def _expected(finding: Finding, table: Table | None, words: Words) -> str:
    if finding.code in ("exactly-one", "dates-out-of-order"):
        return _titles(tuple(finding.expected.split(" / ")), table, words)
    return _told(finding.expected, finding, words)


def _told(value: str, finding: Finding, words: Words) -> str:
    """A value in a sentence: one of ours is written as on any page, a text of the file as it is."""
    if finding.code == "grant-over-budget":
        return format.money(Decimal(value), words.language)
    told = shown(value)
    return format.days_in(told, words.language) if finding.code in OF_FACTS else told


def _titles(names: tuple[str, ...], table: Table | None, words: Words) -> str:
    return ", ".join(_title(name, table, words) for name in names)


def _title(name: str, table: Table | None, words: Words) -> str:
    return (table and table.title_of(name, words.language)) or name


def _table(finding: Finding, contract: Contract) -> Table | None:
    """The table a file or a sheet of a workbook is named after, in English or German."""
    called = {plain_name(Path(finding.file).stem), plain_name(finding.file.rpartition(" › ")[2])}
    for table in contract.values():
        if not called.isdisjoint(map(plain_name, (table.name, *table.titles.values()))):
            return table
    return None
