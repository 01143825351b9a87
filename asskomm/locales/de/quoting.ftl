# Die Abschnitte Orte und Zitieren: Menü und Fragen der Seiten.

menu-places = Orte
menu-quoting = Zitieren
menu-municipality = Gemeindeprofil
menu-district = Kreisprofil
menu-texts = Textbausteine
menu-definitions = Kennzahlen
menu-order = Reihenfolge
menu-reconciliation = Abgleich

question-municipality = Was ist von einer Gemeinde bekannt?
question-district = Was ist von einem Kreis bekannt?
question-texts = Wie lässt sich der Stand in Worte fassen?
question-definitions = Was bedeutet eine Kennzahl, und woraus besteht sie?
question-order = Wer war wann dabei?
question-reconciliation = Stimmen die veröffentlichten Zahlen mit der Zählung überein?

pick-placeholder = Auswählen oder Namen eingeben
pick-unknown = „{ $value }“ aus der Adresse dieser Seite gibt es hier nicht ({ $label }). Bitte unten auswählen.
