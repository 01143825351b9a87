"""What is served when deliveries come, go wrong, and are mended: never nothing, never a guess."""

from __future__ import annotations

import shutil
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from asskomm.errors import DeliveryMissing, DeliveryRefused
from asskomm.figures.questions import ask
from asskomm.storage import snapshots
from asskomm.storage.store import take_over
from asskomm.view import serving
from asskomm.view.serving import served
from tests import made_up
from tests.made_up import on

GOOD = """
agreement_id | municipality_id    | signed_on
V1           | 14628270 Pirna     | 2021-03-01
V2           | 14628160 Heidenau  | 2022-03-01
"""
BETTER = f"{GOOD}V3           | 14628410 Wilsdruff | 2023-03-01\n"


@pytest.fixture(autouse=True)
def _at_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of a test are written in one go: nobody has to wait for them."""
    monkeypatch.setattr(serving, "RESTING_SECONDS", 0.0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return made_up.delivery(tmp_path / "delivery", agreements=GOOD)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "snapshots"


def standing(now: serving.Served) -> int:
    assert now.snapshot is not None
    (row,) = ask("steps/summary", now.snapshot, on("2024-01-01"), subject="agreements")
    return int(row["standing"])


def spoil(folder: Path) -> None:
    """Take the headings away: nobody can say what the columns mean."""
    file = folder / "agreements.csv"
    file.write_text("".join(file.read_text().splitlines(keepends=True)[1:]))


def test_a_refused_delivery_changes_nothing_but_a_reason(folder: Path, kept: Path) -> None:
    assert standing(served(folder, kept)) == 2
    spoil(folder)
    now = served(folder, kept)
    assert standing(now) == 2
    assert isinstance(now.refusal, DeliveryRefused)
    assert now.since is not None
    assert {one.code for one in now.refusal.report.findings} >= {"headings-missing"}


def test_the_reason_goes_when_the_delivery_is_mended(folder: Path, kept: Path) -> None:
    served(folder, kept)
    spoil(folder)
    served(folder, kept)
    made_up.delivery(folder, agreements=BETTER)
    now = served(folder, kept)
    assert (standing(now), now.refusal) == (3, None)


def test_a_folder_that_vanishes_leaves_the_last_figures(folder: Path, kept: Path) -> None:
    served(folder, kept)
    folder.rename(folder.with_name("elsewhere"))
    now = served(folder, kept)
    assert standing(now) == 2
    assert isinstance(now.refusal, DeliveryMissing)


def test_another_folder_never_stands_in(folder: Path, kept: Path, tmp_path: Path) -> None:
    served(folder, kept)
    other = made_up.delivery(tmp_path / "other", agreements=GOOD)
    spoil(other)
    now = served(other, kept)
    assert now.snapshot is None
    assert isinstance(now.refusal, DeliveryRefused)


def test_a_row_set_aside_is_missing_and_counted(folder: Path, kept: Path) -> None:
    made_up.delivery(folder, agreements=BETTER.replace("2023-03-01", "31.02.2023"))
    now = served(folder, kept)
    assert standing(now) == 3 - 1
    assert now.snapshot is not None
    (row,) = ask("delivery/rows_missing", now.snapshot)
    assert (row["export"], row["set_aside"]) == ("agreements", 1)


def test_while_one_builds_the_others_see_the_last_one(
    folder: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served(folder, kept)
    made_up.delivery(folder, agreements=BETTER)
    begun, go_on = threading.Event(), threading.Event()

    def slowly(place: Path, snapshots: Path) -> object:
        begun.set()
        assert go_on.wait(10)
        return take_over(place, snapshots)

    monkeypatch.setattr(serving, "take_over", slowly)
    builder = threading.Thread(target=served, args=(folder, kept))
    builder.start()
    assert begun.wait(10)
    assert standing(served(folder, kept)) == 2
    go_on.set()
    builder.join()
    assert standing(served(folder, kept)) == 3


def test_a_file_that_is_still_growing_is_waited_for(
    folder: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Far apart, so that a busy machine does not blur resting and growing.
    monkeypatch.setattr(serving, "RESTING_SECONDS", 1.5)
    made_up.delivery(folder, agreements=BETTER)
    file = folder / "agreements.csv"
    whole = file.read_text()
    half = len(whole) - 20
    file.write_text(whole[:half])

    def grow() -> None:
        time.sleep(0.3)
        file.write_text(whole)

    writer = threading.Thread(target=grow)
    writer.start()
    now = served(folder, kept)
    writer.join()
    assert (standing(now), now.refusal) == (3, None)


def test_old_snapshots_go_except_those_in_use_or_exported_from(
    folder: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "KEPT", 2)
    taken = take_over(folder, kept)
    days = [kept / f"2020010{day}T000000Z-made-up.duckdb" for day in range(1, 6)]
    for file in days:
        shutil.copy(taken.path, file)
    taken.path.unlink()
    snapshots.mark_used(replace(taken, path=days[1]))
    snapshots.tidy(kept, current=days[0])
    newest, exported_from, in_use = days[3:], days[1], days[0]
    assert sorted(kept.glob("*.duckdb")) == sorted([*newest, exported_from, in_use])
