# Was eine Arbeitsmappe und die CSV für Excel über ihre Zeilen sagen
about-source = Quelle
about-symbols = Zeichen
about-symbols-said = Leere Zelle: nicht bekannt oder nicht zutreffend. 0: gezählt, es gibt keine. In der CSV-Tabelle für Excel steht vor Text, der wie eine Formel beginnt, ein Apostroph.
sign-unknown = unbekannt oder nicht zutreffend
about-definition = Definition: { $indicator }
about-missing = Nicht enthalten
rows-missing = { $count ->
    [one] Eine Zeile der Lieferung ist beiseitegelegt ({ $files }) und fehlt in den Zahlen
   *[other] { $count } Zeilen der Lieferung sind beiseitegelegt ({ $files }) und fehlen in den Zahlen
  }

file-workbook-too-long = Als Excel-Datei (XLSX) nicht möglich: Excel fasst höchstens { $most } Zeilen. Die beiden anderen Dateien enthalten alle.

# Bilder der Diagramme
picture-slide = Bild für Folien (PNG)
picture-slide-suffix = folie
picture-slide-help = „{ $title }“ im Format 16:9, 1.920 Bildpunkte breit
picture-print = Bild für den Druck (PNG)
picture-print-suffix = druck
picture-print-help = „{ $title }“ in der Breite von A4, 300 Bildpunkte je Zoll
picture-svg = Bild zum Vergrößern (SVG)
picture-svg-suffix = vektor
picture-svg-help = „{ $title }“ als Vektorgrafik: bleibt in jeder Größe scharf
picture-source = Quelle: { $source }. { $licence }.
