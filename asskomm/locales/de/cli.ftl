# Die Befehlszeile: python -m asskomm. $option: eine Angabe, wie sie eingegeben wurde.

cli-usage = Aufruf:
cli-about = ASSKomm-Dashboard ohne Browser: dieselben Zahlen wie auf den Seiten.
cli-commands = Befehle
cli-options = Angaben
cli-command = BEFEHL
cli-more = { $command } BEFEHL --help erklärt einen Befehl.
cli-help = diese Hilfe zeigen
cli-lang = Sprache der Ausgabe, der Hilfe und der Fehler; ohne Angabe de

cli-figures = die Kennzahlen an einem Stichtag, eine Zeile je Kennzahl
cli-figures-about = Gibt die Kennzahlen des Programms an einem Stichtag aus, eine Zeile je Kennzahl: Kennzahl, Bestand oder Zugang, Einheit, Stichtag, Wert, veröffentlichter Wert mit Zusatz und Datum, davon einzeln belegt, als Anteil.

cli-folder = ORDNER
cli-date = DATUM
cli-code = SCHLÜSSEL
cli-name = NAME
cli-data = Ordner mit den Exporten; ohne Angabe der aus ASSKOMM_DATA, sonst die öffentlich belegten Daten des Programms
cli-as-of = Stichtag, wie 09.08.2023 oder 2023-08-09; ohne Angabe heute
cli-since = Beginn des Zeitraums, für Zugänge; ohne Angabe von Beginn an
cli-district = Kreise mit ihrem Schlüssel, wie 14628; mehrere sind möglich
cli-directorate = Polizeidirektionen, wie Görlitz oder goerlitz; mehrere sind möglich
cli-size = Größenklassen der Gemeinden mit ihrer unteren Grenze, wie 5000; mehrere sind möglich
cli-field = Handlungsfelder mit ihrem Schlüssel, wie youth; mehrere sind möglich
cli-unit = was gezählt wird: Gemeinden (ohne Angabe), Unterzeichner oder Vereinbarungen (gemeinsame einmal)
cli-format = text zum Lesen (ohne Angabe), csv oder json für Programme

cli-misused = Die Angabe zu { $option } fehlt oder ist nicht möglich.
cli-not-whole = Bei { $option } ist nur eine ganze Zahl von { $least } bis { $most } möglich.
cli-unknown = „{ $option }“ ist hier nicht möglich.
cli-no-command = Es fehlt ein Befehl.

## Die Zeilen der Kennzahlen

figures-stock = Bestand am { $date }
figures-flow = Zugang im Zeitraum bis { $date }
figures-published = veröffentlicht: { $value } am { $date }
figures-period = Zeitraum laut Quelle: { $period }
figures-covered = davon einzeln belegt: { $count } ({ $share })
figures-covered-at-most = davon einzeln belegt: { $count } (höchstens { $share })

cli-check = eine Lieferung prüfen, ohne sie zu übernehmen
cli-check-about = Prüft eine Lieferung und gibt den Bericht aus; gespeichert wird nichts. Ergebnis 0: nichts zu sagen, 1: wird mit Befunden übernommen, 2: wird abgelehnt.
cli-build = eine Lieferung übernehmen
cli-build-about = Prüft eine Lieferung und übernimmt sie, damit das Dashboard sie fertig vorfindet.
cli-place = Ordner, ZIP oder Arbeitsmappe mit den Exporten
cli-busy = Die Lieferung wird gelesen und geprüft …
cli-built = Übernommen: { $file }

cli-compare = früherer Tag, mit dem verglichen wird, wie 31.12.2022
figures-compared = seit { $date }: { $change }
figures-not-compared = seit { $date }: kein Vergleich (damals { $value }): { $why }
