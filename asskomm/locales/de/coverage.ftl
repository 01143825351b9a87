# Abdeckung: erreichte Gemeinden und Einwohner, weiße Flecken.

menu-coverage = Abdeckung
question-coverage = Wie viele Gemeinden und Einwohner sind erreicht, und wo ist nichts bekannt?
lead-coverage = Bis zum { $date } ist von { $municipalities ->
    [one] { $reached ->
        [0] der einen Gemeinde dieser Auswahl nichts verzeichnet.
       *[other] der einen Gemeinde dieser Auswahl etwas verzeichnet.
      }
   *[other] { $reached } der { $municipalities } Gemeinden dieser Auswahl etwas verzeichnet; dort leben { $share } der Einwohner.
  }

step-any = Irgendein Eintrag

coverage-steps-title = Nach Schritt
coverage-steps-chart = Anteil der erreichten Gemeinden und Einwohner nach Schritt
coverage-of-municipalities = Anteil der Gemeinden
coverage-of-inhabitants = Anteil der Einwohner

coverage-areas-title = Nach Gebiet und Größe
coverage-step = Erreicht durch
coverage-by-district = Nach Kreis erreicht: { $step }
coverage-by-directorate = Nach Polizeidirektion erreicht: { $step }
coverage-by-size-class = Nach Größe erreicht: { $step }
coverage-nowhere = Der Schritt „{ $step }“ ist in dieser Auswahl für keine Gemeinde belegt.

coverage-white-title = Weiße Flecken
coverage-population = Größe der gesuchten Gemeinden
coverage-from = ab { $count } Einwohnern
coverage-white = Gemeinden ohne jeden Eintrag, { $size }
coverage-white-means = Zu diesen Gemeinden steht in der Lieferung kein Eintrag. Das heißt nicht, dass es keinen Kontakt gab.
coverage-no-white = In dieser Auswahl gibt es keine Gemeinde dieser Größe ohne Eintrag.

column-area-code = Gebiet (Schlüssel)
column-area-title = Gebiet
column-inhabitants = Einwohner
column-inhabitants-reached = Einwohner der erreichten Gemeinden
column-inhabitants-share = Anteil der Einwohner
column-population = Einwohner
none-area-title = Auswahl insgesamt

note-coverage-inhabitants = Einwohner einer Gemeinde zählen ganz oder gar nicht, nach dem Gebietsstand und der Einwohnerzahl der Fußzeile. Erreicht ist die Gemeinde, nicht jeder Mensch in ihr.
note-coverage-any = „Irgendein Eintrag“ heißt: ein Schritt des Präventionspfads, ein geplanter oder früherer Präventionsrat, ein Antrag auf Fördermittel, ein Projekt oder der Rang einer Modellkommune. Ein Schritt bleibt erreicht, auch wenn eine Vereinbarung später endet oder ein Rat ruht.
note-coverage-districts = Gezählt werden immer Gemeinden, und immer von Beginn an bis zum Stichtag. Der Präventionsrat eines ganzen Landkreises macht keine seiner Gemeinden zu einer erreichten.
