"""Abdeckung: how many municipalities and inhabitants are reached, where, and where nothing is."""

from asskomm import blocks, coverage
from asskomm.frame import opened

view = opened("coverage", *coverage.EXPORTS)
coverage.in_a_sentence(view)
coverage.by_step(view)
coverage.by_area(view)
coverage.white_spots(view)
blocks.notes(
    view,
    ("note-coverage-inhabitants", "note-coverage-any", "note-coverage-districts", "note-record"),
)
