"""Handlungsfelder: what municipalities work on, when, where, together with whom."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, fields

view = opened("fields", *fields.EXPORTS)
fields.in_a_sentence(view)
fields.over_time(view)
fields.together(view)
fields.one_field(view)
blocks.notes(
    view, ("note-fields-named", "note-fields-several", "note-fields-mapped", "note-record")
)
