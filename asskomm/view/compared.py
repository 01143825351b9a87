"""What a reader puts side by side: an indicator, by which places, and how it is looked at."""

from __future__ import annotations

from dataclasses import dataclass

from asskomm.figures.definitions import Definition, definition
from asskomm.figures.questions import Answer
from asskomm.figures.ranks import RANKED
from asskomm.view.answers import View

LEVELS = ("districts", "directorates")
LOOKS = ("number", "per_hundred_thousand", "reached_share", "inhabitants_share")

COMPARABLE = (
    *RANKED,
    "consultations",
    "model_municipalities",
    "funding_approved_eur",
)
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
    def defined(self) -> Definition:
        """The definition of the indicator."""
        return definition(self.indicator)

    @property
    def is_sum(self) -> bool:
        """Whether it is a sum of money."""
        return self.defined.units == ("eur",)

    @property
    def measure(self) -> str:
        """The column that is looked at."""
        return self.column(self.look)

    def column(self, name: str) -> str:
        """The column that stands for a number or its rate."""
        return SUMS.get(name, name) if self.is_sum else name

    @property
    def unit(self) -> str:
        """The word for what the indicator is measured in, in the plural."""
        unit = self.defined.unit_in(self.view.scope.unit)
        return self.view.words.code("unit", unit, count=2)

    @property
    def counted(self) -> str:
        """The word for what is counted, in the plural: of a sum its grants."""
        return self.view.words.code("unit", "grants", count=2) if self.is_sum else self.unit

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
            kind=self.defined.kind,
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
