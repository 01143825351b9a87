# Abgleich: veröffentlichte Zahlen neben der Zählung der Lieferung.

# Gezählt werden Angaben: dieselbe Zahl in zwei Quellen sind zwei.
lead-reconciled = Bis zum { $date } { $totals ->
    [one] nennt eine Angabe
   *[other] nennen { $totals } Angaben
  } eine Gesamtzahl des Programms. Im Einzelnen belegt: vollständig { $documented }, zum Teil { $partly }, gar nicht { $undocumented }. { $more ->
    [0] Nirgends zählt die Lieferung mehr als veröffentlicht
    [one] Einmal zählt die Lieferung mehr als veröffentlicht
   *[other] In { $more } Fällen zählt die Lieferung mehr als veröffentlicht
  }; { $contradictions ->
    [0] keine zwei Quellen widersprechen sich.
    [one] einmal widersprechen sich zwei Quellen.
   *[other] { $contradictions }-mal widersprechen sich zwei Quellen.
  }
reconciled-parts = { $count ->
    [one] Eine weitere Angabe gilt nur für einen Teil, etwa ein Jahr. Sie ist keine Gesamtzahl und steht ohne Vergleich in der Tabelle.
   *[other] { $count } weitere Angaben gelten nur für einen Teil, etwa ein Jahr. Sie sind keine Gesamtzahlen und stehen ohne Vergleich in der Tabelle.
  }
reconciled-none-yet = Bis zum { $date } verzeichnet die Lieferung keine veröffentlichte Zahl. Ein späterer Stichtag zeigt mehr.
reconciled-none-of-it = Zur Kennzahl „{ $indicator }“ gibt es bis zum { $date } keine veröffentlichte Zahl, neben die eine Zählung gestellt werden kann. Summen und Zahlen ohne Gegenstück stehen weiter unten.
to-the-whole = Abgleich für ganz Sachsen zeigen

contradictions-title = Wo sich Quellen widersprechen
contradictions-table = Veröffentlichte Zahlen, die nicht beide stimmen können
contradiction-same-day = am selben Tag verschieden
contradiction-falls = später niedriger als früher
contradiction-growth = weniger hinzugekommen, als einzeln belegt ist
contradiction-per-year = einmal je Jahr, einmal für mehrere Jahre

reconciled-title = Veröffentlicht und gezählt
reconciled-pick = Kennzahl (ohne Auswahl: alle)
reconciled-all = alle Kennzahlen
reconciled-table = Veröffentlicht und gezählt: { $which }, neueste zuerst
reconciled-things = Vorgänge, gemeinsame einmal
reconciled-charts-title = Im Lauf der Zeit
reconciled-chart = { $indicator }: gezählt und veröffentlicht

verdict-agrees = stimmt überein
verdict-fewer = weniger belegt
verdict-more = mehr gezählt als veröffentlicht
verdict-within = vereinbar
verdict-not-comparable = kein Vergleich

published-mark-exact = { $certainty ->
    [uncertain] Veröffentlicht, unsicher (hohl)
   *[other] Veröffentlicht
}
published-mark-over = { $certainty ->
    [uncertain] Veröffentlicht: „über“ (mindestens), unsicher (hohl)
   *[other] Veröffentlicht: „über“ (mindestens)
}
published-mark-about = { $certainty ->
    [uncertain] Veröffentlicht: „etwa“, unsicher (hohl)
   *[other] Veröffentlicht: „etwa“
}
published-contradicted = Quellen widersprechen sich

funds-compared-title = Veröffentlichte Summen
funds-compared-table = Veröffentlichte Summen neben den bekannt gegebenen Mitteln, neueste zuerst
others-title = Veröffentlicht, aber hier nicht zählbar
others-table = Veröffentlichte Zahlen ohne Gegenstück in der Lieferung, neueste zuerst

column-announced-eur = Bekannt gegeben in Euro
column-at-least = Mindestens
column-at-most = Höchstens
column-compared-in = Verglichen in
column-contradiction = Widerspruch
column-counted = Gezählt
column-counted-agreements = Gezählt: { $unit }
column-counted-municipalities = Gezählt: Gemeinden
column-counted-signatories = Gezählt: Unterzeichner
column-difference-eur = Unterschied in Euro
column-disagrees = Andere Zahl am selben Tag
column-falls = Niedriger als eine frühere
column-outgrown = Weniger Zuwachs als belegt
column-other-as-of = Zweiter Stichtag
column-other-qualifier = Zweiter Zusatz
column-other-source = Zweite Quelle
column-other-value = Zweiter Wert
column-part = Gilt für
column-verdict = Abgleich
none-part = das ganze Programm

note-verdict = „Stimmt überein“ heißt: am Tag der Veröffentlichung zählt die Lieferung genau so viele. „Weniger belegt“ heißt nur, dass nicht jeder Fall einzeln in der Lieferung steht; die veröffentlichte Zahl ist damit nicht widerlegt. „Mehr gezählt als veröffentlicht“ ist ein Widerspruch.
note-verdict-words = „Über 140“ ist eine Untergrenze: jede Zählung ab 140 ist damit vereinbar, der Anteil belegt ist dann ein Höchstwert. „Etwa“ lässt ein Zehntel nach oben und unten offen. Hohle Zeichen im Diagramm stehen für unsichere Angaben.
note-contradictions = Als Widerspruch gilt: zwei Gesamtzahlen für denselben Tag schließen einander aus, oder eine spätere Gesamtzahl ist niedriger, obwohl die Kennzahl nur wachsen kann (beratene Gemeinden, Coaching, Sicherheitsanalysen, Modellkommunen); oder zwischen zwei aufeinander folgenden Zahlen sind weniger hinzugekommen, als in dieser Zeit taggenau belegt sind, ohne dass ein Ende bekannt ist; oder eine Summe heißt in einer Quelle „je Jahr“ und passt nicht zu der Summe für mehrere Jahre, die davor oder danach veröffentlicht wurde. Nennen beide Quellen verschiedene Zähleinheiten, gilt das nicht als Widerspruch.
note-parts = Der Unterschied ist die gezählte weniger die veröffentlichte Zahl. Verglichen wird in der Zähleinheit der Quelle; nennt sie keine, in der gewählten. Eine Summe wird nur verglichen, wenn die Quelle genau die Jahre einer bekannt gegebenen Summe nennt; ein Betrag „je Jahr“ wird nicht umgerechnet.
