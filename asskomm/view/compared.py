"""What a reader puts side by side: an indicator, by which places, and how it is looked at."""

from __future__ import annotations

from dataclasses import dataclass

from asskomm.figures import ranks
from asskomm.figures.questions import Answer
from asskomm.view.answers import View

LEVELS = ("districts", "directorates")
LOOKS = ("number", "per_hundred_thousand", "reached_share", "inhabitants_share")

FLOWS = ("consultations", "funding_approved_eur")
WHATEVER_IS_COUNTED = {
    "consultations": "consultations",
    "model_municipalities": "municipalities",
    "funding_approved_eur": "grants",
}
"""Indicators on which the reader's counting unit has no bearing, and what they count."""

COMPARABLE = (*ranks.THINGS, *WHATEVER_IS_COUNTED)
"""All that lies in districts: the funds available are the state's."""

SUMS = {"number": "amount_eur", "per_hundred_thousand": "per_inhabitant_eur"}
"""What stands for the number and its rate where the indicator is a sum of money."""


@dataclass(frozen=True)
class Asked:
    """What the reader has put side by side, and how it is looked at."""

    view: View
    indicator: str
    level: str
    look: str

    @property
    def is_flow(self) -> bool:
        """Whether it is counted within the reader's period, not on the Stichtag."""
        return self.indicator in FLOWS

    @property
    def is_sum(self) -> bool:
        """Whether it is a sum of money."""
        return self.indicator.endswith("_eur")

    @property
    def measure(self) -> str:
        """The column that is looked at."""
        return self.column(self.look)

    def column(self, name: str) -> str:
        """The column that stands for a number or its rate."""
        return SUMS.get(name, name) if self.is_sum else name

    @property
    def counted(self) -> str:
        """The word for what is counted, in the plural."""
        fixed = WHATEVER_IS_COUNTED.get(self.indicator)
        unit = fixed or ranks.unit_of(self.view.scope, self.indicator)
        return self.view.words.code("unit", unit, count=2)

    @property
    def unit(self) -> str:
        """The word for what the indicator is measured in, in the plural."""
        return self.view.words.code("unit", "eur", count=2) if self.is_sum else self.counted

    def title(self, key: str, **facts: str) -> str:
        """A title that names indicator, places and unit, also when it is the name of a file."""
        words = self.view.words
        return words(
            key,
            indicator=words.code("indicator", self.indicator),
            level=self.level,
            places=words.code("side-level", self.level),
            unit=self.unit,
            measure=words.code("side-measure", self.measure),
            shares=str(self.measure.endswith("_share")).lower(),
            kind="flow" if self.is_flow else "stock",
            **facts,
        )

    def ask(self, question: str, **parameters: str) -> Answer:
        """The answer for the chosen indicator and level, sums only where it is one."""
        answer = self.view.ask(
            question,
            indicator=self.indicator,
            level=self.level,
            language=self.view.words.language,
            **parameters,
        )
        return answer.without(*(["per_hundred_thousand"] if self.is_sum else SUMS.values()))
