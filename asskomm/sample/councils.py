"""The councils of the made-up programme, stage by stage.

On each day of a publication there are as many councils as municipalities that have one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from random import Random

from asskomm.sample.cast import Cast, Draw
from asskomm.sample.days import END, Day, Milestone, drawn, later, segments
from asskomm.sample.wording import COUNCIL_NAMES, DISTRICT_COUNCIL, Row, fields, partners

# Segments (by the day they end on) in which two councils are one of two municipalities together,
# and one of a whole district: one more in each unit than two councils of one municipality.
SHARED_COUNCILS = (date(2021, 6, 25), date(2021, 9, 1))
REVIVED_AT_THE_START = 3


def councils(chance: Random, cast: Cast, passed: Sequence[Milestone]) -> Iterator[Row]:
    """Stages of councils: those from before the programme, plans, foundings, revivals, rests."""
    draw = Draw(cast, chance)
    before, *ways = segments(passed, date(1998, 12, 31))
    standing: list[tuple[str, str]] = []
    for day in drawn(chance, before, vague=0.8):
        who = draw.one(ways[0].until)
        standing.append(_council(who))
        yield _stage(chance, *standing[-1], "founded", day)
    revived = REVIVED_AT_THE_START
    # A town that is a district of its own has the council of a town.
    districts = sorted({one for who, one in cast.district.items() if who != f"{one}000"})
    for way in ways:
        way = way._replace(after=max(way.after, date(2019, 4, 30)))
        if way.until == END:
            yield from _rest(chance, *chance.choice(standing))
        days = drawn(chance, way, vague=0.15)
        if way.until in SHARED_COUNCILS:
            yield from _shared(chance, draw, districts, days)
            days = days[2:]
        for day in days:
            who = draw.one(day.on)
            if revived:
                revived -= 1
                yield from _once_before(chance, *_council(who))
                yield _stage(chance, *_council(who), "reactivated", day)
                continue
            if day.precision == "day" and chance.random() < 0.3:
                plan = Day(later(chance, day.on, -200, -60))
                yield _stage(chance, *_council(who), "planned", plan)
            yield _stage(chance, *_council(who), "founded", day)


def _council(who: str) -> tuple[str, str]:
    return f"MUSTER-PR-{who}", who


def _stage(chance: Random, council: str, who: str, stage: str, day: Day) -> Row:
    number = sum(map(ord, council))
    place: Row = {"municipality_id": who} if len(who) > 5 else {"district_id": who}
    return place | {
        "council_id": council,
        "name": COUNCIL_NAMES[number % len(COUNCIL_NAMES)] if len(who) > 5 else DISTRICT_COUNCIL,
        "stage": stage,
        "stage_on": day.on.isoformat(),
        "date_precision": day.precision,
        "action_fields": fields(chance) if stage != "dormant" else "",
        "partners": partners(chance) if stage != "dormant" else "",
    }


def _once_before(chance: Random, council: str, who: str) -> Iterator[Row]:
    """A council that had gone to sleep long before the programme."""
    founded = chance.randint(1998, 2006)
    yield _stage(chance, council, who, "founded", Day(date(founded, 12, 31), "year"))
    slept = founded + chance.randint(4, 9)
    yield _stage(chance, council, who, "dormant", Day(date(slept, 12, 31), "year"))


def _rest(chance: Random, council: str, who: str) -> Iterator[Row]:
    """One council rests for a year, after the last publication."""
    slept = date(2025, 9, 30)
    yield _stage(chance, council, who, "dormant", Day(slept))
    yield _stage(chance, council, who, "reactivated", Day(date(2026, 9, 30)))


def _shared(chance: Random, draw: Draw, districts: list[str], days: Sequence[Day]) -> Iterator[Row]:
    both, one = days[:2]
    members = draw.together(both.on, 2)
    for who in members:
        yield _stage(chance, f"MUSTER-PR-{'-'.join(members)}", who, "founded", both)
    district = districts.pop(chance.randrange(len(districts)))
    yield _stage(chance, f"MUSTER-PR-{district}", district, "founded", one)
