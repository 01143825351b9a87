"""A delivery on trial: dropped, inspected, told; nothing is stored and nothing published."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Lock
from typing import Any

import streamlit as st
from streamlit.typing import UploadedFile

from asskomm.checking.report import file_rows, finding_rows
from asskomm.contract import contract
from asskomm.files import reporting
from asskomm.reading import delivery, sources
from asskomm.sections import blocks, inspected
from asskomm.storage.snapshots import Snapshot
from asskomm.storage.store import inspect
from asskomm.view.answers import View

UPLOADS = ["csv", "txt", "tsv", "zip", "xlsx"]
LONGEST_TRIAL_SECONDS = 60.0
KEPT_TRIALS = 2


@dataclass(frozen=True)
class Trial:
    """What is told of a dropped delivery."""

    status: int
    files: list[dict[str, Any]]
    findings: list[dict[str, Any]]


Asked = tuple[Snapshot, tuple[str, ...]]

_worker = ThreadPoolExecutor(max_workers=1)  # one after the other, whoever drops what
_trials: dict[Asked, Future[Trial]] = {}
_one_asks = Lock()


def offered(view: View) -> None:
    """Drop files, get the report; nothing is stored and nothing published."""
    words = view.words
    st.header(words("trial-title"), anchor="pruefen")
    blocks.notice(words("trial-about", size=sources.LARGEST_FILE // 1_000_000))
    dropped = st.file_uploader(
        words("trial-label"), type=UPLOADS, accept_multiple_files=True, key="trial"
    )
    if not dropped:
        return
    with st.spinner(words("trial-running")):
        trial = tried(dropped, view.snapshot)
    if trial is None:
        blocks.notice(words("trial-too-long", seconds=int(LONGEST_TRIAL_SECONDS)))
        return
    blocks.lead(words(f"report-{('clean', 'taken', 'refused')[trial.status]}"))
    if trial.files:
        answer = inspected.files(view, trial.files)
        blocks.table(view, answer, inspected.FILES, words("trial-files"), key="trial-files")
    inspected.findings(view, trial.findings, "trial")


def tried(dropped: Sequence[UploadedFile], snapshot: Snapshot) -> Trial | None:
    """What is to be told, or None when it takes too long: the page must not hang on an upload.

    The same upload is inspected once; a click while it still runs, or after, asks for the same.
    """
    trial = _asked(dropped, snapshot)
    try:
        return trial.result(timeout=LONGEST_TRIAL_SECONDS)
    except (TimeoutError, CancelledError):
        return None


def _asked(dropped: Sequence[UploadedFile], snapshot: Snapshot) -> Future[Trial]:
    asked = (snapshot, tuple(file.file_id for file in dropped))
    with _one_asks:
        if asked not in _trials:
            _trials[asked] = _worker.submit(_inspected, dropped, snapshot)
        while len(_trials) > KEPT_TRIALS:
            # What has not begun need not begin: nobody may be waiting for it any more.
            _trials.pop(next(iter(_trials))).cancel()
        return _trials[asked]


def _inspected(dropped: Sequence[UploadedFile], snapshot: Snapshot) -> Trial:
    """Unpack and inspect: both may take long."""
    found = sources.from_uploads([(file.name, file.getvalue()) for file in dropped])
    report = inspect(delivery.assembled(found, contract()), snapshot)
    return Trial(reporting.status(report), file_rows(report), finding_rows(report))
