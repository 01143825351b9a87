"""Antwortpaket as a page: templates, choices in the address, what is not known there."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from streamlit.testing.v1 import AppTest

from asskomm.contract import ROOT
from asskomm.inquiry.inquiries import TEMPLATES
from asskomm.words import words_in

DE = words_in("de")


@pytest.fixture(scope="module", autouse=True)
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("ASSKOMM_DATA", raising=False)
        patch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path_factory.mktemp("snapshots")))
        yield
    gc.unfreeze()  # what the dashboard froze; else DuckDB complains of leaks when Python ends


def opened(**query: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    for name, value in ({"stichtag": "2023-08-09"} | query).items():
        app.query_params[name] = value
    app.run().switch_page(str(next(ROOT.glob("*/quoting/answer.py")).relative_to(ROOT))).run()
    assert not app.exception
    return app


def text(app: AppTest) -> str:
    return " ".join(one.proto.body for one in app.get("html"))


def address(app: AppTest, *names: str) -> list[str]:
    values = [app.query_params[name] for name in names]
    return [value[0] if isinstance(value, list) else value for value in values]


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_fills_the_choices_and_the_address(name: str) -> None:
    app = opened()
    app.button(key=f"answer-{name}").click().run()
    assert not app.exception
    inquiry = TEMPLATES[name]
    measures = ",".join(inquiry.measures)
    assert address(app, "kennzahlen", "listen") == [measures, ",".join(inquiry.lists)]
    for measure in inquiry.measures:
        assert DE.code("measure", measure) in text(app)


def test_the_address_makes_the_tables() -> None:
    app = opened(kennzahlen="projects", gliederung="municipality", vonjahr="2021", bisjahr="2022")
    shown = text(app)
    assert "Vorhaben und Veranstaltungen im Jahr (Vorhaben) nach Gemeinde" in shown
    assert '<th scope="col" class="number">2021</th>' in shown
    assert '<th scope="col" class="number">2023 ' not in shown


def test_another_choice_is_kept_in_the_address() -> None:
    app = opened(kennzahlen="projects")
    app.multiselect(key="answer_measures_chosen").set_value(["projects", "consultations"]).run()
    assert not app.exception
    assert address(app, "kennzahlen") == ["consultations,projects"]  # in official order


def test_what_is_not_known_is_said_as_text() -> None:
    app = opened(kennzahlen="projects,<img src=x>", gliederung="star", vonjahr="1850")
    shown = text(app)
    assert "<img" not in shown
    for said in ("&lt;img src=x&gt;", "„star“", "„1850“"):
        assert said in shown


def test_nothing_chosen_asks_for_a_choice() -> None:
    app = opened(kennzahlen="projects")
    app.multiselect(key="answer_measures_chosen").set_value([]).run()
    assert not app.exception
    assert DE("answer-choose") in text(app)
