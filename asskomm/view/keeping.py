"""Answers that are kept to be given again, as many as their rows together may be in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock

from asskomm.figures.questions import Answer

MOST_ROWS = 200_000
"""Of all kept answers together: some 250 MB when all are wide."""
LEAST_ROWS = 400
"""What the smallest answer counts as, so that the number of answers is bounded too."""


class Kept:
    """Answers by what was asked; those that were not asked for longest go first."""

    def __init__(self, most_rows: int = MOST_ROWS) -> None:
        self._most, self._rows = most_rows, 0
        self._answers: OrderedDict[Hashable, Answer] = OrderedDict()
        self._lock = Lock()

    def get(self, asked: Hashable, ask: Callable[[], Answer]) -> Answer:
        """The answer as it is kept, else as it is given now."""
        with self._lock:
            if asked in self._answers:
                self._answers.move_to_end(asked)
                return self._answers[asked]
        answer = ask()  # others need not wait meanwhile
        with self._lock:
            self._keep(asked, answer)
        return answer

    def _keep(self, asked: Hashable, answer: Answer) -> None:
        if asked in self._answers:
            return
        self._answers[asked] = answer
        self._rows += _weight(answer)
        # The newest stays even if it is too large alone: it is in memory anyway, to be drawn.
        while self._rows > self._most and len(self._answers) > 1:
            self._rows -= _weight(self._answers.popitem(last=False)[1])


def _weight(answer: Answer) -> int:
    return max(len(answer.rows), LEAST_ROWS)
