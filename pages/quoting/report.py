"""Bericht: all chapters on one page, made for print, and as a PDF."""

from asskomm.frame.page import opened
from asskomm.sections import printed

view = opened("report", *printed.EXPORTS)
printed.file(view)
printed.contents(view)
printed.chapters(view)
