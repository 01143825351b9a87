# What a workbook and the table for Excel say of their rows
about-source = Source
about-licence = Licence
about-symbols = Symbols
about-symbols-said = Empty cell: not known or not applicable. 0: counted, there are none.
about-definition = Definition: { $indicator }

licence-internal = For official use only, not for publication
licence-dl-de-by-2-0 = Data licence Germany – attribution – version 2.0 (www.govdata.de/dl-de/by-2-0)
licence-dl-de-zero-2-0 = Data licence Germany – Zero – version 2.0 (www.govdata.de/dl-de/zero-2-0)
licence-cc-by-4-0 = Creative Commons Attribution 4.0 International
licence-cc-zero = Creative Commons CC0 1.0, public domain

file-workbook-too-long = Not possible as a workbook: Excel holds at most { $most } rows. The two other files hold them all.

# Pictures of charts
picture-label = Picture
picture-help = The chart as a picture, with title, scope, date and source in it
picture-slide = PNG for slides
picture-slide-suffix = slide
picture-slide-help = “{ $title }” in 16:9, 1,920 pixels wide
picture-print = PNG for print
picture-print-suffix = print
picture-print-help = “{ $title }” as wide as A4, 300 pixels per inch
picture-svg = SVG
picture-svg-suffix = vector
picture-svg-help = “{ $title }” as vector graphics: sharp at any size
picture-source = Source: { $source }. { $licence }.
