"""Rows + words → what a chart shows, in a sentence: for those who cannot see it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from asskomm import format
from asskomm.words import Words

MOST_TOLD = 16  # points a text lists one by one; the table has the rest


def short(value: int | Decimal, words: Words) -> str:
    """The same where there is little room: sums of money in thousands or millions."""
    if isinstance(value, Decimal):
        return format.money_short(value, words.language)
    return shown(value, words)


def told(title: str, labels: Sequence[str], texts: Sequence[str], words: Words) -> str:
    """What a chart shows in a sentence: every point, or of many their number and both ends."""
    spoken = [label.replace("<br>", " ") for label in labels]
    pairs = [f"{label}: {text}" for label, text in zip(spoken, texts, strict=True)]
    if len(pairs) <= MOST_TOLD:
        return words("chart-alt", title=title, values="; ".join(pairs))
    return words("chart-alt-long", title=title, count=len(pairs), first=pairs[0], last=pairs[-1])


def shown(value: int | Decimal | None, words: Words) -> str:
    """A value as its kind is written: a Decimal is money."""
    if value is None:
        return format.NO_VALUE
    shown = format.money if isinstance(value, Decimal) else format.number
    return shown(value, words.language)


def published_text(row: dict[str, Any], words: Words) -> str:
    """One published total: "veröffentlicht: über 140 am 09.08.2023"; what is uncertain says so."""
    value = format.number(row["value"], words.language)
    said = words("published-value", qualifier=row["qualifier"], value=value)
    when, certainty = format.day(row["as_of"], words.language), row["certainty"] or "certain"
    return words("chart-published-on", value=said, date=when, certainty=certainty)


def published_told(points: Sequence[dict[str, Any]], words: Words) -> str:
    """All published totals of a chart, or nothing."""
    if not points:
        return ""
    listed = "; ".join(published_text(row, words) for row in points[-MOST_TOLD:])
    return words("chart-alt-published", values=listed)
