"""Text → columns of cells, the line each row begins on, and the rows that are none."""

from __future__ import annotations

import pytest

from asskomm.reading.rowwise import MOST_LINES, first_rows
from asskomm.reading.splitting import MOST_BROKEN, Broken, Split, split


def splitted(text: str, width: int = 3, delimiter: str = ",", first_line: int = 1) -> Split:
    return split(memoryview(text.encode()), delimiter, width, first_line)


def rows(found: Split) -> list[tuple[str, ...]]:
    return list(zip(*(column.to_pylist() for column in found.columns), strict=True))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_rows_and_their_lines(delimiter: str) -> None:
    found = splitted("a,b,c\nd,e,f\n".replace(",", delimiter), delimiter=delimiter)
    assert rows(found) == [("a", "b", "c"), ("d", "e", "f")]
    assert (found.lines.tolist(), found.broken) == ([1, 2], ())


def test_the_last_line_may_lack_its_end() -> None:
    assert rows(splitted("a,b,c\nd,e,f")) == [("a", "b", "c"), ("d", "e", "f")]


def test_the_first_line_is_a_number_of_the_file() -> None:
    assert splitted("a,b,c\n\nd,e,f\n", first_line=7).lines.tolist() == [7, 9]


@pytest.mark.parametrize(
    ("quoted", "cell"),
    [
        ('"b"', "b"),
        ('"b,c"', "b,c"),
        ('"b ""c"" d"', 'b "c" d'),
        ('""""', '"'),
        ('""', ""),
        ('"b\nc"', "b\nc"),
        ('"b, c\n\nd, e, f, g"', "b, c\n\nd, e, f, g"),
    ],
)
def test_quoted_cells(quoted: str, cell: str) -> None:
    found = splitted(f"a,{quoted},c\nd,e,f\n")
    assert rows(found) == [("a", cell, "c"), ("d", "e", "f")]
    assert found.lines.tolist() == [1, 2 + quoted.count("\n")]
    assert found.broken == ()


@pytest.mark.parametrize("blank", ["", "   ", ",,", " , ,\t", '"","",""'])
def test_blank_rows_are_no_rows(blank: str) -> None:
    found = splitted(f"a,b,c\n{blank}\nd,e,f\n{blank}\n{blank}\n")
    assert rows(found) == [("a", "b", "c"), ("d", "e", "f")]
    assert (found.lines.tolist(), found.broken, found.unlisted) == ([1, 3], (), 0)


def test_spaces_around_cells_do_not_count() -> None:
    found = splitted("a , b,c\na,b, c \n")
    assert rows(found) == [("a", "b", "c")] * 2
    assert len(found.columns[0].dictionary) == 1


@pytest.mark.parametrize(("row", "cells"), [("x", 1), ("x,y", 2), ("x,y,z,0", 4)])
def test_rows_of_another_length(row: str, cells: int) -> None:
    found = splitted(f'a,"b\nb",c\n{row}\nd,e,f\n')
    assert rows(found) == [("a", "b\nb", "c"), ("d", "e", "f")]
    assert found.broken == (Broken(3, "row-length", cells),)
    assert found.lines.tolist() == [1, 4]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ('x,y"y,z', "quote-inside"),
        ('x,"y"y,z', "quote-inside"),
        ('x,"y""y,z', "quote-open"),
        ('x,"y,z', "quote-open"),
        ('"x,y,z', "quote-open"),
        ('x,y,"', "quote-open"),
    ],
)
@pytest.mark.parametrize("next_row", ['d,"e",f', "d,e,f", 'd,"e, e",f'])
def test_a_mark_out_of_place_costs_its_own_row_only(row: str, code: str, next_row: str) -> None:
    found = splitted(f"a,b,c\n{row}\n{next_row}\ng,h,i\n")
    assert [row[0] for row in rows(found)] == ["a", "d", "g"]
    assert [(one.line, one.code) for one in found.broken] == [(2, code)]
    assert found.lines.tolist() == [1, 3, 4]


def test_two_marks_that_swallow_rows_between_them() -> None:
    found = splitted('a,b,"c\nd,e,f\ng,h,i"\nj,k,l\n')
    assert [one.line for one in found.broken] == [1, 3]
    assert rows(found) == [("d", "e", "f"), ("j", "k", "l")]


def test_a_cell_has_not_endlessly_many_lines() -> None:
    assert splitted('a,"' + "x\n" * (MOST_LINES - 2) + '",c\n').broken == ()
    found = splitted('a"a,b,c\na,"' + "x\n" * (MOST_LINES + 1) + '",c\nd,e,f\n')
    assert {one.code for one in found.broken[:2]} == {"quote-inside", "quote-open"}
    assert rows(found) == [("d", "e", "f")]


def test_row_by_row_and_at_once_are_the_same() -> None:
    text = "".join(f'{n},"x\n{n}",z\n\n{n}, y ,\n' for n in range(500))
    at_once, row_by_row = splitted(text), splitted(text + 'a"a,b,c\n')
    assert rows(at_once) == rows(row_by_row)
    assert at_once.lines.tolist() == row_by_row.lines.tolist()


@pytest.mark.parametrize("bad", ["x\n", 'x"x\n'])
def test_of_very_many_broken_rows_the_first_are_kept(bad: str) -> None:
    found = splitted("a,b,c\n" + bad * (MOST_BROKEN + 5))
    assert (len(found.broken), found.unlisted) == (MOST_BROKEN, 5)
    assert found.broken[-1].line == 1 + MOST_BROKEN


def test_nothing_at_all() -> None:
    for text in ("", "\n\n\n"):
        found = splitted(text)
        assert ([len(column) for column in found.columns], found.broken) == ([0, 0, 0], ())


def test_a_table_of_one_column() -> None:
    found = splitted("a\n\nb,b\n", width=1, delimiter=";")
    assert (rows(found), found.lines.tolist()) == ([("a",), ("b,b",)], [1, 3])


def test_first_rows_with_their_lines_and_how_many() -> None:
    content = b'\n"a\nb",c\n , \nd,e\n'
    assert first_rows(content, ",", 2) == [(2, 2, ["a\nb", "c"]), (4, 1, [" ", " "])]
