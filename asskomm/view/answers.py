"""The door to every number: a question and a scope go in, rows come out; answers are kept.

An answer can be kept because nothing it depends on ever changes: a snapshot is immutable, a scope
is frozen, a question is a file. The rows of all kept answers together are bounded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from threading import Lock

from cachetools import LRUCache, cached

from asskomm.figures import questions
from asskomm.figures.indicators import Reading, read
from asskomm.figures.questions import Answer
from asskomm.scope import Choices, Scope
from asskomm.storage.snapshots import Snapshot
from asskomm.words import Argument, Words

MOST_ROWS = 200_000
"""Of all kept answers together: some 250 MB when all are wide."""
LEAST_ROWS = 400
"""What the smallest answer counts as, so that the number of answers is bounded too."""


@dataclass(frozen=True)
class View:
    """One reader's look at one snapshot: what all blocks of a page need to know."""

    snapshot: Snapshot
    scope: Scope
    words: Words
    choices: Choices
    against: date | None = None
    """The earlier day that figures are compared with, if any."""

    def on(self, scope: Scope) -> View:
        """The same reader's look at another scope."""
        return replace(self, scope=scope)

    def ask(self, question: str, **parameters: str) -> Answer:
        """The answer to a question within the scope of this view."""
        knows_scope = "scope" in questions.question(question).parameters
        scope = self.scope if knows_scope else None  # one answer for all who ask of the delivery
        return _kept(question, self.snapshot, scope, tuple(sorted(parameters.items())))

    def list(self, question: str) -> Answer:
        """The answer to a question of reference, which knows no scope, in the reader's language."""
        return self.ask(question, language=self.words.language)

    def said(self, key: str, **arguments: Argument) -> str:
        """A text on what the figures rest on: it says no more than is true of this delivery."""
        is_public_record = self.snapshot.public_record
        return self.words.of_delivery(key, is_public_record=is_public_record, **arguments)

    def readings(self) -> dict[str, Reading]:
        """Every indicator by name."""
        return {reading.indicator: reading for reading in self._readings()}

    def rows_missing(self, *exports: str) -> dict[str, int]:
        """Rows set aside by export, of these exports or of all: they are missing from figures."""
        answer = self.ask("delivery/rows_missing")
        return {
            row["export"]: row["set_aside"]
            for row in answer
            if not exports or row["export"] in exports
        }

    def knows_all(self, *exports: str) -> bool:
        """Whether the delivery has every case there is of these: only then is none a zero."""
        return set(exports) <= set(self.snapshot.complete) and not self.rows_missing(*exports)

    def _readings(self) -> Iterator[Reading]:
        return read(self.ask("overview/indicators"))


def weight(answer: Answer) -> int:
    """The rows of an answer; one that is too large for all the room is kept alone."""
    return min(max(len(answer.rows), LEAST_ROWS), MOST_ROWS)


@cached(LRUCache(MOST_ROWS, getsizeof=weight), lock=Lock())
def _kept(
    question: str, snapshot: Snapshot, scope: Scope | None, parameters: tuple[tuple[str, str], ...]
) -> Answer:
    return questions.ask(question, snapshot, scope, **dict(parameters))
