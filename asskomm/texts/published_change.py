"""The paragraph on a change as published: which figures are newer than the earlier day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from asskomm.figures.indicators import Reading
from asskomm.texts import prose, things
from asskomm.texts.cautions import COUNTED, of_published
from asskomm.texts.change import both_readings, day_before, title
from asskomm.texts.passages import Text, Writer
from asskomm.texts.published import Said, published_blocks
from asskomm.view.answers import View


def published_change(view: View) -> Text | None:
    """Which published figures are newer than the earlier day; None without any."""
    view = replace(view, against=day_before(view))
    now, then = both_readings(view)
    newer = [
        name
        for name in COUNTED
        if now[name].published is not None
        and now[name].published_as_of != then[name].published_as_of
    ]
    if not newer:
        return None
    newer.sort(key=lambda name: now[name].published_as_of or date.min, reverse=True)
    said = Said(Writer(view))
    sentences = [
        published_blocks(
            said,
            day,
            [now[name] for name in names],
            [_published(said, now[name], then[name]) for name in names],
        )
        for day, names in _by_day(newer, now)
    ]
    told = [made[name] for made in (now, then) for name in newer]
    return Text(title(view), tuple(sentences), of_published(view, told), view.against)


def _by_day(names: Sequence[str], now: dict[str, Reading]) -> Iterator[tuple[date, list[str]]]:
    for day, group in groupby(names, key=lambda name: now[name].published_as_of):
        if day:
            yield day, list(group)


def _published(said: Said, now: Reading, then: Reading) -> str:
    """A figure and the one known on the earlier day, as far as both count the same."""
    writer, words = said.writer, said.view.words
    thing = things.published(writer, now)
    if then.published is None or then.published_as_of is None:
        before = prose.day(then.as_of, words)
        return words("text-published-than", kind="first", thing=thing, before=before)
    earlier = replace(writer.view.scope, as_of=then.as_of)
    kind = _likeness(now, then)
    if kind == "like":
        shown = things.qualified(writer, then, prose.count(then.published, words))
        than = writer.number(shown, then.published, then.indicator, kind="published", scope=earlier)
    else:
        than = things.published(writer, then, scope=earlier)
    return words(
        "text-published-than",
        kind=kind,
        thing=thing,
        before=prose.day(then.published_as_of, words),
        count=int(then.published),
        then=than,
    )


def _likeness(now: Reading, then: Reading) -> str:
    """Whether two published figures count the same: like, unlike, or unclear."""
    if things.thing_published(now) == things.thing_published(then):
        return "like"
    unclear = "unspecified" in (now.unit_counted, then.unit_counted)
    return "unclear" if unclear else "unlike"
