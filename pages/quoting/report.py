"""Bericht: all chapters on one page, made for print, and as a PDF."""

from asskomm import printed
from asskomm.frame import opened

view = opened("report", *printed.EXPORTS)
printed.file(view)
printed.contents(view)
printed.chapters(view)
