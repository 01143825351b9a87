"""heat_charts: every count stands in its cell, and a crossing without any is blank."""

from __future__ import annotations

from asskomm.charts.heat import heat, numbered
from asskomm.words import words_in

ROWS = {"a": "Erstes", "b": "Zweites"}
COLUMNS = {"x": "1", "y": "2", "z": "3"}
SPOKEN = {"x": "Ex", "y": "Ypsilon", "z": "Zett"}
CELLS = {("a", "x"): 1234, ("a", "y"): 0, ("b", "z"): 2, ("c", "x"): 9}


def test_each_number_is_written_in_its_cell() -> None:
    (trace,) = heat(ROWS, COLUMNS, CELLS, "Titel", words_in("de"), SPOKEN).figure.data
    assert [list(line) for line in trace.text] == [["1.234", "", ""], ["", "", "2"]]
    assert [list(line) for line in trace.z] == [[1234, None, None], [None, None, 2]]
    assert trace.texttemplate == "%{text}"


def test_the_text_names_rows_and_columns_in_full() -> None:
    chart = heat(ROWS, COLUMNS, CELLS, "Titel", words_in("de"), SPOKEN)
    assert chart.alt == "Titel. Erstes / Ex: 1234; Zweites / Zett: 2."
    assert chart.figure.data[0].customdata[1][2] == "Zweites / Zett"
    assert list(chart.figure.layout.xaxis.ticktext) == ["1", "2", "3"]


def test_names_are_numbered_from_one() -> None:
    assert numbered(["Erstes", "Zweites"]) == ["1 Erstes", "2 Zweites"]
