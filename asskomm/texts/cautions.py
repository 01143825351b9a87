"""What must be known with counted figures: more is published than documented, some is uncertain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from asskomm import format
from asskomm.figures.indicators import Reading
from asskomm.figures.ranks import everywhere
from asskomm.texts import prose, things
from asskomm.texts.passages import Writer
from asskomm.view.answers import View

COUNTED = (*things.REACH, *things.BLOCKS)


def cautions(view: View) -> tuple[str, ...]:
    """The remarks that go with a text of counted figures, also in its copies."""
    return (*_gaps(view), *_unsure(view))


def of_published(view: View, readings: Iterable[Reading]) -> tuple[str, ...]:
    """That some of the published figures are uncertain, by their days."""
    unsure = {one.published_as_of for one in readings if one.certainty == "uncertain"}
    days = [prose.day(day, view.words) for day in sorted(day for day in unsure if day)]
    if not days:
        return ()
    return (view.words("text-unsure-published", days=prose.listed(days, view.words)),)


def _gaps(view: View) -> Iterator[str]:
    """Published figures of which the record documents only a part: the whole state's."""
    whole = view.on(everywhere(view.scope))
    readings = whole.readings()
    short = [readings[name] for name in COUNTED if _is_short(readings[name])]
    short.sort(key=lambda one: one.published_as_of or one.as_of, reverse=True)
    writer = Writer(whole)
    days = [
        view.words(
            "text-gap-day",
            date=prose.day(day, view.words),
            things=prose.listed([_gap(writer, one) for one in group], view.words),
        )
        for day, group in groupby(short, key=lambda one: one.published_as_of)
        if day
    ]
    if days:
        yield writer.sentence("text-gaps", days="; ".join(days)).plain


def _is_short(reading: Reading) -> bool:
    return reading.published is not None and (reading.covered or 0) < reading.published


def _gap(writer: Writer, reading: Reading) -> str:
    """So many published, and in brackets how many of them are documented, in the same words."""
    words = writer.view.words
    covered = format.number(reading.covered or 0, words.language)
    compared_in = reading.compared_in or reading.unit
    same = reading.indicator in things.REACH or things.thing_published(reading) == compared_in
    unit = "" if same else words.code("unit", compared_in, count=int(reading.covered or 0))
    thing = things.published(writer, reading)
    return words("text-gap", thing=thing, covered=f"{covered} {unit}".strip())


def _unsure(view: View) -> Iterator[str]:
    """How many of the counted ones rest on uncertain records alone."""
    found = {row["indicator"]: row["uncertain"] for row in view.ask("texts/uncertain")}
    readings = view.readings()
    writer = Writer(view)
    items = [
        things.counted(writer, readings[name], found[name], noun=place == 0)
        for place, name in enumerate(name for name in COUNTED if found.get(name))
    ]
    if items:
        listed = prose.listed(items, view.words)
        yield writer.sentence("text-unsure-counts", things=listed).plain
