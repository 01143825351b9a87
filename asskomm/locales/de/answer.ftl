# Das Antwortpaket: amtliche Tabellen, Zeichen, Muster, Dateien; die Befehlszeile answer.

menu-answer = Antwortpaket
question-answer = Was lässt sich auf eine Anfrage antworten?

answer-templates = Muster: Fragen, die der Landtag gestellt hat
answer-template-6-10976 = Präventionsräte (Drs. 6/10976)
answer-template-6-15269 = Anträge und Mittel (Drs. 6/15269)
answer-template-6-12950 = Tätigkeit (Drs. 6/12950)
answer-asked-6-10976 = Wie viele Präventionsräte gibt es, nach Landkreis, Kreisfreier Stadt und Gemeinde?
answer-asked-6-15269 = Wie viele Anträge gab es im Jahr, wie viele wurden bewilligt oder abgelehnt, welche Summen wurden je Kreis beantragt?
answer-asked-6-12950 = Was wurde seit einem Tag getan: Beratungen, Coaching, Sicherheitsanalysen, Vorhaben? Den Beginn des Zeitraums in der Auswahl wählen.
answer-template-help = Füllt die Auswahl darunter; der Stichtag der Auswahl bleibt.

answer-choice = Was gefragt ist
answer-measures = Gefragte Kennzahlen
answer-breakdown = Gliederung
answer-first-year = Erstes Jahr (ohne Angabe: Beginn des Zeitraums, sonst 2019)
answer-last-year = Letztes Jahr (ohne Angabe: das des Stichtags)
answer-lists = Dazu eine Liste
answer-years-turned = Das erste Jahr liegt nach dem letzten; gezeigt wird nur das letzte.
answer-choose = Bitte mindestens eine Kennzahl auswählen oder ein Muster verwenden.
answer-list-councils = Liste der Präventionsräte
answer-list-projects = Liste der Vorhaben und Veranstaltungen
answer-list-grants = Liste der Zuwendungen

answer-sentences = Antwort in Sätzen
answer-tables = Tabellen
answer-documented = Für „{ $measure }“ sind einzeln belegt: { $years }{ $together }.
answer-counted = Für „{ $measure }“ sind gezählt: { $years }{ $together }.
answer-together = ; zusammen { $value }
answer-year = { $when }: { $value }{ $state ->
    [provisional] {" "}(vorläufig)
   *[final] {""}
  }
answer-nothing = Für „{ $measure }“ ist in dieser Lieferung nichts bekannt.
answer-published = Veröffentlicht ist zu „{ $indicator }“: { $value } am { $date }{ $covered ->
    [none] {""}
    [at-most] {""}, davon einzeln belegt { $count } (höchstens { $share })
   *[exact] {""}, davon einzeln belegt { $count } ({ $share })
  }.

answer-left-out = Nicht enthalten, weil sich die Zahl { $breakdown } nicht gliedern lässt: { $measures }.
answer-pack = Antwortpaket herunterladen (ZIP)
answer-pack-help = Alle Dateien der Antwort in einem ZIP
answer-pack-holds = Enthält Antwort und Tabellen als Word-Dokument, Arbeitsmappe, Tabelle für Excel und Rohdaten, die Diagramme als PNG und SVG, die Definitionen und datapackage.json (Frictionless).
answer-title = { $measures }{ $more ->
    [0] {""}
    [one] {" "}und eine weitere Kennzahl
   *[other] {" "}und { $more } weitere Kennzahlen
  } { $breakdown }, { $years }
answer-file = Antwortpaket
answer-file-table = tabelle
answer-file-document = antwort
answer-file-definitions = definitionen
answer-file-chart = diagramm_{ $measure }
answer-file-list-councils = liste_praeventionsraete
answer-file-list-projects = liste_vorhaben
answer-file-list-grants = liste_zuwendungen
about-licence = Lizenz
about-remark = Hinweis

## Tabellen

breakdown-district = nach Landkreis und Kreisfreier Stadt
breakdown-municipality = nach Gemeinde
breakdown-action-field = nach Handlungsfeld
breakdown-stage = nach Stand der Zuwendung
breakdown-line-district = Landkreis oder Kreisfreie Stadt
breakdown-line-municipality = Gemeinde
breakdown-line-action-field = Handlungsfeld
breakdown-line-stage = Stand der Zuwendung

official-title = { $measure } ({ $unit }) { $breakdown }
official-chart = { $measure } ({ $unit }), insgesamt
official-year = { $part ->
    [both] { $year } ({ $since } bis { $until })
    [since] { $year } (ab { $since })
    [until] { $year } (bis { $until })
   *[whole] { $year }
  }
official-total = Sachsen insgesamt
official-total-part = Auswahl insgesamt
official-subtotal = { $name } zusammen
official-not-added = { $measure }: Die Zeilen ergeben zusammen nicht die Gesamtzahl. Was zu mehreren Zeilen gehört, etwa eine gemeinsame Vereinbarung, zählt in jeder davon und insgesamt einmal.
official-median = { $measure }: mittlere Dauer (Median) der Gemeinden, deren Beratung und Vereinbarung auf den Tag bekannt sind. Zeilen lassen sich nicht zusammenzählen.
official-known-by = { $measure }: { $count ->
    [one] Ein Eintrag ist nur als „spätestens“ bekannt und fehlt
   *[other] { $count } Einträge sind nur als „spätestens“ bekannt und fehlen
  } deshalb in jedem Jahr.
official-without-amount = { $measure }: { $count ->
    [one] Bei einer Zuwendung ist die Summe nicht bekannt; sie fehlt
   *[other] Bei { $count } Zuwendungen ist die Summe nicht bekannt; sie fehlen
  } in der Summe.
official-only-known = Aufgeführt sind nur Gemeinden, zu denen in diesen Jahren etwas verzeichnet ist; { $complete ->
    [yes] bei allen übrigen steht die Zahl auf null.
   *[no] zu allen übrigen ist nichts belegt, was nicht heißt, dass es nichts gab.
  }
official-documented = Die Lieferung gilt nicht als vollständig: Gezählt ist, was einzeln belegt ist. Wo nichts belegt ist, steht „.“ (unbekannt) und keine Null.
official-register = Das Verzeichnis der Präventionsräte umfasst nur die Gemeinden, die dem Programm bekannt sind. Ob eine Gemeinde einen Rat einrichtet, entscheidet sie selbst; melden muss sie ihn nicht.
official-reason = { $year }: { $reason }

legend-title = Zeichenerklärung
symbol = { $symbol } = { $meaning }
symbol-zero = nichts vorhanden (genau null)
symbol-unknown = Zahlenwert unbekannt
symbol-later = Angabe fällt später an
symbol-not-applicable = Tabellenfach gesperrt, weil Aussage nicht sinnvoll
symbol-provisional = vorläufige Zahl (beim Export war das Jahr noch nicht zu Ende)
symbol-corrected = berichtigte Zahl (die Lieferung davor nannte eine andere)
reason-unknown = unbekannt
reason-later = fällt später an
reason-not-applicable = Aussage nicht sinnvoll
reason-provisional = vorläufig
reason-corrected = berichtigt
reason-cut = nur ein Teil des Jahres

note-official = Die Zeichen sind die der amtlichen Statistik. In Tabellen zum Lesen und im Word-Dokument steht „–“ für genau null; in Arbeitsmappe und CSV steht dort 0, und wo es keine Zahl gibt, ist das Feld leer und daneben der Grund genannt. Anträge und Bewilligungen zählen in dem Jahr, in dem sie gestellt oder erteilt wurden, nicht im Haushaltsjahr.

column-measure = Kennzahl
column-line-key = Schlüssel der Zeile
column-line-group = Gruppe
column-level = Ebene
column-year = Jahr
column-reason = Anmerkung
column-counted-from = Gezählt ab
column-counted-until = Gezählt bis

unit-projects = { $count ->
    [one] Vorhaben
   *[other] Vorhaben
}
unit-grants = { $count ->
    [one] Zuwendung
   *[other] Zuwendungen
}
unit-days = { $count ->
    [one] Tag
   *[other] Tage
}

## Kennzahlen, die gefragt werden können, und wie sie gezählt werden

measure-consulted-municipalities = Beratene Gemeinden
measure-closely-cooperating = Eng zusammenarbeitende Gemeinden
measure-prevention-councils = Arbeitende Präventionsräte
measure-cooperation-agreements = Geltende Kooperationsvereinbarungen
measure-preliminary-agreements = Geltende Vorvereinbarungen
measure-coaching-processes = Begonnenes Coaching, Bestand
measure-security-analyses = Begonnene Sicherheitsanalysen, Bestand
measure-model-municipalities = Modellkommunen
measure-consultations = Beratungen im Jahr
measure-new-prevention-councils = Gegründete oder wiederbelebte Präventionsräte im Jahr
measure-new-cooperation-agreements = Neue Kooperationsvereinbarungen im Jahr
measure-new-coaching-processes = Begonnenes Coaching im Jahr
measure-new-security-analyses = Begonnene Sicherheitsanalysen im Jahr
measure-projects = Vorhaben und Veranstaltungen im Jahr
measure-days-to-agreement = Dauer von der Beratung bis zur Vereinbarung
measure-grants = Zuwendungen im Jahr
measure-grants-eur = Fördersummen im Jahr
measure-grants-applied = Beantragte Zuwendungen
measure-grants-applied-eur = Beantragte Summen
measure-grants-approved = Bewilligte Zuwendungen
measure-grants-approved-eur = Bewilligte Summen
measure-grants-rejected = Abgelehnte Zuwendungen
measure-grants-rejected-eur = Abgelehnte Summen
measure-grants-withdrawn = Zurückgezogene Anträge
measure-grants-withdrawn-eur = Zurückgezogene Summen
measure-grants-paid-eur = Ausgezahlte Summen
measure-grants-returned-eur = Zurückgezahlte Summen
measure-funding-available-eur = Verfügbare Mittel des Landes

measure-rule-consulted-municipalities = Bestand am Ende des Jahres: Gemeinden mit mindestens einer Beratung bis dahin.
measure-rule-closely-cooperating = Bestand am Ende des Jahres: Gemeinden mit Vereinbarung, arbeitendem Präventionsrat, Coaching oder Sicherheitsanalyse.
measure-rule-prevention-councils = Bestand am Ende des Jahres: von der Gründung oder Wiederbelebung an, bis der Rat ruht oder aufgelöst ist.
measure-rule-cooperation-agreements = Bestand am Ende des Jahres: unterzeichnet und nicht beendet.
measure-rule-preliminary-agreements = Bestand am Ende des Jahres: unterzeichnet und nicht beendet.
measure-rule-coaching-processes = Bestand am Ende des Jahres: alle bis dahin begonnenen Fälle.
measure-rule-security-analyses = Bestand am Ende des Jahres: alle bis dahin begonnenen Fälle.
measure-rule-model-municipalities = Bestand am Ende des Jahres: die Gemeinden, mit denen das Programm begann.
measure-rule-consultations = Zugang im Jahr: jede Beratung einmal, auch mehrere derselben Gemeinde.
measure-rule-new-prevention-councils = Zugang im Jahr: Gründung oder Wiederbelebung, sofern mindestens auf das Jahr genau bekannt.
measure-rule-new-cooperation-agreements = Zugang im Jahr: unterzeichnet, sofern mindestens auf das Jahr genau bekannt.
measure-rule-new-coaching-processes = Zugang im Jahr: begonnen, sofern mindestens auf das Jahr genau bekannt.
measure-rule-new-security-analyses = Zugang im Jahr: begonnen, sofern mindestens auf das Jahr genau bekannt.
measure-rule-projects = Zugang im Jahr: jedes Vorhaben und jede Veranstaltung einmal, auch wenn mehrere Gemeinden beteiligt sind.
measure-rule-days-to-agreement = Median der Tage von der ersten Beratung bis zur ersten Kooperationsvereinbarung, im Jahr der Vereinbarung; nur wo beide Tage genau bekannt sind.
measure-rule-grants = Zugang im Jahr: Zuwendungen, zu denen in diesem Jahr ein Antrag, ein Bescheid oder eine Zahlung bekannt ist. Eine Zuwendung kann zu mehreren Ständen gehören.
measure-rule-grants-eur = Summe je Stand im Jahr. Die Stände werden nie zusammengezählt.
measure-rule-grants-applied = Zugang im Jahr: Anträge, im Jahr des Antrags; von mehreren Anträgen derselben Zuwendung gilt der neueste.
measure-rule-grants-applied-eur = Summe der Anträge, im Jahr des Antrags; von mehreren Anträgen derselben Zuwendung gilt der neueste. Nennt er keinen Betrag oder keinen Tag, gilt der davor.
measure-rule-grants-approved = Zugang im Jahr: Bewilligungen, im Jahr des Bescheids; der neueste Bescheid gilt.
measure-rule-grants-approved-eur = Summe der Bewilligungen, im Jahr des Bescheids; der neueste Bescheid gilt. Nennt er keinen Betrag oder keinen Tag, gilt der davor.
measure-rule-grants-rejected = Zugang im Jahr: Ablehnungen, im Jahr des Bescheids.
measure-rule-grants-rejected-eur = Summe der abgelehnten Anträge, im Jahr des Bescheids.
measure-rule-grants-withdrawn = Zugang im Jahr: zurückgezogene Anträge, im Jahr der Rücknahme.
measure-rule-grants-withdrawn-eur = Summe der zurückgezogenen Anträge, im Jahr der Rücknahme.
measure-rule-grants-paid-eur = Summe der Auszahlungen, im Jahr der Auszahlung; mehrere Auszahlungen derselben Zuwendung werden zusammengezählt.
measure-rule-grants-returned-eur = Summe der Rückzahlungen, im Jahr der Rückzahlung; mehrere Rückzahlungen derselben Zuwendung werden zusammengezählt.
measure-rule-funding-available-eur = Bestand am Ende des Jahres: die Landesmittel, die für den Haushalt bekannt gegeben wurden, in den das Jahr fällt; es gilt die neueste Ankündigung bis zum Jahresende oder Stichtag. Eine Summe für zwei Jahre steht ungeteilt bei beiden Jahren und darf nicht zusammengezählt werden.

## Lizenz

licence-internal = Nur für den Dienstgebrauch, nicht zur Veröffentlichung
licence-dl-de-by-2-0 = Datenlizenz Deutschland – Namensnennung – Version 2.0 (www.govdata.de/dl-de/by-2-0)
licence-dl-de-zero-2-0 = Datenlizenz Deutschland – Zero – Version 2.0 (www.govdata.de/dl-de/zero-2-0)
licence-cc-by-4-0 = Creative Commons Namensnennung 4.0 International
licence-cc-zero = Creative Commons CC0 1.0, gemeinfrei

## Die Befehlszeile

cli-answer = ein Antwortpaket als ZIP schreiben
cli-answer-about = Schreibt die Antwort auf eine Anfrage mit Tabellen, Diagrammen, Definitionen und datapackage.json in ein ZIP. Gefragt wird mit --template oder mit --measure.
cli-answer-template = Muster: Drs. 6/10976 (Präventionsräte), 6/15269 (Anträge und Mittel), 6/12950 (Tätigkeit)
cli-answer-breakdown = Gliederung; ohne Angabe nach Landkreis und Kreisfreier Stadt
cli-answer-list = Listen, die dazukommen
cli-measure = Kennzahlen mit ihrem Schlüssel, wie consultations; mehrere sind möglich
cli-first-year = erstes Jahr der Tabellen; ohne Angabe das Jahr von --since oder 2019
cli-last-year = letztes Jahr der Tabellen; ohne Angabe das des Stichtags
cli-out = wohin geschrieben wird: eine Datei, bei Musterdaten und offenen Daten ein Ordner (neu, leer oder schon damit gefüllt)
cli-year = JAHR
cli-file = DATEI
cli-not-by-stage = { $option } hat keinen Stand wie eine Zuwendung und lässt sich danach nicht gliedern. Bitte eine andere Gliederung wählen (--breakdown).
cli-answered = Geschrieben: { $file }
