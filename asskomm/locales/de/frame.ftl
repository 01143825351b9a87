# Was jede Seite umgibt: Menü, Auswahl, Fußzeile, Karten, Dateien.

other-language = English
yes = ja
no = nein

menu-overview = Überblick
menu-programme = Programm
menu-building-blocks = Bausteine
menu-funds = Mittel
menu-consultations = Beratungen
menu-councils = Präventionsräte
menu-agreements = Kooperationsvereinbarungen
menu-coaching = Coaching
menu-security-analyses = Sicherheitsanalysen
menu-funding = Förderung

controls-title = Auswahl
controls-as-of = Stichtag
controls-day-today = Heute
controls-day-last-quarter = Vorquartal
controls-day-last-year = Vorjahr
controls-day-help = Stichtag { $date }
controls-since = Beginn des Zeitraums
controls-since-day = ab { $date }
controls-directorates = Polizeidirektion
controls-districts = Landkreis oder Kreisfreie Stadt
controls-size-classes = Größe der Gemeinde
controls-action-fields = Handlungsfeld
controls-all = alle
controls-unit = Gezählt werden
controls-reset = Auswahl zurücksetzen

counting-municipalities = Gemeinden
counting-signatories = Unterzeichner
counting-agreements = Vereinbarungen (gemeinsame einmal)

scope-sentence = Stichtag { $date }, { $since }. { $where }. Gezählt werden { $unit }.
scope-sentence-without-unit = Stichtag { $date }, { $since }. { $where }.
scope-from-the-beginning = von Beginn an
scope-since = Zeitraum ab { $date }
scope-everything = Ganz Sachsen, alle Größen und Handlungsfelder
scope-directorates = Polizeidirektion: { $names }
scope-districts = Kreis: { $names }
scope-size-classes = Größe: { $names }
scope-action-fields = Handlungsfeld: { $names }

address-ignored = In der Adresse dieser Seite steht etwas, das es hier nicht gibt und das deshalb nicht gilt: { $parts }

foot = Stichtag { $day } · Datenstand { $exported } · Abruf { $looked } · Lieferung „{ $delivery }“, Prüfsumme { $fingerprint }
attribution = Gemeinden und Einwohner: © Statistisches Bundesamt (Destatis), 2024; Bevölkerungsgrundlage Zensus 2011, Stand 31.12.2023

refused-title = Es gibt keine Zahlen zu zeigen

card-stock = Stand am { $date }
card-flow = { $since ->
    [none] von Beginn an bis { $date }
   *[other] vom { $since } bis { $date }
  }
card-before-first = Noch nichts bekannt: Der { $date } liegt vor dem Beginn der Lieferung.
card-not-announced = Für das Haushaltsjahr { $year } liegt nichts vor.
card-whole-only = Gibt es nur für ganz Sachsen.
card-quality = Datenqualität: { $light }
card-published = Veröffentlicht: { $value } am { $date }
card-covered = Davon einzeln belegt: { $count } ({ $share })
card-covered-at-most = Davon einzeln belegt: { $count } (höchstens { $share })

table-more = { $title }, weitere Spalten
table-twin = Tabelle: { $title }
table-in-file = Diese Tabelle hat { $count } Zeilen. Sie steht vollständig auf der Seite und in ihren Dateien.
files-label = Herunterladen
file-spreadsheet = CSV für Excel
file-spreadsheet-suffix = excel
file-spreadsheet-help = „{ $title }“ als CSV mit Semikolon, Dezimalkomma und deutschen Daten: öffnet sich richtig in Excel
file-workbook = Excel (XLSX)
file-workbook-suffix = arbeitsmappe
file-workbook-help = „{ $title }“ als Excel-Arbeitsmappe: Zahlen und Daten rechnen weiter, Angaben auf eigenem Blatt
file-plain = Rohdaten (CSV)
file-plain-suffix = rohdaten
file-plain-help = „{ $title }“ als CSV mit Komma, Dezimalpunkt und ISO-Daten: für andere Programme

nothing-in-scope = Zu dieser Auswahl ist nichts verzeichnet. Eine weitere Auswahl oder ein späterer Stichtag zeigt mehr.

chart-incomplete = (Zeitraum unvollständig)
chart-since = ab { $date }
chart-until = bis { $date }
chart-counted = Gezählt: { $unit }
chart-counted-short = Gezählt
chart-published-on = veröffentlicht: { $value } am { $date }{ $certainty ->
    [uncertain] {" (unsicher)"}
   *[other] {""}
  }
chart-alt = { $title }. { $values }.
chart-alt-long = { $title }. { $count ->
    [one] Ein Wert
   *[other] { $count } Werte
  }, von { $first } bis { $last }. Alle Werte stehen in der Tabelle darunter.
chart-alt-multiples = { $title }. Letzter Stand: { $values }.
chart-alt-published = Dazu veröffentlicht: { $values }.

controls-compare = Vergleich
controls-against = Verglichen mit dem Stand am
compare-nothing = ohne Vergleich
compare-year-earlier = ein Jahr vorher
compare-last-year-end = Ende des Vorjahres
compare-day = ein anderer Tag
compare-not-earlier = Verglichen wird mit einem früheren Tag. Der { $day } liegt nicht vor dem Stichtag, deshalb steht hier kein Vergleich.
compare-before = Mit dem { $day } lässt sich nicht vergleichen: Die Lieferung beginnt am { $first }. Was davor war, ist ihr nicht zu entnehmen.
compare-after = Mit dem { $day } lässt sich nicht vergleichen: Die Lieferung reicht bis zum Datenstand { $last }.
card-compared = Seit { $date }: { $change }, damals { $value }
card-not-compared = Kein Vergleich mit dem { $date } (damals { $value }): { $why }
compared-title = Kennzahlen im Vergleich mit dem { $date }
compared-note = Prozente stehen nur, wo der frühere Wert mindestens { $small } beträgt, bei Geld überall, wo er über null liegt: Bei kleinen Zahlen sagen sie nichts. Ein gewählter Zeitraum wandert beim Vergleich mit und behält seine Länge.
column-value-then = Damals
column-value-now = Jetzt
column-difference-share = Unterschied in Prozent

notice-future = Der Stichtag liegt in der Zukunft. Gezählt ist, was die Lieferung mit Datenstand { $exported } bis dahin weiß.
notice-before-first = Der Stichtag liegt vor dem Beginn der Lieferung am { $first }.

about-sheet = Angaben
about-title = Titel
about-scope = Auswahl
about-as-of = Stichtag
about-exported-on = Datenstand
about-looked-up-on = Abruf
about-delivery = Lieferung
about-fingerprint = Prüfsumme
about-data = Datenart

# Was Streamlit selbst auf Englisch sagt; asskomm/frame/browser.py setzt dies an seine Stelle.
streamlit-pages = Seiten
streamlit-choose-date = Tag auswählen
streamlit-choose-date-in = Tag auswählen, { $rest }
streamlit-clear-all = Alle entfernen
streamlit-clear = Wert entfernen
streamlit-close = Schließen
streamlit-collapse = Menü und Auswahl schließen
streamlit-dark = Dunkel
streamlit-expand = Menü und Auswahl
streamlit-light = Hell
streamlit-heading = Link zu dieser Überschrift
streamlit-menu = Darstellung und Drucken
streamlit-next-month = Nächster Monat
streamlit-no-results = Nichts gefunden
streamlit-open = Liste öffnen
streamlit-not-found = Diese Seite gibt es nicht
streamlit-not-found-said = Unter der Adresse, die Sie aufgerufen haben, gibt es keine Seite. Stattdessen sehen Sie den Überblick.
streamlit-previous-month = Voriger Monat
streamlit-print = Drucken
streamlit-record = Bildschirm aufzeichnen
streamlit-remove = { $rest } entfernen
streamlit-running = Die Seite wird neu berechnet
streamlit-select-all = Alle auswählen
streamlit-selected = Ausgewählt
streamlit-sidebar = Menü und Auswahl
streamlit-skip = Zum Inhalt springen
streamlit-system = Wie das System
streamlit-theme = Farben
streamlit-upload = Dateien auswählen
streamlit-upload-limit = Höchstens { $limit } MB je Datei
streamlit-calendar = Mit den Pfeiltasten zu einem Tag, mit der Eingabetaste auswählen, mit Escape schließen.
streamlit-file-upload = Dateien auswählen
