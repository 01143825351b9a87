"""survival_charts: the curve is drawn from the rows as they are, with the numbers at risk."""

from __future__ import annotations

from asskomm.charts.survival import READINGS, curve
from asskomm.figures.questions import Answer
from asskomm.words import words_in

COLUMNS = ("reading", "days", "at_risk", "events", "censored", "waiting_share")
# Four set out. In the longest reading the second arrives 300 days later.
ROWS = (
    ("shortest", 0, 4, 0, 0, 1.0),
    ("shortest", 100, 4, 1, 0, 0.75),
    ("shortest", 200, 3, 1, 0, 0.5),
    ("shortest", 800, 2, 0, 2, 0.5),
    ("longest", 0, 4, 0, 0, 1.0),
    ("longest", 100, 4, 1, 0, 0.75),
    ("longest", 500, 3, 1, 0, 0.5),
    ("longest", 800, 2, 0, 2, 0.5),
)


def test_a_curve_shows_every_row_in_steps() -> None:
    chart = curve(Answer("made up", COLUMNS, ROWS), "Titel", words_in("de"))
    drawn = [
        (reading, days, share)
        for reading, trace in zip(READINGS, chart.figure.data, strict=True)
        for days, share in zip(trace.x, trace.y, strict=True)
    ]
    assert drawn == [(row[0], row[1], row[5]) for row in ROWS]
    assert {trace.line.shape for trace in chart.figure.data} == {"hv"}
    assert len({trace.line.dash for trace in chart.figure.data}) == 2  # not told apart by colour


def test_the_numbers_at_risk_stand_under_the_axis_and_in_the_text() -> None:
    chart = curve(Answer("made up", COLUMNS, ROWS), "Titel", words_in("de"))
    axis = chart.figure.layout.xaxis
    assert list(axis.tickvals) == [0, 365, 2 * 365]
    # After a year two are left in one reading, three in the other.
    assert list(axis.ticktext) == [
        "Beginn<br>4 im Blick",
        "1 Jahr<br>2–3 im Blick",
        "2 Jahre<br>2 im Blick",
    ]
    share = "50\N{NO-BREAK SPACE}%–75\N{NO-BREAK SPACE}%"
    assert chart.alt.startswith("Titel. ")
    assert f"1 Jahr: {share}; 2 Jahre: 50\N{NO-BREAK SPACE}%" in chart.alt


def test_a_long_curve_has_not_too_many_ticks() -> None:
    rows = (*ROWS, ("shortest", 365 * 24, 1, 1, 0, 0.0))
    axis = curve(Answer("made up", COLUMNS, rows), "Titel", words_in("en")).figure.layout.xaxis
    assert [days // 365 for days in axis.tickvals] == [0, 4, 8, 12, 16, 20, 24]
