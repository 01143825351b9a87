"""Bericht: all chapters on one page, made for print, and as a PDF."""

from asskomm import printing
from asskomm.frame import opened

view = opened("report", *printing.EXPORTS)
printing.file(view)
printing.contents(view)
printing.chapters(view)
