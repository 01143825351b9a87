"""Abdeckung: how many municipalities and inhabitants are reached, where, and where nothing is."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, coverage

view = opened("coverage", *coverage.EXPORTS)
coverage.in_a_sentence(view)
coverage.by_step(view)
coverage.by_area(view)
coverage.white_spots(view)
blocks.notes(
    view,
    ("note-coverage-inhabitants", "note-coverage-any", "note-coverage-districts", "note-record"),
)
