# Die Seiten: ihre Frage, die Antwort in einem Satz, Überschriften, was man vor dem Zitieren wissen muss.

question-overview = Wie weit ist die Allianz Sichere Sächsische Kommunen?
question-consultations = Welche Gemeinden wurden beraten?
question-councils = Wo arbeiten Kommunale Präventionsräte?
question-agreements = Wer hat eine Kooperations­vereinbarung unterzeichnet?
question-coaching = Welche Gemeinden werden im Coaching begleitet?
question-security-analyses = Wo wurde die Sicherheit vor Ort untersucht?
question-funding = Welche Mittel standen bereit, und was wurde bewilligt?

# Was belegt ist, steht neben dem, was veröffentlicht wurde. $published: none, wo nichts veröffentlicht ist.
lead-overview = Einzeln belegt am { $date }: { $parts }.
lead-beside = { $what }{ $published ->
    [none] {""}
   *[other] {" "}(veröffentlicht: { $published } am { $day })
  }
lead-documented = Einzeln belegt am { $date }: { $what }{ $published ->
    [none] .
   *[other] ; veröffentlicht: { $published } am { $day }.
  }
lead-begun = Nachweislich neu seit dem { $since }: { $begun ->
    [0] keine.
   *[other] { $begun }.
  }
lead-undated = { $count ->
    [one] In einem Fall ist der Beginn nur als „spätestens“ bekannt; er zählt
   *[other] In { $count } Fällen ist der Beginn nur als „spätestens“ bekannt; sie zählen
  } zum Bestand und in keinem Zeitraum als neu.
lead-before-first = Am { $date } ist noch nichts bekannt.
lead-closely = { $standing ->
    [0] keine eng zusammenarbeitende Gemeinde
    [one] eine eng zusammenarbeitende Gemeinde
   *[other] { $standing } eng zusammenarbeitende Gemeinden
  }
lead-consultations = { $unit ->
    [municipalities] { $standing ->
        [0] keine beratene Gemeinde
        [one] eine beratene Gemeinde
       *[other] { $standing } beratene Gemeinden
      }
   *[other] { $standing ->
        [0] keine Beratung
        [one] eine Beratung
       *[other] { $standing } Beratungen
      }
  }
lead-agreements = { $unit ->
    [municipalities] { $standing ->
        [0] keine Gemeinde mit einer geltenden Kooperationsvereinbarung
        [one] eine Gemeinde mit einer geltenden Kooperationsvereinbarung
       *[other] { $standing } Gemeinden mit einer geltenden Kooperationsvereinbarung
      }
    [signatories] { $standing ->
        [0] kein Unterzeichner einer geltenden Kooperationsvereinbarung
        [one] ein Unterzeichner einer geltenden Kooperationsvereinbarung
       *[other] { $standing } Unterzeichner einer geltenden Kooperationsvereinbarung
      }
   *[other] { $standing ->
        [0] keine geltende Kooperationsvereinbarung
        [one] eine geltende Kooperationsvereinbarung
       *[other] { $standing } geltende Kooperationsvereinbarungen
      }
  }
lead-councils = { $unit ->
    [municipalities] { $standing ->
        [0] keine Gemeinde mit einem arbeitenden Präventionsrat
        [one] eine Gemeinde mit einem arbeitenden Präventionsrat
       *[other] { $standing } Gemeinden mit einem arbeitenden Präventionsrat
      }
   *[other] { $standing ->
        [0] kein arbeitender Präventionsrat
        [one] ein arbeitender Präventionsrat
       *[other] { $standing } arbeitende Präventionsräte
      }
  }
lead-coaching = { $unit ->
    [municipalities] { $standing ->
        [0] keine Gemeinde mit begonnenem Coaching
        [one] eine Gemeinde mit begonnenem Coaching
       *[other] { $standing } Gemeinden mit begonnenem Coaching
      }
   *[other] { $standing ->
        [0] kein begonnener Coaching-Prozess
        [one] ein begonnener Coaching-Prozess
       *[other] { $standing } begonnene Coaching-Prozesse
      }
  }
lead-security-analyses = { $unit ->
    [municipalities] { $standing ->
        [0] keine Gemeinde mit einer begonnenen Sicherheitsanalyse
        [one] eine Gemeinde mit einer begonnenen Sicherheitsanalyse
       *[other] { $standing } Gemeinden mit einer begonnenen Sicherheitsanalyse
      }
   *[other] { $standing ->
        [0] keine begonnene Sicherheitsanalyse
        [one] eine begonnene Sicherheitsanalyse
       *[other] { $standing } begonnene Sicherheitsanalysen
      }
  }
lead-funds = Bekannt gegeben wurden { $available }.
lead-funds-unknown = Für das Haushaltsjahr { $year } ist hier keine Summe bekannt.
lead-approved = { $since ->
    [none] Bis zum { $date }
   *[other] Vom { $since } bis zum { $date }
  } { $any ->
    [no] ist hier keine Bewilligung einzeln belegt.
   *[yes] sind hier Bewilligungen über { $approved } einzeln belegt.
  }

figures-title = Kennzahlen am Stichtag
figures-table = Kennzahlen am Stichtag
development-title = Entwicklung
development-chart = Sechs Bausteine im Lauf der Jahre
published-table = Veröffentlichte Zahlen im Zeitraum
published-whole-only = Veröffentlichte Zahlen gibt es nur für ganz Sachsen. Sie stehen deshalb nicht neben dieser Auswahl.
unit-counted-things = belegte Einträge

over-time-title = Im Lauf der Zeit
grain-label = Einteilung
grain-year = Jahre
grain-month = Monate
flow-title-year = { $subject }: neu je Jahr ({ $unit })
flow-title-month = { $subject }: neu je Monat ({ $unit })
stock-title = { $subject }: Bestand ({ $unit })
published-title = { $subject }: veröffentlichte Zahlen
left-out-by = { $count ->
    [one] Ein Eintrag ist nur als „spätestens“ bekannt. Er zählt zum Bestand und hat keinen Platz in der Säule eines Zeitraums.
   *[other] { $count } Einträge sind nur als „spätestens“ bekannt. Sie zählen zum Bestand und haben keinen Platz in der Säule eines Zeitraums.
  }
left-out-year = { $count ->
    [one] Ein Eintrag ist nur auf das Jahr genau bekannt und fehlt deshalb unter den Monaten.
   *[other] { $count } Einträge sind nur auf das Jahr genau bekannt und fehlen deshalb unter den Monaten.
  }

by-district-title = Nach Landkreis und Kreisfreier Stadt
by-district-chart = { $subject }: Bestand nach Kreis ({ $unit })
by-field-title = Nach Handlungsfeld
by-field-chart = { $subject }: genannte Handlungsfelder ({ $unit })
no-field-named = Zu dieser Auswahl nennt keine Quelle ein Handlungsfeld.
none-action-field = ohne
none-action-field-title = kein Handlungsfeld genannt
none-budget-year = ohne Angabe
none-first-year = ohne Angabe
none-last-year = ohne Angabe

stages-title = Geplant, gegründet, wiederbelebt
stages-chart = Präventionsräte: gemeldete Schritte je Jahr
standing-table = Präventionsräte: Stand am Stichtag
council-state-at-work = arbeitet
council-state-planned = geplant, keine Gründung bekannt
council-state-dormant = ruht
council-state-dissolved = aufgelöst

joint-title = Gemeinsam unterzeichnet
joint-table = Gemeinsame Vereinbarungen am Stichtag
nothing-joint = In dieser Auswahl gibt es keine gemeinsame Vereinbarung.
signatory-kind-community = Verwaltungsgemeinschaft oder -verband
signatory-kind-league = Städtebund oder Zusammenschluss

budget-title = Verfügbare Mittel und bekannte Bewilligungen
budget-chart = Fördermittel: verfügbar und bewilligt nach Haushaltszeitraum
budget-whole-only = Die verfügbaren Mittel sind Mittel des ganzen Landes. Zu einer Auswahl von Gemeinden gibt es sie nicht.
grant-stages-title = Nach Haushaltsjahr und Stand
grant-stages-chart = Fördersummen nach Haushaltsjahr und Stand
grants-by-district-chart = Bewilligte Fördermittel nach Kreis
grants-by-field-chart = Bewilligte Fördermittel nach Handlungsfeld
money-title = Was an Summen veröffentlicht wurde
money-table = Veröffentlichte Summen, neueste zuerst
unit-counted-municipality = Gemeinden
unit-counted-signatory = Unterzeichner
unit-counted-agreement = Vereinbarungen
unit-counted-unspecified = ohne Angabe
qualifier-exact = genau
qualifier-over = über
qualifier-about = etwa

records-title = Die Einträge
records-consultations = Bekannte Beratungen, neueste zuerst
records-agreements = Bekannte Vereinbarungen, neueste zuerst
records-councils = Bekannte Schritte der Präventionsräte, neueste zuerst
records-coaching = Bekanntes Coaching, neueste zuerst
records-security-analyses = Bekannte Sicherheitsanalysen, neueste zuerst
records-funding = Bekannte Zuwendungen, neueste zuerst
rows-cut = Gezeigt werden die ersten { $shown } von { $all } Zeilen. Die Dateien darunter enthalten alle.
records-cut = Gezeigt werden die neuesten { $shown } von { $all } Einträgen. Eine engere Auswahl zeigt die übrigen.

notes-title = Vor dem Zitieren
note-record = Gezählt wird, was in der Lieferung steht; was in ihr fehlt, fehlt auch hier.
note-coverage = „Einzeln belegt“ heißt: so viele der veröffentlichten Fälle kennt diese Lieferung mit Ort, Tag und Quelle, gezählt am Tag der Veröffentlichung. Die veröffentlichte Zahl ist die des Programms, nicht die dieser Zählung.
note-closely = „Eng zusammenarbeitend“ ist hier eine Gemeinde mit mindestens einem von diesen: Vereinbarung (auch Vorvereinbarung), arbeitender Präventionsrat, Coaching, Sicherheitsanalyse. Eine amtliche Festlegung des Begriffs wurde nicht gefunden.
note-stock-flow = Ein Bestand gilt an einem Tag, ein Zugang für einen Zeitraum. Bestände werden nie über die Jahre zusammengezählt.
note-units = Die Zahlen des Programms zählen mal Gemeinden, mal Unterzeichner, mal Vereinbarungen. Eine Verwaltungsgemeinschaft zählt als Unterzeichner einmal, die Städte eines Städtebunds zählen einzeln. Was gezählt wird, lässt sich in der Auswahl bestimmen.
note-output = Gezählt wird, was das Programm tut. Über die Sicherheit vor Ort sagen diese Zahlen nichts.
note-precision = Ein Datum wird nie genauer gezeigt, als die Quelle es nennt. Was nur auf den Monat oder das Jahr genau bekannt ist, zählt ab dessen Ende; „spätestens“ zählt zum Bestand und zu keinem Zugang.
note-consultations = Gezählt werden Beratungen, die einzeln in der Lieferung stehen; die veröffentlichte Zahl ist die des Programms.
note-councils = Ein Präventionsrat arbeitet von der Gründung oder Wiederbelebung an, bis er ruht oder aufgelöst ist. Ein Plan zählt nicht.
note-councils-planned = „Geplant“ bleibt stehen, bis eine Gründung bekannt wird. Manche dieser Räte können inzwischen arbeiten.
note-agreements = Gezählt werden geltende Kooperationsvereinbarungen. Eine Vorvereinbarung zählt nicht mit, sie steht für sich.
note-coaching = Gezählt wird begonnenes Coaching, auch nach seinem Abschluss. Handlungsfelder werden zum Coaching nicht erfasst: mit einer Auswahl nach Handlungsfeld ist diese Seite leer.
note-analyses = Gezählt werden begonnene Analysen. Eine Analyse für mehrere Gemeinden zählt je Gemeinde, außer wenn Vereinbarungen gezählt werden. Eine Wiederholung ist eine eigene Analyse.
note-funding = Gezählt werden Bewilligungen, die einzeln in der Lieferung stehen.
note-budget-years = Eine Summe für zwei Jahre bleibt eine Summe: keine Quelle teilt sie auf. Bei mehreren Ankündigungen für denselben Zeitraum gilt die neueste bis zum Stichtag.
note-funding-stages = Antrag, Bewilligung und Auszahlung derselben Zuwendung stehen nebeneinander und werden nie zusammengezählt. Das Jahr des Antrags ist nicht das Haushaltsjahr.

analyses-completed = { $completed ->
    [one] Eine Sicherheitsanalyse ist nachweislich abgeschlossen
   *[other] { $completed } Sicherheitsanalysen sind nachweislich abgeschlossen
  }; von { $running ->
    [one] einer weiteren
   *[other] { $running } weiteren
  } ist kein Abschluss bekannt. Gemeinsame Analysen zählen dabei einmal.
