# Die Seite Datenqualität und die Ampel, die auch neben den Zahlen steht.

menu-quality = Datenqualität
question-quality = Wie vollständig und plausibel ist die Lieferung?

quality-light-green = in Ordnung (grün)
quality-light-yellow = mit Einschränkungen (gelb)
quality-light-red = bitte nicht ohne Rückfrage zitieren (rot)

# $state: unexpected, met oder overdue
lead-quality = { $light ->
    [green] Die Lieferung ist in Ordnung (grün)
    [yellow] Die Lieferung ist mit Einschränkungen zu gebrauchen (gelb)
   *[red] Bitte nicht ohne Rückfrage zitieren (rot)
  }: { $aside ->
    [0] Von { $rows } Zeilen ist keine beiseitegelegt
    [one] Von { $rows } Zeilen ist eine beiseitegelegt
   *[other] Von { $rows } Zeilen sind { $aside } beiseitegelegt
  }, { $findings ->
    [0] kein Befund ist anzusehen
    [one] ein Befund ist anzusehen
   *[other] { $findings } Befunde sind anzusehen
  }, { $state ->
    [unexpected] und ein Liefertag ist nicht festgelegt
    [met] und nichts ist überfällig
   *[overdue] und die Lieferung ist seit { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
      } überfällig
  }.
quality-whole = Diese Seite betrifft die ganze Lieferung. Die Auswahl ändert hier nichts.
quality-nothing = Die Lieferung enthält keine Einträge.
quality-records = Einträge

quality-exports-title = Ampel je Export
quality-exports-table = Ampel der Zeilen und Befunde je Export
quality-years-title = Vollständigkeit nach Jahren
quality-years-chart = Datenqualität: Einträge je Jahr
quality-districts-table = Einträge je Kreis und Export
quality-districts-title = Vollständigkeit nach Kreisen
quality-columns-title = Vollständigkeit nach Spalten
quality-columns-table = Ausgefüllte Spalten je Export
quality-findings-title = Plausibilität: Befunde nach Art
quality-findings-table = Befunde nach Art und Export, mit dem ersten als Beispiel
quality-findings-list = Jeder Befund mit Datei, Zeile und dem, was zu tun ist, steht auf der Seite Lieferung.

freshness-title = Aktualität
freshness-table = Tag des Exports und erwarteter Liefertag
freshness-unexpected = Ein Liefertag ist nicht festgelegt, deshalb gilt keine Lieferung als überfällig. Die in Gebrauch wurde am { $exported } exportiert. Wer das Dashboard betreibt, legt mit ASSKOMM_DELIVERY_DAY den Tag des Monats fest.
freshness-met = Erwartet wird an jedem { $day }. des Monats ein Export von diesem Tag oder später, zuletzt am { $expected } ({ $since ->
    [0] heute
    [one] vor einem Tag
   *[other] vor { $since } Tagen
  }). Die Lieferung in Gebrauch wurde am { $exported } exportiert und ist nicht überfällig.
freshness-overdue = Erwartet wird an jedem { $day }. des Monats ein Export von diesem Tag oder später, zuletzt am { $expected } ({ $since ->
    [0] heute
    [one] vor einem Tag
   *[other] vor { $since } Tagen
  }). Die Lieferung in Gebrauch wurde am { $exported } exportiert. Die vom { $missed } fehlt seit { $overdue ->
    [one] einem Tag
   *[other] { $overdue } Tagen
  }.
freshness-unreadable = ASSKOMM_DELIVERY_DAY ist auf „{ $value }“ gesetzt. Möglich ist ein Tag, den jeder Monat hat: 1 bis 28.

note-light-red = Rot, „bitte nicht ohne Rückfrage zitieren“: Von einem Export sind mehr als { $share } der Zeilen beiseitegelegt, oder die Lieferung ist mehr als { $days } Tage überfällig.
note-light-yellow = Gelb, „mit Einschränkungen“: Eine Zeile ist beiseitegelegt, ein Befund ist anzusehen, oder die Lieferung ist überfällig.
note-light-green = Grün, „in Ordnung“: Nichts davon trifft zu. Ob die Einträge wahr sind, kann diese Prüfung nicht sagen.
note-light-figures = Neben einer Zahl steht die schlechtere von zwei Ampeln: der Exporte, aus denen die Zahl kommt, und der Aktualität. Für die Lieferung im Ganzen gilt die schlechteste von allen.
note-quality-rows = Gezählt werden die Zeilen der Exporte, nicht das, wovon sie handeln: Ein Präventionsrat mit drei Schritten sind drei Einträge. Was beiseitegelegt ist, fehlt nach Jahren, Kreisen und Spalten.
note-quality-empty = Eine leere Spalte ist nicht immer ein Mangel: Ein Ende ist oft noch nicht bekannt, eine Anmerkung nicht immer nötig. Null Einträge in einem Kreis können heißen, dass dort nichts war, oder dass nichts gemeldet wurde.

none-period = ohne Jahr

column-agreements = Vereinbarungen
column-aside-share = Anteil beiseitegelegt
column-budget = Landesmittel
column-coaching = Coaching-Prozesse
column-consultations = Beratungen
column-days-overdue = Tage überfällig
column-days-since = Tage seitdem
column-expected-on = Zuletzt erwartet am
column-export-title = Name des Exports
column-exported-on = Exportiert am
column-filled = Ausgefüllt
column-filled-share = Anteil ausgefüllt
column-findings = Anzahl
column-funding = Förderungen
column-light = Ampel
column-missed-on = Erste fehlende Lieferung
column-model-municipalities = Modellkommunen
column-newest-on = Neuester Eintrag
column-projects = Projekte
column-published-figures = Veröffentlichte Zahlen
column-records = Einträge
column-security-analyses = Sicherheitsanalysen
column-worth-a-look = Anzusehende Befunde
