"""Lieferung: what is in use, what is wrong in it, what changed; a trial of the next one."""

from asskomm.frame.page import opened
from asskomm.sections import intake, trial

view = opened("delivery")
intake.in_a_sentence(view)
intake.refused(view)
intake.in_use(view)
intake.findings_in_use(view)
intake.changes(view)
intake.effects(view)
trial.offered(view)
