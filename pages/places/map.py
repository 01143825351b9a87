"""Karte: where the programme is, how far it has come there, and how it spread."""

from asskomm import blocks, mapping
from asskomm.frame import opened

view = opened(
    "map", "consultations", "agreements", "councils", "coaching", "security_analyses", "funding"
)
mapping.in_a_sentence(view)
mapping.drawn(view)
blocks.notes(
    view, ("note-map", "note-map-steps", "note-map-inhabitants", "note-record", "note-precision")
)
