"""queries/councils: what a council's stages add up to, on tables made up by hand."""

from __future__ import annotations

import pytest

from tests.conftest import Make
from tests.made_up import Record, day, on, pick

LIFE = """
council_id | municipality_id | stage       | stage_on
-----------------------------------------------------
R1         | 14628270 Pirna  | planned     | 2019-05-01
R1         | 14628270 Pirna  | founded     | 2020-03-01
R1         | 14628270 Pirna  | dormant     | 2021-06-01
R1         | 14628270 Pirna  | reactivated | 2023-02-01
"""


def standing(record: Record, stichtag: str, unit: str = "municipalities") -> int:
    """Councils at work by steps/summary."""
    return record.only("steps/summary", on(stichtag, unit=unit), subject="councils")["standing"]


def states(record: Record, stichtag: str, **parts: tuple[str, ...]) -> dict[str, int]:
    """State → councils by councils/standing; states without any are left out."""
    answer = record.ask("councils/standing", on(stichtag, **parts))
    assert answer.column("council_state") == ["at_work", "planned", "dormant", "dissolved"]
    return {state: count for state, count in pick(answer, "council_state", "councils") if count}


@pytest.mark.parametrize(
    ("stichtag", "at_work", "state"),
    [
        ("2019-04-30", 0, {}),
        ("2019-05-01", 0, {"planned": 1}),  # a plan is no council
        ("2020-02-29", 0, {"planned": 1}),
        ("2020-03-01", 1, {"at_work": 1}),
        ("2021-05-31", 1, {"at_work": 1}),
        ("2021-06-01", 0, {"dormant": 1}),
        ("2023-01-31", 0, {"dormant": 1}),
        ("2023-02-01", 1, {"at_work": 1}),
    ],
)
def test_a_council_from_plan_to_revival(
    make: Make, stichtag: str, at_work: int, state: dict[str, int]
) -> None:
    record = make(councils=LIFE)
    assert standing(record, stichtag) == at_work
    assert states(record, stichtag) == state


def test_its_beginnings_and_its_years(make: Make) -> None:
    answer = make(councils=LIFE).ask(
        "steps/over_time", on("2023-12-31"), subject="councils", grain="year"
    )
    assert pick(answer, "period", "begun", "standing") == [
        (day("2019-01-01"), 0, 0),  # planned: the axis begins, nothing else does
        (day("2020-01-01"), 1, 1),
        (day("2021-01-01"), 0, 1 - 1),
        (day("2022-01-01"), 0, 0),
        (day("2023-01-01"), 1, 1),  # taken up again: it begins a second time
    ]


def test_stages_by_year_with_zeros(make: Make) -> None:
    scope = on("2021-12-31", since="2019-01-01")
    answer = make(councils=LIFE).ask("councils/stages", scope)
    stages = ["planned", "founded", "reactivated", "dormant", "dissolved"]
    assert answer.column("stage") == stages * 3
    assert [count for _, count in pick(answer, "period", "councils")] == [
        *(1, 0, 0, 0, 0),  # 2019: planned
        *(0, 1, 0, 0, 0),  # 2020: founded
        *(0, 0, 0, 1, 0),  # 2021: dormant
    ]


def test_stages_know_a_joint_council_once_and_no_by(make: Make) -> None:
    record = make(
        councils="""
council_id | municipality_id    | stage   | stage_on   | date_precision
R1         | 14628270 Pirna     | founded | 2021-03-01 | day
R1         | 14628160 Heidenau  | founded | 2021-03-01 | day
R2         | 14628110 Freital   | founded | 2021-12-31 | year
R3         | 14628050 Bannewitz | founded | 2021-02-05 | by
"""
    )
    answer = record.ask("councils/stages", on("2021-12-31"))
    assert dict(pick(answer, "stage", "councils"))["founded"] == 1 + 1
    assert standing(record, "2021-12-31") == 2 + 1 + 1
    assert standing(record, "2021-12-31", unit="agreements") == 1 + 1 + 1
    assert states(record, "2021-12-31") == {"at_work": 1 + 1 + 1}
    running = record.ask("councils/stages", on("2021-12-30"))
    assert set(running.column("complete")) == {False}
    assert dict(pick(running, "stage", "councils"))["founded"] == 1  # the year is not over


def test_founded_twice_is_one_council_that_began_once(make: Make) -> None:
    record = make(
        councils="""
council_id | municipality_id | stage   | stage_on
R1         | 14628270 Pirna  | founded | 2020-03-01
R1         | 14628270 Pirna  | founded | 2021-03-01
"""
    )
    answer = record.ask("steps/over_time", on("2021-12-31"), subject="councils", grain="year")
    assert pick(answer, "period", "begun", "standing") == [
        (day("2020-01-01"), 1, 1),
        (day("2021-01-01"), 0, 1),
    ]
    assert record.only("steps/summary", on("2021-12-31"), subject="councils")["records"] == 1


def test_founded_and_dissolved_on_one_day_never_stood(make: Make) -> None:
    record = make(
        councils="""
council_id | municipality_id | stage     | stage_on
R1         | 14628270 Pirna  | dissolved | 2021-03-01
R1         | 14628270 Pirna  | founded   | 2021-03-01
"""
    )
    for stichtag in ("2021-02-28", "2021-03-01", "2021-03-02", "2022-01-01"):
        assert standing(record, stichtag) == 0
    assert states(record, "2021-03-01") == {"dissolved": 1}


def test_dissolved_after_dormant_stays_ended(make: Make) -> None:
    record = make(
        councils="""
council_id | municipality_id | stage     | stage_on
R1         | 14628270 Pirna  | founded   | 2020-03-01
R1         | 14628270 Pirna  | dormant   | 2021-03-01
R1         | 14628270 Pirna  | dissolved | 2022-03-01
"""
    )
    days = ("2021-02-28", "2021-03-01", "2022-02-28", "2022-03-01")
    assert [standing(record, one) for one in days] == [1, 0, 0, 0]
    assert [states(record, one) for one in days] == [
        {"at_work": 1},
        {"dormant": 1},
        {"dormant": 1},
        {"dissolved": 1},
    ]


def test_dormant_and_dissolved_on_one_day_is_dissolved(make: Make) -> None:
    stages = ("founded | 2020-03-01", "dormant | 2021-03-01", "dissolved | 2021-03-01")
    for order in (stages, stages[::-1]):
        rows = "\n".join(f"R1 | 14628270 | {stage}" for stage in order)
        record = make(councils=f"council_id | municipality_id | stage | stage_on\n{rows}\n")
        assert states(record, "2021-03-01") == {"dissolved": 1}


def test_a_plan_made_known_after_the_founding_changes_nothing(make: Make) -> None:
    record = make(
        councils="""
council_id | municipality_id | stage   | stage_on
R1         | 14628270 Pirna  | founded | 2020-03-01
R1         | 14628270 Pirna  | planned | 2020-09-01
"""
    )
    assert standing(record, "2021-01-01") == 1
    assert states(record, "2021-01-01") == {"at_work": 1}


# --- the district's own council -------------------------------------------------------------------

DISTRICT = """
council_id | municipality_id   | district_id | stage   | stage_on
R-district |                   | 14628       | founded | 2021-03-01
R-town     | 14628270 Pirna    |             | founded | 2021-04-01
"""


def test_a_districts_council_is_a_council_and_no_municipality(make: Make) -> None:
    record = make(councils=DISTRICT)
    assert standing(record, "2021-12-31", unit="municipalities") == 1
    assert standing(record, "2021-12-31", unit="agreements") == 1 + 1  # councils one by one
    answer = record.ask("councils/standing", on("2021-12-31"))
    assert pick(answer, "councils", "municipalities")[0] == (1 + 1, 1)
    by_council = record.ask(
        "steps/by_district", on("2021-12-31", unit="agreements"), subject="councils"
    )
    rows = {row[0]: row[1:] for row in pick(by_council, "district_id", "standing", "reached")}
    assert rows["14628"] == (1 + 1, 1)
    assert rows["14627"] == (0, 0)


@pytest.mark.parametrize(
    ("parts", "count"),
    [
        ({"districts": ("14628",)}, 1 + 1),
        ({"directorates": ("PD Dresden",)}, 1 + 1),
        ({"districts": ("14627",)}, 0),
        ({"size_classes": ("20000",)}, 1),  # Pirna; a district has no size
        ({"action_fields": ("youth",)}, 0),
    ],
)
def test_a_districts_council_under_filters(
    make: Make, parts: dict[str, tuple[str, ...]], count: int
) -> None:
    record = make(councils=DISTRICT)
    assert sum(states(record, "2021-12-31", **parts).values()) == count
    assert len(record.ask("councils/records", on("2021-12-31", **parts)).rows) == count


def test_records_name_the_district_of_both(make: Make) -> None:
    answer = make(councils=DISTRICT).ask("councils/records", on("2021-12-31"))
    assert pick(answer, "council_id", "municipality", "district") == [
        ("R-town", "Pirna", "Sächsische Schweiz-Osterzgebirge"),
        ("R-district", None, "Sächsische Schweiz-Osterzgebirge"),
    ]


def test_a_council_under_a_former_key_goes_on_under_the_new_one(make: Make) -> None:
    record = make(
        councils="""
council_id | municipality_id          | stage   | stage_on
R1         | 14521030 Aue             | founded | 2018-03-01
R1         | 14521035 Aue-Bad Schlema | dormant | 2020-03-01
"""
    )
    assert [standing(record, one) for one in ("2020-02-29", "2020-03-01")] == [1, 0]


# --- dates known less than to the day -------------------------------------------------------------


def test_a_revival_known_to_the_month_counts_from_its_end(make: Make) -> None:
    record = make(
        councils="""
council_id | municipality_id | stage       | stage_on   | date_precision
R1         | 14628270 Pirna  | founded     | 2020-03-01 | day
R1         | 14628270 Pirna  | dormant     | 2021-06-30 | month
R1         | 14628270 Pirna  | reactivated | 2022-12-31 | year
"""
    )
    days = ("2021-06-29", "2021-06-30", "2022-12-30", "2022-12-31")
    assert [standing(record, one) for one in days] == [1, 0, 0, 1]


UNCLEAR = """
council_id | municipality_id     | stage       | stage_on   | date_precision
----------------------------------------------------------------------------
R1         | 14628270 Pirna      | founded     | 2021-12-31 | year
R1         | 14628270 Pirna      | dissolved   | 2021-10-15 | day
R2         | 14628160 Heidenau   | founded     | 2020-12-31 | month
R2         | 14628160 Heidenau   | dissolved   | 2020-12-15 | day
R3         | 14628110 Freital    | founded     | 2019-01-01 | day
R3         | 14628110 Freital    | dormant     | 2021-12-31 | year
R3         | 14628110 Freital    | reactivated | 2021-12-31 | year
R4         | 14628050 Bannewitz  | founded     | 2019-01-01 | day
R4         | 14628050 Bannewitz  | dormant     | 2022-12-31 | year
R4         | 14628050 Bannewitz  | reactivated | 2022-05-10 | day
R5         | 14626110 Görlitz    | founded     | 2019-01-01 | day
R5         | 14626110 Görlitz    | dormant     | 2020-02-01 | day
R5         | 14626110 Görlitz    | reactivated | 2021-12-31 | year
R5         | 14626110 Görlitz    | dormant     | 2021-08-10 | day
R6         | 14626610 Zittau     | founded     | 2019-01-01 | day
R6         | 14626610 Zittau     | dissolved   | 2020-12-31 | year
R6         | 14626610 Zittau     | founded     | 2020-08-10 | day
"""


def test_where_dates_leave_it_open_what_is_possible_goes_first(make: Make) -> None:
    record = make(councils=UNCLEAR)
    listed = record.ask("official/councils", on("2023-01-01"))
    assert dict(pick(listed, "municipality", "council_state")) == {
        "Pirna": "dissolved",  # nothing is dissolved before it is founded
        "Heidenau": "dissolved",
        "Freital": "at_work",  # nothing is revived before it is dormant
        "Bannewitz": "at_work",
        "Görlitz": "dormant",  # dormant, revived in the course of 2021, dormant from August
        "Zittau": "at_work",  # dissolved, founded anew
    }
    at_work = {"2019-12-31": 4, "2020-12-31": 3, "2021-12-31": 3, "2022-05-10": 3, "2023-01-01": 3}
    assert {one: standing(record, one) for one in at_work} == at_work
    assert [states(record, one)["at_work"] for one in at_work] == [*at_work.values()]
    (council,) = (
        row["standing"]
        for row in record.ask("steps/by_district", on("2023-01-01"), subject="councils")
        if row["district_id"] == "14626"
    )
    assert council == 1  # Zittau


# --- action fields --------------------------------------------------------------------------------


def test_a_council_has_the_fields_of_all_its_stages_up_to_the_stichtag(make: Make) -> None:
    record = make(
        councils="""
council_id | municipality_id   | stage     | stage_on   | action_fields
R1         | 14628270 Pirna    | planned   | 2020-01-01 | Vandalismus
R1         | 14628270 Pirna    | founded   | 2021-01-01 |
R2         | 14628160 Heidenau | founded   | 2021-01-01 |
R2         | 14628160 Heidenau | dormant   | 2022-01-01 | Vandalismus
R3         | 14628110 Freital  | founded   | 2021-01-01 | Vandalismus
R3         | 14628110 Freital  | dissolved | 2022-01-01 |
"""
    )
    field = {"action_fields": ("vandalism_graffiti",)}
    numbers = [
        record.value("prevention_councils", on(one, **field))
        for one in ("2021-12-31", "2022-01-01")
    ]
    assert numbers == [1 + 1, 1]  # Pirna and Freital; then only Pirna, of which the plan names it
    assert states(record, "2022-01-01", **field) == {"at_work": 1, "dormant": 1, "dissolved": 1}
