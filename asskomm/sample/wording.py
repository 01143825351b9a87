"""What the made-up programme is worded with: every text says that it is made up or names no one."""

from __future__ import annotations

import csv
from functools import lru_cache
from random import Random

from asskomm.contract import ROOT

Row = dict[str, str | int]
"""A row of an export: column → value; what is not there is empty."""

MADE_UP = "Musterdaten, frei erfunden"
"""Stands as source in every row, and in the delivery's title."""
NOTE = "Musterdaten, frei erfunden / made-up sample data"

COUNCIL_NAMES = (
    "Präventionsrat (Muster)",
    "Kommunaler Präventionsrat (Muster)",
    "Kriminalpräventiver Rat (Muster)",
    "Präventionsnetzwerk (Muster)",
)
DISTRICT_COUNCIL = "Präventionsrat des Landkreises (Muster)"
COMMUNITY = "Verwaltungsgemeinschaft Muster"
LEAGUE = "Städtebund Muster"
COACHES = ("Coach A (Muster)", "Coach B (Muster)", "Coach C (Muster)", "LPR")
PARTNERS = (
    "Polizeirevier",
    "Jugendamt",
    "Grundschule",
    "Oberschule",
    "Sportverein",
    "Seniorenbeirat",
    "Streetwork",
    "Verkehrswacht",
)
PROJECTS = (
    "Aktionstag für ein sauberes Ortsbild (Muster)",
    "Begehung von Plätzen und Wegen (Muster)",
    "Bürgerdialog zur Sicherheit (Muster)",
    "Graffitiwerkstatt (Muster)",
    "Mitternachtssport (Muster)",
    "Projekttage gegen Mobbing (Muster)",
    "Schulwegsicherheit (Muster)",
    "Sicher im Alter (Muster)",
    "Sicher im Netz (Muster)",
    "Suchtprävention an Schulen (Muster)",
)
GRANTS = (
    "Koordinierungsstelle (Muster)",
    "Präventionsprojekt im Stadtteil (Muster)",
    "Mobile Jugendarbeit (Muster)",
    "Ordnung und Sauberkeit (Muster)",
    "Konfliktlotsen (Muster)",
    "Öffentlichkeitsarbeit (Muster)",
)


@lru_cache(maxsize=1)
def _titles() -> tuple[str, ...]:
    with (ROOT / "data" / "reference" / "action_fields.csv").open(encoding="utf-8") as file:
        return tuple(row["title"] for row in csv.DictReader(file))


def fields(chance: Random) -> str:
    """One or two action fields, the first ones of the official list more often; sometimes none."""
    titles = _titles()
    chosen = {int(len(titles) * chance.random() ** 2) for _ in range(chance.randint(0, 2))}
    return "; ".join(titles[one] for one in sorted(chosen))


def partners(chance: Random) -> str:
    """Up to three partners."""
    return "; ".join(sorted(chance.sample(PARTNERS, chance.randint(0, 3))))
