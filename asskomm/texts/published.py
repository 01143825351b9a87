"""The background paragraph as published: the newest figures of the programme's own notices."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby

from asskomm.figures.indicators import Reading
from asskomm.texts import prose, things
from asskomm.texts.background import AVAILABLE, title, years
from asskomm.texts.passages import Sentence, Text, Writer
from asskomm.view.answers import View


def published_background(view: View) -> Text | None:
    """The newest published figures up to the Stichtag, each with its day; None without any."""
    readings = view.readings()
    names = (*things.REACH, *things.BLOCKS, AVAILABLE)
    if not any(readings[name].published is not None for name in names):
        return None
    writer = Writer(view)
    said = Said(writer)
    sentences = (*_reach(said), *_blocks(said), *_funds(said))
    return Text(title(view), sentences)


class Said:
    """Whose figures the sentences give: the day of publication is named again when it changes."""

    def __init__(self, writer: Writer) -> None:
        self.writer, self.view = writer, writer.view
        self.day: date | None = None

    def reading(self, indicator: str) -> Reading | None:
        """A reading that has a published figure."""
        found = self.view.readings()[indicator]
        return found if found.published is not None and found.published_as_of else None

    def source(self, day: date) -> str:
        """The words for a day of publication: "nach veröffentlichten Angaben vom …"."""
        same = "yes" if day == self.day else "no"
        self.day = day
        return self.view.words("text-source", same=same, date=prose.day(day, self.view.words))


def _reach(said: Said) -> Iterator[Sentence]:
    writer, words = said.writer, said.view.words
    consulted, close = (said.reading(name) for name in things.REACH)
    if consulted and consulted.published_as_of:
        count = int(consulted.published or 0)
        what = things.published(writer, consulted, "municipalities")
        source = said.source(consulted.published_as_of)
        yield writer.sentence("text-published-reach", source=source, count=count, things=what)
    if not close or not close.published_as_of:
        return
    value = close.published or Decimal(0)
    of_them = consulted is not None and close.published_as_of == said.day
    key = "text-of-them" if of_them else "text-in-municipalities"
    shown = words(key, count=int(value), number=prose.count(value, words))
    number = writer.number(
        things.qualified(writer, close, shown), value, close.indicator, kind="published"
    )
    if of_them:
        yield writer.sentence("text-published-of-them", number=number)
    else:
        source = said.source(close.published_as_of)
        yield writer.sentence("text-published-close", source=source, number=number)


def _blocks(said: Said) -> Iterator[Sentence]:
    """One sentence for each day of publication; the day named last comes first, then newest."""
    known = [reading for name in things.BLOCKS if (reading := said.reading(name))]

    def order(reading: Reading) -> tuple[bool, timedelta]:
        day = reading.published_as_of or date.min
        return day != said.day, date.max - day

    for day, group in groupby(sorted(known, key=order), key=lambda one: one.published_as_of):
        if day:
            yield published_blocks(said, day, list(group))


def published_blocks(said: Said, day: date, readings: Sequence[Reading]) -> Sentence:
    """What there is according to the figures of one day."""
    listed = [things.published(said.writer, reading) for reading in readings]
    return said.writer.sentence(
        "text-published-blocks",
        source=said.source(day),
        count=int(readings[0].published or 0),
        things=prose.listed(listed, said.view.words),
    )


def _funds(said: Said) -> Iterator[Sentence]:
    reading = said.reading(AVAILABLE)
    if not reading or not reading.published_as_of or reading.published is None:
        return
    sum_of_money = things.qualified(
        said.writer, reading, prose.money(reading.published, said.view.words)
    )
    yield said.writer.sentence(
        "text-published-funds",
        source=said.source(reading.published_as_of),
        money=said.writer.number(sum_of_money, reading.published, AVAILABLE, kind="published"),
        **_period_named(said.view, reading),
    )


def _period_named(view: View, reading: Reading) -> dict[str, str | int]:
    """The budget years as the source names them; zero years where it does so otherwise."""
    for row in view.ask("published/money").where("indicator", AVAILABLE):
        if row["as_of"] == reading.published_as_of and row["value_eur"] == reading.published:
            named = re.match(r"(\d{4})(?:\s*[-/–]\s*(\d{4}))?(?!\d)", row["period_named"] or "")
            if named:
                return years(int(named[1]), int(named[2] or named[1]))
    return {"years": 0, "first": "", "last": ""}
