"""What pages are made of, drawn without a page: tables that are cut, and what their files hold."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from asskomm.figures.questions import Answer
from asskomm.sections import blocks
from asskomm.view.answers import View
from asskomm.words import words_in
from tests.made_up import on

WHOLE = Answer("delivery/changes", ("record",), tuple((f"Eintrag {n}",) for n in range(5)))


@pytest.mark.parametrize(("most", "shown"), [(None, 5), (5, 5), (3, 3)])
def test_a_table_that_is_cut_says_so_and_its_files_hold_all(
    monkeypatch: pytest.MonkeyPatch, most: int | None, shown: int
) -> None:
    drawn: list[str] = []
    filed: list[Answer] = []

    def files(_view: Any, answer: Answer, *_: Any, **__: Any) -> None:
        filed.append(answer)

    monkeypatch.setattr(blocks.st, "html", drawn.append)
    monkeypatch.setattr(blocks, "files", files)
    delivery = SimpleNamespace(notes_in="")
    view = View(delivery, on("2026-01-01"), words_in("de"), None)  # type: ignore[arg-type]
    blocks.table(view, WHOLE, ("record",), "Liste", most=most, key="liste")
    assert "".join(drawn).count('<th scope="row"') == shown
    said = "Gezeigt werden die ersten 3 von 5 Zeilen. Die Dateien darunter enthalten alle."
    assert (said in "".join(drawn)) == (shown < 5)
    assert filed == [WHOLE]
