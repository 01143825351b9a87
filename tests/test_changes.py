"""Two deliveries side by side: what is new, changed or gone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from asskomm.checking import changes
from asskomm.checking.changes import Change
from asskomm.checking.report import Report
from asskomm.contract import contract
from asskomm.reading.delivery import read
from asskomm.sections import intake
from asskomm.storage.store import inspect, take_over
from asskomm.view.answers import View
from asskomm.view.serving import choices
from asskomm.words import words_in
from tests import made_up
from tests.made_up import on

BEFORE = """
agreement_id | municipality_id    | signed_on  | signatory
V1           | 14628270 Pirna     | 2021-03-01 |
V2           | 14628160 Heidenau  | 2022-03-01 | Bund A
V3           | 14628410 Wilsdruff | 2023-03-01 |
"""
AFTER = """
agreement_id | municipality_id    | signed_on  | signatory
V1           | 14628270 Pirna     | 2021-03-02 |
V2           | 14628160 Heidenau  | 2022-03-01 |
V4           | 14628050 Bannewitz | 2023-04-01 |
"""
ELSEWHERE = """
agreement_id | municipality_id | signed_on
W1           | 14511000 Chemnitz | 2021-03-01
"""


def compared(tmp_path: Path, before: str, after: str) -> Report:
    first = take_over(made_up.delivery(tmp_path / "one", agreements=before), tmp_path / "kept")
    second = read(made_up.delivery(tmp_path / "two", agreements=after), contract())
    return inspect(second, first)


def test_new_changed_and_vanished_records(tmp_path: Path) -> None:
    found = compared(tmp_path, BEFORE, AFTER).changes
    line = {"V1": 2, "V2": 3, "V4": 4}
    assert sorted(found, key=lambda one: (one.record, one.column or "")) == [
        Change("agreements", "changed", "V1 · 14628270", "signed_on", "2021-03-01", "2021-03-02",
               "agreements.csv", line["V1"], place="14628270"),
        Change("agreements", "changed", "V2 · 14628160", "signatory", "Bund A", None,
               "agreements.csv", line["V2"], place="14628160"),
        Change("agreements", "vanished", "V3 · 14628410", None, None, None, None, None,
               place="14628410"),
        Change("agreements", "new", "V4 · 14628050", None, None, None,
               "agreements.csv", line["V4"], place="14628050"),
    ]  # fmt: skip


def test_what_vanished_is_worth_a_look(tmp_path: Path) -> None:
    findings = compared(tmp_path, BEFORE, AFTER).findings
    assert {(one.code, one.line, one.column, one.value, one.expected) for one in findings} == {
        ("record-vanished", None, None, "V3 · 14628410", ""),
        ("value-vanished", 3, "signatory", "", "Bund A"),
    }
    assert {one.severity for one in findings} == {"worth-a-look"}


def test_fewer_rows_are_said(tmp_path: Path) -> None:
    shorter = "\n".join(BEFORE.splitlines()[:-1])  # without V3
    findings = compared(tmp_path, BEFORE, shorter).findings
    assert {(one.code, one.value) for one in findings} == {
        ("fewer-rows", str(3 - 2)),
        ("record-vanished", "V3 · 14628410"),
    }


def test_the_same_delivery_again_changes_nothing(tmp_path: Path) -> None:
    assert compared(tmp_path, BEFORE, BEFORE).changes == ()


def test_deliveries_about_different_things_are_not_compared(tmp_path: Path) -> None:
    report = compared(tmp_path, BEFORE, ELSEWHERE)
    assert (report.changes, report.findings) == ((), ())


def test_very_many_are_counted_and_not_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "MOST_LISTED", 2)
    heading = "agreement_id | municipality_id | signed_on | signatory\n"
    rows = [f"V{n} | 14628270 Pirna | 2021-03-01 | Bund\n" for n in range(9)]
    before = heading + "".join(rows)
    after = heading + "".join(row.replace("Bund", "") for row in rows[:4])
    # Of nine, five vanished; of the four that stayed, all lost their signatory.
    findings = compared(tmp_path, before, after).findings
    assert [(one.code, one.value, one.expected) for one in findings if one.line is None] == [
        ("fewer-rows", str(9 - 4), ""),
        ("record-vanished", "V4 · 14628270", ""),
        ("record-vanished", "V5 · 14628270", ""),
        ("more-of-these", str(5 - 2), "record-vanished"),
        ("more-of-these", str(4 - 2), "value-vanished"),
    ]
    assert [one.line for one in findings if one.code == "value-vanished"] == [2, 3]


def test_where_nothing_changed_it_is_said_why(tmp_path: Path) -> None:
    def said(title: str, agreements: str) -> str:
        folder = made_up.delivery(tmp_path / "delivery", agreements=agreements)
        (folder / "datapackage.json").write_text(json.dumps({"title": title}), encoding="utf-8")
        snapshot = take_over(folder, tmp_path / "kept")
        view = View(snapshot, on("2023-12-31"), words_in("de"), choices(snapshot))
        return intake.why_no_changes(view)

    assert said("made up", BEFORE) == "no-delivery-before"
    assert said("made up, under another title", BEFORE) == "nothing-changed"
    # Another municipality altogether: no record in common, and other figures.
    assert said("made up", ELSEWHERE) == "nothing-to-compare"
