"""queries/overview: the eleven indicators and their development, on tables made up by hand."""

from __future__ import annotations

import pytest

from asskomm.figures.indicators import INDICATORS, read
from tests.conftest import Make
from tests.made_up import Record, day, on, pick

WORLD = {
    "consultations": """
consultation_id | municipality_id    | held_on    | kind
B1              | 14628270 Pirna     | 2020-03-01 | first
B2              | 14628270 Pirna     | 2021-03-01 | follow_up
B3              | 14612000 Dresden   | 2021-03-01 | first
""",
    "agreements": """
agreement_id | municipality_id          | kind        | signed_on  | ended_on   | signatory
V1           | 14628270 Pirna           | cooperation | 2020-06-01 | 2021-12-31 |
V2           | 14626110 Görlitz         | cooperation | 2021-06-01 |            | Verwaltungsv. N.
V2           | 14626610 Zittau          | cooperation | 2021-06-01 |            | Verwaltungsv. N.
V3           | 14628160 Heidenau        | preliminary | 2021-06-01 |            |
""",
    "councils": """
council_id | municipality_id   | district_id | stage   | stage_on
R1         | 14628270 Pirna    |             | founded | 2020-06-01
R2         | 14628110 Freital  |             | planned | 2020-06-01
R3         |                   | 14628       | founded | 2021-06-01
""",
    "coaching": """
process_id | municipality_id   | started_on
C1         | 14628270 Pirna    | 2021-02-01
C2         | 14628270 Pirna    | 2021-03-01
""",
    "security_analyses": """
analysis_id | municipality_id     | started_on | date_precision
S1          | 14713000 Leipzig    | 2021-02-01 | day
""",
    "model_municipalities": """
municipality_id  | since
14628270 Pirna   | 2019-02-06
14521030 Aue     | 2019-02-06
""",
}

CLOSE = 1 + 2 + 1 + 1  # Pirna; Görlitz, Zittau; Heidenau (preliminary); Leipzig (analysis)


def values(record: Record, stichtag: str, **parts: object) -> dict[str, object]:
    """Indicator → value."""
    answer = record.ask("overview/indicators", on(stichtag, **parts))
    return dict(pick(answer, "indicator", "value"))


def test_eleven_indicators_in_the_order_of_the_notices(empty: Record) -> None:
    answer = empty.ask("overview/indicators", on("2023-08-09"))
    assert tuple(answer.column("indicator")) == INDICATORS
    flows = {name for name, kind in pick(answer, "indicator", "kind") if kind == "flow"}
    assert flows == {"consultations", "funding_approved_eur"}


def test_values_at_the_stichtag(make: Make) -> None:
    assert values(make(**WORLD), "2021-12-31") == {
        "consulted_municipalities": 2,
        "consultations": 3,
        "closely_cooperating": CLOSE,
        "prevention_councils": 1,  # Pirna; a plan is no council, the district no municipality
        "cooperation_agreements": 1 + 2,
        "preliminary_agreements": 1,
        "coaching_processes": 1,  # two processes of one municipality
        "security_analyses": 1,
        "funding_available_eur": None,  # nothing announced: not zero
        "funding_approved_eur": 0,
        "model_municipalities": 2,
    }


def test_a_stock_forgets_what_ended_and_a_flow_what_is_before_its_period(make: Make) -> None:
    record = make(**WORLD)
    later = values(record, "2022-01-01", since="2021-01-01")
    assert later["cooperation_agreements"] == 3 - 1  # Pirna's last day was the one before
    assert later["closely_cooperating"] == CLOSE  # Pirna has its council
    assert later["consulted_municipalities"] == 2
    assert later["consultations"] == 3 - 1


@pytest.mark.parametrize(
    ("unit", "agreements", "councils", "coaching"),
    [
        ("municipalities", 1 + 2, 1, 1),
        ("signatories", 1 + 1, 1 + 1, 2),  # the community once; councils and processes singly
        ("agreements", 1 + 1, 1 + 1, 2),
    ],
)
def test_the_counting_unit(
    make: Make, unit: str, agreements: int, councils: int, coaching: int
) -> None:
    found = values(make(**WORLD), "2021-12-31", unit=unit)
    assert found["cooperation_agreements"] == agreements
    assert found["prevention_councils"] == councils
    assert found["coaching_processes"] == coaching
    # Always municipalities, whatever the reader counts:
    assert found["consulted_municipalities"] == 2
    assert found["closely_cooperating"] == CLOSE


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("municipalities", ["municipalities"] * 5),
        ("signatories", ["councils", "signatories", "signatories", "processes", "analyses"]),
        ("agreements", ["councils", "agreements", "agreements", "processes", "analyses"]),
    ],
)
def test_each_row_says_what_it_counts(empty: Record, unit: str, expected: list[str]) -> None:
    answer = empty.ask("overview/indicators", on("2021-12-31", unit=unit))
    units = dict(pick(answer, "indicator", "unit"))
    changing = (
        "prevention_councils",
        "cooperation_agreements",
        "preliminary_agreements",
        "coaching_processes",
        "security_analyses",
    )
    assert [units[name] for name in changing] == expected
    assert units["consulted_municipalities"] == units["closely_cooperating"] == "municipalities"
    assert units["funding_available_eur"] == units["funding_approved_eur"] == "eur"


def test_covered_is_counted_on_the_day_of_publication(make: Make) -> None:
    record = make(
        agreements="""
agreement_id | municipality_id   | signed_on  | ended_on
V1           | 14628270 Pirna    | 2020-06-01 | 2021-12-31
V2           | 14628160 Heidenau | 2021-06-01 |
V3           | 14628110 Freital  | 2022-06-01 |
V4           | 14626110 Görlitz  | 2022-06-01 |
""",
        published_figures="""
as_of      | indicator              | value
2021-08-09 | cooperation_agreements | 8
""",
    )
    (row,) = [
        reading
        for reading in read(record.ask("overview/indicators", on("2022-12-31")))
        if reading.indicator == "cooperation_agreements"
    ]
    assert row.value == 4 - 1  # Pirna has ended
    assert (row.published, row.covered) == (8, 1 + 1)  # Pirna and Heidenau had signed by then
    assert row.coverage == 2 / 8


def test_coverage_of_a_published_zero_is_nothing(make: Make) -> None:
    record = make(
        published_figures="""
as_of      | indicator              | value
2021-08-09 | cooperation_agreements | 0
"""
    )
    row = record.reading("cooperation_agreements", on("2022-12-31"))
    assert (row["published"], row["covered"], row["coverage"]) == (0, 0, None)


def test_model_municipalities_under_a_filter_and_a_former_key(make: Make) -> None:
    record = make(**WORLD)
    aue = values(record, "2021-12-31", districts=("14521",))
    assert aue["model_municipalities"] == 1
    # The first record is of 2019: before that year nothing is known, which is not zero.
    before = {row["indicator"]: row for row in record.ask("overview/indicators", on("2018-12-31"))}
    assert {(row["value"], row["why_none"]) for row in before.values()} == {(None, "before_first")}
    assert values(record, "2019-02-05")["model_municipalities"] == 0
    assert values(record, "2019-02-06")["model_municipalities"] == 2
    assert values(record, "2020-01-01")["consulted_municipalities"] == 0
    part = record.reading("funding_available_eur", on("2021-12-31", districts=("14628",)))
    assert (part["value"], part["why_none"]) == (None, "whole_only")
    assert record.reading("funding_available_eur", on("2021-12-31"))["why_none"] == "not_announced"


def test_nobody_cooperates_before_the_programme(make: Make) -> None:
    record = make(
        councils="""
council_id | municipality_id   | stage     | stage_on   | date_precision
R1         | 14628270 Pirna    | founded   | 2009-05-01 | day
R2         | 14628110 Freital  | founded   | 2010-01-01 | day
R2         | 14628110 Freital  | dissolved | 2012-01-01 | day
R3         | 14626110 Görlitz  | founded   | 2015-01-01 | by
R4         | 14612000 Dresden  | founded   | 2019-12-31 | year
"""
    )
    close, councils = "closely_cooperating", "prevention_councils"
    found = {
        stichtag: (record.value(councils, on(stichtag)), record.value(close, on(stichtag)))
        for stichtag in ("2018-01-01", "2019-02-05", "2019-02-06", "2019-12-31")
    }
    assert found == {
        "2018-01-01": (2, 0),
        "2019-02-05": (2, 0),
        "2019-02-06": (2, 2),  # Pirna and Görlitz had theirs, Freital's is dissolved
        "2019-12-31": (3, 3),
    }
    order = record.ask("order/ranks", on("2019-12-31"), indicator=close)
    assert pick(order, "municipality", "begins_on", "date_precision", "state_rank")[:2] == [
        ("Görlitz", day("2019-02-06"), "day", 1),
        ("Pirna", day("2019-02-06"), "day", 1),
    ]


def test_development_of_the_six_building_blocks(make: Make) -> None:
    answer = make(**WORLD).ask("overview/development", on("2021-08-15", since="2020-06-01"))
    quarters = ("2020-04-01", "2020-07-01", "2020-10-01", "2021-01-01", "2021-04-01", "2021-07-01")
    assert answer.column("period") == [day(quarter) for quarter in quarters] * 6
    # The first quarter is cut by the reader's choice, the last one is running.
    assert answer.column("complete") == [False, True, True, True, True, False] * 6
    assert answer.column("until")[:6] == [
        *(day("2020-06-30"), day("2020-09-30"), day("2020-12-31")),
        *(day("2021-03-31"), day("2021-06-30"), day("2021-08-15")),
    ]
    standing: dict[str, list[int]] = {}
    for indicator, count in pick(answer, "indicator", "standing"):
        standing.setdefault(indicator, []).append(count)
    assert standing == {
        "consulted_municipalities": [1, 1, 1, 1 + 1, 2, 2],
        "closely_cooperating": [1, 1, 1, 1 + 1, CLOSE, CLOSE],  # Leipzig; then the others
        "prevention_councils": [1, 1, 1, 1, 1, 1],
        "cooperation_agreements": [1, 1, 1, 1, 1 + 2, 3],
        "coaching_processes": [0, 0, 0, 1, 1, 1],
        "security_analyses": [0, 0, 0, 1, 1, 1],
    }


def test_a_filter_that_leaves_nothing_gives_zeros(make: Make) -> None:
    scope = on("2021-12-31", districts=("14730",))
    record = make(**WORLD)
    answer = record.ask("overview/development", scope)
    assert len(answer.rows) == 6 * 3 * 4  # the axis stays, from the first year of any record
    assert set(answer.column("standing")) == {0}
    assert set(values(record, "2021-12-31", districts=("14730",)).values()) == {0, None}
