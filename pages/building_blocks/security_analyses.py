"""Sicherheitsanalysen: where analyses were begun and completed."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, particulars, shared

view = opened("security-analyses", "security_analyses")
shared.answer_in_a_sentence(view, "security_analyses")
shared.published_beside(view, "security_analyses")
shared.over_time(view, "security_analyses")
particulars.analyses_completed(view)
shared.by_district(view, "security_analyses")
shared.by_action_field(view, "security_analyses")
shared.records(
    view,
    "security_analyses",
    ("municipality", "district", "started_on", "completed_on", "partners", "certainty", "source"),
)
blocks.notes(view, ("note-analyses", "note-record", "note-coverage", "note-precision"))
