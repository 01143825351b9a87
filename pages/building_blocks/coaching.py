"""Coaching: which municipalities were accompanied, since when, where."""

from asskomm import blocks, sections
from asskomm.frame import opened

view = opened("coaching", "coaching")
sections.answer_in_a_sentence(view, "coaching")
sections.published_beside(view, "coaching_processes")
sections.over_time(view, "coaching")
sections.by_district(view, "coaching")
sections.records(
    view,
    "coaching",
    ("municipality", "district", "started_on", "completed_on", "provider", "certainty", "source"),
)
blocks.notes(view, ("note-coaching", "note-record", "note-coverage", "note-precision"))
