"""A delivery on trial: dropped, inspected, told; nothing is stored and nothing published."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import streamlit as st

from asskomm.checking.report import Report, file_rows, finding_rows
from asskomm.contract import contract
from asskomm.files import reporting
from asskomm.reading import delivery, sources
from asskomm.sections import blocks, inspected
from asskomm.storage.store import inspect
from asskomm.view.answers import View

UPLOADS = ["csv", "txt", "tsv", "zip", "xlsx"]
LONGEST_TRIAL_SECONDS = 60


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
    found = sources.from_uploads([(file.name, file.getvalue()) for file in dropped])
    with st.spinner(words("trial-running")):
        report = _in_time(view, found)
    if report is None:
        blocks.notice(words("trial-too-long", seconds=LONGEST_TRIAL_SECONDS))
        return
    blocks.lead(words(f"report-{('clean', 'taken', 'refused')[reporting.status(report)]}"))
    if files := file_rows(report):
        answer = inspected.files(view, files)
        blocks.table(view, answer, inspected.FILES, words("trial-files"), key="trial-files")
    inspected.findings(view, finding_rows(report), "trial")


def _in_time(
    view: View, found: tuple[tuple[sources.Source, ...], tuple[sources.Unusable, ...]]
) -> Report | None:
    """The report, or None when it takes too long: the page must not hang on what is dropped."""
    worker = ThreadPoolExecutor(max_workers=1)
    asked = worker.submit(lambda: inspect(delivery.assembled(found, contract()), view.snapshot))
    worker.shutdown(wait=False)
    try:
        return asked.result(timeout=LONGEST_TRIAL_SECONDS)
    except TimeoutError:
        return None
