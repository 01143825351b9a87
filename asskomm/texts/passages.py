"""Sentences in which every figure can be found again: a text is sentences, a sentence is parts.

A figure is written into a sentence between marks that no text has otherwise; the finished sentence
is then taken apart at them. So the catalogue alone decides where in a sentence a figure stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from asskomm.scope import Scope
from asskomm.view.answers import View
from asskomm.words import Argument

DEFINITIONS, ORDER = "quoting/definitions", "quoting/order"
MUNICIPALITY, DISTRICT, PLACES = "places/municipality", "places/district", "places/coverage"

# Private use characters (https://www.unicode.org/faq/private_use.html): no delivery means them.
_OPEN, _MIDDLE, _CLOSE = "\ue000", "\ue001", "\ue002"
_MARKED = re.compile(f"{_OPEN}(\\d+){_MIDDLE}(.*?){_CLOSE}", re.DOTALL)
# A name that ends with a full stop ("Oelsnitz/Erzgeb.") ends the sentence as well.
_TWO_STOPS = re.compile(f"\\.({_CLOSE}?)\\.$")


@dataclass(frozen=True)
class Number:
    """A figure in a sentence.

    `shown`: how it is written, often with what it counts ("elf Gemeinden"). `scope`: where it
    holds. `indicator`: whose figure it is; None for what there is of a place (inhabitants,
    municipalities): `place` is then its key, empty for several. `kind`: value, published,
    difference, share, rank or other.
    """

    shown: str
    value: Decimal
    scope: Scope
    indicator: str | None = None
    kind: str = "value"
    place: str = ""

    @property
    def page(self) -> str:
        """The page that tells how the figure comes about."""
        if self.indicator:
            return ORDER if self.kind == "rank" else DEFINITIONS
        return {0: PLACES, len("14628"): DISTRICT}.get(len(self.place), MUNICIPALITY)

    @property
    def choice(self) -> dict[str, str]:
        """What is chosen on that page."""
        if self.indicator:
            return {"indicator": self.indicator}
        name = {DISTRICT: "district", MUNICIPALITY: "municipality"}.get(self.page)
        return {name: self.place} if name else {}


@dataclass(frozen=True)
class Sentence:
    """Plain text and figures, in order."""

    parts: tuple[str | Number, ...]

    @property
    def numbers(self) -> tuple[Number, ...]:
        """Its figures."""
        return tuple(part for part in self.parts if isinstance(part, Number))

    @property
    def plain(self) -> str:
        """The sentence as people read it."""
        return "".join(part.shown if isinstance(part, Number) else part for part in self.parts)


@dataclass(frozen=True)
class Text:
    """A paragraph to quote, and what to know with it (`notices`).

    `against`: the earlier day that a text on a change compares with.
    """

    title: str
    sentences: tuple[Sentence, ...]
    notices: tuple[str, ...] = ()
    against: date | None = None

    @property
    def numbers(self) -> tuple[Number, ...]:
        """The figures of all its sentences."""
        return tuple(number for sentence in self.sentences for number in sentence.numbers)

    @property
    def plain(self) -> str:
        """The paragraph as people read it."""
        return " ".join(sentence.plain for sentence in self.sentences)


@dataclass(frozen=True)
class Writer:
    """Writes the sentences of one text in the reader's language."""

    view: View
    _numbers: list[Number] = field(default_factory=list)

    def number(
        self,
        shown: str,
        value: Decimal | float,
        indicator: str | None = None,
        *,
        kind: str = "value",
        scope: Scope | None = None,
        place: str = "",
    ) -> str:
        """A figure, to be put into a sentence: it comes back as a Number of that sentence."""
        where = scope or self.view.scope
        self._numbers.append(Number(shown, Decimal(str(value)), where, indicator, kind, place))
        return f"{_OPEN}{len(self._numbers) - 1}{_MIDDLE}{shown}{_CLOSE}"

    def sentence(self, key: str, **arguments: Argument) -> Sentence:
        """The text of a key as a sentence that begins with a capital."""
        text = _TWO_STOPS.sub(r".\1", self.view.words(key, **arguments))
        return Sentence(tuple(_capitalised(list(self._parts(text)))))

    def _parts(self, text: str) -> Sequence[str | Number]:
        pieces = _MARKED.split(text)
        parts: list[str | Number] = []
        for place in range(0, len(pieces), 3):
            if place:
                known = self._numbers[int(pieces[place - 2])]
                # A text may have put it in brackets or raised it: what it says now is shown.
                parts.append(_reworded(known, pieces[place - 1]))
            if pieces[place]:
                parts.append(pieces[place])
        return parts


def _reworded(number: Number, shown: str) -> Number:
    return replace(number, shown=shown)


def _capitalised(parts: list[str | Number]) -> list[str | Number]:
    first = parts[0]
    shown = first.shown if isinstance(first, Number) else first
    raised = shown[:1].upper() + shown[1:]
    parts[0] = _reworded(first, raised) if isinstance(first, Number) else raised
    return parts
