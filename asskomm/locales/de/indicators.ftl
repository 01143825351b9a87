# Die Kennzahlen, wie sie überall heißen, und was sie zählen.

indicator-consulted-municipalities = Beratene Gemeinden
indicator-consultations = Beratungen
indicator-closely-cooperating = Eng zusammenarbeitende Gemeinden
indicator-prevention-councils = Kommunale Präventionsräte
indicator-cooperation-agreements = Kooperationsvereinbarungen
indicator-preliminary-agreements = Vorvereinbarungen
indicator-coaching-processes = Coaching-Prozesse
indicator-security-analyses = Sicherheitsanalysen
indicator-funding-available-eur = Verfügbare Fördermittel
indicator-funding-approved-eur = Bewilligte Fördermittel
indicator-model-municipalities = Modellkommunen


# Nur in veröffentlichten Zahlen
indicator-other-funding-granted-eur-cumulative = Bewilligte Fördermittel seit Beginn
indicator-other-funding-municipality-Torgau-eur = Fördermittel für Torgau
