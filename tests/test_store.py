"""A delivery → one immutable snapshot: whole or not at all, read-only, a cursor for each thread."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pytest

from asskomm.errors import DeliveryRefused, SnapshotUnwritable
from asskomm.storage import rooms, store
from asskomm.storage.aside import written_aside
from asskomm.storage.store import take_over
from asskomm.view import serving
from asskomm.view.serving import choices, served
from tests import made_up
from tests.made_up import EXPORTED_ON, NOTE, Record, on, record

AGREEMENTS = """
agreement_id | municipality_id    | signed_on
V1           | 14628270 Pirna     | 2021-03-01
V2           | 14628160 Heidenau  | 2022-03-01
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A delivery of two agreements."""
    return made_up.delivery(tmp_path / "delivery", agreements=AGREEMENTS)


@pytest.fixture
def snapshots(tmp_path: Path) -> Path:
    """Where snapshots are built; it does not exist yet."""
    return tmp_path / "deep" / "snapshots"


def standing(asked: Record) -> int:
    return asked.only("steps/summary", on("2023-08-09"), subject="agreements")["standing"]


# --- built aside, renamed into place --------------------------------------------------------------


def test_one_file_named_after_its_time_and_content(folder: Path, snapshots: Path) -> None:
    snapshot = take_over(folder, snapshots)
    assert [*snapshots.iterdir()] == [snapshot.path]
    time, _, name = snapshot.path.stem.partition("-")
    assert len(time) == len("20260101T120000.123456Z")
    assert len(name) == 12
    assert (snapshot.delivery, snapshot.exported_on) == ("delivery", EXPORTED_ON)


def test_nothing_is_left_when_building_fails(
    folder: Path, snapshots: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.sql"
    broken.write_text("CREATE TABLE half AS SELECT 1;\nSELECT * FROM no_such_table;\n")
    monkeypatch.setattr(rooms, "FACTS", (*rooms.FACTS, broken))
    with pytest.raises(duckdb.CatalogException):
        take_over(folder, snapshots)
    assert [*snapshots.iterdir()] == []


def test_nothing_is_there_before_it_is_whole(
    folder: Path, snapshots: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []

    @contextmanager
    def watched(path: Path) -> Iterator[Path]:
        with written_aside(path) as beside:
            yield beside
            seen.append([file.name for file in path.parent.glob("*.duckdb")])

    monkeypatch.setattr(store, "written_aside", watched)
    snapshot = take_over(folder, snapshots)
    assert seen == [[]]
    assert snapshot.path.exists()


def test_a_folder_that_cannot_be_written(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SnapshotUnwritable) as refused:
        take_over(folder, tmp_path / "file" / "snapshots")
    assert refused.value.facts["folder"] == str(tmp_path / "file" / "snapshots")
    assert refused.value.facts["reason"]


def test_a_disk_that_is_full(
    folder: Path, snapshots: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(SnapshotUnwritable) as refused:
        take_over(folder, snapshots)
    assert "No space left" in refused.value.facts["reason"]
    assert [*snapshots.iterdir()] == []


# --- same content, same snapshot ------------------------------------------------------------------


def test_same_content_is_not_built_again(folder: Path, snapshots: Path) -> None:
    first = take_over(folder, snapshots)
    built = first.path.stat().st_mtime_ns
    (folder / "budget.csv").touch()
    assert take_over(folder, snapshots) == first
    assert first.path.stat().st_mtime_ns == built


def test_another_place_is_another_snapshot(folder: Path, snapshots: Path, tmp_path: Path) -> None:
    first = take_over(folder, snapshots)
    second = take_over(made_up.delivery(tmp_path / "copy", agreements=AGREEMENTS), snapshots)
    assert second.fingerprint == first.fingerprint
    assert (second.path != first.path, second.delivery) == (True, "copy")


def test_changed_content_is_a_new_snapshot_and_the_old_one_stays(
    folder: Path, snapshots: Path
) -> None:
    before = record(folder, snapshots)
    made_up.delivery(folder, agreements=AGREEMENTS.replace("Heidenau  | 2022", "Heidenau  | 2024"))
    after = record(folder, snapshots)
    assert after.snapshot.path != before.snapshot.path
    assert {*snapshots.iterdir()} == {before.snapshot.path, after.snapshot.path}
    assert (standing(before), standing(after)) == (2, 2 - 1)


def test_other_facts_are_another_snapshot(
    folder: Path, snapshots: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = take_over(folder, snapshots)
    more = tmp_path / "more.sql"
    more.write_text("CREATE TABLE more AS SELECT 1 AS one;\n")
    monkeypatch.setattr(rooms, "FACTS", (*rooms.FACTS, more))
    rooms.fingerprint_of_rooms.cache_clear()
    try:
        second = take_over(folder, snapshots)
    finally:
        rooms.fingerprint_of_rooms.cache_clear()
    assert second.fingerprint == first.fingerprint  # of the delivery
    assert second.path != first.path


# --- read-only and alone --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO agreements SELECT * FROM agreements",
        "DELETE FROM agreements",
        "DROP TABLE steps",
        "CREATE TABLE mine AS SELECT 1",
    ],
)
def test_nothing_can_be_changed(statement: str, real: Record) -> None:
    with real.snapshot.cursor() as cursor, pytest.raises(duckdb.InvalidInputException) as refused:
        cursor.execute(statement)
    assert "read-only" in str(refused.value)


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM '/etc/passwd.csv'",
        "SELECT * FROM read_text('/etc/passwd')",
        "ATTACH '/tmp/other.duckdb'",
        "COPY agreements TO '/tmp/stolen.csv'",
        "INSTALL httpfs",
        "SET enable_external_access = true",
        "SET memory_limit = '100GB'",
    ],
)
def test_nothing_outside_can_be_reached(statement: str, real: Record) -> None:
    # A file named like a table is no table: with external access it would be read.
    refusals = (duckdb.PermissionException, duckdb.InvalidInputException, duckdb.CatalogException)
    with real.snapshot.cursor() as cursor, pytest.raises(refusals):
        cursor.execute(statement)


def test_a_cursor_for_each_of_eight_threads(folder: Path, snapshots: Path) -> None:
    asked = record(folder, snapshots)
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: standing(asked), range(8 * 5)))
    assert found == [2] * 40


def test_rows_keep_what_was_delivered(folder: Path, snapshots: Path) -> None:
    with take_over(folder, snapshots).cursor() as cursor:
        cursor.execute("SELECT file, line, note FROM delivered.agreements ORDER BY line")
        assert cursor.fetchall() == [
            ("agreements.csv", 2, NOTE),
            ("agreements.csv", 3, NOTE),
        ]


# --- refused --------------------------------------------------------------------------------------


BROKEN = """
agreement_id | municipality_id    | signed_on
V1           | 14628270 Pirna     | 2021-02-30
V2           | 14999999 Nirgendwo | 2022-03-01
V3           | 14628160 Heidenau  | 2022-03-01
V3           | 14628160 Heidenau  | 2022-03-02
"""
WRONG = {
    ("agreements.csv", 2, "signed_on", "2021-02-30", "no-such-day"),
    ("agreements.csv", 3, "municipality_id", "14999999", "unknown-key"),
}


def test_a_refused_delivery_carries_every_finding(tmp_path: Path, snapshots: Path) -> None:
    folder = made_up.delivery(tmp_path / "broken", agreements=BROKEN)
    (folder / "coaching.csv").unlink()
    with pytest.raises(DeliveryRefused) as refused:
        take_over(folder, snapshots)
    found = refused.value.report.findings
    assert {(one.file, one.line, one.column, one.value, one.code) for one in found} == {
        *WRONG,
        ("agreements.csv", 5, "agreement_id", "V3 · 14628160", "key-twice"),
        ("coaching.csv", None, None, "", "file-missing"),
    }
    assert refused.value.facts == {"count": 2}  # set aside is not refused
    assert not snapshots.exists()


def test_rows_set_aside_refuse_nothing(tmp_path: Path, snapshots: Path) -> None:
    """They are told in the snapshot, and the others count."""
    broken = "\n".join(BROKEN.strip().splitlines()[:-1])
    folder = made_up.delivery(tmp_path / "broken", agreements=broken)
    taken = record(folder, snapshots)
    assert standing(taken) == 3 - 2
    with taken.snapshot.cursor() as cursor:
        cursor.execute("SELECT file, line, column_name, value, code FROM report_findings")
        assert set(cursor.fetchall()) == WRONG
        cursor.execute("FROM report_files SELECT rows, loaded, set_aside WHERE rows > 0")
        assert cursor.fetchall() == [(3, 1, 2)]


def test_a_former_key_is_no_unknown_key(tmp_path: Path, snapshots: Path) -> None:
    folder = made_up.delivery(
        tmp_path / "former",
        agreements="""
agreement_id | municipality_id | signed_on
V1           | 14521030 Aue    | 2018-03-01
""",
    )
    assert standing(record(folder, snapshots)) == 1


# --- served ---------------------------------------------------------------------------------------


def test_a_full_disk_is_tried_again(folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "snapshots"
    place.write_text("in the way")
    assert isinstance(served(folder, place).refusal, SnapshotUnwritable)
    place.unlink()  # somebody made room; the delivery is the same
    assert served(folder, place).refusal is None


def test_folders_come_from_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("ASSKOMM_DATA", raising=False)
    monkeypatch.delenv("ASSKOMM_SNAPSHOTS", raising=False)
    assert serving.data_folder() == serving.DEFAULT_DELIVERY
    assert serving.snapshot_folder() == serving.SNAPSHOTS
    monkeypatch.setenv("ASSKOMM_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path / "snapshots"))
    assert serving.data_folder() == (tmp_path / "data").resolve()
    assert serving.snapshot_folder() == (tmp_path / "snapshots").resolve()


def test_choices_are_in_official_order(empty: Record) -> None:
    found = choices(empty.snapshot)
    assert tuple(found.districts) == made_up.DISTRICTS
    assert found.size_classes == ("0", "5000", "10000", "20000", "50000", "100000")
    assert len(found.action_fields) == 18
    assert found.directorates == (
        *("PD Chemnitz", "PD Zwickau", "PD Dresden", "PD Görlitz", "PD Leipzig"),
    )
