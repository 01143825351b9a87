"""How far the made-up programme is on which day, and days drawn at random on the way there.

What was published as a total of the whole programme is a milestone: (day, total). The made-up
programme passes exactly through them; between them, and after the last one, it is invented.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from asskomm.contract import ROOT

PUBLISHED = ROOT / "data" / "public_record" / "published_figures.csv"

LAUNCH = date(2019, 2, 6)
END = date(2026, 10, 31)
"""The last day of the made-up programme."""


class Milestone(NamedTuple):
    """On this day the total is exactly this. `published` is what was published, "" if nothing."""

    day: date
    total: int
    published: str = ""
    qualifier: str = "exact"
    unit_counted: str = "unspecified"


class Day(NamedTuple):
    """A day as an export writes it: the last one of the month or year that is all that is known."""

    on: date
    precision: str = "day"


# Made up: where the programme is between two publications, and at its end.
INVENTED: Mapping[str, Mapping[date, int]] = {
    "consulted_municipalities": {END: 163},
    "closely_cooperating": {END: 88},
    "prevention_councils": {END: 51},
    "cooperation_agreements": {END: 69},
    "coaching_processes": {date(2020, 12, 31): 24, date(2021, 9, 1): 29, END: 61},
    # Two rounds of analyses, in 2021 and in 2022; the next ones begin in spring 2024.
    "model_municipalities": {},
    "security_analyses": {date(2022, 1, 31): 12, date(2022, 10, 31): 25, END: 34},
}


def milestones() -> dict[str, tuple[Milestone, ...]]:
    """Every stock of the programme → its milestones, in order.

    None of these stocks has ever been published as shrinking. So of two totals that contradict
    each other the certain one is met and, of two certain ones, the later one.
    """
    with PUBLISHED.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if not row["scope"]]
    return {
        name: _met([row for row in rows if row["indicator"] == name], invented)
        for name, invented in INVENTED.items()
    }


def _met(rows: list[dict[str, str]], invented: Mapping[date, int]) -> tuple[Milestone, ...]:
    met: dict[date, Milestone] = {}
    # Of one day, a source that says in which unit it counts comes before one that does not.
    rows = sorted(rows, key=lambda row: row["unit_counted"] == "unspecified")
    rows.sort(key=lambda row: row["as_of"], reverse=True)
    rows.sort(key=lambda row: row["certainty"] != "certain")
    for row in rows:
        day, count = date.fromisoformat(row["as_of"]), int(row["value"])
        if row["qualifier"] != "over" and day not in met and _fits(day, count, met):
            met[day] = Milestone(day, count, row["value"], row["qualifier"], row["unit_counted"])
    for day, count in invented.items():
        if _fits(day, count, met):
            met.setdefault(day, Milestone(day, count))
    for row in sorted(rows, key=lambda row: row["as_of"]):
        day = date.fromisoformat(row["as_of"])
        if row["qualifier"] == "over" and day not in met:
            low, high = _around(day, met)
            count = max(int(row["value"]) + 1, (low + high) // 2)
            met[day] = Milestone(day, count, row["value"], "over", row["unit_counted"])
    return tuple(met[day] for day in sorted(met))


def _fits(day: date, count: int, met: Mapping[date, Milestone]) -> bool:
    low, high = _around(day, met)
    return low <= count <= high


def _around(day: date, met: Mapping[date, Milestone]) -> tuple[int, int]:
    """The counts of the milestones before and after a day."""
    low = max((one.total for one in met.values() if one.day < day), default=0)
    return low, min((one.total for one in met.values() if one.day > day), default=10**6)


class Segment(NamedTuple):
    """The way from one milestone to the next: `size` more, after one day and until another."""

    after: date
    until: date
    size: int


def segments(passed: Iterable[Milestone], begins: date) -> Iterator[Segment]:
    """The ways between milestones; nothing is drawn before the day it begins."""
    before = Milestone(date.min, 0)
    for one in passed:
        yield Segment(max(before.day, begins), one.day, one.total - before.total)
        before = one


def drawn(chance: Random, way: Segment, vague: float = 0.0) -> list[Day]:
    """As many days as the segment needs, in order; a share of them is not known to the day."""
    days = [_weekday(chance, way) for _ in range(way.size)]
    return sorted(blurred(chance, day, way.until, vague) for day in days)


def _weekday(chance: Random, way: Segment) -> date:
    while True:
        day = way.after + timedelta(chance.randint(1, (way.until - way.after).days))
        # Nobody signs on a weekend, unless the segment has no other day.
        if day.weekday() < 5 or (way.until - way.after).days < 4:
            return day


def blurred(chance: Random, day: date, until: date, share: float) -> Day:
    """Sometimes only month or year is known: then it counts from their end, by `until` at last."""
    if chance.random() >= share:
        return Day(day)
    month = (day.replace(day=1) + timedelta(32)).replace(day=1) - timedelta(1)
    year = date(day.year, 12, 31)
    known = [Day(day, "by")]
    known += [Day(month, "month")] * 4 if month <= until else []
    known += [Day(year, "year")] if year <= until else []
    return chance.choice(known)


def later(chance: Random, day: date, least: int, most: int) -> date:
    """A working day between `least` and `most` days after another."""
    found = day + timedelta(chance.randint(least, most))
    return found + timedelta(7 - found.weekday() if found.weekday() > 4 else 0)
