"""What is not as agreed in a delivery: where, what stands there, and how much it matters.

Every finding has a severity:

refused          the delivery is not taken: nobody could say what is meant by it
set-aside        the row is left out, listed and counted
worth-a-look     taken as it stands, though odd
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

REFUSED, ASIDE, LOOK = "refused", "set-aside", "worth-a-look"

SEVERITIES = {
    **dict.fromkeys(
        ("file-missing", "file-empty", "file-twice", "headings-missing", "column-missing",
         "column-twice", "key-twice", "file-too-large", "table-too-large", "archive-too-large",
         "archive-unreadable", "workbook-unreadable", "file-unreadable", "not-a-file",
         "link-out-of-folder", "path-out-of-archive", "archive-in-archive"),
        REFUSED,
    ),
    **dict.fromkeys(
        ("row-length", "quote-inside", "quote-open", "value-missing", "text-too-long",
         "not-a-date", "no-such-day", "two-digit-year", "serial-date", "year-out-of-range",
         "needs-a-day", "date-styles-mixed", "not-a-number", "scientific", "too-many-places",
         "decimal-styles-mixed", "not-an-integer", "too-small", "too-large", "not-allowed",
         "not-the-pattern", "key-as-number", "key-too-short", "no-value-word", "unknown-key",
         "exactly-one", "dates-out-of-order", "precision-against-date"),
        ASIDE,
    ),
    **dict.fromkeys(
        ("file-unknown", "not-a-table", "column-unknown", "column-absent", "text-above",
         "bytes-unreadable", "text-garbled", "text-formula", "text-markup", "row-repeated",
         "rows-announced", "fewer-rows", "record-vanished", "value-vanished", "date-in-future",
         "agreement-before-consultation", "grant-over-budget", "council-founded-twice",
         "council-order-unclear", "notice-says-less", "action-field-unmapped"),
        LOOK,
    ),
}  # fmt: skip
"""Severity by code: there is no finding that is not listed here."""


@dataclass(frozen=True)
class Finding:
    """Where something is wrong (file, line, column), the text found there, and why.

    `code` names the reason: the catalogues hold its sentence and its hint under finding-<code>.
    `original` is the line as it stands in the file.
    """

    file: str
    line: int | None
    column: str | None
    value: str
    code: str
    expected: str = ""
    original: str = field(default="", compare=False, repr=False)

    @property
    def severity(self) -> str:
        """refused, set-aside or worth-a-look; more of a kind weigh what the kind weighs."""
        return SEVERITIES[self.expected if self.code == "more-of-these" else self.code]


def is_refused(findings: Iterable[Finding]) -> bool:
    """Whether any finding forbids to take the delivery."""
    return any(finding.severity == REFUSED for finding in findings)
