"""The rows of overview/indicators → Readings: a value, what was published, and how they compare."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from asskomm import format
from asskomm.figures.questions import Answer
from asskomm.words import Words

INDICATORS = (
    "consulted_municipalities",
    "consultations",
    "closely_cooperating",
    "prevention_councils",
    "cooperation_agreements",
    "preliminary_agreements",
    "coaching_processes",
    "security_analyses",
    "funding_available_eur",
    "funding_approved_eur",
    "model_municipalities",
)
BUILDING_BLOCKS = (
    "consulted_municipalities",
    "closely_cooperating",
    "prevention_councils",
    "cooperation_agreements",
    "coaching_processes",
    "security_analyses",
)
"""Those that an overview begins with."""

STEPS = ("agreements", "councils", "coaching", "security_analyses")
EXPORTS: dict[str, tuple[str, ...]] = {
    "consulted_municipalities": ("consultations",),
    "consultations": ("consultations",),
    "closely_cooperating": STEPS,
    "prevention_councils": ("councils",),
    "cooperation_agreements": ("agreements",),
    "preliminary_agreements": ("agreements",),
    "coaching_processes": ("coaching",),
    "security_analyses": ("security_analyses",),
    "funding_available_eur": ("budget",),
    "funding_approved_eur": ("funding",),
    "model_municipalities": ("model_municipalities",),
}
"""The exports that an indicator is counted from: what is wrong in them concerns it."""


def exports_of(*indicators: str) -> tuple[str, ...]:
    """The exports that any of these is counted from."""
    return tuple(dict.fromkeys(name for one in indicators for name in EXPORTS[one]))


@dataclass(frozen=True)
class Reading:
    """One indicator at the Stichtag.

    `value` None: nothing can be said. `covered`: how many of the published ones the record had by
    the day of publication; `coverage`: the same as a share (1 = all).
    """

    indicator: str
    kind: str
    unit: str
    as_of: date
    value: Decimal | None
    published: Decimal | None
    qualifier: str | None
    published_as_of: date | None
    source: str | None
    covered: Decimal | None
    coverage: float | None

    @property
    def is_money(self) -> bool:
        """Whether the value is a sum of euros."""
        return self.unit == "eur"

    def with_value(self, value: Decimal | None) -> Reading:
        """The same indicator with another value."""
        return replace(self, value=value)

    def value_text(self, words: Words) -> str:
        """The value with its form: 49, 1.100.000 €, or the sign for nothing known."""
        return self._number(self.value, words)

    def published_text(self, words: Words) -> str:
        """The published value as its source words it: "über 140"."""
        value = self._number(self.published, words)
        return words("published-value", qualifier=self.qualifier or "exact", value=value)

    def covered_text(self, words: Words) -> str:
        """How many of the published ones are known one by one."""
        return self._number(self.covered, words)

    def _number(self, value: Decimal | None, words: Words) -> str:
        if value is None:
            return format.NO_VALUE
        shown = format.money if self.is_money else format.number
        return shown(value, words.language)


def read(answer: Answer) -> Iterator[Reading]:
    """Each row as a Reading."""
    for row in answer:
        yield Reading(**row)
