"""Präventionsräte: where councils are at work, planned, founded, revived."""

from asskomm import blocks, particulars, sections
from asskomm.frame import opened

view = opened("councils", "councils")
sections.answer_in_a_sentence(view, "councils")
sections.published_beside(view, "prevention_councils")
sections.over_time(view, "councils")
particulars.council_stages(view)
sections.by_district(view, "councils")
sections.by_action_field(view, "councils")
sections.records(
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
