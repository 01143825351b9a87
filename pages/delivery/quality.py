"""Datenqualität: how complete and how plausible the delivery is, and whether one may quote it."""

from asskomm.frame.page import opened
from asskomm.sections import quality

view = quality.whole(opened("quality"))
quality.in_a_sentence(view)
quality.by_export(view)
quality.by_year(view)
quality.by_district(view)
quality.by_column(view)
quality.findings_by_kind(view)
quality.freshness(view)
quality.notes(view)
