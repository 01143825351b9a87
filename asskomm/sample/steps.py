"""The agreements, coaching processes and security analyses of the made-up programme.

On each day of a publication every counting unit gives the same total: what a joint agreement or
analysis takes from one unit, a supplement or a repetition has given back by then.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from random import Random

from asskomm.sample.cast import Cast, Draw
from asskomm.sample.days import END, Day, Milestone, Segment, blurred, drawn, later, segments
from asskomm.sample.wording import COACHES, COMMUNITY, LEAGUE, Row, fields, partners

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
                yield _agreement(chance, f"{who}-E{supplement.on.isoformat()}", who, supplement)
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
