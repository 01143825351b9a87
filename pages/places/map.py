"""Karte: where the programme is, how far it has come there, and how it spread."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, mapping

view = opened(
    "map", "consultations", "agreements", "councils", "coaching", "security_analyses", "funding"
)
mapping.in_a_sentence(view)
mapping.drawn(view)
blocks.notes(
    view, ("note-map", "note-map-steps", "note-map-inhabitants", "note-record", "note-precision")
)
