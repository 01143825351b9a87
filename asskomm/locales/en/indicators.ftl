# The indicators, by the name they have everywhere.

indicator-consulted-municipalities = Municipalities consulted
indicator-consultations = Consultations
indicator-closely-cooperating = Municipalities cooperating closely
indicator-prevention-councils = Local prevention councils
indicator-cooperation-agreements = Cooperation agreements
indicator-preliminary-agreements = Preliminary agreements
indicator-coaching-processes = Coaching processes
indicator-security-analyses = Security analyses
indicator-funding-available-eur = Funds available
indicator-funding-approved-eur = Grants approved
indicator-model-municipalities = Model municipalities

# In published figures only
indicator-other-funding-granted-eur-cumulative = Grants approved since the beginning
indicator-other-funding-municipality-Torgau-eur = Funds for Torgau
