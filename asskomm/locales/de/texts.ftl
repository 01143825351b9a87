# Die Textbausteine: Sätze zum Zitieren. Zahlen, Tage und Orte kommen fertig geschrieben hinein.

text-background = Hintergrund
text-joining = Beitritt einer Gemeinde
text-district = Stand in der Auswahl
text-change = Veränderung
text-label = Textbaustein
text-municipality = Beigetretene Gemeinde
text-figures-label = Zahlen
text-figures-counted = Eigene Zählung
text-figures-published = Veröffentlichte Zahlen
text-unknown = „{ $value }“ aus der Adresse dieser Seite gibt es hier nicht ({ $label }). Gezeigt wird: { $instead }.

text-title-background = ASSKomm am { $date }
text-title-joining = Beitritt zur ASSKomm: { $name }
text-title-district = ASSKomm { $where } am { $date }
text-title-change = ASSKomm vom { $before } bis zum { $date }

text-linked = Jede unterstrichene Zahl führt zu ihrer Festlegung und ihren Einträgen, mit derselben Auswahl.
text-copy = Text kopieren
text-copy-help = Kopiert den ganzen Text mit Stichtag, Datenstand und Lieferung
text-copied = Kopiert.
text-copy-failed = Der Browser erlaubt das Kopieren nicht. Bitte den Text oben markieren oder als Datei herunterladen.
text-file-docx = Word-Dokument
text-file-docx-help = „{ $title }“ als Word-Dokument mit Stichtag, Datenstand und Lieferung
text-file-txt = Textdatei
text-file-txt-help = „{ $title }“ als einfacher Text mit Stichtag, Datenstand und Lieferung

text-choose-municipality = Bitte oben eine Gemeinde auswählen: der Text beschreibt ihren Beitritt.
text-not-joined = Für { $name } ist bis zum { $date } keine Kooperationsvereinbarung verzeichnet.
text-to-profile = Zum Gemeindeprofil
text-nothing-published = Bis zum { $date } wurde hier keine passende Zahl veröffentlicht. Die eigene Zählung zeigt, was einzeln belegt ist.
text-nothing-new-published = Zwischen dem { $before } und dem { $date } wurde keine neue Zahl veröffentlicht.
text-after-export = Die vorliegenden Daten reichen bis zum { $last }. Was bis zum Stichtag noch kam, ist ihnen nicht zu entnehmen.
text-published-whole-only = Veröffentlichte Zahlen gibt es nur für ganz Sachsen, alle Größen und Handlungsfelder. Der Text nennt deshalb die eigene Zählung.
text-counted-only = Dieser Text gibt die eigene Zählung. Die veröffentlichten Zahlen für ganz Sachsen stehen im Text „Hintergrund“.
text-rank-incomplete = Veröffentlicht sind mehr Kooperationsvereinbarungen ({ $published } am { $date }), als hier für diesen Tag einzeln belegt sind ({ $covered }). Die Stelle in der Reihenfolge zählt nur belegte Unterzeichnungen; die Nummer, die das Programm selbst vergibt, kann höher sein.
note-text-numbers = Zahlen bis zwölf stehen als Wort, größere in Ziffern. „Über“ und „rund“ stehen nur, wo die veröffentlichte Zahl es so sagt.
note-text-inhabitants = Gemeinden und Einwohner sind die der neuesten amtlichen Zählung, auch bei einem früheren Stichtag.

## Zahlen, Summen, Tage

text-number = { $count ->
    [0] null
    [1] eins
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $digits }
}
text-more = { $number }
text-fewer = { $number }
text-ordinal = { $count ->
    [1] erster
    [2] zweiter
    [3] dritter
    [4] vierter
    [5] fünfter
    [6] sechster
    [7] siebter
    [8] achter
    [9] neunter
    [10] zehnter
    [11] elfter
    [12] zwölfter
   *[other] { $digits }.
}
text-position = { $span ->
    [0] an { $from } Stelle
    [1] an { $from } oder { $to } Stelle
   *[other] an { $from } bis { $to } Stelle
}
text-millions = { $count ->
    [1] { $number } Million Euro
   *[other] { $number } Millionen Euro
}
text-euros = { $count ->
    [1] { $number } Euro
   *[other] { $number } Euro
}
text-percent = { $tiny ->
    [yes] weniger als 1 Prozent
   *[no] { $number } Prozent
}
text-qualified = { $qualifier ->
    [over] über { $thing }
    [about] rund { $thing }
   *[exact] { $thing }
}
text-on = { $precision ->
    [month] im { $date }
    [year] im Jahr { $date }
    [by] spätestens am { $date }
   *[day] am { $date }
}
text-quoted = „{ $name }“

## Orte

text-in-saxony = in Sachsen
text-in-city = { $shared ->
    [true] in der Stadt { $name }
   *[false] in { $name }
}
text-in-district = { $says ->
    [true] im { $name }
   *[false] im Landkreis { $name }
}
text-in-directorates = { $count ->
    [one] im Bereich der Polizeidirektion { $names }
   *[other] im Bereich der Polizeidirektionen { $names }
}
text-there = dort

## Was gezählt wird, im vierten Fall

text-things-municipalities = { $count ->
    [0] keine Gemeinde
    [one] eine Gemeinde
   *[other] { $number } Gemeinden
}
text-things-consulted-municipalities = { $count ->
    [0] keine beratene Gemeinde
    [one] eine beratene Gemeinde
   *[other] { $number } beratene Gemeinden
}
text-things-closely-cooperating = { $count ->
    [0] keine eng zusammenarbeitende Gemeinde
    [one] eine eng zusammenarbeitende Gemeinde
   *[other] { $number } eng zusammenarbeitende Gemeinden
}
text-things-signatories = { $count ->
    [0] keinen Unterzeichner einer Kooperationsvereinbarung
    [one] einen Unterzeichner einer Kooperationsvereinbarung
   *[other] { $number } Unterzeichner einer Kooperationsvereinbarung
}
text-things-agreements = { $count ->
    [0] keine Kooperationsvereinbarung
    [one] eine Kooperationsvereinbarung
   *[other] { $number } Kooperationsvereinbarungen
}
text-things-councils = { $count ->
    [0] keinen Kommunalen Präventionsrat
    [one] einen Kommunalen Präventionsrat
   *[other] { $number } Kommunale Präventionsräte
}
text-things-processes = { $count ->
    [0] keinen Coaching-Prozess
    [one] einen Coaching-Prozess
   *[other] { $number } Coaching-Prozesse
}
text-things-analyses = { $count ->
    [0] keine Sicherheitsanalyse
    [one] eine Sicherheitsanalyse
   *[other] { $number } Sicherheitsanalysen
}
text-holders = { $count ->
    [0] keine
    [one] eine
   *[other] { $number }
}
text-with-prevention-councils = { $holders } mit Kommunalem Präventionsrat
text-with-cooperation-agreements = { $holders } mit Kooperationsvereinbarung
text-with-coaching-processes = { $holders } mit Coaching
text-with-security-analyses = { $holders } mit Sicherheitsanalyse

text-in-municipalities = { $count ->
    [0] keiner Gemeinde
    [one] einer Gemeinde
   *[other] { $number } Gemeinden
}
text-of-them = { $count ->
    [0] keiner
    [one] einer
   *[other] { $number }
}

## Was dazu zu sagen ist

text-gaps = Gezählt ist nur, was einzeln belegt ist. Die veröffentlichten Zahlen für ganz Sachsen nennen mehr (in Klammern, was davon einzeln belegt ist): { $days }.
text-gap-day = { $things } am { $date }
text-gap = { $thing } ({ $covered })
text-unsure-counts = Von dem, was gezählt ist, kennzeichnen die vorliegenden Daten als unsicher: { $things }.
text-unsure-published = Als unsicher kennzeichnen die vorliegenden Daten veröffentlichte Angaben vom { $days }.

## Die eigene Zählung

text-counted-first = Zur Allianz Sichere Sächsische Kommunen (ASSKomm) nennen die vorliegenden Daten bis zum { $date } { $where } { $things }.
text-counted-next = Zu diesem Tag zählen sie { $things }.
text-counted-none = Sie nennen { $things }.
text-counted-funds = { $years ->
    [one] Für das Jahr { $first } nennen sie verfügbare Fördermittel von { $money }.
    [2] Für die Jahre { $first } und { $last } zusammen nennen sie verfügbare Fördermittel von { $money }.
   *[other] Für die Jahre { $first } bis { $last } zusammen nennen sie verfügbare Fördermittel von { $money }.
}
text-counted-grants = Die einzeln genannten Bewilligungen belaufen sich auf { $money }.
text-counted-grants-since = Die einzeln genannten Bewilligungen seit dem { $since } belaufen sich auf { $money }.
text-only-sizes = { $count ->
    [one] Einbezogen sind nur Gemeinden der Größe { $names }.
   *[other] Einbezogen sind nur Gemeinden der Größen { $names }.
}
text-only-fields = { $count ->
    [one] Einbezogen sind nur Einträge zum Handlungsfeld { $names }.
   *[other] Einbezogen sind nur Einträge zu den Handlungsfeldern { $names }.
}

## Veröffentlichte Zahlen

text-source = { $same ->
    [yes] nach denselben Angaben
    [again] ihnen zufolge
   *[no] nach veröffentlichten Angaben vom { $date }
}
text-published-reach = { $source } { $count ->
    [0] wurde
    [one] wurde
   *[other] wurden
  } im Rahmen der Allianz Sichere Sächsische Kommunen (ASSKomm) { $things } in Sachsen beraten.
text-published-of-them = Mit { $number } von ihnen { $past ->
    [yes] bestand
   *[no] besteht
  } eine enge Zusammenarbeit.
text-published-close = { $source } { $past ->
    [yes] bestand
   *[no] besteht
  } mit { $number } in Sachsen eine enge Zusammenarbeit.
text-published-blocks = { $source } { $past ->
    [yes] gab
   *[no] gibt
  } es in Sachsen { $things }.
text-published-funds = { $source } { $past ->
    [yes] beliefen
   *[no] belaufen
  } sich die verfügbaren Fördermittel { $years ->
    [0] auf { $money }
    [one] für das Jahr { $first } auf { $money }
    [2] für die Jahre { $first } und { $last } { $yearly ->
        [yes] auf { $money }
       *[no] zusammen auf { $money }
      }
   *[other] für die Jahre { $first } bis { $last } { $yearly ->
        [yes] auf { $money }
       *[no] zusammen auf { $money }
      }
  }{ $yearly ->
    [yes] {" "}pro Jahr
   *[no] {""}
  }.

## Stand in der Auswahl

text-place = { $where } leben in { $municipalities } { $inhabitants } Menschen (Stand { $date }).
text-place-city = { $where } leben { $inhabitants } Menschen (Stand { $date }).
text-share = Der Anteil der Gemeinden mit Kooperationsvereinbarung beträgt { $share }.
text-signed-one = Unterzeichnet { $count ->
    [one] hat
   *[other] haben
  } { $names } { $when }.
text-signed-first-last = { $known ->
    [all] Zuerst { $count ->
        [one] unterzeichnete
       *[other] unterzeichneten
      } { $first } { $when }, zuletzt { $last } { $then }.
   *[some] Soweit bekannt, { $count ->
        [one] unterzeichnete
       *[other] unterzeichneten
      } zuerst { $first } { $when }, zuletzt { $last } { $then }.
}

## Beitritt

text-joined = { $name } { $where } ist { $when } mit einer Kooperationsvereinbarung der Allianz Sichere Sächsische Kommunen (ASSKomm) beigetreten.
text-joined-city = { $name } ist { $when } mit einer Kooperationsvereinbarung der Allianz Sichere Sächsische Kommunen (ASSKomm) beigetreten.
text-joined-jointly = Unterzeichnet wurde gemeinsam mit { $names }{ $kind ->
    [community] {" "}als { $signatory }
    [league] {" "}({ $signatory })
   *[unnamed] {""}
  }.
text-joined-inhabitants = In { $name } leben { $inhabitants } Menschen (Stand { $date }).
text-joined-order = In der Reihenfolge der { $order } steht { $name } { $where } { $in_district } und in Sachsen { $in_state }.
text-joined-order-city = In der Reihenfolge der { $order } steht { $name } in Sachsen { $in_state }.
text-order = { $unit ->
    [signatories] Unterzeichner
    [agreements] Vereinbarungen
   *[municipalities] Unterzeichnungen
}
text-order-documented = einzeln belegten { $order }
text-joined-before = Vor der Unterzeichnung gab es { $steps }.
text-joined-after = Auf die Unterzeichnung { $count ->
    [one] folgte
   *[other] folgten
  } { $steps }.
text-joined-besides = Außerdem gab es { $steps }.
text-step = { $when } { $steps }
text-step-consultations = { $again ->
    [yes] eine weitere Beratung
   *[no] eine Beratung
}
text-step-preliminary-agreements = { $again ->
    [yes] eine weitere Vorvereinbarung
   *[no] eine Vorvereinbarung
}
text-step-agreements = eine weitere Kooperationsvereinbarung
text-step-councils = { $again ->
    [yes] die Gründung eines weiteren Kommunalen Präventionsrats
   *[no] die Gründung eines Kommunalen Präventionsrats
}
text-step-reactivated-councils = die Wiederbelebung eines Kommunalen Präventionsrats
text-step-coaching = { $again ->
    [yes] ein weiteres Coaching
   *[no] ein Coaching
}
text-step-security-analyses = { $again ->
    [yes] eine weitere Sicherheitsanalyse
   *[no] eine Sicherheitsanalyse
}
text-joined-fields = { $count ->
    [one] Genannt ist das Handlungsfeld { $fields }.
   *[other] Genannt sind die Handlungsfelder { $fields }.
}
text-joined-existed = Ein { $again ->
    [yes] weiterer Kommunaler Präventionsrat
   *[no] Kommunaler Präventionsrat
  } bestand spätestens am { $date }.
text-joined-planned = Nach Angaben { $precision ->
    [month] für { $date }
    [year] für das Jahr { $date }
    [by] spätestens vom { $date }
   *[day] vom { $date }
  } war ein Kommunaler Präventionsrat geplant; eine Gründung ist bis zum { $until } nicht verzeichnet.
text-joined-unsure = Unsicher belegt { $count ->
    [one] ist { $things }
   *[other] sind { $things }
  }.
text-unsure-signing = die Kooperationsvereinbarung
text-unsure-council = der Kommunale Präventionsrat
text-unsure-plan = der Plan eines Kommunalen Präventionsrats

## Veränderung

text-changed-more = { $thing } mehr ({ $now } statt { $then })
text-changed-fewer = { $thing } weniger ({ $now } statt { $then })
text-changed-to = Gegenüber dem { $before } nennen die vorliegenden Daten zur Allianz Sichere Sächsische Kommunen (ASSKomm) am { $date } { $where } { $things }.
text-changed-not = Unverändert ist die Zahl { $names }.
text-changed-nothing = Vom { $before } bis zum { $date } zeigen die vorliegenden Daten zur Allianz Sichere Sächsische Kommunen (ASSKomm) { $where } keine Veränderung.
text-number-of-consulted-municipalities = der beratenen Gemeinden
text-number-of-closely-cooperating = der eng zusammenarbeitenden Gemeinden
text-number-of-prevention-councils = { $unit ->
    [municipalities] der Gemeinden mit Kommunalem Präventionsrat
   *[other] der Kommunalen Präventionsräte
}
text-number-of-cooperation-agreements = { $unit ->
    [municipalities] der Gemeinden mit Kooperationsvereinbarung
   *[other] der Kooperationsvereinbarungen
}
text-number-of-coaching-processes = { $unit ->
    [municipalities] der Gemeinden mit Coaching
   *[other] der Coaching-Prozesse
}
text-number-of-security-analyses = { $unit ->
    [municipalities] der Gemeinden mit Sicherheitsanalyse
   *[other] der Sicherheitsanalysen
}
text-changed-joined = Neu mit einer Kooperationsvereinbarung { $count ->
    [one] ist { $names }
   *[other] sind { $number }: { $names }
  }.
text-others = { $count ->
    [one] eine weitere
   *[other] { $number } weitere
}
text-changed-grants = In dieser Zeit belaufen sich die einzeln genannten Bewilligungen auf { $money }.
text-published-than = { $kind ->
    [like] { $thing } (am { $before } { $count ->
        [one] war
       *[other] waren
      } es { $then })
    [unlike] { $thing } (am { $before } gab es { $then }; gezählt ist beide Male Verschiedenes)
    [unclear] { $thing } (am { $before } gab es { $then }; ob beide Male dasselbe gezählt ist, ist nicht bekannt)
   *[first] { $thing } (bis zum { $before } war dazu nichts veröffentlicht)
}

cli-text = einen Textbaustein schreiben
cli-text-about = Gibt einen Absatz zum Zitieren und die Herkunft seiner Zahlen aus: background (Hintergrund), joining (Beitritt einer Gemeinde), district (Stand in der Auswahl) oder change (Veränderung). Ergebnis 0: geschrieben, 1: nichts zu sagen, 2: die Angaben sind zu ändern.
cli-text-which = welcher Text: background, joining, district oder change
cli-text-municipality = die Gemeinde mit ihrem AGS, wie 14628160; für den Beitritt
cli-text-against = Tag, mit dem verglichen wird; ohne Angabe das Ende des Vorjahres
cli-text-figures = eigene Zählung (counted, ohne Angabe) oder veröffentlichte Zahlen (published)
