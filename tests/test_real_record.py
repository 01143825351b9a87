"""The answers on the programme's public record, beside what is known from its notices."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.made_up import Record, day, on, pick

STATED = "2023-08-09"  # the day of the press notice with the most complete figures
OSTERZGEBIRGE = ("14628",)


def test_the_agreements_of_saechsische_schweiz_osterzgebirge(real: Record) -> None:
    answer = real.ask("agreements/records", on(STATED, districts=OSTERZGEBIRGE))
    assert pick(answer, "municipality", "signed_on", "date_precision", "agreement_kind") == [
        ("Heidenau", day("2023-08-09"), "day", "cooperation"),
        ("Wilsdruff", day("2023-08-03"), "day", "cooperation"),
        ("Bannewitz", day("2023-03-01"), "day", "cooperation"),
        ("Dippoldiswalde", day("2021-11-01"), "day", "cooperation"),
        ("Pirna", day("2020-11-05"), "day", "cooperation"),
    ]


def test_heidenau_signed_on_the_day_itself(real: Record) -> None:
    before = real.ask("agreements/records", on("2023-08-08", districts=OSTERZGEBIRGE))
    assert len(before.rows) == 5 - 1


def test_heidenaus_first_consultation_is_known_to_the_month(real: Record) -> None:
    answer = real.ask("consultations/records", on(STATED, districts=OSTERZGEBIRGE))
    (heidenau,) = [row for row in answer if row["municipality"] == "Heidenau"]
    assert heidenau["consultation_kind"] == "first"
    assert (heidenau["held_on"].year, heidenau["held_on"].month) == (2022, 9)
    assert heidenau["date_precision"] == "month"


# On that day the record has 50 rows of municipalities in cooperation agreements: 33 that signed
# alone, 9 in three administrative communities (2 + 4 + 3), 8 in two leagues (5 + 3).
# Schwarzenberg signed alone and with its league.
ALONE, IN_COMMUNITIES, IN_LEAGUES = 33, 2 + 4 + 3, 5 + 3


@pytest.mark.parametrize(
    ("unit", "count"),
    [
        ("municipalities", ALONE + IN_COMMUNITIES + IN_LEAGUES - 1),
        ("signatories", ALONE + 3 + IN_LEAGUES - 1),
        ("agreements", ALONE + 3 + 2),
    ],
)
def test_the_three_counting_units(real: Record, unit: str, count: int) -> None:
    assert count == {"municipalities": 49, "signatories": 43, "agreements": 38}[unit]
    scope = on(STATED, unit=unit)
    assert real.value("cooperation_agreements", scope) == count
    assert real.only("steps/summary", scope, subject="agreements")["standing"] == count


def test_the_joint_agreements(real: Record) -> None:
    answer = real.ask("agreements/joint", on(STATED))
    kinds = pick(answer, "signatory_kind", "municipalities", "signatories_counted")
    assert sorted(kinds) == [
        ("community", 2, 1),  # Wildenstein
        ("community", 3, 1),  # Reichenbach/O.L.
        ("community", 4, 1),  # Olbersdorf
        ("league", 3, 3),  # Göltzschtal
        ("league", 5, 5),  # Silberberg
    ]


PUBLISHED = {
    "cooperation_agreements": (53, "exact"),
    "prevention_councils": (34, "exact"),
    "coaching_processes": (47, "exact"),
    "security_analyses": (25, "exact"),
    "consulted_municipalities": (140, "over"),
    "closely_cooperating": (64, "exact"),
    "funding_available_eur": (1_100_000, "exact"),
}


def test_the_published_figures_of_the_day(real: Record) -> None:
    answer = real.ask("overview/indicators", on(STATED))
    found = {
        row[0]: row[1:3]
        for row in pick(answer, "indicator", "published", "qualifier", "published_as_of")
        if row[3] == day(STATED)
    }
    assert found == PUBLISHED


def test_how_much_of_them_the_record_covers(real: Record) -> None:
    row = real.reading("cooperation_agreements", on(STATED))
    assert (row["published"], row["covered"]) == (53, 50 - 1)
    assert row["coverage"] == pytest.approx((50 - 1) / 53)
    funds = real.reading("funding_available_eur", on(STATED))
    assert (funds["value"], funds["covered"]) == (1_100_000, None)  # a sum has no parts


def test_one_coverage_everywhere(real: Record) -> None:
    # 52 were published as agreements: the 48 municipalities that the reader counts are no part.
    scope = on("2023-08-03")
    card = real.reading("cooperation_agreements", scope)
    assert (card["value"], card["published"], card["covered"]) == (48, 52, 37)
    assert card["compared_in"] == "agreements"
    (abgleich, *_) = real.ask("published/reconciled", scope).where("as_of", scope.as_of)
    assert abgleich["coverage"] == card["coverage"] == 37 / 52
    (rank, *_) = real.ask("order/published", scope, indicator="cooperation_agreements")
    assert (rank["known"], rank["missing"]) == (37, 52 - 37)


def test_known_grants(real: Record) -> None:
    assert real.value("funding_approved_eur", on(STATED)) == 40_000 + 21_150 + 160_000
    answer = real.ask("funding/by_budget_period", on(STATED))
    columns = ("first_year", "last_year", "available_eur", "approved_eur")
    assert pick(answer, *columns) == [
        (2019, 2020, Decimal(2_600_000), 0),
        (2021, 2022, Decimal(1_300_000), 21_150),
        (2023, 2023, Decimal(1_100_000), 0),
        (None, None, None, 40_000 + 160_000),  # no source names the budget year
    ]


def test_districts_and_years_add_up_to_the_whole(real: Record) -> None:
    scope = on(STATED)
    districts = real.ask("steps/by_district", scope, subject="agreements")
    assert len(districts.rows) == 13
    assert sum(districts.column("municipalities")) == 418
    assert sum(districts.column("standing")) == 50 - 1  # municipalities lie in one district each
    years = real.ask("steps/over_time", scope, subject="agreements", grain="year")
    assert years.column("standing")[-1] == 50 - 1
    months = real.ask("steps/over_time", scope, subject="agreements", grain="month")
    assert months.column("standing")[-1] == 50 - 1


def test_eight_model_municipalities(real: Record) -> None:
    assert real.value("model_municipalities", on(STATED)) == 8


def test_a_source_stands_behind_every_record(real: Record) -> None:
    subjects = (
        "consultations",
        "agreements",
        "councils",
        "coaching",
        "security_analyses",
        "funding",
    )
    for subject in subjects:
        answer = real.ask(f"{subject}/records", on("2026-11-24"))
        assert answer
        assert all(answer.column("source"))
