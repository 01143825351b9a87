"""What several test files share: hand-made records, an empty one, and the real one."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache

import pytest

from asskomm.view.serving import DEFAULT_DELIVERY
from tests import made_up
from tests.made_up import Record

Make = Callable[..., Record]


# The files that take longest begin first, so that no worker is left with one of them at the end.
LONGEST = ("test_walk", "test_pages", "test_report", "test_map", "test_packs", "test_headers",
           "test_sample", "test_killed", "test_use", "test_hostile")  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tests of a file stay in their order."""

    def place(item: pytest.Item) -> int:
        return LONGEST.index(item.path.stem) if item.path.stem in LONGEST else len(LONGEST)

    items.sort(key=place)


def pytest_xdist_auto_num_workers() -> int:
    """More than there are cores: tests in a browser or another process mostly wait."""
    return (os.cpu_count() or 1) + 2


@pytest.fixture(scope="session")
def make(tmp_path_factory: pytest.TempPathFactory) -> Make:
    """A record from tables: make(agreements=..., councils=...). The same tables are built once."""

    @cache
    def taken_over(**tables: str) -> Record:
        place = tmp_path_factory.mktemp("made_up")
        return made_up.record(made_up.delivery(place / "delivery", **tables), place / "snapshots")

    return taken_over


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Record:
    """A delivery without a single row: every export header-only."""
    place = tmp_path_factory.mktemp("empty")
    return made_up.record(made_up.delivery(place / "delivery"), place / "snapshots")


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Record:
    """The programme's public record, as it is shipped."""
    return made_up.record(DEFAULT_DELIVERY, tmp_path_factory.mktemp("real"))
