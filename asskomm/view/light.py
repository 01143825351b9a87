"""What the checks say of a delivery, and how new it is → a traffic light for quoting from it.

red      more than MOST_ASIDE of an export's rows are set aside, or it is overdue by more than
         LONGEST_OVERDUE days
yellow   a row is set aside, a finding is worth a look, or the delivery is overdue
green    none of these

The catalogues have its words under quality-light-<code>: a colour alone says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from asskomm.view.answers import View
from asskomm.view.freshness import fresh

LIGHTS = GREEN, YELLOW, RED = ("green", "yellow", "red")
"""From the best to the worst."""

MOST_ASIDE = 0.05
LONGEST_OVERDUE = 31


def light(view: View, *exports: str) -> str:
    """The light of the figures that come from these exports; without any, of the delivery."""
    lights = [of_freshness(fresh(view).days_overdue)]
    for row in view.ask("quality/exports"):
        if not exports or row["export"] in exports:
            lights.append(of_rows(row["rows"], row["set_aside"], row["worth_a_look"]))
    if not exports:
        # A file that is no export belongs to none of them.
        loose = view.ask("quality/findings").where("export", None)
        lights.append(of_rows(0, 0, sum(loose.column("findings"))))
    return worst(lights)


def of_rows(rows: int, set_aside: int, worth_a_look: int) -> str:
    """The light of one export: its rows, those set aside, the findings that are worth a look."""
    if set_aside > MOST_ASIDE * rows:
        return RED
    return YELLOW if set_aside or worth_a_look else GREEN


def of_freshness(days_overdue: int | None) -> str:
    """The light of the day of export; None where no delivery is expected."""
    if not days_overdue:
        return GREEN
    return RED if days_overdue > LONGEST_OVERDUE else YELLOW


def worst(lights: Iterable[str]) -> str:
    """The whole is as good as its worst part."""
    return max(lights, key=LIGHTS.index, default=GREEN)
