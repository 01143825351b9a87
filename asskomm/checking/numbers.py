"""The text of a number → its value, or the reason why it is none: 1234.50 or 1.234,50."""

from __future__ import annotations

import re
from decimal import Decimal

from asskomm.contract import Column
from asskomm.dates import Fault

_PLAIN_NUMBER = re.compile(r"-?\d+(?:\.(\d+))?", re.ASCII)
_GERMAN_NUMBER = re.compile(
    r"-?(?:\d{1,3}(?:[. \u00a0\u2009\u202f]\d{3})+|\d+)(?:,(\d+))?", re.ASCII
)
_THOUSANDS = re.compile(r"[. \u00a0\u2009\u202f]")
_ONLY_THOUSANDS = re.compile(r"-?\d{1,3}(?:\.\d{3})+", re.ASCII)
_SCIENTIFIC = re.compile(r"-?\d+(?:[.,]\d+)?[eE][+-]?\d+", re.ASCII)
_INTEGER = re.compile(r"-?\d{1,18}", re.ASCII)
DIGITS = 18  # of a decimal number


def style(text: str, column: Column) -> str:
    """The way a number is written, point or comma; "" for a text that both styles have, or none."""
    plain, german = _is_plain(text, column), bool(_GERMAN_NUMBER.fullmatch(text))
    return "" if plain == german else "point" if plain else "comma"


def decimal(text: str, column: Column) -> Decimal | Fault:
    """A number with as many places as the column has."""
    if _is_plain(text, column):
        number = text
    elif _GERMAN_NUMBER.fullmatch(text):
        number = _THOUSANDS.sub("", text).replace(",", ".")
    else:
        return Fault("scientific" if is_scientific(text) else "not-a-number")
    whole, _, fraction = number.partition(".")
    if len(whole.lstrip("-0")) > DIGITS - column.decimals:
        return Fault("too-large", "9" * (DIGITS - column.decimals))
    if len(fraction) > column.decimals:
        return Fault("too-many-places", str(column.decimals))
    return Decimal(number)


def integer(text: str, column: Column) -> int | Fault:
    """A whole number without separators."""
    if _INTEGER.fullmatch(text):
        return int(text)
    return Fault("scientific" if is_scientific(text) else "not-an-integer")


def is_scientific(text: str) -> bool:
    """1.4628E+07: what a spreadsheet makes of a long key."""
    return bool(_SCIENTIFIC.fullmatch(text))


def _is_plain(text: str, column: Column) -> bool:
    """1.234 is no plain number where money has two places: it would be a thousand."""
    plain = _PLAIN_NUMBER.fullmatch(text)
    places = len(plain[1] or "") if plain else 0
    return bool(plain) and (places <= column.decimals or not _ONLY_THOUSANDS.fullmatch(text))
