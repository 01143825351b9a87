"""Small tables go in; that the files read back as what went in, and that Excel runs nothing."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pandas as pd
import pytest

from asskomm.files.exports import LONGEST_NAME, Value, file_name, plain_csv, spreadsheet_csv
from asskomm.format import NO_VALUE

Writer = Callable[[Sequence[str], Iterable[Sequence[Any]]], bytes]

HEADINGS = ["Gemeinde", "Tag", "Betrag", "Anteil", "belegt", "Anmerkung"]
ROWS: list[list[Value]] = [
    ["Zöblitz", date(2023, 8, 9), Decimal("1100000.00"), 0.5, True, 'sagt "ja"; und, nein'],
    ["Heidenau", None, Decimal("-12.50"), -0.25, False, "zwei\nZeilen"],
    ["Pirna", date(2020, 11, 5), 0, 1e-7, None, "=1+1"],
]


def spreadsheet(*cells: Value) -> list[str]:
    """One row, written for Excel and read back."""
    data = spreadsheet_csv([f"c{n}" for n in range(len(cells))], [cells])
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))[1]


def plain(*cells: Value) -> list[str]:
    """One row, written as raw data and read back."""
    data = plain_csv([f"c{n}" for n in range(len(cells))], [cells])
    return list(csv.reader(io.StringIO(data.decode(), newline="")))[1]


def test_the_spreadsheet_byte_by_byte() -> None:
    assert spreadsheet_csv(HEADINGS, ROWS) == (
        "\ufeff"
        "Gemeinde;Tag;Betrag;Anteil;belegt;Anmerkung\r\n"
        'Zöblitz;09.08.2023;1100000,00;0,5;ja;"sagt ""ja""; und, nein"\r\n'
        'Heidenau;;-12,50;-0,25;nein;"zwei\nZeilen"\r\n'
        "Pirna;05.11.2020;0;0;;'=1+1\r\n".encode()
    )


def test_the_raw_data_byte_by_byte() -> None:
    assert plain_csv(HEADINGS, ROWS) == (
        "Gemeinde,Tag,Betrag,Anteil,belegt,Anmerkung\r\n"
        'Zöblitz,2023-08-09,1100000.00,0.5,true,"sagt ""ja""; und, nein"\r\n'
        'Heidenau,,-12.50,-0.25,false,"zwei\nZeilen"\r\n'
        "Pirna,2020-11-05,0,0.0000001,,=1+1\r\n".encode()
    )


def test_pandas_reads_both_alike() -> None:
    excel = pd.read_csv(
        io.BytesIO(spreadsheet_csv(HEADINGS, ROWS)), sep=";", decimal=",", encoding="utf-8-sig"
    )
    raw = pd.read_csv(io.BytesIO(plain_csv(HEADINGS, ROWS)))
    for table in (excel, raw):
        assert list(table.columns) == HEADINGS
        assert list(table["Gemeinde"]) == ["Zöblitz", "Heidenau", "Pirna"]
        assert list(table["Betrag"]) == [1100000.00, -12.50, 0]
        assert table["Betrag"].sum() == 1100000.00 - 12.50 + 0
        assert table["Anmerkung"][1] == "zwei\nZeilen"
        assert table["Tag"].isna().tolist() == [False, True, False]


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+49 351 123",
        "-1+1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "  =1+1",
        "\n=1+1",
        "\u00a0=1+1",
        "\ufeff=1+1",
        "\N{FULLWIDTH EQUALS SIGN}1+1",
        "\N{FULLWIDTH PLUS SIGN}1",
        "\N{FULLWIDTH HYPHEN-MINUS}1",
        "\N{FULLWIDTH COMMERCIAL AT}x",
        "-2+3,5",
        "-12,50\n",
        "-12,50;=1",
        "--1",
        "-",
        "-1.23.456",
    ],
)
def test_a_formula_is_defused(text: str) -> None:
    assert spreadsheet(text, "x") == [f"'{text}", "x"]
    assert plain(text, "x") == [text, "x"]


@pytest.mark.parametrize(
    "text",
    ["-12,50", "-12", "-1.234.567,89", "-12.5", "a=b", "1-2", NO_VALUE, "'quoted", "", "5"],
)
def test_harmless_text_stays(text: str) -> None:
    assert spreadsheet(text, "x") == [text, "x"]


def test_headings_are_defused_too() -> None:
    assert spreadsheet_csv(["=cmd", "b;c"], []) == b'\xef\xbb\xbf\'=cmd;"b;c"\r\n'
    assert plain_csv(["=cmd", "b,c"], []) == b'=cmd,"b,c"\r\n'


def test_a_nul_is_removed_and_hides_no_formula() -> None:
    assert spreadsheet("a\0b", "\0=1+1") == ["ab", "'=1+1"]


@pytest.mark.parametrize(
    ("value", "german", "raw"),
    [
        (-12, "-12", "-12"),
        (14628000, "14628000", "14628000"),
        (Decimal("-12.50"), "-12,50", "-12.50"),
        (Decimal("1E+3"), "1000", "1000"),
        (Decimal("0.00000001"), "0,00000001", "0.00000001"),
        (0.1 + 0.2, "0,3", "0.30000000000000004"),
        (1 / 3, "0,333333", "0.3333333333333333"),
        (100.0, "100", "100"),
        (1e16, "10000000000000000", "10000000000000000"),
        (-1e-9, "0", "-0.000000001"),
    ],
)
def test_numbers_stay_numbers(value: Value, german: str, raw: str) -> None:
    assert spreadsheet(value) == [german]
    assert plain(value) == [raw]


def test_the_words_for_bools_can_be_chosen() -> None:
    data = spreadsheet_csv(["a", "b"], [[True, False]], yes="yes", no="no")
    assert data.decode("utf-8-sig") == "a;b\r\nyes;no\r\n"


def test_a_time_of_day_is_not_lost() -> None:
    moment = datetime(2023, 8, 9, 14, 30, tzinfo=UTC)
    assert spreadsheet(moment) == ["09.08.2023 14:30"]
    assert plain(moment) == ["2023-08-09T14:30:00+00:00"]


@pytest.mark.parametrize("write", [spreadsheet_csv, plain_csv])
def test_what_cannot_be_written_is_an_error(write: Writer) -> None:
    with pytest.raises(ValueError, match="Row 2 has 1 cells under 2 headings"):
        write(["a", "b"], [[1, 2], [1]])
    for nothing in (float("nan"), float("inf"), Decimal("NaN")):
        with pytest.raises(ValueError, match="not a number"):
            write(["a"], [[nothing]])
    with pytest.raises(TypeError, match=r"\['x'\] \(list\)"):
        write(["a"], [[["x"]]])


def test_a_file_name_says_question_scope_and_stichtag() -> None:
    name = file_name("Kooperationsvereinbarungen je Jahr", "14628", date(2023, 8, 9), "csv")
    assert name == "kooperationsvereinbarungen-je-jahr_14628_2023-08-09.csv"


@pytest.mark.parametrize(
    ("question", "scope", "name"),
    [
        ("Präventionsräte & Maßnahmen", "", "praeventionsraete-massnahmen_2023-08-09.csv"),
        ("Pra\u0308vention", "Łužica/Žitawa", "praevention_luzica-zitawa_2023-08-09.csv"),
        ('a<b>:"c"/\\|?*', "..\\..", "a-b-c_2023-08-09.csv"),
        ("CON", "nul", "con_nul_2023-08-09.csv"),
        ("", "", "2023-08-09.csv"),
    ],
)
def test_a_file_name_is_safe_everywhere(question: str, scope: str, name: str) -> None:
    assert file_name(question, scope, date(2023, 8, 9), ".CSV") == name


def test_a_long_file_name_is_cut_and_stays_its_own() -> None:
    districts = [str(14500 + n) for n in range(30)]
    first, second = (
        file_name("Wort " * 40, " ".join([*districts, last]), date(2023, 8, 9), "csv")
        for last in ("a", "b")
    )
    assert first != second
    for name in (first, second):
        assert len(name) <= LONGEST_NAME
        assert re.fullmatch(r"[a-z0-9-]+_14500-[0-9-]+-[0-9a-f]{8}_2023-08-09\.csv", name)
        assert "--" not in name
        assert "-_" not in name
