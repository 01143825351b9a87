"""What somebody wants to know → measures, years, a breakdown, lists; real questions as templates.

The templates ask what the Landtag of Saxony has asked: Drs. 6/10976, 6/15269 and 6/12950.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

MEASURES = (
    "consulted_municipalities",
    "closely_cooperating",
    "prevention_councils",
    "cooperation_agreements",
    "preliminary_agreements",
    "coaching_processes",
    "security_analyses",
    "model_municipalities",
    "consultations",
    "new_prevention_councils",
    "new_cooperation_agreements",
    "new_coaching_processes",
    "new_security_analyses",
    "projects",
    "days_to_agreement",
    "grants",
    "grants_eur",
    "grants_applied",
    "grants_applied_eur",
    "grants_approved",
    "grants_approved_eur",
    "grants_rejected",
    "grants_rejected_eur",
    "grants_withdrawn",
    "grants_withdrawn_eur",
    "grants_paid_eur",
    "grants_returned_eur",
    "funding_available_eur",
)
"""Those of queries/official/measures.sql, in the same order."""

BREAKDOWNS = ("district", "municipality", "action_field", "stage")
LISTS = ("councils", "projects", "grants")
BEGAN = 2019  # the year the programme was launched: where tables begin unless asked otherwise


@dataclass(frozen=True)
class Inquiry:
    """Codes of MEASURES, BREAKDOWNS, LISTS; a year None is the first or last of the scope."""

    measures: tuple[str, ...]
    breakdown: str = BREAKDOWNS[0]
    first_year: int | None = None
    last_year: int | None = None
    lists: tuple[str, ...] = ()

    @property
    def divided(self) -> tuple[str, ...]:
        """The measures that the breakdown can divide: only grants have stages."""
        return tuple(
            measure
            for measure in self.measures
            if self.breakdown != "stage" or measure.startswith("grants")
        )

    @property
    def left_out(self) -> tuple[str, ...]:
        """The other measures; a table of them would hold nothing."""
        return tuple(measure for measure in self.measures if measure not in self.divided)

    def between(self, first: int | None, last: int | None) -> Inquiry:
        """The same for other years."""
        return replace(self, first_year=first, last_year=last)


TEMPLATES: Mapping[str, Inquiry] = {
    "6-10976": Inquiry(("prevention_councils",), lists=("councils",)),
    "6-15269": Inquiry(
        (
            "grants_applied",
            "grants_applied_eur",
            "grants_approved",
            "grants_approved_eur",
            "grants_rejected",
            "grants_withdrawn",
        ),
        lists=("grants",),
    ),
    "6-12950": Inquiry(
        ("consultations", "new_coaching_processes", "new_security_analyses", "projects"),
        lists=("projects",),
    ),
}


def known(codes: Iterable[str], all_of: Iterable[str]) -> tuple[str, ...]:
    """The codes that exist, each once, in official order."""
    asked = set(codes)
    return tuple(code for code in all_of if code in asked)
