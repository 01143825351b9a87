"""queries/security_analyses and the records of consultations and coaching, made up by hand."""

from __future__ import annotations

import pytest

from tests.conftest import Make
from tests.made_up import day, on, pick

ANALYSES = """
analysis_id | municipality_id    | started_on | date_precision | completed_on | completed_precision
---------------------------------------------------------------------------------------------------
A-done      | 14628270 Pirna     | 2021-02-01 | day            | 2021-09-15   | day
A-month     | 14628160 Heidenau  | 2021-02-01 | day            | 2021-10-31   | month
A-running   | 14628110 Freital   | 2021-02-01 | day            |              |
A-joint     | 14626110 Görlitz   | 2021-02-01 | day            | 2021-09-15   | day
A-joint     | 14626610 Zittau    | 2021-02-01 | day            |              |
A-no-start  | 14612000 Dresden   |            |                | 2022-03-01   | day
"""


@pytest.mark.parametrize(
    ("stichtag", "completed", "running"),
    [
        ("2021-01-31", 0, 0),
        ("2021-02-01", 0, 4),  # done, month, running, joint
        ("2021-09-14", 0, 4),
        ("2021-09-15", 1, 4 - 1),  # the joint one is not completed in Zittau
        ("2021-10-30", 1, 3),  # the month is not over
        ("2021-10-31", 1 + 1, 3 - 1),
        ("2022-03-01", 2 + 1, 2),  # begun by the day it was completed
    ],
)
def test_completed_and_running(make: Make, stichtag: str, completed: int, running: int) -> None:
    row = make(security_analyses=ANALYSES).only("security_analyses/completion", on(stichtag))
    assert (row["completed"], row["running"]) == (completed, running)


def test_a_completion_after_the_stichtag_is_not_known_yet(make: Make) -> None:
    record = make(security_analyses=ANALYSES)

    def completions(stichtag: str) -> dict[str, tuple[object, ...]]:
        answer = record.ask("security_analyses/records", on(stichtag, districts=("14628",)))
        columns = ("analysis_id", "completed_on", "completed_precision")
        return {row[0]: row[1:] for row in pick(answer, *columns)}

    assert completions("2021-10-30") == {
        "A-done": (day("2021-09-15"), "day"),
        "A-month": (None, None),
        "A-running": (None, None),
    }
    assert completions("2021-10-31")["A-month"] == (day("2021-10-31"), "month")


def test_without_a_start_it_stands_from_its_completion_and_is_no_flow(make: Make) -> None:
    record = make(security_analyses=ANALYSES)

    def summary(stichtag: str) -> tuple[int, int, int]:
        row = record.only("steps/summary", on(stichtag), subject="security_analyses")
        return row["standing"], row["begun"], row["known_by"]

    assert summary("2022-02-28") == (5, 5, 0)
    assert summary("2022-03-01") == (5 + 1, 5, 1)
    by_analysis = on("2022-03-01", unit="agreements")
    row = record.only("steps/summary", by_analysis, subject="security_analyses")
    assert row["standing"] == 6 - 1  # the joint one once


def test_coaching_that_ended_still_counts_as_begun(make: Make) -> None:
    record = make(
        coaching="""
process_id | municipality_id   | started_on | completed_on
C1         | 14628270 Pirna    | 2021-03-01 | 2021-06-30
C2         | 14628270 Pirna    | 2022-03-01 |
"""
    )
    row = record.only("steps/summary", on("2022-12-31"), subject="coaching")
    assert (row["standing"], row["records"]) == (1, 2)
    by_process = record.only(
        "steps/summary", on("2022-12-31", unit="agreements"), subject="coaching"
    )
    assert by_process["standing"] == 2
    answer = record.ask("coaching/records", on("2022-12-31"))
    assert pick(answer, "process_id", "completed_on") == [("C2", None), ("C1", day("2021-06-30"))]
    answer = record.ask("coaching/records", on("2021-06-29"))
    assert pick(answer, "process_id", "completed_on") == [("C1", None)]  # still going on


def test_consultations_newest_first(make: Make) -> None:
    record = make(
        consultations="""
consultation_id | municipality_id   | held_on    | date_precision | kind
B1              | 14628270 Pirna    | 2021-03-01 | day            | first
B2              | 14628270 Pirna    | 2022-03-31 | month          | follow_up
B3              | 14628160 Heidenau | 2022-03-02 | day            | first
"""
    )
    columns = ("consultation_id", "municipality", "consultation_kind")
    answer = record.ask("consultations/records", on("2022-12-31", since="2022-01-01"))
    assert pick(answer, *columns) == [("B2", "Pirna", "follow_up"), ("B3", "Heidenau", "first")]
    assert record.ask("consultations/records", on("2022-03-30")).column("consultation_id") == [
        "B3",
        "B1",
    ]
