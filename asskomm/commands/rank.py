"""`python -m asskomm rank`: which number a municipality has, and who came before it."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from asskomm import format
from asskomm.commands.arguments import FORMATS, Answered, Misused, Options, day
from asskomm.commands.places import delivery_of
from asskomm.errors import NotInOrder
from asskomm.figures import placings, questions, ranks
from asskomm.figures.definitions import definition
from asskomm.figures.questions import Answer
from asskomm.figures.ranks import RANKED, Rank
from asskomm.files import notation
from asskomm.files.exports import json_file, plain_csv
from asskomm.scope import UNITS, Scope, today
from asskomm.storage.snapshots import Snapshot
from asskomm.view import comparison
from asskomm.view.answers import View
from asskomm.view.serving import choices
from asskomm.words import Words

COLUMNS = ("district_rank", "municipality", "begins_on")
IN_STATE = ("state_rank", "municipality", "district", "begins_on")
MOST_TOLD = 20
"""As many rows of the state are told in the text; more are for the files."""


def add(parser: ArgumentParser, words: Words) -> None:
    """Which number a municipality has."""
    parser.set_defaults(answer=_rank)
    options = Options(parser, words)
    options.one("data", Path, "folder")
    options.one("municipality", str, "code")
    options.one_of("indicator", RANKED)
    options.one("as-of", partial(day, "as_of"), "date")
    options.one_of("unit", UNITS)
    options.one_of("format", FORMATS)


def _rank(asked: Namespace, words: Words) -> Answered:
    """The number of one municipality, what must be said with it, and who came before."""
    if asked.municipality is None:
        raise Misused(asked.parser, "cli-misused", "--municipality")
    snapshot = delivery_of(asked)
    scope = Scope(as_of=asked.as_of or today(), unit=asked.unit)
    view = View(snapshot, scope, words, choices(snapshot))
    if remark := comparison.of_the_day(view):
        print(remark, file=sys.stderr)
    order = questions.ask("order/ranks", snapshot, scope, indicator=asked.indicator)
    totals = questions.ask("order/published", snapshot, scope, indicator=asked.indicator)
    unit = definition(asked.indicator).unit_in(scope.unit)
    places = order.column("municipality_id")
    if asked.municipality not in places:
        raise _not_there(asked, scope, snapshot, bool(order), words)
    place = places.index(asked.municipality)
    rank = list(ranks.read(order, totals, asked.indicator, unit))[place]
    before = _before(order, place)
    match asked.format:
        case "csv":
            return plain_csv(before.columns, before.rows), 0
        case "json":
            return _as_json(rank, before, words), 0
    return "".join(f"{line}\n" for line in _lines(rank, before, words)).encode(), 0


def _not_there(
    asked: Namespace, scope: Scope, snapshot: Snapshot, somebody: bool, words: Words
) -> NotInOrder:
    known = questions.ask("places/municipalities", snapshot)
    names = {row["municipality_id"]: row["municipality"] for row in known}
    name = names.get(asked.municipality)
    return NotInOrder(
        why="unknown" if name is None else "not_yet" if somebody else "nobody",
        name=name or asked.municipality,
        indicator=words.code("indicator", asked.indicator),
        date=format.day(scope.as_of, words.language),
    )


def _before(order: Answer, place: int) -> Answer:
    """All that came before it or may have, in the whole state, and itself as the last row.

    Whoever has the number together with it did not come before.
    """
    rows = list(order)
    asked = rows[place]
    before = [
        index
        for index, row in enumerate(rows)
        if row["counts_as"] != asked["counts_as"]
        and (index < place or row["state_rank"] <= asked["state_rank"])
    ]
    return Answer(
        order.question, order.columns, tuple(order.rows[index] for index in (*before, place))
    )


def _lines(rank: Rank, told: Answer, words: Words) -> Iterator[str]:
    yield placings.sentence(rank, words)
    yield from placings.caution(rank, words)
    first, last = rank.state_rank - 1, rank.state_rank_to - 1
    same = "yes" if first == last else "no"
    yield words("rank-before-state", first=first, last=last, same=same)
    *before, asked = told
    if len(before) > MOST_TOLD:
        yield words("rank-before-more")
    elif before:
        yield from _aligned(before, IN_STATE, words)
    if rank.is_city:
        return
    where = placings.in_district(rank, words)
    nearby = [row for row in before if row["district_id"] == asked["district_id"]]
    if not nearby:
        yield words("rank-before-none", district=where)
        return
    yield words("rank-before-district", district=where)
    yield from _aligned(nearby, COLUMNS, words)


def _aligned(rows: Sequence[dict[str, Any]], columns: Sequence[str], words: Words) -> Iterator[str]:
    """The number to the right of its column, the rest to the left."""
    cells = [[notation.text(name, row, words) for name in columns] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for number, *rest in cells:
        texts = [text.ljust(width) for text, width in zip(rest, widths[1:], strict=True)]
        yield "  ".join(["", number.rjust(widths[0]), *texts]).rstrip()


def _as_json(rank: Rank, before: Answer, words: Words) -> bytes:
    """Sentence and cautions, the numbers, and the rows of the state up to it."""
    told = {
        "sentence": placings.sentence(rank, words),
        "caution": placings.caution(rank, words),
        "indicator": rank.indicator,
        "unit": rank.unit,
        "published": rank.published and int(rank.published),
        "published_as_of": rank.published_as_of,
        "known": rank.known,
        "missing": rank.missing,
        "rows": list(before),
    }
    return json_file(told)
