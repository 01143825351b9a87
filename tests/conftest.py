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


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: the browser's tests mostly wait."""
    return (os.cpu_count() or 1) + 1


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
