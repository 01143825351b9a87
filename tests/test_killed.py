"""A build that is killed, or finds no room, leaves what was there and no half file."""

from __future__ import annotations

import os
import re
import secrets
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from asskomm.contract import ROOT
from asskomm.errors import SnapshotUnwritable
from asskomm.storage import aside, store
from asskomm.storage.aside import remove_leftovers, written_aside
from asskomm.storage.snapshots import Snapshot, load
from asskomm.storage.store import take_over
from tests import made_up

BEFORE = """
agreement_id | municipality_id    | signed_on
V1           | 14628270 Pirna     | 2021-03-01
"""
AFTER = f"{BEFORE}V2           | 14628160 Heidenau  | 2022-03-01\n"

# A builder that stands still at one point of the build, says so and waits to be killed.
BUILDER = """
import sys, time
from pathlib import Path
from asskomm.checking import plausibility
from asskomm.storage import aside, store

def stand_still(*_, **__):
    print("here", flush=True)
    time.sleep(60)

point = sys.argv[3]
if point == "before anything is written":
    store._checked = stand_still
elif point == "half of the tables written":
    plausibility.odd = stand_still
elif point == "written and not yet checked":
    store._check = stand_still
elif point == "before the file gets its name":
    Path.replace = stand_still
elif point == "after the file got its name":
    store.tidy = stand_still
built = store.take_over(Path(sys.argv[1]), Path(sys.argv[2]))
print(built.path, flush=True)
"""
POINTS = [
    # point, files of its own, whether the new snapshot is there
    ("before anything is written", 0, False),
    ("half of the tables written", 2, False),
    ("written and not yet checked", 1, False),
    ("before the file gets its name", 1, False),
    ("after the file got its name", 0, True),
]


def builder(folder: Path, snapshots: Path, point: str = "") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", BUILDER, str(folder), str(snapshots), point],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def agreements(path: Path) -> int:
    with load(path).cursor() as cursor:
        ((count,),) = cursor.execute("SELECT count(*) FROM delivered.agreements").fetchall()
    return int(count)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return made_up.delivery(tmp_path / "delivery", agreements=BEFORE)


@pytest.fixture
def snapshots(tmp_path: Path) -> Path:
    return tmp_path / "snapshots"


@pytest.fixture
def old(folder: Path, snapshots: Path) -> Snapshot:
    """A snapshot is there, and the delivery has changed since."""
    taken = take_over(folder, snapshots)
    made_up.delivery(folder, agreements=AFTER)
    return taken


# --- killed ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("point", "own", "there"), POINTS, ids=[point for point, _, _ in POINTS])
def test_killed_at(
    point: str, own: int, there: bool, old: Snapshot, folder: Path, snapshots: Path
) -> None:
    with builder(folder, snapshots, point) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "here\n"
        running.send_signal(signal.SIGKILL)
    assert running.returncode == -signal.SIGKILL

    named = sorted(snapshots.glob("*.duckdb"))
    left = {file.name for file in snapshots.iterdir()} - {file.name for file in named}
    assert named[0] == old.path
    assert [agreements(file) for file in named] == ([1, 2] if there else [1])
    assert len(left) == own
    assert all(name.startswith(".") for name in left)

    new = take_over(folder, snapshots)  # the next build cleans up and is whole
    assert agreements(new.path) == 2
    assert sorted(snapshots.iterdir()) == [old.path, new.path]


def test_killed_at_any_time(old: Snapshot, folder: Path, snapshots: Path, tmp_path: Path) -> None:
    begun = time.monotonic()
    with builder(folder, tmp_path / "elsewhere") as running:
        running.wait()
    whole = time.monotonic() - begun
    for fraction in (0.2, 0.5, 0.8):
        with builder(folder, snapshots) as running:
            time.sleep(whole * fraction)
            running.kill()
        for file in snapshots.glob("*.duckdb"):
            assert agreements(file) in (1, 2)
        assert agreements(old.path) == 1
    assert agreements(take_over(folder, snapshots).path) == 2
    assert not [file for file in snapshots.iterdir() if file.name.startswith(".")]


def test_two_processes_may_build_at_once(old: Snapshot, folder: Path, snapshots: Path) -> None:
    with builder(folder, snapshots) as one, builder(folder, snapshots) as other:
        said = [running.communicate(timeout=60) for running in (one, other)]
    assert [(one.returncode, err) for _, err in said] == [(0, "")] * 2
    assert other.returncode == 0
    for out, _ in said:
        assert agreements(Path(out.strip())) == 2
    assert agreements(old.path) == 1
    assert not [file for file in snapshots.iterdir() if file.name.startswith(".")]


# --- what dead builders leave ---------------------------------------------------------------------


@pytest.fixture
def dead() -> int:
    """The number of a process that no longer lives."""
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        gone.wait()
    return gone.pid


def beside(folder: Path, host: str, process: int, run: str, ending: str = "") -> Path:
    file = folder / f".20260101T120000Z-0123456789ab.duckdb.{host}-{process}-{run}{ending}"
    file.write_text("half")
    return file


def test_what_the_dead_leave_is_removed(tmp_path: Path, dead: int) -> None:
    for ending in ("", ".wal"):
        beside(tmp_path, aside._HOST, dead, "0a1b2c3d", ending)
    beside(tmp_path, aside._HOST, os.getpid(), "0a1b2c3d")  # of a process that had our number
    spilled = tmp_path / f".a.duckdb.{aside._HOST}-{dead}-0a1b2c3d.tmp"
    spilled.mkdir()
    (spilled / "block").write_text("spilled")
    remove_leftovers(tmp_path)
    assert [*tmp_path.iterdir()] == []


def test_what_the_living_write_is_left_alone(tmp_path: Path) -> None:
    mine = beside(tmp_path, aside._HOST, os.getpid(), aside._RUN)
    parents = beside(tmp_path, aside._HOST, os.getppid(), "0a1b2c3d")
    elsewhere = beside(tmp_path, "otherhost", 1, "0a1b2c3d")
    others = [tmp_path / name for name in (".gitignore", "a.duckdb", "a.used")]
    for file in others:
        file.touch()
    remove_leftovers(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted([mine, parents, elsewhere, *others])


def test_what_another_machine_left_yesterday_is_removed(tmp_path: Path) -> None:
    file = beside(tmp_path, "otherhost", 1, "0a1b2c3d")
    yesterday = time.time() - 90_000
    os.utime(file, (yesterday, yesterday))
    remove_leftovers(tmp_path)
    assert not file.exists()


def test_the_name_beside_tells_its_builder(tmp_path: Path) -> None:
    with written_aside(tmp_path / "a.duckdb") as file:
        file.touch()
        assert re.fullmatch(rf"\.a\.duckdb\.\w*-{os.getpid()}-[0-9a-f]{{8}}", file.name)


# --- no room, no right ----------------------------------------------------------------------------


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """For root, rights are no obstacle: the folder becomes a read-only file system."""
    if os.geteuid():
        folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
        try:
            yield
        finally:
            folder.chmod(stat.S_IRWXU)
        return
    if mounted("--bind", str(folder), str(folder)):
        pytest.skip("nothing may be mounted here")
    try:
        if mounted("-o", "remount,bind,ro", str(folder)):
            pytest.skip("nothing may be mounted read-only here")
        yield
    finally:  # also when the test fails: nobody else would take the mount away
        subprocess.run(["umount", str(folder)], check=True)


def mounted(*arguments: str) -> int:
    """The status of mount: 0 when it went well."""
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode


def test_a_folder_that_is_read_only(old: Snapshot, folder: Path, snapshots: Path) -> None:
    with read_only(snapshots), pytest.raises(SnapshotUnwritable) as refused:
        take_over(folder, snapshots)
    assert refused.value.facts["folder"] == str(snapshots)
    assert [*snapshots.iterdir()] == [old.path]


# Files of a process may not grow beyond a size: what DuckDB sees then is what a full disk gives.
FULL = """
import resource, sys
from pathlib import Path
from asskomm.errors import SnapshotUnwritable
from asskomm.storage.rooms import _reference
from asskomm.storage.store import take_over
_reference()
for size in sys.argv[3:]:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(size), resource.RLIM_INFINITY))
    try:
        print(take_over(Path(sys.argv[1]), Path(sys.argv[2])).path)
    except SnapshotUnwritable as fault:
        print("unwritable", fault.facts["reason"])
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    print(*(file.name for file in Path(sys.argv[2]).iterdir()))
"""


@pytest.fixture
def size(old: Snapshot) -> int:
    return old.path.stat().st_size


def test_a_disk_that_fills_up(size: int, old: Snapshot, folder: Path, snapshots: Path) -> None:
    sizes = [str(int(size * part)) for part in (0.0, 0.01, 0.2, 0.5, 0.9)]
    ran = subprocess.run(
        [sys.executable, "-c", FULL, str(folder), str(snapshots), *sizes],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    said = ran.stdout.splitlines()
    refused, left = said[::2], said[1::2]
    assert len(refused) == len(sizes), (ran.stdout, ran.stderr)
    assert all(line.startswith("unwritable ") for line in refused), ran.stdout
    assert left == [old.path.name] * len(sizes)
    assert agreements(old.path) == 1


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of three megabytes, where one may be made."""
    place = tmp_path / "small"
    place.mkdir()
    if mounted("-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)):
        pytest.skip("only root may mount")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_disk_that_is_really_full(folder: Path, small_disk: Path) -> None:
    (small_disk / "other").write_bytes(secrets.token_bytes(2_500_000))
    with pytest.raises(SnapshotUnwritable) as refused:
        take_over(folder, small_disk / "snapshots")
    assert refused.value.facts["reason"]
    assert [*(small_disk / "snapshots").iterdir()] == []


def test_a_file_that_was_closed_half_is_noticed(
    old: Snapshot, folder: Path, snapshots: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DuckDB says nothing when its last words find no room: a file beside it stays."""
    check = store._check

    def with_a_rest(built: Path) -> None:
        Path(f"{built}.wal").write_bytes(b"what did not fit")
        check(built)

    monkeypatch.setattr(store, "_check", with_a_rest)
    with pytest.raises(SnapshotUnwritable):
        take_over(folder, snapshots)
    assert [*snapshots.iterdir()] == [old.path]
