"""Kooperationsvereinbarungen: who has signed, since when, where, with whom."""

from asskomm import blocks, particulars, sections
from asskomm.frame import opened

view = opened("agreements", "agreements")
sections.answer_in_a_sentence(view, "agreements")
sections.published_beside(view, "cooperation_agreements", "preliminary_agreements")
sections.over_time(view, "agreements")
particulars.joint_agreements(view)
sections.by_district(view, "agreements")
sections.by_action_field(view, "agreements")
sections.records(
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
