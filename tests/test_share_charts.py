"""share_charts: each share stands beside its bar, and no whole is no bar."""

from __future__ import annotations

from asskomm.charts.shares import shares
from asskomm.words import words_in

NONE = "."


def percent(whole: int) -> str:
    return f"{whole}\N{NO-BREAK SPACE}%"


def test_shares_of_two_wholes_side_by_side() -> None:
    series = {"Gemeinden": [0.25, None, 0.0], "Einwohner": [1.0, None, 0.0]}
    chart = shares(["Hier", "Dort", "Sonst"], series, "Titel", words_in("de"))
    one, other = chart.figure.data
    assert list(one.text) == [percent(25), NONE, percent(0)]
    assert list(other.text) == [percent(100), NONE, percent(0)]
    assert list(one.x) == [0.25, None, 0.0]
    assert one.marker.pattern.shape != other.marker.pattern.shape  # not told apart by colour
    assert chart.alt.startswith("Titel. Gemeinden. Hier: " + percent(25))
    assert f"Einwohner. Hier: {percent(100)}; Dort: {NONE}; Sonst: {percent(0)}." in chart.alt


def test_nothing_reached_still_has_a_scale() -> None:
    chart = shares(["Hier"], {"Gemeinden": [0.0]}, "Titel", words_in("de"))
    assert list(chart.figure.layout.xaxis.range) == [0, 1]
