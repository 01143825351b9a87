# Die Karte: Ebenen, Legende, Zeitregler, Liste, Herkunft.

menu-map = Karte
question-map = Wo ist das Programm, und wie weit ist es dort?

lead-map = Am { $date } ist für { $all ->
    [one] die einzige Gemeinde dieser Auswahl { $reached ->
        [0] kein Schritt belegt.
       *[other] mindestens ein Schritt belegt.
      }
   *[other] { $reached ->
        [0] keine von { $all } Gemeinden ein Schritt belegt.
        [one] eine von { $all } Gemeinden mindestens ein Schritt belegt. Dort lebt { $share } der Einwohner dieser Auswahl.
       *[other] { $reached } von { $all } Gemeinden mindestens ein Schritt belegt. Dort leben { $share } der Einwohner dieser Auswahl.
      }
  }

map-layer = Was die Karte zeigt
map-layer-furthest = Weitester Schritt
map-layer-blocks = Bausteine, einzeln zu- und abschaltbar
map-layer-inhabitants = Erreichte Einwohner im Kreis
map-layer-funds = Bewilligte Fördermittel je Einwohner
map-layer-fields = Handlungsfelder
map-title-furthest = Weitester Schritt jeder Gemeinde
map-title-blocks = Bausteine in den Gemeinden
map-title-inhabitants = Anteil der erreichten Einwohner nach Kreis
map-title-funds = Bewilligte Fördermittel je Einwohner
map-title-fields = Zahl der genannten Handlungsfelder

step-none = kein Schritt belegt
step-consultations = Beratung
step-preliminary-agreements = Vorvereinbarung
step-agreements = Kooperationsvereinbarung
step-coaching = Coaching
step-security-analyses = Sicherheitsanalyse
step-councils = Präventionsrat

map-inhabitants-none = niemand erreicht
map-inhabitants-below-25 = unter 25 %
map-inhabitants-below-50 = 25 bis unter 50 %
map-inhabitants-below-75 = 50 bis unter 75 %
map-inhabitants-above = 75 % und mehr
map-funds-none = keine Bewilligung bekannt
map-funds-to-1 = bis 1 € je Einwohner
map-funds-to-2 = über 1 bis 2 € je Einwohner
map-funds-to-5 = über 2 bis 5 € je Einwohner
map-funds-above = über 5 € je Einwohner
map-fields-none = kein Handlungsfeld genannt
map-fields-one = ein Handlungsfeld
map-fields-few = zwei oder drei Handlungsfelder
map-fields-many = vier und mehr Handlungsfelder

map-hover = { $name } ({ $district })
map-hover-inhabitants = { $count } Einwohner
map-hover-funds = bewilligt: { $money } je Einwohner
map-hover-fields = Handlungsfelder: { $titles }

map-legend = Legende
map-counts-municipalities = Zahl der Gemeinden, Stand am { $date }
map-counts-districts = Zahl der Landkreise und Kreisfreien Städte, Stand am { $date }
map-blocks-any = Gemeinde mit mindestens einem der gewählten Bausteine
map-begins = Der Zeitregler beginnt am { $date }. { $older ->
    [one] Ein Schritt aus der Zeit davor steht
   *[other] { $older } Schritte aus der Zeit davor stehen
  } schon im ersten Bild.
map-still-funds = Einen Zeitregler hat diese Ebene nicht: Die Karte zeigt, was im gewählten Zeitraum bewilligt wurde. Für einen anderen Zeitraum bitte in der Auswahl den Beginn oder den Stichtag ändern.
map-still-fields = Gezählt werden die Handlungsfelder, die eine Gemeinde genannt hat. Ein einzelnes Feld lässt sich in der Auswahl wählen: Dann zeigen alle Ebenen nur die Schritte dazu, auch im Zeitverlauf. Einen Zeitregler hat diese Ebene nicht, weil in den Daten nicht steht, wann ein Feld hinzukam, nur bei welchem Schritt es genannt ist; einen früheren Stand zeigt ein früherer Stichtag.
map-outside = nicht in der Auswahl
map-find = Gemeinde suchen
map-keys = Ein Klick auf einen Namen oder auf die Karte öffnet das Gemeindeprofil. Mit der Tastatur: tippen, mit den Pfeiltasten wählen, mit der Eingabetaste öffnen.
map-none = Eine Gemeinde mit diesem Namen gibt es in dieser Auswahl nicht.
map-day = Stand am
map-play = Abspielen
map-pause = Anhalten
map-picture = Bild der Karte (PNG)
map-vector = Bild der Karte (SVG)
map-table = Alle Gemeinden der Karte
map-alt = { $title }. { $counted }. { $values }. Alle Gemeinden stehen in der Tabelle darunter.
map-schematic = Schematische Karte, aus Lage und Fläche der Gemeinden berechnet: Jede Fläche ist so groß wie die Gemeinde, die Grenzen sind nicht die amtlichen.
map-unattributed = Amtliche Grenzen aus data/reference/geo; die Quellenangabe (quelle.txt) fehlt dort.
map-source = Stichtag { $date } · Datenstand { $exported } · Lieferung { $delivery }, Prüfsumme { $fingerprint } · Gemeinden und Einwohner: © Statistisches Bundesamt (Destatis), 2024

note-map = Die Karte zählt Gemeinden, gleich welche Zähleinheit gewählt ist. Der Präventionsrat eines Landkreises gehört zu keiner Gemeinde und fehlt hier.
note-map-steps = Der weiteste Schritt ist der letzte in der üblichen Reihenfolge: Beratung, Vorvereinbarung, Kooperationsvereinbarung, Coaching, Sicherheitsanalyse, Präventionsrat. Die Reihenfolge ist nicht zwingend: Ein Präventionsrat kann älter sein als die Vereinbarung.
note-map-inhabitants = Erreicht heißt: In der Gemeinde ist mindestens ein Schritt belegt. Gezählt werden Einwohner nach dem Stand vom 31.12.2023, auch für frühere Stichtage.

## Spalten der Tabelle

column-action-field-titles = Genannte Handlungsfelder
column-agreement-on = Kooperationsvereinbarung seit
column-agreement-precision = Genauigkeit: Kooperationsvereinbarung
column-analysis-on = Sicherheitsanalyse seit
column-analysis-precision = Genauigkeit: Sicherheitsanalyse
column-coaching-on = Coaching seit
column-coaching-precision = Genauigkeit: Coaching
column-consultation-on = Erste Beratung
column-consultation-precision = Genauigkeit: Beratung
column-council-on = Präventionsrat seit
column-council-precision = Genauigkeit: Präventionsrat
column-fields = Anzahl der Handlungsfelder
column-furthest = Weitester Schritt
column-per-inhabitant-eur = Bewilligt je Einwohner in Euro
column-preliminary-on = Vorvereinbarung seit
column-preliminary-precision = Genauigkeit: Vorvereinbarung
