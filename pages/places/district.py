"""Kreisprofil: all that is known of one district."""

from asskomm.frame import opened

view = opened(
    "district",
    "consultations",
    "agreements",
    "councils",
    "coaching",
    "security_analyses",
    "funding",
)
