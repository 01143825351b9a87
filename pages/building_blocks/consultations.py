"""Beratungen: which municipalities had a consultation, since when, where, on what."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, shared

view = opened("consultations", "consultations")
shared.answer_in_a_sentence(view, "consultations")
shared.published_beside(view, "consulted_municipalities", "consultations")
shared.over_time(view, "consultations")
shared.by_district(view, "consultations")
shared.by_action_field(view, "consultations")
shared.records(
    view,
    "consultations",
    (
        "municipality",
        "district",
        "held_on",
        "consultation_kind",
        "action_fields",
        "certainty",
        "source",
    ),
)
blocks.notes(view, ("note-consultations", "note-record", "note-coverage", "note-precision"))
