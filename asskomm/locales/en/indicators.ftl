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
indicator-other-beccaria-graduates = Graduates of the Beccaria training
indicator-other-beccaria-new-participants = New participants of the Beccaria training
indicator-other-coaches-in-pool = Coaches in the pool
indicator-other-fachtag-municipalities = Municipalities at the specialist conference
indicator-other-fachtag-participants = Participants of the specialist conference
indicator-other-launch-conference-participants = Participants of the launch conference
indicator-other-participating-municipalities = Municipalities taking part
indicator-other-prevention-councils-planned = Prevention councils planned
indicator-other-saxon-municipalities = Municipalities in Saxony
indicator-other-security-analyses-planned = Security analyses planned
indicator-other-security-analyses-planned-2022 = Security analyses planned for 2022
indicator-other-security-analyses-started-2024 = Security analyses begun in 2024
indicator-other-security-analysis-municipalities = Municipalities with a security analysis
indicator-other-students-praeventionsmanagement-bachelor = Students of prevention management (B.A.)
indicator-other-students-praeventionsmanagement-master = Students of prevention management (M.A.)
