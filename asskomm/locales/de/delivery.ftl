# Die Seite Lieferung, und was andere Seiten über die Lieferung sagen.

menu-data = Daten
menu-delivery = Lieferung
question-delivery = Was ist geliefert, und was ist daran zu beheben?
lead-delivery = In Gebrauch ist die Lieferung „{ $delivery }“ mit Datenstand { $exported }: { $loaded } von { $rows } Zeilen zählen, beiseitegelegt: { $aside }.

refused-title-newest = Die neueste Lieferung wurde abgelehnt
notice-refused = Seit dem { $date }, { $time } Uhr, liegt eine Lieferung vor, die nicht übernommen werden kann. Gezeigt werden weiter die Zahlen mit Datenstand { $exported }. { $page ->
    [none] Warum, steht weiter unten.
   *[other] Warum, steht auf der Seite { $page }.
  }
notice-rows-missing = { $count ->
    [one] In dieser Lieferung ist eine Zeile beiseitegelegt ({ $files }). Sie fehlt in den Zahlen, Diagrammen und Dateien dieser Seite. Welche es ist, steht auf der Seite { $page }.
   *[other] In dieser Lieferung sind { $count } Zeilen beiseitegelegt ({ $files }). Sie fehlen in den Zahlen, Diagrammen und Dateien dieser Seite. Welche es sind, steht auf der Seite { $page }.
  }
file-rows-missing = ohne-{ $count }-zeilen
building = Die Lieferung wird gelesen und geprüft …

files-title = In Gebrauch
files-table = Dateien und Zeilen der Lieferung
delivery-taken = Übernommen am { $date } um { $time } Uhr. Prüfsumme { $fingerprint }. Für jede Datei gilt: Zeilen = übernommen + beiseitegelegt + Wiederholungen.
findings-title = Befunde
findings-table-in-use = Befunde der Lieferung in Gebrauch
findings-table-refused = Befunde der abgelehnten Lieferung
findings-table-trial = Befunde der geprüften Dateien
no-findings = Es gibt keinen Befund.
filter-severity = Gewicht ({ $table })
filter-file = Datei ({ $table })
all = alle
changes-title = Geändert seit der vorigen Lieferung
changes-table = Neue, geänderte und verschwundene Einträge
no-delivery-before = Es gibt keine vorige Lieferung, mit der sich vergleichen ließe.
nothing-changed = Die Einträge und alle Kennzahlen sind dieselben wie in der vorigen Lieferung.
nothing-to-compare = Die vorige Lieferung hat keinen Eintrag mit dieser gemeinsam. Verglichen sind deshalb keine Einträge, nur die Kennzahlen.
no-effect = Keine Kennzahl ändert sich dadurch am Stichtag.
delivery-whole = Diese Seite betrifft die ganze Lieferung. Die Auswahl gilt hier nur, wo Kennzahlen mit der vorigen Lieferung verglichen sind.
change-new = neu
change-changed = geändert
change-vanished = verschwunden
trial-title = Lieferung prüfen
trial-about = Hier lässt sich eine Lieferung prüfen, bevor sie abgegeben wird: einzelne CSV-Dateien, eine Arbeitsmappe oder ein ZIP, jede Datei bis { $size } MB. Nichts wird gespeichert, nichts veröffentlicht.
trial-label = Dateien ablegen oder auswählen
trial-running = Die Dateien werden geprüft …
trial-too-long = Die Prüfung ist nach { $seconds } Sekunden noch nicht fertig. Bitte prüfen Sie die Dateien einzeln, oder mit „python -m asskomm check“.
trial-files = Geprüfte Dateien

column-after = Jetzt
column-before = Vorher
column-change = Änderung
column-code = Kennung
column-column-name = Spalte (Kennung)
column-column-title = Spalte
column-delimiter = Trennzeichen
column-encoding = Zeichensatz
column-expected = Erwartet
column-export = Export
column-hint = Was zu tun ist
column-loaded = Übernommen
column-message = Was nicht stimmt
column-original = Zeile im Original
column-place = Nummer
column-record = Eintrag
column-repeats = Wiederholungen
column-rows = Zeilen
column-set-aside = Beiseitegelegt
column-severity = Gewicht
column-styles = Schreibweise
effects-title = Was das für die Kennzahlen bedeutet
effects-table = Kennzahlen am Stichtag: vorige und jetzige Lieferung
column-value-before = Vorige Lieferung
column-value-after = Jetzige Lieferung
column-difference = Unterschied
