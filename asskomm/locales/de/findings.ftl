# Was an einer Lieferung nicht stimmt und wie es sich beheben lässt; Fehler, die ein Mensch beheben kann.
# Ort, Spalte und Inhalt der Zelle stehen schon vor dem Satz.
# $column, $name: Titel und Name der Spalte; $keys: Titel der Spalten, die eine Zeile kennzeichnen.

severity-refused = abgelehnt
severity-set-aside = beiseitegelegt
severity-worth-a-look = bitte ansehen

## Dateien

finding-file-missing = Diese Datei fehlt in der Lieferung.
hint-file-missing = Bitte „{ $file }“ oder „{ $table }.csv“ in den Ordner legen. Gibt es nichts zu melden, genügt die Zeile mit den Überschriften.

finding-file-empty = Die Datei ist leer, auch die Überschriften fehlen.
hint-file-empty = Bitte die Datei neu exportieren. Gibt es nichts zu melden, genügt die Zeile mit den Überschriften.

finding-file-twice = Für diesen Export liegt schon eine andere Datei in der Lieferung; welche gilt, ist unklar.
hint-file-twice = Bitte nur eine der Dateien abgeben.

finding-file-unknown = Der Name der Datei passt zu keinem Export; sie wurde nicht gelesen.
hint-file-unknown = Gehört sie zur Lieferung, bitte die Datei so nennen wie den Export, etwa „consultations.csv“ oder „Beratungen.csv“; in einer Arbeitsmappe heißt das Tabellenblatt so. Sonst ist nichts zu tun.

finding-file-unreadable = Die Datei ließ sich nicht öffnen.
hint-file-unreadable = Bitte prüfen, ob sie noch in einem anderen Programm geöffnet ist und ob das Dashboard sie lesen darf.

finding-file-too-large = Die Datei ist größer als vorgesehen: höchstens { $expected } MB.
hint-file-too-large = Bitte nur den Export selbst abgeben, ohne Bilder und weitere Tabellen.

finding-table-too-large = Die Tabelle hat bei { $value } Spalten zu viele Zeilen.
hint-table-too-large = Bitte nur die vereinbarten Spalten exportieren und leere Zeilen am Ende löschen.

finding-not-a-table = Eine Datei dieser Art wird nicht gelesen.
hint-not-a-table = Gehört sie zur Lieferung, bitte als CSV oder als Excel-Arbeitsmappe (.xlsx) speichern. Sonst ist nichts zu tun.

finding-not-a-file = Das ist keine gewöhnliche Datei, sondern ein Ordner oder Gerät.
hint-not-a-file = Bitte die Datei selbst in den Ordner legen.

finding-link-out-of-folder = Das ist eine Verknüpfung, die aus dem Ordner hinausführt; ihr wird nicht gefolgt.
hint-link-out-of-folder = Bitte die Datei selbst in den Ordner legen, nicht die Verknüpfung.

finding-archive-too-large = Der Inhalt ist entpackt größer als vorgesehen: höchstens { $expected } MB.
hint-archive-too-large = Bitte nur die Exporte abgeben, notfalls ungepackt als CSV.

finding-archive-unreadable = Das Archiv lässt sich nicht öffnen: Es ist beschädigt, verschlüsselt oder kein ZIP.
hint-archive-unreadable = Bitte die Exporte neu packen, ohne Kennwort, oder ungepackt abgeben.

finding-workbook-unreadable = Die Arbeitsmappe lässt sich nicht öffnen: Sie ist beschädigt, mit einem Kennwort geschützt oder keine Excel-Datei.
hint-workbook-unreadable = Bitte in Excel öffnen und ohne Kennwort neu als .xlsx oder CSV speichern.

finding-path-out-of-archive = Der Name der Datei im Archiv führt aus dem Archiv hinaus; sie wurde nicht gelesen.
hint-path-out-of-archive = Bitte die Exporte neu packen und dabei nur die Dateien auswählen.

finding-archive-in-archive = Im Archiv steckt ein weiteres Archiv; es wurde nicht geöffnet.
hint-archive-in-archive = Bitte die Exporte in ein einziges ZIP packen.

## Überschriften

finding-headings-missing = Keine der vereinbarten Überschriften ist zu finden.
hint-headings-missing = Bitte prüfen, ob über den Daten eine Zeile mit den Überschriften steht und ob die Datei den richtigen Namen hat.

finding-text-above = Über den Überschriften steht Text; er wurde nicht gelesen.
hint-text-above = Bitte prüfen, ob es eine Datenzeile ist. Titel, Stand und Filter gehören nicht in die Datei.

finding-column-missing = Diese Spalte fehlt.
hint-column-missing = Bitte die Spalte mit der Überschrift „{ $column }“ oder „{ $name }“ ergänzen. Ist sie vorhanden, weicht ihre Überschrift ab.

finding-column-absent = Diese Spalte fehlt; ihre Angaben bleiben leer.
hint-column-absent = Gibt es hier Angaben, bitte die Spalte mit der Überschrift „{ $column }“ oder „{ $name }“ ergänzen. Sonst genügt es, die Überschrift allein aufzunehmen.

finding-column-unknown = Die Überschrift „{ $value }“ ist nicht vereinbart; die Spalte wurde nicht gelesen.
hint-column-unknown = Ist eine vereinbarte Spalte gemeint, bitte ihre Überschrift berichtigen. Sonst ist nichts zu tun.

finding-column-twice = Diese Spalte kommt mehrmals vor.
hint-column-twice = Bitte nur eine davon behalten. „{ $column }“ und „{ $name }“ meinen dieselbe Spalte.

## Zeilen

finding-row-length = Die Zeile passt nicht zu den Überschriften: { $value } statt { $expected } Zellen.
hint-row-length = Meist steht das Trennzeichen (Komma oder Semikolon) mitten in einem Text. Solche Texte gehören in Anführungszeichen; Excel setzt sie beim Speichern als CSV von selbst.

finding-quote-inside = In einer Zelle der Zeile steht ein einzelnes Anführungszeichen; wo die Zelle endet, ist unklar.
hint-quote-inside = Ein Anführungszeichen im Text wird verdoppelt und der ganze Text in Anführungszeichen gesetzt; Excel macht das beim Speichern als CSV von selbst. Bitte nicht von Hand im Editor ändern.

finding-quote-open = In der Zeile beginnt ein Anführungszeichen, zu dem das zweite fehlt.
hint-quote-open = Bitte das Anführungszeichen löschen oder das fehlende am Ende der Zelle ergänzen.

finding-row-repeated = Die Zeile steht wortgleich schon in Zeile { $expected }; sie zählt einmal.
hint-row-repeated = Bitte die doppelte Zeile löschen. Meint sie etwas anderes, braucht sie eine andere Angabe in: { $keys }.

finding-key-twice = Zeile { $expected } hat dieselben Angaben in: { $keys }. So ist unklar, welche der beiden Zeilen gilt.
hint-key-twice = Bitte die doppelte Zeile löschen. Meint sie etwas anderes, braucht sie dort eine andere Angabe.

finding-more-of-these = Dieselbe Art von Befund ({ $expected }) gibt es hier noch { $value }-mal; sie sind nicht einzeln aufgeführt.
hint-more-of-these = Bitte zuerst die aufgeführten Stellen ansehen. Meist haben alle dieselbe Ursache.

## Zeichen

finding-bytes-unreadable = Einzelne Zeichen ließen sich in { $value } nicht lesen und wurden durch „�“ ersetzt.
hint-bytes-unreadable = Bitte die Datei neu exportieren, am besten als „CSV UTF-8“.

finding-text-garbled = In dem Text sind Umlaute oder andere Zeichen beschädigt.
hint-text-garbled = Bitte die Datei neu exportieren, als „CSV UTF-8“, und die Zelle prüfen.

finding-text-formula = Der Text sieht aus wie eine Formel; er wird als Text gezeigt und nicht berechnet.
hint-text-formula = Bitte in Excel den Wert statt der Formel einsetzen.

finding-text-markup = Der Text enthält Zeichen einer Internetseite (HTML); sie werden als Text gezeigt.
hint-text-markup = Bitte nur den Text selbst in die Zelle schreiben.

finding-text-too-long = Der Text ist länger als { $expected } Zeichen.
hint-text-too-long = Bitte kürzen oder prüfen, ob ein Anführungszeichen fehlt und mehrere Zellen in eine geraten sind.

## Angaben

finding-value-missing = Die Zelle ist leer, hier ist eine Angabe nötig.
hint-value-missing = Bitte „{ $column }“ in dieser Zeile nachtragen.

finding-no-value-word = Hier steht statt einer Angabe, was ein Programm für „kein Wert“ oder für einen Fehler schreibt.
hint-no-value-word = Bitte die Angabe nachtragen oder die Zelle leeren.

finding-not-a-date = Das ist kein Datum.
hint-not-a-date = Bitte ein Datum schreiben wie 09.08.2023 oder 2023-08-09. Ist nur der Monat oder das Jahr bekannt, geht in Spalten mit „Datumsgenauigkeit“ auch August 2023, 08/2023 oder 2023.

finding-two-digit-year = Das Jahr hat nur zwei Ziffern; das Jahrhundert ist unklar.
hint-two-digit-year = Bitte das Jahr mit vier Ziffern schreiben wie 09.08.2023. In Excel: Zellen formatieren, Datum, „TT.MM.JJJJ“.

finding-serial-date = Hier steht die Zahl, mit der Excel ein Datum speichert.
hint-serial-date = Bitte die Spalte in Excel als Datum formatieren („TT.MM.JJJJ“) und neu als CSV speichern.

finding-needs-a-day = Hier ist ein Tag nötig, Monat oder Jahr allein genügen nicht.
hint-needs-a-day = Bitte das Datum mit Tag schreiben wie 09.08.2023, oder die Zelle leeren, wenn der Tag nicht bekannt ist.

finding-no-such-day = Diesen Tag gibt es im Kalender nicht.
hint-no-such-day = Bitte Tag und Monat prüfen. Der 9. August 2023 heißt 09.08.2023 oder 2023-08-09.

finding-year-out-of-range = Das Jahr liegt nicht zwischen { $first } und { $last }.
hint-year-out-of-range = Bitte prüfen, ob sich im Jahr ein Tippfehler findet.

finding-date-styles-mixed = In dieser Spalte stehen Daten in zwei Schreibweisen; diese ist die seltenere.
hint-date-styles-mixed = Bitte in der ganzen Spalte bei einer Schreibweise bleiben: 09.08.2023 oder 2023-08-09.

finding-dates-out-of-order = Die Zeile widerspricht sich: Die Daten liegen in verkehrter Folge ({ $expected }).
hint-dates-out-of-order = Bitte beide Daten prüfen. Das erste darf nicht nach dem zweiten liegen.

finding-precision-against-date = Die Angabe widerspricht dem Datum der Zeile, das selbst sagt, wie genau es ist.
hint-precision-against-date = Zu einem Monat wie 03/2021 gehört month, zu einem Jahr wie 2021 gehört year. Bitte eines von beiden ändern.

finding-decimal-styles-mixed = In dieser Spalte stehen Zahlen in zwei Schreibweisen; diese ist die seltenere. So ist unklar, ob 1.234 mehr als tausend meint oder wenig mehr als eins.
hint-decimal-styles-mixed = Bitte in der ganzen Spalte bei einer Schreibweise bleiben: 1.234,50 oder 1234.50.

finding-not-a-number = Das ist keine Zahl.
hint-not-a-number = Bitte nur die Zahl schreiben wie 1.234,50 oder 1234.50, ohne Eurozeichen und Zusätze.

finding-scientific = Excel hat die Zahl abgekürzt; ihre letzten Ziffern fehlen vielleicht.
hint-scientific = Bitte die Spalte in Excel als Text oder als Zahl ohne Nachkommastellen formatieren, die Angabe neu eintragen und die Datei neu speichern.

finding-too-many-places = Die Zahl hat mehr Stellen nach dem Komma als vorgesehen: höchstens { $expected }.
hint-too-many-places = Bitte die Zahl mit höchstens { $expected } Stellen nach dem Komma angeben.

finding-not-an-integer = Das ist keine ganze Zahl.
hint-not-an-integer = Bitte nur Ziffern schreiben, ohne Punkt, Komma und Leerzeichen, wie 2023.

finding-not-allowed = Diese Angabe ist hier nicht vorgesehen.
hint-not-allowed = Bitte eine dieser Angaben genau so schreiben: { $expected }.

finding-key-as-number = Der Schlüssel ist als Zahl gespeichert, mit Punkten oder Nachkommastellen.
hint-key-as-number = Bitte die Spalte in Excel als Text formatieren und den Schlüssel ohne Punkt und Komma schreiben.

finding-key-too-short = Dem Schlüssel fehlt eine Ziffer.
hint-key-too-short = Bitte mit dem Verzeichnis vergleichen. Excel streicht eine Null am Anfang, wenn die Spalte nicht als Text formatiert ist.

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

## Fehler

error-delivery-missing = Den Ordner „{ $folder }“ mit den Exporten gibt es nicht. Bitte den Pfad prüfen.
error-delivery-refused = Die Exporte sind nicht so, wie sie vereinbart sind, und wurden deshalb nicht übernommen. { $count ->
    [one] Eine Stelle ist zu ändern.
   *[other] { $count } Stellen sind zu ändern.
  }
error-snapshot-unwritable = Im Ordner „{ $folder }“ lassen sich die aufbereiteten Daten nicht ablegen. Bitte prüfen, ob der Ordner beschreibbar und Platz frei ist; ASSKOMM_SNAPSHOTS kann einen anderen nennen. Meldung des Systems: { $reason }

error-scope-unreadable = { $part ->
    [as_of] Als Stichtag ist „{ $value }“ nicht möglich. Bitte ein Datum ab 1990 schreiben wie 09.08.2023 oder 2023-08-09.
    [compare] Als Tag zum Vergleichen ist „{ $value }“ nicht möglich. Bitte ein Datum ab 1990 schreiben wie 31.12.2022 oder 2022-12-31.
    [since] Als Beginn des Zeitraums ist „{ $value }“ nicht möglich. Bitte ein Datum ab 1990 und bis zum Stichtag schreiben wie 01.01.2023 oder 2023-01-01.
    [districts] Einen Kreis mit dem Schlüssel „{ $value }“ gibt es in dieser Auswahl nicht. Die Kreise und ihre Polizeidirektionen stehen in data/reference/districts.csv.
    [directorates] Eine Polizeidirektion „{ $value }“ gibt es nicht. Ihre Namen stehen in data/reference/districts.csv, etwa PD Görlitz.
    [size_classes] Eine Größenklasse „{ $value }“ gibt es nicht. Die Klassen stehen in data/reference/size_classes.csv, etwa 5000.
    [action_fields] Ein Handlungsfeld mit dem Schlüssel „{ $value }“ gibt es nicht. Die Schlüssel stehen in data/reference/action_fields.csv, etwa youth.
    [unit] Als Zähleinheit ist „{ $value }“ nicht möglich. Möglich sind municipalities, signatories und agreements.
   *[other] „{ $value }“ ist hier nicht möglich.
  }

error-not-comparable = { $reason }

error-not-in-order = { $why ->
    [unknown] Eine Gemeinde mit dem AGS „{ $name }“ gibt es nicht. Die Schlüssel stehen in data/reference/municipalities.csv, etwa 14628160.
    [nobody] { $indicator }: bis zum { $date } ist keine Gemeinde bekannt. Bitte einen späteren Stichtag angeben.
   *[not_yet] { $name } gehört bis zum { $date } nicht dazu ({ $indicator }). Bitte einen anderen Stichtag oder eine andere Kennzahl angeben.
  }

error-boundaries-refused = Amtliche Grenzen liegen bereit, werden aber nicht verwendet: { $reason ->
    [alone] die Datei { $file } fehlt. Gemeinden und Kreise gehören zusammen; bitte beide Dateien ablegen.
    [unopened] { $file } lässt sich nicht öffnen. Bitte prüfen, ob es eine Datei ist und das Dashboard sie lesen darf.
    [json] { $file } ist in Zeile { NUMBER($line, useGrouping: "false") }, Spalte { NUMBER($column, useGrouping: "false") } kein gültiges JSON. Vielleicht ist die Datei unvollständig; bitte neu herunterladen oder dort berichtigen.
    [unreadable] { $file } lässt sich nicht als GeoJSON lesen. Erwartet wird eine FeatureCollection in UTF-8; bitte die Grenzen so ausgeben.
    [no-keys] { $file } enthält keine Fläche mit einem sächsischen AGS, weder als id noch als Eigenschaft AGS. Bitte den AGS beim Ausgeben mitnehmen.
    [shapeless] in { $file } haben Flächen keine brauchbare Form: { $names }. Jede braucht mindestens drei verschiedene Ecken, nur Zahlen als Koordinaten und mehr als 50 Meter Breite; bitte berichtigen.
    [system] in { $file } sind nicht alle Koordinaten Grad (EPSG:4326) oder alle UTM (EPSG:25832 oder alle 25833), etwa bei { $names }. Bitte in eines davon umrechnen.
    [missing] in { $file } fehlen: { $names }. Bitte Grenzen nehmen, die alle Gemeinden und Kreise enthalten.
    [unknown] in { $file } stehen Schlüssel, die es hier nicht gibt: { $names }. Bitte berichtigen, oder frühere Gemeinden in municipality_changes.csv nachtragen.
   *[astray] in { $file } liegen Flächen nicht dort, wo die Gemeinde oder der Kreis liegt: { $names }. Bitte prüfen, ob Schlüssel oder Koordinaten vertauscht sind.
  } Bis dahin bleibt die schematische Karte.

error-sample-unwritable = Im Ordner „{ $folder }“ lassen sich die Musterdaten nicht ablegen. Bitte prüfen, ob der Ordner beschreibbar und Platz frei ist. Meldung des Systems: { $reason }

error-folder-taken = Im Ordner „{ $folder }“ liegt etwas, das keine Musterdaten sind. Es wurde nichts überschrieben; bitte einen neuen oder leeren Ordner nennen.

error-published-over = Im Ordner „{ $folder }“ liegt etwas, das keine offenen Daten von hier sind. Es wurde nichts überschrieben; bitte einen neuen oder leeren Ordner nennen.

error-publication-unwritable = Im Ordner „{ $folder }“ lassen sich die offenen Daten nicht ablegen. Bitte prüfen, ob der Ordner beschreibbar und Platz frei ist. Meldung des Systems: { $reason }

error-file-unwritable = Die Datei { $file } lässt sich nicht schreiben: { $reason }
