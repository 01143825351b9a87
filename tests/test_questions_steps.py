"""queries/steps: what stands, what began, where and in which field, on tables made up by hand."""

from __future__ import annotations

import pytest

from tests.conftest import Make
from tests.made_up import Record, day, on, pick

SUMMARY = "steps/summary"
OVER_TIME = "steps/over_time"


# --- stock and flow, and how precisely a date is known --------------------------------------------

KNOWN_DIFFERENTLY = """
agreement_id | municipality_id     | signed_on  | date_precision
-----------------------------------------------------------------
V-day        | 14628270 Pirna      | 2021-05-10 | day
V-month      | 14628160 Heidenau   | 2021-05-31 | month
V-year       | 14628110 Freital    | 2021-12-31 | year
V-by         | 14628050 Bannewitz  | 2021-05-10 | by
"""


@pytest.mark.parametrize(
    ("stichtag", "standing", "begun"),
    [
        ("2021-05-09", 0, 0),
        ("2021-05-10", 1 + 1, 1),  # the day, and what is known as "by then": a stock, no flow
        ("2021-05-30", 1 + 1, 1),  # the month is not over: nobody can be sure
        ("2021-05-31", 1 + 1 + 1, 1 + 1),
        ("2021-12-30", 1 + 1 + 1, 1 + 1),
        ("2021-12-31", 1 + 1 + 1 + 1, 1 + 1 + 1),
    ],
)
def test_a_date_counts_from_the_end_of_what_is_known(
    make: Make, stichtag: str, standing: int, begun: int
) -> None:
    row = make(agreements=KNOWN_DIFFERENTLY).only(SUMMARY, on(stichtag), subject="agreements")
    assert (row["standing"], row["begun"]) == (standing, begun)


def test_a_first_of_the_month_counts_from_the_last_as_well(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id    | signed_on  | date_precision
V1           | 14628270 Pirna     | 2020-02-01 | month
V2           | 14628160 Heidenau  | 2020-01-01 | year
"""
    )

    def standing(stichtag: str) -> int:
        return record.only(SUMMARY, on(stichtag), subject="agreements")["standing"]

    assert [standing("2020-02-28"), standing("2020-02-29")] == [0, 1]  # a leap year
    assert [standing("2020-12-30"), standing("2020-12-31")] == [1, 1 + 1]


def test_what_has_no_place_in_time_is_told(make: Make) -> None:
    record = make(agreements=KNOWN_DIFFERENTLY)
    row = record.only(SUMMARY, on("2022-06-30"), subject="agreements")
    assert row["records"] == 4
    assert row["known_by"] == 1
    assert row["known_to_year"] == 1


def test_a_flow_belongs_to_the_period_and_a_stock_does_not(make: Make) -> None:
    record = make(agreements=KNOWN_DIFFERENTLY)
    row = record.only(SUMMARY, on("2022-06-30", since="2021-05-11"), subject="agreements")
    assert row["standing"] == 4
    assert row["begun"] == 4 - 1 - 1  # not the 10 May, not "by then"


# --- the spine of periods -------------------------------------------------------------------------


def test_years_without_a_gap_zeros_included_and_the_running_one_marked(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id     | signed_on  | date_precision | ended_on
V1           | 14628270 Pirna      | 2019-03-01 | day            | 2020-12-31
V2           | 14628160 Heidenau   | 2019-09-01 | day            |
V3           | 14628110 Freital    | 2022-12-31 | year           |
V4           | 14628050 Bannewitz  | 2021-02-02 | by             |
"""
    )
    answer = record.ask(OVER_TIME, on("2023-08-09"), subject="agreements", grain="year")
    assert pick(answer, "period", "until", "complete", "begun", "standing") == [
        (day("2019-01-01"), day("2019-12-31"), True, 2, 2),
        (day("2020-01-01"), day("2020-12-31"), True, 0, 2),  # V1 in force on its last day
        (day("2021-01-01"), day("2021-12-31"), True, 0, 2 - 1 + 1),  # V1 gone, V4 known
        (day("2022-01-01"), day("2022-12-31"), True, 1, 2 + 1),
        (day("2023-01-01"), day("2023-08-09"), False, 0, 3),  # still running
    ]


def test_months_carry_only_what_is_known_to_the_month(make: Make) -> None:
    record = make(agreements=KNOWN_DIFFERENTLY)
    scope = on("2022-01-15", since="2021-04-01")
    answer = record.ask(OVER_TIME, scope, subject="agreements", grain="month")
    rows = {row[0].isoformat()[:7]: row[1:] for row in pick(answer, "period", "begun", "standing")}
    assert list(rows) == [f"2021-{month:02}" for month in range(4, 12 + 1)] + ["2022-01"]
    assert rows["2021-04"] == (0, 0)
    assert rows["2021-05"] == (1 + 1, 1 + 1 + 1)  # day and month; "by then" is in the stock
    assert rows["2021-06"] == rows["2021-11"] == (0, 3)
    assert rows["2021-12"] == (0, 3 + 1)  # known to the year: no place among months
    assert rows["2022-01"] == (0, 4)
    assert answer.column("complete") == [True] * 9 + [False]


def test_a_period_that_the_readers_choice_cuts_is_marked_and_counts_what_is_left(
    make: Make,
) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id     | signed_on
V1           | 14628270 Pirna      | 2021-05-14
V2           | 14628160 Heidenau   | 2021-05-15
V3           | 14628110 Freital    | 2022-12-31
"""
    )
    scope = on("2022-12-31", since="2021-05-15")
    answer = record.ask(OVER_TIME, scope, subject="agreements", grain="year")
    assert pick(answer, "period", "since", "complete", "begun", "standing") == [
        # The flow is cut, the stock is not; the Stichtag is the second year's last day.
        (day("2021-01-01"), day("2021-05-15"), False, 2 - 1, 2),
        (day("2022-01-01"), day("2022-01-01"), True, 1, 3),
    ]


def test_the_first_day_counts_from_the_year_of_the_first_dated_step(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id | signed_on  | date_precision
V1           | 14628270 Pirna  | 2021-05-14 | day
""",
        councils="""
council_id | municipality_id    | stage   | stage_on   | date_precision
R1         | 14628160 Heidenau  | founded | 1999-12-31 | by
""",
    )
    answer = record.ask(OVER_TIME, on("2022-12-31"), subject="councils", grain="year")
    # One axis for all subjects; "by 1999" opens no twenty empty years, but stands in all of them.
    assert pick(answer, "period", "begun", "standing") == [
        (day("2021-01-01"), 0, 1),
        (day("2022-01-01"), 0, 1),
    ]


def test_a_stichtag_before_everything_gives_one_empty_period(make: Make) -> None:
    record = make(agreements=KNOWN_DIFFERENTLY)
    answer = record.ask(OVER_TIME, on("2018-07-01"), subject="agreements", grain="year")
    assert pick(answer, "period", "until", "complete", "begun", "standing") == [
        (day("2018-01-01"), day("2018-07-01"), False, 0, 0)
    ]


def test_nothing_at_all_is_zero(empty: Record) -> None:
    answer = empty.ask(OVER_TIME, on("2023-08-09"), subject="agreements", grain="year")
    assert pick(answer, "period", "begun", "standing") == [(day("2023-01-01"), 0, 0)]
    assert set(empty.only(SUMMARY, on("2023-08-09"), subject="agreements").values()) == {0}


# --- the three counting units ---------------------------------------------------------------------

JOINT = """
agreement_id | municipality_id          | signed_on  | signatory                    | signatory_kind
---------------------------------------------------------------------------------------------------
V-alone      | 14628270 Pirna           | 2021-03-01 |                              |
V-community  | 14626110 Görlitz         | 2021-04-01 | Verwaltungsverband Neiße     | community
V-community  | 14626610 Zittau          | 2021-04-01 | Verwaltungsverband Neiße     | community
V-league     | 14521550 Schwarzenberg   | 2021-12-17 | Städtebund Silberberg        | league
V-league     | 14521035 Aue-Bad Schlema | 2021-12-17 | Städtebund Silberberg        | league
V-own        | 14521550 Schwarzenberg   | 2021-12-17 |                              |
"""


@pytest.mark.parametrize(
    ("unit", "count"),
    [
        ("municipalities", 6 - 1),  # Schwarzenberg is in two agreements and one municipality
        ("signatories", 1 + 1 + 2),  # Pirna, the community once, the towns of the league singly
        ("agreements", 1 + 1 + 1 + 1),
    ],
)
def test_joint_agreements_under_each_counting_unit(make: Make, unit: str, count: int) -> None:
    record = make(agreements=JOINT)
    scope = on("2021-12-31", unit=unit)
    row = record.only(SUMMARY, scope, subject="agreements")
    (year,) = record.ask(OVER_TIME, scope, subject="agreements", grain="year")
    assert row["standing"] == row["begun"] == count
    assert year["standing"] == year["begun"] == count
    assert row["records"] == 4


def test_who_signed_follows_from_the_name_where_its_kind_is_not_given(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id          | signed_on  | signatory                  | signatory_kind
V1           | 14626110 Görlitz         | 2021-04-01 | Verwaltungsgemeinschaft N. |
V1           | 14626610 Zittau          | 2021-04-01 | Verwaltungsgemeinschaft N. |
V2           | 14521550 Schwarzenberg   | 2021-04-01 | Städtebund Silberberg      |
V2           | 14521035 Aue-Bad Schlema | 2021-04-01 | Städtebund Silberberg      |
V3           | 14628270 Pirna           | 2021-04-01 | Zweckverband Elbe          | community
V3           | 14628160 Heidenau        | 2021-04-01 | Zweckverband Elbe          | community
"""
    )
    row = record.only(SUMMARY, on("2021-12-31", unit="signatories"), subject="agreements")
    assert row["standing"] == 1 + 2 + 1


def test_a_community_without_a_name_still_counts_once(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id   | signed_on  | signatory | signatory_kind
V1           | 14626110 Görlitz  | 2021-04-01 |           | community
V1           | 14626610 Zittau   | 2021-04-01 |           | community
"""
    )
    row = record.only(SUMMARY, on("2021-12-31", unit="signatories"), subject="agreements")
    assert row["standing"] == 1


def test_two_agreements_of_one_municipality_end_one_by_one(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id | signed_on  | ended_on
V1           | 14628270 Pirna  | 2020-01-01 | 2021-06-30
V2           | 14628270 Pirna  | 2021-01-01 | 2022-06-30
"""
    )

    def standing(stichtag: str, unit: str) -> int:
        return record.only(SUMMARY, on(stichtag, unit=unit), subject="agreements")["standing"]

    days = ("2021-06-30", "2021-07-01", "2022-06-30", "2022-07-01")
    assert [standing(one, "municipalities") for one in days] == [1, 1, 1, 0]
    assert [standing(one, "agreements") for one in days] == [2, 1, 1, 0]


def test_a_municipality_that_begins_twice_in_a_year_counts_once_in_it(make: Make) -> None:
    record = make(
        consultations="""
consultation_id | municipality_id   | held_on    | kind
B1              | 14628270 Pirna    | 2021-03-01 | first
B2              | 14628270 Pirna    | 2021-09-01 | follow_up
B3              | 14628270 Pirna    | 2022-03-01 | follow_up
B4              | 14628160 Heidenau | 2022-03-01 | first
"""
    )

    def begun(unit: str) -> list[int]:
        scope = on("2022-12-31", unit=unit)
        answer = record.ask(OVER_TIME, scope, subject="consultations", grain="year")
        return answer.column("begun")

    assert begun("municipalities") == [1, 2]
    assert begun("agreements") == [2, 2]  # consultations are counted one by one


def test_preliminary_agreements_are_a_subject_of_their_own(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id   | kind        | signed_on
V1           | 14628270 Pirna    | cooperation | 2021-03-01
V2           | 14628160 Heidenau | preliminary | 2021-03-01
V3           | 14628110 Freital  | preliminary | 2021-03-01
"""
    )
    scope = on("2021-12-31")
    assert record.only(SUMMARY, scope, subject="agreements")["standing"] == 1
    assert record.only(SUMMARY, scope, subject="preliminary_agreements")["standing"] == 2


# --- places ---------------------------------------------------------------------------------------


def test_a_record_under_a_former_key_counts_for_the_successor(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id          | signed_on
V1           | 14521030 Aue             | 2018-03-01
V2           | 14521035 Aue-Bad Schlema | 2021-03-01
"""
    )
    scope = on("2021-12-31")
    assert record.only(SUMMARY, scope, subject="agreements")["standing"] == 1
    by_agreement = on("2021-12-31", unit="agreements")
    assert record.only(SUMMARY, by_agreement, subject="agreements")["standing"] == 2
    names = record.ask("agreements/records", scope).column("municipality")
    assert names == ["Aue-Bad Schlema", "Aue-Bad Schlema"]


PLACES = """
agreement_id | municipality_id  | signed_on  | action_fields
V1           | 14628270 Pirna   | 2021-03-01 | Vandalismus; Graffiti
V2           | 14628160 Heidenau| 2021-03-01 | Graffiti; Jugend
V3           | 14612000 Dresden | 2021-03-01 | Jugend
V4           | 14521080 Bockau  | 2021-03-01 | Einhörner
V5           | 14713000 Leipzig | 2021-03-01 |
"""


@pytest.mark.parametrize(
    ("parts", "count"),
    [
        ({}, 5),
        ({"districts": ("14628",)}, 2),  # Pirna, Heidenau
        ({"districts": ("14628", "14521")}, 2 + 1),
        ({"directorates": ("PD Dresden",)}, 2 + 1),  # with Dresden
        ({"directorates": ("PD Dresden",), "districts": ("14628",)}, 2),
        ({"directorates": ("PD Leipzig",), "districts": ("14628",)}, 0),
        ({"size_classes": ("20000",)}, 1),  # Pirna 39,303
        ({"size_classes": ("10000", "0")}, 1 + 1),  # Heidenau 16,667, Bockau 2,180
        ({"size_classes": ("100000",)}, 2),  # Dresden, Leipzig
        ({"action_fields": ("vandalism_graffiti",)}, 2),
        ({"action_fields": ("youth",)}, 2),
        ({"action_fields": ("vandalism_graffiti", "youth")}, 3),  # Heidenau names both
        ({"action_fields": ("other",)}, 1),  # a wording nobody has mapped
        ({"action_fields": ("other",), "districts": ("14628",)}, 0),
    ],
)
def test_filters(make: Make, parts: dict[str, tuple[str, ...]], count: int) -> None:
    record = make(agreements=PLACES)
    scope = on("2021-12-31", **parts)
    assert record.only(SUMMARY, scope, subject="agreements")["standing"] == count
    answer = record.ask(OVER_TIME, scope, subject="agreements", grain="year")
    assert answer.column("standing") == [count]
    districts = record.ask("steps/by_district", scope, subject="agreements")
    assert sum(districts.column("standing")) == count
    assert len(record.ask("agreements/records", scope).rows) == count


def test_thirteen_districts_in_official_order_zeros_included(make: Make) -> None:
    record = make(agreements=PLACES)
    answer = record.ask("steps/by_district", on("2021-12-31"), subject="agreements")
    assert pick(answer, "district_id", "standing", "municipalities") == [
        ("14511", 0, 1),
        ("14521", 1, 59),
        ("14522", 0, 52),
        ("14523", 0, 37),
        ("14524", 0, 33),
        ("14612", 1, 1),
        ("14627", 0, 28),
        ("14628", 2, 36),
        ("14625", 0, 57),
        ("14626", 0, 53),
        ("14713", 1, 1),
        ("14729", 0, 30),
        ("14730", 0, 30),
    ]
    shares = dict(pick(answer, "district_id", "reached_share"))
    assert shares["14628"] == pytest.approx(2 / 36)
    assert shares["14612"] == 1 / 1
    assert shares["14511"] == 0


def test_a_share_of_no_municipalities_is_nothing(make: Make) -> None:
    record = make(agreements=PLACES)
    scope = on("2021-12-31", size_classes=("100000",))
    answer = record.ask("steps/by_district", scope, subject="agreements")
    rows = {
        row[0]: row[1:] for row in pick(answer, "district_id", "municipalities", "reached_share")
    }
    assert len(rows) == 13
    assert rows["14612"] == (1, 1 / 1)
    assert rows["14511"] == (1, 0)  # Chemnitz: a city, not reached
    assert rows["14628"] == (0, None)  # no city of this size: no share, and no division by zero


def test_a_joint_agreement_across_districts_counts_in_each(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id   | signed_on  | signatory
V1           | 14628270 Pirna    | 2021-03-01 | Verwaltungsverband X
V1           | 14628160 Heidenau | 2021-03-01 | Verwaltungsverband X
V1           | 14612000 Dresden  | 2021-03-01 | Verwaltungsverband X
"""
    )
    scope = on("2021-12-31", unit="agreements")
    answer = record.ask("steps/by_district", scope, subject="agreements")
    rows = {row[0]: row[1:] for row in pick(answer, "district_id", "standing", "reached")}
    assert rows["14628"] == (1, 2)
    assert rows["14612"] == (1, 1)


# --- action fields --------------------------------------------------------------------------------


def test_fields_are_counted_in_each_and_those_naming_none_come_last(make: Make) -> None:
    record = make(agreements=PLACES)
    scope = on("2021-12-31")
    answer = record.ask("steps/by_action_field", scope, subject="agreements", language="de")
    assert pick(answer, "action_field", "action_field_title", "standing") == [
        ("vandalism_graffiti", "Vandalismus und Graffiti", 2),  # two wordings of Pirna are one
        ("youth", "Kinder und Jugend", 2),
        ("other", "Sonstiges", 1),
        (None, None, 1),
    ]
    english = record.ask("steps/by_action_field", scope, subject="agreements", language="en")
    assert english.column("action_field_title")[:2] == [
        "Vandalism and graffiti",
        "Children and youth",
    ]


def test_a_field_may_be_written_as_code_or_title_whatever_its_case(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id    | signed_on  | action_fields
V1           | 14628270 Pirna     | 2021-03-01 | youth
V2           | 14628160 Heidenau  | 2021-03-01 | kinder und jugend
V3           | 14628110 Freital   | 2021-03-01 | ;  JUGENDARBEIT ;
"""
    )
    answer = record.ask(
        "steps/by_action_field", on("2021-12-31"), subject="agreements", language="de"
    )
    assert pick(answer, "action_field", "standing") == [("youth", 3)]


def test_coaching_names_no_field(make: Make) -> None:
    record = make(
        coaching="""
process_id | municipality_id   | started_on
C1         | 14628270 Pirna    | 2021-03-01
C2         | 14628160 Heidenau | 2021-04-01
"""
    )
    answer = record.ask(
        "steps/by_action_field", on("2021-12-31"), subject="coaching", language="de"
    )
    assert pick(answer, "action_field", "standing") == [(None, 2)]
    filtered = on("2021-12-31", action_fields=("youth",))
    assert record.only(SUMMARY, filtered, subject="coaching")["standing"] == 0
