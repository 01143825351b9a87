"""Präventionsräte: where councils are at work, planned, founded, revived."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, particulars, shared

view = opened("councils", "councils")
shared.answer_in_a_sentence(view, "councils")
shared.published_beside(view, "prevention_councils")
shared.over_time(view, "councils")
particulars.council_stages(view)
shared.by_district(view, "councils")
shared.by_action_field(view, "councils")
shared.records(
    view,
    "councils",
    ("municipality", "district", "stage", "stage_on", "council_name", "certainty", "source"),
)
blocks.notes(
    view,
    (
        "note-councils",
        "note-councils-planned",
        "note-record",
        "note-coverage",
        "note-precision",
        "note-units",
    ),
)
