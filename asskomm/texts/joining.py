"""The paragraph on a municipality's joining: when, as which, after what, on what, what comes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any
from unicodedata import normalize

from asskomm import format
from asskomm.texts import prose
from asskomm.texts.passages import Sentence, Text, Writer
from asskomm.texts.published import Said, published_blocks
from asskomm.view.answers import View
from asskomm.view.labels import labels

AGREEMENTS = "cooperation_agreements"
PLAN = "planned_council"
Row = Mapping[str, Any]


def joined(view: View) -> dict[str, str]:
    """Who has joined in the reader's scope by the Stichtag: AGS → name, in the alphabet."""
    answer = view.ask("order/ranks", indicator=AGREEMENTS)
    names = {
        row["municipality_id"]: row["municipality"] for row in answer if row["municipality_id"]
    }
    return dict(sorted(names.items(), key=lambda item: (_alphabetical(item[1]), item[0])))


def _alphabetical(name: str) -> str:
    """German order (DIN 5007-1): an umlaut stands with its vowel."""
    return normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()


def joining(view: View, municipality_id: str, *, published: bool = False) -> Text | None:
    """How a municipality joined; None if it has not by the Stichtag.

    Its place in the order is that in the whole state, whatever the reader's scope.
    """
    scope = view.scope
    whole = replace(scope, districts=(), directorates=(), size_classes=(), action_fields=())
    view = view.on(whole)
    ranks = view.ask("order/ranks", indicator=AGREEMENTS)
    signed = next(iter(ranks.where("municipality_id", municipality_id)), None)
    if signed is None:
        return None
    writer = Writer(view)
    steps = list(view.ask("texts/steps", municipality=municipality_id))
    sentences = (
        *_joined(writer, signed),
        *_order(writer, signed, published=published),
        *_steps(writer, steps, signed),
        *_fields(writer, steps),
        *_planned(writer, steps),
    )
    title = view.words("text-title-joining", name=signed["municipality"])
    return Text(title, sentences, tuple(_notices(view)))


def _joined(writer: Writer, signed: Row) -> Iterator[Sentence]:
    view, words = writer.view, writer.view.words
    name, district = signed["municipality"], signed["district_id"]
    when = prose.dated(signed["begins_on"], signed["date_precision"], words)
    if prose.is_city(view, district):
        yield writer.sentence("text-joined-city", name=name, when=when)
    else:
        where = prose.in_district(view, district)
        yield writer.sentence("text-joined", name=name, where=where, when=when)
    for row in view.ask("texts/municipality", municipality=signed["municipality_id"]):
        shown = format.number(row["inhabitants"], words.language)
        yield writer.sentence(
            "text-joined-inhabitants",
            name=name,
            inhabitants=writer.number(shown, row["inhabitants"], kind="other"),
            date=prose.day(row["counted_on"], words),
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
        shared="yes" if first != last else "no",
        **{"from": prose.ordinal(first, words), "to": prose.ordinal(last, words)},
    )
    return writer.number(shown, first, AGREEMENTS, kind="rank")


def _steps(writer: Writer, steps: Sequence[Row], signed: Row) -> Iterator[Sentence]:
    """What there was before, what came after, and what nobody can order."""
    others = [step for step in steps if step["subject"] != PLAN]
    signing = next((step for step in others if _is_signing(step, signed)), None)
    groups: dict[str, list[tuple[Row, str]]] = {"before": [], "after": [], "besides": []}
    seen: set[str] = set()
    for step in others:
        if step is not signing:
            again = "yes" if step["subject"] in seen else "no"
            what = writer.view.words.code("text-step", step["subject"], again=again)
            groups[_turn(step, signing)].append((step, what))
            seen.add(step["subject"])
    for turn, told in groups.items():
        if told:
            yield writer.sentence(
                f"text-joined-{turn}", count=len(told), steps=_listed(writer, told)
            )


def _turn(step: Row, signing: Row | None) -> str:
    """Whether it surely was before the signing, or after it, as far as the days are known."""
    if signing and signing["not_before"] and step["counts_from"] < signing["not_before"]:
        return "before"
    if signing and step["not_before"] and step["not_before"] > signing["counts_from"]:
        return "after"
    return "besides"


def _is_signing(step: Row, signed: Row) -> bool:
    same_day: bool = step["counts_from"] == signed["counts_from"]
    return same_day and step["subject"] == "agreements"


def _listed(writer: Writer, told: Sequence[tuple[Row, str]]) -> str:
    """The steps in order; those of one day together."""
    words = writer.view.words
    items = []
    for (on, precision), group in groupby(
        told, key=lambda pair: (pair[0]["begins_on"], pair[0]["date_precision"])
    ):
        steps = prose.listed([what for _, what in group], words)
        items.append(words("text-step", when=prose.dated(on, precision, words), steps=steps))
    return prose.listed(items, words)


def _fields(writer: Writer, steps: Sequence[Row]) -> Iterator[Sentence]:
    """The action fields that its records name; a wording nobody has mapped is none."""
    words = writer.view.words
    codes = {code for step in steps for code in step["fields"]}
    titles = labels(writer.view, "action_fields")
    named = [prose.quoted(titles[code], words) for code in titles if code in codes - {"other"}]
    if named:
        fields = prose.listed(named, words)
        yield writer.sentence("text-joined-fields", count=len(named), fields=fields)


def _planned(writer: Writer, steps: Sequence[Row]) -> Iterator[Sentence]:
    if any(step["subject"] == PLAN for step in steps):
        yield writer.sentence("text-joined-planned")


def _notices(view: View) -> Iterator[str]:
    if is_incomplete(view):
        reading, words = view.readings()[AGREEMENTS], view.words
        yield words(
            "text-rank-incomplete",
            published=reading.published_text(words),
            covered=reading.covered_text(words),
            date=format.day(reading.published_as_of or reading.as_of, words.language),
        )
