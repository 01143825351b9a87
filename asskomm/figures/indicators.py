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


@dataclass(frozen=True)
class Reading:
    """One indicator at the Stichtag.

    `value` None: nothing can be said, and `why_none` is the code of the reason; `value_qualifier`,
    `first_year` and `last_year` are those of a sum of funds. `covered`: how many of the published
    ones the record had by the day of publication; `coverage`: the same as a share (1 = all); both
    in the unit `compared_in`, the one that the source of the published figure counts if it names
    one (`unit_counted`: municipality, signatory, agreement, unspecified). `certainty`: that of the
    published figure.
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
    compared_in: str | None = None
    why_none: str | None = None
    value_qualifier: str | None = None
    first_year: int | None = None
    last_year: int | None = None
    period_named: str | None = None
    unit_counted: str | None = None
    certainty: str | None = None

    @property
    def is_money(self) -> bool:
        """Whether the value is a sum of euros."""
        return self.unit == "eur"

    def with_value(self, value: Decimal | None) -> Reading:
        """The same indicator with another value."""
        return replace(self, value=value)

    def value_text(self, words: Words) -> str:
        """The value with its form: 49, "etwa 1.300.000 €", or the sign for nothing known."""
        return _worded(self._number(self.value, words), self.value_qualifier, words)

    def years_text(self, words: Words) -> str:
        """The years that a sum of funds is for: "für 2021 und 2022"; "" where there are none."""
        if self.value is None or self.first_year is None or self.last_year is None:
            return ""
        first, last = self.first_year, self.last_year
        return words("for-years", more=last - first, first=str(first), last=str(last))

    def value_and_years(self, words: Words) -> str:
        """The value with the years it is for: "1.100.000 € für 2023"."""
        return f"{self.value_text(words)} {self.years_text(words)}".strip()

    def published_text(self, words: Words, beside: str | None = None) -> str:
        """The published value as its source words it: "über 140".

        Where it counts something else than the figure it stands `beside`: "52 Vereinbarungen".
        """
        value = _worded(self._number(self.published, words), self.qualifier, words)
        return f"{value}{self._other_unit(self.published, beside, words)}"

    def covered_text(self, words: Words) -> str:
        """How many of the published ones are known one by one, in their unit if it is another."""
        return f"{self._number(self.covered, words)}{self._other_unit(self.covered, None, words)}"

    def _other_unit(self, count: Decimal | None, beside: str | None, words: Words) -> str:
        if count is None or self.compared_in in (None, beside or self.unit):
            return ""
        return f" {words.code('unit', self.compared_in or '', count=count)}"

    def _number(self, value: Decimal | None, words: Words) -> str:
        if value is None:
            return format.NO_VALUE
        shown = format.money if self.is_money else format.number
        return shown(value, words.language)


def _worded(value: str, qualifier: str | None, words: Words) -> str:
    return words("published-value", qualifier=qualifier or "exact", value=value)


def read(answer: Answer) -> Iterator[Reading]:
    """Each row as a Reading."""
    for row in answer:
        yield Reading(**row)
