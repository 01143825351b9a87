# Musterdaten: eine frei erfundene Lieferung des ganzen Programms, und woran man sie erkennt.

made-up-notice = Musterdaten, frei erfunden: Was hier über eine Gemeinde steht, ist ausgedacht und keine Angabe über das Programm ASSKomm. Bitte nicht zitieren.
made-up-mark = Musterdaten, frei erfunden
made-up-file = musterdaten
made-up-unavailable = Die Musterdaten lassen sich gerade nicht zeigen; gezeigt wird die Lieferung in Gebrauch. { $reason }

data-label = Gezeigte Daten
data-in-use = Lieferung in Gebrauch
data-public-record = Öffentlich belegte Daten
data-sample = Musterdaten, frei erfunden

cli-sample = eine frei erfundene Lieferung schreiben
cli-sample-about = Schreibt eine vollständige, frei erfundene Lieferung des Programms in einen Ordner. Ihre Summen gleichen an den Tagen einer Veröffentlichung den veröffentlichten Zahlen; dieselbe Nummer gibt dieselben Dateien.
cli-out = Ordner für die Musterdaten; er muss neu oder leer sein oder schon Musterdaten enthalten
cli-number = ZAHL
cli-scale = wie viele Beratungen, Zuwendungen und Projekte: 1 (ohne Angabe) wie im Programm, 1000 mehr als eine Million Zeilen; höchstens 1300. Die Summen des Programms bleiben gleich
cli-seed = Nummer der Musterdaten, ohne Angabe 1; eine andere gibt andere Musterdaten
cli-sampled = Musterdaten, frei erfunden: { $folder }

