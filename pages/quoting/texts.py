"""Textbausteine: paragraphs to quote, each number with its definition and records."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, writing

view = opened(
    "texts", "consultations", "agreements", "councils", "coaching", "security_analyses", "funding"
)
writing.quotable(view)
blocks.notes(
    view,
    (
        "note-text-numbers",
        "note-text-inhabitants",
        "note-record",
        "note-coverage",
        "note-closely",
        "note-units",
        "note-precision",
    ),
)
