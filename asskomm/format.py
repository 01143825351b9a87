"""A value and a language code go in; the text a reader of that language expects comes out.

Every form is CLDR's, through Babel; the environment's locale is never asked. Spaces between a
number and its unit are no-break spaces.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import (
    format_compact_currency,
    format_currency,
    format_decimal,
    format_percent,
)

from asskomm.words import Words, locale_of, words_in

MILLION = 1_000_000

Precision = Literal["day", "month", "year", "by"]
"""How precisely a date is known (data contract); `by`: it was so by then."""

Grain = Literal["year", "month"]

NO_VALUE = "."
"""What stands where nothing is known, in official statistics too; their en dash is exactly zero."""


def rate(value: Decimal, language: str) -> str:
    """A rate, always with two decimals, so that those of a column stand under each other: 2,40."""
    return format_decimal(value, "#,##0.00", locale=locale_of(language))


# Not within a key such as KV-14628160-2023-08-09.
_ISO_DAY = re.compile(r"(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])", re.ASCII)


def number(value: int | Decimal, language: str) -> str:
    """A count with its thousands grouped: 1.234. A Decimal keeps its decimals, less end zeros."""
    return _minus(format_decimal(value, locale=locale_of(language), decimal_quantization=False))


def ordinal(value: int, words: Words) -> str:
    """The place in an order: "21.", "21st". Fluent cannot choose by CLDR's ordinals; Babel can."""
    form = Locale.parse(words.locale).ordinal_form(value)
    return words("ordinal", number=value, form=form)


def money(value: int | Decimal, language: str) -> str:
    """An amount in euros: "1.100.000 €" when whole, else with cents, rounded half up: "0,50 €"."""
    locale = Locale.parse(locale_of(language))
    cents = Decimal(value).quantize(Decimal("0.01"), ROUND_HALF_UP)
    pattern: str = locale.currency_formats["standard"].pattern
    if cents % 1 == 0:
        pattern = pattern.replace(".00", "")
    return _minus(format_currency(cents, "EUR", pattern, locale=locale, currency_digits=False))


def money_short(value: Decimal, language: str) -> str:
    """An amount where there is little room: "1,3 Mio. €" from a million on, else whole euros."""
    if abs(value) < MILLION:
        return money(value.quantize(Decimal(1), ROUND_HALF_UP), language)
    return format_compact_currency(value, "EUR", locale=locale_of(language), fraction_digits=1)


def share(value: float | Decimal, language: str, places: int = 0) -> str:
    """A share of 1 in percent, never none or all when it is not: 1 of 418 → "unter 1 %"."""
    few, part = Decimal(1).scaleb(-2 - places), Decimal(str(value))
    words = words_in(language)
    if 0 < part < few / 2:
        return words("share-under", percent=percent(few, language, places))
    if 1 - few / 2 <= part < 1:
        return words("share-over", percent=percent(1 - few, language, places))
    return percent(part, language, places)


def percent(value: float | Decimal, language: str, places: int = 0) -> str:
    """Percent, rounded half up as official statistics do: 0.925 → "93 %"."""
    rounded = Decimal(str(value)).quantize(Decimal(1).scaleb(-2 - places), ROUND_HALF_UP)
    pattern: str = Locale.parse(locale_of(language)).percent_formats[None].pattern
    if places:
        pattern = pattern.replace("0", f"0.{'0' * places}")
    return _minus(format_percent(rounded, pattern, locale=locale_of(language)))


def _minus(number: str) -> str:
    """A real minus instead of a hyphen."""
    return number.replace("-", "\N{MINUS SIGN}")


def either(names: Sequence[str], language: str) -> str:
    """One of several: "Gemeinden, Unterzeichner oder Vereinbarungen"."""
    return format_list(names, "or", locale_of(language))


def day(on: date, language: str) -> str:
    """A date to the day: "09.08.2023"; English "9 Aug 2023", as 09/08 is September to some."""
    return format_date(on, "medium", locale=locale_of(language))


def month(on: date, language: str) -> str:
    """A date to the month: "März 2021"."""
    return format_date(on, "LLLL y", locale=locale_of(language))


def year(on: date) -> str:
    """A date to the year: "2021", in every language, and never grouped like a number."""
    return str(on.year)


def dated(on: date | None, precision: str, words: Words) -> str:
    """A date as precisely as its source knows it, never more: "spätestens 05.02.2021".

    `precision` is one of Precision; ValueError for another. NO_VALUE where there is no date.
    """
    if on is None:
        return NO_VALUE
    match precision:
        case "day":
            return day(on, words.language)
        case "month":
            return month(on, words.language)
        case "year":
            return year(on)
        case "by":
            return words("date-by", date=day(on, words.language))
    raise ValueError(f"A date cannot have the precision {precision!r}; see data/schema/.")


def days_in(text: str, language: str) -> str:
    """A text in which each date that stands alone (2023-08-09) is written as `day` writes it."""
    return _ISO_DAY.sub(lambda found: _day_or_text(found[0], language), text)


def _day_or_text(text: str, language: str) -> str:
    try:
        return day(date.fromisoformat(text), language)
    except ValueError:
        return text


def period(on: date, grain: Grain, language: str) -> str:
    """The short label of a period that begins on a date: "2021" or "Mär 2021"."""
    if grain == "year":
        return year(on)
    return format_date(on, "LLL y", locale=locale_of(language))
