# Die Seite Reihenfolge und der Befehl rank: wer war wann dabei.

# $form: die Form der Ordnungszahl nach CLDR
ordinal = { $number }.

order-label = Kennzahl
order-title = Reihenfolge
order-table = { $indicator }: Reihenfolge ({ $unit })
order-choose = Bitte eine Kennzahl auswählen.
order-lead = Bis zum { $date } umfasst die Reihenfolge { $count ->
    [one] eine Gemeinde
   *[other] { $count } Gemeinden
  }. Zuletzt: { $sentence }
order-numbers = Die Nummern gelten für ganz Sachsen und für den ganzen Kreis; die Tabelle zeigt nur die Gemeinden der Auswahl.
firsts-title = Der erste, der letzte, der schnellste
firsts-table = { $indicator }: der erste, der letzte, der schnellste ({ $unit })
firsts-several = Stehen mehrere da, lässt sich aus den bekannten Tagen nicht sagen, wer von ihnen es ist.

distinction-first = zuerst
distinction-latest = zuletzt
distinction-longest = am längsten
distinction-fastest = am schnellsten von der Beratung zur Vereinbarung

note-order = Gezählt wird in der Reihenfolge, in der begonnen wurde. Wer mehrmals begonnen hat, behält die Nummer des ersten Mals; was inzwischen beendet ist, behält seine Nummer.
note-order-range = Haben mehrere am selben Tag begonnen oder ist ein Tag nicht genau bekannt, steht statt einer Nummer ein Bereich: die erste und die letzte Nummer, die es sein kann. „Spätestens“ heißt: ein anderer Eintrag kann älter sein, oder der Beginn ist nicht bekannt.
note-order-units = Welche Nummer jemand hat, hängt davon ab, was gezählt wird: Die Mitglieder einer Verwaltungsgemeinschaft haben als Unterzeichner zusammen eine Nummer, eine gemeinsame Vereinbarung hat eine, wenn Vereinbarungen gezählt werden.
note-order-published = Nummern in Pressemitteilungen sind die des Programms. Die Nummern hier sind kleiner, solange Einträge fehlen.
note-order-fastest = Von der Beratung zur Vereinbarung zählen nur Beratungen und Vereinbarungen, die mindestens auf den Monat genau bekannt sind. Sind es Monate, stehen die wenigsten und die meisten möglichen Tage da.

# Die Sätze. $place: der Teil mit den Nummern, $began: wann es begann.

rank-nth = { $number } { $unit }
rank-span = { $count ->
    [2] { $first } oder { $last }
   *[other] { $first } bis { $last }
}
rank-in-district = { $kind ->
    [said] im { $district }
   *[bare] im Landkreis { $district }
  }
rank-when = { $precision ->
    [day] am { $date }
    [month] im { $date }
    [year] im Jahr { $date }
   *[by] spätestens am { $date }
  }
rank-place = { $sure ->
    [yes] ist { $gender ->
        [signatories] der
        [councils] der
        [processes] der
       *[other] die
      } { $first }{ $where ->
        [city] {" "}in Sachsen
       *[district] {" "}{ $district } und { $gender ->
            [signatories] der
            [councils] der
            [processes] der
           *[other] die
          } { $second } in Sachsen
      }
   *[no] zählt als { $first }{ $where ->
        [city] {" "}in Sachsen
       *[district] {" "}{ $district } und als { $second } in Sachsen
      }
  }
rank-joint = { $name } (gemeinsam: { $members })

rank-began-cooperation-agreements = unterzeichnet { $when }
rank-began-preliminary-agreements = unterzeichnet { $when }
rank-began-closely-cooperating = erster Schritt { $when }
rank-began-consulted-municipalities = erste Beratung { $when }
rank-began-prevention-councils = gegründet oder wiederbelebt { $when }
rank-began-coaching-processes = begonnen { $when }
rank-began-security-analyses = begonnen { $when }

rank-with-cooperation-agreements = { $name } { $place } mit einer Kooperationsvereinbarung ({ $began }).
rank-with-preliminary-agreements = { $name } { $place } mit einer Vorvereinbarung ({ $began }).
rank-with-closely-cooperating = { $name } { $place } mit enger Zusammenarbeit ({ $began }).
rank-with-consulted-municipalities = { $name } { $place } mit einer Beratung ({ $began }).
rank-with-prevention-councils = { $name } { $place } mit einem Präventionsrat ({ $began }).
rank-with-coaching-processes = { $name } { $place } mit einem Coaching ({ $began }).
rank-with-security-analyses = { $name } { $place } mit einer Sicherheitsanalyse ({ $began }).

rank-of-cooperation-agreements = Die Kooperationsvereinbarung von { $name } { $place } ({ $began }).
rank-of-preliminary-agreements = Die Vorvereinbarung von { $name } { $place } ({ $began }).
rank-of-prevention-councils = Der Präventionsrat von { $name } { $place } ({ $began }).
rank-of-coaching-processes = Der Coaching-Prozess von { $name } { $place } ({ $began }).
rank-of-security-analyses = Die Sicherheitsanalyse von { $name } { $place } ({ $began }).

rank-same-day = Am selben Tag begannen { $count } { $unit }; in welcher Reihenfolge, ist nicht bekannt.
rank-vague = Nicht alle Tage sind genau bekannt; deshalb steht ein Bereich.
rank-incomplete = Die Reihenfolge in der Lieferung ist unvollständig: veröffentlicht waren am { $date } insgesamt { $published }{ $counted ->
    [municipality] {" "}Gemeinden; diese Lieferung kennt { $known } davon.
    [signatory] {" "}Unterzeichner; diese Lieferung kennt { $known } davon.
    [agreement] {" "}Vereinbarungen; diese Lieferung kennt { $known } davon.
   *[unspecified] ; diese Lieferung kennt { $known } davon (gezählt: { $unit }).
  }
rank-incomplete-district = Wie viele der fehlenden { $district } liegen, ist nicht bekannt.
rank-unpublished = Bis zum Stichtag wurde dazu keine Gesamtzahl veröffentlicht; ob Einträge fehlen, ist nicht bekannt.

range = { $least }–{ $most }
range-open = mindestens { $least }

## Der Befehl rank

rank-before-district = Davor oder zugleich { $district }:
rank-before-none = Davor { $district }: niemand.
rank-before-state = Davor in Sachsen: { $first }{ $same ->
    [yes] .
   *[no] {" "}bis { $last }.
  }

rank-before-more = Alle davon mit beiden Nummern gibt --format csv aus.

cli-rank = welche Nummer eine Gemeinde hat
cli-rank-about = Sagt, als wievielte Gemeinde im Landkreis und in Sachsen eine Gemeinde begonnen hat, ob die Lieferung dort unvollständig ist, und wer davor war.
cli-municipality = AGS der Gemeinde, wie 14628160
cli-indicator = Kennzahl, nach der geordnet wird; ohne Angabe Kooperationsvereinbarungen
