"""A path to write to that becomes the file at once when all went well, and nothing if not.

A process that is killed leaves its half file under a name of its own, never under the file's; the
next one to write there removes it.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_HOST = re.sub(r"\W", "", socket.gethostname())
_RUN = secrets.token_hex(4)  # in a container every run has the same number of process
_ASIDE = re.compile(r"\..+\.(?P<host>\w*)-(?P<process>\d+)-(?P<run>[0-9a-f]+)(\.wal|\.tmp)?")
_A_DAY = 86_400


@contextmanager
def written_aside(path: Path) -> Iterator[Path]:
    """Beside `path`; what is written there becomes `path` at the end. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    remove_leftovers(path.parent)
    aside = path.with_name(f".{path.name}.{_HOST}-{os.getpid()}-{_RUN}")
    try:
        yield aside
        aside.replace(path)
    finally:
        for beside in ("", ".wal", ".tmp"):
            _remove(Path(f"{aside}{beside}"))


def remove_leftovers(folder: Path) -> None:
    """What builders left behind that no longer live."""
    for file in folder.iterdir():
        found = _ASIDE.fullmatch(file.name)
        if found and not _lives(found["host"], int(found["process"]), found["run"], file):
            _remove(file)


def _lives(host: str, process: int, run: str, file: Path) -> bool:
    if host != _HOST:  # whether it lives cannot be seen from here
        with suppress(OSError):
            return time.time() - file.stat().st_mtime < _A_DAY
        return True
    if process == os.getpid():
        return run == _RUN
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        pass  # somebody else's process, and alive
    return True


def _remove(left: Path) -> None:
    # Where nothing can be written, nothing can be removed: that is told already.
    with suppress(OSError):
        if left.is_dir():
            shutil.rmtree(left)
        else:
            left.unlink(missing_ok=True)
