"""What a reader looks at: as URL parameters and back, as a file's part, as SQL's STRUCT."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from asskomm.errors import ScopeUnreadable
from asskomm.scope import UNITS, URL_NAMES, Choices, Scope, checked, code_of, from_query
from asskomm.view.serving import choices as choices_of
from tests.made_up import Record, on

TODAY = date(2024, 5, 17)
CHOICES = Choices(
    districts={"14521": "PD Chemnitz", "14628": "PD Dresden", "14626": "PD Görlitz"},
    size_classes=("0", "5000", "100000"),
    action_fields=("youth", "violence"),
)
WHOLE = Scope(as_of=date(2023, 8, 9))
NARROW = Scope(
    as_of=date(2023, 8, 9),
    since=date(2021, 1, 1),
    directorates=("PD Dresden", "PD Görlitz"),
    districts=("14628", "14626"),
    size_classes=("0", "100000"),
    action_fields=("youth",),
    unit="signatories",
)


def as_asked(scope: Scope) -> dict[str, list[str]]:
    """URL parameters as a browser gives them back: always lists."""
    query = scope.as_query()
    return {name: [value] if isinstance(value, str) else value for name, value in query.items()}


def read(**query: list[str]) -> tuple[Scope, tuple[str, ...]]:
    return from_query(query, CHOICES, TODAY)


@pytest.mark.parametrize("scope", [WHOLE, NARROW, *(replace(WHOLE, unit=unit) for unit in UNITS)])
def test_there_and_back_again(scope: Scope) -> None:
    assert from_query(as_asked(scope), CHOICES, TODAY) == (scope, ())


def test_the_url_of_the_design() -> None:
    scope = replace(WHOLE, districts=("14628",))
    assert scope.as_query() == {"stichtag": "2023-08-09", "kreis": ["14628"]}


def test_a_url_holds_codes_and_never_labels() -> None:
    query = NARROW.as_query()
    assert set(query) == set(URL_NAMES.values())
    texts = [
        text for value in query.values() for text in ([value] if isinstance(value, str) else value)
    ]
    assert all(text.isascii() and " " not in text for text in texts)
    assert query["pd"] == ["dresden", "goerlitz"]


def test_every_directorate_has_a_code_of_its_own(empty: Record) -> None:
    directorates = choices_of(empty.snapshot).directorates
    assert [code_of(name) for name in directorates] == [
        *("chemnitz", "zwickau", "dresden", "goerlitz", "leipzig"),
    ]


def test_nothing_asked_is_the_whole_state_today() -> None:
    assert read() == (Scope(as_of=TODAY), ())


@pytest.mark.parametrize(
    ("query", "ignored"),
    [
        ({"stichtag": ["gestern"]}, "stichtag=gestern"),
        ({"stichtag": ["2023-02-30"]}, "stichtag=2023-02-30"),
        ({"stichtag": ["0001-01-01"]}, "stichtag=0001-01-01"),
        ({"ab": ["9999-12-31"]}, "ab=9999-12-31"),
        ({"kreis": ["14999"]}, "kreis=14999"),
        ({"kreis": ["Görlitz"]}, "kreis=Görlitz"),
        ({"pd": ["PD Görlitz"]}, "pd=PD Görlitz"),
        ({"groesse": ["1"]}, "groesse=1"),
        ({"feld": ["Jugend"]}, "feld=Jugend"),
        ({"einheit": ["people"]}, "einheit=people"),
    ],
)
def test_what_means_nothing_is_left_out_and_told(query: dict[str, list[str]], ignored: str) -> None:
    assert read(**query) == (Scope(as_of=TODAY), (ignored,))


def test_what_means_something_is_kept_beside_what_does_not() -> None:
    scope, ignored = read(kreis=["14999", "14628"], feld=["youth", "youth"])
    assert (scope.districts, scope.action_fields) == (("14628",), ("youth",))
    assert ignored == ("kreis=14999",)


def test_a_directorate_narrows_the_districts() -> None:
    scope, ignored = read(pd=["goerlitz"], kreis=["14626", "14628"])
    assert scope.directorates == ("PD Görlitz",)
    assert scope.districts == ("14626",)
    assert ignored == ("kreis=14628",)
    assert CHOICES.districts_of(("PD Görlitz",)) == ("14626",)
    assert CHOICES.districts_of(()) == ("14521", "14628", "14626")


def test_the_order_of_a_url_does_not_matter() -> None:
    one, _ = read(kreis=["14628", "14521"])
    other, _ = read(kreis=["14521", "14628"])
    assert one == other  # one kept answer, not two


def test_a_period_begins_before_it_ends() -> None:
    scope, ignored = read(stichtag=["2021-01-01"], ab=["2021-01-02"])
    assert (scope.since, ignored) == (None, ("ab=2021-01-02",))
    scope, ignored = read(stichtag=["2021-01-01"], ab=["2021-01-01"])
    assert (scope.since, ignored) == (date(2021, 1, 1), ())


# --- a part of a file name ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parts", "slug"),
    [
        ({}, "sachsen"),
        ({"districts": ("14628", "14626")}, "14628-14626"),
        ({"since": date(2021, 1, 1)}, "ab-2021-01-01"),
        ({"unit": "agreements"}, "agreements"),
        ({"districts": ("14628",), "action_fields": ("youth",)}, "14628-youth"),
    ],
)
def test_a_files_part(parts: dict[str, Any], slug: str) -> None:
    assert replace(WHOLE, **parts).slug() == slug


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        ({}, True),
        ({"since": date(2021, 1, 1), "unit": "agreements"}, True),
        ({"districts": ("14628",)}, False),
        ({"directorates": ("PD Dresden",)}, False),
        ({"size_classes": ("0",)}, False),
        ({"action_fields": ("youth",)}, False),
    ],
)
def test_when_a_published_figure_may_stand_beside(parts: dict[str, Any], whole: bool) -> None:
    assert replace(WHOLE, **parts).is_whole is whole


# --- for the command line -------------------------------------------------------------------------


def test_what_exists_is_the_scope_itself() -> None:
    assert checked(NARROW, CHOICES) is NARROW


@pytest.mark.parametrize(
    ("parts", "part", "value"),
    [
        ({"districts": ("14628", "14999")}, "districts", "14999"),
        ({"directorates": ("PD Mars",)}, "directorates", "PD Mars"),
        ({"size_classes": ("1",)}, "size_classes", "1"),
        ({"action_fields": ("unicorns",)}, "action_fields", "unicorns"),
        ({"unit": "people"}, "unit", "people"),
    ],
)
def test_what_does_not_exist_is_told(parts: dict[str, Any], part: str, value: str) -> None:
    with pytest.raises(ScopeUnreadable) as refused:
        checked(replace(WHOLE, **parts), CHOICES)
    assert refused.value.facts == {"part": part, "value": value}


# --- SQL's STRUCT ---------------------------------------------------------------------------------


def test_a_scope_is_data_and_never_sql(real: Record) -> None:
    hostile = "14628') OR true --"
    answer = real.ask("agreements/records", on("2023-08-09", districts=(hostile,)))
    assert answer.rows == ()
    assert real.value("cooperation_agreements", on("2023-08-09", unit="x'; DROP TABLE steps")) >= 0
