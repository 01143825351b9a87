"""A dropped delivery is inspected once, within a limit, and not again on each click."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from threading import Event
from typing import Any

import pytest

from asskomm.sections import trial
from tests.made_up import Record


@dataclass(frozen=True)
class Dropped:
    """What Streamlit gives for an upload."""

    file_id: str
    name: str
    raw: bytes

    def getvalue(self) -> bytes:
        return self.raw


EMPTY = Dropped("1", "agreements.csv", b"agreement_id\n")


@pytest.fixture
def ready(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Files that are unpacked only when the test says so."""
    event, unpack = Event(), trial.sources.from_uploads

    def slowly(files: list[tuple[str, bytes]]) -> Any:
        assert event.wait(10)
        return unpack(files)

    monkeypatch.setattr(trial.sources, "from_uploads", slowly)
    yield event
    event.set()
    trial._trials.clear()


def tried(file: Any, record: Record) -> trial.Trial | None:
    return trial.tried([file], record.snapshot)


def test_a_slow_file_keeps_nobody_waiting_and_is_inspected_once(
    ready: Event, empty: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    inspected = trial._inspected

    def noted(dropped: Any, *rest: Any) -> trial.Trial:
        begun.append(dropped[0].name)
        return inspected(dropped, *rest)

    monkeypatch.setattr(trial, "_inspected", noted)
    monkeypatch.setattr(trial, "LONGEST_TRIAL_SECONDS", 0.02)
    assert [tried(EMPTY, empty), tried(EMPTY, empty)] == [None, None]
    ready.set()
    monkeypatch.setattr(trial, "LONGEST_TRIAL_SECONDS", 10)
    told = tried(EMPTY, empty)
    assert told is not None
    assert told.status == 2
    assert "file-missing" in {row["code"] for row in told.findings}
    assert tried(EMPTY, empty) is told
    assert begun == ["agreements.csv"]
    assert tried(Dropped("2", "coaching.csv", b"process_id\n"), empty) is not told
    assert begun == ["agreements.csv", "coaching.csv"]


def test_what_waits_behind_a_slow_file_is_told_to_be_late_too(
    ready: Event, empty: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial, "LONGEST_TRIAL_SECONDS", 0.02)
    files = [Dropped(str(n), f"{n}.csv", b"x\n") for n in range(5)]
    assert [tried(file, empty) for file in files] == [None] * 5
    assert len(trial._trials) == trial.KEPT_TRIALS
