"""A dashboard of its own, on the default delivery, in a process that can be weighed."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

from asskomm.contract import ROOT

PATIENCE = 60  # seconds for a server to start


@dataclass(frozen=True)
class Server:
    """A running dashboard."""

    port: int
    process: int

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def memory(self) -> float:
        """Its resident memory, in MB."""
        status = Path(f"/proc/{self.process}/status").read_text(encoding="ascii")
        (kilobytes,) = re.findall(r"^VmRSS:\s+(\d+) kB", status, re.MULTILINE)
        return int(kilobytes) / 1024


@contextmanager
def started(snapshots: Path) -> Iterator[Server]:
    """Start a server that keeps its snapshots there, wait until it answers; stop it at the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = os.environ | {"ASSKOMM_SNAPSHOTS": str(snapshots), "PYTHONDONTWRITEBYTECODE": "1"}
    settings.pop("ASSKOMM_DATA", None)
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, env=settings)
    try:
        server = Server(port, process.pid)
        _wait_for(server, process)
        yield server
    finally:
        process.terminate()
        process.wait()


def _wait_for(server: Server, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with urlopen(f"http://{server.host}/_stcore/health", timeout=5):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the dashboard did not start")
