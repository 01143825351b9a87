"""What is plausible but odd: each question of queries/plausibility/ on rows that are or are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from asskomm.checking import plausibility
from asskomm.checking.plausibility import QUESTIONS
from asskomm.contract import contract
from asskomm.reading.delivery import read
from asskomm.storage.store import inspect
from tests import made_up

Found = set[tuple[str, int | None, str | None, str]]


def odd(tmp_path: Path, **tables: str) -> Found:
    report = inspect(read(made_up.delivery(tmp_path / "delivery", **tables), contract()))
    assert all(one.severity == "worth-a-look" for one in report.findings)
    return {(one.code, one.line, one.column, one.value) for one in report.findings}


def test_a_year_after_that_of_the_export(tmp_path: Path) -> None:
    # Exported on 2026-01-01: later in that year may be planned, a later year is a slip.
    assert odd(
        tmp_path,
        consultations="""
            consultation_id | municipality_id | held_on
            B1              | 14628270 Pirna  | 2026-12-31
            B2              | 14628270 Pirna  | 2027-01-01
            """,
    ) == {("date-in-future", 3, "held_on", "2027-01-01")}


def test_signed_before_the_first_consultation(tmp_path: Path) -> None:
    assert odd(
        tmp_path,
        consultations="""
            consultation_id | municipality_id   | held_on
            B1              | 14628270 Pirna    | 2021-06-01
            B2              | 14628160 Heidenau | 2021-06-01
            """,
        agreements="""
            agreement_id | municipality_id   | signed_on
            V1           | 14628270 Pirna    | 2021-05-31
            V2           | 14628160 Heidenau | 2021-06-01
            """,
    ) == {("agreement-before-consultation", 2, "signed_on", "2021-05-31")}


def test_a_grant_over_the_funds_of_its_period(tmp_path: Path) -> None:
    assert odd(
        tmp_path,
        budget="""
            first_year | last_year | amount_eur | announced_on
            2021       | 2022      | 1000       | 2021-01-01
            """,
        funding="""
            grant_id | municipality_id | budget_year | stage    | stage_on   | amount_eur
            F1       | 14628270 Pirna  | 2021        | approved | 2021-02-01 | 1000
            F2       | 14628270 Pirna  | 2022        | approved | 2022-02-01 | 1000.01
            """,
    ) == {("grant-over-budget", 3, "amount_eur", "1000.01")}


def test_a_council_founded_twice(tmp_path: Path) -> None:
    assert odd(
        tmp_path,
        councils="""
            council_id | municipality_id   | stage       | stage_on
            R1         | 14628270 Pirna    | founded     | 2020-01-01
            R1         | 14628270 Pirna    | founded     | 2021-01-01
            R2         | 14628160 Heidenau | reactivated | 2020-01-01
            R2         | 14628160 Heidenau | founded     | 2021-01-01
            """,
    ) == {("council-founded-twice", 3, "stage", "2021-01-01")}


def test_a_wording_nobody_knows(tmp_path: Path) -> None:
    assert odd(
        tmp_path,
        consultations="""
            consultation_id | municipality_id | held_on    | action_fields
            B1              | 14628270 Pirna  | 2021-06-01 | Vandalismus; Wandalismus
            """,
    ) == {("action-field-unmapped", 2, "action_fields", "Wandalismus")}


def test_very_many_are_counted_and_not_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plausibility, "MOST_LISTED", 2)
    rows = "".join(f"B{n} | 14628270 Pirna | 2021-06-01 | Wandalismus\n" for n in range(5))
    heading = "consultation_id | municipality_id | held_on | action_fields\n"
    assert odd(tmp_path, consultations=heading + rows) == {
        ("action-field-unmapped", 2, "action_fields", "Wandalismus"),
        ("action-field-unmapped", 3, "action_fields", "Wandalismus"),
        ("more-of-these", None, "action_fields", str(5 - 2)),
    }


def test_each_question_has_a_test_here() -> None:
    tests = Path(__file__).read_text(encoding="utf-8")
    assert {file.stem for file in QUESTIONS.glob("*.sql")} == {
        file.stem for file in QUESTIONS.glob("*.sql") if f'"{file.stem}"' in tests
    }
