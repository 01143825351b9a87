"""Sicherheitsanalysen: where analyses were begun and completed."""

from asskomm import blocks, particulars, sections
from asskomm.frame import opened

view = opened("security-analyses", "security_analyses")
sections.answer_in_a_sentence(view, "security_analyses")
sections.published_beside(view, "security_analyses")
sections.over_time(view, "security_analyses")
particulars.analyses_completed(view)
sections.by_district(view, "security_analyses")
sections.by_action_field(view, "security_analyses")
sections.records(
    view,
    "security_analyses",
    ("municipality", "district", "started_on", "completed_on", "partners", "certainty", "source"),
)
blocks.notes(view, ("note-analyses", "note-record", "note-coverage", "note-precision"))
