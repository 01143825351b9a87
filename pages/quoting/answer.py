"""Antwortpaket: tables for an answer to the Landtag, and all of its files in one ZIP."""

from asskomm.frame.page import opened
from asskomm.sections import answering, blocks

view = opened(
    "answer",
    "consultations",
    "agreements",
    "councils",
    "coaching",
    "security_analyses",
    "funding",
    "projects",
)
answering.templates(view)
answering.answer(view, answering.chosen(view))
blocks.notes(view, ("note-record", "note-official", "note-stock-flow", "note-precision"))
