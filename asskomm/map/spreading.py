"""Rows of each month → what the script of the map needs to move it through time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from asskomm import format
from asskomm.figures.questions import Answer
from asskomm.map.layers import STEPS, Row, class_of, counted, counts, level_of
from asskomm.words import Words

Frames = dict[str, Any]
"""days, stamps: each month's day as written and as in file names; counts: of each class of the
layer in each month; spells or shares: which step stands in which months, the levels of a district.
"""


def steps(layer: str, spells: Answer, frames: Answer, words: Words) -> Frames:
    """The frames of the layers that show steps, from map/spells and map/frames."""
    places = {subject: place for place, subject in enumerate(counts(layer))}
    moving: dict[str, list[list[int]]] = {}
    for row in spells:
        turn = [places[row["subject"]], row["first_frame"], row["last_frame"]]
        moving.setdefault(row["municipality_id"], []).append(turn)
    column = "furthest" if layer == "furthest" else "municipalities"
    numbers, every = frames.column(column), len(STEPS) + 1
    counted = [numbers[at : at + every] for at in range(0, len(numbers), every)]
    return _frames(frames.column("until")[::every], counted, words) | {"spells": moving}


def inhabitants(shares: Answer, words: Words) -> Frames:
    """The frames of the layer on inhabitants, from map/shares: it counts districts."""
    months = {day: list(rows) for day, rows in groupby(shares, lambda row: row["until"])}
    levels: dict[str, list[int]] = {}
    for row in shares:
        place = class_of("inhabitants", row)
        levels.setdefault(row["district_id"], []).append(level_of("inhabitants", place))
    numbers = [counted("inhabitants", rows) for rows in months.values()]
    return _frames(months, numbers, words) | {"shares": levels}


def still(layer: str, rows: Iterable[Row], day: date, words: Words) -> Frames:
    """The only frame of a layer without a past."""
    return _frames([day], [counted(layer, rows)], words)


def _frames(days: Iterable[date], counts: Iterable[Sequence[int]], words: Words) -> Frames:
    days = [*days]
    return {
        "days": [format.day(day, words.language) for day in days],
        "stamps": [day.isoformat() for day in days],
        "counts": [[format.number(one, words.language) for one in frame] for frame in counts],
    }


def embedded(told: Mapping[str, Any]) -> str:
    """Facts as JSON that can stand inside a script of a page: no tag begins or ends in it."""
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
