# Wörter für verschlüsselte Werte und für Daten. Ein Schlüssel ist Art und Code, mit Bindestrichen.

## Daten und ihre Genauigkeit

date-by = spätestens { $date }

precision-day = taggenau
precision-month = monatsgenau
precision-year = jahresgenau
precision-by = spätestens bis dahin

## Anteile, die nicht null und nicht alles sind

share-under = unter { $percent }
share-over = über { $percent }

## Stand eines Präventionsrats

stage-planned = geplant
stage-founded = gegründet
stage-reactivated = wiederbelebt
stage-dormant = ruht
stage-dissolved = aufgelöst

## Stand einer Förderung

grant-stage-applied = beantragt
grant-stage-approved = bewilligt
grant-stage-rejected = abgelehnt
grant-stage-withdrawn = zurückgezogen
grant-stage-paid = ausgezahlt
grant-stage-returned = zurückgezahlt

## Arten

agreement-kind-preliminary = Vorvereinbarung
agreement-kind-cooperation = Kooperationsvereinbarung

consultation-kind-first = Erstberatung
consultation-kind-follow-up = Folgeberatung

kind-stock = Bestand
kind-flow = Zugang im Zeitraum

## Sicherheit einer Angabe

certainty-certain = belegt
certainty-uncertain = unsicher

# $value: die veröffentlichte Zahl, $qualifier: exact, over oder about
published-value = { $qualifier ->
    [exact] { $value }
    [over] über { $value }
   *[about] etwa { $value }
}

## Einheiten: nur das Wort, die Zahl steht davor

unit-municipalities = { $count ->
    [one] Gemeinde
   *[other] Gemeinden
}
unit-signatories = { $count ->
    [one] Unterzeichner
   *[other] Unterzeichner
}
unit-agreements = { $count ->
    [one] Vereinbarung
   *[other] Vereinbarungen
}
unit-consultations = { $count ->
    [one] Beratung
   *[other] Beratungen
}
unit-councils = { $count ->
    [one] Präventionsrat
   *[other] Präventionsräte
}
unit-processes = { $count ->
    [one] Coaching-Prozess
   *[other] Coaching-Prozesse
}
unit-analyses = { $count ->
    [one] Sicherheitsanalyse
   *[other] Sicherheitsanalysen
}
unit-eur = { $count ->
    [one] Euro
   *[other] Euro
}
