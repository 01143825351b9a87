"""What the made-up programme has many of: consultations, grants by stage, projects.

`scale` times as much of it can be had, for the same municipalities: first consultations, and so
all totals of the programme, stay as they are. The sums of grants stay within the funds as well:
each is divided by the scale.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from asskomm.sample.cast import Cast
from asskomm.sample.days import END, LAUNCH, Day, blurred, later
from asskomm.sample.wording import GRANTS, PROJECTS, Row, fields, partners

# Grants asked for, by year of the budget.
GRANTS_OF: dict[int, int] = {
    2019: 8, 2020: 12, 2021: 17, 2022: 20, 2023: 26, 2024: 27, 2025: 29, 2026: 28
}  # fmt: skip
PROJECTS_OF_A_PROGRAMME = 260
FOLLOW_UPS_AT_MOST = 7
FAVOURED = 3
"""Who cooperates closely has this many times as many grants and projects."""


def consultations(chance: Random, cast: Cast, scale: int) -> Iterator[Row]:
    """First consultations once; follow-ups `scale` times, more for those who cooperate closely."""
    for number, (who, day) in enumerate(cast.consulted.items(), 1):
        yield _consultation(chance, f"E{number}", who, day, "first")
    number = 0
    for _ in range(scale):
        for who, first in cast.consulted.items():
            most = FOLLOW_UPS_AT_MOST if who in cast.opens else 2
            for _ in range(chance.randint(0, most)):
                number += 1
                day = _between(chance, first.on, END)
                yield _consultation(chance, f"F{number}", who, day, "follow_up")


def _consultation(chance: Random, number: str, who: str, day: Day, kind: str) -> Row:
    return {
        "consultation_id": f"MUSTER-BE-{number}",
        "municipality_id": who,
        "held_on": day.on.isoformat(),
        "date_precision": day.precision,
        "kind": kind,
        "action_fields": fields(chance),
    }


def _between(chance: Random, first: date, last: date) -> Day:
    day = first + timedelta(1 + int((last - first).days * chance.random()))
    return blurred(chance, min(day, last), last, 0.1)


def _favoured(cast: Cast, by: date) -> list[str]:
    """Who was consulted by then, for drawing."""
    there = [who for who, day in cast.consulted.items() if day.on <= by]
    return there + [who for who in there if who in cast.opens] * (FAVOURED - 1)


def funding(chance: Random, cast: Cast, scale: int) -> Iterator[Row]:
    """Grants in their stages: asked for in autumn, decided in winter, paid in the year."""
    asked = {
        year: date(2019, 4, 1) if year == LAUNCH.year else date(year - 1, 8, 31)
        for year in GRANTS_OF
    }
    for year, count in GRANTS_OF.items():
        who_can = _favoured(cast, asked[year])
        for number in range(1, count * scale + 1):
            who = chance.choice(who_can)
            yield from _grant(chance, f"{year}-{number}", who, year, asked[year], scale)


def _grant(
    chance: Random, number: str, who: str, year: int, opened: date, scale: int
) -> Iterator[Row]:
    """The stages of one grant; up to 90 per cent is granted, seldom 10,000 euro or less."""
    asked = 250 * chance.randint(44, 200)
    given = asked if chance.random() < 0.7 else asked * 4 // 5
    common: Row = {
        "grant_id": f"MUSTER-FO-{number}",
        "municipality_id": who,
        "budget_year": year,
        "project": chance.choice(GRANTS),
        "action_fields": fields(chance),
    }

    def stage(name: str, day: date, amount: int) -> Iterator[Row]:
        if day <= END:
            yield common | {
                "stage": name,
                "stage_on": day.isoformat(),
                "date_precision": "day",
                "amount_eur": f"{amount / scale:.2f}",
                "own_share_eur": f"{amount / 9 / scale:.2f}",
            }

    applied = later(chance, opened, 1, 44)
    yield from stage("applied", applied, asked)
    decided = later(chance, max(applied, date(year - 1, 11, 30)), 20, 120)
    match chance.random():
        case fate if fate < 0.1:
            yield from stage("rejected", decided, asked)
        case fate if fate < 0.15:
            yield from stage("withdrawn", decided, asked)
        case fate:
            yield from stage("approved", decided, given)
            paid = later(chance, decided, 40, 200)
            yield from stage("paid", paid, given)
            if fate > 0.93:
                yield from stage("returned", later(chance, paid, 60, 300), given // 5)


def projects(chance: Random, cast: Cast, scale: int) -> Iterator[Row]:
    """Projects and events, some of two municipalities together."""
    who_can = _favoured(cast, END)
    for number in range(1, PROJECTS_OF_A_PROGRAMME * scale + 1):
        members = {chance.choice(who_can)}
        if chance.random() < 0.08:
            members.add(chance.choice(who_can))
        first = max(cast.consulted[who].on for who in members)
        day = _between(chance, first, END)
        common: Row = {
            "project_id": f"MUSTER-PJ-{number}",
            "held_on": day.on.isoformat(),
            "date_precision": day.precision,
            "title": chance.choice(PROJECTS),
            "action_fields": fields(chance),
            "partners": partners(chance),
        }
        for who in sorted(members):
            yield common | {"municipality_id": who}
