"""The whole report, chapter by chapter, for the page that is printed and for the PDF."""
