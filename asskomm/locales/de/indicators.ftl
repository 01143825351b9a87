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
indicator-other-beccaria-graduates = Fachkräfte mit Beccaria-Abschluss
indicator-other-beccaria-new-participants = Neue Teilnehmende der Beccaria-Weiterbildung
indicator-other-coaches-in-pool = Coaches im Pool
indicator-other-fachtag-municipalities = Gemeinden auf dem Fachtag
indicator-other-fachtag-participants = Teilnehmende des Fachtags
indicator-other-launch-conference-participants = Teilnehmende der Auftaktkonferenz
indicator-other-participating-municipalities = Gemeinden, die sich beteiligen
indicator-other-prevention-councils-planned = Geplante Präventionsräte
indicator-other-saxon-municipalities = Gemeinden in Sachsen
indicator-other-security-analyses-planned = Geplante Sicherheitsanalysen
indicator-other-security-analyses-planned-2022 = Für 2022 geplante Sicherheitsanalysen
indicator-other-security-analyses-started-2024 = 2024 begonnene Sicherheitsanalysen
indicator-other-security-analysis-municipalities = Gemeinden mit Sicherheitsanalyse
indicator-other-students-praeventionsmanagement-bachelor = Studierende Präventionsmanagement (B.A.)
indicator-other-students-praeventionsmanagement-master = Studierende Präventionsmanagement (M.A.)
