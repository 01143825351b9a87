"""Förderung: what the state made available, and which grants are known."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, money, shared

view = opened("funding", "funding", "budget")
money.in_a_sentence(view)
shared.published_beside(view, "funding_available_eur", "funding_approved_eur")
money.budget(view)
money.by_stage(view)
money.by_district(view)
money.by_action_field(view)
money.published(view)
shared.records(
    view,
    "funding",
    (
        "municipality",
        "district",
        "budget_year",
        "grant_stage",
        "stage_on",
        "amount_eur",
        "certainty",
        "source",
    ),
)
blocks.notes(view, ("note-funding", "note-budget-years", "note-funding-stages", "note-record"))
