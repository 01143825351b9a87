"""Reihenfolge: who was first, latest, fastest; which number a municipality has."""

from asskomm.frame import opened

view = opened("order", "consultations", "agreements", "councils", "coaching", "security_analyses")
