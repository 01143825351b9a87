"""Kennzahlen: the definition sheet of each indicator, and the records it counted."""

from asskomm.frame import opened

view = opened(
    "definitions",
    "consultations",
    "agreements",
    "councils",
    "coaching",
    "security_analyses",
    "funding",
)
