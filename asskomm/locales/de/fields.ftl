# Handlungsfelder: woran Gemeinden arbeiten, wann, wo und mit wem.

menu-fields = Handlungsfelder
question-fields = Woran arbeiten die Gemeinden, und wer teilt ein Thema?
lead-fields = Bis zum { $date } { $municipalities ->
    [one] ist für eine Gemeinde ein Handlungsfeld belegt
   *[other] sind für { $municipalities } Gemeinden Handlungsfelder belegt
  }, zusammen { $action_fields } verschiedene; am häufigsten: { $field } ({ $count ->
    [one] eine Gemeinde
   *[other] { $count } Gemeinden
  }).

fields-time-title = Im Lauf der Zeit
fields-time-chart = Gemeinden, die ein Handlungsfeld nennen, nach Jahr
fields-none = In dieser Auswahl und diesem Zeitraum nennt keine Quelle ein Handlungsfeld.
fields-by = { $count ->
    [one] Eine Gemeinde nennt ein Handlungsfeld nur „spätestens“ bis zu einem Tag. Es hat keinen Platz in einem Jahr.
   *[other] { $count } Gemeinden nennen ein Handlungsfeld nur „spätestens“ bis zu einem Tag. Es hat keinen Platz in einem Jahr.
  }

fields-together-title = Was zusammen vorkommt
fields-together-chart = Gemeinden, die zwei Handlungsfelder nennen
fields-most = Das Bild zeigt die { $count } häufigsten Handlungsfelder, die Tabelle alle Paare.
fields-none-together = In dieser Auswahl nennt keine Gemeinde zwei Handlungsfelder.

fields-one-title = Ein Handlungsfeld und seine Gemeinden
fields-pick = Handlungsfeld zum Ansehen
fields-district-chart = { $field }: Gemeinden nach Kreis
fields-sharing = { $field }: Gemeinden mit diesem Thema
fields-wordings = { $field }: Wortlaut der Quellen

column-further-fields = Weitere Handlungsfelder
column-named-on = Zuerst genannt
column-other-field = Zweites Handlungsfeld (Schlüssel)
column-other-field-title = Zweites Handlungsfeld
none-further-fields = keine

note-fields-named = Gezählt werden Gemeinden, bei denen eine Quelle das Feld nennt: zu Beratung, Vereinbarung, Präventionsrat, Sicherheitsanalyse, Förderung oder Projekt. Was hier fehlt, kann es vor Ort trotzdem geben.
note-fields-several = Eine Gemeinde kann mehrere Felder nennen und zählt in jedem. Die Zahlen lassen sich deshalb nicht zusammenzählen. Der Beginn des Zeitraums wirkt nur auf den Verlauf, alles andere reicht von Beginn an bis zum Stichtag. Zwei Felder einer Gemeinde müssen nicht aus demselben Eintrag stammen.
note-fields-mapped = Eine amtliche Liste der Handlungsfelder gibt es nicht. Die Wörter der Quellen sind Oberbegriffen zugeordnet; der Wortlaut steht beim einzelnen Feld.
