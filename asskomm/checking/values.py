"""The texts of one column → a value for each, or the reason why a text is none.

Dates may be written 2023-08-09 or 09.08.2023, numbers 1234.50 or 1.234,50; one column keeps to one
way, since 1.234 means two things. A date may be known to the month (März 2021, 03/2021) or the year
(2021) where the contract has a column for its precision.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from asskomm.contract import Column
from asskomm.dates import GERMAN_DATE, ISO_DATE, Fault, dated
from asskomm.reading.decoding import GARBLED

Value = str | int | Decimal | date | None
_Read = tuple[Value | Fault, str]

_PLAIN_NUMBER = re.compile(r"-?\d+(?:\.(\d+))?", re.ASCII)
_GERMAN_NUMBER = re.compile(
    r"-?(?:\d{1,3}(?:[. \u00a0\u2009\u202f]\d{3})+|\d+)(?:,(\d+))?", re.ASCII
)
_THOUSANDS = re.compile(r"[. \u00a0\u2009\u202f]")
_ONLY_THOUSANDS = re.compile(r"-?\d{1,3}(?:\.\d{3})+", re.ASCII)
_SCIENTIFIC = re.compile(r"-?\d+(?:[.,]\d+)?[eE][+-]?\d+", re.ASCII)
_INTEGER = re.compile(r"-?\d{1,18}", re.ASCII)

# What spreadsheets and databases write where they have no value.
_NO_VALUES = (
    "nan", "null", "none", "n/a", "#n/a", "#nv", "#n/v", "#wert!", "#value!", "#bezug!", "#ref!",
    "#name?", "#div/0!", "#zahl!", "#num!", "#null!", "inf", "-inf",
)  # fmt: skip
LONGEST_TEXT = 4000  # characters; the longest of the public record has 300
_DIGITS = 18  # of a decimal number

_ODDITIES = {
    "text-garbled": GARBLED,
    "text-formula": r"^[=@]|^[+-].*[(!|]",  # what a spreadsheet would calculate
    "text-markup": r"<[A-Za-z/!][^<>]*>",
}


@dataclass(frozen=True)
class Judged:
    """For each distinct text of a column its value, None for a text that is empty or wrong.

    `faults` by place say why; `precisions` of dates known less well than to the day, None if all
    are. `style` is how the column writes (iso, german, point, comma), empty where nothing tells.
    """

    values: pa.Array
    faults: Mapping[int, Fault]
    precisions: pa.Array | None = None
    style: str = ""


def arrow_type(column: Column) -> pa.DataType:
    """The type of a column's values; money is DECIMAL, never float."""
    types = {
        "text": pa.string(),
        "date": pa.date32(),
        "integer": pa.int64(),
        "decimal": pa.decimal128(_DIGITS, column.decimals),
    }
    return types[column.kind]


def judge(column: Column, texts: pa.Array, counts: npt.NDArray[np.int64]) -> Judged:
    """Read every distinct text of a column, given how often each occurs."""
    if column.kind == "text":
        return _judge_text(column, texts)
    read = _READERS[column.kind]
    values: list[Value] = []
    precisions: list[str | None] = []
    faults: dict[int, Fault] = {}
    listed = texts.to_pylist()
    for place, text in enumerate(listed):
        value, precision = read(text, column) if text else (None, "")
        judged = value if isinstance(value, Fault) else _within_rules(value, column)
        if isinstance(judged, Fault):
            faults[place] = judged
        values.append(None if isinstance(judged, Fault) else judged)
        precisions.append(precision or None)
    rarer, style = _rarer_style(column, listed, counts)
    for place in rarer:
        faults.setdefault(place, Fault(f"{column.kind}-styles-mixed"))
        values[place] = None
    known = pa.array(precisions, type=pa.string()) if any(precisions) else None
    return Judged(pa.array(values, type=arrow_type(column)), faults, known, style)


def _judge_text(column: Column, texts: pa.Array) -> Judged:
    """A text is its own value. Only those that Arrow finds doubtful are looked at one by one."""
    doubtful = pc.or_(
        pc.is_in(pc.utf8_lower(texts), value_set=pa.array(_NO_VALUES)),
        pc.greater(pc.utf8_length(texts), LONGEST_TEXT),
    )
    if column.pattern:
        fits = pc.match_substring_regex(texts, rf"\A(?:{column.pattern.pattern})\z")
        doubtful = pc.or_(doubtful, pc.invert(fits))
    if column.allowed:
        doubtful = pc.or_(doubtful, pc.invert(pc.is_in(texts, value_set=pa.array(column.allowed))))
    faults: dict[int, Fault] = {}
    for place in pc.indices_nonzero(doubtful).to_pylist():
        text = texts[place].as_py()
        if text and (fault := _text_fault(text, column)):
            faults[place] = fault
    none = np.zeros(len(texts), dtype=bool)
    none[list(faults)] = True
    none |= pc.equal(texts, "").to_numpy(zero_copy_only=False)
    if none.any():
        texts = pc.if_else(pa.array(none), pa.scalar(None, pa.string()), texts)
    return Judged(texts, faults)


def oddities(column: Column, texts: pa.Array) -> Iterator[tuple[str, npt.NDArray[np.bool_]]]:
    """(a finding's code, which of the texts) for texts that are taken, though odd."""
    for code, pattern in _ODDITIES.items() if column.kind == "text" else ():
        found = pc.match_substring_regex(texts, pattern).to_numpy(zero_copy_only=False)
        if found.any():
            yield code, found


def _rarer_style(
    column: Column, texts: list[str], counts: npt.NDArray[np.int64]
) -> tuple[list[int], str]:
    """The places of texts in the rarer of two styles, and the style of the others."""
    styles: dict[str, list[int]] = {}
    for place, text in enumerate(texts if column.kind in ("date", "decimal") else ()):
        if counts[place] and (style := _style(text, column)):
            styles.setdefault(style, []).append(place)
    ranked = sorted(styles, key=lambda style: -int(counts[styles[style]].sum()))
    rarer = [place for style in ranked[1:] for place in styles[style]]
    return rarer, ranked[0] if ranked else ""


def _style(text: str, column: Column) -> str:
    """The one style a text can be; "" for a text that both have, or none."""
    if column.kind == "date":
        return (
            "iso" if ISO_DATE.fullmatch(text) else "german" if GERMAN_DATE.fullmatch(text) else ""
        )
    plain, german = _is_plain(text, column), bool(_GERMAN_NUMBER.fullmatch(text))
    return "" if plain == german else "point" if plain else "comma"


def _date(text: str, column: Column) -> _Read:
    return dated(text, to_the_day=not column.precision)


def _is_plain(text: str, column: Column) -> bool:
    """1.234 is no plain number where money has two places: it would be a thousand."""
    plain = _PLAIN_NUMBER.fullmatch(text)
    places = len(plain[1] or "") if plain else 0
    return bool(plain) and (places <= column.decimals or not _ONLY_THOUSANDS.fullmatch(text))


def _decimal(text: str, column: Column) -> _Read:
    if _is_plain(text, column):
        number = text
    elif _GERMAN_NUMBER.fullmatch(text):
        number = _THOUSANDS.sub("", text).replace(",", ".")
    else:
        return Fault("scientific" if _SCIENTIFIC.fullmatch(text) else "not-a-number"), ""
    whole, _, fraction = number.partition(".")
    if len(whole.lstrip("-0")) > _DIGITS - column.decimals:
        return Fault("too-large", "9" * (_DIGITS - column.decimals)), ""
    if len(fraction) > column.decimals:
        return Fault("too-many-places", str(column.decimals)), ""
    return Decimal(number), ""


def _integer(text: str, column: Column) -> _Read:
    if _INTEGER.fullmatch(text):
        return int(text), ""
    return Fault("scientific" if _SCIENTIFIC.fullmatch(text) else "not-an-integer"), ""


def _text_fault(text: str, column: Column) -> Fault | None:
    if len(text) > LONGEST_TEXT:
        return Fault("text-too-long", str(LONGEST_TEXT))
    if text.lower() in _NO_VALUES:
        return Fault("no-value-word")
    if column.pattern and not column.pattern.fullmatch(text):
        return _key_fault(text, column.pattern)
    if column.allowed and text not in column.allowed:
        return Fault("not-allowed", ", ".join(column.allowed))
    return None


def _key_fault(text: str, pattern: re.Pattern[str]) -> Fault:
    """What has happened to a key: spreadsheets take keys for numbers."""
    if _SCIENTIFIC.fullmatch(text):
        return Fault("scientific")
    if pattern.fullmatch(re.sub(r"[.,]0+$", "", text).replace(".", "")):
        return Fault("key-as-number")
    if any(pattern.fullmatch(f"{text}{digit}") for digit in "0123456789"):
        return Fault("key-too-short")
    return Fault("not-the-pattern", pattern.pattern)


_READERS: Mapping[str, Callable[[str, Column], _Read]] = {
    "date": _date,
    "integer": _integer,
    "decimal": _decimal,
}


def _within_rules(value: Value, column: Column) -> Value | Fault:
    if isinstance(value, int | Decimal):
        if column.minimum is not None and value < column.minimum:
            return Fault("too-small", str(column.minimum))
        if column.maximum is not None and value > column.maximum:
            return Fault("too-large", str(column.maximum))
    return value
