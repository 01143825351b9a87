"""queries/official: tables with lines, years, subtotals and reasons, on tables made up by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from asskomm.inquiry.inquiries import BREAKDOWNS, MEASURES
from tests.conftest import Make
from tests.made_up import Record, on, pick

END = "2024-12-31"
UMLAUTS = str.maketrans("äöü", "aou")

JOINT = """
agreement_id | municipality_id   | signed_on  | ended_on
---------------------------------------------------------
V1           | 14628270 Pirna    | 2021-05-05 |
V1           | 14626110 Görlitz  | 2021-05-05 |
V2           | 14628160 Heidenau | 2022-06-06 | 2023-06-30
"""

GRANTS = """
grant_id | municipality_id   | stage     | stage_on   | amount_eur | action_fields
-------------------------------------------------------------------------------
F1       | 14628270 Pirna    | applied   | 2022-10-01 | 1000       | Jugend
F1       | 14628270 Pirna    | approved  | 2023-02-01 | 800        | Jugend
F1       | 14628270 Pirna    | approved  | 2023-03-01 | 900        | Jugend
F2       | 14626110 Görlitz  | applied   | 2022-10-02 | 500        |
F2       | 14626110 Görlitz  | rejected  | 2023-02-01 |            |
F3       | 14626110 Görlitz  | withdrawn | 2023-04-01 |            |
"""


def table(
    record: Record, measure: str, breakdown: str = "district", *, as_of: str = END,
    years: tuple[int, int] = (2020, 2024), exported_on: str = "2026-01-01", **parts: Any,
) -> dict[str, list[Any]]:  # fmt: skip
    """Line → a cell for each year: the value, or the reason why there is none."""
    answer = record.ask(
        "official/table",
        on(as_of, **parts),
        measure=measure,
        breakdown=breakdown,
        first_year=str(years[0]),
        last_year=str(years[1]),
        exported_on=exported_on,
        language="de",
    )
    cells: dict[str, list[Any]] = {}
    for row in answer:
        cell = row["reason"] if row["value"] is None else int(row["value"])
        cells.setdefault(row["line_key"], []).append(cell)
    return cells


def test_a_joint_agreement_counts_in_each_district_and_once_in_the_total(make: Make) -> None:
    cells = table(make(agreements=JOINT), "cooperation_agreements", unit="agreements")
    #                           2020: nothing known yet
    assert cells["14628"] == ["unknown", 1, 1 + 1, 1, 1]  # V2 ended on 30 June 2023
    assert cells["14626"] == ["unknown", 1, 1, 1, 1]
    assert cells["PD Dresden"] == ["unknown", 1, 2, 1, 1]
    assert cells["14511"] == ["unknown", 0, 0, 0, 0]
    assert cells["all"] == ["unknown", 1, 2, 1, 1]  # V1 once, not 1 + 1


def test_the_lines_stand_in_official_order_with_subtotals(make: Make) -> None:
    assert list(table(make(agreements=JOINT), "cooperation_agreements")) == [
        *("14511", "14521", "14522", "PD Chemnitz"),
        *("14523", "14524", "PD Zwickau"),
        *("14612", "14627", "14628", "PD Dresden"),
        *("14625", "14626", "PD Görlitz"),
        *("14713", "14729", "14730", "PD Leipzig"),
        "all",
    ]


@pytest.mark.parametrize("language", ["de", "en"])
def test_action_fields_stand_in_the_order_of_their_names(make: Make, language: str) -> None:
    answer = make(funding=GRANTS).ask(
        "official/table", on(END), measure="grants", breakdown="action_field", language=language,
        first_year="2023", last_year="2023", exported_on="2026-01-01",
    )  # fmt: skip
    names = [row["line_name"] for row in answer if row["line_name"]]
    assert len(names) == 18
    assert names == sorted(names, key=lambda one: one.lower().translate(UMLAUTS))
    assert [row["line_key"] for row in answer][-2:] == ["none", "all"]


def test_grants_by_stage_and_year_are_counted_and_summed(make: Make) -> None:
    record = make(funding=GRANTS)
    applied = table(record, "grants_applied", years=(2021, 2023))
    assert applied["all"] == ["unknown", 1 + 1, 0]
    assert table(record, "grants_applied_eur", years=(2022, 2023))["all"] == [1000 + 500, 0]
    # The newer notice replaces the older one: 900, not 800 + 900.
    assert table(record, "grants_approved_eur", years=(2023, 2023))["14628"] == [900]
    assert table(record, "grants_rejected", years=(2023, 2023))["14626"] == [1]
    # Its sum is not known, which is not zero.
    assert table(record, "grants_rejected_eur", years=(2023, 2023))["14626"] == ["unknown"]
    assert table(record, "grants_rejected_eur", years=(2023, 2023))["14628"] == [0]


def test_stages_stand_side_by_side_and_their_sums_are_never_added(make: Make) -> None:
    record = make(funding=GRANTS)
    assert table(record, "grants", "stage", years=(2022, 2023)) == {
        "applied": [2, 0],
        "approved": [0, 1],
        "rejected": [0, 1],
        "withdrawn": [0, 1],
        "paid": [0, 0],
        "returned": [0, 0],
        "all": [2, 3],
    }
    sums = table(record, "grants_eur", "stage", years=(2022, 2023))
    assert sums["applied"] == [1500, 0]
    assert sums["all"] == ["not_applicable", "not_applicable"]


def test_action_fields_and_what_names_none(make: Make) -> None:
    cells = table(make(funding=GRANTS), "grants_applied", "action_field", years=(2022, 2022))
    assert {key: cell for key, cell in cells.items() if cell != [0]} == {
        "youth": [1],
        "none": [1],
        "all": [2],
    }


def test_only_municipalities_with_a_figure_have_a_line(make: Make) -> None:
    cells = table(make(agreements=JOINT), "cooperation_agreements", "municipality",
                  years=(2022, 2023))  # fmt: skip
    assert cells == {
        "14628160": [1, 0],
        "14628270": [1, 1],
        "14626110": [1, 1],
        "all": [1 + 1 + 1, 1 + 1],
    }


@pytest.mark.parametrize(
    ("as_of", "exported_on", "reasons"),
    [
        ("2022-06-30", "2026-01-01", [None, None, "later"]),
        ("2023-12-31", "2022-06-30", [None, "provisional", "later"]),
        ("2023-12-31", "2023-12-31", [None, None, None]),
    ],
)
def test_what_the_delivery_cannot_know_yet_is_provisional_and_a_year_to_come_is_later(
    make: Make, as_of: str, exported_on: str, reasons: list[str | None]
) -> None:
    answer = make(agreements=JOINT).ask(
        "official/table", on(as_of), measure="cooperation_agreements", breakdown="district",
        first_year="2021", last_year="2023", exported_on=exported_on, language="de",
    )  # fmt: skip
    assert answer.where("line_key", "all").column("reason") == reasons


def test_a_flow_that_the_stichtag_cuts_is_cut_and_not_provisional(make: Make) -> None:
    answer = make(agreements=JOINT).ask(
        "official/table", on("2022-06-30"), measure="new_cooperation_agreements",
        breakdown="district", first_year="2021", last_year="2023", exported_on="2026-01-01",
        language="de",
    )  # fmt: skip
    assert answer.where("line_key", "all").column("reason") == [None, "cut", "later"]


def test_a_period_that_begins_within_a_year_cuts_its_flow_and_not_the_stock(make: Make) -> None:
    record = make(agreements=JOINT)
    since = {"since": "2021-06-01", "years": (2020, 2022)}
    flow = table(record, "new_cooperation_agreements", **since)
    assert flow["all"] == ["not_applicable", 0, 1]  # V1 was signed in May, before the period
    assert table(record, "cooperation_agreements", **since)["all"] == ["unknown", 2, 2 + 1]


def test_funds_of_the_state_have_no_districts(make: Make) -> None:
    record = make(
        budget="""
        first_year | last_year | amount_eur | qualifier | announced_on
        2021       | 2022      | 1000       | exact     | 2021-03-01
    """
    )
    cells = table(record, "funding_available_eur", years=(2020, 2023))
    assert cells["14628"] == ["not_applicable"] * 4
    assert cells["all"] == ["unknown", 1000, 1000, "unknown"]
    part = table(record, "funding_available_eur", years=(2021, 2021), districts=("14628",))
    assert part["all"] == ["not_applicable"]


def test_the_funds_of_a_year_are_those_of_the_newest_announcement_by_its_end(make: Make) -> None:
    record = make(
        budget="""
        first_year | last_year | amount_eur | announced_on
        2021       | 2022      | 1300       | 2021-06-25
        2022       | 2022      | 500        | 2022-02-01
        2021       | 2022      | 2000       | 2023-01-10
    """
    )
    for as_of, expected in (
        ("2023-12-31", ["unknown", 1300, 500, "unknown"]),  # what came in 2023 was too late
        ("2022-01-31", ["unknown", 1300, 1300, "later"]),
        ("2021-06-24", ["unknown", "unknown", "later", "later"]),
    ):
        cells = table(record, "funding_available_eur", as_of=as_of, years=(2020, 2023))["all"]
        assert cells == expected
        for year, cell in zip(range(2020, 2024), cells, strict=True):
            if cell != "later":
                value = record.value("funding_available_eur", on(min(as_of, f"{year}-12-31")))
                assert cell == ("unknown" if value is None else value)


def test_payments_add_up_and_notices_replace(make: Make) -> None:
    record = make(
        funding="""
        grant_id | municipality_id  | stage    | stage_on   | date_precision | amount_eur
        F1       | 14628270 Pirna   | paid     | 2021-06-01 | day            | 100
        F1       | 14628270 Pirna   | paid     | 2021-09-01 | day            | 100
        F1       | 14628270 Pirna   | paid     | 2022-06-01 | day            | 300
        F1       | 14628270 Pirna   | returned | 2022-07-01 | day            | 10
        F1       | 14628270 Pirna   | returned | 2022-08-01 | day            | 20
        F2       | 14628270 Pirna   | applied  | 2021-03-01 | day            | 50
        F2       | 14628270 Pirna   | applied  | 2022-03-01 | day            | 60
        F2       | 14628270 Pirna   | approved | 2021-04-01 | day            | 40
        F2       | 14628270 Pirna   | approved | 2022-04-01 | day            |
        F3       | 14628270 Pirna   | applied  | 2021-03-01 | day            | 5
        F3       | 14628270 Pirna   | approved | 2021-04-01 | day            | 7
        F3       | 14628270 Pirna   | approved | 2022-12-31 | by             | 8
    """
    )
    years = {"years": (2021, 2022)}
    assert table(record, "grants_paid_eur", **years)["all"] == [100 + 100, 300]
    assert table(record, "grants_returned_eur", **years)["all"] == ["unknown", 10 + 20]
    assert table(record, "grants_applied_eur", **years)["all"] == [5, 60]
    assert table(record, "grants_approved_eur", **years)["all"] == [40 + 7, 0]
    assert record.value("funding_approved_eur", on("2022-12-31")) == 40 + 7
    paid = record.ask("funding/by_stage", on("2022-12-31")).where("grant_stage", "paid")
    assert pick(paid, "grants", "amount_eur") == [(1, 100 + 100 + 300)]


def test_days_from_consultation_to_agreement_are_a_median(make: Make) -> None:
    record = make(
        consultations="""
            consultation_id | municipality_id   | held_on
            B1              | 14628270 Pirna    | 2021-05-01
            B2              | 14628160 Heidenau | 2022-06-04
            B3              | 14626110 Görlitz  | 2021-04-05
        """,
        agreements=JOINT,
    )
    cells = table(record, "days_to_agreement", years=(2021, 2022))
    assert cells["14628"] == [4, 2]  # 1 to 5 May; 4 to 6 June
    assert cells["14626"] == [30, "unknown"]  # 5 April to 5 May
    assert cells["all"] == [(4 + 30) / 2, 2]


def test_nothing_known_at_all_is_unknown_and_not_zero(empty: Record) -> None:
    for measure in MEASURES:
        total = table(empty, measure, years=(2022, 2022))["all"]
        assert total == (["not_applicable"] if measure == "grants_eur" else ["unknown"])


def test_the_measures_are_those_that_can_be_chosen(real: Record) -> None:
    assert tuple(real.ask("official/measures", on(END)).column("measure")) == MEASURES


@pytest.mark.parametrize("unit", ["municipalities", "signatories", "agreements"])
def test_stocks_and_flows_are_those_of_the_pages(real: Record, unit: str) -> None:
    scope = on("2023-08-09", unit=unit)
    for subject, measure in (
        ("agreements", "cooperation_agreements"),
        ("councils", "prevention_councils"),
        ("coaching", "coaching_processes"),
        ("security_analyses", "security_analyses"),
    ):
        told = {
            row["period"].year: (row["standing"], row["begun"])
            for row in real.ask("steps/over_time", scope, subject=subject, grain="year")
        }
        years = {"years": (2021, 2023), "as_of": "2023-08-09", "unit": unit}
        stock, flow = (table(real, name, **years)["all"] for name in (measure, f"new_{measure}"))
        assert list(zip(stock, flow, strict=True)) == [told[year] for year in (2021, 2022, 2023)]
        districts = real.ask("steps/by_district", scope, subject=subject)
        lines = table(real, measure, **years)
        for row in districts:
            assert lines[row["district_id"]][-1] == row["standing"]


def test_what_the_unit_has_no_bearing_on_is_the_same_in_every_unit(real: Record) -> None:
    told = {
        unit: [
            (row["measure"], row["unit"])
            for row in real.ask("official/measures", on(END, unit=unit))
        ]
        for unit in ("municipalities", "signatories", "agreements")
    }
    fixed = set.intersection(*map(set, told.values()))
    assert ("days_to_agreement", "days") in fixed
    # The stages of grants are one rule: one of them stands for all.
    others = tuple(f"grants_{one}" for one in ("applied", "rejected", "withdrawn", "returned"))
    for measure in (one for one, _ in fixed if not one.startswith(others)):
        cells = [table(real, measure, unit=unit, years=(2020, 2023)) for unit in told]
        assert cells[0] == cells[1] == cells[2]


@pytest.mark.parametrize("breakdown", BREAKDOWNS)
def test_sums_of_grants_are_those_of_the_pages(real: Record, breakdown: str) -> None:
    scope = on("2023-08-09")
    approved = sum(real.ask("funding/by_district", scope).column("approved_eur"), Decimal(0))
    cells = table(real, "grants_approved_eur", breakdown, as_of="2023-08-09", years=(2020, 2023))
    assert sum(cells["all"]) == approved == 40_000 + 21_150 + 160_000
