"""What was announced of the made-up programme: its funds, and its totals as published figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from asskomm.sample.days import Milestone
from asskomm.sample.wording import Row

# First and last year, euro, the day it was announced, how the sum was put.
BUDGET = (
    (2019, 2020, 2_600_000, date(2019, 2, 6), "exact"),
    (2021, 2022, 1_300_000, date(2021, 6, 25), "about"),
    (2023, 2023, 1_100_000, date(2023, 8, 9), "exact"),
    (2024, 2024, 1_100_000, date(2024, 1, 15), "exact"),
    (2025, 2025, 1_050_000, date(2025, 1, 15), "exact"),
    (2026, 2026, 1_050_000, date(2026, 1, 15), "exact"),
)
PUBLISHED_UNTIL = date(2023, 8, 9)  # later funds were made up here, and published nowhere


def budget() -> Iterator[Row]:
    """The funds of each period."""
    for first, last, amount, announced, qualifier in BUDGET:
        yield {
            "first_year": first,
            "last_year": last,
            "amount_eur": amount,
            "qualifier": qualifier,
            "announced_on": announced.isoformat(),
        }


def published(passed: Mapping[str, Sequence[Milestone]]) -> Iterator[Row]:
    """The totals that the made-up programme has, as if they had been published."""
    for name, met in passed.items():
        for one in met:
            if one.published:
                yield _figure(one.day, name, one.published, one.qualifier, one.unit_counted)
    for first, last, amount, announced, qualifier in BUDGET:
        if announced <= PUBLISHED_UNTIL:
            scope = f"{first}" if first == last else f"{first}-{last}"
            figure = _figure(announced, "funding_available_eur", str(amount), qualifier)
            yield figure | {"scope": scope}


def _figure(
    day: date, indicator: str, value: str, qualifier: str, unit: str = "unspecified"
) -> Row:
    return {
        "as_of": day.isoformat(),
        "indicator": indicator,
        "value": value,
        "qualifier": qualifier,
        "unit_counted": unit,
    }
