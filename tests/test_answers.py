"""Answers are kept as long as their rows together are few enough."""

from __future__ import annotations

import pytest
from cachetools import LRUCache

from asskomm.figures.questions import Answer
from asskomm.view import answers
from asskomm.view.answers import weight


def rows(count: int) -> Answer:
    return Answer("subject/question", ("number",), tuple((n,) for n in range(count)))


def test_kept_answers_have_a_bound_of_rows_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "LEAST_ROWS", 10)
    monkeypatch.setattr(answers, "MOST_ROWS", 100)
    kept = LRUCache[str, Answer](100, getsizeof=weight)
    kept["a"], kept["b"], kept["none"] = rows(50), rows(40), rows(0)
    assert set(kept) == {"a", "b", "none"}  # 50 + 40 + 10 = 100 rows: all fit
    assert kept["a"]
    kept["c"] = rows(30)  # b was not asked for longest: 130 - 40 = 90
    assert set(kept) == {"a", "none", "c"}
    kept["all"] = rows(101)  # too large, but drawn just now
    assert set(kept) == {"all"}


def test_the_answers_of_all_pages_are_kept_like_that() -> None:
    assert answers._kept.cache.getsizeof is weight
    assert answers._kept.cache.maxsize == answers.MOST_ROWS
