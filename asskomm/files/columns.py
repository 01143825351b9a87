"""What the names of columns say: which hold codes, dates, sums, shares, sources."""

from __future__ import annotations

# Columns that hold a code, and the kind under which the catalogues have its word.
CODES = {
    "agreement_kind": "agreement-kind",
    "certainty": "certainty",
    "change": "change",
    "compared_in": "unit",
    "consultation_kind": "consultation-kind",
    "contradiction": "contradiction",
    "council_state": "council-state",
    "course": "course",
    "distinction": "distinction",
    "event": "event",
    "furthest": "step",
    "grant_stage": "grant-stage",
    "indicator": "indicator",
    "kind": "kind",
    "lane": "step",
    "light": "quality-light",
    "other_qualifier": "qualifier",
    "qualifier": "qualifier",
    "reached_steps": "step",
    "reading": "reading",
    "severity": "severity",
    "signatory_kind": "signatory-kind",
    "stage": "stage",
    "step": "step",
    "step_state": "step-state",
    "unit": "unit",
    "unit_counted": "unit-counted",
    "value_qualifier": "qualifier",
    "verdict": "verdict",
    "why_none": "why-none",
}

# Dates that are known more or less precisely, and the column that says how precisely.
PRECISIONS = {
    "agreed_on": "agreed_precision",
    "agreement_on": "agreement_precision",
    "analysed_on": "analysed_precision",
    "analysis_on": "analysis_precision",
    "begins_on": "date_precision",
    "coached_on": "coached_precision",
    "coaching_on": "coaching_precision",
    "consultation_on": "consultation_precision",
    "consulted_on": "consulted_precision",
    "council_on": "council_precision",
    "event_on": "date_precision",
    "first_on": "first_precision",
    "held_on": "date_precision",
    "named_on": "date_precision",
    "newest_on": "date_precision",
    "preliminary_on": "preliminary_precision",
    "second_on": "second_precision",
    "signed_on": "date_precision",
    "since_on": "date_precision",
    "stage_on": "date_precision",
    "started_on": "date_precision",
    "completed_on": "completed_precision",
    "waiting_since": "date_precision",
}
CODES |= dict.fromkeys(PRECISIONS.values(), "precision")

# The least that a number can be, and the column with the most; the files have both.
RANGES = {
    "days": "days_to",
    "days_at_least": "days_at_most",
    "district_rank": "district_rank_to",
    "lower_shortest": "lower_longest",
    "median_shortest": "median_longest",
    "place_rank": "place_rank_to",
    "state_rank": "state_rank_to",
    "upper_shortest": "upper_longest",
    "within_one": "within_one_to",
    "within_three": "within_three_to",
    "within_two": "within_two_to",
}

# Published numbers, and the columns of which the first there is says what their words leave open.
QUALIFIERS = {
    "value": ("value_qualifier", "qualifier"),
    "value_eur": ("qualifier",),
    "published": ("qualifier",),
    "other_value": ("other_qualifier",),
}

COUNTED = ("counted", "covered")
"""Counts in a unit that the row names (`compared_in`)."""

LIMITED = ("coverage", "difference", "difference_eur")
"""Numbers that hold only as far as the published one beside them is exact."""

RATES = ("per_hundred_thousand",)
"""Columns whose numbers have decimals, as many in each row."""

SOURCES = ("source", "other_source")
"""Columns of addresses, which become links."""

YEARS = ("budget_year", "first_year", "last_year")

# As workbooks name formats, whatever the reader's language; Excel shows them in its own.
MONEY, PERCENT, FINE_PERCENT = "#,##0.00 €", "0 %", "0.0 %"

FINE_SHARES = ("aside_share",)
"""Shares that a rule compares with a few percent: whole ones would hide on which side they are."""

PHRASES = ("part", "period_named")
"""Columns with a source's own words, of which the catalogue knows the usual ones (said-…)."""
