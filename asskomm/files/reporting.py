"""A report → what the command line and the files say of a delivery: text, JSON, CSV."""

from __future__ import annotations

from typing import Any

from asskomm import format
from asskomm.checking import findings
from asskomm.checking.finding import ASIDE, LOOK, REFUSED, Finding
from asskomm.checking.report import Report, file_rows
from asskomm.contract import contract
from asskomm.figures.questions import Answer
from asskomm.files import exports
from asskomm.words import Words

CLEAN, WITH_FINDINGS, NOT_TAKEN = 0, 1, 2

FILE_COLUMNS = ("name", "rows", "loaded", "set_aside", "repeats", "encoding", "delimiter")
FINDING_COLUMNS = ("file", "line", "column", "value", "code", "severity", "message", "hint")


def status(report: Report) -> int:
    """0 when nothing is to be said, 1 when it is taken with findings, 2 when it is refused."""
    if report.is_refused:
        return NOT_TAKEN
    return WITH_FINDINGS if report.findings else CLEAN


def as_text(report: Report, words: Words) -> bytes:
    """The report for people: verdict, files, findings by severity."""
    lines = [words(f"report-{('clean', 'taken', 'refused')[status(report)]}"), ""]
    if report.delivery.made_up:
        lines += [words("made-up-notice"), ""]
    lines += [_file_line(row, words) for row in file_rows(report)]
    for severity in (REFUSED, ASIDE, LOOK):
        found = [one for one in report.findings if one.severity == severity]
        if found:
            title = "to-mend" if severity == REFUSED else severity
            lines += ["", words(f"report-{title}", count=len(found))]
            lines += [findings.line(one, words, contract()) for one in found]
    return ("\n".join(lines) + "\n").encode()


def _file_line(row: dict[str, object], words: Words) -> str:
    counts = {name: int(str(row[name])) for name in ("rows", "loaded", "set_aside", "repeats")}
    return words(
        "report-file",
        file=str(row["file"]),
        rows=format.number(counts["rows"], words.language),
        loaded=format.number(counts["loaded"], words.language),
        aside=format.number(counts["set_aside"], words.language),
        repeats=format.number(counts["repeats"], words.language),
        encoding=str(row["encoding"]),
        delimiter=words.code("delimiter", DELIMITERS[str(row["delimiter"])]),
    )


DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe"}


def as_json(report: Report, words: Words) -> bytes:
    """The report for programs: accepted, files[], findings[]."""
    told = {
        "accepted": not report.is_refused,
        "fingerprint": report.delivery.fingerprint,
        "exported_on": report.delivery.exported_on.isoformat(),
        "made_up": report.delivery.made_up,
        "files": [
            dict(zip(FILE_COLUMNS, (row["file"], *(row[n] for n in FILE_COLUMNS[1:])), strict=True))
            for row in file_rows(report)
        ],
        "findings": [
            dict(zip(FINDING_COLUMNS, cells(one, words), strict=True)) for one in report.findings
        ],
    }
    return exports.json_file(told)


def as_csv(report: Report, words: Words) -> bytes:
    """One line per finding, RFC 4180."""
    return exports.plain_csv(FINDING_COLUMNS, [cells(one, words) for one in report.findings])


ANSWER_COLUMNS = (
    "severity", "file", "line", "column_title", "value", "message", "hint", "code", "original",
)  # fmt: skip


def findings_answer(rows: list[dict[str, Any]], words: Words) -> Answer:
    """Findings as they lie in a report or snapshot, with their sentences: one row a finding."""

    def cells_of(row: dict[str, Any]) -> tuple[Any, ...]:
        names = ("file", "line", "column_name", "value", "code", "expected", "original")
        one = Finding(*(row[name] for name in names))
        told = {
            **row,
            "column_title": findings.title(one, words, contract()),
            "message": findings.sentence(one, words, contract()),
            "hint": findings.hint(one, words, contract()),
        }
        return tuple(told[name] for name in ANSWER_COLUMNS)

    return Answer("delivery/findings", ANSWER_COLUMNS, tuple(cells_of(row) for row in rows))


def cells(finding: Finding, words: Words) -> list[str | int | None]:
    """A finding as the cells of FINDING_COLUMNS."""
    return [
        finding.file,
        finding.line,
        finding.column,
        finding.value,
        finding.code,
        finding.severity,
        findings.sentence(finding, words, contract()),
        findings.hint(finding, words, contract()),
    ]
