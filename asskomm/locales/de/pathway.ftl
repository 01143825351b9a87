# Präventionspfad: welche Schritte Gemeinden erreicht haben, wie lange es dauerte, wer wartet.

menu-pathway = Präventionspfad
question-pathway = Wie weit sind die Gemeinden, und wie lange dauert der nächste Schritt?
lead-pathway = Bis zum { $date } ist für { $agreements ->
    [one] eine Gemeinde
   *[other] { $agreements } Gemeinden
  } eine Kooperationsvereinbarung belegt, für { $councils } ein Präventionsrat, für { $consultations } eine Beratung.

step-funding = Bewilligung von Fördermitteln

pathway-reached-title = Erreichte Schritte
pathway-reached-chart = Gemeinden je Schritt, in der üblichen Reihenfolge
column-step = Schritt
column-without-earlier = Ohne früheren Schritt
column-usual-order = In üblicher Reihenfolge
column-other-order = In anderer Reihenfolge
column-order-open = Reihenfolge offen
column-skipped = Ohne diesen Schritt weiter

pathway-between-title = Zeit zwischen zwei Schritten
pathway-from = Von diesem Schritt
pathway-to = Bis zu diesem Schritt
pathway-split = Aufgeteilt nach
split-none = nicht aufgeteilt
split-district = Landkreis oder Kreisfreie Stadt
split-size-class = Größe der Gemeinde
split-first-year = Jahr des ersten Eintrags
pathway-same-step = Bitte zwei verschiedene Schritte wählen.
pathway-nobody = Für keine Gemeinde dieser Auswahl ist der Schritt „{ $first }“ belegt. Eine Dauer bis zum Schritt „{ $second }“ gibt es deshalb nicht.
pathway-median = { $with_first ->
    [one] Für eine Gemeinde ist der Schritt „{ $first }“ belegt
   *[other] Für { $with_first } Gemeinden ist der Schritt „{ $first }“ belegt
  }; { $waiting ->
    [0] keine wartet
    [one] eine wartet
   *[other] { $waiting } warten
  } am Stichtag noch auf den Schritt „{ $second }“. { $state ->
    [both] Die mittlere Dauer (Median) beträgt { $span } Tage.
    [half] Die mittlere Dauer (Median) beträgt mindestens { $span } Tage; wie viele höchstens, lassen die ungenauen Daten offen.
   *[none] Eine mittlere Dauer (Median) lässt sich noch nicht angeben: Noch hat weniger als die Hälfte den zweiten Schritt nach dem ersten erreicht.
  }
pathway-open = { $order_open ->
    [0] { "" }
    [one] Bei einer Gemeinde sind die Daten zu ungenau, um zu sagen, welcher der beiden Schritte zuerst kam. Sie ist mit allen möglichen Dauern gerechnet.
   *[other] Bei { $order_open } Gemeinden sind die Daten zu ungenau, um zu sagen, welcher der beiden Schritte zuerst kam. Sie sind mit allen möglichen Dauern gerechnet.
  } { $begin_open ->
    [0] { "" }
    [one] Bei einer Gemeinde ist der erste Schritt nur als „spätestens“ bekannt; ihre Dauer hat keine Obergrenze.
   *[other] Bei { $begin_open } Gemeinden ist der erste Schritt nur als „spätestens“ bekannt; ihre Dauer hat keine Obergrenze.
  }
pathway-other = { $other_order ->
    [one] Bei einer Gemeinde kam „{ $second }“ vor „{ $first }“. Sie steht unten für sich
   *[other] Bei { $other_order } Gemeinden kam „{ $second }“ vor „{ $first }“. Sie stehen unten für sich
  } und { $other_order ->
    [one] zählt
   *[other] zählen
  } in keiner Dauer.
pathway-curve = Anteil der Gemeinden, die noch warten: { $first } bis { $second }
pathway-curve-split = Die Kurve im Einzelnen, aufgeteilt nach: { $split }
pathway-years = { $count ->
    [0] Beginn
    [one] 1 Jahr
   *[other] { $count } Jahre
  }
pathway-axis = Anteil, der noch wartet
pathway-at-risk = { $count } im Blick
pathway-point = nach { $days } Tagen: { $share } warten noch; bis dahin im Blick: { $count }
pathway-quartiles = Dauer in Tagen: { $first } bis { $second }
reading-shortest = kürzeste mögliche Dauer
reading-longest = längste mögliche Dauer

column-group-code = Gruppe (Schlüssel)
column-group-title = Gruppe
column-reading = Lesart der Daten
column-at-risk = Noch im Blick
column-events = Schritt erreicht
column-censored = Wartet am Stichtag noch
column-waiting-share = Anteil, der noch wartet
column-with-first = Mit dem ersten Schritt
column-waiting = Warten noch
column-begin-open = Beginn nur „spätestens“
column-lower-shortest = Ein Viertel nach Tagen
column-lower-longest = Ein Viertel nach Tagen, längstens
column-median-shortest = Median in Tagen
column-median-longest = Median in Tagen, längstens
column-upper-shortest = Drei Viertel nach Tagen
column-upper-longest = Drei Viertel nach Tagen, längstens
none-group-title = Jahr nicht bekannt
none-lower-shortest = nicht erreicht
none-median-shortest = nicht erreicht
none-upper-shortest = nicht erreicht

pathway-waiting-title = Wer am längsten wartet
pathway-waiting = Noch ohne { $second }, längste Wartezeit seit { $first } zuerst
pathway-nobody-waits = Keine Gemeinde mit dem Schritt „{ $first }“ wartet am Stichtag noch auf den Schritt „{ $second }“.
column-waiting-since = Erster Schritt am
column-days-at-least = Tage
column-days-at-most = Tage, höchstens
column-reached-steps = Belegte Schritte

pathway-other-title = Andere oder offene Reihenfolge
pathway-other-table = Andere oder offene Reihenfolge: { $second } und { $first }
column-course = Reihenfolge
column-first-on = Erster Schritt am
column-first-precision = Genauigkeit des ersten Schritts
column-second-on = Zweiter Schritt am
column-second-precision = Genauigkeit des zweiten Schritts
course-other = zweiter Schritt zuerst
course-open = offen: Daten zu ungenau
course-usual = übliche Reihenfolge
course-waiting = wartet noch

pathway-cohorts-title = Jahrgänge nach der ersten Beratung
pathway-cohorts = Erreichte Schritte nach dem Jahr der ersten Beratung
pathway-no-cohorts = Zu dieser Auswahl ist keine Beratung belegt. Jahrgänge lassen sich deshalb nicht bilden.
pathway-unconsulted = { $count ->
    [one] Eine Gemeinde mit belegtem Schritt fehlt hier, weil zu ihr keine Beratung verzeichnet ist.
   *[other] { $count } Gemeinden mit belegten Schritten fehlen hier, weil zu ihnen keine Beratung verzeichnet ist.
  }
column-cohort-year = Erste Beratung im Jahr
column-cohort = Gemeinden des Jahrgangs
column-within-one = Nach 1 Jahr
column-within-one-to = Nach 1 Jahr höchstens
column-within-two = Nach 2 Jahren
column-within-two-to = Nach 2 Jahren höchstens
column-within-three = Nach 3 Jahren
column-within-three-to = Nach 3 Jahren höchstens
column-by-as-of = Bis zum Stichtag
none-cohort-year = nicht bekannt
none-within-one = noch offen
none-within-two = noch offen
none-within-three = noch offen

note-pathway-mean = Ein Durchschnitt der bekannten Dauern würde schönen: Er zählt nur, wer angekommen ist, und lässt alle weg, die noch warten. Hier zählt jede Gemeinde als wartend mit, bis sie ankommt oder der Stichtag da ist (Verfahren von Kaplan und Meier). „Noch im Blick“ sagt, auf wie vielen Gemeinden ein Punkt der Kurve beruht.
note-pathway-imprecise = Ungenaue Daten machen die Antwort breiter, nicht genauer: Die Kurve ist zweimal gerechnet, einmal mit den kürzesten und einmal mit den längsten Dauern, die die Daten zulassen.
note-pathway-cohorts = Jahrgänge: Steht für die Zeit nach einem, zwei oder drei Jahren ein Bereich, etwa 12–13, so hatten 12 Gemeinden den Schritt sicher bis dahin; bei einer weiteren lassen die ungenauen Daten es offen.
note-pathway-order = Die übliche Reihenfolge ist nicht vorgeschrieben. Schritte zu überspringen oder anders zu ordnen ist normal. „Ohne diesen Schritt weiter“ heißt oft nur, dass der Schritt nicht eingetragen ist; die Vorvereinbarung ist ohnehin freiwillig. Coaching und Sicherheitsanalyse haben untereinander keine Reihenfolge.
note-pathway-small = Quartile kleiner Gruppen beruhen auf wenigen Gemeinden. Wer sie zitiert, sollte die Anzahl dazu nennen.
note-pathway-scope = Gezählt werden auf dieser Seite immer Gemeinden, und immer von Beginn an bis zum Stichtag. Ein Schritt bleibt erreicht, auch wenn eine Vereinbarung später endet oder ein Rat ruht.
