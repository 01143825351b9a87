"""`make bench`: how long a reader waits for a changed filter, beside what cannot be any faster.

The floor of the browser is the same change when its answers are kept from before; the floor of the
script is DuckDB's own time for the same questions. Times differ from machine to machine and from
minute to minute, so nothing here fails: read the ratios, and run it again before believing one.
"""

from __future__ import annotations

import logging
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import accumulate
from pathlib import Path
from unittest.mock import patch

from playwright.sync_api import Browser, sync_playwright
from streamlit.testing.v1 import AppTest

from asskomm.contract import ROOT
from asskomm.figures import questions
from asskomm.figures.questions import Answer
from asskomm.scope import Scope
from asskomm.storage.store import Snapshot
from asskomm.view import serving
from asskomm.view.addresses import MENU
from asskomm.view.answers import View
from tests.bench import loading, reader
from tests.bench.server import Server, started
from tests.bench.session import Session
from tests.bench.walk import DISTRICTS, PAGES, ROUNDS, fresh_days

LOADING_GOAL, LOADING_MEMORY_GOAL = 5, 1000
BROWSER_GOAL, SCRIPT_GOAL, SCRIPT_ALLOWANCE, MEMORY_GOAL = 1.1, 2, 20, 300

Times = list[float]
Asked = list[tuple[str, dict[str, str]]]


def main() -> None:
    """Measure both pages, in the browser and without, and say what came out."""
    logging.disable(logging.WARNING)  # Streamlit's, that a page drawn by AppTest has no browser
    days = fresh_days()
    with tempfile.TemporaryDirectory() as folder, _answering(Path(folder)) as (server, snapshot):
        for name, address in PAGES.items():
            _say(name)
            with _chromium() as browser:
                _tell_browser(*_walk_in_browser(browser, server, address, days))
            _tell_script(*_walk_in_script(server, snapshot, address, days))
        memory = server.memory()
        _say("The server's process")
        _goal("memory", f"{memory:.0f} MB", f"under {MEMORY_GOAL} MB", memory < MEMORY_GOAL)
    with tempfile.TemporaryDirectory() as folder:
        _tell_loading(loading.written(Path(folder) / "delivery"))


def _tell_loading(delivery: Path) -> None:
    _say(f"{loading.ROWS:,} made-up consultations, checked and loaded")
    floor, _ = loading.measured("floor", delivery)
    ours, memory = loading.measured("ours", delivery)
    _say(f"    {'DuckDB read_csv: the floor':32}{floor:7.2f} s")
    _say(f"    {'taken over':32}{ours:7.2f} s")
    ratio = ours / floor
    _goal("ratio", f"{ratio:.1f}", f"at most {LOADING_GOAL}", ratio <= LOADING_GOAL)
    goal = f"under {LOADING_MEMORY_GOAL} MB"
    _goal("memory", f"{memory:.0f} MB", goal, memory < LOADING_MEMORY_GOAL)


@contextmanager
def _answering(snapshots: Path) -> Iterator[tuple[Server, Snapshot]]:
    os.environ["ASSKOMM_SNAPSHOTS"] = str(snapshots)
    os.environ.pop("ASSKOMM_DATA", None)
    snapshot = serving.served(serving.data_folder(), serving.snapshot_folder()).snapshot
    assert snapshot
    with started(snapshots) as server:
        yield server, snapshot


@contextmanager
def _chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=os.environ.get("ASSKOMM_CHROMIUM"), args=["--no-sandbox"]
        )
        yield chromium
        chromium.close()


def _walk_in_browser(
    browser: Browser, server: Server, address: str, days: Iterator[date]
) -> tuple[Times, Times]:
    """Two windows take the same steps: the first one's answers are new, the second's are kept."""
    new: Times = []
    kept: Times = []
    for day in [next(days) for _ in range(ROUNDS)]:
        link = f"http://{server.host}/{address}?stichtag={day}"
        windows = [reader.opened(browser, link) for _ in range(2)]
        for district in DISTRICTS:
            new.append(reader.choose(windows[0], district))
            kept.append(reader.choose(windows[1], district))
            windows.reverse()
        for window in windows:
            window.context.close()
    return new, kept


def _walk_in_script(
    server: Server, snapshot: Snapshot, address: str, days: Iterator[date]
) -> tuple[Times, Times, Times, int]:
    """The same steps without a browser, and the page's questions put to DuckDB directly."""
    asked = _asked_by(address)
    new: Times = []
    kept: Times = []
    duckdb: Times = []
    for day in [next(days) for _ in range(ROUNDS)]:
        query = f"stichtag={day}"
        with (
            Session(server.host, address, query) as one,
            Session(server.host, address, query) as other,
        ):
            for chosen in accumulate([name] for name in DISTRICTS):
                new.append(one.choose(chosen))
                kept.append(other.choose(chosen))
                scope = Scope(day, districts=tuple(DISTRICTS[name] for name in chosen))
                duckdb.append(_direct(asked, snapshot, scope))
                one, other = other, one
    return new, kept, duckdb, len(asked)


def _asked_by(address: str) -> Asked:
    """The questions that a page puts to the facts, found by listening while it is drawn."""
    asked: Asked = []
    ask = View.ask

    def listening(view: View, question: str, **parameters: str) -> Answer:
        if (question, parameters) not in asked:
            asked.append((question, parameters))
        return ask(view, question, **parameters)

    files = {address: file for pages in MENU.values() for file, address in pages.items()}
    dashboard = AppTest.from_file(ROOT / "dashboard.py", default_timeout=60).run()
    with patch.object(View, "ask", listening):
        dashboard.switch_page(f"pages/{files[address]}.py").run()
    return asked


def _direct(asked: Asked, snapshot: Snapshot, scope: Scope) -> float:
    begun = time.perf_counter()
    for name, parameters in asked:
        questions.ask(name, snapshot, scope, **parameters)
    return (time.perf_counter() - begun) * 1000


def _tell_browser(new: Times, kept: Times) -> None:
    _say(f"  from a changed filter to the last new chart, in Chromium ({len(new)} changes)")
    _row("answers new", new)
    _row("answers kept: the floor", kept)
    # Of each pair, measured one after the other: the machine's own ups and downs fall out.
    ratio = statistics.median(one / other for one, other in zip(new, kept, strict=True))
    _goal("ratio", f"{ratio:.2f}", f"at most {BROWSER_GOAL}", ratio <= BROWSER_GOAL)


def _tell_script(new: Times, kept: Times, duckdb: Times, questions_asked: int) -> None:
    _say(f"  the script on the server, without a browser ({len(new)} changes)")
    _row("answers new", new)
    _row("answers kept", kept)
    _row(f"DuckDB, {questions_asked} questions: the floor", duckdb)
    script, floor = statistics.median(new), statistics.median(duckdb)
    most = SCRIPT_GOAL * floor + SCRIPT_ALLOWANCE
    goal = f"at most {SCRIPT_GOAL} and {SCRIPT_ALLOWANCE} ms, here {most / floor:.2f}"
    _goal("ratio", f"{script / floor:.2f}", goal, script <= most)


def _row(what: str, times: Times) -> None:
    p95 = statistics.quantiles(times, n=20, method="inclusive")[-1]
    _say(f"    {what:32}{statistics.median(times):7.0f} ms, p95 {p95:.0f} ms")


def _goal(what: str, value: str, goal: str, is_met: bool) -> None:
    _say(f"    {what:32}{value:>7}  {'met' if is_met else 'NOT met'} (goal: {goal})")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
