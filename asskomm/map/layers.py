"""What the map can show: layers, the class of each municipality on them, how strong it looks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

Row = dict[str, Any]
"""A row of map/municipalities."""

# The steps in their usual order, as in queries/_way.sql → their columns in map/municipalities.
STEPS = {
    "consultations": "consultation",
    "preliminary_agreements": "preliminary",
    "agreements": "agreement",
    "coaching": "coaching",
    "security_analyses": "analysis",
    "councils": "council",
}
# The layers of the map → their classes, lowest first; the first means that nothing is known.
LAYERS: Mapping[str, tuple[str, ...]] = {
    "furthest": ("none", *STEPS),
    "blocks": ("none", "any"),
    "inhabitants": ("none", "below-25", "below-50", "below-75", "above"),
    "funds": ("none", "to-1", "to-2", "to-5", "above"),
    "fields": ("none", "one", "few", "many"),
}
MOVING = ("furthest", "blocks", "inhabitants")  # the layers that have a past to play
SHARES = (0.25, 0.5, 0.75)
EUROS = (Decimal(1), Decimal(2), Decimal(5))
FIELDS = (1, 3)
HIGHEST = 6


def level(layer: str, row: Row) -> int:
    """How a municipality looks on a layer: 0 for nothing known, at most 6."""
    return level_of(layer, class_of(layer, row))


def level_of(layer: str, place: int) -> int:
    """The level of a layer's class: few classes are as far apart as levels allow."""
    if layer == "blocks":
        return 2 * place  # light: marks stand on it
    return round(place * HIGHEST / (len(LAYERS[layer]) - 1))


def class_of(layer: str, row: Row) -> int:
    """The place of a municipality's class among those of a layer."""
    if layer == "furthest":
        return LAYERS[layer].index(row["furthest"])
    if layer == "blocks":
        return int(row["furthest"] != "none")
    if layer == "inhabitants":
        share = row["inhabitants_share"]
        return 1 + sum(share >= bound for bound in SHARES) if share else 0
    value, bounds = (
        (row["per_inhabitant_eur"], EUROS) if layer == "funds" else (row["fields"], FIELDS)
    )
    return 1 + sum(value > bound for bound in bounds) if value else 0


def counted(layer: str, rows: Iterable[Row]) -> list[int]:
    """How many rows are in each class of a layer."""
    found = Counter(class_of(layer, row) for row in rows)
    return [found[place] for place in range(len(LAYERS[layer]))]


def counts(layer: str) -> tuple[str, ...]:
    """What is counted on a layer, in order: its classes, or each building block and none."""
    return LAYERS["furthest" if layer == "blocks" else layer]
