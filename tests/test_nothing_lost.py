"""Whatever is done to a file of the default delivery: same content, or a finding that names it.

And for each file, always: rows = rows loaded + rows set aside + identical repeats.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from asskomm.checking.checks import check
from asskomm.checking.finding import LOOK, Finding
from asskomm.checking.inspection import QUIET, Checked
from asskomm.contract import Table, contract
from asskomm.reading.delivery import assembled
from asskomm.reading.sources import DESCRIPTOR, Source, sources
from asskomm.storage import rooms
from asskomm.view.serving import DEFAULT_DELIVERY

Rows = list[list[str]]
Draw = Callable[[st.SearchStrategy[Any]], Any]
Content = Counter[tuple[Any, ...]]

EVERY_TIME = settings(derandomize=True, deadline=None, database=None)

DELIVERED: Mapping[str, Source] = {one.name: one for one in sources(DEFAULT_DELIVERY)[0]}
FILES = sorted(name for name in DELIVERED if name.endswith(".csv"))
TEXTS = {name: DELIVERED[name].raw.decode() for name in FILES}


KNOWN = rooms.known()


def judged(file: str, raw: bytes) -> tuple[Checked, tuple[Finding, ...]]:
    """One file of the default delivery in other bytes."""
    table = table_of(file)
    found = (replace(DELIVERED[file], raw=raw), DELIVERED[DESCRIPTOR])
    only = {table.name: table}
    checked, findings = check(assembled((found, ()), only, DEFAULT_DELIVERY), only, KNOWN)
    one = checked[table.name]
    assert one.rows == one.loaded + one.set_aside + one.repeats
    assert {finding.file for finding in findings} <= {file}
    return one, findings


def content(one: Checked) -> Content:
    """The rows that count, whatever their order."""
    columns = [one.columns[column.name].to_pylist() for column in one.table.columns]
    return Counter(zip(*columns, strict=True))


def rows_of(text: str) -> Rows:
    return list(csv.reader(io.StringIO(text)))


def text_of(rows: Rows, **style: Any) -> str:
    written = io.StringIO()
    csv.writer(written, **{"lineterminator": "\n", **style}).writerows(rows)
    return written.getvalue()


def table_of(file: str) -> Table:
    return contract()[file.removesuffix(".csv")]


ORIGINAL = {file: content(judged(file, text.encode())[0]) for file, text in TEXTS.items()}


@pytest.mark.parametrize("file", FILES)
def test_the_default_delivery_is_in_order_and_has_a_line_for_each_row(file: str) -> None:
    checked, findings = judged(file, TEXTS[file].encode())
    assert findings == ()
    assert checked.loaded == len(rows_of(TEXTS[file])) - 1 == TEXTS[file].count("\n") - 1 > 0


# --- written otherwise: the same content ----------------------------------------------------------

Written = tuple[bytes, frozenset[str]]
NOTHING: frozenset[str] = frozenset()


def in_another_encoding(draw: Draw, text: str, _: Table) -> Written:
    codecs = ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "iso8859-15"]
    possible = [codec for codec in codecs if text.encode(codec, "replace").decode(codec) == text]
    return text.encode(draw(st.sampled_from(possible))), NOTHING


def with_another_delimiter(draw: Draw, text: str, _: Table) -> Written:
    return text_of(rows_of(text), delimiter=draw(st.sampled_from(";\t|"))).encode(), NOTHING


def all_quoted(_: Draw, text: str, __: Table) -> Written:
    return text_of(rows_of(text), quoting=csv.QUOTE_ALL).encode(), NOTHING


def with_another_line_end(draw: Draw, text: str, _: Table) -> Written:
    return text.replace("\n", draw(st.sampled_from(["\r\n", "\r"]))).encode(), NOTHING


def without_the_last_line_end(_: Draw, text: str, __: Table) -> Written:
    return text.removesuffix("\n").encode(), NOTHING


def with_columns_in_another_order(draw: Draw, text: str, _: Table) -> Written:
    rows = rows_of(text)
    order = draw(st.permutations(range(len(rows[0]))))
    return text_of([[row[place] for place in order] for row in rows]).encode(), NOTHING


def with_other_headings(draw: Draw, text: str, table: Table) -> Written:
    kinds: list[Callable[[str], str]] = [
        str.upper,
        str.title,
        lambda name: f"  {name} ",
        lambda name: name.replace("_", " "),
        lambda name: next(c.titles["de"] for c in table.columns if c.name == name),
        lambda name: next(c.titles["en"] for c in table.columns if c.name == name),
    ]
    kind = draw(st.sampled_from(kinds))
    rows = rows_of(text)
    return text_of([[kind(name) for name in rows[0]], *rows[1:]]).encode(), NOTHING


def with_rows_in_another_order(draw: Draw, text: str, _: Table) -> Written:
    head, *rows = rows_of(text)
    return text_of([head, *draw(st.permutations(rows))]).encode(), NOTHING


def with_blank_lines(draw: Draw, text: str, _: Table) -> Written:
    lines = text.split("\n")
    for _number in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, len(lines)))
        lines.insert(at, draw(st.sampled_from(["", "   ", ",,,", ",,,,,,,,,,,,,"])))
    return "\n".join(lines).encode(), frozenset({"text-above"})


def with_a_surplus_column(draw: Draw, text: str, _: Table) -> Written:
    rows = rows_of(text)
    at = draw(st.integers(0, len(rows[0])))
    wider = [[*row[:at], "42" if n else "shoe size", *row[at:]] for n, row in enumerate(rows)]
    return text_of(wider).encode(), frozenset({"column-unknown"})


def with_german_dates(_: Draw, text: str, table: Table) -> Written:
    dates = {column.name for column in table.columns if column.kind == "date"}
    head, *rows = rows_of(text)
    for row in rows:
        for place, name in enumerate(head):
            if name in dates and row[place]:
                row[place] = ".".join(reversed(row[place].split("-")))
    return text_of([head, *rows]).encode(), NOTHING


def with_german_money(_: Draw, text: str, table: Table) -> Written:
    money = {column.name for column in table.columns if column.decimals}
    head, *rows = rows_of(text)
    for row in rows:
        for place, name in enumerate(head):
            if name in money and row[place]:
                row[place] = f"{float(row[place]):,.2f}".translate(str.maketrans(".,", ",."))
    return text_of([head, *rows]).encode(), NOTHING


WAYS = [
    in_another_encoding, with_another_delimiter, all_quoted, with_another_line_end,
    without_the_last_line_end, with_columns_in_another_order, with_other_headings,
    with_rows_in_another_order, with_blank_lines, with_a_surplus_column, with_german_dates,
    with_german_money,
]  # fmt: skip


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@settings(EVERY_TIME, max_examples=15)
@given(data=st.data())
def test_written_otherwise_it_is_the_same(
    way: Callable[[Draw, str, Table], Written], data: st.DataObject
) -> None:
    file = data.draw(st.sampled_from(FILES))
    raw, may_be_said = way(data.draw, TEXTS[file], table_of(file))
    checked, findings = judged(file, raw)
    assert content(checked) == ORIGINAL[file]
    assert {one.code for one in findings} <= may_be_said
    assert {one.severity for one in findings} <= {LOOK}
    assert checked.rows == ORIGINAL[file].total()


# --- damaged: the same content, or a finding that names the place ---------------------------------


@dataclass(frozen=True)
class Damage:
    """The bytes; the line where it is, if a row or cell is damaged; whether it may hide in a cell.

    It may where a value became another plausible one, as when "2019" loses its last letter.
    """

    raw: bytes
    line: int | None = None
    may_hide: bool = False


def a_heading_mistyped(draw: Draw, text: str, _: Table) -> Damage:
    rows = rows_of(text)
    at = draw(st.integers(0, len(rows[0]) - 1))
    rows[0][at] = draw(st.sampled_from([f"{rows[0][at][:-1]}x", "", rows[0][at - 1]]))
    return Damage(text_of(rows).encode(), line=1)


def no_headings(_: Draw, text: str, __: Table) -> Damage:
    return Damage(text.partition("\n")[2].encode())


def a_column_gone(draw: Draw, text: str, _: Table) -> Damage:
    """But for source and note: they are optional everywhere and change no figure."""
    rows = rows_of(text)
    at = draw(st.sampled_from([n for n, name in enumerate(rows[0]) if name not in QUIET]))
    return Damage(text_of([row[:at] + row[at + 1 :] for row in rows]).encode())


def two_columns_swapped_below_their_headings(draw: Draw, text: str, _: Table) -> Damage:
    head, *rows = rows_of(text)
    keys = [head.index(name) for name in ("municipality_id", "source") if name in head]
    if len(keys) < 2:
        return Damage(text.encode())
    one, other = keys
    for row in rows:
        row[one], row[other] = row[other], row[one]
    return Damage(text_of([head, *rows]).encode(), line=2)


def a_row_again(draw: Draw, text: str, _: Table) -> Damage:
    rows = rows_of(text)
    rows.append(draw(st.sampled_from(rows[1:])))
    return Damage(text_of(rows).encode(), line=len(rows))


def a_row_of_totals(draw: Draw, text: str, _: Table) -> Damage:
    rows = rows_of(text)
    word, blank = draw(st.sampled_from(["Summe", "Gesamt:", "Total"])), [""] * (len(rows[0]) - 2)
    rows.append(draw(st.permutations([word, str(len(rows) - 1), *blank])))
    return Damage(text_of(rows).encode(), line=len(rows))


def a_title_above(draw: Draw, text: str, _: Table) -> Damage:
    title = draw(st.sampled_from(["Stand 31.12.2023", "Stand 31.12.2023;;\n\n", '"Export', "a,b"]))
    return Damage(f"{title}\n{text}".encode(), line=1)


def a_row_too_short_or_long(draw: Draw, text: str, _: Table) -> Damage:
    rows = rows_of(text)
    at, cells = draw(st.integers(1, len(rows) - 1)), draw(st.integers(-3, 2).filter(bool))
    rows[at] = rows[at][:cells] if cells < 0 else rows[at] + ["x"] * cells
    return Damage(text_of(rows).encode(), line=at + 1)


def a_row_gone(draw: Draw, text: str, _: Table) -> Damage:
    lines = text.splitlines(keepends=True)
    del lines[draw(st.integers(1, len(lines) - 1))]
    return Damage("".join(lines).encode())


def two_rows_in_one_line(draw: Draw, text: str, _: Table) -> Damage:
    ends = [place for place, letter in enumerate(text[:-1]) if letter == "\n"]
    at = draw(st.sampled_from(ends))
    joined = text[:at] + text[at + 1 :]
    return Damage(joined.encode(), line=text.count("\n", 0, at) + 1)


def a_quotation_mark_somewhere(draw: Draw, text: str, _: Table) -> Damage:
    at = draw(st.integers(0, len(text) - 1))
    return Damage(f'{text[:at]}"{text[at:]}'.encode())


def a_quotation_mark_lost(draw: Draw, text: str, _: Table) -> Damage:
    marks = [place for place, letter in enumerate(text) if letter == '"']
    if not marks:
        return Damage(text.encode())
    at = draw(st.sampled_from(marks))
    return Damage((text[:at] + text[at + 1 :]).encode())


def a_delimiter_too_many_or_few(draw: Draw, text: str, _: Table) -> Damage:
    begin = text.index("\n") + 1
    places = [at for at, letter in enumerate(text) if letter == "," and at > begin]
    at = draw(st.sampled_from(places))
    more = draw(st.booleans())
    # Inside a quoted text a comma more or less is another plausible text.
    changed = f"{text[:at]},{text[at:]}" if more else text[:at] + text[at + 1 :]
    return Damage(changed.encode(), line=text.count("\n", 0, at) + 1, may_hide=True)


def the_end_cut_off(draw: Draw, text: str, _: Table) -> Damage:
    raw = text.encode()
    return Damage(raw[: draw(st.integers(0, len(raw) - 2))], may_hide=True)


def a_byte_changed(draw: Draw, text: str, _: Table) -> Damage:
    raw = bytearray(text.encode())
    at = draw(st.integers(0, len(raw) - 1))
    raw[at] = draw(st.sampled_from([0, 9, 10, 13, 34, 44, 59, 128, 228, 255]))
    return Damage(bytes(raw), may_hide=True)


def a_byte_lost(draw: Draw, text: str, _: Table) -> Damage:
    raw = text.encode()
    at = draw(st.integers(0, len(raw) - 1))
    return Damage(raw[:at] + raw[at + 1 :], may_hide=True)


def half_of_it_in_another_encoding(draw: Draw, text: str, _: Table) -> Damage:
    at = draw(st.integers(0, len(text)))
    return Damage(text[:at].encode() + text[at:].encode("cp1252", "replace"))


def read_wrongly_and_saved_again(_: Draw, text: str, __: Table) -> Damage:
    return Damage(text.encode().decode("cp1252", "replace").encode())


IMPLAUSIBLE: list[Callable[[str], str]] = [
    lambda _: "NaN",
    lambda _: "#NV",
    lambda _: "=1+1",
    lambda _: "<b>x</b>",
    lambda _: "x" * 5000,
    lambda text: f"\0{text}",
    lambda text: f"Ã¼{text}",
    lambda text: f"{text}\N{REPLACEMENT CHARACTER}",
]
IMPLAUSIBLE_BUT_AS_TEXT: list[Callable[[str], str]] = [
    lambda _: "31.02.2021",
    lambda _: "2021-13-01",
    lambda _: "09.08.23",
    lambda _: "44562",
    lambda _: "1,46E+07",
    lambda _: "k. A.",
    lambda text: f"{text}x",
    lambda text: f"{text} {text}",
]


def a_cell_spoiled(draw: Draw, text: str, table: Table) -> Damage:
    rows = rows_of(text)
    at, place = draw(st.integers(1, len(rows) - 1)), draw(st.integers(0, len(rows[0]) - 1))
    column = table.column_named(rows[0][place])
    assert column is not None
    is_free = column.kind == "text" and not column.allowed and not column.pattern
    spoil = draw(st.sampled_from(IMPLAUSIBLE + ([] if is_free else IMPLAUSIBLE_BUT_AS_TEXT)))
    # A number of five digits may be money, and a year after 1900 a year.
    rows[at][place] = spoil(rows[at][place])
    return Damage(text_of(rows).encode(), line=at + 1, may_hide=rows[at][place].isdigit())


def a_needed_cell_empty(draw: Draw, text: str, table: Table) -> Damage:
    rows = rows_of(text)
    needed = [column.name for column in table.columns if column.required]
    at, name = draw(st.integers(1, len(rows) - 1)), draw(st.sampled_from(needed))
    rows[at][rows[0].index(name)] = ""
    return Damage(text_of(rows).encode(), line=at + 1)


DAMAGES = [
    a_heading_mistyped, no_headings, a_column_gone, two_columns_swapped_below_their_headings,
    a_row_again, a_row_of_totals, a_title_above, a_row_too_short_or_long, a_row_gone,
    two_rows_in_one_line, a_quotation_mark_somewhere, a_quotation_mark_lost,
    a_delimiter_too_many_or_few, the_end_cut_off, a_byte_changed, a_byte_lost,
    half_of_it_in_another_encoding, read_wrongly_and_saved_again, a_cell_spoiled,
    a_needed_cell_empty,
]  # fmt: skip


def hides_in_one_cell(before: Content, after: Content) -> bool:
    """Whether one row is another one, in one cell."""
    gone, new = list((before - after).elements()), list((after - before).elements())
    if len(gone) != 1 or len(new) != 1:
        return False
    return sum(a != b for a, b in zip(gone[0], new[0], strict=True)) == 1


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
@settings(EVERY_TIME, max_examples=40)
@given(data=st.data())
def test_damaged_it_is_the_same_or_the_place_is_named(
    damage: Callable[[Draw, str, Table], Damage], data: st.DataObject
) -> None:
    file = data.draw(st.sampled_from(FILES))
    done = damage(data.draw, TEXTS[file], table_of(file))
    checked, findings = judged(file, done.raw)
    after = content(checked)
    if after == ORIGINAL[file] or (done.may_hide and hides_in_one_cell(ORIGINAL[file], after)):
        return
    assert findings
    if done.line is not None:
        assert done.line in {one.line for one in findings}


@settings(EVERY_TIME, max_examples=60)
@given(data=st.data())
def test_several_damages_at_once_are_still_counted(data: st.DataObject) -> None:
    file = data.draw(st.sampled_from(FILES))
    text = TEXTS[file]
    for damage in data.draw(st.lists(st.sampled_from(DAMAGES[4:]), min_size=2, max_size=4)):
        try:
            text = damage(data.draw, text, table_of(file)).raw.decode()
        except (ValueError, IndexError, TypeError, csv.Error, AssertionError):
            break  # what the one has left, the other cannot damage
    judged(file, text.encode())


@settings(EVERY_TIME, max_examples=100)
@given(raw=st.binary(max_size=400))
def test_any_bytes_at_all_are_no_error(raw: bytes) -> None:
    _, findings = judged("agreements.csv", raw)
    assert findings
