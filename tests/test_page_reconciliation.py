"""The page Abgleich: its choice, its charts, and what it says where nothing can be compared."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from streamlit.testing.v1 import AppTest

from asskomm.words import words_in
from tests.test_pages import FOLDER, Screen, opened, screen, surroundings

__all__ = ["surroundings"]  # a fixture: the default delivery and snapshots of our own

WORDS = words_in("de")
DAY = {"stichtag": "2024-12-31"}


@pytest.fixture(autouse=True)
def settled(surroundings: Iterator[None]) -> None:
    """Every test in those surroundings."""


def page(**query: str) -> tuple[AppTest, Screen]:
    """The page as it stands for an address."""
    app = opened(DAY | query)
    app.switch_page(f"{FOLDER}/quoting/reconciliation.py").run()
    assert not app.exception
    return app, screen(app, WORDS, [("", bytes)] * 99)


def drawn(shown: Screen) -> list[str]:
    return [chart.key.rpartition("beside-")[2] for chart in shown.charts]


def test_one_chart_for_each_indicator_with_published_totals() -> None:
    _, shown = page()
    assert drawn(shown) == [
        "consulted_municipalities", "closely_cooperating", "prevention_councils",
        "cooperation_agreements", "coaching_processes", "security_analyses",
        "model_municipalities",
    ]  # fmt: skip
    lines = {
        name: len(chart.traces) for name, chart in zip(drawn(shown), shown.charts, strict=True)
    }
    # Coaching is the same in both units and drawn once.
    assert [lines[name] for name in drawn(shown)] == [1, 1, 2, 3, 1, 2, 1]
    agreements = shown.charts[3]
    assert agreements.twin
    assert agreements.twin.rows[-1] == ["31.12.2024", "51", "45", "40"]
    rings = [trace for chart in shown.charts for trace in chart.spec["data"]
             if trace["name"] == WORDS("published-contradicted")]  # fmt: skip
    assert [trace["y"] for trace in rings] == [[43, 64], [20, 21, 29, 42], [16, 12]]


def test_a_choice_in_the_address_narrows_table_and_charts() -> None:
    app, shown = page(kennzahl="security_analyses")
    assert drawn(shown) == ["security_analyses"]
    (table,) = [one for one in shown.tables if WORDS("column-verdict") in one.headings
                and WORDS("column-difference") in one.headings]  # fmt: skip
    assert {row[1] for row in table.rows} == {WORDS("indicator-security-analyses")}
    assert app.query_params["kennzahl"] in ("security_analyses", ["security_analyses"])


@pytest.mark.parametrize("kennzahl", ["consultations", "funding_available_eur"])
def test_an_indicator_that_has_nothing_to_compare_is_said(kennzahl: str) -> None:
    _, shown = page(kennzahl=kennzahl)
    name = WORDS.code("indicator", kennzahl)
    assert drawn(shown) == []
    assert WORDS("reconciled-none-of-it", indicator=name, date="31.12.2024") in shown.text


def test_an_indicator_that_does_not_exist_is_said_and_all_are_shown() -> None:
    _, shown = page(kennzahl="<b>nix</b>")
    label = WORDS("reconciled-pick")
    assert WORDS("pick-unknown", value="<b>nix</b>", label=label) in shown.text
    assert len(drawn(shown)) == 7


def test_a_period_leaves_earlier_points_out_of_the_charts_and_not_out_of_the_table() -> None:
    _, shown = page(ab="2023-09-01")
    assert len(drawn(shown)) == 7
    assert "09.08.2023" not in "".join(chart.alt for chart in shown.charts)
    assert any(row[0] == "09.08.2023" for table in shown.tables for row in table.rows)


def test_before_the_first_publication() -> None:
    _, shown = page(stichtag="2018-01-01")
    assert WORDS("reconciled-none-yet", date="01.01.2018") in shown.text
    assert not shown.tables


def test_a_district_is_not_compared_and_the_whole_is_one_click_away() -> None:
    app, shown = page(kreis="14628", einheit="signatories")
    assert WORDS("published-whole-only") in shown.text
    assert not shown.tables
    assert WORDS("nothing-in-scope") not in shown.text  # there is something, only not published
    (onward,) = [one.proto.body for one in app.get("html") if 'class="onward"' in one.proto.body]
    assert 'href="abgleich?stichtag=2024-12-31&amp;einheit=signatories' in onward
    assert "kreis" not in onward
