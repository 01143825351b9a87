"""queries/pathway: steps reached, waits between them, cohorts, on tables made up by hand."""

from __future__ import annotations

import csv
from datetime import timedelta
from typing import Any

import pytest

from asskomm.contract import ROOT
from asskomm.figures.questions import Answer
from tests.conftest import Make
from tests.made_up import Record, day, on, pick

TO_COUNCIL = {
    "step_from": "agreements",
    "step_to": "councils",
    "split": "none",
    "language": "de",
}
STICHTAG = "2024-01-01"


def curve(record: Record, reading: str = "shortest", **more: str) -> list[tuple[Any, ...]]:
    """(days, at risk, events, censored, share still waiting)."""
    answer = record.ask("pathway/survival", on(STICHTAG), **TO_COUNCIL | more)
    rows = answer.where("reading", reading)
    return pick(rows, "days", "at_risk", "events", "censored", "waiting_share")


def quartiles(record: Record, stichtag: str = STICHTAG, **more: str) -> Answer:
    return record.ask("pathway/quartiles", on(stichtag), **TO_COUNCIL | more)


# --- against a published example ------------------------------------------------------------------

# Freireich et al., Blood 21 (1963), 699-716: weeks in remission under 6-MP, 21 patients; the worked
# example of Kalbfleisch and Prentice and of Cox and Oakes. Here a week is a day, a relapse a
# council, and "+" a municipality that still waits at the Stichtag.
REMISSION = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"


def remission() -> dict[str, str]:
    with (ROOT / "data" / "reference" / "municipalities.csv").open(encoding="utf-8") as lines:
        keys = [row["municipality_id"] for row in csv.DictReader(lines)]
    agreements = ["agreement_id | municipality_id | signed_on"]
    councils = ["council_id | municipality_id | stage | stage_on"]
    for key, text in zip(keys, REMISSION.split(), strict=False):
        waited, waits = timedelta(int(text.rstrip("+"))), text.endswith("+")
        signed = (day(STICHTAG) if waits else day("2023-06-01")) - waited
        agreements.append(f"V-{key} | {key} | {signed}")
        if not waits:
            councils.append(f"R-{key} | {key} | founded | 2023-06-01")
    return {"agreements": "\n".join(agreements), "councils": "\n".join(councils)}


def test_the_curve_is_that_of_the_published_example(make: Make) -> None:
    rows = curve(make(**remission()))
    assert rows[0] == (0, 21, 0, 0, 1)
    events = [(days, at_risk, events, round(share, 3)) for days, at_risk, events, _, share in rows]
    assert [row for row in events if row[2]] == [
        (6, 21, 3, 0.857),
        (7, 17, 1, 0.807),
        (10, 15, 1, 0.753),
        (13, 12, 1, 0.690),
        (16, 11, 1, 0.627),
        (22, 7, 1, 0.538),
        (23, 6, 1, 0.448),
    ]
    assert [row[0] for row in rows if row[3]] == [6, 9, 10, 11, 17, 19, 20, 25, 32, 34, 35]
    assert sum(row[2] for row in rows) == 9
    assert sum(row[3] for row in rows) == 12


def test_the_quartiles_are_those_of_the_published_example(make: Make) -> None:
    (row,) = quartiles(make(**remission()))
    assert (row["with_first"], row["reached"], row["waiting"]) == (21, 9, 12)
    # 0.690 is the first share of at most 0.75, 0.448 that of at most 0.5; 0.25 is never reached.
    assert (row["lower_shortest"], row["median_shortest"], row["upper_shortest"]) == (13, 23, None)
    assert (row["lower_longest"], row["median_longest"], row["upper_longest"]) == (13, 23, None)
    # The mean of those who arrived would be much shorter: it leaves out twelve who still wait.
    assert row["median_shortest"] > (6 + 6 + 6 + 7 + 10 + 13 + 16 + 22 + 23) / 9


# --- the ends of the curve ------------------------------------------------------------------------

FOUR = """
agreement_id | municipality_id     | signed_on
V1           | 14628270 Pirna      | 2020-01-01
V2           | 14628160 Heidenau   | 2020-01-01
V3           | 14628110 Freital    | 2020-01-01
V4           | 14628050 Bannewitz  | 2020-01-01
"""


def test_all_arrived_is_exactly_zero_and_a_half_exactly_a_half(make: Make) -> None:
    record = make(
        agreements=FOUR,
        councils="""
council_id | municipality_id     | stage   | stage_on
R1         | 14628270 Pirna      | founded | 2020-01-01
R2         | 14628160 Heidenau   | founded | 2020-01-11
R3         | 14628110 Freital    | founded | 2020-01-21
R4         | 14628050 Bannewitz  | founded | 2020-01-31
""",
    )
    assert curve(record) == [
        (0, 4, 1, 0, 3 / 4),  # signed and founded on one day
        (10, 3, 1, 0, 2 / 4),
        (20, 2, 1, 0, 1 / 4),
        (30, 1, 1, 0, 0),
    ]
    (row,) = quartiles(record)
    assert (row["lower_shortest"], row["median_shortest"], row["upper_shortest"]) == (0, 10, 20)


def test_nobody_arrived_is_one_to_the_end_and_has_no_median(make: Make) -> None:
    record = make(agreements=FOUR)
    assert curve(record) == [(0, 4, 0, 0, 1), (1461, 4, 0, 4, 1)]  # 4 years, one of them leaps
    (row,) = quartiles(record)
    assert (row["waiting"], row["lower_shortest"], row["median_longest"]) == (4, None, None)


def test_nobody_set_out_is_no_row(empty: Record) -> None:
    assert curve(empty) == []
    assert quartiles(empty).rows == ()
    assert empty.ask("pathway/waiting", on(STICHTAG), **TO_COUNCIL).rows == ()
    assert empty.ask("pathway/cohorts", on(STICHTAG)).rows == ()
    assert set(empty.ask("pathway/reached", on(STICHTAG)).column("reached")) == {0}


def test_what_comes_after_the_stichtag_is_not_known_yet(make: Make) -> None:
    record = make(
        agreements=FOUR,
        councils="""
council_id | municipality_id     | stage   | stage_on
R1         | 14628270 Pirna      | founded | 2020-01-11
""",
    )
    (before,), (after,) = quartiles(record, "2020-01-10"), quartiles(record, "2020-01-11")
    assert (before["reached"], before["waiting"]) == (0, 4)
    assert (after["reached"], after["waiting"]) == (1, 3)


# --- imprecise dates, other orders ----------------------------------------------------------------

IMPRECISE = {
    "agreements": """
agreement_id | municipality_id     | signed_on  | date_precision
V-day        | 14628270 Pirna      | 2021-01-31 | day
V-month      | 14628160 Heidenau   | 2021-01-31 | month
V-year       | 14628110 Freital    | 2021-12-31 | year
V-by         | 14628050 Bannewitz  | 2021-01-31 | by
""",
    "councils": """
council_id | municipality_id     | stage   | stage_on   | date_precision
R1         | 14628270 Pirna      | founded | 2021-03-31 | month
R2         | 14628160 Heidenau   | founded | 2021-03-31 | by
R3         | 14628110 Freital    | founded | 2021-07-01 | day
R4         | 14628050 Bannewitz  | founded | 2021-02-10 | day
""",
}


def test_imprecise_dates_make_the_answer_wider(make: Make) -> None:
    record = make(**IMPRECISE)
    # Pirna: 31 January to some day in March. Heidenau: some day in January; a council by the end
    # of March, perhaps before. Freital: some day of 2021; on 1 July. Bannewitz: by 31 January.
    assert curve(record, "shortest") == [
        (0, 4, 2, 0, 2 / 4),  # Heidenau and Freital may have had both on one day
        (10, 2, 1, 0, 1 / 4),  # Bannewitz: 31 January to 10 February
        (29, 1, 1, 0, 0),  # Pirna: 31 January to 1 March
    ]
    assert curve(record, "longest") == [
        (0, 4, 0, 0, 1),
        (59, 4, 1, 0, 3 / 4),  # Pirna: 31 January to 31 March
        (89, 3, 1, 0, 2 / 4),  # Heidenau: 1 January to 31 March
        (181, 2, 1, 1, 1 / 4),  # Freital: 1 January to 1 July; Bannewitz has no bound
    ]
    (row,) = quartiles(record)
    assert (row["median_shortest"], row["median_longest"]) == (0, 89)
    assert (row["reached"], row["order_open"], row["waiting"], row["begin_open"]) == (2, 2, 0, 1)


def test_another_order_is_told_and_is_no_duration(make: Make) -> None:
    record = make(
        agreements=FOUR,
        councils="""
council_id | municipality_id     | stage   | stage_on   | date_precision
R1         | 14628270 Pirna      | founded | 2019-12-31 | day
R2         | 14628160 Heidenau   | founded | 1999-12-31 | by
R3         | 14628110 Freital    | founded | 2020-12-31 | year
R4         | 14628050 Bannewitz  | founded | 2020-01-31 | month
""",
    )
    (row,) = quartiles(record)
    # A year or a month that begins on the day of the agreement cannot have been before it.
    assert (row["other_order"], row["reached"], row["order_open"]) == (2, 2, 0)
    assert row["with_first"] == 4
    assert curve(record)[0][1] == 4 - 2
    answer = record.ask("pathway/other_order", on(STICHTAG), **TO_COUNCIL)
    assert pick(answer, "municipality", "course", "second_on", "second_precision") == [
        ("Heidenau", "other", day("1999-12-31"), "by"),
        ("Pirna", "other", day("2019-12-31"), "day"),
    ]


def test_the_first_of_several_counts(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id  | signed_on  | date_precision
V1           | 14628270 Pirna   | 2021-05-01 | day
V2           | 14628270 Pirna   | 2020-12-31 | year
V3           | 14628270 Pirna   | 2022-05-01 | by
"""
    )
    (row,) = record.ask("pathway/waiting", on("2021-12-31"), **TO_COUNCIL)
    assert (row["waiting_since"], row["date_precision"]) == (day("2020-12-31"), "year")
    # "by May 2022" says nothing new. From 31 December 2020, or from 1 January of that year.
    assert (row["days_at_least"], row["days_at_most"]) == (365, 365 + 365)


# --- groups ---------------------------------------------------------------------------------------


def test_groups_stand_for_themselves(make: Make) -> None:
    record = make(
        consultations="""
consultation_id | municipality_id   | held_on    | date_precision
B1              | 14628270 Pirna    | 2019-12-31 | year
B2              | 14612000 Dresden  | 2019-06-01 | by
""",
        agreements="""
agreement_id | municipality_id     | signed_on
V1           | 14628270 Pirna      | 2020-01-01
V2           | 14628050 Bannewitz  | 2020-01-01
V3           | 14612000 Dresden    | 2020-01-01
""",
        councils="""
council_id | municipality_id  | stage   | stage_on
R1         | 14628270 Pirna   | founded | 2020-01-11
""",
    )
    shown = ("group_title", "with_first", "reached", "median_shortest")
    assert pick(quartiles(record, split="district"), *shown) == [
        ("Dresden", 1, 0, None),
        ("Sächsische Schweiz-Osterzgebirge", 2, 1, 10),
    ]
    assert pick(quartiles(record, split="first_year"), *shown) == [
        ("2019", 1, 1, 10),
        ("2020", 1, 0, None),
        (None, 1, 0, None),  # Dresden: by June 2019, perhaps much earlier
    ]
    sizes = quartiles(record, split="size_class", language="en")
    assert sizes.column("with_first") == [1, 1, 1]
    assert sizes.column("group_title")[-1] == "100,000 inhabitants and more"
    (row,) = quartiles(record)
    assert (row["with_first"], row["median_shortest"]) == (3, None)


# --- steps reached, and their order ---------------------------------------------------------------

PATHS = {
    "consultations": """
consultation_id | municipality_id     | held_on
B1              | 14628270 Pirna      | 2020-01-01
B2              | 14628160 Heidenau   | 2020-06-01
""",
    "agreements": """
agreement_id | municipality_id     | kind        | signed_on  | date_precision
V1           | 14628270 Pirna      | cooperation | 2020-02-01 | day
V2           | 14628160 Heidenau   | cooperation | 2020-05-01 | day
V3           | 14628110 Freital    | cooperation | 2020-12-31 | year
V4           | 14628050 Bannewitz  | preliminary | 2020-01-01 | day
""",
    "councils": """
council_id | municipality_id     | district_id | stage   | stage_on   | date_precision
R1         | 14628270 Pirna      |             | founded | 2020-03-01 | day
R2         | 14628160 Heidenau   |             | planned | 2020-07-01 | day
R3         | 14628110 Freital    |             | founded | 2020-06-01 | day
R4         |                     | 14628       | founded | 2020-06-01 | day
""",
    "funding": """
grant_id | municipality_id    | stage    | stage_on   | amount_eur
F1       | 14628270 Pirna     | applied  | 2020-01-01 | 1000
F1       | 14628270 Pirna     | approved | 2020-04-01 | 1000
F1       | 14628270 Pirna     | approved | 2020-09-01 | 1500
""",
}


def test_steps_and_their_order(make: Make) -> None:
    answer = make(**PATHS).ask("pathway/reached", on("2021-01-01"))
    assert pick(
        answer, "step", "without_earlier", "usual_order", "other_order", "order_open", "skipped"
    ) == [
        ("consultations", 2, 0, 0, 0, 2),  # Freital and Bannewitz went on without
        ("preliminary_agreements", 1, 0, 0, 0, 3),
        ("agreements", 1, 1, 1, 0, 0),  # Freital; Pirna; Heidenau, consulted afterwards
        ("funding", 0, 1, 0, 0, 1),  # Pirna, once; Freital has a council and no grant
        ("coaching", 0, 0, 0, 0, 2),
        ("security_analyses", 0, 0, 0, 0, 2),
        # Pirna: before its grant. Freital: an agreement of 2020, a council in June. A plan is no
        # council, and that of a district belongs to no municipality.
        ("councils", 0, 0, 1, 1, 0),
    ]
    for row in answer:
        parts = ("without_earlier", "usual_order", "other_order", "order_open")
        assert row["reached"] == sum(row[part] for part in parts)


def test_an_amended_notice_moves_no_first_grant(make: Make) -> None:
    answer = make(**PATHS).ask(
        "pathway/survival", on("2021-01-01"), **TO_COUNCIL | {"step_to": "funding"}
    )
    rows = answer.where("reading", "shortest")
    assert pick(rows, "days", "at_risk", "events", "waiting_share") == [
        (0, 3, 0, 1),
        (1, 3, 0, 1),  # Freital signed some day of 2020: no more than a day is sure
        (29 + 31, 2, 1, 1 / 2),  # Pirna: 1 February to 1 April 2020, not to September
        (245, 1, 0, 1 / 2),  # Heidenau still waits: 1 May 2020 to 1 January 2021
    ]


def test_the_scope_holds(make: Make) -> None:
    answer = make(**PATHS).ask("pathway/reached", on("2021-01-01", districts=("14612",)))
    assert set(answer.column("reached")) == {0}


# --- cohorts --------------------------------------------------------------------------------------


def test_cohorts_by_the_year_of_the_first_consultation(make: Make) -> None:
    record = make(
        consultations="""
consultation_id | municipality_id     | held_on    | date_precision | kind
B1              | 14628270 Pirna      | 2020-03-01 | day            | first
B2              | 14628270 Pirna      | 2021-03-01 | day            | follow_up
B3              | 14628160 Heidenau   | 2020-12-31 | year           | first
B4              | 14628110 Freital    | 2021-06-01 | day            | first
B5              | 14628050 Bannewitz  | 2021-06-01 | by             | first
""",
        agreements="""
agreement_id | municipality_id     | signed_on
V1           | 14628270 Pirna      | 2021-03-01
V2           | 14628160 Heidenau   | 2021-03-01
V3           | 14628110 Freital    | 2019-01-01
V4           | 14628050 Bannewitz  | 2021-07-01
""",
    )
    answer = record.ask("pathway/cohorts", on("2022-12-31")).where("step", "agreements")
    assert pick(
        answer, "cohort_year", "cohort", "within_one", "within_one_to", "within_two",
        "within_two_to", "within_three", "by_as_of",
    ) == [
        # Pirna after one year to the day; Heidenau perhaps, surely after two. Nobody has three.
        ("2020", 2, 1, 1 + 1, 1 + 1, 2, None, 2),
        ("2021", 1, 1, 1, None, None, None, 1),  # Freital had it before
        (None, 1, None, None, None, None, None, 1),
    ]  # fmt: skip
    day_before = record.ask("pathway/cohorts", on("2022-12-30")).where("step", "agreements")
    assert day_before.column("within_two") == [None, None, None]


def test_a_follow_up_is_not_older_than_the_first_consultation(make: Make) -> None:
    record = make(
        consultations="""
consultation_id | municipality_id     | held_on    | date_precision | kind
B1              | 14612000 Dresden    | 2019-02-26 | day            | first
B2              | 14612000 Dresden    | 2020-06-06 | by             | follow_up
B3              | 14628160 Heidenau   | 2019-01-01 | day            | first
B4              | 14628160 Heidenau   | 2019-12-31 | year           | follow_up
B5              | 14628270 Pirna      | 2019-03-01 | day            | first
""",
        agreements="""
agreement_id | municipality_id     | signed_on
V1           | 14612000 Dresden    | 2019-03-08
""",
    )
    ranks = record.ask("order/ranks", on(STICHTAG), indicator="consulted_municipalities")
    assert pick(ranks, "municipality", "date_precision", "state_rank", "state_rank_to") == [
        ("Heidenau", "day", 1, 1),
        ("Dresden", "day", 2, 2),
        ("Pirna", "day", 3, 3),
    ]
    asked = {"step_from": "consultations", "step_to": "agreements"}
    (dresden,) = quartiles(record, **asked)
    assert (dresden["lower_shortest"], dresden["lower_longest"]) == (10, 10)  # one of three
    rows = curve(record, "longest", **asked)
    assert rows[1][:3] == (10, 3, 1)  # 26 February to 8 March, whatever followed
    (days,) = (
        row["value"]
        for row in record.ask(
            "official/table", on(STICHTAG), measure="days_to_agreement", breakdown="district",
            first_year="2019", last_year="2019", exported_on="2026-01-01", language="de",
        )
        if row["level"] == "total"
    )  # fmt: skip
    assert days == 10


# --- the public record ----------------------------------------------------------------------------


def test_the_public_record_agrees_with_the_other_pages(real: Record) -> None:
    scope = on("2023-08-09")
    reached = dict(pick(real.ask("pathway/reached", scope), "step", "reached"))
    for subject in ("consultations", "agreements", "coaching", "security_analyses"):
        rows = real.ask("steps/by_district", scope, subject=subject)
        assert reached[subject] == sum(rows.column("reached"))
    (row,) = real.ask("pathway/quartiles", scope, **TO_COUNCIL)
    assert row["with_first"] == reached["agreements"]
    assert row["with_first"] == (
        row["reached"] + row["order_open"] + row["waiting"] + row["other_order"]
    )
    waiting = real.ask("pathway/waiting", scope, **TO_COUNCIL)
    assert len(waiting.rows) == row["waiting"]
    assert row["median_shortest"] is None  # most still wait


@pytest.mark.parametrize("split", ["district", "size_class", "first_year"])
def test_groups_add_up(real: Record, split: str) -> None:
    scope = on("2023-08-09")
    (whole,) = real.ask("pathway/quartiles", scope, **TO_COUNCIL)
    groups = real.ask("pathway/quartiles", scope, **TO_COUNCIL | {"split": split})
    for name in ("with_first", "reached", "order_open", "waiting", "other_order"):
        assert sum(groups.column(name)) == whole[name]
