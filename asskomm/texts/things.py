"""A figure of an indicator → what is counted, in words: "elf beratene Gemeinden"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from asskomm.figures.indicators import Reading
from asskomm.scope import Scope
from asskomm.texts import prose
from asskomm.texts.passages import Writer

REACH = ("consulted_municipalities", "closely_cooperating")
BLOCKS = (
    "prevention_councils",
    "cooperation_agreements",
    "coaching_processes",
    "security_analyses",
)

# What a published figure counts whose source says nothing else.
PUBLISHED_THINGS = {
    "prevention_councils": "councils",
    "cooperation_agreements": "agreements",
    "coaching_processes": "processes",
    "security_analyses": "analyses",
}


def counted(
    writer: Writer,
    reading: Reading,
    value: Decimal,
    *,
    noun: bool = True,
    than: str = "",
    kind: str = "value",
    scope: Scope | None = None,
) -> str:
    """So many of what the reading counts; `noun` says "Gemeinden" or leaves it to the item before.

    `than` is more or fewer: the figure is a difference.
    """
    words = writer.view.words
    number = prose.count(value, words)
    if than:
        number = words.code("text", than, number=number)
    indicator, many = reading.indicator, int(value)
    if indicator in REACH:
        shown = words.code("text-things", indicator, count=many, number=number)
    elif reading.unit == "municipalities":
        key = "text-things-municipalities" if noun else "text-holders"
        holders = words(key, count=many, number=number)
        shown = words.code("text-with", indicator, holders=holders)
    else:
        shown = words.code("text-things", reading.unit, count=many, number=number)
    return writer.number(shown, value, indicator, kind=kind, scope=scope)


def items(writer: Writer, readings: Sequence[Reading]) -> list[str]:
    """The figures of several readings; only the first says that municipalities are counted."""
    return [
        counted(writer, reading, reading.value or Decimal(0), noun=place == 0)
        for place, reading in enumerate(readings)
    ]


def thing_published(reading: Reading) -> str:
    """The code of what a published figure counts, as its source says."""
    if reading.indicator in REACH:
        return reading.indicator
    if reading.unit_counted == "municipality":
        return "municipalities"
    # Only agreements have signatories.
    if reading.unit_counted == "signatory" and reading.indicator == "cooperation_agreements":
        return "signatories"
    return PUBLISHED_THINGS[reading.indicator]


def published(
    writer: Writer, reading: Reading, thing: str = "", *, scope: Scope | None = None
) -> str:
    """The published figure as its source words it: "über 140 beratene Gemeinden"."""
    words = writer.view.words
    value = reading.published or Decimal(0)
    code = thing or thing_published(reading)
    number = prose.count(value, words)
    shown = words.code("text-things", code, count=int(value), number=number)
    if code == "municipalities" and reading.indicator in BLOCKS:
        shown = words.code("text-with", reading.indicator, holders=shown)
    return writer.number(qualified(writer, reading, shown), value, reading.indicator,
                         kind="published", scope=scope)  # fmt: skip


def qualified(writer: Writer, reading: Reading, thing: str) -> str:
    """With "über" or "rund" before it, where the source says so."""
    qualifier = reading.qualifier or "exact"
    return writer.view.words("text-qualified", qualifier=qualifier, thing=thing)
