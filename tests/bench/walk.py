"""The steps of both measurements: a page at a Stichtag, then one district after another.

Each step is a scope that this process has never been asked for before, and changes every chart.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

PAGES = {"Überblick": "", "Kooperationsvereinbarungen": "kooperationsvereinbarungen"}

# Districts with agreements and with most of the other building blocks.
DISTRICTS = {
    "Erzgebirgskreis": "14521",
    "Görlitz": "14626",
    "Vogtlandkreis": "14523",
    "Zwickau": "14524",
    "Bautzen": "14625",
    "Sächsische Schweiz-Osterzgebirge": "14628",
}
ROUNDS = 4  # with six districts each: 24 changed filters for a page


def fresh_days() -> Iterator[date]:
    """Stichtage, each given out once."""
    day = date(2026, 6, 30)
    while True:
        yield day
        day -= timedelta(days=1)
