"""Kooperationsvereinbarungen: who has signed, since when, where, with whom."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, particulars, shared

view = opened("agreements", "agreements")
shared.answer_in_a_sentence(view, "agreements")
shared.published_beside(view, "cooperation_agreements", "preliminary_agreements")
shared.over_time(view, "agreements")
particulars.joint_agreements(view)
shared.by_district(view, "agreements")
shared.by_action_field(view, "agreements")
shared.records(
    view,
    "agreements",
    (
        "municipality",
        "district",
        "signed_on",
        "agreement_kind",
        "signatory",
        "certainty",
        "source",
    ),
)
blocks.notes(
    view, ("note-agreements", "note-units", "note-record", "note-coverage", "note-precision")
)
