"""Beratungen: which municipalities had a consultation, since when, where, on what."""

from asskomm import blocks, sections
from asskomm.frame import opened

view = opened("consultations", "consultations")
sections.answer_in_a_sentence(view, "consultations")
sections.published_beside(view, "consulted_municipalities", "consultations")
sections.over_time(view, "consultations")
sections.by_district(view, "consultations")
sections.by_action_field(view, "consultations")
sections.records(
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
