"""The rows of order/ranks and order/published → Ranks: which number somebody has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from asskomm.figures.questions import Answer
from asskomm.scope import Scope

RANKED = (
    "cooperation_agreements",
    "preliminary_agreements",
    "closely_cooperating",
    "consulted_municipalities",
    "prevention_councils",
    "coaching_processes",
    "security_analyses",
)
"""The indicators that somebody can be the N-th in."""


@dataclass(frozen=True)
class Rank:
    """The number of one municipality, or of a district with a council of its own.

    Ranges where first and last differ. `unit`: the code of what is numbered. `same_day`: how many
    began on exactly that day, 0 where it is not known. `missing` of the `published` ones are not
    in the record on that day (0: it has them all); None where no total was published.
    `members`: who shares the number as one signatory or by one agreement, in order of name, itself
    among them; empty where it is alone. `district_rank` says nothing of a city that is a district
    itself (`is_city`).
    """

    municipality_id: str | None
    municipality: str
    district: str
    counts_as: str
    indicator: str
    unit: str
    day: date
    precision: str
    district_rank: int
    district_rank_to: int
    state_rank: int
    state_rank_to: int
    same_day: int
    is_city: bool
    source: str | None
    missing: int | None = None
    known: int | None = None
    published: Decimal | None = None
    published_as_of: date | None = None
    qualifier: str = "exact"
    unit_counted: str = "unspecified"
    members: tuple[str, ...] = ()

    @property
    def is_exact(self) -> bool:
        """Whether both numbers are single ones."""
        return (self.district_rank, self.state_rank) == (self.district_rank_to, self.state_rank_to)

    @property
    def is_of_thing(self) -> bool:
        """Whether not who has it is numbered, but what they have."""
        return self.unit not in ("municipalities", "signatories")

    @property
    def is_joint(self) -> bool:
        """Whether it is one signatory together with others."""
        return self.unit == "signatories" and self.counts_as != self.municipality_id


def everywhere(scope: Scope) -> Scope:
    """The scope in which numbers are told: the whole state, on the same day, in the same unit."""
    return replace(
        scope, since=None, districts=(), directorates=(), size_classes=(), action_fields=()
    )


def read(ranks: Answer, published: Answer, indicator: str, unit: str) -> Iterator[Rank]:
    """Each row of order/ranks as a Rank, with the published total that its day is held against."""
    totals, together = list(published)[::-1], _together(ranks)
    for row in ranks:
        rank = _rank(row, indicator, unit, _total(totals, row["counts_from"]))
        yield replace(rank, members=together.get(rank.counts_as, ()))


def _together(ranks: Answer) -> dict[str, tuple[str, ...]]:
    """Whoever counts as one with others → the names of all of them."""
    found: dict[str, list[str]] = {}
    for row in ranks:
        found.setdefault(row["counts_as"], []).append(row["municipality"] or row["district"])
    return {one: tuple(names) for one, names in found.items() if len(names) > 1}


def _rank(row: dict[str, Any], indicator: str, unit: str, published: dict[str, Any]) -> Rank:
    place, district = row["municipality_id"], row["district_id"]
    return Rank(
        municipality_id=place,
        municipality=row["municipality"] or row["district"],
        district=row["district"],
        counts_as=row["counts_as"],
        indicator=indicator,
        unit=unit,
        day=row["begins_on"],
        precision=row["date_precision"],
        district_rank=row["district_rank"],
        district_rank_to=row["district_rank_to"],
        state_rank=row["state_rank"],
        state_rank_to=row["state_rank_to"],
        same_day=row["same_day"],
        # The AGS of a Kreisfreie Stadt is its district's key and three zeros.
        is_city=place in (None, f"{district}000"),
        source=row["source"],
        **published,
    )


def _total(totals: list[dict[str, Any]], day: date) -> dict[str, Any]:
    """The newest total up to the day; if that shows no gap, the next one, which may show one."""
    before = [row for row in totals if row["as_of"] <= day][-1:]
    after = [row for row in totals if row["as_of"] > day][:1]
    near = before + after
    for row in [row for row in near if row["missing"]] or near:
        return {
            "missing": row["missing"],
            "known": row["known"],
            "published": row["published"],
            "published_as_of": row["as_of"],
            "qualifier": row["qualifier"],
            "unit_counted": row["unit_counted"],
        }
    return {}
