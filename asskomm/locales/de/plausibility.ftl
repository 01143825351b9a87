# Was plausibel, aber auffällig ist (finding-…), und was dann zu tun ist (hint-…).

finding-date-in-future = „{ $value }“ liegt nach dem Jahr des Exports ({ $expected }).
hint-date-in-future = Bitte prüfen Sie das Jahr.
finding-agreement-before-consultation = Unterzeichnet am { $value }, also vor der Erstberatung am { $expected }.
hint-agreement-before-consultation = Das kommt vor; bitte prüfen Sie beide Daten.
finding-grant-over-budget = Der Betrag { $value } ist höher als die Mittel des ganzen Haushaltszeitraums ({ $expected }).
hint-grant-over-budget = Bitte prüfen Sie das Komma und die Nullen.
finding-council-founded-twice = Dieser Präventionsrat wurde schon gegründet, siehe Zeile { $expected }.
hint-council-founded-twice = Wurde er wiederbelebt, heißt der Schritt „reactivated“. Ist es ein anderer Rat, braucht er einen eigenen Schlüssel.
finding-council-order-unclear = Ob dieser Schritt des Rates ({ $value }) vor oder nach dem in Zeile { $expected } liegt, sagen die Daten nicht. Gezählt wird er danach.
hint-council-order-unclear = Bitte tragen Sie die Tage so genau ein, wie sie bekannt sind.
finding-notice-says-less = Dieser neuere Eintrag vom { $value } nennt keinen Betrag oder keinen Tag der Entscheidung. Es gilt weiter der Eintrag in Zeile { $expected }.
hint-notice-says-less = Bitte ergänzen Sie Betrag und Tag; dann gilt der neuere.
finding-action-field-unmapped = Das Handlungsfeld „{ $value }“ ist noch keinem Oberbegriff zugeordnet und zählt als „Sonstiges“.
hint-action-field-unmapped = Bitte prüfen Sie die Schreibweise, oder lassen Sie es in data/reference/action_field_terms.csv eintragen.
finding-record-vanished = Der Eintrag „{ $value }“ der vorigen Lieferung fehlt.
hint-record-vanished = Wurde er zu Recht gelöscht, ist nichts zu tun.
finding-value-vanished = „{ $column }“ war in der vorigen Lieferung ausgefüllt ({ $expected }) und ist jetzt leer.
hint-value-vanished = Wurde die Angabe zu Recht gelöscht, ist nichts zu tun.
finding-fewer-rows = Die Zahl der Einträge ist um { $value } kleiner als in der vorigen Lieferung.
hint-fewer-rows = Bitte prüfen Sie, ob der Export vollständig ist.
finding-rows-announced = Die Datei hat { $value } Zeilen, angekündigt sind { $expected }.
hint-rows-announced = Die Zahl steht in datapackage.json. Bitte prüfen Sie, ob die Datei vollständig ist.
