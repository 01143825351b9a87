"""The day of each month on which a delivery is expected → whether the one in use is new enough.

The day is a setting, ASSKOMM_DELIVERY_DAY (1 to 28, so that every month has it). Unset, nothing is
expected; set to anything else, nothing is expected either, and the page Datenqualität says so.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date

from asskomm.scope import today
from asskomm.view.answers import View

SETTING = "ASSKOMM_DELIVERY_DAY"
DAYS = {form: day for day in range(1, 29) for form in (f"{day}", f"{day:02}")}


@dataclass(frozen=True)
class Freshness:
    """The row of quality/freshness: all but the first is None when no delivery is expected.

    `expected_on` is the last expected day, `missed_on` the first one no export was made for.
    """

    exported_on: date
    expected_on: date | None
    days_since: int | None
    missed_on: date | None
    days_overdue: int | None

    @property
    def state(self) -> str:
        """unexpected, met or overdue."""
        if self.days_overdue is None:
            return "unexpected"
        return "overdue" if self.days_overdue else "met"


def fresh(view: View) -> Freshness:
    """How new the delivery in use is, seen from today."""
    (row,) = view.ask("quality/freshness", **bound())
    return Freshness(**row)


def bound() -> dict[str, str]:
    """What the question is asked with; no day where the setting is none."""
    return {"today": today().isoformat(), "delivery_day": str(DAYS.get(setting(), ""))}


def setting() -> str:
    """ASSKOMM_DELIVERY_DAY as it is set, "" when it is not."""
    return os.environ.get(SETTING, "").strip()


def is_unreadable() -> bool:
    """Whether the setting is set to something that is no day every month has."""
    return setting() not in ("", *DAYS)
