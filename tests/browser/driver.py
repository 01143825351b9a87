"""A dashboard that runs and a reader who looks at it: what the browser tests share."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, sleep
from typing import Any
from urllib.parse import urlencode, urlsplit

from playwright.sync_api import (
    ConsoleMessage,
    Locator,
    Page,
    Response,
    TimeoutError,
    WebSocket,
)
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from asskomm.contract import ROOT
from asskomm.view.addresses import MENU

# File of a page → its address; a test begins with one that is not the first page.
ADDRESSES = {page: address for pages in MENU.values() for page, address in pages.items()}
AGREEMENTS = ADDRESSES["building_blocks/agreements"]
DAY = "2023-08-09"

# Opened below its root, Streamlit looks for its own health check there before it finds it at the
# root: the only answers that may fail.
PROBES = re.compile(r"/[a-z]+/_stcore/(health|host-config)$")

# The script has ended, the page has its foot (or its reasons), and every chart is painted.
SETTLED = """() => {
  const app = document.querySelector('[data-testid="stApp"]');
  return app?.getAttribute('data-test-script-state') === 'notRunning'
    && document.querySelector('.foot, ol.notes')
    && !document.querySelector('[data-stale="true"], [data-testid="stSkeleton"]')
    && [...document.querySelectorAll('.stPlotlyChart')].every(
      (chart) => chart.querySelector('.main-svg'));
}"""

TABLES = """() => [...document.querySelectorAll('table')].map((table) => ({
  caption: table.caption.textContent,
  headings: [...table.tHead.rows[0].cells].map((cell) => cell.textContent),
  rows: [...table.tBodies[0].rows].map(
    (row) => [...row.cells].map((cell) => cell.textContent)),
}))"""


@dataclass
class Server:
    """The dashboard on a port of its own; everything it says goes into `log`."""

    url: str
    log: Path
    process: subprocess.Popen[bytes]

    def complaints(self) -> list[str]:
        lines = self.log.read_text(encoding="utf-8").splitlines()
        return [line for line in lines if re.search(r"WARNING|ERROR|CRITICAL|Traceback", line)]


@contextmanager
def started(folder: Path, delivery: Path | None = None) -> Iterator[Server]:
    """A dashboard that nobody has opened yet."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    surroundings = {
        name: value for name, value in os.environ.items() if not name.startswith("STREAMLIT_")
    } | {"ASSKOMM_SNAPSHOTS": str(folder / "snapshots"), "ASSKOMM_DATA": str(delivery or "")}
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.port", str(port)]
    log = folder / "server.log"
    with log.open("wb") as lines:
        process = subprocess.Popen(
            command, cwd=ROOT, env=surroundings, stdout=lines, stderr=subprocess.STDOUT
        )
        try:
            server = Server(f"http://127.0.0.1:{port}", log, process)
            _wait_until_healthy(server)
            yield server
        finally:
            process.terminate()
            process.wait(timeout=20)


def _wait_until_healthy(server: Server) -> None:
    end = monotonic() + 60
    while True:
        try:
            with urllib.request.urlopen(f"{server.url}/_stcore/health"):
                return
        except OSError:
            assert server.process.poll() is None, server.log.read_text(encoding="utf-8")
            assert monotonic() < end, "The dashboard does not start."
            sleep(0.05)


@dataclass
class Reader:
    """A person with a browser; notes what it complains of, asks for, and how often pages run."""

    page: Page
    url: str
    complaints: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)
    runs: int = 0

    def __post_init__(self) -> None:
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("response", self._answered)
        self.page.on("requestfailed", lambda request: self.complaints.append(request.url))
        self.page.on("request", lambda request: self._asked(request.url))
        self.page.on("websocket", self._connected)

    def _heard(self, message: ConsoleMessage) -> None:
        address = urlsplit(message.location.get("url", "")).path
        if message.type in ("error", "warning") and not PROBES.search(address):
            self.complaints.append(message.text)

    def _answered(self, response: Response) -> None:
        if response.status >= 400 and not PROBES.search(urlsplit(response.url).path):
            self.complaints.append(f"{response.status} {response.url}")

    def _asked(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("data", "blob"):
            self.hosts.add(parts.netloc)

    def _connected(self, socket: WebSocket) -> None:
        self._asked(socket.url)
        socket.on("framereceived", self._received)

    def _received(self, frame: bytes | str) -> None:
        message = ForwardMsg.FromString(frame) if isinstance(frame, bytes) else ForwardMsg()
        self.runs += message.WhichOneof("type") == "script_finished"

    def open(self, address: str = "", **query: Any) -> Reader:
        """Type an address: one of ADDRESSES and the scope's parameters."""
        return self.follow(f"{self.url}/{address}?{urlencode(query, doseq=True)}")

    def follow(self, link: str) -> Reader:
        self.page.goto(link)
        self.settle()
        return self

    def settle(self) -> None:
        try:
            self.page.wait_for_function(SETTLED)
        except TimeoutError:
            raise AssertionError(f"Never ready: {self.page.locator('body').inner_text()}") from None

    @contextmanager
    def rerun(self) -> Iterator[None]:
        """What happens inside lets the page run anew; afterwards it has settled."""
        before = self.runs
        yield
        end = monotonic() + 30
        while self.runs == before:
            assert monotonic() < end, "The page did not run again."
            self.page.wait_for_timeout(20)  # lets Playwright hear the next message
        self.settle()

    def click(self, name: str, role: Any = "button") -> None:
        """Click what has this name, a link in the menu, and wait for the page."""
        menu = self.page.get_by_test_id("stSidebarNav") if role == "link" else self.page
        with self.rerun():
            menu.get_by_role(role, name=name, exact=True).click()

    def choose(self, key: str, option: str) -> None:
        """Choose an option of a multiselect, and close its list."""
        with self.rerun():
            field = self.control(key).locator("input")
            # A list closes when the sidebar scrolls, and shows only its beginning when it is long.
            field.evaluate("(field) => field.scrollIntoView({ block: 'center' })")
            field.click()
            self.page.keyboard.type(option)
            self.page.get_by_role("option", name=option, exact=True).click()
        self.page.keyboard.press("Escape")

    def control(self, key: str) -> Locator:
        return self.page.locator(f".st-key-{key}")

    def text(self, selector: str) -> str:
        return self.page.locator(selector).first.inner_text()

    def table(self, caption: str) -> dict[str, Any]:
        (found,) = (table for table in self.tables() if table["caption"] == caption)
        return found

    def tables(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.page.evaluate(TABLES)
        return found

    @property
    def query(self) -> str:
        """What follows the question mark, without the fingerprint that every address carries."""
        query, found = re.subn("&stand=[0-9a-f]{12}", "", urlsplit(self.page.url).query)
        assert found == 1
        return query
