# Gemeindeprofil und Kreisprofil.

scope-one-place = Stichtag { $date }, von Beginn an. Gezählt werden { $unit }. Diese Seite handelt von einem Ort: Orte, Größe, Handlungsfeld und Beginn der Auswahl gelten hier nicht.

profile-title = { $name }: Was ist bekannt?
profile-on-paper = ASSKomm · { $page } { $name } · Stichtag { $date }
profile-facts-title = Auf einen Blick

profile-pick-municipality = Gemeinde (Name oder AGS)
profile-pick-district = Landkreis oder Kreisfreie Stadt
profile-option = { $name } ({ $key }), { $district }
profile-option-district = { $name } ({ $key })
profile-none-municipality = Bitte oben eine Gemeinde auswählen, nach Namen oder AGS. Zu den Gemeinden führen auch die Kreisprofile:
profile-none-district = Bitte einen Landkreis oder eine Kreisfreie Stadt auswählen:
profile-former-key = { $name } ({ $key }) ging am { $date } in { $successor } auf. Gezeigt wird { $successor }.

place-kind-urban-district = Kreisfreie Stadt
place-kind-district-town = Große Kreisstadt
place-kind-town = Stadt
place-kind-municipality = Gemeinde
place-kind-district = Landkreis

profile-population = { $count } (am { $date })
profile-area = { $value } km²
profile-former-title = Hier aufgegangen
profile-former = { $name } ({ $key }, am { $date })
profile-to-district = Zum Kreisprofil: { $name }
profile-one-municipality = { $name } ist ein Kreis mit einer einzigen Gemeinde: zum Gemeindeprofil

profile-lead = { $name } am { $date }: verzeichnet sind { $steps }.
profile-nothing-stands = Am { $date } steht für { $name } kein Baustein des Programms im Verzeichnis.
profile-nothing = Bis zum { $date } ist für { $name } nichts verzeichnet. Das heißt nicht, dass nichts geschehen ist.

profile-standing-title = Stand auf dem Weg
profile-standing-table = { $name }: Bausteine in der üblichen Reihenfolge, Stand { $date }
profile-order-is-free = Die Reihenfolge ist die übliche, keine vorgeschriebene: andere sind normal.
step-projects = Projekt
step-model-municipalities = Modellkommune
step-state-reached = ✓ ja
step-state-planned = ○ geplant oder beantragt
step-state-over = ✕ nicht mehr
step-state-unrecorded = – nicht verzeichnet

profile-timeline-title = Zeitleiste
profile-timeline-table = { $name }: was bis zum Stichtag verzeichnet ist
profile-timeline-signs = Kreis: auf den Tag bekannt. Raute: auf den Monat, Quadrat: auf das Jahr; der Balken reicht so weit, wie das Datum offen ist. Dreieck: spätestens an diesem Tag.
event-consultation-first = Erstberatung
event-consultation-follow-up = Folgeberatung
event-agreement-preliminary = Vorvereinbarung unterzeichnet
event-agreement-cooperation = Kooperationsvereinbarung unterzeichnet
event-agreement-ended = Vereinbarung beendet
event-council-planned = Präventionsrat geplant
event-council-founded = Präventionsrat gegründet
event-council-reactivated = Präventionsrat wiederbelebt
event-council-dormant = Präventionsrat ruht
event-council-dissolved = Präventionsrat aufgelöst
event-coaching-started = Coaching begonnen
event-coaching-completed = Coaching abgeschlossen
event-analysis-started = Sicherheitsanalyse begonnen
event-analysis-completed = Sicherheitsanalyse abgeschlossen
event-grant-applied = Förderung beantragt
event-grant-approved = Förderung bewilligt
event-grant-rejected = Förderung abgelehnt
event-grant-withdrawn = Förderantrag zurückgezogen
event-grant-paid = Förderung ausgezahlt
event-grant-returned = Förderung zurückgezahlt
event-project = Projekt oder Veranstaltung
event-model = Modellkommune

profile-ranks-title = Rang
profile-ranks-none = Bis zum { $date } hat { $name } keinen Baustein begonnen, der hier gezählt wird.

profile-neighbours-title = Nachbarn im Kreis
profile-neighbours-none = Bis zum { $date } ist für keine andere Gemeinde des Kreises etwas verzeichnet.
profile-neighbours-table = Andere Gemeinden im Kreis von { $name } mit Bausteinen, Stand { $date }

profile-funds-title = Fördermittel
profile-funds-none = Bis zum { $date } ist für { $name } keine Zuwendung verzeichnet.
profile-funds-table = { $name }: bekannte Zuwendungen nach Stand
profile-funds-note = Antrag, Bewilligung und Auszahlung derselben Zuwendung stehen nebeneinander und werden nie zusammengezählt.

profile-gaps-title = Offene Fragen
profile-gaps-lead = Was am { $date } aus dem Verzeichnis nicht hervorgeht und sich nachfragen lässt:
profile-gaps-none = Aus dem Verzeichnis ergibt sich am { $date } keine offene Frage.
gap-agreement-without-consultation = Kooperationsvereinbarung ({ $date }), keine Beratung verzeichnet. Wann war die erste Beratung?
gap-preliminary-without-agreement = Vorvereinbarung ({ $date }), keine Kooperationsvereinbarung verzeichnet. Wurde sie inzwischen unterzeichnet?
gap-agreement-without-coaching = Kooperationsvereinbarung ({ $date }), kein Coaching verzeichnet. Wurde eines begonnen?
gap-grant-undecided = Zuwendung beantragt ({ $date }), keine Entscheidung verzeichnet. Wie wurde entschieden?
gap-analysis-without-completion = Sicherheitsanalyse begonnen ({ $date }), nach { $months } Monaten kein Abschluss verzeichnet. Liegt das Ergebnis vor?
gap-council-planned = Präventionsrat geplant ({ $date }), keine Gründung verzeichnet. Arbeitet er inzwischen?
gap-council-dormant = Präventionsrat ruht ({ $date }), keine Wiederbelebung verzeichnet. Arbeitet er wieder?
gap-agreement-without-council = Kooperationsvereinbarung ({ $date }), kein Präventionsrat verzeichnet, auch kein geplanter. Gibt es einen?
gap-council-without-agreement = Präventionsrat ({ $date }), keine Vereinbarung verzeichnet. Gibt es eine?

profile-coverage-title = Reichweite
profile-coverage-table = { $name }: erreichte Gemeinden und Einwohner, Stand { $date }
profile-coverage-none = Am { $date } steht in keiner Gemeinde von { $name } ein Baustein im Verzeichnis.
profile-first-title = Zuerst und zuletzt
profile-first = { $step }: { $several ->
    [0] bisher { $first }
   *[1] zuerst { $first }, zuletzt { $latest }
  }
profile-municipalities-title = Die Gemeinden
profile-municipalities-table = { $name }: Gemeinden und ihre Bausteine, Stand { $date }

note-profile = Ein Profil zeigt, was bis zum Stichtag verzeichnet ist. Was fehlt, ist eine Lücke im Verzeichnis und sagt nichts über die Arbeit vor Ort.

column-agreed-on = Vereinbarung
column-agreed-precision = Genauigkeit: Vereinbarung
column-analysed-on = Sicherheitsanalyse
column-analysed-precision = Genauigkeit: Sicherheitsanalyse
column-area-km2 = Fläche
column-changed-on = Aufgegangen am
column-coached-on = Coaching
column-coached-precision = Genauigkeit: Coaching
column-consulted-on = Beratung
column-consulted-precision = Genauigkeit: Beratung
column-district-kind = Art des Kreises
column-event = Was
column-event-on = Datum
column-former-id = Früherer AGS
column-former-name = Frühere Gemeinde
column-gap = Offene Frage
column-joint-with = Gemeinsam mit
column-lane = Baustein
column-months = Volle Monate
column-municipality-kind = Art der Gemeinde
column-name = Bezeichnung
column-not-before = Frühestens am
column-place-name = Ort
column-replaced = Durch neuere Angabe ersetzt
column-since-on = Seit
column-step-state = Stand
column-steps = Bausteine
