"""Abgleich: published figures beside the record's own count."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, reconciling

view = opened("reconciliation", *reconciling.EXPORTS)
reconciling.in_a_sentence(view)
reconciling.contradictions(view)
reconciling.figures(view)
reconciling.funds(view)
reconciling.others(view)
blocks.notes(
    view,
    (
        "note-verdict",
        "note-verdict-words",
        "note-units",
        "note-contradictions",
        "note-parts",
        "note-record",
    ),
)
