"""A view → what stands around a chart in a picture, wherever the picture is offered."""

from __future__ import annotations

from dataclasses import dataclass

from asskomm.files.licence import licence
from asskomm.view import provenance
from asskomm.view.answers import View
from asskomm.view.labels import scope_sentence


@dataclass(frozen=True)
class Caption:
    """What stands in a picture around its chart: above the title, below a few lines of text."""

    title: str
    lines: tuple[str, ...]


def caption(view: View, title: str) -> Caption:
    """Title, scope, dates, source, licence; that data are made up stands in the first line."""
    words = view.words
    mark = (words("made-up-notice"),) if view.snapshot.made_up else ()
    said = words("picture-source", source=provenance.source(view), licence=licence().title(words))
    return Caption(title, (*mark, scope_sentence(view), provenance.foot(view), said))
