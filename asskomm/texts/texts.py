"""The texts to quote, by name: each is written anew from the reader's scope.

What a text cannot say is None, with the reason as a notice: nothing is filled with placeholders.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from html import escape

from asskomm.texts import prose
from asskomm.texts.background import background
from asskomm.texts.change import change, day_before, why_none
from asskomm.texts.district import district
from asskomm.texts.joining import joining, not_joined
from asskomm.texts.passages import Number, Sentence, Text
from asskomm.texts.published import published_background
from asskomm.texts.published_change import published_change
from asskomm.view import addresses, comparison
from asskomm.view.answers import View

TEXTS = ("background", "joining", "district", "change")
FIGURES = ("counted", "published")


@dataclass(frozen=True)
class Written:
    """A text, or none; and what to know with it, or why there is none."""

    text: Text | None
    notices: tuple[str, ...] = ()

    @property
    def paragraphs(self) -> list[str]:
        """What goes into a copy: the text, and beneath it what must be known with it."""
        return [*([self.text.plain] if self.text else []), *self.notices]


def write(name: str, view: View, *, figures: str = "counted", municipality: str = "") -> Written:
    """The text `name` (of TEXTS), its figures counted or as published (of FIGURES).

    `municipality`: the key of the one that joined. Published figures of a part do not exist: then
    the text is counted and says why, as does the text on a district.
    """
    told = _told(name, view, figures, municipality)
    of_the_day = comparison.of_the_day(view)
    return Written(told.text, (of_the_day, *told.notices)) if of_the_day else told


def _told(name: str, view: View, figures: str, municipality: str) -> Written:
    if name == "joining":
        text = joining(view, municipality, published=figures == "published")
        return _written(text, view, otherwise=not_joined(view, municipality))
    if name == "change" and (reason := why_none(view)):
        return Written(None, (reason,))
    if figures == "counted":
        return _written(_COUNTED[name](view), view)
    if name == "district" or not view.scope.is_whole:
        whole = view.scope.is_whole
        notice = view.words("text-counted-only" if whole else "text-published-whole-only")
        return _written(_COUNTED[name](view), view, (notice,))
    text = _PUBLISHED[name](view)
    if text is None and _COUNTED[name](view) is not None:
        return Written(None, (view.words(_NOT_PUBLISHED[name], **_days(view)),))
    return _written(text, view)


_COUNTED: Mapping[str, Callable[[View], Text | None]] = {
    "background": background,
    "district": district,
    "change": change,
}
_PUBLISHED: Mapping[str, Callable[[View], Text | None]] = {
    "background": published_background,
    "change": published_change,
}
_NOT_PUBLISHED = {"background": "text-nothing-published", "change": "text-nothing-new-published"}


def _written(
    text: Text | None,
    view: View,
    notices: tuple[str, ...] = (),
    otherwise: str | None = None,
) -> Written:
    if text is None:
        return Written(None, (otherwise or view.words("nothing-in-scope"),))
    return Written(text, (*notices, *text.notices))


def _days(view: View) -> dict[str, str]:
    return {
        "before": prose.day(day_before(view), view.words),
        "date": prose.day(view.scope.as_of, view.words),
    }


def html(text: Text, view: View) -> str:
    """The paragraph with every figure as a link to its definition, in the scope it holds in."""
    view = replace(view, against=text.against or view.against)
    return f'<p class="quotable">{" ".join(_html(one, view) for one in text.sentences)}</p>'


def _html(sentence: Sentence, view: View) -> str:
    return "".join(
        _linked(part, view) if isinstance(part, Number) else escape(part) for part in sentence.parts
    )


def _linked(number: Number, view: View) -> str:
    at = escape(address(number, view))
    return f'<a href="{at}" target="_self">{escape(number.shown)}</a>'


def address(number: Number, view: View) -> str:
    """Where a figure is defined and its records are listed, in the scope it holds in."""
    there = replace(view, scope=number.scope)
    return addresses.link(there, number.page, **number.choice)
