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

## Gewissheit einer Angabe

certainty-certain = belegt
certainty-uncertain = unsicher

# $value: die veröffentlichte Zahl, $qualifier: exact, over oder about
published-value = { $qualifier ->
    [exact] { $value }
    [over] über { $value }
   *[about] etwa { $value }
}
# Was von einer veröffentlichten Zahl abgezogen oder durch sie geteilt ist
limited-value = { $qualifier ->
    [exact] { $value }
    [over] höchstens { $value }
   *[about] etwa { $value }
}
count-of-unit = { $count } { $unit }

## Warum kein Wert und kein Vergleich da steht

why-none-before-first = noch nichts bekannt
why-none-whole-only = nur für ganz Sachsen
why-none-not-announced = für dieses Haushaltsjahr nichts bekannt
why-none-unknown = an einem der beiden Tage nichts bekannt
why-none-lengths = die Summen gelten für verschieden lange Zeiträume
why-none-vague = nicht beide Summen sind genau

# Die Jahre einer Summe; $more: wie viele auf das erste folgen
for-years = { $more ->
    [0] für { $first }
    [1] für { $first } und { $last }
   *[other] für { $first } bis { $last }
  }
period-as-named = Zeitraum laut Quelle: { $period }

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

## Wie die Quellen veröffentlichter Zahlen sagen, wofür eine Zahl gilt; der Schlüssel ist ihr Wortlaut.

said-per-year = je Jahr
said-2019-and-2020-each = 2019 und 2020, je Jahr
said-2019-2020-two-years-together = 2019–2020 (beide Jahre zusammen)
said-2019-2021-since-2019 = 2019–2021 (seit 2019)
said-until-december-2022 = bis Dezember 2022
said-doppelhaushalt-2021-2022 = Doppelhaushalt 2021/2022
