"""A view and its days → the earlier view to compare with; what must be said of the days."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from asskomm import format
from asskomm.figures.indicators import Reading
from asskomm.scope import Scope, today
from asskomm.view.answers import View
from asskomm.words import Words

SMALL = 10
"""Of a base below this no percentage is given: one more would be ten per cent and more."""

WAYS = ("year-earlier", "last-year-end", "day")


@dataclass(frozen=True)
class Change:
    """One indicator then and now. `share` None: there is no base, or it is too small.

    `difference` None: `why_none` is the code of the reason.
    """

    now: Reading
    earlier: Reading
    difference: Decimal | None
    share: Decimal | None
    why_none: str | None = None

    def text(self, words: Words) -> str:
        """The difference with its sign, and the share where there is one: "+3 (+7 %)"."""
        if self.difference is None:
            return format.NO_VALUE
        shown = self.now.with_value(abs(self.difference)).value_text(words)
        text = f"{sign(self.difference)}{shown}"
        if self.share is None:
            return text
        share = format.percent(abs(self.share), words.language)
        return f"{text} ({sign(self.share)}{share})"


def sign(value: Decimal) -> str:
    """Plus, a real minus, or the sign for "as many as before"."""
    return "+" if value > 0 else "\N{MINUS SIGN}" if value < 0 else "±"


def day_of(way: str, as_of: date, chosen: date | None) -> date | None:
    """The day that a way of comparing means at a Stichtag."""
    match way:
        case "year-earlier":
            return a_year_before(as_of)
        case "last-year-end":
            return date(as_of.year - 1, 12, 31)
    return chosen if way == "day" else None


def a_year_before(day: date) -> date:
    """The same day of the year before; 28 February for the 29th."""
    last = 28 if (day.month, day.day) == (2, 29) else day.day
    return date(day.year - 1, day.month, last)


def why_not(view: View) -> str | None:
    """The sentence that says why a comparison is not possible, or None where it is."""
    if view.against is None:
        return None
    words, language = view.words, view.words.language
    (known,) = view.ask("delivery/covers")
    first = known["first_day"]
    facts = {
        "day": format.day(view.against, language),
        "first": format.day(first, language) if first else format.NO_VALUE,
    }
    if view.against >= view.scope.as_of:
        return words("compare-not-earlier", **facts)
    if first is None or view.against < first:
        return words("compare-before", **facts)
    if view.against > known["exported_on"]:
        return after_export(view, view.against)
    return None


def after_export(view: View, day: date) -> str:
    """The sentence that says that the delivery knows nothing of a day."""
    language = view.words.language
    exported = format.day(view.snapshot.exported_on, language)
    return view.words("compare-after", day=format.day(day, language), last=exported)


def of_the_day(view: View) -> str | None:
    """What must be said of a Stichtag of which little or nothing can be known."""
    words, as_of = view.words, view.scope.as_of
    (known,) = view.ask("delivery/covers")
    if as_of > today():
        exported = format.day(known["exported_on"], words.language)
        return words("notice-future", exported=exported)
    if known["first_day"] and as_of < known["first_day"]:
        return words("notice-before-first", first=format.day(known["first_day"], words.language))
    return None


def remarks(view: View) -> tuple[str, ...]:
    """What must be said of the Stichtag and of the day it is compared with."""
    return tuple(said for said in (of_the_day(view), why_not(view)) if said)


def earlier(view: View) -> View | None:
    """The same look at the earlier day, or None. A chosen period moves along with its end."""
    if view.against is None or why_not(view) is not None:
        return None
    return replace(view, scope=at(view.scope, view.against), against=None)


def at(scope: Scope, day: date) -> Scope:
    """The scope at another day; its period keeps its length."""
    if scope.since is None:
        return replace(scope, as_of=day)
    return replace(scope, as_of=day, since=_moved(scope.since, scope.as_of, day))


def _moved(since: date, from_day: date, to_day: date) -> date:
    """By whole years where the two days are the same day of the year, else by days."""
    if (from_day.month, from_day.day) == (to_day.month, to_day.day):
        years = from_day.year - to_day.year
        leap = (since.month, since.day) == (2, 29)
        return since.replace(year=since.year - years, day=28 if leap else since.day)
    return since - (from_day - to_day)


def changes(view: View) -> dict[str, Change]:
    """Every indicator now and at the earlier day; nothing where there is no earlier day."""
    before = earlier(view)
    if before is None:
        return {}
    then = before.readings()
    return {name: compared(now, then[name]) for name, now in view.readings().items()}


def compared(now: Reading, before: Reading) -> Change:
    """The difference of two readings of one indicator."""
    if now.value is None or before.value is None:
        return Change(now, before, None, None, "unknown")
    if why_none := _not_alike(now, before):
        return Change(now, before, None, None, why_none)
    difference = now.value - before.value
    has_base = before.value > 0 if now.is_money else before.value >= SMALL
    share = difference / before.value if has_base and difference else None
    return Change(now, before, difference, share)


def _not_alike(now: Reading, before: Reading) -> str | None:
    """Why two sums of funds have no difference: other lengths of time, or one is vague."""
    if _years(now) != _years(before):
        return "lengths"
    exact = {now.value_qualifier, before.value_qualifier} <= {None, "exact"}
    return None if exact else "vague"


def _years(reading: Reading) -> int:
    """How many years a sum is for; 0 where it has none."""
    if reading.first_year is None or reading.last_year is None:
        return 0
    return reading.last_year - reading.first_year + 1
