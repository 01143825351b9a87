"""queries/funding: grants by stage, place, field and budget period, on tables made up by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tests.conftest import Make
from tests.made_up import Record, day, on, pick

GRANTS = """
grant_id | municipality_id   | budget_year | stage    | stage_on   | date_precision | amount_eur | own_share_eur | action_fields
------------------------------------------------------------------------------------------------------------------------------
F1       | 14628270 Pirna    | 2021        | applied  | 2021-01-10 | day            | 30000      | 5000          | Graffiti
F1       | 14628270 Pirna    | 2021        | approved | 2021-03-01 | day            | 20000.50   | 4000          | Graffiti
F1       | 14628270 Pirna    | 2021        | approved | 2021-09-01 | day            | 25000.25   | 4500          | Graffiti
F2       | 14628160 Heidenau | 2022        | approved | 2022-03-31 | month          | 10000      |               | Graffiti; Jugend
F3       | 14612000 Dresden  |             | approved | 2022-05-05 | day            | 7000       |               |
F4       | 14612000 Dresden  | 2022        | rejected | 2022-05-05 | day            | 9000       |               |
F5       | 14713000 Leipzig  | 2020        | approved | 2020-12-31 | by             | 100        |               |
"""  # noqa: E501


def approved(record: Record, stichtag: str, since: str | None = None) -> Decimal:
    """Approved sums by the overview."""
    value = record.value("funding_approved_eur", on(stichtag, since=since))
    assert isinstance(value, Decimal)
    return value


def test_an_amended_approval_replaces_the_one_before(make: Make) -> None:
    record = make(funding=GRANTS)
    assert approved(record, "2021-02-28") == 0
    assert approved(record, "2021-03-01") == Decimal("20000.50")
    assert approved(record, "2021-08-31") == Decimal("20000.50")
    assert approved(record, "2021-09-01") == Decimal("25000.25")


def test_approved_sums_of_a_period(make: Make) -> None:
    record = make(funding=GRANTS)
    assert approved(record, "2022-03-30") == Decimal("25000.25")  # March is not over
    whole = Decimal("25000.25") + 10_000 + 7_000  # "by then" is in no flow, rejected is no money
    assert approved(record, "2022-12-31") == whole
    assert approved(record, "2022-12-31", since="2022-01-01") == 10_000 + 7_000


def test_an_amendment_that_changes_the_field_takes_the_sum_along(make: Make) -> None:
    record = make(
        funding="""
grant_id | municipality_id | budget_year | stage    | stage_on   | amount_eur | action_fields
F1       | 14628270 Pirna  | 2021        | approved | 2021-03-01 | 20000      | Graffiti
F1       | 14628270 Pirna  | 2021        | approved | 2021-09-01 | 25000      | Jugend
"""
    )
    graffiti = ("vandalism_graffiti",)
    assert (
        record.value("funding_approved_eur", on("2021-12-31", action_fields=("youth",))) == 25_000
    )
    assert record.value("funding_approved_eur", on("2021-12-31", action_fields=graffiti)) == 0
    assert record.value("funding_approved_eur", on("2021-08-31", action_fields=graffiti)) == 20_000


def test_stages_by_budget_year_are_not_added_up(make: Make) -> None:
    answer = make(funding=GRANTS).ask("funding/by_stage", on("2022-12-31"))
    assert pick(answer, *answer.columns) == [
        (2021, "applied", 1, 30_000, 5_000),
        (2021, "approved", 1, Decimal("25000.25"), 4_500),
        (2022, "approved", 1, 10_000, None),  # its own share is not known: not zero
        (2022, "rejected", 1, 9_000, None),
        (None, "approved", 1, 7_000, None),  # no source names the budget year
    ]


def test_by_district_all_thirteen(make: Make) -> None:
    answer = make(funding=GRANTS).ask("funding/by_district", on("2022-12-31"))
    rows: dict[str, Any] = {
        row[0]: row[1:] for row in pick(answer, "district_id", "grants", "approved_eur")
    }
    assert len(rows) == 13
    # By police directorate, then by key: Chemnitz, Zwickau, Dresden, Görlitz, Leipzig.
    assert list(rows) == ["14511", "14521", "14522", "14523", "14524", "14612", "14627", "14628",
                          "14625", "14626", "14713", "14729", "14730"]  # fmt: skip
    assert rows["14628"] == (2, Decimal("25000.25") + 10_000)
    assert rows["14612"] == (1, 7_000)
    assert rows["14713"] == (0, 0)  # known as "by then" only
    assert sum(money for _, money in rows.values()) == approved(make(funding=GRANTS), "2022-12-31")
    narrowed = on("2022-12-31", directorates=("PD Dresden",))
    answer = make(funding=GRANTS).ask("funding/by_district", narrowed)
    assert answer.column("district_id") == ["14612", "14627", "14628"]


def test_by_action_field_whole_sum_in_each(make: Make) -> None:
    record = make(funding=GRANTS)
    answer = record.ask("funding/by_action_field", on("2022-12-31"), language="de")
    assert pick(answer, "action_field", "grants", "approved_eur") == [
        ("vandalism_graffiti", 2, Decimal("25000.25") + 10_000),
        ("youth", 1, 10_000),
        (None, 1, 7_000),
    ]


def test_a_grant_whose_amount_is_not_known_counts_as_a_grant(make: Make) -> None:
    record = make(
        funding="""
grant_id | municipality_id | budget_year | stage    | stage_on   | amount_eur
F1       | 14628270 Pirna  | 2021        | approved | 2021-03-01 |
"""
    )
    answer = record.ask("funding/by_stage", on("2021-12-31"))
    assert pick(answer, "grants", "amount_eur") == [(1, None)]
    answer = record.ask("funding/by_budget_period", on("2021-12-31"))
    assert pick(answer, "grants", "approved_eur") == [(1, 0)]


# --- available funds ------------------------------------------------------------------------------

BUDGET = """
first_year | last_year | amount_eur | qualifier | announced_on
2019       | 2020      | 140000     | exact     | 2018-05-29
2019       | 2020      | 2600000    | about     | 2019-02-06
2021       | 2022      | 1300000    | exact     | 2021-02-17
"""


def test_budget_periods_beside_the_grants_of_their_years(make: Make) -> None:
    record = make(funding=GRANTS, budget=BUDGET)
    answer = record.ask("funding/by_budget_period", on("2022-12-31"))
    columns = ("first_year", "last_year", "available_eur", "qualifier", "approved_eur", "grants")
    assert pick(answer, *columns) == [
        (2019, 2020, 2_600_000, "about", 0, 0),  # two years, one sum; the newest announcement
        (2021, 2022, 1_300_000, "exact", Decimal("25000.25") + 10_000, 1 + 1),
        (None, None, None, None, 7_000, 1),
    ]
    assert sum(answer.column("approved_eur")) == approved(record, "2022-12-31")


def test_a_budget_year_nobody_announced_funds_for_has_its_own_row(make: Make) -> None:
    answer = make(funding=GRANTS).ask("funding/by_budget_period", on("2022-12-31"))
    assert pick(answer, "first_year", "last_year", "available_eur", "approved_eur") == [
        (2021, 2021, None, Decimal("25000.25")),
        (2022, 2022, None, 10_000),
        (None, None, None, 7_000),
    ]


def test_funds_are_what_was_last_announced_for_the_year_of_the_stichtag(make: Make) -> None:
    record = make(budget=BUDGET)

    def available(stichtag: str) -> Decimal | None:
        return record.value("funding_available_eur", on(stichtag))

    assert available("2018-12-31") is None  # announced, but for later years: not zero
    assert available("2019-02-05") == 140_000
    assert available("2019-02-06") == 2_600_000
    assert available("2020-12-31") == 2_600_000  # not half of it
    assert available("2021-02-16") is None
    assert available("2021-02-17") == 1_300_000
    assert available("2023-01-01") is None


def test_a_district_has_no_part_of_the_states_funds(make: Make) -> None:
    record = make(funding=GRANTS, budget=BUDGET)
    scope = on("2022-12-31", districts=("14628",))
    assert record.value("funding_available_eur", scope) is None
    answer = record.ask("funding/by_budget_period", scope)
    assert pick(answer, "first_year", "available_eur", "approved_eur") == [
        (2021, None, Decimal("25000.25")),
        (2022, None, 10_000),
    ]


def test_records_show_the_row_that_counts_for_each_stage(make: Make) -> None:
    answer = make(funding=GRANTS).ask("funding/records", on("2021-12-31", districts=("14628",)))
    assert pick(answer, "grant_id", "grant_stage", "stage_on", "amount_eur") == [
        ("F1", "approved", day("2021-09-01"), Decimal("25000.25")),
        ("F1", "applied", day("2021-01-10"), 30_000),
    ]
