# Was nur von einer Lieferung gilt, die sich „public_record“ nennt: dem, was öffentlich belegt ist.
# Jeder Satz steht hinter dem Text, dessen Namen er nach „public-record-“ trägt.

public-record-note-record = Sie ist das, was öffentlich belegt ist: Pressemitteilungen, Nachrichten der Gemeinden, Presseberichte. Jeder Eintrag nennt seine Quelle. Was nie veröffentlicht wurde, fehlt.
public-record-note-consultations = Die meisten Beratungen wurden nie einzeln bekannt gegeben. Deshalb liegt die Zählung weit unter der veröffentlichten Zahl.
public-record-note-agreements = Von keiner Vereinbarung ist ein Ende bekannt.
public-record-note-coaching = Wann ein Coaching endete, wurde nie veröffentlicht.
public-record-note-coaching-printed = Wann ein Coaching endete, wurde nie veröffentlicht.
public-record-note-analyses = Das betrifft die Wiederholung in Taucha 2023.
public-record-note-funding = Zuwendungen an einzelne Gemeinden wurden kaum veröffentlicht. Eine Gesamtsumme der Bewilligungen ergibt sich daraus nicht.
public-record-profile-nothing = Verzeichnet ist nur, was veröffentlicht wurde.
public-record-profile-funds-none = Zuwendungen an einzelne Gemeinden wurden kaum veröffentlicht.
public-record-definition-consulted-municipalities-weakness = Die meisten Beratungen wurden nie einzeln bekannt gegeben; die Zählung liegt deshalb weit unter der veröffentlichten Zahl.
public-record-definition-consultations-weakness = Die meisten Beratungen wurden nie einzeln bekannt gegeben.
public-record-definition-prevention-councils-weakness = In den öffentlichen Quellen wurde von keinem Präventionsrat bekannt, dass er ruht oder aufgelöst ist.
public-record-definition-cooperation-agreements-weakness = In den öffentlichen Quellen wurde von keiner Vereinbarung ein Ende bekannt.
public-record-definition-preliminary-agreements-weakness = Öffentlich ist nur ein Fall mit Datum bekannt; eine Gesamtzahl wurde nicht veröffentlicht.
public-record-definition-coaching-processes-weakness = Wann ein Coaching endete, wurde nie veröffentlicht. Auch der Beginn ist oft nur als „spätestens“ bekannt. Die Zählung liegt weit unter der veröffentlichten Zahl, denn einzelne Coachings wurden kaum bekannt gegeben.
public-record-definition-security-analyses-weakness = Als Beginn gilt, was die Quelle nennt, oft der Versand der Befragung. Manche veröffentlichte Zahl zählt nur abgeschlossene: die 25 vom 29.02.2024 sind ohne zwei laufende, die hier mitzählen. Der Anteil belegt ist dann zu hoch.
public-record-definition-funding-available-eur-weakness = Für 2021 und 2022 ist nicht sicher, ob die Quelle eine Summe für beide Jahre oder je Jahr nennt.
public-record-definition-funding-approved-eur-weakness = Zuwendungen an einzelne Gemeinden wurden kaum veröffentlicht; eine Gesamtsumme der Bewilligungen ergibt sich daraus nicht. Als Tag steht oft der Tag der Mitteilung.
public-record-note-order-fastest = Von den meisten Gemeinden ist die Beratung nicht bekannt.
public-record-note-fields-named = Die meisten Quellen nennen keines.
public-record-coverage-white-means = Die meisten Beratungen wurden nie einzeln bekannt gegeben.
