"""Gemeindeprofil: all that is known of one municipality, with sources, standing and gaps."""

from asskomm.frame import opened

view = opened(
    "municipality",
    "consultations",
    "agreements",
    "councils",
    "coaching",
    "security_analyses",
    "funding",
)
