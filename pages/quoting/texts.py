"""Textbausteine: paragraphs to quote, each number with its definition and records."""

from asskomm.frame import opened

view = opened(
    "texts", "consultations", "agreements", "councils", "coaching", "security_analyses", "funding"
)
