"""Which municipalities take part in the made-up programme, and from when each can do what."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from asskomm.contract import REFERENCE
from asskomm.sample.days import LAUNCH, Day, Milestone, Segment, drawn, segments

MODEL_MUNICIPALITIES = 8

# Between a first consultation and whatever comes of it, in days.
LEAST_LAG = 21
# Whoever cooperates closely by a milestone was consulted this long before it.
LONG_BEFORE = timedelta(days=450)


@dataclass(frozen=True)
class Cast:
    """First consultations by municipality; who cooperates closely, and when that can begin.

    `opens` is the first day on which anything but a consultation can happen, `due` the day by which
    something must have.
    """

    consulted: Mapping[str, Day]
    models: tuple[str, ...]
    opens: Mapping[str, date]
    due: Mapping[str, date]
    district: Mapping[str, str]


@dataclass
class Draw:
    """Hands out municipalities for one building block, each once."""

    cast: Cast
    chance: Random
    used: set[str] = field(default_factory=set)
    first: Collection[str] = ()
    """Those who must get something soon: they are drawn before all others."""

    def one(self, day: date) -> str:
        """Somebody who can have it on that day."""
        free = self._free(day)
        chosen = self.chance.choice([one for one in free if one in self.first] or free)
        self.used.add(chosen)
        return chosen

    def together(self, day: date, count: int) -> list[str]:
        """Several at once, of one district where it has as many."""
        free = self._free(day)
        district = self.cast.district
        near = {one: [other for other in free if district[other] == district[one]] for one in free}
        enough = [group for group in near.values() if len(group) >= count] or [free]
        chosen = self.chance.sample(self.chance.choice(enough), count)
        self.used.update(chosen)
        return chosen

    def _free(self, day: date) -> list[str]:
        opens = self.cast.opens
        left = [one for one in opens if one not in self.used]
        return [one for one in left if opens[one] <= day] or [min(left, key=opens.__getitem__)]


def cast(chance: Random, passed: Mapping[str, Sequence[Milestone]]) -> Cast:
    """Everybody who takes part, larger municipalities sooner than small ones."""
    with (REFERENCE / "municipalities.csv").open(encoding="utf-8", newline="") as file:
        places = list(csv.DictReader(file))
    order = sorted(
        places, key=lambda row: chance.random() ** (int(row["population"]) ** -0.4), reverse=True
    )
    consulted = _consultations(
        chance, [row["municipality_id"] for row in order], passed["consulted_municipalities"]
    )
    models = tuple(consulted)[:MODEL_MUNICIPALITIES]
    opens, due = _opens(chance, consulted, models, passed["closely_cooperating"])
    return Cast(
        consulted,
        models,
        opens,
        due,
        {row["municipality_id"]: row["district_id"] for row in places},
    )


def _consultations(
    chance: Random, order: Iterable[str], passed: Sequence[Milestone]
) -> dict[str, Day]:
    # The model municipalities come first, in the first weeks.
    early = Segment(LAUNCH, LAUNCH + timedelta(days=40), MODEL_MUNICIPALITIES)
    first, *others = segments(passed, LAUNCH)
    rest = first._replace(after=early.until, size=first.size - early.size)
    days = drawn(chance, early)
    for way in (rest, *others):
        days += drawn(chance, way, vague=0.1)
    return dict(zip(order, days, strict=False))


def _opens(
    chance: Random,
    consulted: Mapping[str, Day],
    models: Sequence[str],
    passed: Sequence[Milestone],
) -> tuple[dict[str, date], dict[str, date]]:
    """Who cooperates closely → from when, by when: as many by each milestone as it says."""
    opens: dict[str, date] = {}
    due: dict[str, date] = {}
    begins = LAUNCH
    for one in passed:
        free = [
            who
            for who, day in consulted.items()
            if who not in opens and who not in models and day.on <= one.day - LONG_BEFORE
        ]
        new = [] if opens else list(models)
        new += sorted(chance.sample(free, one.total - len(opens) - len(new)))
        for who in new:
            opens[who] = max(begins, consulted[who].on + timedelta(days=LEAST_LAG))
            due[who] = one.day
        begins = one.day + timedelta(days=1)
    return opens, due
