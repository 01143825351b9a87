"""The background paragraph as published: the newest figures of the programme's own notices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby
from typing import Any

from asskomm.figures.indicators import Reading
from asskomm.texts import prose, things
from asskomm.texts.background import AVAILABLE, title, years
from asskomm.texts.cautions import of_published
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
    if not sentences:
        return None
    return Text(title(view), sentences, of_published(view, (readings[name] for name in names)))


class Said:
    """Whose figures the sentences give: the day of publication is named again when it changes."""

    def __init__(self, writer: Writer) -> None:
        self.writer, self.view = writer, writer.view
        self.day: date | None = None
        self.times = 0

    def reading(self, indicator: str) -> Reading | None:
        """A reading that has a published figure."""
        found = self.view.readings()[indicator]
        return found if found.published is not None and found.published_as_of else None

    def source(self, day: date) -> str:
        """The words for a day of publication: "nach veröffentlichten Angaben vom …"."""
        self.times = self.times + 1 if day == self.day else 0
        self.day = day
        # Said again and again, it is said in two ways by turns.
        same = "no" if not self.times else "yes" if self.times % 2 else "again"
        return self.view.words("text-source", same=same, date=prose.day(day, self.view.words))

    def past(self, day: date) -> str:
        """Whether what was published on a day is told as past: yes or no."""
        return "yes" if day < self.view.scope.as_of else "no"


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
    past = said.past(close.published_as_of)
    if of_them:
        yield writer.sentence("text-published-of-them", number=number, past=past)
    else:
        source = said.source(close.published_as_of)
        yield writer.sentence("text-published-close", source=source, number=number, past=past)


def _blocks(said: Said) -> Iterator[Sentence]:
    """One sentence for each day of publication; the day named last comes first, then newest."""
    known = [reading for name in things.BLOCKS if (reading := said.reading(name))]

    def order(reading: Reading) -> tuple[bool, timedelta]:
        day = reading.published_as_of or date.min
        return day != said.day, date.max - day

    for day, group in groupby(sorted(known, key=order), key=lambda one: one.published_as_of):
        if day:
            yield published_blocks(said, day, list(group))


def published_blocks(
    said: Said, day: date, readings: Sequence[Reading], listed: Sequence[str] = ()
) -> Sentence:
    """What there is according to the figures of one day; `listed`: the same in other words."""
    listed = listed or [things.published(said.writer, reading) for reading in readings]
    return said.writer.sentence(
        "text-published-blocks",
        source=said.source(day),
        past=said.past(day),
        count=int(readings[0].published or 0),
        things=prose.listed(listed, said.view.words),
    )


def _funds(said: Said) -> Iterator[Sentence]:
    """The newest published funds; a sum whose years nobody can say is not said either."""
    reading = said.reading(AVAILABLE)
    if not reading or not reading.published_as_of or reading.published is None:
        return
    for row in said.view.ask("texts/funds").where("value_eur", reading.published):
        if row["first_year"] is None and not row["is_yearly"]:
            return
        shown = things.qualified(
            said.writer, reading, prose.money(reading.published, said.view.words)
        )
        is_over = (row["last_year"] or date.max.year) < said.view.scope.as_of.year
        yield said.writer.sentence(
            "text-published-funds",
            source=said.source(reading.published_as_of),
            past="yes" if is_over else said.past(reading.published_as_of),
            yearly="yes" if row["is_yearly"] else "no",
            money=said.writer.number(shown, reading.published, AVAILABLE, kind="published"),
            **_period(row),
        )


def _period(row: Mapping[str, Any]) -> dict[str, str | int]:
    """The years as the source names them; zero where it does not."""
    if row["first_year"] is None:
        return {"years": 0, "first": "", "last": ""}
    return years(row["first_year"], row["last_year"])
