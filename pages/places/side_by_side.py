"""Kreisvergleich: one indicator in the districts or police directorates, side by side."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, side_by_side

view = opened(
    "side-by-side",
    *("consultations", "agreements", "councils", "coaching", "security_analyses"),
    *("model_municipalities", "funding"),
)
indicator = side_by_side.picked(view)
if indicator:
    asked = side_by_side.asked(view, indicator)
    if side_by_side.in_a_sentence(asked):
        side_by_side.over_time(asked)
        side_by_side.table(asked)
        side_by_side.directly(asked)
blocks.notes(
    view,
    (
        "note-side-which",
        "note-side-rank",
        "note-side-small",
        "note-side-joint",
        "note-side-state",
        "note-side-inhabitants",
        "note-record",
        "note-precision",
    ),
)
