"""What Plotly needs to speak a language: names and forms are CLDR's, through Babel."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from babel import Locale
from babel.dates import get_day_names, get_month_names
from babel.numbers import get_decimal_symbol, get_group_symbol

from asskomm.words import words_in

PLOTLY_WORDS: Mapping[str, str] = {
    "Double-click on legend to isolate one trace": "plotly-legend-hint",
    "trace": "plotly-trace",
}
"""What Plotly says itself where there is no mode bar and no zoom → key in the catalogue."""

# CLDR's date fields (https://unicode.org/reports/tr35/tr35-dates.html) → those of d3-time-format.
_D3_FIELDS = {
    "d": "%-d",
    "dd": "%d",
    "M": "%-m",
    "MM": "%m",
    "MMM": "%b",
    "MMMM": "%B",
    "y": "%Y",
    "yy": "%y",
}


@lru_cache
def plotly_locale(language: str) -> dict[str, object]:
    """What Plotly needs to speak a language; JSON-ready, the same object for all: do not change it.

    Give it as `config={"locale": language, "locales": {language: plotly_locale(language)}}`.
    Formats Plotly does not find here (clock times) stay its own.
    """
    words = words_in(language)
    return {
        "moduleType": "locale",
        "name": language,
        "dictionary": {text: words(key) for text, key in PLOTLY_WORDS.items()},
        "format": _plotly_format(Locale.parse(words.locale)),
    }


def _plotly_format(locale: Locale) -> dict[str, object]:
    """CLDR's names and forms under the names of Plotly's locale files."""
    skeletons = locale.datetime_skeletons
    return {
        "days": _days("wide", locale),
        "shortDays": _days("short", locale),
        "months": _months("wide", locale),
        "shortMonths": _months("abbreviated", locale),
        "decimal": get_decimal_symbol(locale),
        "thousands": get_group_symbol(locale),
        "date": _d3(locale.date_formats["medium"].pattern),
        "year": "%Y",
        "month": _d3(skeletons["yMMM"].pattern),
        "dayMonth": _d3(skeletons["MMMd"].pattern),
        "dayMonthYear": _d3(skeletons["yMMMd"].pattern),
    }


def _months(width: Literal["wide", "abbreviated"], locale: Locale) -> list[str]:
    """Names of the months, January first, as they stand alone ("Mär", not "März")."""
    names = get_month_names(width, "stand-alone", locale)
    return [names[number] for number in range(1, 13)]


def _days(width: Literal["wide", "short"], locale: Locale) -> list[str]:
    """Names of the days, Sunday first as Plotly wants them; Babel counts from Monday."""
    names = get_day_names(width, "stand-alone", locale)
    return [names[(number - 1) % 7].rstrip(".") for number in range(7)]


def _d3(pattern: str) -> str:
    """A CLDR date pattern in d3's notation: "d. MMM y" → "%-d. %b %Y"."""
    return re.sub(r"[A-Za-z]+", lambda field: _D3_FIELDS[field[0]], pattern)
