"""queries/side_by_side and its page: districts beside each other, on tables made up by hand."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from asskomm.charts import panels
from asskomm.contract import ROOT
from asskomm.view.compared import LOOKS
from asskomm.words import words_in
from tests.conftest import Make
from tests.made_up import DISTRICTS, Record, day, on, pick

WORDS = words_in("de")
TABLE, OVER_TIME = "side_by_side/table", "side_by_side/over_time"
SUBJECTS = {
    "consultations": "consulted_municipalities",
    "agreements": "cooperation_agreements",
    "preliminary_agreements": "preliminary_agreements",
    "councils": "prevention_councils",
    "coaching": "coaching_processes",
    "security_analyses": "security_analyses",
}
# Districts: Landkreis Leipzig and Nordsachsen have 30 municipalities each, Meißen has 28,
# Sächsische Schweiz-Osterzgebirge 36, the city of Dresden is one.
AGREEMENTS = """
agreement_id | municipality_id     | signed_on  | ended_on
-----------------------------------------------------------
V-pirna      | 14628270 Pirna      | 2021-05-10 |
V-again      | 14628270 Pirna      | 2021-06-01 |
V-heidenau   | 14628160 Heidenau   | 2022-06-30 |
V-old        | 14628110 Freital    | 2020-01-01 | 2021-12-31
V-grimma     | 14729160 Grimma     | 2021-01-01 |
V-torgau     | 14730310 Torgau     | 2021-01-01 |
V-dresden    | 14612000 Dresden    | 2021-01-01 |
V-joint      | 14627210 Radebeul   | 2022-01-01 |
V-joint      | 14628050 Bannewitz  | 2022-01-01 |
"""


def asked(record: Record, scope: Any, level: str = "districts", earlier: str = "") -> Any:
    rows = record.ask(
        TABLE, scope, indicator="cooperation_agreements", level=level, language="de",
        earlier=earlier,
    )  # fmt: skip
    return {row["place_code"]: row for row in rows}


def test_every_district_and_the_state_last(make: Make) -> None:
    rows = asked(make(agreements=AGREEMENTS), on("2022-12-31"))
    assert [*rows] == [*DISTRICTS, "state"]
    assert rows["state"]["place_title"] == "Sachsen"
    assert [code for code, row in rows.items() if row["is_state"]] == ["state"]
    assert {code: row["number"] for code, row in rows.items() if row["number"]} == {
        "14612": 1,
        "14627": 1,
        "14628": 1 + 1 + 1,  # Pirna once, Heidenau, Bannewitz; Freital's has ended
        "14729": 1,
        "14730": 1,
        "state": 1 + 1 + 3 + 1 + 1,
    }


def test_rates_and_shares(make: Make) -> None:
    record = make(agreements=AGREEMENTS)
    rows = asked(record, on("2022-12-31"))
    there = rows["14628"]
    assert (there["reached"], there["municipalities"]) == (3, 36)
    assert there["reached_share"] == 3 / 36
    assert there["inhabitants"] == 246_011
    assert there["per_hundred_thousand"] == round(3 * 100_000 / 246_011, 2)
    people = {row["municipality_id"]: row["population"] for row in record.ask(
        "map/municipalities", on("2022-12-31"), language="de")}  # fmt: skip
    reached = people["14628270"] + people["14628160"] + people["14628050"]
    assert there["inhabitants_reached"] == reached
    assert there["inhabitants_share"] == reached / 246_011
    assert rows["14612"]["inhabitants_share"] == 1


def test_places_with_the_same_share_have_the_same_numbers(make: Make) -> None:
    rows = asked(make(agreements=AGREEMENTS), on("2022-12-31"))
    ranks = {code: (row["place_rank"], row["place_rank_to"]) for code, row in rows.items()}
    assert ranks["14628"] == (1, 1)  # 3 of 36
    assert ranks["14627"] == (2, 2)  # 1 of 28
    assert ranks["14729"] == ranks["14730"] == (3, 3 + 1)  # 1 of 30 each
    nobody = [ranks[code] for code in ("14521", "14522", "14523", "14524", "14625", "14626")]
    assert set(nobody) == {(5, 5 + 6 - 1)}


def test_a_tiny_base_has_no_rank(make: Make) -> None:
    rows = asked(make(agreements=AGREEMENTS), on("2022-12-31"))
    cities = ("14511", "14612", "14713")
    assert [rows[code]["municipalities"] for code in cities] == [1, 1, 1]
    assert [rows[code]["place_rank"] for code in (*cities, "state")] == [None] * 4
    assert rows["14612"]["reached_share"] == 1  # and would have been the first


def test_ten_municipalities_are_enough_and_nine_are_not(real: Record) -> None:
    rows = asked(real, on("2023-08-09", size_classes=("5000", "20000"))).values()
    ranked = {
        row["municipalities"]: row["place_rank"] is not None for row in rows if not row["is_state"]
    }
    assert {9, 10} <= ranked.keys()
    assert all(has_one == (base >= 10) for base, has_one in ranked.items())


def test_a_joint_agreement_counts_in_each_place_and_once_in_the_state(make: Make) -> None:
    record = make(agreements=AGREEMENTS)
    scope = on("2022-12-31", unit="agreements")
    rows = asked(record, scope)
    assert (rows["14627"]["number"], rows["14628"]["number"]) == (1, 2 + 1 + 1)
    districts = sum(row["number"] for row in rows.values() if not row["is_state"])
    assert districts == 1 + 1 + 4 + 1 + 1
    assert rows["state"]["number"] == districts - 1  # the joint one is one agreement
    # Both districts belong to PD Dresden: there it is one as well.
    assert asked(record, scope, "directorates")["PD Dresden"]["number"] == 1 + 3 + 1


def test_the_directorates(make: Make) -> None:
    rows = asked(make(agreements=AGREEMENTS), on("2022-12-31"), "directorates")
    names = ["PD Chemnitz", "PD Zwickau", "PD Dresden", "PD Görlitz", "PD Leipzig"]
    assert [*rows] == [*names, "state"]
    assert rows["PD Dresden"]["municipalities"] == 1 + 28 + 36
    assert rows["PD Dresden"]["reached_share"] == (1 + 1 + 3) / (1 + 28 + 36)
    assert rows["PD Leipzig"]["reached_share"] == (1 + 1) / (1 + 30 + 30)
    ranks = [(row["place_rank"], row["place_rank_to"]) for row in rows.values()]
    assert ranks == [(3, 5), (3, 5), (1, 1), (3, 5), (2, 2), (None, None)]


def test_the_change_since_an_earlier_day(make: Make) -> None:
    rows = asked(make(agreements=AGREEMENTS), on("2022-12-31"), earlier="2021-12-31")
    then = {code: (row["number_then"], row["difference"]) for code, row in rows.items()}
    assert then["14628"] == (1 + 1, 3 - 2)  # Pirna and Freital, on its last day
    assert then["14729"] == (1, 0)
    assert then["14627"] == (0, 1)
    assert then["state"] == (2 + 1 + 1 + 1, 7 - 5)
    assert {row["then_on"] for row in rows.values()} == {day("2021-12-31")}


def test_without_an_earlier_day_nothing_is_compared(make: Make) -> None:
    rows = asked(make(agreements=AGREEMENTS), on("2022-12-31"))
    found = {(row["then_on"], row["number_then"], row["difference"]) for row in rows.values()}
    assert found == {(None, None, None)}


def test_the_state_stays_whole_where_places_are_chosen(make: Make) -> None:
    record = make(agreements=AGREEMENTS)
    rows = asked(record, on("2022-12-31", districts=("14628", "14627")))
    assert [*rows] == ["14627", "14628", "state"]
    assert rows["state"] == asked(record, on("2022-12-31"))["state"]
    part = asked(record, on("2022-12-31", districts=("14628",)), "directorates")
    assert part["PD Dresden"]["municipalities"] == 36  # the chosen district alone


def test_over_time_ends_where_the_table_stands(make: Make) -> None:
    record = make(agreements=AGREEMENTS)
    scope = on("2022-12-31", since="2021-10-01")
    answer = record.ask(
        OVER_TIME, scope, indicator="cooperation_agreements", level="districts", language="en"
    )
    here = answer.where("place_code", "14628")
    assert pick(here, "until", "number", "reached_share") == [
        (day("2021-12-31"), 2, 2 / 36),  # Pirna; Freital's last day
        (day("2022-03-31"), 2 - 1 + 1, 2 / 36),  # Freital gone, Bannewitz there
        (day("2022-06-30"), 3, 3 / 36),  # Heidenau
        (day("2022-09-30"), 3, 3 / 36),
        (day("2022-12-31"), 3, 3 / 36),
    ]
    last = {row["place_code"]: row for row in answer if row["until"] == day("2022-12-31")}
    same = ("number", "per_hundred_thousand", "reached_share", "inhabitants_share")
    for code, row in asked(record, scope).items():
        assert [last[code][name] for name in same] == [row[name] for name in same]
    assert last["state"]["place_title"] == "Saxony"


def test_a_districts_own_council_is_no_municipality_that_is_reached(make: Make) -> None:
    record = make(
        councils="""
council_id | municipality_id | district_id | stage   | stage_on
R1         |                 | 14628       | founded | 2020-01-01
"""
    )
    rows = record.ask(
        TABLE, on("2022-12-31", unit="agreements"), indicator="prevention_councils",
        level="districts", language="de", earlier="",
    )  # fmt: skip
    (row,) = rows.where("place_code", "14628")
    assert (row["number"], row["reached"], row["inhabitants_reached"]) == (1, 0, 0)


@pytest.mark.parametrize("unit", ["municipalities", "signatories", "agreements"])
@pytest.mark.parametrize("subject", [one for one in SUBJECTS if one != "consultations"])
def test_the_record_agrees_with_the_pages_of_the_building_blocks(
    real: Record, subject: str, unit: str
) -> None:
    scope = on("2025-12-31", unit=unit)
    there = real.ask("steps/by_district", scope, subject=subject)
    here = real.ask(
        TABLE, scope, indicator=SUBJECTS[subject], level="districts", language="de", earlier=""
    )
    shares = ("reached", "municipalities", "reached_share")
    districts = pick(there, "district_id", "standing", *shares)
    assert pick(here, "place_code", "number", *shares)[:-1] == districts  # in the same order
    (row,) = here.where("is_state", True)
    assert row["number"] == real.only("steps/summary", scope, subject=subject)["standing"]


TALKS = """
consultation_id | municipality_id   | kind     | held_on    | date_precision
----------------------------------------------------------------------------
B-first         | 14628270 Pirna    | first    | 2021-02-01 | day
B-again         | 14628270 Pirna    | follow_up | 2022-02-01 | day
B-heidenau      | 14628160 Heidenau | first    | 2022-05-31 | month
B-by            | 14628110 Freital  | first    | 2021-06-01 | by
B-grimma        | 14729160 Grimma   | first    | 2022-12-01 | day
"""


@pytest.mark.parametrize(
    ("since", "talks", "reached"),
    [(None, 2 + 1, 2), ("2021-02-02", 1 + 1, 2), ("2022-02-02", 1, 1)],
)  # Freital's has no place in a period
def test_a_flow_is_what_came_within_the_period(
    make: Make, since: str | None, talks: int, reached: int
) -> None:
    record, scope = make(consultations=TALKS), on("2022-11-30", since=since)
    asked = {"indicator": "consultations", "level": "districts", "language": "de"}
    rows = {row["place_code"]: row for row in record.ask(TABLE, scope, earlier="", **asked)}
    there = rows["14628"]
    assert (there["number"], there["reached"]) == (talks, reached)
    assert rows["14729"]["number"] == 0
    assert rows["state"]["number"] == talks == record.value("consultations", scope)
    line = [row for row in record.ask(OVER_TIME, scope, **asked) if row["place_code"] == "14628"]
    assert line[-1]["number"] == talks
    assert [row["number"] for row in line] == sorted(row["number"] for row in line)


GRANTS = """
grant_id | municipality_id   | stage    | stage_on   | budget_year | amount_eur
------------------------------------------------------------------------------
F1       | 14628270 Pirna    | applied  | 2021-01-01 | 2021        | 9000
F1       | 14628270 Pirna    | approved | 2021-02-01 | 2021        | 5000.50
F2       | 14628270 Pirna    | approved | 2022-02-01 | 2022        | 700
F3       | 14628160 Heidenau | approved | 2022-03-01 | 2022        |
F4       | 14729160 Grimma   | approved | 2023-01-01 | 2022        | 80
"""


def test_approved_sums(make: Make) -> None:
    record, scope = make(funding=GRANTS), on("2022-12-31")
    asked = {"indicator": "funding_approved_eur", "level": "districts", "language": "de"}
    rows = {row["place_code"]: row for row in record.ask(TABLE, scope, earlier="", **asked)}
    there = rows["14628"]
    assert there["amount_eur"] == Decimal("5700.50")  # of 246,011 inhabitants: 2.3 cents
    assert there["per_inhabitant_eur"] == Decimal("0.02")
    assert (there["number"], there["reached"]) == (3, 2)  # Heidenau's is one, of no known sum
    assert rows["14729"]["amount_eur"] == 0
    assert rows["state"]["amount_eur"] == record.value("funding_approved_eur", scope)
    line = [row for row in record.ask(OVER_TIME, scope, **asked) if row["place_code"] == "14628"]
    found = {row["until"]: row["amount_eur"] for row in line}
    assert found[day("2021-03-31")] == found[day("2021-12-31")] == Decimal("5000.50")
    assert found[day("2022-12-31")] == Decimal("5700.50")


def test_what_is_no_sum_has_none(make: Make) -> None:
    row = asked(make(agreements=AGREEMENTS), on("2022-12-31"))["14628"]
    assert (row["amount_eur"], row["per_inhabitant_eur"]) == (None, None)


def test_the_model_municipalities_stand_since_they_were_chosen(real: Record) -> None:
    scope = on("2023-08-09")
    rows = real.ask(TABLE, scope, indicator="model_municipalities", level="districts",
                    language="de", earlier="2018-01-01")  # fmt: skip
    (state,) = rows.where("is_state", True)
    districts = [row for row in rows if not row["is_state"]]
    assert state["number"] == real.value("model_municipalities", scope) == 8
    assert sum(row["number"] for row in districts) == 8
    assert state["number_then"] == 0


# --- the charts -----------------------------------------------------------------------------------


@pytest.mark.parametrize("measure", LOOKS)
def test_all_panels_have_one_scale_and_the_states_line_where_it_compares(
    real: Record, measure: str
) -> None:
    answer = real.ask(
        OVER_TIME, on("2023-08-09"), indicator="cooperation_agreements", level="districts",
        language="de",
    )  # fmt: skip
    places, state = panels.by_place(answer)
    chart = panels.panels(panels.named(places), state, measure, "Titel", WORDS)
    layout = chart.figure.layout
    assert len(layout.annotations) == 13
    ranges = {layout[f"yaxis{number}"].range for number in ("", *range(2, 13 + 1))}
    assert len(ranges) == 1
    drawn = {trace.name for trace in chart.figure.data}
    assert ("Sachsen" in drawn) == (measure != "number")
    ((_, top),) = ranges
    assert max(max(trace.y) for trace in chart.figure.data) < top


def test_places_in_one_chart_differ_by_dash(real: Record) -> None:
    answer = real.ask(
        OVER_TIME, on("2023-08-09"), indicator="cooperation_agreements", level="districts",
        language="de",
    )  # fmt: skip
    places, state = panels.by_place(answer)
    four = dict(list(panels.named(places).items())[1:5])
    chart = panels.together(four, state, "per_hundred_thousand", "Titel", WORDS)
    assert [trace.name for trace in chart.figure.data] == [*four, "Sachsen"]
    assert len({trace.line.dash for trace in chart.figure.data}) == 4 + 1


# --- the page -------------------------------------------------------------------------------------


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What stands on the page, opened with an address: its text and its charts' keys."""
    monkeypatch.delenv("ASSKOMM_DATA", raising=False)
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path_factory.mktemp("snapshots")))

    def opened(**query: str) -> tuple[AppTest, str, list[str]]:
        app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
        for name, value in ({"stichtag": "2023-08-09"} | query).items():
            app.query_params[name] = value
        app.run().switch_page(str(ROOT / "pages" / "places" / "side_by_side.py")).run()
        assert not app.exception
        text = " ".join(one.proto.body for one in app.get("html"))
        charts = [one.proto.id for one in app.get("plotly_chart")]
        return app, text, [re.findall(r"side-\w+", key)[0] for key in charts]

    return opened


def test_chosen_places_stand_in_one_chart_and_in_the_address(page: Any) -> None:
    app, text, charts = page(orte="14626,14628", darstellung="reached_share")
    assert charts == ["side-panels", "side-direct"]
    alt = app.get("plotly_chart")[1].proto.alt
    assert "Görlitz: 28" in alt
    assert "Sächsische Schweiz-Osterzgebirge: 14" in alt
    assert "Sachsen: 12" in alt
    assert app.query_params["orte"] in ("14626,14628", ["14626,14628"])
    app.multiselect(key="compared_list").set_value(["14626", "14521", "14522"]).run()
    assert app.query_params["orte"] in ("14626,14521,14522", ["14626,14521,14522"])
    assert WORDS("side-choose", least=2, most=4) not in text


def test_fewer_than_two_places_get_a_sentence(page: Any) -> None:
    for orte in ("", "14628"):
        _, text, charts = page(orte=orte)
        assert charts == ["side-panels"]
        assert WORDS("side-choose", least=2, most=4) in text


def test_a_place_that_does_not_exist_and_a_fifth_are_said(page: Any) -> None:
    _, text, charts = page(orte="14626,<b>,14628,14521,14522,14523")
    assert "&lt;b&gt;" in text
    assert "<b>" not in text
    assert WORDS("side-too-many", most=4) in text
    assert "side-direct" in charts


def test_a_flow_is_called_one_and_not_compared_with_then(page: Any) -> None:
    _, text, charts = page(kennzahl="consultations", vergleich="2022-08-09")
    assert charts == ["side-panels"]
    assert WORDS("side-flow") in text
    assert "Damals" not in text
    assert "bis zum 09.08.2023 (Beratungen)" in text
    _, text, charts = page(kennzahl="funding_approved_eur", darstellung="per_hundred_thousand")
    assert charts == ["side-panels"]
    assert "im Verlauf: je Einwohner (Euro)" in text
    assert "Anzahl: Euro" not in text
    _, text, _ = page(kennzahl="model_municipalities")
    assert "Anzahl: Gemeinden" in text


def test_directorates_can_be_compared(page: Any) -> None:
    _, text, charts = page(gliederung="directorates", orte="dresden,goerlitz")
    assert charts == ["side-panels", "side-direct"]
    assert "PD Görlitz" in text
    assert WORDS("side-unranked") not in text  # every directorate has its ten municipalities


def test_a_day_before_the_delivery_is_not_compared_with(page: Any) -> None:
    _, text, _ = page(stichtag="2021-12-31", vergleich="1999-01-01")
    assert WORDS("side-no-then") in text
    _, text, _ = page(vergleich="2021-12-31")
    assert WORDS("side-then", date="31.12.2021") in text


def test_one_place_alone_has_nothing_beside_it(page: Any) -> None:
    _, text, charts = page(kreis="14628")
    assert charts == []
    assert WORDS("side-only-one") in text
