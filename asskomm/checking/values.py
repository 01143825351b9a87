"""The texts of one column → a value for each, or the reason why a text is none.

Dates may be written 2023-08-09 or 09.08.2023, numbers 1234.50 or 1.234,50; one column keeps to one
way, since 1.234 means two things. A date may be known to the month (März 2021, 03/2021) or the year
(2021) where the contract has a column for its precision.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from asskomm.checking import numbers, texts
from asskomm.contract import Column
from asskomm.dates import GERMAN_DATE, ISO_DATE, Fault, dated

Value = str | int | Decimal | date | None


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
        "decimal": pa.decimal128(numbers.DIGITS, column.decimals),
    }
    return types[column.kind]


def judge(column: Column, distinct: pa.Array, counts: npt.NDArray[np.int64]) -> Judged:
    """Read every distinct text of a column, given how often each occurs."""
    if column.kind == "text":
        return Judged(*texts.taken(column, distinct))
    values: list[Value] = []
    precisions: list[str | None] = []
    faults: dict[int, Fault] = {}
    listed = distinct.to_pylist()
    for place, text in enumerate(listed):
        value, precision = _read(text, column) if text else (None, "")
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


def _read(text: str, column: Column) -> tuple[Value | Fault, str]:
    """The value of a text, and of a date how precisely it is known."""
    match column.kind:
        case "date":
            return dated(text, to_the_day=not column.precision)
        case "integer":
            return numbers.integer(text, column), ""
    return numbers.decimal(text, column), ""


def _within_rules(value: Value, column: Column) -> Value | Fault:
    if isinstance(value, int | Decimal):
        if column.minimum is not None and value < column.minimum:
            return Fault("too-small", str(column.minimum))
        if column.maximum is not None and value > column.maximum:
            return Fault("too-large", str(column.maximum))
    return value


def _rarer_style(
    column: Column, listed: list[str], counts: npt.NDArray[np.int64]
) -> tuple[list[int], str]:
    """The places of texts in the rarer of two styles, and the style of the others."""
    styles: dict[str, list[int]] = {}
    for place, text in enumerate(listed if column.kind in ("date", "decimal") else ()):
        if counts[place] and (style := _style(text, column)):
            styles.setdefault(style, []).append(place)
    ranked = sorted(styles, key=lambda style: -int(counts[styles[style]].sum()))
    rarer = [place for style in ranked[1:] for place in styles[style]]
    return rarer, ranked[0] if ranked else ""


def _style(text: str, column: Column) -> str:
    """The one style a text can be; "" for a text that both have, or none."""
    if column.kind == "decimal":
        return numbers.style(text, column)
    return "iso" if ISO_DATE.fullmatch(text) else "german" if GERMAN_DATE.fullmatch(text) else ""
