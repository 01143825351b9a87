"""queries/published: which published figures may stand beside a count, made up by hand."""

from __future__ import annotations

import pytest

from tests.conftest import Make
from tests.made_up import Record, day, on, pick

FIGURES = """
as_of      | indicator              | value | qualifier | scope         | source       | certainty
--------------------------------------------------------------------------------------------------
2021-03-01 | cooperation_agreements | 10    | exact     |               | a.example    | certain
2021-06-01 | cooperation_agreements | 3     | exact     | in 2021 alone | a.example    | certain
2022-03-01 | cooperation_agreements | 19    | over      |               | blog.example | uncertain
2022-03-01 | cooperation_agreements | 20    | exact     |               | zz.example   | certain
2022-03-01 | cooperation_agreements | 20    | exact     |               | b.example    | certain
2022-03-01 | cooperation_agreements | 20    | exact     |               | a.example    | uncertain
2023-03-01 | cooperation_agreements | 30    | exact     |               | a.example    | certain
"""

INDICATOR = "cooperation_agreements"


def published(record: Record, stichtag: str, **parts: tuple[str, ...]) -> tuple[object, ...]:
    """Value, qualifier, day and source that the overview shows beside the count."""
    row = record.reading(INDICATOR, on(stichtag, **parts))
    return row["published"], row["qualifier"], row["published_as_of"], row["source"]


@pytest.mark.parametrize(
    ("stichtag", "expected"),
    [
        ("2021-02-28", (None, None, None, None)),
        ("2021-03-01", (10, "exact", day("2021-03-01"), "a.example")),
        # The figure of June is one for a part: no total.
        ("2022-02-28", (10, "exact", day("2021-03-01"), "a.example")),
        # Certain before uncertain; of two certain ones the first source by name.
        ("2022-03-01", (20, "exact", day("2022-03-01"), "b.example")),
        ("2023-02-28", (20, "exact", day("2022-03-01"), "b.example")),
        ("2024-01-01", (30, "exact", day("2023-03-01"), "a.example")),
    ],
)
def test_the_newest_certain_total_up_to_the_stichtag(
    make: Make, stichtag: str, expected: tuple[object, ...]
) -> None:
    assert published(make(published_figures=FIGURES), stichtag) == expected


@pytest.mark.parametrize(
    "part",
    [
        {"districts": ("14628",)},
        {"directorates": ("PD Dresden",)},
        {"size_classes": ("0",)},
        {"action_fields": ("youth",)},
    ],
)
def test_none_stands_beside_a_part(make: Make, part: dict[str, tuple[str, ...]]) -> None:
    record = make(published_figures=FIGURES)
    assert published(record, "2024-01-01", **part) == (None, None, None, None)
    row = record.reading(INDICATOR, on("2024-01-01", **part))
    assert (row["covered"], row["coverage"]) == (None, None)
    assert not record.ask("published/over_time", on("2024-01-01", **part))
    assert not record.ask("published/money", on("2024-01-01", **part))


def test_several_sources_of_one_figure_are_one_row(make: Make) -> None:
    answer = make(published_figures=FIGURES).ask(
        "published/over_time", on("2022-12-31", since="2021-01-01")
    )
    columns = ("indicator", "as_of", "value", "qualifier", "certainty", "source")
    assert pick(answer, *columns) == [
        (INDICATOR, day("2021-03-01"), 10, "exact", "certain", "a.example"),
        (INDICATOR, day("2022-03-01"), 19, "over", "uncertain", "blog.example"),
        (INDICATOR, day("2022-03-01"), 20, "exact", "certain", "b.example"),
    ]


def test_only_figures_of_the_period(make: Make) -> None:
    record = make(published_figures=FIGURES)
    answer = record.ask("published/over_time", on("2023-12-31", since="2022-03-02"))
    assert answer.column("value") == [30]


def test_the_counting_unit_does_not_change_what_was_published(make: Make) -> None:
    record = make(published_figures=FIGURES)
    for unit in ("municipalities", "signatories", "agreements"):
        row = record.reading(INDICATOR, on("2024-01-01", unit=unit))
        assert row["published"] == 30


def test_money_is_published_for_budget_periods(make: Make) -> None:
    record = make(
        published_figures="""
as_of      | indicator             | value   | qualifier | scope     | source
2018-05-29 | funding_available_eur | 140000  | exact     | 2019/2020 | https://a.example/
2019-02-06 | funding_available_eur | 2600000 | exact     | 2019-2020 | https://b.example/
2020-02-12 | other:projects_eur    | 50000   | about     |           | https://c.example/
2020-02-12 | cooperation_agreements| 4       | exact     |           | https://c.example/
""",
        budget="""
first_year | last_year | amount_eur | announced_on
2019       | 2020      | 2600000    | 2019-02-06
""",
    )
    answer = record.ask("published/money", on("2020-12-31"))
    assert pick(answer, "as_of", "indicator", "value_eur", "period_named") == [
        (day("2020-02-12"), "other:projects_eur", 50_000, None),
        (day("2019-02-06"), "funding_available_eur", 2_600_000, "2019-2020"),
        (day("2018-05-29"), "funding_available_eur", 140_000, "2019/2020"),
    ]
    row = record.reading("funding_available_eur", on("2020-12-31"))
    assert (row["value"], row["published"]) == (2_600_000, 2_600_000)
    assert (row["first_year"], row["last_year"], row["period_named"]) == (2019, 2020, "2019-2020")
    # An announced sum has no parts that could be known one by one.
    assert (row["covered"], row["coverage"]) == (None, None)


def test_funds_are_those_last_announced_beside_what_was_published(make: Make) -> None:
    record = make(
        published_figures="""
as_of      | indicator             | value   | scope     | source
2019-01-15 | funding_available_eur | 140000  | 2019/2020 | https://a.example/
""",
        budget="""
first_year | last_year | amount_eur | announced_on
2019       | 2020      | 140000     | 2018-05-29
2019       | 2020      | 2600000    | 2019-02-06
""",
    )
    row = record.reading("funding_available_eur", on("2019-12-31"))
    assert row["value"] == 2_600_000
    assert row["published"] == 140_000
    (beside,) = record.ask("published/funds", on("2019-12-31"))
    assert beside["announced_eur"] == 140_000  # what was announced by 15 January
