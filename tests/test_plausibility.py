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


def test_stages_of_which_the_dates_do_not_say_the_order(tmp_path: Path) -> None:
    assert odd(
        tmp_path,
        councils="""
            council_id | municipality_id   | stage     | stage_on   | date_precision
            R1         | 14628270 Pirna    | founded   | 2021-12-31 | year
            R1         | 14628270 Pirna    | dissolved | 2021-10-15 | day
            R2         | 14628160 Heidenau | planned   | 2021-12-31 | year
            R2         | 14628160 Heidenau | founded   | 2021-12-31 | month
            R2         | 14628160 Heidenau | dormant   | 2022-01-01 | day
            """,
    ) == {("council-order-unclear", 3, "stage_on", "2021-10-15")}


def test_a_newer_notice_that_says_less(tmp_path: Path) -> None:
    assert odd(
        tmp_path,
        funding="""
            grant_id | municipality_id | stage    | stage_on   | date_precision | amount_eur
            F1       | 14628270 Pirna  | approved | 2021-03-01 | day            | 1000
            F1       | 14628270 Pirna  | approved | 2022-03-01 | day            |
            F2       | 14628270 Pirna  | approved | 2021-03-01 | day            | 1000
            F2       | 14628270 Pirna  | approved | 2022-03-01 | by             | 2000
            F3       | 14628270 Pirna  | approved | 2021-03-01 | day            |
            F3       | 14628270 Pirna  | approved | 2022-03-01 | day            | 2000
            F4       | 14628270 Pirna  | paid     | 2021-03-01 | day            | 1000
            F4       | 14628270 Pirna  | paid     | 2022-03-01 | day            |
            """,
    ) == {
        ("notice-says-less", 3, "amount_eur", "2022-03-01"),
        ("notice-says-less", 5, "date_precision", "2022-03-01"),
    }


ROW = {
    "agreement_id": "{line}", "analysis_id": "{line}", "consultation_id": "{line}",
    "council_id": "{line}", "grant_id": "{line}", "process_id": "{line}", "project_id": "{line}",
    "municipality_id": "14628270", "date_precision": "day", "completed_precision": "day",
    "held_on": "2021-01-01", "stage_on": "2021-01-01", "signed_on": "2021-01-01",
    "started_on": "2021-01-01",
    "since": "2021-01-01", "announced_on": "2021-01-01", "as_of": "2021-01-01",
    "first_year": "2021", "last_year": "2021", "amount_eur": "1", "value": "1",
    "indicator": "prevention_councils",
}  # fmt: skip
"""What a row needs, in any export."""
STAGES = {"councils": {"stage": "founded"}, "funding": {"stage": "approved"}}
MAY_LIE_AHEAD = {("agreements", "ended_on")}


@pytest.mark.parametrize(
    ("code", "bad", "kind", "name"),
    [
        ("date-in-future", "2027-01-01", "date", ""),
        ("action-field-unmapped", "Wandalismus", "text", "action_fields"),
    ],
)
def test_a_bad_cell_is_found_in_every_export(
    tmp_path: Path, code: str, bad: str, kind: str, name: str
) -> None:
    tables, expected = {}, set()
    for export, table in contract().items():
        known = [column.name for column in table.columns]
        asked = [
            column.name
            for column in table.columns
            if column.kind == kind
            and column.name.startswith(name)
            and (export, column.name) not in MAY_LIE_AHEAD
        ]
        whole = {one: text for one, text in (ROW | STAGES.get(export, {})).items() if one in known}
        lines = [" | ".join(whole | dict.fromkeys(asked))]
        for line, column in enumerate(asked, start=2):
            row = dict.fromkeys(asked, "") | whole | {column: bad}
            lines.append(" | ".join(row[one].format(line=line) for one in whole | row))
            expected.add((f"{export}.csv", line, column))
        if asked:
            tables[export] = "\n".join(lines)
    report = inspect(read(made_up.delivery(tmp_path / "delivery", **tables), contract()))
    found = {(one.file, one.line, one.column) for one in report.findings if one.code == code}
    assert found == expected
    assert len(expected) == (12 if kind == "date" else 6)


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
