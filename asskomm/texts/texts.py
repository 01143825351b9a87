"""The texts to quote, by name: each is written anew from the reader's scope.

What a text cannot say is None, with the reason as a notice: nothing is filled with placeholders.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from html import escape

from asskomm.texts import prose
from asskomm.texts.background import background
from asskomm.texts.change import change, day_before, published_change
from asskomm.texts.district import district
from asskomm.texts.joining import joining
from asskomm.texts.passages import Number, Sentence, Text
from asskomm.texts.published import published_background
from asskomm.view import addresses
from asskomm.view.answers import View

TEXTS = ("background", "joining", "district", "change")
FIGURES = ("counted", "published")


@dataclass(frozen=True)
class Written:
    """A text, or none; and what to know first."""

    text: Text | None
    notices: tuple[str, ...] = ()


def write(name: str, view: View, *, figures: str = "counted", municipality: str = "") -> Written:
    """The text `name` (of TEXTS), its figures counted or as published (of FIGURES).

    `municipality`: the key of the one that joined. Published figures of a part do not exist: then
    the text is counted and says why, as does the text on a district.
    """
    if name == "joining":
        text = joining(view, municipality, published=figures == "published")
        return _written(text, view, text.notices if text else ())
    if name == "change" and day_before(view) >= view.scope.as_of:
        return Written(None, (view.words("text-against-later", **_days(view)),))
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


def _written(text: Text | None, view: View, notices: tuple[str, ...] = ()) -> Written:
    if text is None:
        return Written(None, (view.words("nothing-in-scope"),))
    return Written(text, notices)


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
    if number.indicator is None:
        return escape(number.shown)
    at = escape(address(number, view))
    return f'<a href="{at}" target="_self">{escape(number.shown)}</a>'


def address(number: Number, view: View) -> str:
    """Where a figure is defined and its records are listed, in the scope it holds in."""
    there = replace(view, scope=number.scope)
    return addresses.link(there, number.page, indicator=number.indicator or "")
