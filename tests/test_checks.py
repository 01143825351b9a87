"""Typed rows and findings: every fault named with its file, line, column and text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asskomm.checks import Checked, Finding, Keys, check, keys_of
from asskomm.contract import contract
from asskomm.delivery import read
from tests import made_up

KNOWN: Keys = {
    "municipalities.municipality_id": frozenset({"14628270", "14628160"}),
    "districts.district_id": frozenset({"14628"}),
}


def judged(folder: Path) -> tuple[Mapping[str, Checked], tuple[Finding, ...]]:
    return check(read(folder, contract()), contract(), KNOWN)


def findings(folder: Path, **tables: str) -> list[Finding]:
    """What is wrong with a delivery of these tables."""
    return list(judged(made_up.delivery(folder, **tables))[1])


def test_a_delivery_without_a_row_is_in_order(tmp_path: Path) -> None:
    assert findings(tmp_path) == []


def test_typed_rows(tmp_path: Path) -> None:
    folder = made_up.delivery(
        tmp_path,
        funding="""
grant_id | municipality_id | budget_year | stage    | stage_on   | amount_eur
F1       | 14628270 Pirna  | 2021        | approved | 01.03.2021 | 1.234,50
F2       | 14628270 Pirna  |             | approved | 2.3.2021   |
""",
    )
    checked, found = judged(folder)
    assert found == ()
    funding = checked["funding"]
    assert funding.columns["budget_year"] == [2021, None]
    assert funding.columns["stage_on"] == [date(2021, 3, 1), date(2021, 3, 2)]
    assert funding.columns["amount_eur"] == [Decimal("1234.50"), None]
    assert funding.columns["municipality_id"] == ["14628270", "14628270"]
    assert (funding.file, funding.lines) == ("funding.csv", [2, 3])


# --- one fault at a time --------------------------------------------------------------------------

AGREEMENT = """
agreement_id | municipality_id | kind        | signed_on  | date_precision
V1           | 14628270        | cooperation | 2021-03-01 | day
"""
KEY_PATTERN = r"^14\d{6}$"
FAULTS = (
    ("V1 ", " ", "agreement_id", "", "value-missing", ""),
    ("14628270", "", "municipality_id", "", "value-missing", ""),
    ("14628270", "14628999", "municipality_id", "14628999", "unknown-key", ""),
    ("14628270", "Pirna", "municipality_id", "Pirna", "not-the-pattern", KEY_PATTERN),
    ("cooperation |", "contract |", "kind", "contract", "not-allowed", "preliminary, cooperation"),
    ("2021-03-01", "2021-02-30", "signed_on", "2021-02-30", "no-such-day", ""),
    ("2021-03-01", "März 2021", "signed_on", "März 2021", "not-a-date", ""),
    ("2021-03-01", "", "signed_on", "", "value-missing", ""),
    ("| day", "| exact", "date_precision", "exact", "not-allowed", "day, month, year, by"),
)


@pytest.mark.parametrize(("text", "broken", "column", "value", "code", "expected"), FAULTS)
def test_one_fault(
    tmp_path: Path, text: str, broken: str, column: str, value: str, code: str, expected: str
) -> None:
    head, _, row = AGREEMENT.strip().partition("\n")
    table = f"{head}\n{row.replace(text, broken)}"
    assert findings(tmp_path, agreements=table) == [
        Finding("agreements.csv", 2, column, value, code, expected)
    ]


def test_the_same_key_twice_names_the_first_line(tmp_path: Path) -> None:
    again = AGREEMENT.strip().splitlines()[1]
    assert findings(tmp_path, agreements=f"{AGREEMENT}{again}\n{again}\n") == [
        Finding("agreements.csv", line, "agreement_id", "V1 · 14628270", "key-twice", "2")
        for line in (3, 4)
    ]


def test_a_council_of_both_or_of_neither(tmp_path: Path) -> None:
    found = findings(
        tmp_path,
        councils="""
council_id | municipality_id | district_id | stage   | stage_on
R1         | 14628270        | 14628       | founded | 2021-03-01
R2         |                 |             | founded | 2021-03-01
R3         | 14628270        |             | founded | 2021-03-01
R4         |                 | 14628       | founded | 2021-03-01
""",
    )
    either = "municipality_id / district_id"
    assert found == [
        Finding("councils.csv", line, "municipality_id", "", "exactly-one", either)
        for line in (2, 3)
    ]


def test_mixed_styles_name_the_rarer(tmp_path: Path) -> None:
    found = findings(
        tmp_path,
        consultations="""
consultation_id | municipality_id | held_on
B1              | 14628270        | 2021-03-01
B2              | 14628270        | 02.03.2021
B3              | 14628270        | 2021-03-03
""",
    )
    assert found == [
        Finding("consultations.csv", 3, "held_on", "02.03.2021", "date-styles-mixed", "")
    ]


# --- the shape of files ---------------------------------------------------------------------------


def test_a_required_export_that_is_missing(tmp_path: Path) -> None:
    folder = made_up.delivery(tmp_path)
    for name in ("agreements", "budget"):
        (folder / f"{name}.csv").unlink()
    checked, found = judged(folder)
    assert found == (Finding("agreements.csv", None, None, "", "file-missing"),)
    assert checked["budget"].columns["amount_eur"] == []  # not required: counts as empty


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", Finding("coaching.csv", None, None, "", "file-empty")),
        (
            "process_id,municipality_id,date_precision\n",
            Finding("coaching.csv", 1, "started_on", "", "column-missing"),
        ),
        (
            "process_id,municipality_id,started_on,Prozessnummer,date_precision\n",
            Finding("coaching.csv", 1, "process_id", "Prozessnummer", "column-twice"),
        ),
        (
            "process_id,municipality_id,started_on,date_precision\nC1,14628270,2021-03-01,day,x\n",
            Finding("coaching.csv", 2, None, "5", "row-length", "4"),
        ),
    ],
)
def test_the_shape_of_a_file(tmp_path: Path, content: str, expected: Finding) -> None:
    folder = made_up.delivery(tmp_path)
    (folder / "coaching.csv").write_text(content, encoding="utf-8")
    assert list(judged(folder)[1]) == [expected]


def test_optional_columns_may_be_missing(tmp_path: Path) -> None:
    folder = made_up.delivery(tmp_path)
    content = "process_id,municipality_id,started_on,date_precision\nC1,14628270,2021-03-01,day\n"
    (folder / "coaching.csv").write_text(content, encoding="utf-8")
    checked, found = judged(folder)
    assert found == ()
    assert checked["coaching"].columns["provider"] == [None]


# --- all of them at once --------------------------------------------------------------------------


def test_every_fault_of_every_file_in_the_order_of_lines(tmp_path: Path) -> None:
    found = findings(
        tmp_path,
        agreements="""
agreement_id | municipality_id | signed_on
V1           | 14628270        | 2021-02-30
V1           | 99999999        | 2021-03-01
             | 14628160        | gestern
""",
        funding="""
grant_id | municipality_id | stage    | stage_on   | amount_eur
F1       | 14628270        | approved | 2021-03-01 | -5
F2       | 14628270        | promised | 2021-03-01 | viel
""",
    )
    seen = [(one.file, one.line, one.column, one.value, one.code) for one in found]
    stages = "not-allowed"
    assert sorted(seen) == sorted(
        [
            ("agreements.csv", 2, "signed_on", "2021-02-30", "no-such-day"),
            ("agreements.csv", 3, "municipality_id", "99999999", "not-the-pattern"),
            ("agreements.csv", 4, "agreement_id", "", "value-missing"),
            ("agreements.csv", 4, "signed_on", "gestern", "not-a-date"),
            ("funding.csv", 2, "amount_eur", "-5", "too-small"),
            ("funding.csv", 3, "stage", "promised", stages),
            ("funding.csv", 3, "amount_eur", "viel", "not-a-number"),
        ]
    )
    places = [(one.file, one.line or 0) for one in found]
    assert places == sorted(places)


def test_a_fault_that_occurs_a_hundred_times_is_named_a_hundred_times(tmp_path: Path) -> None:
    rows = "\n".join(f"B{number} | 14628270 | 2021-02-30" for number in range(100))
    found = findings(
        tmp_path, consultations=f"consultation_id | municipality_id | held_on\n{rows}\n"
    )
    assert [one.line for one in found] == [number + 2 for number in range(100)]
    assert {one.code for one in found} == {"no-such-day"}


def test_keys_are_named_after_table_and_column(tmp_path: Path) -> None:
    checked, _ = judged(made_up.delivery(tmp_path, agreements=AGREEMENT))
    assert keys_of(checked.values())["agreements.agreement_id"] == {"V1"}
