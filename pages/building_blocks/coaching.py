"""Coaching: which municipalities were accompanied, since when, where."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, shared

view = opened("coaching", "coaching")
shared.answer_in_a_sentence(view, "coaching")
shared.published_beside(view, "coaching_processes")
shared.over_time(view, "coaching")
shared.by_district(view, "coaching")
shared.records(
    view,
    "coaching",
    ("municipality", "district", "started_on", "completed_on", "provider", "certainty", "source"),
)
blocks.notes(view, ("note-coaching", "note-record", "note-coverage", "note-precision"))
