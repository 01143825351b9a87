# Der Kreisvergleich: eine Kennzahl nach Kreisen oder Polizeidirektionen nebeneinander.

menu-side-by-side = Kreisvergleich
question-side-by-side = Wie stehen die Kreise im Vergleich zueinander?

lead-side = { $indicator } { $kind ->
    [flow] bis zum
   *[stock] am
  } { $date }: verzeichnet in { $all ->
    [one] { $level ->
        [directorates] der gewählten Polizeidirektion
       *[districts] dem gewählten Kreis
      }
   *[other] { $reached } von { $all } { $level ->
        [directorates] Polizeidirektionen
       *[districts] Landkreisen und Kreisfreien Städten
      }
  }.

# $names: nur wer einen Platz hat
lead-side-most = Unter denen mit mindestens zehn Gemeinden { $count ->
    [one] erreicht { $names } den höchsten Anteil der Gemeinden ({ $share }).
   *[other] erreichen gleichauf den höchsten Anteil der Gemeinden: { $names } (je { $share }).
  }

side-level = Gliederung
side-level-districts = Landkreise und Kreisfreie Städte
side-level-directorates = Polizeidirektionen
side-measure = Darstellung
side-measure-number = Anzahl
side-measure-per-hundred-thousand = je 100.000 Einwohner
side-measure-reached-share = Anteil der Gemeinden
side-measure-inhabitants-share = Anteil der Einwohner
side-measure-amount-eur = Summe
side-measure-per-inhabitant-eur = je Einwohner

side-time-chart = { $indicator } nach { $level ->
    [directorates] Polizeidirektionen
   *[districts] Kreisen
  } im Verlauf: { $measure }{ $shares ->
    [true] {""}
   *[false] {" "}({ $unit })
  }
side-place = Kreis oder Polizeidirektion
side-scale = Alle Felder haben dieselbe Skala. Die gepunktete Linie ist der Wert für ganz Sachsen.
side-scale-absolute = Alle Felder haben dieselbe Skala. Der Wert für ganz Sachsen steht in der Tabelle; als Vergleichslinie erscheint Sachsen, wenn unter „Darstellung“ ein Verhältnis gewählt ist.
side-only-one = Diese Auswahl enthält nur einen Ort, neben dem kein anderer steht. In der Auswahl lässt sich die Beschränkung auf Kreise und Polizeidirektionen aufheben.

side-table-title = Stand am Stichtag
side-table = { $indicator }: { $places } und Sachsen, { $kind ->
    [flow] bis zum
   *[stock] Stand am
  } { $date } ({ $unit })
side-then = „Damals“ ist der { $date }. Ein anderer Tag lässt sich in der Auswahl unter „Vergleich“ wählen.
side-flow = Gezählt oder zusammengezählt ist, was vom Beginn des Zeitraums bis zum Stichtag hinzukam.
side-no-then = Ohne Veränderung: Der frühere Tag liegt außerhalb der Zeit, die diese Lieferung umfasst, oder nicht vor dem Stichtag.
side-unranked = Wo weniger als zehn Gemeinden zu zählen sind, steht kein Platz: Eine einzige Gemeinde würde über die Reihenfolge entscheiden. Eine Kreisfreie Stadt ist eine Gemeinde, ihr Anteil ist null oder 100 Prozent.

side-direct-title = Direkter Vergleich
side-pick = Zum Vergleich, höchstens { $most }
side-choose = Bitte { $least } bis { $most } Orte auswählen, dann stehen sie hier in einem Diagramm.
side-too-many = In der Adresse dieser Seite stehen mehr als { $most } Orte; gezeigt werden die ersten { $most }.
side-direct-chart = { $indicator } im direkten Vergleich: { $names }, { $measure }{ $shares ->
    [true] {""}
   *[false] {" "}({ $unit })
  }

note-side-which = Verfügbare Fördermittel fehlen hier: Sie gibt es nur für ganz Sachsen. Beratungen und bewilligte Fördermittel sind ein Zugang, gezählt oder zusammengezählt vom Beginn des Zeitraums an; alle anderen Kennzahlen gelten am Stichtag.
note-side-rank = Gereiht werden die Orte der Auswahl untereinander. Die Plätze folgen dem genauen Anteil der Gemeinden, der in der Tabelle gerundet ist. Orte mit gleichem Anteil teilen sich die Plätze und tragen denselben Bereich, zum Beispiel 4–6.
note-side-small = Kleine Zahlen taugen nicht für eine Rangliste: Bei wenigen Gemeinden verschiebt eine einzige mehrere Plätze. Außerdem können in einem Kreis mehr Einträge fehlen als im anderen.
note-side-joint = Eine gemeinsame Vereinbarung über Kreisgrenzen hinweg zählt in jedem beteiligten Kreis und in jeder beteiligten Polizeidirektion, in Sachsen einmal. Die Spalten müssen deshalb nicht die Zeile Sachsen ergeben.
note-side-state = Die Zeile Sachsen gilt immer für das ganze Land in den gewählten Größenklassen und Handlungsfeldern, auch wenn in der Auswahl nur einzelne Kreise stehen. Eine Polizeidirektion umfasst dann nur die gewählten Kreise.
note-side-inhabitants = Anteile beziehen sich auf alle Gemeinden der gewählten Größenklassen und deren Einwohner, nach heutigem Gebietsstand und mit dem Einwohnerstand vom 31.12.2023, auch für frühere Tage.

## Spalten

column-place-code = Schlüssel
column-place-title = Kreis oder Polizeidirektion
column-is-state = Ganz Sachsen
column-per-hundred-thousand = Je 100.000 Einwohner
column-place-rank = Platz nach Anteil der Gemeinden
column-place-rank-to = Platz nach Anteil der Gemeinden, höchstens
column-then-on = Damals, Tag
column-number = Anzahl: { $unit }
column-number-then = Damals: { $unit }
none-place-rank = ohne Platz
