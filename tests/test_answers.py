"""Answers are kept as long as their rows together are few enough, and given without being asked."""

from __future__ import annotations

import pytest

from asskomm.figures.questions import Answer
from asskomm.view import keeping
from asskomm.view.keeping import Kept


def rows(count: int) -> Answer:
    return Answer("subject/question", ("number",), tuple((n,) for n in range(count)))


def test_kept_answers_have_a_bound_of_rows_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "LEAST_ROWS", 10)
    kept, asked = Kept(most_rows=100), []

    def ask(name: str, count: int) -> Answer:
        def answering() -> Answer:
            asked.append(name)
            return rows(count)

        answer = kept.get(name, answering)
        assert len(answer.rows) == count
        return answer

    ask("a", 50), ask("b", 40), ask("none", 0)  # 50 + 40 + 10 = 100 rows: all fit
    ask("a", 50), ask("b", 40), ask("none", 0)
    assert asked == ["a", "b", "none"]
    ask("a", 50)  # now b was not asked for longest
    ask("c", 30)  # 130 - 40 = 90
    ask("a", 50), ask("none", 0), ask("c", 30)
    assert asked == ["a", "b", "none", "c"]
    ask("b", 40)  # 130 - 50 = 80
    ask("c", 30)
    assert asked == ["a", "b", "none", "c", "b"]
    ask("all", 101), ask("all", 101)  # too large, but drawn just now
    ask("b", 40)
    assert asked == ["a", "b", "none", "c", "b", "all", "b"]
