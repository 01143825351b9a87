"""Figures beside those of an earlier day: by hand, and with a time the delivery does not cover."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from asskomm.format import NO_VALUE
from asskomm.view import comparison
from asskomm.view.answers import View
from asskomm.view.serving import choices
from asskomm.words import LANGUAGES, words_in
from tests.conftest import Make
from tests.made_up import Record, on

# Made up: eleven municipalities in 2021, one more and one less in 2022.
AGREEMENTS = """
agreement_id | municipality_id       | signed_on  | ended_on
------------------------------------------------------------
A1           | 14511000 Chemnitz     | 2021-03-01 |
A2           | 14612000 Dresden      | 2021-03-01 |
A3           | 14713000 Leipzig      | 2021-03-01 |
A4           | 14628270 Pirna        | 2021-03-01 |
A5           | 14628160 Heidenau     | 2021-03-01 |
A6           | 14628110 Freital      | 2021-03-01 |
A7           | 14628050 Bannewitz    | 2021-03-01 |
A8           | 14628410 Wilsdruff    | 2021-03-01 |
A9           | 14626110 Görlitz      | 2021-03-01 |
A10          | 14626610 Zittau       | 2021-03-01 | 2022-02-28
A11          | 14524330 Zwickau      | 2022-04-01 |
A12          | 14523320 Plauen       | 2022-04-01 |
"""
CONSULTATIONS = """
consultation_id | municipality_id    | held_on
----------------------------------------------
C1              | 14511000 Chemnitz  | 2021-02-01
C2              | 14612000 Dresden   | 2022-02-01
C3              | 14713000 Leipzig   | 2022-05-01
"""
FUNDING = """
grant_id | municipality_id   | budget_year | stage    | stage_on   | amount_eur
------------------------------------------------------------------------------
F1       | 14511000 Chemnitz | 2021        | approved | 2021-06-01 | 4000.00
F2       | 14612000 Dresden  | 2022        | approved | 2022-06-01 | 1000.50
"""


def view(record: Record, stichtag: str, against: str | None, **parts: str) -> View:
    day = date.fromisoformat(against) if against else None
    return View(
        record.snapshot, on(stichtag, **parts), words_in("de"), choices(record.snapshot), day
    )


@pytest.fixture
def made(make: Make) -> Record:
    return make(agreements=AGREEMENTS, consultations=CONSULTATIONS, funding=FUNDING)


def test_a_difference_and_its_share(made: Record) -> None:
    change = comparison.changes(view(made, "2022-12-31", "2021-12-31"))["cooperation_agreements"]
    assert (change.earlier.value, change.now.value) == (10, 12 - 1)
    assert change.difference == 11 - 10
    assert change.share == Decimal(1) / 10
    assert change.text(words_in("de")) == "+1 (+10\N{NO-BREAK SPACE}%)"


def test_a_small_base_gives_no_per_cent(made: Record) -> None:
    change = comparison.changes(view(made, "2022-12-31", "2021-12-31"))["consulted_municipalities"]
    assert (change.earlier.value, change.difference, change.share) == (1, 2, None)
    assert change.text(words_in("de")) == "+2"


def test_money_has_a_share_wherever_it_has_a_base(made: Record) -> None:
    change = comparison.changes(view(made, "2022-12-31", "2021-12-31"))["funding_approved_eur"]
    assert change.difference == Decimal("1000.50")
    assert change.share == Decimal("1000.50") / 4000
    assert "+1.000,50" in change.text(words_in("de"))


def test_less_and_as_many_as_before(made: Record) -> None:
    words = words_in("de")
    fewer = comparison.changes(view(made, "2022-03-31", "2021-12-31"))["cooperation_agreements"]
    assert fewer.difference == 9 - 10
    assert fewer.text(words) == "\N{MINUS SIGN}1 (\N{MINUS SIGN}10\N{NO-BREAK SPACE}%)"
    same = comparison.changes(view(made, "2021-12-31", "2021-06-30"))["cooperation_agreements"]
    assert same.text(words) == "±0"


def test_what_is_not_known_has_no_difference(made: Record) -> None:
    change = comparison.changes(view(made, "2022-12-31", "2021-12-31"))["funding_available_eur"]
    assert change.difference is None
    assert change.text(words_in("de")) == "."


BUDGET = """
first_year | last_year | amount_eur | qualifier | announced_on
2019       | 2020      | 2600000    | exact     | 2019-02-06
2021       | 2022      | 1300000    | about     | 2021-06-25
2023       | 2023      | 1100000    | exact     | 2023-01-09
2024       | 2024      | 1200000    | exact     | 2024-01-09
"""


@pytest.mark.parametrize(
    ("now", "then", "difference", "why", "said"),
    [
        ("2024-12-31", "2023-12-31", 1_200_000 - 1_100_000, None, "1.100.000 € für 2023"),
        ("2023-12-31", "2020-12-31", None, "lengths", "2.600.000 € für 2019 und 2020"),
        ("2022-12-31", "2020-12-31", None, "vague", "2.600.000 € für 2019 und 2020"),
        ("2023-12-31", "2022-12-31", None, "lengths", "etwa 1.300.000 € für 2021 und 2022"),
    ],
)
def test_sums_are_compared_only_where_they_are_alike(
    make: Make, now: str, then: str, difference: int | None, why: str | None, said: str
) -> None:
    record = make(agreements=AGREEMENTS.replace("2021-03-01", "2019-03-01"), budget=BUDGET)
    change = comparison.changes(view(record, now, then))["funding_available_eur"]
    assert (change.difference, change.why_none) == (difference, why)
    words = words_in("de")
    assert change.earlier.value_and_years(words).replace("\N{NO-BREAK SPACE}", " ") == said
    assert (change.text(words) == NO_VALUE) == (why is not None)


def test_a_chosen_period_moves_along(made: Record) -> None:
    narrowed = view(made, "2022-12-31", "2021-12-31", since="2022-01-01")
    change = comparison.changes(narrowed)["consultations"]
    assert (change.now.value, change.earlier.value) == (2, 1)  # 2022 beside 2021


@pytest.mark.parametrize(
    ("since", "as_of", "day", "moved"),
    [
        ("2022-01-01", "2022-12-31", "2020-12-31", "2020-01-01"),
        ("2020-02-29", "2020-12-31", "2019-12-31", "2019-02-28"),
        ("2022-01-01", "2022-01-31", "2021-12-31", "2021-12-01"),  # 31 days before
        (None, "2022-01-31", "2021-12-31", None),
    ],
)
def test_where_a_period_moves_to(
    since: str | None, as_of: str, day: str, moved: str | None
) -> None:
    found = comparison.at(on(as_of, since=since), date.fromisoformat(day))
    assert found.since == (date.fromisoformat(moved) if moved else None)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("stichtag", "against", "reason"),
    [
        ("2022-12-31", "2022-12-31", "compare-not-earlier"),
        ("2022-12-31", "2020-12-31", "compare-before"),  # the first record is of 2021
        ("2030-12-31", "2027-01-01", "compare-after"),  # exported on 2026-01-01
    ],
)
def test_a_time_the_delivery_does_not_cover_is_not_compared_with(
    made: Record, stichtag: str, against: str, reason: str, language: str
) -> None:
    asked = replace(view(made, stichtag, against), words=words_in(language))
    said = comparison.why_not(asked)
    assert said
    assert said[:20] == asked.words(reason, day=_day(against, language), first="", last="")[:20]
    assert comparison.changes(asked) == {}


def _day(text: str, language: str) -> str:
    return comparison.format.day(date.fromisoformat(text), language)


def test_nothing_is_compared_with_a_delivery_without_a_record(empty: Record) -> None:
    assert comparison.why_not(view(empty, "2022-12-31", "2021-12-31"))
    assert comparison.changes(view(empty, "2022-12-31", None)) == {}


@pytest.mark.parametrize(
    ("way", "as_of", "day"),
    [
        ("year-earlier", "2024-02-29", "2023-02-28"),
        ("year-earlier", "2023-08-09", "2022-08-09"),
        ("last-year-end", "2023-08-09", "2022-12-31"),
        ("day", "2023-08-09", "2021-01-01"),
        ("", "2023-08-09", None),
    ],
)
def test_the_days_that_are_one_click_away(way: str, as_of: str, day: str | None) -> None:
    found = comparison.day_of(way, date.fromisoformat(as_of), date(2021, 1, 1))
    assert found == (date.fromisoformat(day) if day else None)
