"""Präventionspfad: which steps municipalities reached, how long it took, who waits."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, pathway

view = opened("pathway", *pathway.EXPORTS)
pathway.in_a_sentence(view)
pathway.reached(view)
pathway.between(view)
pathway.cohorts(view)
blocks.notes(
    view,
    (
        "note-pathway-mean",
        "note-pathway-imprecise",
        "note-pathway-cohorts",
        "note-pathway-order",
        "note-pathway-small",
        "note-pathway-scope",
        "note-record",
    ),
)
