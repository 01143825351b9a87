"""Abgleich: published figures beside the record's own count."""

from asskomm.frame import opened

view = opened(
    "reconciliation",
    "consultations",
    "agreements",
    "councils",
    "coaching",
    "security_analyses",
    "funding",
)
