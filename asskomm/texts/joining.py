"""The paragraph on a municipality's joining: when, as which, after what, on what, what comes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from asskomm import format
from asskomm.figures.ranks import everywhere
from asskomm.texts import prose, steps
from asskomm.texts.cautions import of_published
from asskomm.texts.passages import Sentence, Text, Writer
from asskomm.texts.published import Said, published_blocks
from asskomm.view.answers import View

AGREEMENTS = "cooperation_agreements"
Row = Mapping[str, Any]


def joined(view: View) -> dict[str, str]:
    """Who has joined in the reader's scope by the Stichtag: AGS → name, in the alphabet."""
    return {row["municipality_id"]: row["municipality"] for row in view.ask("texts/joined")}


def not_joined(view: View, municipality_id: str) -> str | None:
    """The sentence on a municipality without an agreement; None for any other key."""
    whole = view.on(everywhere(view.scope))
    if municipality_id in joined(whole):
        return None
    for row in whole.ask("texts/municipality", municipality=municipality_id):
        date = prose.day(view.scope.as_of, view.words)
        return view.words("text-not-joined", name=row["municipality"], date=date)
    return None


def joining(view: View, municipality_id: str, *, published: bool = False) -> Text | None:
    """How a municipality joined; None if it has not by the Stichtag.

    Its place in the order is that in the whole state, whatever the reader's scope.
    """
    view = view.on(replace(everywhere(view.scope), since=view.scope.since))
    ranks = view.ask("order/ranks", indicator=AGREEMENTS)
    signed = next(iter(ranks.where("municipality_id", municipality_id)), None)
    if signed is None:
        return None
    writer = Writer(view)
    known = list(view.ask("texts/steps", municipality=municipality_id))
    sentences = (
        *_joined(writer, signed),
        *_order(writer, signed, published=published),
        *steps.around(writer, known, signed),
    )
    title = view.words("text-title-joining", name=signed["municipality"])
    return Text(title, sentences, tuple(_notices(view, published=published)))


def _joined(writer: Writer, signed: Row) -> Iterator[Sentence]:
    view, words = writer.view, writer.view.words
    name, district = signed["municipality"], signed["district_id"]
    when = prose.dated(signed["begins_on"], signed["date_precision"], words)
    if prose.is_city(view, district):
        yield writer.sentence("text-joined-city", name=name, when=when)
    else:
        where = prose.in_district(view, district)
        yield writer.sentence("text-joined", name=name, where=where, when=when)
    yield from _jointly(writer, signed)
    for row in view.ask("texts/municipality", municipality=signed["municipality_id"]):
        shown = format.number(row["inhabitants"], words.language)
        yield writer.sentence(
            "text-joined-inhabitants",
            name=name,
            inhabitants=writer.number(
                shown, row["inhabitants"], kind="other", place=signed["municipality_id"]
            ),
            date=prose.day(row["counted_on"], words),
        )


def _jointly(writer: Writer, signed: Row) -> Iterator[Sentence]:
    """With whom it signed; what they call themselves together, where that is known."""
    view = writer.view
    answer = view.ask("texts/jointly", municipality=signed["municipality_id"])
    for row in answer.where("counts_from", signed["counts_from"]):
        yield writer.sentence(
            "text-joined-jointly",
            names=prose.listed(row["others"], view.words),
            kind=row["signatory_kind"] if row["signatory"] else "unnamed",
            signatory=row["signatory"] or "",
        )


def _order(writer: Writer, signed: Row, *, published: bool) -> Iterator[Sentence]:
    """Its place in the order of signing; where more is published than known, that too, or alone."""
    view = writer.view
    incomplete = is_incomplete(view)
    if not (published and incomplete):
        facts = {
            "name": signed["municipality"],
            "order": _order_of(view, documented=incomplete),
            "in_state": _position(writer, signed, "state"),
        }
        if prose.is_city(view, signed["district_id"]):
            yield writer.sentence("text-joined-order-city", **facts)
        else:
            where = prose.in_district(view, signed["district_id"])
            place = _position(writer, signed, "district")
            yield writer.sentence("text-joined-order", **facts, where=where, in_district=place)
    said = Said(writer)
    reading = said.reading(AGREEMENTS)
    if reading and reading.published_as_of and (published or incomplete):
        yield published_blocks(said, reading.published_as_of, [reading])


def _order_of(view: View, *, documented: bool) -> str:
    order = view.words("text-order", unit=view.scope.unit)
    return view.words("text-order-documented", order=order) if documented else order


def is_incomplete(view: View) -> bool:
    """Whether more agreements are published than the record had on the day of publication."""
    reading = view.readings()[AGREEMENTS]
    return reading.published is not None and (reading.covered or 0) < reading.published


def _position(writer: Writer, signed: Row, where: str) -> str:
    words = writer.view.words
    first, last = signed[f"{where}_rank"], signed[f"{where}_rank_to"]
    shown = words(
        "text-position",
        span=min(last - first, 2),
        **{"from": prose.ordinal(first, words), "to": prose.ordinal(last, words)},
    )
    return writer.number(shown, first, AGREEMENTS, kind="rank")


def _notices(view: View, *, published: bool) -> Iterator[str]:
    reading, words = view.readings()[AGREEMENTS], view.words
    incomplete = is_incomplete(view)
    if incomplete and not published:
        yield words(
            "text-rank-incomplete",
            published=reading.published_text(words),
            covered=reading.covered_text(words),
            date=format.day(reading.published_as_of or reading.as_of, words.language),
        )
    if incomplete or published:
        yield from of_published(view, [reading])
