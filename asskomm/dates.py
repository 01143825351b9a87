"""The text of a date → a day and how precisely it is known, or the reason why it is none."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

FIRST_YEAR, LAST_YEAR = 1900, 2100
BERLIN = ZoneInfo("Europe/Berlin")
"""A day is one in Saxony, whatever the clock of the server is set to."""

ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?)?", re.ASCII)
GERMAN_DATE = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?: 00:00(?::00)?)?", re.ASCII)
_SHORT_DATE = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{2}|\d{1,2}/\d{1,2}/\d{2}", re.ASCII)
_MONTH = re.compile(r"(\d{1,2})[/.](\d{4})|(\d{4})-(\d{2})", re.ASCII)
_NAMED_MONTH = re.compile(r"([A-Za-zÄÖÜäöü]{3,9})\.?\s+(\d{4})", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)
# Days since 1900, as spreadsheets store dates: 1927 to 2091.
_SERIAL = re.compile(r"[1-6]\d{4}(\.0+)?", re.ASCII)
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("januar jänner january", "februar february", "märz maerz march", "april", "mai may",
         "juni june", "juli july", "august", "september sept", "oktober october",
         "november", "dezember december"), start=1
    )
    for whole in names.split()
    for name in (whole, whole[:3])
}  # fmt: skip


@dataclass(frozen=True)
class Fault:
    """Why a text is no value: a finding's code, and what was expected instead."""

    code: str
    expected: str = ""


def read_date(text: str) -> date | Fault:
    """2023-08-09 or 09.08.2023 as a date, or why it is none."""
    iso, german = ISO_DATE.fullmatch(text), GERMAN_DATE.fullmatch(text)
    if iso:
        return _day(*map(int, iso.groups()))
    if german:
        day, month, year = map(int, german.groups())
        return _day(year, month, day)
    if _SHORT_DATE.fullmatch(text):
        return Fault("two-digit-year")
    return Fault("serial-date" if _SERIAL.fullmatch(text) else "not-a-date")


def dated(text: str, *, to_the_day: bool) -> tuple[date | Fault, str]:
    """A date and, where it is known less well than to the day, how well: month or year.

    What is known less well stands for its last day. Where `to_the_day` is, it is none.
    """
    year, month = _month(text)
    if year:
        last = monthrange(year, month)[1] if 1 <= month <= 12 else 1
        read, precision = _day(year, month, last), "month"
    elif _YEAR.fullmatch(text):
        read, precision = _day(int(text), 12, 31), "year"
    else:
        return read_date(text), ""
    if to_the_day and not isinstance(read, Fault):
        return Fault("needs-a-day"), ""
    return read, precision


def _day(year: int, month: int, day: int) -> date | Fault:
    try:
        read = date(year, month, day)
    except ValueError:
        return Fault("no-such-day")
    return read if FIRST_YEAR <= year <= LAST_YEAR else Fault("year-out-of-range")


def _month(text: str) -> tuple[int, int]:
    """(year, month) of 03/2021, 2021-03, März 2021; (0, 0) for anything else."""
    numbered, named = _MONTH.fullmatch(text), _NAMED_MONTH.fullmatch(text)
    if numbered:
        month, year, iso_year, iso_month = numbered.groups()
        return int(year or iso_year), int(month or iso_month)
    if named and (month_number := _MONTHS.get(named[1].lower())):
        return int(named[2]), month_number
    return 0, 0
