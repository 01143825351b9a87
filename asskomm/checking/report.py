"""What the checks say of a delivery → a report, and the report as tables beside the facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from asskomm.checking.changes import Change
from asskomm.checking.finding import Finding, is_refused
from asskomm.checking.inspection import Checked
from asskomm.reading.delivery import Delivery

_FILES = pa.schema(
    [(name, pa.string()) for name in ("export", "file", "encoding", "delimiter", "styles")]
    + [(name, pa.int64()) for name in ("rows", "loaded", "set_aside", "repeats")]
)
_FINDINGS = pa.schema(
    [("place", pa.int64()), ("export", pa.string()), ("file", pa.string()), ("line", pa.int64())]
    + [
        (name, pa.string())
        for name in ("column_name", "value", "code", "expected", "severity", "original")
    ]
)


_CHANGES = pa.schema(
    [(name, pa.string()) for name in ("export", "change", "record", "column_name")]
    + [(name, pa.string()) for name in ("before", "after", "file")]
    + [("line", pa.int64())]
)


@dataclass(frozen=True)
class Report:
    """Files by export, every finding in order, and what changed since the delivery before.

    For each file: rows = loaded + set aside + repeats.
    """

    delivery: Delivery
    files: Mapping[str, Checked]
    findings: tuple[Finding, ...]
    changes: tuple[Change, ...] = ()

    @property
    def is_refused(self) -> bool:
        """Whether the delivery must not be taken over."""
        return is_refused(self.findings)

    @property
    def read_files(self) -> Mapping[str, Checked]:
        """The files that are there, without the exports that are not."""
        return {name: one for name, one in self.files.items() if name in self.delivery.exports}


def as_tables(report: Report) -> Mapping[str, pa.Table]:
    """The report as it lies in a snapshot: a row for each file, finding and change."""
    return {
        "report_files": pa.Table.from_pylist(file_rows(report), schema=_FILES),
        "report_findings": pa.Table.from_pylist(finding_rows(report), schema=_FINDINGS),
        "report_changes": pa.Table.from_pylist(change_rows(report), schema=_CHANGES),
    }


def file_rows(report: Report) -> list[dict[str, Any]]:
    """What became of each file."""
    return [
        {
            "export": name,
            "file": one.file,
            "rows": one.rows,
            "loaded": one.loaded,
            "set_aside": one.set_aside,
            "repeats": one.repeats,
            "encoding": one.encoding,
            "delimiter": one.delimiter,
            "styles": ", ".join(one.styles),
        }
        for name, one in report.read_files.items()
    ]


def finding_rows(report: Report) -> list[dict[str, Any]]:
    """Every finding, in order."""
    export_of = {one.file: name for name, one in report.files.items()}
    return [
        {
            "place": place,
            "export": export_of.get(one.file),
            "file": one.file,
            "line": one.line,
            "column_name": one.column,
            "value": one.value,
            "code": one.code,
            "expected": one.expected,
            "severity": one.severity,
            "original": one.original,
        }
        for place, one in enumerate(report.findings)
    ]


def change_rows(report: Report) -> list[dict[str, Any]]:
    """Every change since the delivery before."""
    return [
        {
            "export": one.export,
            "change": one.change,
            "record": one.record,
            "column_name": one.column,
            "before": one.before,
            "after": one.after,
            "file": one.file,
            "line": one.line,
        }
        for one in report.changes
    ]
