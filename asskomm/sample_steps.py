"""The building blocks of the made-up programme: rows of councils, agreements, coaching, analyses.

On each day of a publication every counting unit gives the same total: what a joint agreement, a
council of two municipalities or a repeated analysis takes from one unit is given back before.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from random import Random

from asskomm.sample_cast import Cast, Draw
from asskomm.sample_days import END, Day, Milestone, Segment, blurred, drawn, later, segments
from asskomm.sample_words import (
    COACHES,
    COMMUNITY,
    COUNCIL_NAMES,
    DISTRICT_COUNCIL,
    LEAGUE,
    fields,
    partners,
)

Row = dict[str, str | int]

# Segments (by the day they end on) in which two councils are one of two municipalities together,
# and one of a whole district: one more in each unit than two councils of one municipality.
SHARED_COUNCILS = (date(2021, 6, 25), date(2021, 9, 1))
REVIVED_AT_THE_START = 3

# Segments → members of a joint agreement, who signs it, and how many supplements make up for it.
JOINT: dict[date, tuple[tuple[int, str, int], ...]] = {
    date(2021, 1, 31): ((2, "league", 1),),
    date(2021, 11, 30): ((3, "community", 2),),
    date(2022, 11, 28): ((3, "league", 2),),
    END: ((4, "community", 0), (2, "league", 0)),
}
# Preliminary agreements that no other one has followed yet.
AT_THE_END = Segment(date(2026, 2, 1), END, 6)
A_WHILE = timedelta(days=60)
RENEWED_AFTER = timedelta(days=3 * 365)
REPEATED_ANALYSES = date(2022, 10, 31)


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


def agreements(chance: Random, cast: Cast, passed: Sequence[Milestone]) -> Iterator[Row]:
    """Agreements, single and joint, preliminary ones before some, renewals and supplements."""
    draw = Draw(cast, chance)
    signed: list[tuple[str, date]] = []
    for way in segments(passed, date(2019, 5, 31)):
        days = drawn(chance, way, vague=0.05)
        groups = JOINT.get(way.until, ())
        # The slots of a joint agreement's members; it is signed in the middle of the segment.
        slots = [[days.pop(len(days) // 2) for _ in range(count)] for count, _, _ in groups]
        for day in days:
            who = draw.one(day.on)
            signed.append((who, day.on))
            yield from _single(chance, cast, who, day)
        for (count, kind, supplements), (day, *_) in zip(groups, slots, strict=True):
            members = draw.together(day.on, count)
            yield from _joint(chance, members, kind, day)
            settled = [who for who, since in signed if since < way.until - A_WHILE]
            others = members if kind == "community" else settled
            for who in chance.sample(others, supplements):
                supplement = Day(later(chance, way.until, -12, -3))
                yield _agreement(chance, f"{who}-E{supplement.on.year}", who, supplement)
    for day in drawn(chance, AT_THE_END):
        who = draw.one(day.on)
        yield _agreement(chance, f"{who}-V", who, day) | {"kind": "preliminary"}


def _joint(chance: Random, members: Sequence[str], kind: str, day: Day) -> Iterator[Row]:
    """An agreement that a community signs for its members, or a league of towns together."""
    name = COMMUNITY if kind == "community" else LEAGUE
    for who in members:
        yield _agreement(chance, "-".join(members), who, day) | {
            "signatory": f"{name} {day.on.year}",
            "signatory_kind": kind,
        }


def _single(chance: Random, cast: Cast, who: str, day: Day) -> Iterator[Row]:
    """One municipality's agreement, what came before it, and what followed."""
    known = day.precision == "day"
    before = day.on - timedelta(chance.randint(120, 420))
    if known and chance.random() < 0.2 and before >= cast.opens[who]:
        yield _agreement(chance, f"{who}-V", who, Day(before)) | {
            "kind": "preliminary",
            "ended_on": (day.on - timedelta(1)).isoformat(),
        }
    agreement = _agreement(chance, who, who, day)
    if known and day.on < date(2020, 12, 31) and chance.random() < 0.3:
        # A renewal is in force from the day after: no count changes.
        last = day.on + RENEWED_AFTER
        agreement["ended_on"] = last.isoformat()
        yield _agreement(chance, f"{who}-F", who, Day(last + timedelta(1)))
    yield agreement


def _agreement(chance: Random, number: str, who: str, day: Day) -> Row:
    return {
        "agreement_id": f"MUSTER-KV-{number}",
        "municipality_id": who,
        "kind": "cooperation",
        "signed_on": day.on.isoformat(),
        "date_precision": day.precision,
        "partners": partners(chance),
        "action_fields": fields(chance),
    }


def coaching(
    chance: Random, cast: Cast, passed: Sequence[Milestone], first: Collection[str]
) -> Iterator[Row]:
    """Processes of coaching; `first` are those who would have nothing by the day it is due."""
    draw = Draw(cast, chance, first=first)
    done: list[str] = []
    for way in segments(passed, date(2019, 4, 30)):
        for day in drawn(chance, way, vague=0.2):
            done.append(draw.one(day.on))
            yield _process(chance, done[-1], "1", day)
    # After the last publication some have a second one.
    for who in chance.sample(done, 8):
        yield _process(chance, who, "2", *drawn(chance, Segment(date(2024, 12, 31), END, 1)))


def _process(chance: Random, who: str, number: str, day: Day) -> Row:
    ends = later(chance, day.on, 270, 800)
    return {
        "process_id": f"MUSTER-CO-{who}-{number}",
        "municipality_id": who,
        "started_on": day.on.isoformat(),
        "date_precision": day.precision,
        "completed_on": ends.isoformat() if ends <= END and chance.random() < 0.8 else "",
        "provider": chance.choice(COACHES),
    }


def analyses(chance: Random, cast: Cast, passed: Sequence[Milestone]) -> Iterator[Row]:
    """Security analyses; in 2022 one of two municipalities, and one that is repeated."""
    draw = Draw(cast, chance)
    done: list[str] = []
    for way in segments(passed, date(2021, 1, 31)):
        groups = [1] * way.size
        if way.until == REPEATED_ANALYSES:
            groups = [0, 2, *groups[2:]]
        for count, day in zip(groups, drawn(chance, way, vague=0.2), strict=True):
            members = draw.together(day.on, count) if count else [chance.choice(done)]
            done += members
            yield from _analysis(chance, members, day, "" if count else "-W")


def _analysis(chance: Random, members: Sequence[str], day: Day, mark: str) -> Iterator[Row]:
    """About twenty weeks lie between the start and the results."""
    ends = blurred(chance, later(chance, day.on, 140, 320), END, 0.2)
    completed = ends.on <= END
    field = fields(chance)
    for who in members:
        yield {
            "analysis_id": f"MUSTER-SA-{'-'.join(members)}{mark}",
            "municipality_id": who,
            "started_on": day.on.isoformat(),
            "date_precision": day.precision,
            "completed_on": ends.on.isoformat() if completed else "",
            "completed_precision": ends.precision if completed else "",
            "action_fields": field,
            "partners": partners(chance),
        }
