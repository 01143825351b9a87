"""The background paragraph: how far the programme is, as counted one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asskomm.figures.indicators import Reading
from asskomm.texts import prose, things
from asskomm.texts.cautions import cautions
from asskomm.texts.passages import Sentence, Text, Writer
from asskomm.view.answers import View

AVAILABLE, APPROVED = "funding_available_eur", "funding_approved_eur"


def background(view: View) -> Text | None:
    """The programme at the Stichtag as counted; None where nothing is counted at all."""
    if not any(reading.value for reading in view.readings().values()):
        return None
    writer = Writer(view)
    sentences = (
        *limits(writer),
        *standing(writer, prose.where(view)),
        *_funds(writer),
        *grants(writer),
    )
    return Text(title(view), sentences, cautions(view))


def title(view: View) -> str:
    """The heading: the programme at the Stichtag."""
    return view.words("text-title-background", date=prose.day(view.scope.as_of, view.words))


def limits(writer: Writer) -> Iterator[Sentence]:
    """What narrows the figures besides places, a sentence each."""
    for key, count, names in prose.limits(writer.view):
        yield writer.sentence(key, count=count, names=names)


def standing(writer: Writer, where: str) -> Iterator[Sentence]:
    """What there is at the Stichtag, and what there is not; `where`: "in Sachsen", "dort"."""
    view, words = writer.view, writer.view.words
    readings = view.readings()
    reach = [readings[name] for name in things.REACH if readings[name].value]
    blocks = [readings[name] for name in things.BLOCKS if readings[name].value]
    place = {"date": prose.day(view.scope.as_of, words), "where": where}
    first, *rest = [group for group in (reach, blocks) if group] or [[]]
    if first:
        yield writer.sentence("text-counted-first", things=_listed(writer, first), **place)
    for group in rest:
        yield writer.sentence("text-counted-next", things=_listed(writer, group))
    # That nobody works closely together follows where there is nothing else.
    none = _none(writer, [readings[name] for name in (things.REACH[0], *things.BLOCKS)])
    if none and not first:
        yield writer.sentence("text-counted-first", things=none, **place)
    elif none:
        yield writer.sentence("text-counted-none", things=none)


def _listed(writer: Writer, readings: Sequence[Reading]) -> str:
    return prose.listed(things.items(writer, readings), writer.view.words)


def _none(writer: Writer, readings: Sequence[Reading]) -> str:
    """What is counted and is none: "keine beratene Gemeinde und keine mit Coaching"."""
    none = [reading for reading in readings if reading.value == 0]
    return _listed(writer, none) if none else ""


def grants(writer: Writer) -> Iterator[Sentence]:
    """The approved grants within the reader's period, if any is known."""
    view, words = writer.view, writer.view.words
    approved = view.readings()[APPROVED].value
    if not approved:
        return
    money = writer.number(prose.money(approved, words), approved, APPROVED)
    if view.scope.since:
        since = prose.day(view.scope.since, words)
        yield writer.sentence("text-counted-grants-since", money=money, since=since)
    else:
        yield writer.sentence("text-counted-grants", money=money)


def _funds(writer: Writer) -> Iterator[Sentence]:
    """The funds of the budget that the Stichtag falls into, if announced; the whole state's."""
    view, year = writer.view, writer.view.scope.as_of.year
    value = view.readings()[AVAILABLE].value
    if value is None:
        return
    for row in view.ask("funding/by_budget_period"):
        if row["available_eur"] == value and row["first_year"] <= year <= row["last_year"]:
            money = view.words(
                "text-qualified", qualifier=row["qualifier"], thing=prose.money(value, view.words)
            )
            yield writer.sentence(
                "text-counted-funds",
                money=writer.number(money, value, AVAILABLE),
                **years(row["first_year"], row["last_year"]),
            )


def years(first: int, last: int) -> dict[str, str | int]:
    """The arguments of a sentence about the funds of these years."""
    return {"years": last - first + 1, "first": str(first), "last": str(last)}
