"""Rows go in, the bytes of a file come out: one form for German Excel, one for other programs.

"CSV für Excel" opens in German Excel by a double click and cannot run anything there.
"Rohdaten" follows RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180) and gives back what went in.
"""

from __future__ import annotations

import csv
import io
import json
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from hashlib import sha256

Value = str | int | float | Decimal | bool | date | None
"""What a cell may hold; None is missing and leaves the cell empty."""

LONGEST_NAME = 120
"""Characters of a file name, so that it still fits Windows' paths below a deep share."""

LONGEST_QUESTION = 60

# Excel takes what begins so for a formula (https://owasp.org/www-community/attacks/CSV_Injection),
# full-width forms included; blanks and invisible marks before it do not always stop it.
_FORMULA = re.compile(
    r"[\t\r]|[\s\x00-\x1f\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]"
)
_NEGATIVE_NUMBER = re.compile(r"-([0-9]+|[0-9]{1,3}(\.[0-9]{3})+)(,[0-9]+)?|-[0-9]+\.[0-9]+")

# What Unicode does not take apart by itself; ł and Ł stand in Sorbian names.
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ł": "l"})


def spreadsheet_csv(
    headings: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    yes: str = "ja",
    no: str = "nein",
) -> bytes:
    """A table for German Excel: UTF-8 with BOM, `;`, CRLF, decimal comma, dd.mm.yyyy, no `sep=`.

    Text (headings too) that Excel would take for a formula gets an apostrophe in front; numbers,
    and text that is a negative number, stay as they are. `yes` and `no` stand for bools. A Decimal
    keeps its decimals, a float has at most six. Raises ValueError and TypeError as `plain_csv`.
    """

    def cell(value: Value) -> str:
        match value:
            case bool():
                return yes if value else no
            case int() | float() | Decimal():
                return _digits(value, places=6).replace(".", ",")
            case datetime():  # a date by Python's own classes; its time must not be lost
                return f"{value:%d.%m.%Y %H:%M}"
            case date():
                return f"{value:%d.%m.%Y}"
            case str():
                return _defused(value)
        return _empty(value)

    table = ([cell(value) for value in row] for row in _table(headings, rows))
    return _written(table, ";", "utf-8-sig")


def plain_csv(names: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """Data for programs: RFC 4180 (comma, CRLF), UTF-8 without BOM, ISO dates, decimal point.

    Bools are true and false; text is left as it is, formulas too. Raises ValueError for a row that
    has not one cell per heading and for a number that is none (NaN, infinity); TypeError for a
    cell that is no Value.
    """

    def cell(value: Value) -> str:
        match value:
            case bool():
                return "true" if value else "false"
            case int() | float() | Decimal():
                return _digits(value)
            case date():
                return value.isoformat()
            case str():
                return value
        return _empty(value)

    table = ([cell(value) for value in row] for row in _table(names, rows))
    return _written(table, ",", "utf-8")


def json_file(told: object) -> bytes:
    """JSON to be read by people too; a date as in ISO 8601, a Decimal as a number."""
    text = json.dumps(told, ensure_ascii=False, indent=2, default=_in_json)
    return f"{text}\n".encode()


def _in_json(value: object) -> str | float:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    raise TypeError(f"JSON cannot hold {value!r}.")


def file_name(question: str, scope_slug: str, as_of: date, extension: str) -> str:
    """A name that says question, scope and Stichtag and is safe on every system.

    ("Kooperationsvereinbarungen je Jahr", "14628", 9 August 2023, "csv") is
    `kooperationsvereinbarungen-je-jahr_14628_2023-08-09.csv`: lower-case ASCII, "-" within a part,
    "_" between parts, at most LONGEST_NAME characters; an empty scope is left out. A scope that
    is cut ends in eight digits of its hash, so that two scopes never share a name.
    """
    ending = f"{as_of.isoformat()}.{slug(extension)}"
    start = cut(slug(question), LONGEST_QUESTION, "-")
    scope = slug(scope_slug)
    room = LONGEST_NAME - len(f"{start}__{ending}")
    if len(scope) > room:
        mark = sha256(scope.encode()).hexdigest()[:8]
        scope = f"{scope[: room - len(mark) - 1].strip('-')}-{mark}"
    return "_".join(part for part in (start, scope, ending) if part)


def cut(text: str, longest: int, between: str = " ") -> str:
    """At most so many characters, whole words where there are any."""
    if len(text) <= longest:
        return text
    whole = text[: longest + 1].rpartition(between)[0] or text[:longest]
    return whole.rstrip(between + ",(")


def slug(text: str) -> str:
    """Text as lower-case ASCII words joined by hyphens, umlauts spelled out."""
    spelled = unicodedata.normalize("NFC", text).lower().translate(_SPELLED_OUT)
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain))


def _table(headings: Sequence[str], rows: Iterable[Sequence[Value]]) -> Iterator[Sequence[Value]]:
    """The headings and then the rows; ValueError for a row of another width."""
    yield headings
    for place, row in enumerate(rows, start=1):
        if len(row) != len(headings):
            raise ValueError(f"Row {place} has {len(row)} cells under {len(headings)} headings.")
        yield row


def _written(table: Iterable[Sequence[str]], delimiter: str, encoding: str) -> bytes:
    """The bytes of the file, encoded piece by piece: its text never lies in memory as a whole."""
    content = io.BytesIO()
    text = io.TextIOWrapper(content, encoding=encoding, newline="")
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(table)
    text.flush()
    return content.getvalue()


def _defused(text: str) -> str:
    """Text that Excel shows and does not run; a NUL, which ends a cell for some, is removed."""
    text = text.replace("\0", "")
    is_formula = _FORMULA.match(text) and not _NEGATIVE_NUMBER.fullmatch(text)
    return f"'{text}" if is_formula else text


def _digits(value: float | Decimal, places: int | None = None) -> str:
    """A number with a decimal point and without exponent; a float rounded to `places`, if given."""
    if not math.isfinite(value):
        raise ValueError(f"{value} is not a number that a file can hold.")
    if isinstance(value, float):
        exact = Decimal(repr(value)) if places is None else Decimal(f"{value:.{places}f}")
        text = f"{exact:f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
        return "0" if text == "-0" else text
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _empty(value: None) -> str:
    """Nothing for None. Whatever else arrives here got past the annotations."""
    if value is not None:
        raise TypeError(f"A cell cannot hold {value!r} ({type(value).__name__}).")
    return ""
