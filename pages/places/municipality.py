"""Gemeindeprofil: all that is known of one municipality, with sources, standing and gaps."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, municipality, profile

view = opened("municipality", *municipality.EXPORTS, titled=municipality.title)
place = municipality.chosen(view)
if place:
    municipality.head(place)
    municipality.in_a_sentence(place)
    municipality.standing(place)
    profile.timeline(place)
    profile.open_questions(place)
    municipality.rank(place)
    municipality.funds(place)
    municipality.neighbours(place)
    profile.sources(place)
    blocks.notes(view, ("note-record", "note-profile", "note-precision"))
