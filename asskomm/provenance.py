"""One reader's look → where its figures come from: for the foot of the page and for every file.

Three dates are never mixed: the Stichtag (what a figure is about), the day the delivery was
exported and the day somebody looked.
"""

from __future__ import annotations

from datetime import datetime

from asskomm import format
from asskomm.answers import View
from asskomm.serving import BERLIN


def foot(view: View) -> str:
    """The three dates and the delivery, in a sentence."""
    words, language = view.words, view.words.language
    return words(
        "foot",
        day=format.day(view.scope.as_of, language),
        exported=format.day(view.snapshot.exported_on, language),
        looked=format.day(looked_up().date(), language),
        delivery=view.snapshot.delivery,
        fingerprint=view.snapshot.fingerprint,
    )


def looked_up() -> datetime:
    """Now, in Saxony."""
    return datetime.now(BERLIN)
