"""Short ways to a text to quote, for the tests of texts."""

from __future__ import annotations

from datetime import date

from asskomm.scope import Scope
from asskomm.texts import texts
from asskomm.texts.passages import Text
from asskomm.view.answers import View
from asskomm.view.serving import choices
from asskomm.words import words_in
from tests.made_up import Record, on

WHOLE = on("2023-08-09")
HEIDENAU = "14628160"


def looking(
    record: Record, scope: Scope, language: str = "de", against: date | None = None
) -> View:
    snapshot = record.snapshot
    return View(snapshot, scope, words_in(language), choices(snapshot), against)


def written(name: str, view: View, **rest: str) -> Text:
    text = texts.write(name, view, **rest).text
    assert text is not None
    return text


def plain(name: str, view: View, **rest: str) -> str:
    """The text with ordinary spaces."""
    return written(name, view, **rest).plain.replace("\N{NO-BREAK SPACE}", " ")
