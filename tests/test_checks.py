"""Exports + contract → typed columns and findings: each fault named with file, line and column."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pytest

from asskomm.checking.checks import check, keys_of
from asskomm.checking.finding import ASIDE, LOOK, REFUSED, Finding, is_refused
from asskomm.checking.inspection import Checked
from asskomm.checking.remarks import LONGEST_VALUE, MOST_LISTED
from asskomm.checking.rules import Keys
from asskomm.contract import contract
from asskomm.reading.delivery import read
from tests import made_up

KNOWN: Keys = {
    "municipalities.municipality_id": pa.array(["14628270", "14628160"]),
    "districts.district_id": pa.array(["14628"]),
}


def judged(folder: Path) -> tuple[Mapping[str, Checked], tuple[Finding, ...]]:
    return check(read(folder, contract()), contract(), KNOWN)


def findings(folder: Path, **tables: str) -> list[Finding]:
    """What is wrong with a delivery of these tables."""
    return list(judged(made_up.delivery(folder, **tables))[1])


def of_file(folder: Path, name: str, content: str | bytes) -> tuple[Checked, list[Finding]]:
    """One export as it stands, among others that are in order."""
    made_up.delivery(folder)
    raw = content.encode() if isinstance(content, str) else content
    (folder / f"{name}.csv").write_bytes(raw)
    checked, found = judged(folder)
    one = checked[name]
    assert one.rows == one.loaded + one.set_aside + one.repeats
    return one, list(found)


def test_a_delivery_without_a_row_is_in_order(tmp_path: Path) -> None:
    assert findings(tmp_path) == []


def test_typed_columns(tmp_path: Path) -> None:
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
    assert funding.columns["budget_year"].to_pylist() == [2021, None]
    assert funding.columns["stage_on"].to_pylist() == [date(2021, 3, 1), date(2021, 3, 2)]
    assert funding.columns["amount_eur"].to_pylist() == [Decimal("1234.50"), None]
    assert funding.columns["municipality_id"].to_pylist() == ["14628270", "14628270"]
    assert (funding.file, funding.lines.tolist()) == ("funding.csv", [2, 3])
    assert funding.styles == ("german", "comma")


# --- one fault in one cell ------------------------------------------------------------------------

AGREEMENT = "agreement_id,municipality_id,kind,signed_on,date_precision,ended_on,signatory\n"
GOOD = "V1,14628270,cooperation,2021-03-01,day,,"
GRANT = "grant_id,municipality_id,budget_year,stage,stage_on,date_precision,amount_eur\n"
PAID = "F1,14628270,2021,approved,2021-03-01,day,1234.50"
KEY_PATTERN = r"^14\d{6}$"
PRECISIONS = "day, month, year, by"

CELLS = [
    # before, after, column, value, code, expected
    ("V1", "", "agreement_id", "", "value-missing", ""),
    ("V1", "#NV", "agreement_id", "#NV", "no-value-word", ""),
    ("V1", "V" * 4001, "agreement_id", "V" * LONGEST_VALUE, "text-too-long", "4000"),
    ("14628270", "", "municipality_id", "", "value-missing", ""),
    ("14628270", "14628999", "municipality_id", "14628999", "unknown-key", ""),
    ("14628270", "Pirna", "municipality_id", "Pirna", "not-the-pattern", KEY_PATTERN),
    ("14628270", "1462827", "municipality_id", "1462827", "key-too-short", ""),
    ("14628270", "14628270.0", "municipality_id", "14628270.0", "key-as-number", ""),
    ("14628270", '"1,46E+07"', "municipality_id", "1,46E+07", "scientific", ""),
    ("cooperation", "contract", "kind", "contract", "not-allowed", "preliminary, cooperation"),
    ("2021-03-01", "2021-02-31", "signed_on", "2021-02-31", "no-such-day", ""),
    ("2021-03-01", "1821-03-01", "signed_on", "1821-03-01", "year-out-of-range", ""),
    ("2021-03-01", "01.03.21", "signed_on", "01.03.21", "two-digit-year", ""),
    ("2021-03-01", "44256", "signed_on", "44256", "serial-date", ""),
    ("2021-03-01", "bald", "signed_on", "bald", "not-a-date", ""),
    ("2021-03-01", "", "signed_on", "", "value-missing", ""),
    (",day", ",exact", "date_precision", "exact", "not-allowed", PRECISIONS),
    (",day", ",", "date_precision", "", "value-missing", ""),
    ("2021-03-01", "03/2021", "date_precision", "day", "precision-against-date", ""),
    ("day,", "day,2022", "ended_on", "2022", "needs-a-day", ""),
    (
        *("day,", "day,2020-01-01", "ended_on", "2020-01-01"),
        *("dates-out-of-order", "signed_on / ended_on"),
    ),
    ("1234.50", "viel", "amount_eur", "viel", "not-a-number", ""),
    ("1234.50", "NaN", "amount_eur", "NaN", "not-a-number", ""),
    ("1234.50", "1.2E+3", "amount_eur", "1.2E+3", "scientific", ""),
    ("1234.50", "1234.505", "amount_eur", "1234.505", "too-many-places", "2"),
    ("1234.50", "-5", "amount_eur", "-5", "too-small", "0"),
    ("1234.50", "1" * 17, "amount_eur", "1" * 17, "too-large", "9" * 16),
    ("2021,app", "2021.5,app", "budget_year", "2021.5", "not-an-integer", ""),
    ("2021,app", "20211,app", "budget_year", "20211", "too-large", "2100"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "broken", "column", "value", "code", "expected"),
    CELLS,
    ids=[f"{column}-{code}" for _, _, column, _, code, _ in CELLS],
)
def test_a_row_with_one_fault_is_set_aside(
    tmp_path: Path, text: str, broken: str, column: str, value: str, code: str, expected: str
) -> None:
    name, head, row = (
        ("funding", GRANT, PAID) if text in PAID and text not in GOOD else
        ("agreements", AGREEMENT, GOOD)
    )  # fmt: skip
    spoiled = row.replace(text, broken, 1)
    other = row.replace("V1", "V2").replace("F1", "F2")
    one, found = of_file(tmp_path, name, f"{head}{other}\n\n{spoiled}\n")
    found = [finding for finding in found if finding.code != "column-absent"]
    assert found == [Finding(f"{name}.csv", 4, column, value, code, expected)]
    assert found[0].severity == ASIDE
    assert found[0].original == spoiled[:10_000]
    assert (one.rows, one.loaded, one.set_aside) == (2, 1, 1)
    assert one.lines.tolist() == [2]


@pytest.mark.parametrize(
    ("text", "code"),
    [("=1+1", "text-formula"), ("<b>Amt</b>", "text-markup"), ("BÃ¼ndnis", "text-garbled")],
)
def test_an_odd_text_is_loaded_and_told(tmp_path: Path, text: str, code: str) -> None:
    one, found = of_file(tmp_path, "agreements", f"{AGREEMENT}{GOOD}{text}\n")
    (finding,) = (finding for finding in found if finding.code != "column-absent")
    assert finding == Finding("agreements.csv", 2, "signatory", text, code, "")
    assert finding.severity == LOOK
    assert one.columns["signatory"].to_pylist() == [text]


def test_several_faults_of_one_row_are_all_told(tmp_path: Path) -> None:
    one, found = of_file(
        tmp_path, "agreements", f"{AGREEMENT},14628999,contract,gestern,exact,2020,\n"
    )
    told = {finding.column for finding in found if finding.severity == ASIDE}
    assert told == {
        *("agreement_id", "municipality_id", "kind", "signed_on", "date_precision", "ended_on")
    }
    assert (one.loaded, one.set_aside) == (0, 1)


# --- dates and how precisely they are known -------------------------------------------------------


def test_a_date_may_say_itself_how_precise_it_is(tmp_path: Path) -> None:
    content = (
        "process_id,municipality_id,started_on,date_precision,completed_on\n"
        "C1,14628270,März 2021,,\n"
        "C2,14628270,2021,year,\n"
        "C3,14628270,03/2021,by,\n"
        "C4,14628270,2021-03-01,month,\n"
    )
    one, found = of_file(tmp_path, "coaching", content)
    assert [finding.code for finding in found if finding.severity != LOOK] == []
    assert one.columns["started_on"].to_pylist() == [
        *(date(2021, 3, 31), date(2021, 12, 31), date(2021, 3, 31), date(2021, 3, 1))
    ]
    assert one.columns["date_precision"].to_pylist() == ["month", "year", "by", "month"]


def test_without_a_column_for_it_dates_are_known_to_the_day(tmp_path: Path) -> None:
    content = "process_id,municipality_id,started_on\nC1,14628270,2021-03-01\nC2,14628270,03/2021\n"
    one, found = of_file(tmp_path, "coaching", content)
    assert one.columns["date_precision"].to_pylist() == ["day", "month"]
    assert [finding.column for finding in found if finding.code == "column-absent"] == [
        *("date_precision", "completed_on", "provider", "certainty")
    ]


@pytest.mark.parametrize(
    ("started", "precision", "completed", "set_aside"),
    [
        ("2021-03-01", "day", "2021-03-01", 0),
        ("2021-03-02", "day", "2021-03-01", 1),
        ("2021-03-31", "month", "2021-03-01", 0),
        ("2021-03-31", "month", "2021-02-28", 1),
        ("2021-12-31", "year", "2021-01-01", 0),
        ("2021-01-01", "year", "2020-12-31", 1),
        ("2021-12-31", "by", "2019-01-01", 0),  # it may have begun long before
    ],
)
def test_dates_out_of_order(
    tmp_path: Path, started: str, precision: str, completed: str, set_aside: int
) -> None:
    head = "process_id,municipality_id,started_on,date_precision,completed_on\n"
    row = f"C1,14628270,{started},{precision},{completed}\n"
    one, found = of_file(tmp_path, "coaching", head + row)
    assert one.set_aside == set_aside
    assert sum(finding.code == "dates-out-of-order" for finding in found) == set_aside


def test_what_comes_later_may_be_known_less_well_too(tmp_path: Path) -> None:
    head = (
        "analysis_id,municipality_id,started_on,date_precision,completed_on,completed_precision\n"
    )
    rows = (
        "S1,14628270,2021-05-05,day,2021-01-01,year\n"  # any day of 2021
        "S2,14628270,2021-05-05,day,2020-12-31,year\n"
    )
    one, _ = of_file(tmp_path, "security_analyses", head + rows)
    assert one.columns["analysis_id"].to_pylist() == ["S1"]


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


# --- rows among each other ------------------------------------------------------------------------


def test_the_same_row_again_is_one_row_and_a_finding(tmp_path: Path) -> None:
    one, found = of_file(tmp_path, "agreements", f"{AGREEMENT}{GOOD}\n\n{GOOD}\n{GOOD}\n")
    told = [finding for finding in found if finding.code == "row-repeated"]
    assert told == [
        Finding("agreements.csv", line, None, "", "row-repeated", "2") for line in (4, 5)
    ]
    assert {finding.severity for finding in found} == {LOOK}
    assert (one.rows, one.loaded, one.set_aside, one.repeats) == (3, 1, 0, 2)
    assert one.lines.tolist() == [2]


def test_the_same_key_with_other_content_is_refused(tmp_path: Path) -> None:
    other = GOOD.replace("2021-03-01", "2021-03-02")
    one, found = of_file(tmp_path, "agreements", f"{AGREEMENT}{GOOD}\n{other}\n{GOOD}\n")
    told = [finding for finding in found if finding.code != "column-absent"]
    assert told == [
        Finding("agreements.csv", 3, "agreement_id", "V1 · 14628270", "key-twice", "2"),
        Finding("agreements.csv", 4, None, "", "row-repeated", "2"),
    ]
    assert told[0].severity == REFUSED
    assert is_refused(found)
    assert (one.loaded, one.repeats) == (2, 1)


def test_a_row_set_aside_does_not_hold_its_key(tmp_path: Path) -> None:
    broken = GOOD.replace("cooperation", "contract")
    _, found = of_file(tmp_path, "agreements", f"{AGREEMENT}{broken}\n{GOOD}\n")
    assert {finding.code for finding in found} == {"column-absent", "not-allowed"}


def test_an_empty_part_of_a_key_is_a_part(tmp_path: Path) -> None:
    rows = """
council_id | municipality_id | district_id | stage   | stage_on   | name
R1         | 14628270        |             | founded | 2021-03-01 | a
R1         |                 | 14628       | founded | 2021-03-01 | b
R1         |                 | 14628       | founded | 2021-03-01 | c
"""
    (found,) = findings(tmp_path, councils=rows)
    assert (found.line, found.code, found.expected) == (4, "key-twice", "3")


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
        Finding("councils.csv", line, "municipality_id", value, "exactly-one", either)
        for line, value in ((2, "14628270"), (3, ""))
    ]


# --- the shape of files ---------------------------------------------------------------------------


def test_a_required_export_that_is_missing(tmp_path: Path) -> None:
    folder = made_up.delivery(tmp_path)
    for name in ("agreements", "budget"):
        (folder / f"{name}.csv").unlink()
    checked, found = judged(folder)
    assert found == (Finding("agreements.csv", None, None, "", "file-missing"),)
    assert is_refused(found)
    assert len(checked["budget"].columns["amount_eur"]) == 0  # not required: counts as empty


HEADERS = "process_id,municipality_id,started_on,date_precision,completed_on,provider,certainty"
ROW = "C1,14628270,2021-03-01,day,,,"


@pytest.mark.parametrize(
    ("content", "expected", "severity", "loaded"),
    [
        ("", Finding("coaching.csv", None, None, "", "file-empty"), REFUSED, 0),
        (
            f"{ROW}\n{ROW}\n",
            Finding("coaching.csv", 1, None, ROW.replace(",", ", "), "headings-missing"),
            *(REFUSED, 0),
        ),
        (
            HEADERS.replace("started_on,", "") + f"\n{ROW.replace('2021-03-01,', '')}\n",
            Finding("coaching.csv", 1, "started_on", "", "column-missing"),
            *(REFUSED, 1),
        ),
        (
            f"{HEADERS},Prozessnummer\n{ROW},C1\n",
            Finding("coaching.csv", 1, "process_id", "Prozessnummer", "column-twice"),
            *(REFUSED, 1),
        ),
        (
            f"{HEADERS},shoe size\n{ROW},42\n",
            Finding("coaching.csv", 1, None, "shoe size", "column-unknown"),
            *(LOOK, 1),
        ),
        (
            HEADERS.replace(",provider", "") + f"\n{ROW.replace(',,,', ',,')}\n",
            Finding("coaching.csv", 1, "provider", "", "column-absent"),
            *(LOOK, 1),
        ),
        (
            f"Stand 31.12.2023;;\n\n{HEADERS}\n{ROW}\n",
            Finding("coaching.csv", 1, None, "Stand 31.12.2023;;", "text-above"),
            *(LOOK, 1),
        ),
        (
            f"{HEADERS}\nC0,Büro\n{ROW}\n",
            Finding("coaching.csv", 2, None, "2", "row-length", "7"),
            *(ASIDE, 1),
        ),
        (
            f'{HEADERS}\nC0,14628270,2021-03-01,day,,B"ro,\n{ROW}\n',
            Finding("coaching.csv", 2, None, "7", "quote-inside", "7"),
            *(ASIDE, 1),
        ),
        (
            f'{HEADERS}\nC0,14628270,2021-03-01,day,,"Buero,\n{ROW}\n',
            Finding("coaching.csv", 2, None, "7", "quote-open", "7"),
            *(ASIDE, 1),
        ),
        (
            f"{HEADERS}\n{ROW}\nSumme,1,,,,,\n",
            Finding("coaching.csv", 3, "municipality_id", "1", "not-the-pattern", KEY_PATTERN),
            *(ASIDE, 1),
        ),
    ],
    ids=lambda one: one.code if isinstance(one, Finding) else "",
)
def test_the_shape_of_a_file(
    tmp_path: Path, content: str, expected: Finding, severity: str, loaded: int
) -> None:
    one, found = of_file(tmp_path, "coaching", content)
    assert expected in found
    assert {finding.code for finding in found} <= {expected.code, "value-missing"}
    assert expected.severity == severity
    assert one.loaded == loaded


def test_bytes_that_are_no_letters(tmp_path: Path) -> None:
    raw = f"{HEADERS}\n{ROW}\nC2,14628270,2021-03-01,day,,Büro für Görlitz,\n".encode()
    one, found = of_file(tmp_path, "coaching", raw.replace(b"litz", b"\xffi\x00z"))
    lost = "\N{REPLACEMENT CHARACTER}"
    assert [(finding.line, finding.code, finding.value) for finding in found] == [
        (None, "bytes-unreadable", "UTF-8"),
        (3, "text-garbled", f"Büro für Gör{lost}i{lost}z"),
    ]
    assert {finding.severity for finding in found} == {LOOK}
    assert one.loaded == 2


def test_files_that_are_no_exports(tmp_path: Path) -> None:
    folder = made_up.delivery(tmp_path)
    (folder / "holiday.csv").write_text("a\n1\n")
    (folder / "Beratungen.csv").write_text("consultation_id\nB1\n")
    (folder / "budget.xls").write_bytes(b"\xd0\xcf\x11\xe0")
    found = {(one.file, one.code, one.severity) for one in judged(folder)[1]}
    assert {one for one in found if one[1].startswith(("file-", "not-"))} == {
        ("holiday.csv", "file-unknown", LOOK),
        ("consultations.csv", "file-twice", REFUSED),
        ("budget.xls", "not-a-table", LOOK),
    }


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
    assert sorted(seen) == sorted(
        [
            ("agreements.csv", 2, "signed_on", "2021-02-30", "no-such-day"),
            ("agreements.csv", 3, "municipality_id", "99999999", "not-the-pattern"),
            ("agreements.csv", 4, "agreement_id", "", "value-missing"),
            ("agreements.csv", 4, "signed_on", "gestern", "not-a-date"),
            ("funding.csv", 2, "amount_eur", "-5", "too-small"),
            ("funding.csv", 3, "stage", "promised", "not-allowed"),
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


@pytest.mark.parametrize(
    ("row", "column", "code", "severity"),
    [
        (lambda n: f"C{n},14628270,tag {n},day,,,", "started_on", "not-a-date", ASIDE),
        (
            lambda n: f"C{n},146{n + 10000},2021-03-01,day,,,",
            *("municipality_id", "unknown-key", ASIDE),
        ),
        (lambda n: f"C{n},14628270,2021-03-01,day,,={n},", "provider", "text-formula", LOOK),
        (lambda n: f"C{n},x", None, "row-length", ASIDE),
        (lambda _: ROW, None, "row-repeated", LOOK),
        (lambda n: f"C1,14628270,2021-03-01,day,,{n},", "process_id", "key-twice", REFUSED),
    ],
)  # fmt: skip
def test_what_occurs_very_often_is_listed_and_then_counted(
    tmp_path: Path, row: object, column: str | None, code: str, severity: str
) -> None:
    assert callable(row)
    rows = MOST_LISTED + 3 if code not in ("row-repeated", "key-twice") else MOST_LISTED + 4
    content = HEADERS + "\n" + "".join(f"{row(n)}\n" for n in range(rows))
    one, found = of_file(tmp_path, "coaching", content)
    told = [finding for finding in found if finding.code == code]
    (more,) = (finding for finding in found if finding.code == "more-of-these")
    assert len(told) == MOST_LISTED
    assert more == Finding("coaching.csv", None, column, "3", "more-of-these", code)
    assert {more.severity, *(finding.severity for finding in told)} == {severity}
    assert one.rows == rows


def test_lines_are_right_behind_breaks_and_blank_lines(tmp_path: Path) -> None:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerows(
        [
            HEADERS.split(","),  # 1
            ["C1", "14628270", "2021-03-01", "day", "", "Büro\r\nfür\r\nSicherheit", ""],  # 2 to 4
            [],  # 5
            ["C2", "14628270", "bald", "day", "", "Büro\r\n\r\nfür", ""],  # 6 to 8
            [""] * 7,  # 9
            ["C3", "14628270", "2021-03-01", "day", "", "", "", ""],  # 10
            ["C4", "14628999", "2021-03-01", "day", "", "", ""],  # 11
        ]
    )
    one, found = of_file(tmp_path, "coaching", buffer.getvalue())
    assert [(finding.line, finding.code) for finding in found] == [
        *((6, "not-a-date"), (10, "row-length"), (11, "unknown-key"))
    ]
    assert (one.rows, one.loaded, one.set_aside) == (4, 1, 3)
    assert found[0].original == 'C2,14628270,bald,day,,"Büro'


def test_keys_are_named_after_table_and_column(tmp_path: Path) -> None:
    made_up.delivery(tmp_path)
    (tmp_path / "agreements.csv").write_text(f"{AGREEMENT}{GOOD}\n")
    checked, _ = judged(tmp_path)
    assert keys_of(checked.values())["agreements.agreement_id"].to_pylist() == ["V1"]
