"""Überblick: how far the programme is at the Stichtag, and how it got there."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, programme

view = opened("overview", *programme.EXPORTS)
programme.in_a_sentence(view)
programme.figures(view)
programme.development(view)
blocks.notes(
    view,
    (
        "note-record",
        "note-coverage",
        "note-closely",
        "note-stock-flow",
        "note-units",
        "note-output",
    ),
)
