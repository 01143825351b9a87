# Offene Daten: python -m asskomm publish
cli-publish = zusammengefasste Tabellen als offene Daten schreiben
cli-publish-about = Schreibt zusammengefasste Tabellen, ohne Einzelfälle und Freitext, als CSV mit einer Beschreibung für Menschen (README), Programme (datapackage.json) und Datenportale (DCAT-AP.de) in einen Ordner. Dieselbe Lieferung gibt dieselben Dateien. Die Lizenz nennt ASSKOMM_LICENCE, wer veröffentlicht ASSKOMM_PUBLISHER und ASSKOMM_CONTRIBUTOR.
cli-publish-out = Ordner für die offenen Daten; er muss neu oder leer sein oder schon offene Daten von hier enthalten
cli-publish-as-of = Stichtag, wie 09.08.2023 oder 2023-08-09; ohne Angabe der Datenstand der Lieferung
publish-written = Offene Daten: { $folder }
publish-internal = Es ist keine Lizenz angegeben (ASSKOMM_LICENCE): Die Dateien sind als „nur für den Dienstgebrauch“ bezeichnet.

publish-title = Allianz Sichere Sächsische Kommunen (ASSKomm): Kennzahlen und Tabellen
publish-description = Zusammengefasste Zahlen zum Programm Allianz Sichere Sächsische Kommunen: Beratungen, Kooperationsvereinbarungen, Präventionsräte, Coaching, Sicherheitsanalysen und Fördermittel in Sachsen, nach Jahren, Landkreisen, Kreisfreien Städten und Handlungsfeldern. Gezählt ist, was die Lieferung kennt.
publish-state = Datenstand { $date }, Quelle: { $source }, Prüfsumme { $mark }.
publish-tables = Tabellen
publish-rows = { $count ->
    [one] eine Zeile
   *[other] { $count } Zeilen
  }
publish-form = CSV nach RFC 4180: UTF-8, Komma, Dezimalpunkt, Daten als JJJJ-MM-TT. Eine leere Zelle heißt: nicht bekannt oder nicht zutreffend; 0 heißt: gezählt, es gibt keine. Die Spalten erklärt datapackage.json.
publish-counting = Bestände gelten für einen Tag und werden nicht addiert. Eine gemeinsame Vereinbarung über Kreisgrenzen und ein Eintrag mit mehreren Handlungsfeldern zählen in jeder betroffenen Zeile: Diese Spalten ergeben addiert keine Summe.
publish-contributor = Vor der Abgabe an ein Portal: `dcatde:contributorID` in `{ $file }` ist ein Platzhalter („bitte-eintragen“). Dort gehört die Datenbereitsteller-ID hin, die GovData oder das Landesportal vergibt, als Adresse http://dcat-ap.de/def/contributors/…; ASSKOMM_CONTRIBUTOR trägt sie ein. Die Adressen der Dateien gelten dort, wo die Beschreibung neben ihnen liegt.
publish-cite = Quellenvermerk: { $publisher }, Allianz Sichere Sächsische Kommunen (ASSKomm), Datenstand { $date }.

publish-table-indicators = Kennzahlen am Stichtag, mit den veröffentlichten Werten
publish-table-development = Bestand der Bausteine je Quartal
publish-table-steps-by-district = Bausteine nach Landkreisen und Kreisfreien Städten
publish-table-steps-by-year = Bausteine nach Jahren: Zugang und Bestand
publish-table-steps-by-action-field = Bausteine nach Handlungsfeldern
publish-table-published-totals = Veröffentlichte Werte mit Fundstelle
publish-table-funding-by-stage = Fördersummen nach Haushaltsjahr und Stand
publish-table-funding-by-district = Bewilligte Fördersummen nach Landkreisen und Kreisfreien Städten
publish-table-funding-by-budget-period = Verfügbare und bewilligte Mittel nach Haushaltszeitraum
publish-table-funding-by-action-field = Bewilligte Fördersummen nach Handlungsfeldern
