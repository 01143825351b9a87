# Was an einer Lieferung nicht stimmt und wie es sich beheben lässt; Fehler, die ein Mensch beheben kann.
# Ort, Spalte und Inhalt der Zelle stehen schon vor dem Satz.
# $column, $name: Titel und Name der Spalte; $keys: Titel der Spalten, die eine Zeile kennzeichnen.

finding-file-missing = Diese Datei fehlt in der Lieferung.
hint-file-missing = Bitte „{ $file }“ oder „{ $table }.csv“ in den Ordner legen. Gibt es nichts zu melden, genügt die Zeile mit den Überschriften.

finding-file-empty = Die Datei ist leer, auch die Überschriften fehlen.
hint-file-empty = Bitte die Datei neu exportieren. Gibt es nichts zu melden, genügt die Zeile mit den Überschriften.

finding-column-missing = Diese Spalte fehlt.
hint-column-missing = Bitte die Spalte mit der Überschrift „{ $column }“ oder „{ $name }“ ergänzen. Ist sie vorhanden, weicht ihre Überschrift ab.

finding-column-twice = Diese Spalte kommt mehrmals vor.
hint-column-twice = Bitte nur eine davon behalten. „{ $column }“ und „{ $name }“ meinen dieselbe Spalte.

finding-row-length = Die Zeile passt nicht zu den Überschriften: { $value } statt { $expected } Zellen.
hint-row-length = Meist steht das Trennzeichen (Komma oder Semikolon) mitten in einem Text. Solche Texte gehören in Anführungszeichen; Excel setzt sie beim Speichern als CSV von selbst.

finding-value-missing = Die Zelle ist leer, hier ist eine Angabe nötig.
hint-value-missing = Bitte „{ $column }“ in dieser Zeile nachtragen.

finding-not-a-date = Das ist kein vollständiges Datum.
hint-not-a-date = Bitte Tag, Monat und Jahr schreiben wie 09.08.2023 oder 2023-08-09. Ist nur der Monat oder das Jahr bekannt, genügt ein Tag daraus; die Spalte „Datumsgenauigkeit“ sagt dann, wie genau er gilt.

finding-no-such-day = Diesen Tag gibt es im Kalender nicht.
hint-no-such-day = Bitte Tag und Monat prüfen. Der 9. August 2023 heißt 09.08.2023 oder 2023-08-09.

finding-year-out-of-range = Das Jahr liegt nicht zwischen { $first } und { $last }.
hint-year-out-of-range = Bitte prüfen, ob sich im Jahr ein Tippfehler findet.

finding-date-styles-mixed = In dieser Spalte stehen Daten in zwei Schreibweisen; diese ist die seltenere.
hint-date-styles-mixed = Bitte in der ganzen Spalte bei einer Schreibweise bleiben: 09.08.2023 oder 2023-08-09.

finding-decimal-styles-mixed = In dieser Spalte stehen Zahlen in zwei Schreibweisen; diese ist die seltenere. So ist unklar, ob 1.234 mehr als tausend meint oder wenig mehr als eins.
hint-decimal-styles-mixed = Bitte in der ganzen Spalte bei einer Schreibweise bleiben: 1.234,50 oder 1234.50.

finding-not-a-number = Das ist keine Zahl.
hint-not-a-number = Bitte nur die Zahl schreiben wie 1.234,50 oder 1234.50, ohne Eurozeichen, Leerzeichen und Zusätze.

finding-too-many-places = Die Zahl hat mehr Stellen nach dem Komma als vorgesehen: höchstens { $expected }.
hint-too-many-places = Bitte die Zahl mit höchstens { $expected } Stellen nach dem Komma angeben.

finding-not-an-integer = Das ist keine ganze Zahl.
hint-not-an-integer = Bitte nur Ziffern schreiben, ohne Punkt, Komma und Leerzeichen, wie 2023.

finding-not-allowed = Diese Angabe ist hier nicht vorgesehen.
hint-not-allowed = Bitte eine dieser Angaben genau so schreiben: { $expected }.

finding-not-the-pattern = Die Angabe hat nicht die vereinbarte Form.
hint-not-the-pattern = { $name ->
    [municipality_id] Ein AGS hat acht Ziffern und beginnt mit 14, wie 14628270. Bitte ohne Leerzeichen schreiben.
    [district_id] Ein Kreisschlüssel hat fünf Ziffern und beginnt mit 14, wie 14628. Bitte ohne Leerzeichen schreiben.
    [indicator] Bitte den Namen der Kennzahl schreiben wie cooperation_agreements: Buchstaben ohne Umlaute, Ziffern und Unterstriche. Eine andere Zahl beginnt mit „other:“.
   *[other] Die vereinbarte Form steht bei der Spalte „{ $column }“ in data/README.md.
  }

finding-too-small = Die Zahl ist kleiner als { $expected }.
hint-too-small = Bitte prüfen, ob eine Ziffer fehlt oder ein Minus zu viel ist.

finding-too-large = Die Zahl ist größer als { $expected }.
hint-too-large = Bitte prüfen, ob eine Ziffer zu viel ist.

finding-unknown-key = { $name ->
    [municipality_id] Zu diesem AGS gibt es in Sachsen keine Gemeinde.
    [district_id] Zu diesem Schlüssel gibt es in Sachsen keinen Kreis.
   *[other] Diesen Schlüssel gibt es nicht.
  }
hint-unknown-key = { $name ->
    [municipality_id] Bitte mit data/reference/municipalities.csv vergleichen. Schlüssel früherer Gemeinden gelten weiter (municipality_changes.csv).
    [district_id] Bitte mit data/reference/districts.csv vergleichen.
   *[other] Bitte mit den Tabellen in data/reference vergleichen.
  }

finding-exactly-one = Von diesen Spalten braucht die Zeile genau eine: { $expected }.
hint-exactly-one = Bitte eine davon ausfüllen und die andere leer lassen.

finding-key-twice = Zeile { $expected } hat dieselben Angaben in: { $keys }. So ist unklar, welche der beiden Zeilen gilt.
hint-key-twice = Bitte die doppelte Zeile löschen. Meint sie etwas anderes, braucht sie dort eine andere Angabe.

## Fehler

error-delivery-missing = Den Ordner „{ $folder }“ mit den Exporten gibt es nicht. Bitte den Pfad prüfen.
error-delivery-refused = Die Exporte sind nicht so, wie sie vereinbart sind, und wurden deshalb nicht übernommen. { $count ->
    [one] Eine Stelle ist zu ändern.
   *[other] { $count } Stellen sind zu ändern.
  }
error-snapshot-unwritable = Im Ordner „{ $folder }“ lassen sich die aufbereiteten Daten nicht ablegen. Bitte prüfen, ob der Ordner beschreibbar und Platz frei ist; ASSKOMM_SNAPSHOTS kann einen anderen nennen. Meldung des Systems: { $reason }

error-scope-unreadable = { $part ->
    [as_of] Als Stichtag ist „{ $value }“ nicht möglich. Bitte ein Datum ab 1990 schreiben wie 09.08.2023 oder 2023-08-09.
    [since] Als Beginn des Zeitraums ist „{ $value }“ nicht möglich. Bitte ein Datum ab 1990 und bis zum Stichtag schreiben wie 01.01.2023 oder 2023-01-01.
    [districts] Einen Kreis mit dem Schlüssel „{ $value }“ gibt es in dieser Auswahl nicht. Die Kreise und ihre Polizeidirektionen stehen in data/reference/districts.csv.
    [directorates] Eine Polizeidirektion „{ $value }“ gibt es nicht. Ihre Namen stehen in data/reference/districts.csv, etwa PD Görlitz.
    [size_classes] Eine Größenklasse „{ $value }“ gibt es nicht. Die Klassen stehen in data/reference/size_classes.csv, etwa 5000.
    [action_fields] Ein Handlungsfeld mit dem Schlüssel „{ $value }“ gibt es nicht. Die Schlüssel stehen in data/reference/action_fields.csv, etwa youth.
    [unit] Als Zähleinheit ist „{ $value }“ nicht möglich. Möglich sind municipalities, signatories und agreements.
   *[other] „{ $value }“ ist hier nicht möglich.
  }
