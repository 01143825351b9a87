"""The codes of a scope → what people call them; the scope as a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from asskomm import format
from asskomm.scope import UNITS, Scope
from asskomm.view.answers import View
from asskomm.words import Words


def labels(view: View, part: str) -> Mapping[str, str]:
    """Code → label for one part of the scope, in official order and the reader's language."""
    if part == "directorates":
        return {name: name for name in view.choices.directorates}
    if part == "unit":
        return {unit: view.words.code("counting", unit) for unit in UNITS}
    question, code, label = _REFERENCE[part]
    answer = view.list(question)
    return dict(zip(answer.column(code), answer.column(label), strict=True))


_REFERENCE = {
    "districts": ("places/districts", "district_id", "district"),
    "size_classes": ("places/size_classes", "size_class", "size_class_title"),
    "action_fields": ("places/action_fields", "action_field", "action_field_title"),
}


def scope_sentence(view: View, *, with_unit: bool = True) -> str:
    """Everything that shapes the figures, in words: day, period, places, and the counting unit."""
    scope, words = view.scope, view.words
    chosen = [
        words(f"scope-{part.replace('_', '-')}", names=_named(view, part))
        for part in ("directorates", "districts", "size_classes", "action_fields")
        if getattr(scope, part)
    ]
    where = "; ".join(chosen) or words("scope-everything")
    return words(
        "scope-sentence" if with_unit else "scope-sentence-without-unit",
        date=format.day(scope.as_of, words.language),
        since=_since(scope, words),
        where=where,
        unit=words.code("counting", scope.unit),
    )


def place_sentence(view: View) -> str:
    """The same on a page about one place, where the chosen places, sizes, fields do not hold."""
    return view.words(
        "scope-one-place",
        date=format.day(view.scope.as_of, view.words.language),
        unit=view.words.code("counting", view.scope.unit),
    )


def _since(scope: Scope, words: Words) -> str:
    if scope.since is None:
        return words("scope-from-the-beginning")
    return words("scope-since", date=format.day(scope.since, words.language))


def _named(view: View, part: str) -> str:
    known = labels(view, part)
    return ", ".join(known[code] for code in getattr(view.scope, part))


def quick_days(today: date) -> Mapping[str, date]:
    """The days most figures are asked for: today, the ends of the last quarter and year."""
    first_of_quarter = date(today.year, 3 * ((today.month - 1) // 3) + 1, 1)
    return {
        "today": today,
        "last-quarter": date.fromordinal(first_of_quarter.toordinal() - 1),
        "last-year": date(today.year - 1, 12, 31),
    }
