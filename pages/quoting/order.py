"""Reihenfolge: who was first, latest, fastest; which number a municipality has."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, ordering

view = opened("order", "consultations", "agreements", "councils", "coaching", "security_analyses")
indicator = ordering.picked(view)
if indicator:
    ordering.order(view, indicator)
    ordering.firsts(view, indicator)
blocks.notes(
    view,
    (
        "note-order",
        "note-order-range",
        "note-order-units",
        "note-order-published",
        "note-order-fastest",
        "note-record",
    ),
)
