"""Reihenfolge: who was first, latest, fastest; which number a municipality has."""

from asskomm import blocks, ordering
from asskomm.frame import opened

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
