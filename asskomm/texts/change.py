"""The paragraph on a change: what differs from an earlier day, and who has joined since."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from asskomm.figures.indicators import Reading
from asskomm.scope import today
from asskomm.texts import prose, things
from asskomm.texts.background import APPROVED, limits
from asskomm.texts.cautions import COUNTED, cautions
from asskomm.texts.joining import AGREEMENTS
from asskomm.texts.passages import Sentence, Text, Writer
from asskomm.view import comparison
from asskomm.view.answers import View

MOST_NAMED = 12  # municipalities that joined; of more, these are named and the others counted


def day_before(view: View) -> date:
    """The day to compare with: the reader's, else the last of the year before the Stichtag."""
    return view.against or date(view.scope.as_of.year - 1, 12, 31)


def why_none(view: View) -> str | None:
    """Why no change can be told: the delivery does not cover one of the two days."""
    reason = comparison.why_not(replace(view, against=day_before(view)))
    if reason or view.scope.as_of <= max(today(), view.snapshot.exported_on):
        return reason
    return comparison.after_export(view, view.scope.as_of)


def change(view: View) -> Text | None:
    """What is different from the earlier day, as counted; None where nothing is counted at all."""
    view = replace(view, against=day_before(view))
    now, then = both_readings(view)
    if not any(reading.value for reading in (*now.values(), *then.values())):
        return None
    writer = Writer(view)
    sentences = (
        *limits(writer),
        *_changed(writer, now, then),
        *_joined(writer),
        *_grants(writer),
    )
    return Text(title(view), sentences, (*_newer(view), *cautions(view)), view.against)


def title(view: View) -> str:
    """From which day to which."""
    return view.words("text-title-change", **_days(view))


def _days(view: View) -> dict[str, str]:
    return {
        "before": prose.day(day_before(view), view.words),
        "date": prose.day(view.scope.as_of, view.words),
    }


def both_readings(view: View) -> tuple[dict[str, Reading], dict[str, Reading]]:
    """The readings at the Stichtag and at the earlier day."""
    earlier = view.on(replace(view.scope, as_of=day_before(view), since=None))
    return view.on(replace(view.scope, since=None)).readings(), earlier.readings()


def _newer(view: View) -> Iterator[str]:
    """That the delivery does not reach up to the Stichtag."""
    exported = view.snapshot.exported_on
    if view.scope.as_of > exported:
        yield view.words("text-after-export", last=prose.day(exported, view.words))


def _changed(
    writer: Writer, now: dict[str, Reading], then: dict[str, Reading]
) -> Iterator[Sentence]:
    words, view = writer.view.words, writer.view
    pairs = [(now[name], then[name]) for name in COUNTED]
    differing = [(one, other) for one, other in pairs if one.value != other.value]
    place = {"where": prose.where(view), **_days(view)}
    if differing:
        items = [
            _item(writer, one, other, noun=at == 0) for at, (one, other) in enumerate(differing)
        ]
        yield writer.sentence("text-changed-to", things=prose.listed(items, words), **place)
    else:
        yield writer.sentence("text-changed-nothing", **place)
    same = [one for one, other in pairs if one.value == other.value and one.value]
    if same:
        names = [words.code("text-number-of", one.indicator, unit=one.unit) for one in same]
        yield writer.sentence("text-changed-not", names=prose.listed(names, words))


def _item(writer: Writer, now: Reading, then: Reading, *, noun: bool) -> str:
    """One difference with both figures: "fünf mit Coaching mehr (12 statt 7)"."""
    before, after = then.value or Decimal(0), now.value or Decimal(0)
    than = "more" if after > before else "fewer"
    difference = abs(after - before)
    noun = noun or now.unit != "municipalities"
    words = writer.view.words
    earlier = replace(writer.view.scope, as_of=then.as_of)
    return words.code(
        "text-changed",
        than,
        thing=things.counted(writer, now, difference, noun=noun, than=than, kind="difference"),
        now=writer.number(_digits(after), after, now.indicator),
        then=writer.number(_digits(before), before, then.indicator, scope=earlier),
    )


def _digits(value: Decimal) -> str:
    return str(int(value))


def _joined(writer: Writer) -> Iterator[Sentence]:
    """The municipalities whose first agreement came in since, in the order of signing."""
    view, words = writer.view, writer.view.words
    new = [
        row["municipality"]
        for row in view.ask("order/ranks", indicator=AGREEMENTS)
        if row["municipality_id"] and row["counts_from"] > day_before(view)
    ]
    if not new:
        return
    many = len(new)
    shown = words("text-things-municipalities", count=many, number=prose.count(many, words))
    names = new[:MOST_NAMED]
    if others := new[MOST_NAMED:]:
        rest = words("text-others", count=len(others), number=prose.count(len(others), words))
        names = [*names, writer.number(rest, len(others), AGREEMENTS, kind="other")]
    yield writer.sentence(
        "text-changed-joined",
        count=many,
        number=writer.number(shown, many, AGREEMENTS, kind="other"),
        names=prose.listed(names, words),
    )


def _grants(writer: Writer) -> Iterator[Sentence]:
    """What was approved since: a flow of the days after the earlier one."""
    view = writer.view
    since = replace(view.scope, since=day_before(view) + timedelta(days=1))
    approved = view.on(since).readings()[APPROVED].value
    if approved:
        shown = prose.money(approved, view.words)
        money = writer.number(shown, approved, APPROVED, scope=since)
        yield writer.sentence("text-changed-grants", money=money)
