"""Texts: which are none, which break the contract, and which are taken although they are odd."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from asskomm.checking.numbers import is_scientific
from asskomm.contract import Column
from asskomm.dates import Fault
from asskomm.reading.decoding import GARBLED

# What spreadsheets and databases write where they have no value.
_NO_VALUES = (
    "nan", "null", "none", "n/a", "#n/a", "#nv", "#n/v", "#wert!", "#value!", "#bezug!", "#ref!",
    "#name?", "#div/0!", "#zahl!", "#num!", "#null!", "inf", "-inf",
)  # fmt: skip
LONGEST_TEXT = 4000  # characters; the longest of the public record has 300

_ODDITIES = {
    "text-garbled": GARBLED,
    "text-formula": r"^[=@]|^[+-].*[(!|]",  # what a spreadsheet would calculate
    "text-markup": r"<[A-Za-z/!][^<>]*>",
}


def taken(column: Column, texts: pa.Array) -> tuple[pa.Array, dict[int, Fault]]:
    """A text is its own value, None if it is empty or wrong; by place why it is wrong.

    Only those that Arrow finds doubtful are looked at one by one.
    """
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
        if text and (fault := _fault(text, column)):
            faults[place] = fault
    none = np.zeros(len(texts), dtype=bool)
    none[list(faults)] = True
    none |= pc.equal(texts, "").to_numpy(zero_copy_only=False)
    if none.any():
        texts = pc.if_else(pa.array(none), pa.scalar(None, pa.string()), texts)
    return texts, faults


def oddities(column: Column, texts: pa.Array) -> Iterator[tuple[str, npt.NDArray[np.bool_]]]:
    """(a finding's code, which of the texts) for texts that are taken, though odd."""
    for code, pattern in _ODDITIES.items() if column.kind == "text" else ():
        found = pc.match_substring_regex(texts, pattern).to_numpy(zero_copy_only=False)
        if found.any():
            yield code, found


def _fault(text: str, column: Column) -> Fault | None:
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
    if is_scientific(text):
        return Fault("scientific")
    if pattern.fullmatch(re.sub(r"[.,]0+$", "", text).replace(".", "")):
        return Fault("key-as-number")
    if any(pattern.fullmatch(f"{text}{digit}") for digit in "0123456789"):
        return Fault("key-too-short")
    return Fault("not-the-pattern", pattern.pattern)
