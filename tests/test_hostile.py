"""Bad input is hostile input: nothing of it runs, hangs, climbs out, or takes memory unbounded.

Each delivery is judged in a process of its own (tests/judging.py), whose memory is measured.
"""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import openpyxl
import pytest

from asskomm.checking.finding import ASIDE, LOOK, REFUSED
from tests import made_up
from tests.judging import Judged, judged

MOST_MB = 750  # 140 of them are libraries; a million good rows may take a gigabyte

AGREEMENTS = (
    "agreement_id,municipality_id,kind,signed_on,date_precision,ended_on,signatory,"
    "signatory_kind,partners,action_fields,certainty\n"
)
GOOD = "V1,14628270,cooperation,2021-03-01,day,,,,,,\n"


def judge(place: Path) -> Judged:
    said = judged(place)
    for row in said.files.values():
        assert row["rows"] == row["loaded"] + row["set_aside"] + row["repeats"]
    assert said.megabytes < MOST_MB
    assert all(len(one[3]) <= 500 and len(one[6]) <= 10_000 for one in said.findings)
    return said


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A delivery in order; a test spoils one of its files."""
    return made_up.delivery(tmp_path / "delivery")


def agreements(folder: Path, content: str | bytes) -> Judged:
    raw = content.encode() if isinstance(content, str) else content
    (folder / "agreements.csv").write_bytes(raw)
    return judge(folder)


# --- cells ----------------------------------------------------------------------------------------


RUNNING = {
    "<script>alert(1)</script>": "text-markup",
    "<img src=x onerror=alert(1)>": "text-markup",
    "=cmd|' /C calc'!A0": "text-formula",
    '=HYPERLINK("http://evil.example/")': "text-formula",
    "@SUM(A1:A9)": "text-formula",
    "Amt\0": "text-garbled",
}


def test_cells_that_would_like_to_run(folder: Path) -> None:
    cells = ['"{}"'.format(cell.replace('"', '""')) for cell in RUNNING]
    rows = [GOOD.replace("day,,,", f"day,,{cell},").replace("V1", cell) for cell in cells]
    said = agreements(folder, AGREEMENTS + "".join(rows))
    assert said.files["agreements"]["loaded"] == len(RUNNING)
    told = {(line, value): code for _, line, column, value, code, _, _ in said.findings if column}
    # Kept as the text it is: whoever shows it, escapes it.
    assert told == {
        (line, cell.replace("\0", "\N{REPLACEMENT CHARACTER}")): code
        for line, (cell, code) in enumerate(RUNNING.items(), start=2)
    }
    assert {severity for _, _, severity in said.told} == {LOOK}


def test_a_cell_that_would_like_to_be_sql(folder: Path) -> None:
    evil = "V1'; DROP TABLE agreements; --"
    said = agreements(folder, AGREEMENTS + GOOD.replace("V1", evil) + GOOD)
    assert said.findings == []
    assert said.files["agreements"]["loaded"] == 2


@pytest.mark.parametrize("quote", ["", '"'])
@pytest.mark.parametrize("stray", [False, True], ids=["tidy", "untidy"])
def test_a_cell_of_ten_megabytes(folder: Path, quote: str, stray: bool) -> None:
    cell = f"{quote}{'x' * 10_000_000}{quote}"
    last = 'V"2\n' if stray else ""  # the whole file is then read row by row
    said = agreements(folder, AGREEMENTS + GOOD.replace("day,,,", f"day,,{cell},") + GOOD + last)
    counted = said.files["agreements"]
    assert ("agreements.csv", "text-too-long", ASIDE) in said.told
    assert (counted["loaded"], counted["set_aside"]) == (1, 1 + stray)


def test_numbers_of_a_million_digits(folder: Path) -> None:
    head = "grant_id,municipality_id,budget_year,stage,stage_on,date_precision,amount_eur\n"
    rows = []
    for digit in ("9", "1.", "1e", "0", "1,"):
        long = f'"{digit * 1_000_000}"'
        for year, day, euros in (
            (long, "2021-03-01", "5"),
            ("2021", long, "5"),
            ("2021", "2021-03-01", long),
        ):
            rows.append(f"F{len(rows)},14628270,{year},approved,{day},day,{euros}\n")
    (folder / "funding.csv").write_text(head + "".join(rows))
    said = judge(folder)
    # Only a million zeroes of euros are a number.
    assert (said.files["funding"]["loaded"], said.files["funding"]["set_aside"]) == (1, 5 * 3 - 1)
    assert {severity for _, _, severity in said.told} <= {ASIDE, LOOK}


# --- tables ---------------------------------------------------------------------------------------


def test_a_header_of_five_thousand_columns(folder: Path) -> None:
    more = "".join(f",more {number}" for number in range(5000))
    content = AGREEMENTS.strip() + more + "\n" + (GOOD.strip() + "," * 5000 + "\n") * 20
    said = agreements(folder, content)
    assert said.files["agreements"]["loaded"] == 1
    assert said.files["agreements"]["repeats"] == 20 - 1
    assert {code for _, code, _ in said.told} == {
        *("column-unknown", "more-of-these", "row-repeated")
    }
    (more_of,) = (one for one in said.findings if one[4] == "more-of-these")
    assert more_of[3] == str(5000 - 1000)


@pytest.mark.parametrize(
    ("line", "millions"),
    [("x", 1), ('a"b', 0.4), ("", 1), ('"x,', 0.4)],
)
def test_a_million_short_lines(folder: Path, line: str, millions: float) -> None:
    said = agreements(folder, AGREEMENTS + f"{line}\n" * int(millions * 1_000_000))
    counted = said.files["agreements"]
    if line.strip('"'):
        assert counted["rows"] == counted["set_aside"] == millions * 1_000_000
        assert {severity for _, _, severity in said.told} == {ASIDE}
        assert len(said.findings) < 10_000
    else:
        assert (counted["rows"], said.findings) == (0, [])


def test_more_cells_than_anybody_delivers(folder: Path) -> None:
    said = agreements(folder, AGREEMENTS + ",,,,,,,,,,\n" * 5_000_000)
    assert said.told == {("agreements.csv", "table-too-large", REFUSED)}


def test_a_file_of_delimiters(folder: Path) -> None:
    said = agreements(folder, "," * 30_000_000)
    assert {severity for _, _, severity in said.told} == {REFUSED}


def test_the_same_rows_two_million_times(folder: Path) -> None:
    days = "".join(GOOD.replace("-01,day", f"-{day:02},day") for day in range(1, 21))
    said = agreements(folder, AGREEMENTS + days * 100_000)
    assert ("agreements.csv", "key-twice", REFUSED) in said.told
    counted = said.files["agreements"]
    assert (counted["loaded"], counted["repeats"]) == (20, 2_000_000 - 20)
    lines = [line for _, line, _, _, code, _, _ in said.findings if code == "row-repeated"]
    assert lines == [*range(2 + 20, 2 + 20 + 1000)]


# --- files that are none --------------------------------------------------------------------------


def test_a_link_to_a_device_and_one_out_of_the_folder(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text(AGREEMENTS + GOOD)
    for name, target in (("agreements", "/dev/zero"), ("councils", tmp_path / "secret.csv")):
        (folder / f"{name}.csv").unlink()
        (folder / f"{name}.csv").symlink_to(target)
    said = judge(folder)
    assert {one for one in said.told if one[1] == "link-out-of-folder"} == {
        ("agreements.csv", "link-out-of-folder", REFUSED),
        ("councils.csv", "link-out-of-folder", REFUSED),
    }
    assert "agreements" not in said.files


def test_a_link_to_another_file_of_the_folder_is_a_file(folder: Path) -> None:
    (folder / "agreements.csv").rename(folder / "last.bak")
    (folder / "agreements.csv").symlink_to(folder / "last.bak")
    assert judge(folder).told == {("last.bak", "not-a-table", LOOK)}


def test_links_in_a_circle(folder: Path) -> None:
    (folder / "agreements.csv").unlink()
    (folder / "agreements.csv").symlink_to(folder / "b.csv")
    (folder / "b.csv").symlink_to(folder / "agreements.csv")
    assert ("agreements.csv", "file-unreadable", REFUSED) in judge(folder).told


def test_a_pipe_that_nobody_writes_to(folder: Path) -> None:
    (folder / "agreements.csv").unlink()
    os.mkfifo(folder / "agreements.csv")
    assert ("agreements.csv", "not-a-file", REFUSED) in judge(folder).told


def test_a_device_in_the_folder(folder: Path) -> None:
    (folder / "agreements.csv").unlink()
    try:
        os.mknod(folder / "agreements.csv", stat.S_IFCHR | 0o600, os.makedev(1, 5))  # /dev/zero
    except PermissionError:
        pytest.skip("only root may make a device")
    told = judge(folder).told
    assert {code for file, code, _ in told if file == "agreements.csv"} & {
        *("not-a-file", "file-unreadable")
    }


def test_a_folder_that_is_named_like_a_file(folder: Path) -> None:
    (folder / "agreements.csv").unlink()
    (folder / "agreements.csv").mkdir()
    assert ("agreements.csv", "not-a-file", REFUSED) in judge(folder).told


def test_the_delivery_itself_is_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "delivery.zip")
    assert ("delivery.zip", "not-a-file", REFUSED) in judge(tmp_path / "delivery.zip").told


# --- archives -------------------------------------------------------------------------------------


def zipped(members: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def bomb() -> bytes:
    return zipped({f"{n}.csv": b"\0" * 200_000_000 for n in range(2)})


def lying_bomb() -> bytes:
    """An archive that says of 100 MB that they are 100 bytes."""
    raw = bytearray(zipped({"agreements.csv": b"x" * 100_000_000}))
    return bytes(raw.replace((100_000_000).to_bytes(4, "little"), (100).to_bytes(4, "little")))


def encrypted() -> bytes:
    """An archive whose member says that it needs a password."""
    raw = bytearray(zipped({"agreements.csv": AGREEMENTS.encode()}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(mark) + offset] |= 1
    return bytes(raw)


def damaged() -> bytes:
    raw = bytearray(zipped({"agreements.csv": AGREEMENTS.encode() * 100}))
    raw[60] ^= 0xFF
    return bytes(raw)


BAD_ARCHIVES: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "bomb": (bomb, "archive-too-large"),
    "liar": (lying_bomb, "archive-unreadable"),
    "encrypted": (encrypted, "archive-unreadable"),
    "damaged": (damaged, "archive-unreadable"),
    "empty": (lambda: b"", "archive-unreadable"),
    "none": (lambda: b"no archive at all", "archive-unreadable"),
    "cut": (lambda: zipped({"a.csv": b"a"})[:-10], "archive-unreadable"),
    "many": (lambda: zipped({f"{n}.csv": b"x" for n in range(9000)}), "archive-too-large"),
    "above": (lambda: zipped({"../inner": b"x"}), "path-out-of-archive"),
    "root": (lambda: zipped({"/etc/inner": b"x"}), "path-out-of-archive"),
    "windows": (lambda: zipped({"..\\..\\inner": b"x"}), "path-out-of-archive"),
    "nested": (lambda: zipped({"inner.zip": zipped({"a.csv": b"x"})}), "archive-in-archive"),
}  # fmt: skip


def test_archives_that_are_bad(tmp_path: Path) -> None:
    for name, (make, _) in BAD_ARCHIVES.items():
        (tmp_path / f"{name}.zip").write_bytes(make())
    said = judge(tmp_path)
    told = {file.partition(".")[0]: code for file, code, severity in said.told
            if severity == REFUSED and code != "file-missing"}  # fmt: skip
    assert told == {name: code for name, (_, code) in BAD_ARCHIVES.items()}
    assert {file.stem for file in tmp_path.iterdir()} == set(BAD_ARCHIVES)  # nothing unpacked
    assert said.files == {}


# --- workbooks ------------------------------------------------------------------------------------

BILLION_LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">%s]>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">
<c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row></sheetData></worksheet>""" % b"".join(
    b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10)
)
OUTSIDE = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/passwd">]>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">
<c r="A1" t="inlineStr"><is><t>&out;</t></is></c></row></sheetData></worksheet>"""
SHEET = b"""<?xml version="1.0"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<dimension ref="A1:XFD1048576"/><sheetData>%s</sheetData></worksheet>"""


def workbook(sheet: bytes | None = None, **parts: bytes) -> bytes:
    """A workbook of one sheet, whose XML may be replaced."""
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.title = "agreements"
    book.active.append(AGREEMENTS.strip().split(","))
    saved = io.BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    if sheet is not None:
        members["xl/worksheets/sheet1.xml"] = sheet
    return zipped(members | parts)


def rows_far_apart() -> bytes:
    cell = b'<row r="%d"><c r="XFD%d" t="inlineStr"><is><t>x</t></is></c></row>'
    return workbook(SHEET % b"".join(cell % (n, n) for n in (1, 2, 3, 1_048_576)))


def a_row_beyond_all() -> bytes:
    cell = b'<row r="99999999999"><c r="A99999999999" t="inlineStr"><is><t>x</t></is></c></row>'
    return workbook(SHEET % cell)


def wide_rows() -> bytes:
    cell = b'<row r="%d"><c r="XFD%d" t="inlineStr"><is><t>x</t></is></c></row>'
    return workbook(SHEET % b"".join(cell % (n, n) for n in range(1, 4_000)))


OFFICE = b"application/vnd.openxmlformats-officedocument.spreadsheetml"
TYPES = (b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         b'<Override PartName="/xl/workbook.xml" ContentType="%s.sheet.main+xml"/>'
         b'<Override PartName="/xl/s.xml" ContentType="%s.sharedStrings+xml"/>'
         b'</Types>')  # fmt: skip
SHARED = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">%s</sst>'


def one_text_in_many_cells() -> bytes:
    """Less than 100 KB whose cells share a text: 9,000 × 32,000 characters."""
    cell = b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>'
    rows = SHEET % b"".join(cell % (n, n) for n in range(1, 9_001))
    shared = SHARED % (b"<si><t>%s</t></si>" % (b"x" * 32_000))
    types = {"[Content_Types].xml": TYPES % (OFFICE, OFFICE)}
    return workbook(rows, **types, **{"xl/s.xml": shared})


@pytest.mark.parametrize(
    ("make", "codes"),
    [
        (lambda: b"no workbook at all", {"workbook-unreadable"}),
        (lambda: zipped({"agreements.csv": b"x"}), {"workbook-unreadable"}),
        (lambda: workbook(b"<worksheet><sheetData><row>"), {"workbook-unreadable"}),
        (lambda: workbook(BILLION_LAUGHS), {"workbook-unreadable"}),
        (lambda: workbook(OUTSIDE), {"workbook-unreadable", "headings-missing", "file-empty"}),
        (lambda: workbook(x=b"\0" * 400_000_000), {"archive-too-large"}),
        (lambda: workbook(SHEET % (b" " * 250_000_000)), {"file-empty"}),
        (rows_far_apart, {"headings-missing", "table-too-large"}),
        (a_row_beyond_all, {"archive-too-large", "workbook-unreadable"}),
        (wide_rows, {"archive-too-large"}),
        (one_text_in_many_cells, {"archive-too-large"}),
    ],
)
def test_a_workbook_that_is_bad(folder: Path, make: Callable[[], bytes], codes: set[str]) -> None:
    (folder / "agreements.csv").unlink()
    (folder / "agreements.xlsx").write_bytes(make())
    said = judge(folder)
    refused = {code for file, code, severity in said.told if severity == REFUSED}
    assert refused & codes
    assert refused <= codes | {"file-missing"}
    assert not any("root:" in one[3] + one[6] for one in said.findings)


def test_a_workbook_that_claims_to_be_large_is_read_as_it_is(folder: Path) -> None:
    head = "".join(
        f'<c t="inlineStr"><is><t>{name}</t></is></c>' for name in AGREEMENTS.strip().split(",")
    )
    (folder / "agreements.csv").unlink()
    (folder / "agreements.xlsx").write_bytes(workbook(SHEET % f'<row r="1">{head}</row>'.encode()))
    assert judge(folder).findings == []
