"""Datenqualität: completeness, findings by kind, freshness, the rules of the light, the page."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterator
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from asskomm.contract import ROOT, contract
from asskomm.view import freshness, light, serving
from asskomm.view.answers import View
from asskomm.words import LANGUAGES, words_in
from tests import made_up
from tests.made_up import DISTRICTS, Record, day, on, pick

Make = Callable[..., Record]

CONSULTATIONS = """
consultation_id | municipality_id   | held_on    | date_precision
----------------------------------------------------------------
B1              | 14628270 Pirna    | 2021-03-10 | day
B2              | 14628270 Pirna    | 2021-11-01 | month
B3              | 14628160 Heidenau | 2023-01-01 | year
B4              | 14612000 Dresden  | 2024-05-05 | by
B5              | 14612000 Dresden  | 2021-02-31 | day
"""
COUNCILS = """
council_id | name | municipality_id | district_id | stage   | stage_on   | date_precision
---------------------------------------------------------------------------------------
R1         |      | 14628270 Pirna  |             | planned | 2021-03-10 | day
R1         | Rat  | 14628270 Pirna  |             | founded | 2023-06-01 | month
R2         |      |                 | 14628       | founded | 2022-02-02 | day
"""


@pytest.fixture
def made(make: Make) -> Record:
    return make(consultations=CONSULTATIONS, councils=COUNCILS)


# --- completeness ---------------------------------------------------------------------------------


def test_rows_by_export_and_the_newest_record(made: Record) -> None:
    answer = made.ask("quality/exports")
    rows: dict[str, Any] = {row[0]: row[1:] for row in answer.rows}
    assert rows.keys() == contract().keys()
    # Five rows, one of them on 31 February; B4 is the newest, known as "by then".
    assert rows["consultations"] == (5, 1, 1 / 5, 0, day("2024-05-05"), "by")
    assert rows["councils"] == (3, 0, 0 / 3, 0, day("2023-06-01"), "month")
    assert rows["funding"] == (0, 0, None, 0, None, None)  # of no rows no share is set aside


def test_the_newest_record_is_the_one_that_counts_last(make: Make) -> None:
    record = make(
        consultations="""
consultation_id | municipality_id | held_on    | date_precision
B1              | 14628270 Pirna  | 2021-01-01 | year
B2              | 14628270 Pirna  | 2021-06-30 | day
"""
    )
    (row,) = record.ask("quality/exports").where("export", "consultations")
    assert (row["newest_on"], row["date_precision"]) == (day("2021-01-01"), "year")


def test_columns_filled(made: Record) -> None:
    answer = made.ask("quality/columns")
    filled = {row[:2]: row[2:] for row in answer.rows}
    assert filled["consultations", "held_on"] == (5 - 1, 4, 4 / 4)
    assert filled["consultations", "action_fields"] == (4, 0, 0 / 4)
    assert filled["councils", "name"] == (3, 1, 1 / 3)
    assert filled["councils", "municipality_id"] == (3, 2, 2 / 3)
    assert filled["councils", "district_id"] == (3, 1, 1 / 3)
    assert filled["funding", "amount_eur"] == (0, 0, None)


def test_columns_are_all_of_the_contract_in_its_order(made: Record) -> None:
    named = [
        (name, column.name)
        for name, table in sorted(contract().items())
        for column in table.columns
    ]
    assert pick(made.ask("quality/columns"), "export", "column_name") == named


def test_districts_all_thirteen_in_official_order(made: Record) -> None:
    answer = made.ask("quality/districts")
    rows = {row["district_id"]: row for row in answer}
    assert tuple(rows) == DISTRICTS == tuple(made.ask("places/districts").column("district_id"))
    pirna = rows["14628"]
    assert (pirna["consultations"], pirna["councils"], pirna["records"]) == (3, 3, 3 + 3)
    assert (pirna["newest_on"], pirna["date_precision"]) == (day("2023-01-01"), "year")  # its end
    assert (rows["14612"]["consultations"], rows["14612"]["records"]) == (1, 1)
    assert (rows["14713"]["records"], rows["14713"]["newest_on"]) == (0, None)


def test_each_export_has_its_column_by_district(real: Record) -> None:
    answer = real.ask("quality/districts")
    delivered = {row["export"]: row["rows"] for row in real.ask("quality/exports")}
    for name in answer.columns[5:]:
        assert sum(answer.column(name)) == delivered[name]
    for row in answer:
        assert row["records"] == sum(row[name] for name in answer.columns[5:])


def test_years_without_a_gap_up_to_the_export(made: Record) -> None:
    answer = made.ask("quality/years")
    assert pick(answer, "period", "consultations", "councils", "records") == [
        (day("2021-01-01"), 2, 1, 2 + 1),
        (day("2022-01-01"), 0, 1, 0 + 1),
        (day("2023-01-01"), 1, 1, 1 + 1),
        (day("2024-01-01"), 0, 0, 0),
        (day("2025-01-01"), 0, 0, 0),
        (day("2026-01-01"), 0, 0, 0),  # exported on 1 January 2026
        (None, 1, 0, 1),  # B4 was "by then": it has no year
    ]


def test_every_record_is_in_one_year_or_in_none(real: Record) -> None:
    answer = real.ask("quality/years")
    delivered = {row["export"]: row["rows"] for row in real.ask("quality/exports")}
    assert {name: sum(answer.column(name)) for name in answer.columns[2:]} == delivered
    assert sum(answer.column("records")) == sum(delivered.values())


def test_no_record_has_no_year(empty: Record) -> None:
    assert empty.ask("quality/years").rows == ()
    assert sum(empty.ask("quality/districts").column("records")) == 0


# --- findings -------------------------------------------------------------------------------------


def test_findings_by_kind_the_heavier_first(make: Make) -> None:
    record = make(
        consultations="""
consultation_id | municipality_id | held_on    | action_fields
B1              | 14628270 Pirna  | 2021-03-10 | Zauberei
B2              | 14628270 Pirna  | 2021-03-11 | Zauberei
B3              | 14628270 Pirna  | 2021-02-31 |
"""
    )
    columns = ("severity", "export", "code", "findings", "line")
    assert pick(record.ask("quality/findings"), *columns) == [
        ("set-aside", "consultations", "no-such-day", 1, 4),
        ("worth-a-look", "consultations", "action-field-unmapped", 2, 2),
    ]
    (row,) = record.ask("quality/exports").where("export", "consultations")
    assert (row["rows"], row["set_aside"], row["worth_a_look"]) == (3, 1, 2)


def test_findings_beyond_a_thousand_of_a_kind_are_counted(make: Make) -> None:
    heading = "consultation_id | municipality_id | held_on\n"
    lines = [f"B{number} | 14628270 Pirna | 2021-02-31" for number in range(1002)]
    record = make(consultations=heading + "\n".join(lines))
    columns = ("severity", "code", "findings", "line")
    assert pick(record.ask("quality/findings"), *columns) == [
        ("set-aside", "no-such-day", 1000 + 2, 2)
    ]


# --- freshness ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("delivery_day", "today", "expected"),
    [
        # Exported on 1 January 2026. → last expected, days since, first missed, days overdue
        ("", "2026-06-01", (None, None, None, None)),
        ("1", "2026-01-01", ("2026-01-01", 0, None, 0)),  # of that day or later: it is there
        ("5", "2026-01-04", ("2025-12-05", 30, None, 0)),
        ("5", "2026-01-05", ("2026-01-05", 0, "2026-01-05", 0)),  # the day is not over
        ("5", "2026-01-06", ("2026-01-05", 1, "2026-01-05", 1)),
        ("5", "2026-02-05", ("2026-02-05", 0, "2026-01-05", 26 + 5)),
        ("5", "2026-02-06", ("2026-02-05", 1, "2026-01-05", 26 + 6)),
        ("28", "2026-03-01", ("2026-02-28", 1, "2026-01-28", 3 + 28 + 1)),
        ("28", "2025-12-31", ("2025-12-28", 3, None, 0)),  # exported tomorrow: a clock is wrong
    ],
)
def test_freshness(empty: Record, delivery_day: str, today: str, expected: tuple[Any, ...]) -> None:
    (row,) = empty.ask("quality/freshness", today=today, delivery_day=delivery_day).rows
    assert row[0] == made_up.EXPORTED_ON
    assert tuple(str(one) if isinstance(one, date) else one for one in row[1:]) == expected


@pytest.mark.parametrize("text", ["5", "05", " 28 "])
def test_a_delivery_day_is_one_that_every_month_has(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(freshness.SETTING, text)
    assert freshness.bound()["delivery_day"] == str(int(text))
    assert not freshness.is_unreadable()


@pytest.mark.parametrize("text", ["0", "29", "-1", "1.5", "fünf", "٣", "5; DROP TABLE about"])
def test_another_delivery_day_is_none_and_said(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(freshness.SETTING, text)
    assert freshness.bound()["delivery_day"] == ""
    assert freshness.is_unreadable()


def test_no_delivery_day_is_no_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(freshness.SETTING, raising=False)
    assert freshness.bound()["delivery_day"] == ""
    assert not freshness.is_unreadable()


# --- the light ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "set_aside", "worth_a_look", "code"),
    [
        (100, 0, 0, "green"),
        (0, 0, 0, "green"),
        (100, 0, 1, "yellow"),
        (100, 1, 0, "yellow"),
        (20, 1, 0, "yellow"),  # 1 / 20 is 5 %, and not more
        (19, 1, 0, "red"),  # 1 / 19 is 5.3 %
        (1, 1, 0, "red"),
    ],
)
def test_the_light_of_rows(rows: int, set_aside: int, worth_a_look: int, code: str) -> None:
    assert light.of_rows(rows, set_aside, worth_a_look) == code


@pytest.mark.parametrize(
    ("days", "code"), [(None, "green"), (0, "green"), (1, "yellow"), (31, "yellow"), (32, "red")]
)
def test_the_light_of_freshness(days: int | None, code: str) -> None:
    assert light.of_freshness(days) == code


def test_the_whole_is_as_good_as_its_worst_part() -> None:
    assert light.worst(["green", "red", "yellow"]) == "red"
    assert light.worst(["yellow", "green"]) == "yellow"
    assert light.worst([]) == "green"


def view_of(record: Record) -> View:
    snapshot = record.snapshot
    return View(snapshot, on("2026-01-01"), words_in("de"), serving.choices(snapshot))


@pytest.fixture
def unexpected(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """No delivery day; to be set."""
    monkeypatch.delenv(freshness.SETTING, raising=False)
    return monkeypatch


def test_a_figure_has_the_light_of_its_exports(
    made: Record, empty: Record, unexpected: pytest.MonkeyPatch
) -> None:
    view = view_of(made)
    assert light.light(view, "consultations") == "red"  # 1 / 5 is set aside
    assert light.light(view, "councils") == "green"
    assert light.light(view, "councils", "consultations") == "red"
    assert light.light(view) == "red"
    assert light.light(view_of(empty)) == "green"


def test_an_overdue_delivery_is_overdue_for_every_figure(
    empty: Record, unexpected: pytest.MonkeyPatch
) -> None:
    unexpected.setenv(freshness.SETTING, "5")
    view = view_of(empty)
    lights = {}
    for today in ("2026-01-05", "2026-01-06", "2026-02-05", "2026-02-06"):
        unexpected.setattr(freshness, "today", lambda today=today: date.fromisoformat(today))
        lights[today] = (light.light(view), light.light(view, "councils"))
    assert list(lights.values()) == [(code, code) for code in ("green", "yellow", "yellow", "red")]


def test_a_file_that_is_no_export_is_worth_a_look_for_the_whole(
    tmp_path: Path, unexpected: pytest.MonkeyPatch
) -> None:
    folder = made_up.delivery(tmp_path / "delivery")
    (folder / "holiday_list.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    view = view_of(made_up.record(folder, tmp_path / "snapshots"))
    assert light.light(view) == "yellow"
    assert light.light(view, "councils") == "green"


# --- the page -------------------------------------------------------------------------------------


@pytest.fixture(scope="module", autouse=True)
def thawed() -> Iterator[None]:
    yield
    gc.unfreeze()  # what the dashboard froze; else DuckDB complains of leaks when Python ends


def page(query: dict[str, str]) -> AppTest:
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    for name, value in query.items():
        app.query_params[name] = value
    return app.run().switch_page("pages/delivery/quality.py").run()


def text_of(app: AppTest) -> str:
    bodies = [one.proto.body for one in app.get("html") if "<style" not in one.proto.body]
    return unescape(re.sub(r"<[^>]+>", " ", " ".join(bodies)).replace("\N{NO-BREAK SPACE}", " "))


SAID = {
    "de": {
        "clean": "Die Lieferung ist in Ordnung (grün): Von 2 Zeilen ist keine beiseitegelegt, "
        "kein Befund ist anzusehen, und nichts ist überfällig.",
        "faulty": "Bitte nicht ohne Rückfrage zitieren (rot): Von 2 Zeilen ist eine "
        "beiseitegelegt, ein Befund ist anzusehen, und die Lieferung ist seit 32 Tagen überfällig.",
        "missing": "Die vom 05.01.2026 fehlt seit 32 Tagen.",
    },
    "en": {
        "clean": "The delivery is in order (green): none of 2 rows is set aside, "
        "no finding is worth a look, and nothing is overdue.",
        "faulty": "Please ask before quoting from this delivery (red): one of 2 rows is set aside, "
        "one finding is worth a look, and the delivery is overdue by 32 days.",
        "missing": "The one of 5 Jan 2026 has been missing for 32 days.",
    },
}
CLEAN = """
consultation_id | municipality_id | held_on
B1              | 14628270 Pirna  | 2021-03-10
B2              | 14628270 Pirna  | 2022-03-10
"""
FAULTY = """
consultation_id | municipality_id | held_on    | action_fields
B1              | 14628270 Pirna  | 2021-02-31 |
B2              | 14628270 Pirna  | 2022-03-10 | Zauber < Fluch
"""


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., AppTest]:
    def open_with(consultations: str, today: str, delivery_day: str, **query: str) -> AppTest:
        folder = made_up.delivery(tmp_path / "delivery", consultations=consultations)
        monkeypatch.setenv("ASSKOMM_DATA", str(folder))
        monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path / "snapshots"))
        monkeypatch.setenv(freshness.SETTING, delivery_day)
        monkeypatch.setattr(freshness, "today", lambda: date.fromisoformat(today))
        return page(query)

    return open_with


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_a_clean_delivery(language: str, shown: Callable[..., AppTest]) -> None:
    app = shown(CLEAN, "2026-01-04", "5", lang=language)
    words = words_in(language)
    assert not app.exception
    assert app.title[0].value == words("question-quality")
    text = text_of(app)
    assert SAID[language]["clean"] in text
    assert words("no-findings") in text
    assert words("quality-light-red").replace("\N{NO-BREAK SPACE}", " ") not in text
    (chart,) = app.get("plotly_chart")
    assert "2021: 1; 2022: 1; 2023: 0" in chart.proto.alt
    tables = [one for one in app.get("html") if "<table>" in one.proto.body]
    # Three files for each table, three pictures of the one chart; no table of findings.
    assert len(app.get("download_button")) - 3 == 3 * len(tables) == 3 * 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_a_faulty_delivery(language: str, shown: Callable[..., AppTest]) -> None:
    app = shown(FAULTY, "2026-02-06", "05", lang=language)
    words = words_in(language)
    assert not app.exception
    text = text_of(app)
    assert SAID[language]["faulty"] in text
    assert SAID[language]["missing"] in text
    assert words("finding-no-such-day") in text
    assert "Zauber < Fluch" in text  # escaped: else it had been taken for the start of a tag
    tables = [one for one in app.get("html") if "<table>" in one.proto.body]
    assert len(app.get("download_button")) - 3 == 3 * len(tables) == 3 * 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_setting_that_is_no_day_is_named(language: str, shown: Callable[..., AppTest]) -> None:
    app = shown(CLEAN, "2026-02-06", "<i>31", lang=language)
    assert not app.exception
    assert words_in(language)("freshness-unreadable", value="<i>31") in text_of(app)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_delivery_is_said_to_be_empty(
    language: str, shown: Callable[..., AppTest]
) -> None:
    app = shown("consultation_id | municipality_id | held_on", "2026-01-02", "", lang=language)
    assert not app.exception
    assert words_in(language)("quality-nothing") in text_of(app)
    assert not app.get("plotly_chart")


def test_files_are_named_after_the_whole_delivery(
    shown: Callable[..., AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []
    monkeypatch.setattr(
        "streamlit.download_button", lambda label, **rest: names.append(rest["file_name"])
    )
    shown(FAULTY, "2026-01-04", "5", stichtag="2020-01-01", kreis="14713")
    names = [name for name in names if "_14713_" not in name]  # without those of the overview
    assert len(set(names)) == len(names) == 3 * 6 + 3  # of tables, and of one chart's pictures
    for name in names:  # whole Saxony, on the day of the export
        whole = r"[a-z-]+_sachsen_2026-01-01_[0-9a-f]{12}_ohne-1-zeilen_\w+\.(csv|xlsx|png|svg)"
        assert re.fullmatch(whole, name)


def test_the_selection_changes_nothing(shown: Callable[..., AppTest]) -> None:
    everything = shown(CLEAN, "2026-01-04", "5", stichtag="2023-01-01")
    narrowed = page({"stichtag": "2020-01-01", "kreis": "14713", "groesse": "0"})

    def tables(app: AppTest) -> list[str]:
        return [one.proto.body for one in app.get("html") if "<table>" in one.proto.body]

    assert tables(everything)
    assert tables(everything) == tables(narrowed)
