"""A file of very many rows: how much memory it takes, and what a workbook cannot hold."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import pytest
import streamlit
from streamlit.testing.v1 import AppTest

from asskomm.contract import ROOT
from asskomm.files import workbooks
from asskomm.words import words_in

ROWS = 100_000
MOST_BYTES_A_ROW = 300  # so a million take at most 300 MB beside the rows themselves

MADE_UP = f"""
import resource
from datetime import date
from decimal import Decimal
from asskomm.files import exports, tables
from asskomm.figures.questions import Answer
from asskomm.words import words_in

columns = ("municipality_id", "municipality", "district", "signed_on", "date_precision",
           "agreement_kind", "amount_eur", "note", "source")
rows = tuple(
    ("14612000", "Dresden", "Dresden", date(2021, 3, 31), "day", "cooperation",
     Decimal("1234.50"), f"erfunden {{n}}", f"https://made-up.example/{{n}}")
    for n in range({ROWS})
)
answer = Answer("made up", columns, rows)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
headings, told = tables.spreadsheet(answer, words_in("de"))
size = len(exports.spreadsheet_csv(headings, told))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, size)
"""


def test_a_large_table_for_excel_takes_little_more_memory_than_its_bytes() -> None:
    done = subprocess.run(
        [sys.executable, "-c", MADE_UP], check=True, capture_output=True, text=True, timeout=300,
        cwd=ROOT, env=os.environ,
    )  # fmt: skip
    kilobytes, size = map(int, done.stdout.split())
    assert size > ROWS * 100
    assert kilobytes * 1024 < ROWS * MOST_BYTES_A_ROW


@pytest.mark.parametrize("most", [3, 1_048_575])
def test_what_a_workbook_cannot_hold_is_said_before_the_click(
    most: int, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path))
    monkeypatch.delenv("ASSKOMM_DATA", raising=False)
    monkeypatch.setattr(workbooks, "MOST_ROWS", most)
    offered: list[str] = []
    button = streamlit.download_button

    def noted(label: str, **rest: Any) -> bool:
        offered.append(rest["file_name"])
        return button(label, **rest)

    monkeypatch.setattr(streamlit, "download_button", noted)
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    app.query_params["stichtag"] = "2023-08-09"
    app.run()
    assert not app.exception
    said = words_in("de")("file-workbook-too-long", most=most)
    bodies = " ".join(one.proto.body for one in app.get("html"))
    assert (said in bodies) == (most == 3)
    assert any(name.endswith(".xlsx") for name in offered) == (most != 3)
    assert any(name.endswith("_excel.csv") for name in offered)
