"""queries/map: how far each municipality has come, and when, on tables made up by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.conftest import Make
from tests.made_up import Record, day, on, pick

MUNICIPALITIES, FRAMES, SPELLS = "map/municipalities", "map/frames", "map/spells"
LEIPZIG, PIRNA, HEIDENAU, FREITAL = "14713000", "14628270", "14628160", "14628110"

CONSULTATIONS = """
consultation_id | municipality_id     | held_on    | date_precision | action_fields
----------------------------------------------------------------------------------
B1              | 14628270 Pirna      | 2020-05-31 | month          | Vandalismus;Graffiti
B2              | 14628270 Pirna      | 2021-03-01 | day            | Gewalt
B3              | 14628160 Heidenau   | 2021-06-01 | day            |
"""
AGREEMENTS = """
agreement_id | municipality_id     | signed_on  | date_precision | ended_on
--------------------------------------------------------------------------
V1           | 14628270 Pirna      | 2021-07-10 | day            |
V2           | 14628110 Freital    | 2021-05-10 | by             | 2021-08-31
"""
COUNCILS = """
council_id | municipality_id    | district_id | stage   | stage_on
------------------------------------------------------------------
R1         | 14628270 Pirna     |             | founded | 2019-01-01
R1         | 14628270 Pirna     |             | dormant | 2021-07-15
R2         |                    | 14628       | founded | 2021-01-01
"""
FUNDING = """
grant_id | municipality_id  | budget_year | stage    | stage_on   | amount_eur
-----------------------------------------------------------------------------
Z1       | 14628270 Pirna   | 2021        | applied  | 2020-09-01 | 90000
Z1       | 14628270 Pirna   | 2021        | approved | 2021-02-01 | 30000
Z2       | 14628270 Pirna   | 2021        | approved | 2021-03-01 | 9500.50
"""


@pytest.fixture
def record(make: Make) -> Record:
    return make(
        consultations=CONSULTATIONS, agreements=AGREEMENTS, councils=COUNCILS, funding=FUNDING
    )


def of(record: Record, key: str, stichtag: str, **scope: Any) -> dict[str, Any]:
    answer = record.ask(MUNICIPALITIES, on(stichtag, **scope), language="de")
    (row,) = answer.where("municipality_id", key)
    return row


@pytest.mark.parametrize(
    ("key", "stichtag", "furthest"),
    [
        (PIRNA, "2018-12-31", "none"),
        (PIRNA, "2019-01-01", "councils"),  # a council without anything before it
        (PIRNA, "2021-07-14", "councils"),  # further than the agreement of 10 July
        (PIRNA, "2021-07-15", "agreements"),  # dormant: what stands counts
        (HEIDENAU, "2021-06-01", "consultations"),
        (FREITAL, "2021-08-31", "agreements"),  # through its last day
        (FREITAL, "2021-09-01", "none"),
        (LEIPZIG, "2021-12-31", "none"),
    ],
)
def test_the_furthest_step_that_stands(
    record: Record, key: str, stichtag: str, furthest: str
) -> None:
    assert of(record, key, stichtag)["furthest"] == furthest


def test_the_first_of_each_step_with_how_precisely_it_is_known(record: Record) -> None:
    row = of(record, PIRNA, "2021-12-31")
    dated = [(row[f"{one}_on"], row[f"{one}_precision"]) for one in ("consultation", "agreement")]
    assert dated == [(day("2020-05-31"), "month"), (day("2021-07-10"), "day")]
    assert (row["council_on"], row["coaching_on"], row["preliminary_on"]) == (None, None, None)
    assert of(record, FREITAL, "2021-06-01")["agreement_precision"] == "by"


def test_every_municipality_of_the_scope_has_a_row(record: Record) -> None:
    answer = record.ask(MUNICIPALITIES, on("2021-12-31"), language="de")
    assert len(answer.rows) == 418
    keys = answer.column("municipality_id")
    assert keys == sorted(set(keys))
    assert (
        len(record.ask(MUNICIPALITIES, on("2021-12-31", districts=("14628",)), language="de").rows)
        == 36
    )


def test_approved_funds_per_inhabitant(record: Record) -> None:
    row = of(record, PIRNA, "2021-12-31")
    assert row["approved_eur"] == Decimal("30000") + Decimal("9500.50")  # not what was applied for
    assert row["per_inhabitant_eur"] == round(row["approved_eur"] / row["population"], 2)
    since = of(record, PIRNA, "2021-12-31", since="2021-02-02")
    assert since["approved_eur"] == Decimal("9500.50")  # a flow belongs to the period
    nothing = of(record, HEIDENAU, "2021-12-31")
    assert (nothing["approved_eur"], nothing["per_inhabitant_eur"]) == (None, None)


def test_action_fields_once_each_in_the_readers_language(record: Record) -> None:
    row = of(record, PIRNA, "2021-12-31")
    assert row["fields"] == 1 + 1  # Vandalismus and Graffiti are one field
    assert row["action_field_titles"] == "Gewalt, Vandalismus und Graffiti"
    english = record.ask(MUNICIPALITIES, on("2021-12-31"), language="en")
    (row,) = english.where("municipality_id", PIRNA)
    assert row["action_field_titles"] == "Vandalism and graffiti, Violence"
    assert of(record, HEIDENAU, "2021-12-31")["fields"] == 0


def test_inhabitants_reached_of_the_district(record: Record) -> None:
    population = dict(
        pick(
            record.ask(MUNICIPALITIES, on("2021-12-31", districts=("14628",)), language="de"),
            "municipality_id",
            "population",
        )
    )
    # The council of the whole district reaches no municipality, Freital's agreement has ended.
    share = (population[PIRNA] + population[HEIDENAU]) / sum(population.values())
    assert of(record, LEIPZIG, "2021-12-31")["inhabitants_share"] == 0
    assert of(record, FREITAL, "2021-12-31")["inhabitants_share"] == pytest.approx(share)
    row = record.only("map/reached", on("2021-12-31", districts=("14628",)))
    assert (row["municipalities"], row["reached"]) == (36, 1 + 1)
    assert row["reached_inhabitants"] == population[PIRNA] + population[HEIDENAU]
    assert row["inhabitants"] == sum(population.values())
    assert row["inhabitants_share"] == pytest.approx(share)


def test_nobody_in_the_scope_is_no_division_by_zero(record: Record) -> None:
    row = record.only("map/reached", on("2021-12-31", districts=("14713",), size_classes=("0",)))
    assert list(row.values()) == [0, 0, 0, 0, None]


# --- through time ---------------------------------------------------------------------------------


def counts(record: Record, stichtag: str, column: str, **scope: Any) -> dict[str, dict[str, int]]:
    """Day → step → count, zeros left out."""
    found: dict[str, dict[str, int]] = {}
    for until, subject, count in pick(
        record.ask(FRAMES, on(stichtag, **scope)), "until", "subject", column
    ):
        found.setdefault(until.isoformat(), {}).update({subject: count} if count else {})
    return found


def test_each_month_counts_what_stands_on_its_last_day(record: Record) -> None:
    months = counts(record, "2021-09-15", "municipalities", since="2021-05-01")
    assert months == {
        "2021-05-31": {"none": 418 - 2, "consultations": 1, "agreements": 1, "councils": 1},
        "2021-06-30": {"none": 418 - 3, "consultations": 2, "agreements": 1, "councils": 1},
        "2021-07-31": {"none": 418 - 3, "consultations": 2, "agreements": 2},
        "2021-08-31": {"none": 418 - 3, "consultations": 2, "agreements": 2},
        "2021-09-15": {"none": 418 - 2, "consultations": 2, "agreements": 1},
    }
    furthest = counts(record, "2021-09-15", "furthest", since="2021-05-01")
    assert furthest["2021-05-31"] == {"none": 418 - 2, "agreements": 1, "councils": 1}
    assert furthest["2021-09-15"] == {"none": 418 - 2, "consultations": 1, "agreements": 1}


def test_the_classes_of_each_month_add_up_to_all_municipalities(real: Record) -> None:
    answer = real.ask(FRAMES, on("2025-06-30"))
    for until in set(answer.column("until")):
        assert sum(answer.where("until", until).column("furthest")) == 418


def test_spells_name_the_months_in_which_a_step_stands(record: Record) -> None:
    answer = record.ask(SPELLS, on("2021-09-15", since="2021-05-01"))
    assert pick(answer, *answer.columns) == [
        (FREITAL, "agreements", 0, 3),  # May to August
        (HEIDENAU, "consultations", 1, 4),
        (PIRNA, "consultations", 0, 4),
        (PIRNA, "agreements", 2, 4),
        (PIRNA, "councils", 0, 1),
    ]


@pytest.mark.parametrize(
    ("stichtag", "scope", "begins_on", "older"),
    [
        # The first consultation counts from 31 May 2020; the council of 2019 is as old as the year.
        ("2021-09-15", {}, "2019-01-01", 0),
        # Nobody has talked or agreed yet: from the first record on.
        ("2020-04-30", {}, "2019-01-01", 0),
        # Pirna's council and consultations, Heidenau's and Freital's first steps.
        ("2021-09-15", {"since": "2021-06-15"}, "2021-06-15", 2 + 1 + 1),
        # Pirna's council is dormant by then, its agreement of 10 July has come.
        ("2021-09-15", {"since": "2021-07-20"}, "2021-07-20", 2 + 1 + 1),
    ],
)
def test_the_way_through_time_begins_before_the_first_talk(
    record: Record, stichtag: str, scope: dict[str, Any], begins_on: str, older: int
) -> None:
    row = record.only("map/beginning", on(stichtag, **scope))
    assert row == {"begins_on": day(begins_on), "older": older}


def test_a_council_of_long_ago_does_not_stretch_the_way_through_time(make: Make) -> None:
    old = COUNCILS.replace("2019-01-01", "1999-05-01")
    record = make(consultations=CONSULTATIONS, councils=old)
    row = record.only("map/beginning", on("2021-06-30"))
    assert row == {"begins_on": day("2019-01-01"), "older": 1}  # the year before 2020


def test_inhabitants_reached_in_each_month(record: Record) -> None:
    scope = on("2021-09-15", since="2021-05-01", districts=("14628", "14713"))
    people = dict(
        pick(record.ask(MUNICIPALITIES, scope, language="de"), "municipality_id", "population")
    )
    whole = sum(count for key, count in people.items() if key.startswith("14628"))
    shares = record.ask("map/shares", scope)
    assert set(shares.where("district_id", "14713").column("inhabitants_share")) == {0.0}
    reached = [
        people[PIRNA] + people[FREITAL],  # May: Heidenau is not consulted yet
        people[PIRNA] + people[FREITAL] + people[HEIDENAU],
        people[PIRNA] + people[FREITAL] + people[HEIDENAU],
        people[PIRNA] + people[FREITAL] + people[HEIDENAU],
        people[PIRNA] + people[HEIDENAU],  # September: Freital's agreement has ended
    ]
    found = shares.where("district_id", "14628").column("inhabitants_share")
    assert found == pytest.approx([count / whole for count in reached])
    row = of(record, PIRNA, "2021-09-15", districts=("14628", "14713"))
    assert row["inhabitants_share"] == pytest.approx(found[-1])


def test_the_last_month_is_what_the_map_shows_at_the_stichtag(real: Record) -> None:
    scope = on("2023-08-09")
    shown = real.ask(MUNICIPALITIES, scope, language="de").column("furthest")
    (*_, last) = sorted(set(real.ask(FRAMES, scope).column("until")))
    answer = real.ask(FRAMES, scope).where("until", last)
    assert last == day("2023-08-09")
    assert dict(pick(answer, "subject", "furthest")) == {
        subject: shown.count(subject) for subject in answer.column("subject")
    }
    assert len(shown) == 418
