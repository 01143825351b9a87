"""The paragraph on a district or on the chosen places: people, municipalities, what there is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from asskomm import format
from asskomm.scope import UNITS
from asskomm.texts import prose
from asskomm.texts.background import grants, limits, standing
from asskomm.texts.cautions import cautions
from asskomm.texts.joining import AGREEMENTS
from asskomm.texts.passages import Sentence, Text, Writer
from asskomm.view.answers import View

MOST_NAMED = 4  # towns that signed on the same day; more are not named

Row = Mapping[str, Any]


def district(view: View) -> Text | None:
    """The chosen places at the Stichtag; None if there are none, or the programme had not begun."""
    (place,) = view.ask("texts/places")
    whole = view.on(replace(view.scope, districts=(), directorates=(), size_classes=(),
                            action_fields=()))  # fmt: skip
    begun = any(reading.value for reading in whole.readings().values())
    if not place["municipalities"] or not begun:
        return None
    writer = Writer(view)
    sentences = (
        *limits(writer),
        _place(writer, place),
        *standing(writer, view.words("text-there")),
        *grants(writer),
        *_share(writer, place),
        *_first_and_last(writer),
    )
    day = prose.day(view.scope.as_of, view.words)
    title = view.words("text-title-district", where=prose.where(view), date=day)
    return Text(title, sentences, cautions(view))


def _place(writer: Writer, place: Row) -> Sentence:
    view, words = writer.view, writer.view.words
    districts = view.scope.districts
    one = districts[0] if len(districts) == 1 else ""
    shown = format.number(place["inhabitants"], words.language)
    facts = {
        "where": prose.where(view),
        "inhabitants": writer.number(shown, place["inhabitants"], kind="other", place=one),
        "date": prose.day(place["counted_on"], words),
    }
    if districts and all(prose.is_city(view, district) for district in districts):
        return writer.sentence("text-place-city", **facts)
    many = place["municipalities"]
    municipalities = words("text-in-municipalities", count=many, number=prose.count(many, words))
    number = writer.number(municipalities, many, kind="other", place=one)
    return writer.sentence("text-place", municipalities=number, **facts)


def _share(writer: Writer, place: Row) -> Iterator[Sentence]:
    """The share of municipalities with an agreement, where there are several to have one."""
    share, words = place["with_agreement_share"], writer.view.words
    if place["municipalities"] == 1 or not share:
        return
    digits = format.percent(share, words.language).strip("%\N{NO-BREAK SPACE} ")
    shown = words("text-percent", tiny="yes" if digits == "0" else "no", number=digits)
    scope = replace(writer.view.scope, unit=UNITS[0])
    number = writer.number(shown, share, AGREEMENTS, kind="share", scope=scope)
    yield writer.sentence("text-share", share=number)


def _first_and_last(writer: Writer) -> Iterator[Sentence]:
    """Who signed first and latest, as far as days are known; only one signing is told as such."""
    signed = [
        row
        for row in writer.view.ask("order/ranks", indicator=AGREEMENTS)
        if row["municipality_id"]
    ]
    dated = [row for row in signed if row["date_precision"] != "by"]
    words = writer.view.words
    if not dated:
        return
    first, last = (
        [row for row in dated if row["counts_from"] == day]
        for day in (min(_days(dated)), max(_days(dated)))
    )
    if max(len(first), len(last)) > MOST_NAMED:
        return
    names, when = _names(writer, first), _when(first[0], writer)
    if first == last:
        if first == signed:
            yield writer.sentence("text-signed-one", count=len(first), names=names, when=when)
        return
    exact = all(row["date_precision"] == "day" for row in signed)
    yield writer.sentence(
        "text-signed-first-last",
        known="all" if exact else "some",
        count=len(first),
        first=names,
        when=when,
        last=prose.listed([row["municipality"] for row in last], words),
        then=_when(last[0], writer),
    )


def _days(rows: Sequence[Row]) -> list[Any]:
    return [row["counts_from"] for row in rows]


def _names(writer: Writer, rows: Sequence[Row]) -> str:
    return prose.listed([row["municipality"] for row in rows], writer.view.words)


def _when(row: Row, writer: Writer) -> str:
    return prose.dated(row["begins_on"], row["date_precision"], writer.view.words)
