"""Kennzahlen: the definition sheet of each indicator, and the records it counted."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, defining

view = opened("definitions", *defining.exports())
defining.chosen_sheet(view)
blocks.notes(view, ("note-record", "note-coverage", "note-precision", "note-stock-flow"))
