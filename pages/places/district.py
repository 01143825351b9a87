"""Kreisprofil: all that is known of one district."""

from asskomm.frame.page import opened
from asskomm.sections import blocks, district, municipality, profile

view = opened("district", *municipality.EXPORTS, titled=district.title)
place = district.chosen(view)
if place:
    district.head(place)
    district.figures(place)
    district.coverage(place)
    district.first_and_latest(place)
    district.over_time(place)
    district.municipalities(place)
    profile.open_questions(place, places=True)
    profile.timeline(place, newest_first=True, places=True)
    profile.sources(place)
    blocks.notes(view, ("note-record", "note-profile", "note-precision"))
