"""What a reader looks at: Stichtag, period, places, sizes, fields, counting unit.

One frozen value that is a SQL parameter, a part of a URL and a part of a file name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from asskomm.contract import plain_name
from asskomm.dates import BERLIN
from asskomm.errors import ScopeUnreadable

# Days a Stichtag or the start of a period can be: beyond, somebody mistyped.
FIRST_DAY, LAST_DAY = date(1990, 1, 1), date(2100, 12, 31)

UNITS = ("municipalities", "signatories", "agreements")

# The names in the URL: short, German, stable. Their values are codes, never labels.
URL_NAMES: Mapping[str, str] = {
    "as_of": "stichtag",
    "since": "ab",
    "directorates": "pd",
    "districts": "kreis",
    "size_classes": "groesse",
    "action_fields": "feld",
    "unit": "einheit",
}


@dataclass(frozen=True)
class Scope:
    """`since` None means from the beginning; an empty tuple means all."""

    as_of: date
    since: date | None = None
    districts: tuple[str, ...] = ()
    directorates: tuple[str, ...] = ()
    size_classes: tuple[str, ...] = ()
    action_fields: tuple[str, ...] = ()
    unit: str = UNITS[0]

    def as_parameter(self) -> dict[str, Any]:
        """The STRUCT that the macros of queries/_scope.sql are fed."""
        return {
            "as_of": self.as_of,
            "since": self.since,
            "districts": list(self.districts),
            "directorates": list(self.directorates),
            "size_classes": list(self.size_classes),
            "action_fields": list(self.action_fields),
            "unit": self.unit,
        }

    def as_query(self) -> dict[str, str | list[str]]:
        """The scope as URL parameters. The Stichtag is always there: a link keeps its day."""
        query: dict[str, str | list[str]] = {URL_NAMES["as_of"]: self.as_of.isoformat()}
        if self.since:
            query[URL_NAMES["since"]] = self.since.isoformat()
        for name in ("districts", "size_classes", "action_fields"):
            if chosen := getattr(self, name):
                query[URL_NAMES[name]] = list(chosen)
        if self.directorates:
            query[URL_NAMES["directorates"]] = [code_of(name) for name in self.directorates]
        if self.unit != UNITS[0]:
            query[URL_NAMES["unit"]] = self.unit
        return query

    def slug(self) -> str:
        """The scope's part of a file name; the Stichtag stands apart from it."""
        parts = [*self.directorates, *self.districts, *self.size_classes, *self.action_fields]
        if self.since:
            parts.append(f"ab-{self.since.isoformat()}")
        if self.unit != UNITS[0]:
            parts.append(self.unit)
        return "-".join(parts) or "sachsen"

    @property
    def is_whole(self) -> bool:
        """The whole state, all sizes, all fields: published figures can stand beside it."""
        return not (self.districts or self.directorates or self.size_classes or self.action_fields)


@dataclass(frozen=True)
class Choices:
    """What can be chosen, in official order: codes only. `districts` → their directorate."""

    districts: Mapping[str, str]
    size_classes: tuple[str, ...]
    action_fields: tuple[str, ...]

    @property
    def directorates(self) -> tuple[str, ...]:
        """The police directorates, in the order of their districts."""
        return tuple(dict.fromkeys(self.districts.values()))

    def districts_of(self, directorates: Sequence[str]) -> tuple[str, ...]:
        """The districts of the chosen directorates; all of them when none is chosen."""
        return tuple(
            district
            for district, directorate in self.districts.items()
            if not directorates or directorate in directorates
        )


def code_of(directorate: str) -> str:
    """A directorate's name as a code for URLs: 'PD Görlitz' is goerlitz."""
    return plain_name(directorate).removeprefix("pd_")


def today() -> date:
    """The day in Saxony, whatever the server's clock is set to."""
    return datetime.now(BERLIN).date()


def from_query(
    query: Mapping[str, Sequence[str]], choices: Choices, day: date
) -> tuple[Scope, tuple[str, ...]]:
    """A scope from URL parameters, and the parameters that meant nothing and were left out."""
    ignored: list[str] = []

    def several(name: str, known: Sequence[str]) -> tuple[str, ...]:
        asked = query.get(URL_NAMES[name], ())
        codes = {code_of(value) if name == "directorates" else value: value for value in known}
        ignored.extend(f"{URL_NAMES[name]}={value}" for value in asked if value not in codes)
        return tuple(value for code, value in codes.items() if code in asked)

    def one_day(name: str) -> date | None:
        for value in query.get(URL_NAMES[name], ())[:1]:
            try:
                day = date.fromisoformat(value)
                if FIRST_DAY <= day <= LAST_DAY:
                    return day
            except ValueError:
                pass
            ignored.append(f"{URL_NAMES[name]}={value}")
        return None

    directorates = several("directorates", choices.directorates)
    scope = Scope(
        as_of=one_day("as_of") or day,
        since=one_day("since"),
        directorates=directorates,
        districts=several("districts", choices.districts_of(directorates)),
        size_classes=several("size_classes", choices.size_classes),
        action_fields=several("action_fields", choices.action_fields),
        unit=next(iter(several("unit", UNITS)), UNITS[0]),
    )
    if scope.since and scope.since > scope.as_of:
        ignored.append(f"{URL_NAMES['since']}={scope.since}")
        scope = replace(scope, since=None)
    return scope, tuple(ignored)


def checked(scope: Scope, choices: Choices) -> Scope:
    """The scope itself, if all it names exists. Raises ScopeUnreadable (for the command line)."""
    known = {
        "districts": tuple(choices.districts),
        "directorates": choices.directorates,
        "size_classes": choices.size_classes,
        "action_fields": choices.action_fields,
    }
    for part, codes in known.items():
        for value in getattr(scope, part):
            if value not in codes:
                raise ScopeUnreadable(part=part, value=value)
    if scope.unit not in UNITS:
        raise ScopeUnreadable(part="unit", value=scope.unit)
    return scope
