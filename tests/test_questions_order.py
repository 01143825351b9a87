"""queries/order: who was first, which number has whom, on tables made up by hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import Make
from tests.made_up import Record, on, pick

RANKS = "order/ranks"
RANGES = ("state_rank", "state_rank_to", "district_rank", "district_rank_to")


def ranks(
    record: Record, stichtag: str = "2025-12-31", indicator: str = "cooperation_agreements",
    **parts: Any,
) -> dict[str, tuple[int, ...]]:  # fmt: skip
    """Municipality (or district) → from, to in the state; from, to in its district."""
    answer = record.ask(RANKS, on(stichtag, **parts), indicator=indicator)
    return {
        name or district: tuple(numbers)
        for name, district, *numbers in pick(answer, "municipality", "district", *RANGES)
    }


def dates(record: Record, **asked: Any) -> dict[str, tuple[str, str, int]]:
    """Municipality → the day it began, how precisely that is known, how many share it."""
    scope = on("2025-12-31", **asked.get("parts", {}))
    indicator = asked.get("indicator", "cooperation_agreements")
    rows = record.ask(RANKS, scope, indicator=indicator)
    return {
        row["municipality"]: (str(row["begins_on"]), row["date_precision"], row["same_day"])
        for row in rows
    }


# --- days that are known --------------------------------------------------------------------------

EXACT = """
agreement_id | municipality_id   | signed_on  | ended_on
---------------------------------------------------------
V1           | 14626110 Görlitz  | 2020-07-01 | 2021-06-30
V2           | 14628270 Pirna    | 2020-11-05 |
V3           | 14628110 Freital  | 2021-03-01 |
V4           | 14626610 Zittau   | 2021-03-01 |
V5           | 14628160 Heidenau | 2023-08-09 |
V6           | 14628270 Pirna    | 2024-01-01 |
"""


def test_known_days_are_single_numbers_and_one_day_is_shared(make: Make) -> None:
    assert ranks(make(agreements=EXACT)) == {
        "Görlitz": (1, 1, 1, 1),  # has ended, and was the first all the same
        "Pirna": (2, 2, 1, 1),  # its first of two agreements
        "Freital": (3, 2 + 2, 2, 2),  # with Zittau, which is in another district
        "Zittau": (3, 2 + 2, 2, 2),
        "Heidenau": (5, 5, 3, 3),
    }
    assert dates(make(agreements=EXACT))["Freital"] == ("2021-03-01", "day", 2)
    assert dates(make(agreements=EXACT))["Pirna"] == ("2020-11-05", "day", 1)


def test_a_second_agreement_has_a_number_of_its_own_when_agreements_are_counted(
    make: Make,
) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id   | signed_on
V1           | 14628270 Pirna    | 2020-11-05
V2           | 14628270 Pirna    | 2021-01-01
V3           | 14628160 Heidenau | 2023-08-09
"""
    )
    assert ranks(record)["Heidenau"] == (1 + 1,) * 4
    assert ranks(record, unit="agreements")["Heidenau"] == (2 + 1,) * 4
    assert ranks(record, unit="agreements")["Pirna"] == (1,) * 4


def test_only_who_had_begun_by_the_stichtag_is_listed(make: Make) -> None:
    record = make(agreements=EXACT)
    assert list(ranks(record, "2020-11-04")) == ["Görlitz"]
    assert list(ranks(record, "2020-11-05")) == ["Görlitz", "Pirna"]
    assert ranks(record, "2020-06-30") == {}


def test_inside_a_choice_of_places_the_numbers_are_those_inside(make: Make) -> None:
    assert ranks(make(agreements=EXACT), districts=("14628",)) == {
        "Pirna": (1, 1, 1, 1),
        "Freital": (2, 2, 2, 2),
        "Heidenau": (3, 3, 3, 3),
    }


# --- days that are not known ----------------------------------------------------------------------

VAGUE = """
agreement_id | municipality_id     | signed_on  | date_precision
-----------------------------------------------------------------
V1           | 14628270 Pirna      | 2021-03-01 | day
V2           | 14628160 Heidenau   | 2021-03-15 | month
V3           | 14628110 Freital    | 2021-03-20 | day
V4           | 14628050 Bannewitz  | 2021-04-01 | day
V5           | 14628410 Wilsdruff  | 2021-06-30 | year
V6           | 14628060 Dippoldisw.| 2022-05-01 | day
V7           | 14626110 Görlitz    | 2022-06-01 | by
V8           | 14626610 Zittau     | 2022-07-01 | day
"""


def test_a_day_that_is_not_known_gives_a_range_to_itself_and_to_its_neighbours(make: Make) -> None:
    assert ranks(make(agreements=VAGUE)) == {
        # Before it: nobody for sure; it may be Heidenau (same month), Wilsdruff (same year),
        # Görlitz (any day before).
        "Pirna": (1, 1 + 3, 1, 1 + 2),
        # Nobody for sure; together with it can have begun: Pirna, Freital, and the two vague ones.
        "Heidenau": (1, 5, 1, 4),
        # Pirna for sure.
        "Freital": (2, 5, 2, 4),
        # Pirna, Heidenau (its month is over), Freital for sure.
        "Bannewitz": (4, 4 + 2, 4, 4 + 1),
        # Any place among those of its year, and Görlitz.
        "Wilsdruff": (1, 5 + 1, 1, 5),
        # All five of 2021 for sure.
        "Dippoldiswalde": (6, 6 + 1, 6, 6),
        # "By then": any place among the first seven.
        "Görlitz": (1, 7, 1, 1),
        "Zittau": (8, 8, 2, 2),
    }
    assert dates(make(agreements=VAGUE))["Heidenau"] == ("2021-03-15", "month", 0)
    assert dates(make(agreements=VAGUE))["Görlitz"] == ("2022-06-01", "by", 0)


def test_a_number_does_not_change_with_the_stichtag(make: Make) -> None:
    record = make(agreements=VAGUE)
    late = ranks(record)
    for stichtag, listed in (("2021-03-01", 1), ("2021-03-30", 2), ("2021-03-31", 3)):
        early = ranks(record, stichtag)
        assert len(early) == listed  # Heidenau counts from the end of its month
        assert early == {name: late[name] for name in early}


@pytest.mark.parametrize(
    ("second", "precision", "number"),
    [
        ("2022-01-01 | day", "day", 1),
        ("2022-01-01 | year", "day", 1),  # not before 2022
        ("2022-01-01 | by", "by", 1),  # the other one can be older than the first known day
        ("2021-03-31 | month", "by", 1),
    ],
)
def test_where_another_record_can_be_older_the_day_is_known_as_by_then(
    make: Make, second: str, precision: str, number: int
) -> None:
    record = make(
        coaching=f"""
process_id | municipality_id | started_on | date_precision
C1         | 14628270 Pirna  | 2021-03-15 | day
C2         | 14628270 Pirna  | {second}
"""
    )
    found = dates(record, indicator="coaching_processes")["Pirna"]
    assert found == ("2021-03-15", precision, 1 if precision == "day" else 0)
    assert ranks(record, indicator="coaching_processes") == {"Pirna": (number,) * 4}


# --- joint ones -----------------------------------------------------------------------------------

JOINT = """
agreement_id | municipality_id          | signed_on  | signatory                    | signatory_kind
---------------------------------------------------------------------------------------------------
V-alone      | 14628270 Pirna           | 2021-03-01 |                              |
V-community  | 14626110 Görlitz         | 2021-04-01 | Verwaltungsverband Neiße     | community
V-community  | 14626610 Zittau          | 2021-04-01 | Verwaltungsverband Neiße     | community
V-league     | 14521550 Schwarzenberg   | 2021-12-17 | Städtebund Silberberg        | league
V-league     | 14521035 Aue-Bad Schlema | 2021-12-17 | Städtebund Silberberg        | league
V-later      | 14628160 Heidenau        | 2023-08-09 |                              |
"""


@pytest.mark.parametrize(
    ("unit", "community", "league", "heidenau"),
    [
        ("municipalities", (2, 3, 1, 2), (4, 5, 1, 2), (6, 6, 2, 2)),
        ("signatories", (2, 2, 1, 1), (3, 4, 1, 2), (5, 5, 2, 2)),
        ("agreements", (2, 2, 1, 1), (3, 3, 1, 1), (4, 4, 2, 2)),
    ],
)
def test_joint_agreements_under_each_counting_unit(
    make: Make,
    unit: str,
    community: tuple[int, ...],
    league: tuple[int, ...],
    heidenau: tuple[int, ...],
) -> None:
    found = ranks(make(agreements=JOINT), unit=unit)
    assert found["Pirna"] == (1, 1, 1, 1)
    assert found["Görlitz"] == found["Zittau"] == community
    assert found["Schwarzenberg/Erzgeb."] == found["Aue-Bad Schlema"] == league
    assert found["Heidenau"] == heidenau


def test_a_joint_agreement_across_districts_is_numbered_in_each(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id   | signed_on
V1           | 14626110 Görlitz  | 2020-01-01
V2           | 14626610 Zittau   | 2021-01-01
V2           | 14628160 Heidenau | 2021-01-01
"""
    )
    found = ranks(record, unit="agreements")
    assert found["Zittau"] == (2, 2, 2, 2)
    assert found["Heidenau"] == (2, 2, 1, 1)


def test_who_joins_later_has_the_number_of_the_signatory_and_a_day_of_its_own(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id   | signed_on  | signatory                | signatory_kind
V1           | 14626110 Görlitz  | 2020-01-01 | Verwaltungsverband Neiße | community
V2           | 14628270 Pirna    | 2020-02-01 |                          |
V3           | 14626610 Zittau   | 2021-01-01 | Verwaltungsverband Neiße | community
"""
    )
    assert ranks(record, unit="signatories") == {
        "Görlitz": (1, 1, 1, 1),
        "Zittau": (1, 1, 1, 1),
        "Pirna": (2, 2, 1, 1),
    }
    assert dates(record, parts={"unit": "signatories"})["Zittau"] == ("2021-01-01", "day", 1)


# --- the indicators -------------------------------------------------------------------------------

COUNCILS = """
council_id | municipality_id  | district_id | stage       | stage_on
R1         | 14628270 Pirna   |             | planned     | 2018-01-01
R1         | 14628270 Pirna   |             | founded     | 2019-01-01
R1         | 14628270 Pirna   |             | dormant     | 2020-01-01
R1         | 14628270 Pirna   |             | reactivated | 2022-01-01
R2         |                  | 14628       | founded     | 2020-06-01
R3         | 14628110 Freital |             | founded     | 2021-01-01
"""


def test_a_council_has_the_number_of_its_founding_and_a_district_can_have_one(make: Make) -> None:
    record = make(councils=COUNCILS)
    assert ranks(record, indicator="prevention_councils") == {
        "Pirna": (1, 1, 1, 1),
        "Freital": (2, 2, 2, 2),  # a district is no municipality
    }
    assert ranks(record, indicator="prevention_councils", unit="agreements") == {
        "Pirna": (1, 1, 1, 1),
        "Sächsische Schweiz-Osterzgebirge": (2, 2, 2, 2),
        "Freital": (3, 3, 3, 3),
    }


@pytest.mark.parametrize("unit", ["municipalities", "signatories", "agreements"])
def test_consulted_and_closely_cooperating_are_always_municipalities(make: Make, unit: str) -> None:
    record = make(
        consultations="""
consultation_id | municipality_id   | held_on    | kind
B1              | 14628270 Pirna    | 2021-03-01 | first
B2              | 14628270 Pirna    | 2021-09-01 | follow_up
B3              | 14628160 Heidenau | 2022-03-01 | first
""",
        councils=COUNCILS,
    )
    found = ranks(record, indicator="consulted_municipalities", unit=unit)
    assert found == {"Pirna": (1, 1, 1, 1), "Heidenau": (2, 2, 2, 2)}
    found = ranks(record, indicator="closely_cooperating", unit=unit)
    assert found == {"Pirna": (1, 1, 1, 1), "Freital": (2, 2, 2, 2)}


def test_nothing_begun_is_no_row(empty: Record) -> None:
    assert ranks(empty) == {}


# --- the published totals -------------------------------------------------------------------------

TOTALS = """
as_of      | indicator              | value | unit_counted | certainty | qualifier | scope | source
2021-06-01 | cooperation_agreements | 5     | municipality | certain   | exact     |       | S1
2021-06-01 | cooperation_agreements | 9     | municipality | uncertain | exact     |       | S2
2022-01-01 | cooperation_agreements | 5     | signatory    | certain   | exact     |       | S3
2022-01-01 | cooperation_agreements | 6     | unspecified  | certain   | exact     |       | S4
2022-06-01 | cooperation_agreements | 4     | agreement    | certain   | exact     |       | S5
2023-01-01 | cooperation_agreements | 20    | unspecified  | certain   | over      |       | S6
2023-06-01 | cooperation_agreements | 3     | municipality | certain   | exact     |       | S7
2023-06-02 | cooperation_agreements | 99    | municipality | certain   | exact     | 2023  | S8
2022-01-01 | prevention_councils    | 7     | unspecified  | certain   | exact     |       | S9
"""


def test_a_published_total_is_held_against_the_record_in_its_own_unit(make: Make) -> None:
    record = make(agreements=JOINT, published_figures=TOTALS)
    scope = on("2025-12-31", unit="signatories")
    answer = record.ask("order/published", scope, indicator="cooperation_agreements")
    rows = pick(answer, "as_of", "published", "unit_counted", "known", "missing")
    assert [(str(day), int(value), *rest) for day, value, *rest in rows] == [
        ("2023-06-01", 3, "municipality", 1 + 2 + 2, 0),  # more known than published
        ("2023-01-01", 20, "unspecified", 1 + 1 + 2, 20 - 4),  # in the reader's unit
        ("2022-06-01", 4, "agreement", 3, 4 - 3),
        ("2022-01-01", 5, "signatory", 4, 5 - 4),  # the one that names its unit
        ("2021-06-01", 5, "municipality", 1 + 2, 5 - 3),  # the certain one; no league yet
    ]


def test_a_part_of_the_state_has_no_published_totals(make: Make) -> None:
    record = make(agreements=JOINT, published_figures=TOTALS)
    scope = on("2025-12-31", districts=("14628",))
    assert not record.ask("order/published", scope, indicator="cooperation_agreements")


# --- first, latest, longest, fastest --------------------------------------------------------------


def holders(record: Record, distinction: str, indicator: str, stichtag: str = "2025-12-31") -> Any:
    """Who holds a distinction, with the fewest and the most days."""
    rows = record.ask("order/firsts", on(stichtag)).where("indicator", indicator)
    return pick(rows.where("distinction", distinction), "municipality", "days", "days_to")


def test_first_latest_and_longest_on_known_days(make: Make) -> None:
    record = make(agreements=EXACT)  # Görlitz has ended; Freital and Zittau share a day
    agreements = "cooperation_agreements"
    assert holders(record, "first", agreements) == [("Görlitz", None, None)]
    assert holders(record, "latest", agreements) == [("Heidenau", None, None)]
    assert holders(record, "latest", agreements, "2021-12-31") == [
        ("Freital", None, None),
        ("Zittau", None, None),
    ]
    # From Pirna's first of two to the Stichtag: 55 days of 2020, then 365.
    days = 30 - 5 + 31 + 365 - 1 + 1
    assert holders(record, "longest", agreements, "2021-12-31") == [("Pirna", days, days)]


def test_whoever_can_be_the_first_is_listed(make: Make) -> None:
    record = make(agreements=VAGUE)
    found = holders(record, "first", "cooperation_agreements")
    assert {name for name, _, _ in found} == {"Pirna", "Heidenau", "Wilsdruff", "Görlitz"}
    lasting = holders(record, "longest", "cooperation_agreements", "2023-03-01")
    assert ("Pirna", 365 + 365, 365 + 365) in lasting
    assert ("Heidenau", 365 + 365 - 30, 365 + 365) in lasting  # from the 1st to the 31st of March
    (goerlitz,) = [row for row in lasting if row[0] == "Görlitz"]
    assert goerlitz[2] is None  # nobody knows how long before


def test_a_council_lasts_since_its_revival_and_what_cannot_end_is_not_the_longest(
    make: Make,
) -> None:
    record = make(
        councils=COUNCILS,
        coaching="""
process_id | municipality_id | started_on
C1         | 14628270 Pirna  | 2021-03-15
""",
    )
    councils = "prevention_councils"
    assert holders(record, "first", councils) == [("Pirna", None, None)]
    assert holders(record, "longest", councils, "2022-01-31") == [("Freital", 395, 395)]
    assert holders(record, "longest", "coaching_processes") == []
    assert holders(record, "first", "coaching_processes") == [("Pirna", None, None)]


FAST = """
agreement_id | municipality_id     | signed_on  | date_precision
V0           | 14628270 Pirna      | 2020-01-01 | day
V1           | 14628270 Pirna      | 2021-03-31 | day
V2           | 14628160 Heidenau   | 2021-04-10 | day
V3           | 14628110 Freital    | 2021-04-30 | day
V4           | 14628050 Bannewitz  | 2021-12-31 | year
V5           | 14626110 Görlitz    | 2021-01-02 | day
V6           | 14626610 Zittau     | 2021-01-02 | day
"""
CONSULTED = """
consultation_id | municipality_id     | held_on    | date_precision
B1              | 14628270 Pirna      | 2021-03-01 | day
B2              | 14628160 Heidenau   | 2021-03-31 | month
B3              | 14628110 Freital    | 2021-03-01 | day
B4              | 14628050 Bannewitz  | 2021-12-30 | day
B5              | 14626110 Görlitz    | 2021-01-01 | by
B6              | 14626610 Zittau     | 2021-12-31 | year
"""


def test_the_fastest_from_consultation_to_agreement(make: Make) -> None:
    record = make(agreements=FAST, consultations=CONSULTED)
    assert holders(record, "fastest", "cooperation_agreements") == [
        ("Pirna", 30, 30),  # to the first agreement after it, not to the one before
        ("Heidenau", 10, 10 + 30),  # it can have been the last or the first of March
    ]  # Freital took 60 days; an agreement known to the year, a consultation "by" have no days


def test_nothing_begun_has_no_first(empty: Record) -> None:
    assert not empty.ask("order/firsts", on("2025-12-31"))


# --- the public record ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("unit", "before"),
    [("municipalities", 49 - 1), ("signatories", 43 - 1), ("agreements", 38 - 1)],
)
def test_heidenau_is_the_fifth_in_its_district(real: Record, unit: str, before: int) -> None:
    answer = real.ask(RANKS, on("2023-08-09", unit=unit), indicator="cooperation_agreements")
    district = answer.where("district_id", "14628")
    assert pick(district, "municipality", "district_rank", "district_rank_to") == [
        ("Pirna", 1, 1),
        ("Dippoldiswalde", 2, 2),
        ("Bannewitz", 3, 3),
        ("Wilsdruff", 4, 4),
        ("Heidenau", 5, 5),
    ]
    (heidenau,) = district.where("municipality", "Heidenau")
    assert (heidenau["state_rank"], heidenau["state_rank_to"]) == (before + 1, before + 1)


@pytest.mark.parametrize(
    ("day", "name", "published"),
    [
        ("2021-05-25", "Lohsa", 21),
        ("2022-11-28", "Freiberg", 42),
        ("2023-02-23", "Oelsnitz/Erzgeb.", 47),
        ("2023-04-05", "Hartmannsdorf", 49),
        ("2023-04-25", "Meerane", 50),
        ("2023-08-03", "Wilsdruff", 52),
        ("2023-08-09", "Heidenau", 53),
        ("2023-08-31", "Limbach-Oberfrohna", 54),
        ("2023-12-18", "Radeberg", 56),
    ],
)
def test_whom_a_notice_numbers_has_a_smaller_number_by_at_most_what_is_missing(
    real: Record, day: str, name: str, published: int
) -> None:
    scope = on(day)
    (row,) = real.ask(RANKS, scope, indicator="cooperation_agreements").where("municipality", name)
    total = next(iter(real.ask("order/published", scope, indicator="cooperation_agreements")))
    assert int(total["published"]) == published
    assert row["state_rank_to"] <= published
    if total["unit_counted"] in ("municipality", "unspecified"):
        assert row["state_rank"] + total["missing"] <= published
