# What a workbook and the table for Excel say of their rows
about-source = Source
about-symbols = Symbols
about-symbols-said = Empty cell: not known or not applicable. 0: counted, there are none. In the CSV table for Excel an apostrophe stands before text that begins like a formula.
sign-unknown = not known or not applicable
about-definition = Definition: { $indicator }
about-missing = Not included
rows-missing = { $count ->
    [one] One row of the delivery is set aside ({ $files }) and missing from the figures
   *[other] { $count } rows of the delivery are set aside ({ $files }) and missing from the figures
  }

file-workbook-too-long = Not possible as an Excel file (XLSX): Excel holds at most { $most } rows. The two other files hold them all.

# Pictures of charts
picture-slide = Picture for slides (PNG)
picture-slide-suffix = slide
picture-slide-help = “{ $title }” in 16:9, 1,920 pixels wide
picture-print = Picture for print (PNG)
picture-print-suffix = print
picture-print-help = “{ $title }” as wide as A4, 300 pixels per inch
picture-svg = Picture at any size (SVG)
picture-svg-suffix = vector
picture-svg-help = “{ $title }” as vector graphics: sharp at any size
picture-source = Source: { $source }. { $licence }.
