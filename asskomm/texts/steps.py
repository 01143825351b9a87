"""What a municipality had besides its agreement: before, after, planned; and what is uncertain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from asskomm.texts import prose
from asskomm.texts.passages import Sentence, Writer
from asskomm.view.labels import labels

PLAN = "planned_council"
COUNCILS = ("councils", "reactivated_councils")
Row = Mapping[str, Any]
Named = tuple[Row, str]
"""A step and what it is called: "eine weitere Beratung"."""


def around(writer: Writer, rows: Sequence[Row], signed: Row) -> Iterator[Sentence]:
    """All that is known of a municipality's steps besides the signing in `signed`."""
    signing = next((row for row in rows if _is_signing(row, signed)), None)
    named = list(_named(writer, rows, signing))
    yield from _in_turn(writer, named, signing)
    yield from _existed(writer, named)
    yield from _fields(writer, rows)
    yield from _planned(writer, rows)
    yield from _unsure(writer, rows, signing, named)


def _is_signing(step: Row, signed: Row) -> bool:
    same_day: bool = step["counts_from"] == signed["counts_from"]
    return same_day and step["subject"] == "agreements"


def _named(writer: Writer, rows: Sequence[Row], signing: Row | None) -> Iterator[Named]:
    seen: set[str] = set()
    for row in rows:
        if row is not signing and row["subject"] != PLAN:
            again = "yes" if row["subject"] in seen else "no"
            yield row, writer.view.words.code("text-step", row["subject"], again=again)
            seen.add(row["subject"])


def _in_turn(writer: Writer, named: Sequence[Named], signing: Row | None) -> Iterator[Sentence]:
    """What there was before, what came after, and what nobody can order."""
    for turn in ("before", "after", "besides"):
        told = [
            one for one in named if _turn(one[0], signing) == turn and not _only_existed(one[0])
        ]
        if told:
            steps = _listed(writer, told)
            yield writer.sentence(f"text-joined-{turn}", count=len(told), steps=steps)


def _turn(step: Row, signing: Row | None) -> str:
    """Whether it surely was before the signing, or after it, as far as the days are known."""
    if signing and signing["not_before"] and step["counts_from"] < signing["not_before"]:
        return "before"
    if signing and step["not_before"] and step["not_before"] > signing["counts_from"]:
        return "after"
    return "besides"


def _only_existed(step: Row) -> bool:
    """Of a council known "by then" nobody knows the founding, only that it existed."""
    return step["subject"] in COUNCILS and step["date_precision"] == "by"


def _existed(writer: Writer, named: Sequence[Named]) -> Iterator[Sentence]:
    seen = False
    for row, _ in named:
        if _only_existed(row):
            date = prose.day(row["begins_on"], writer.view.words)
            yield writer.sentence("text-joined-existed", again="yes" if seen else "no", date=date)
        seen = seen or row["subject"] in COUNCILS


def _listed(writer: Writer, told: Sequence[Named]) -> str:
    """The steps in order; those of one day together."""
    words = writer.view.words
    items = []
    for (on, precision), group in groupby(
        told, key=lambda pair: (pair[0]["begins_on"], pair[0]["date_precision"])
    ):
        steps = prose.listed([what for _, what in group], words)
        items.append(words("text-step", when=prose.dated(on, precision, words), steps=steps))
    return prose.listed(items, words)


def _fields(writer: Writer, rows: Sequence[Row]) -> Iterator[Sentence]:
    """The action fields that its records name; a wording nobody has mapped is none."""
    words = writer.view.words
    codes = {code for row in rows for code in row["fields"]}
    titles = labels(writer.view, "action_fields")
    named = [prose.quoted(titles[code], words) for code in titles if code in codes - {"other"}]
    if named:
        fields = prose.listed(named, words)
        yield writer.sentence("text-joined-fields", count=len(named), fields=fields)


def _planned(writer: Writer, rows: Sequence[Row]) -> Iterator[Sentence]:
    """A plan is as old as what was said of it: its day belongs into the sentence."""
    view, words = writer.view, writer.view.words
    for row in rows:
        if row["subject"] == PLAN:
            yield writer.sentence(
                "text-joined-planned",
                precision=row["date_precision"],
                date=prose.as_known(row["begins_on"], row["date_precision"], words),
                until=prose.day(view.scope.as_of, words),
            )


def _unsure(
    writer: Writer, rows: Sequence[Row], signing: Row | None, named: Sequence[Named]
) -> Iterator[Sentence]:
    """What the record itself calls uncertain."""
    words = writer.view.words
    called = {id(row): what for row, what in named}
    items = []
    for row in rows:
        if row["certainty"] != "uncertain":
            continue
        if row is signing:
            items.append(words("text-unsure-signing"))
        elif row["subject"] == PLAN:
            items.append(words("text-unsure-plan"))
        elif _only_existed(row):
            items.append(words("text-unsure-council"))
        else:
            items.append(called[id(row)])
    if items:
        things = prose.listed(items, words)
        yield writer.sentence("text-joined-unsure", count=len(items), things=things)
