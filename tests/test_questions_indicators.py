"""queries/indicators: the records of each indicator add up to its figure, in every scope."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pytest

from asskomm.figures.indicators import INDICATORS
from asskomm.figures.questions import Answer, question
from asskomm.scope import UNITS, Scope
from tests.conftest import Make
from tests.made_up import Record, day, on, pick

MONEY = ("funding_available_eur", "funding_approved_eur")
COLUMNS = (
    "counts_as", "record_id", "municipality_id", "municipality", "district", "begins_on",
    "date_precision", "ends_on", "amount_eur", "certainty", "source", "note", "file", "line",
)  # fmt: skip

WORLD = {
    "consultations": """
consultation_id | municipality_id    | held_on    | date_precision | kind
B1              | 14628270 Pirna     | 2020-03-01 | day            | first
B2              | 14628270 Pirna     | 2021-03-01 | day            | follow_up
B3              | 14612000 Dresden   | 2021-03-31 | month          | first
B4              | 14626110 Görlitz   | 2021-05-01 | by             | first
""",
    "agreements": """
agreement_id | municipality_id          | kind        | signed_on  | ended_on   | signatory        | signatory_kind
--------------------------------------------------------------------------------------------------------------
V1           | 14628270 Pirna           | cooperation | 2020-06-01 | 2021-12-31 |                  |
V2           | 14626110 Görlitz         | cooperation | 2021-06-01 |            | Verwaltungsv. N. | community
V2           | 14626610 Zittau          | cooperation | 2021-06-01 |            | Verwaltungsv. N. | community
V3           | 14521550 Schwarzenberg   | cooperation | 2021-07-01 |            | Städtebund S.    | league
V3           | 14521035 Aue-Bad Schlema | cooperation | 2021-07-01 |            | Städtebund S.    | league
V4           | 14521550 Schwarzenberg   | cooperation | 2021-08-01 |            |                  |
V5           | 14628160 Heidenau        | preliminary | 2021-06-01 |            |                  |
V6           | 14628160 Heidenau        | cooperation | 2022-02-01 |            |                  |
V7           | 14625010 Arnsdorf        | preliminary | 2022-06-01 |            | Verwaltungsv. W. | community
V7           | 14625480 Radeberg        | preliminary | 2022-06-01 |            | Verwaltungsv. W. | community
""",  # noqa: E501
    "councils": """
council_id | municipality_id   | district_id | stage       | stage_on
R1         | 14628270 Pirna    |             | founded     | 2020-06-01
R1         | 14628270 Pirna    |             | dormant     | 2021-06-01
R1         | 14628270 Pirna    |             | reactivated | 2022-03-01
R2         | 14628110 Freital  |             | planned     | 2020-06-01
R3         |                   | 14628       | founded     | 2021-06-01
R4         | 14521010 Amtsberg |             | founded     | 2021-01-01
R4         | 14521035 Aue      |             | founded     | 2021-01-01
""",
    "coaching": """
process_id | municipality_id   | started_on
C1         | 14628270 Pirna    | 2021-02-01
C2         | 14628270 Pirna    | 2021-03-01
""",
    "security_analyses": """
analysis_id | municipality_id     | started_on | date_precision | completed_on | completed_precision
S1          | 14713000 Leipzig    | 2021-02-01 | day            |              |
S2          | 14626110 Görlitz    |            |                | 2021-09-01   | day
S2          | 14626610 Zittau     |            |                | 2021-09-01   | day
""",
    "funding": """
grant_id | municipality_id   | stage    | stage_on   | amount_eur
G1       | 14628270 Pirna    | applied  | 2021-01-01 | 30000
G1       | 14628270 Pirna    | approved | 2021-02-01 | 20000
G1       | 14628270 Pirna    | approved | 2021-09-01 | 25000
G2       | 14626110 Görlitz  | approved | 2021-03-01 | 10000.50
G3       | 14626110 Görlitz  | approved | 2021-03-01 |
""",
    "budget": """
first_year | last_year | amount_eur | announced_on
2021       | 2022      | 1000000    | 2021-01-10
2021       | 2022      | 1300000    | 2021-06-25
2022       | 2022      | 900000     | 2021-06-25
2023       | 2023      | 1100000    | 2022-12-01
""",
    "model_municipalities": """
municipality_id  | since
14628270 Pirna   | 2019-02-06
14521030 Aue     | 2019-02-06
""",
}

SCOPES: Mapping[str, Scope] = {
    "whole": on("2023-08-09"),
    "district": on("2023-08-09", districts=("14628",)),
    "districts": on("2021-12-31", districts=("14626", "14521")),
    "directorate": on("2023-08-09", directorates=("PD Görlitz",)),
    "since": on("2023-08-09", since="2021-03-02"),
    "size": on("2023-08-09", size_classes=("20000",)),
    "field": on("2023-08-09", action_fields=("youth",)),
    "last day in force": on("2021-12-31"),
    "day after": on("2022-01-01"),
    "council dormant": on("2021-07-01"),
    "second announcement": on("2021-06-25"),
    "day before it": on("2021-06-24"),
    "one grant": on("2021-08-31", since="2021-02-01"),
    "amended": on("2021-09-01", since="2021-02-02"),
    "before": on("1995-01-01"),
    "nobody": on("2023-08-09", districts=("14713",), size_classes=("0",)),
}

# The other days are those on which something changes in the made-up one.
OF_THE_REAL_RECORD = ("whole", "district", "directorate", "since", "size", "field", "before")


def records(record: Record, indicator: str, scope: Scope) -> Answer:
    return record.ask(f"indicators/{indicator}", scope)


def figure(indicator: str, rows: Answer) -> Decimal | int | None:
    """What the records give: different keys, or the sum of the amounts."""
    if indicator not in MONEY:
        return len(set(rows.column("counts_as")))
    if not rows and indicator == "funding_available_eur":
        return None  # nothing announced is not zero
    return sum(rows.column("amount_eur"), Decimal(0))


def agree(record: Record, scope: Scope) -> None:
    values = dict(pick(record.ask("overview/indicators", scope), "indicator", "value"))
    counted = {
        indicator: figure(indicator, records(record, indicator, scope)) for indicator in INDICATORS
    }
    if scope == on_unit(SCOPES["before"], scope.unit):
        # Before the first record nothing is known, which is not zero.
        counted = {indicator: count or None for indicator, count in counted.items()}
    assert counted == values


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("name", OF_THE_REAL_RECORD)
def test_the_records_are_the_figure_of_the_real_record(real: Record, name: str, unit: str) -> None:
    agree(real, on_unit(SCOPES[name], unit))


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("name", SCOPES)
def test_the_records_are_the_figure_of_a_made_up_one(make: Make, name: str, unit: str) -> None:
    agree(make(**WORLD), on_unit(SCOPES[name], unit))


@pytest.mark.parametrize("unit", UNITS)
def test_nothing_at_all(empty: Record, unit: str) -> None:
    agree(empty, on_unit(SCOPES["whole"], unit))


def on_unit(scope: Scope, unit: str) -> Scope:
    return Scope(**{**vars(scope), "unit": unit})


@pytest.mark.parametrize("indicator", INDICATORS)
def test_the_scopes_tell_indicators_apart(make: Make, indicator: str) -> None:
    """Each indicator takes several values, or the comparison would prove little."""
    figures = {
        figure(indicator, records(make(**WORLD), indicator, on_unit(scope, unit)))
        for scope in SCOPES.values()
        for unit in ("municipalities", "agreements")
    }
    assert len(figures) > 2


# --- what makes up a figure, told one by one ------------------------------------------------------


def keys(record: Record, indicator: str, stichtag: str, unit: str = UNITS[0]) -> list[str]:
    return records(record, indicator, on(stichtag, unit=unit)).column("counts_as")


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        # Schwarzenberg is in two agreements: two records, one municipality.
        ("municipalities", ["14521035", "14521550", "14521550", "14626110", "14626610"]),
        # The towns of a league sign singly, the community once for two.
        ("signatories", ["14521035", "14521550", "14521550"] + ["Verwaltungsv. N."] * 2),
        ("agreements", ["V2", "V2", "V3", "V3", "V4"]),
    ],
)
def test_joint_agreements_under_each_unit(make: Make, unit: str, expected: list[str]) -> None:
    assert keys(make(**WORLD), "cooperation_agreements", "2022-01-01", unit) == expected


def test_an_agreement_counts_through_its_last_day(make: Make) -> None:
    record = make(**WORLD)
    assert "14628270" in keys(record, "cooperation_agreements", "2021-12-31")
    assert "14628270" not in keys(record, "cooperation_agreements", "2022-01-01")


def test_a_preliminary_agreement_is_not_ended_by_the_cooperation_agreement(make: Make) -> None:
    record = make(**WORLD)
    assert keys(record, "preliminary_agreements", "2022-05-31") == ["14628160"]
    assert "14628160" in keys(record, "cooperation_agreements", "2022-05-31")


def test_a_council_rests_and_works_again(make: Make) -> None:
    record = make(**WORLD)
    spells = [
        pick(
            records(record, "prevention_councils", on(stichtag, districts=("14628",))),
            "counts_as", "begins_on", "ends_on",
        )
        for stichtag in ("2021-05-31", "2021-06-01", "2022-03-01")
    ]  # fmt: skip
    assert spells == [
        [("14628270", day("2020-06-01"), day("2021-05-31"))],
        [],  # the district's own council is in no municipality
        [("14628270", day("2022-03-01"), None)],
    ]


def test_the_council_of_a_district_counts_as_a_council(make: Make) -> None:
    scope = on("2021-07-01", districts=("14628",), unit="agreements")
    (row,) = records(make(**WORLD), "prevention_councils", scope)
    assert (row["counts_as"], row["municipality"], row["municipality_id"]) == ("R3", None, None)
    assert row["district"] == "Sächsische Schweiz-Osterzgebirge"


def test_cooperating_closely_takes_any_step_but_a_consultation(make: Make) -> None:
    rows = records(make(**WORLD), "closely_cooperating", on("2021-07-01"))
    assert pick(rows, "counts_as", "record_id") == [
        ("14521010", "R4"),
        ("14521035", "R4"),
        ("14521035", "V3"),
        ("14521550", "V3"),
        ("14626110", "V2"),
        ("14626610", "V2"),
        ("14628160", "V5"),  # a preliminary agreement is enough
        ("14628270", "V1"),
        ("14628270", "C1"),
        ("14628270", "C2"),  # its council is dormant; Dresden was only consulted
        ("14713000", "S1"),
    ]


def test_by_then_is_in_the_stock_and_in_no_flow(make: Make) -> None:
    record = make(**WORLD)
    assert "14626110" in keys(record, "consulted_municipalities", "2021-12-31")
    assert keys(record, "consultations", "2021-12-31") == ["B1", "B2", "B3"]


def test_an_amended_notice_replaces_the_one_before(make: Make) -> None:
    record = make(**WORLD)

    def approved(stichtag: str, since: str) -> list[tuple[str, Decimal]]:
        rows = records(record, "funding_approved_eur", on(stichtag, since=since))
        return pick(rows, "record_id", "amount_eur")

    other = ("G2", Decimal("10000.50"))
    assert approved("2021-08-31", "2021-01-01") == [("G1", 20000), other]
    # It counts on its own day, even in a period in which the grant was not yet new.
    assert approved("2021-09-01", "2021-01-01") == [("G1", 25000), other]
    assert approved("2021-12-31", "2021-09-01") == [("G1", 25000)]


@pytest.mark.parametrize(
    ("stichtag", "expected"),
    [
        ("2021-01-09", []),
        ("2021-01-10", [("2021/2022", 1000000)]),
        ("2021-06-25", [("2021/2022", 1300000)]),
        ("2022-01-01", [("2022", 900000)]),  # announced the same day: the later row holds
        ("2023-01-01", [("2023", 1100000)]),
        ("2024-01-01", []),
    ],
)
def test_the_newest_announcement_for_the_budget_of_the_day(
    make: Make, stichtag: str, expected: list[tuple[str, int]]
) -> None:
    rows = records(make(**WORLD), "funding_available_eur", on(stichtag))
    assert pick(rows, "counts_as", "amount_eur") == expected


# --- what all have in common ----------------------------------------------------------------------


@pytest.mark.parametrize("indicator", INDICATORS)
def test_all_have_the_same_columns(indicator: str) -> None:
    assert tuple(name for name, _ in question(f"indicators/{indicator}").columns) == COLUMNS


@pytest.mark.parametrize("indicator", INDICATORS)
def test_each_record_says_where_it_stands_and_who_says_so(real: Record, indicator: str) -> None:
    answer = records(real, indicator, SCOPES["whole"])
    assert answer
    for row in answer:
        assert None not in (row["counts_as"], row["record_id"], row["file"], row["line"])
        assert None not in (row["begins_on"], row["source"], row["certainty"])


@pytest.mark.parametrize("indicator", INDICATORS)
def test_kind_and_unit_are_those_of_the_figure(real: Record, indicator: str) -> None:
    header = question(f"indicators/{indicator}").header
    readings = [real.reading(indicator, on("2023-08-09", unit=unit)) for unit in UNITS]
    assert {reading["kind"] for reading in readings} == {header["kind"]}
    assert list(dict.fromkeys(reading["unit"] for reading in readings)) == (
        header["unit"].split(", ")
    )
