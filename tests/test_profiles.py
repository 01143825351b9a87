"""The pages Gemeindeprofil and Kreisprofil, opened by deep link, without a browser."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from asskomm.contract import ROOT
from asskomm.words import LANGUAGES, words_in
from tests import made_up

FOLDER = next(ROOT.glob("*/programme/overview.py")).parents[1].name
DAYS = {"de": "31.12.2023", "en": "31 Dec 2023"}
HEIDENAU, BAD_SCHANDAU = "14628160", "14628030"


@pytest.fixture(scope="module", autouse=True)
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The default delivery, whatever the shell says, and snapshots of our own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("ASSKOMM_DATA", raising=False)
        patch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path_factory.mktemp("snapshots")))
        yield
    gc.unfreeze()


def opened(page: str, query: dict[str, str]) -> AppTest:
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    for name, value in ({"stichtag": "2023-12-31"} | query).items():
        app.query_params[name] = value
    app.run()
    app.switch_page(f"{FOLDER}/places/{page}.py").run()
    assert [one.value for one in app.exception] == []
    return app


def html(app: AppTest) -> str:
    return "\n".join(one.proto.body for one in app.main if one.type == "html")


def text(app: AppTest) -> str:
    return re.sub(r"<[^>]+>", " ", html(app))


def headings(app: AppTest) -> list[str]:
    return [one.value for one in app.header]


def charts(app: AppTest) -> int:
    return sum(one.type == "plotly_chart" for one in app.main)


# --- a municipality -------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_deep_link_by_ags_opens_the_profile(language: str) -> None:
    words = words_in(language)
    app = opened("municipality", {"ags": HEIDENAU, "lang": language})
    assert app.selectbox(key="municipality").value == HEIDENAU
    assert app.title[0].value == words("profile-title", name="Heidenau")
    page = words("menu-municipality")
    assert words("profile-on-paper", page=page, name="Heidenau", date=DAYS[language]) in text(app)
    # On paper a link has no address: each source has a number in a list with its whole address.
    source = (
        "https://www.asskomm.sachsen.de/unterzeichnung-kooperationsvereinbarung-heidenau-8098.html"
    )
    assert f">{source}</a></li>" in html(app)
    assert re.search(r">heidenau\.de \[\d\]</a>", html(app))
    assert words("profile-timeline-title") in headings(app)
    assert charts(app) == 1
    shown = text(app)
    assert words("event-agreement-cooperation") in shown
    assert words.code("gap", "council-planned", date="2023", months=0) in shown
    assert words("step-state-planned") in shown
    assert {"de": "09.08.2023", "en": "9 Aug 2023"}[language] in shown
    # The address names the place, so it can be passed on.
    assert app.query_params["ags"] in (HEIDENAU, [HEIDENAU])


def test_the_options_say_ags_and_district() -> None:
    app = opened("municipality", {})
    assert "Heidenau (14628160), Landkreis Sächsische Schweiz-Osterzgebirge" in (
        app.selectbox(key="municipality").options
    )
    assert len(app.selectbox(key="municipality").options) == 418
    assert words_in("de")("profile-none-municipality") in text(app)
    assert html(app).count('<a href="landkreis?') == 13


def test_the_places_of_the_sidebar_do_not_hold_here() -> None:
    # Leipzig is chosen, and municipalities of over 100,000: Heidenau is shown all the same.
    app = opened("municipality", {"ags": HEIDENAU, "kreis": "14713", "groesse": "100000"})
    whole = opened("municipality", {"ags": HEIDENAU})
    assert words_in("de")("event-agreement-cooperation") in text(app)
    assert text(app) == text(whole)
    # A link to a neighbour keeps what the reader has chosen.
    assert "kreis=14713" in html(app)
    assert "kreis=14713" not in html(whole)


def test_neighbours_lead_to_their_profiles() -> None:
    links = re.findall(r'<a href="gemeinde\?([^"]+)" target="_self">([^<]+)</a>', html(
        opened("municipality", {"ags": HEIDENAU})
    ))  # fmt: skip
    assert ("Pirna", True) in [(name, "ags=14628270" in query) for query, name in links]
    assert all("stichtag=2023-12-31" in query for query, _ in links)


def test_a_municipality_with_nothing_gets_sentences_and_its_neighbours() -> None:
    words = words_in("de")
    app = opened("municipality", {"ags": BAD_SCHANDAU})
    said = words("profile-nothing", name="Bad Schandau", date="31.12.2023")
    assert said in text(app)
    assert charts(app) == 0
    assert "Pirna" in text(app)
    assert words("profile-gaps-none", date="31.12.2023") in text(app)


def test_an_unknown_ags_has_its_sentence() -> None:
    words = words_in("de")
    app = opened("municipality", {"ags": "14999999<img src=x>"})
    label = words("profile-pick-municipality")
    said = words("pick-unknown", value="14999999&lt;img src=x&gt;", label=label)
    assert said in html(app)
    assert "<img" not in html(app)
    assert app.selectbox(key="municipality").value is None


def test_a_former_ags_leads_to_its_successor() -> None:
    app = opened("municipality", {"ags": "14521030"})
    assert app.selectbox(key="municipality").value == "14521035"
    said = words_in("de")(
        "profile-former-key", name="Aue, Stadt", key="14521030", date="01.01.2019",
        successor="Aue-Bad Schlema",
    )  # fmt: skip
    assert said in text(app)
    assert app.title[0].value == words_in("de")("profile-title", name="Aue-Bad Schlema")


def test_text_of_a_delivery_is_only_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = made_up.delivery(
        tmp_path / "delivery",
        projects="""
            project_id | municipality_id | held_on    | title            | note
            P1         | 14628160        | 2022-09-01 | <b>Fest</b>      | <script>alert(1)</script>
            P2         | 14628160        | 2022-09-02 | <img src=x onerror=alert(1)> | made up
        """,
        funding="""
            grant_id | municipality_id | stage    | stage_on   | amount_eur | project
            F1       | 14628160        | approved | 2022-09-01 | 1000       | <i>Stelle</i>
        """,
    )
    monkeypatch.setenv("ASSKOMM_DATA", str(folder))
    monkeypatch.setenv("ASSKOMM_SNAPSHOTS", str(tmp_path / "snapshots"))
    for page, query in (
        ("municipality", {"ags": HEIDENAU}),
        ("district", {"kreisschluessel": "14628"}),
    ):
        shown = html(opened(page, query))
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
        for tag in ("<script>alert", "<b>Fest", "<img", "<i>Stelle"):
            assert tag not in shown


# --- a district -----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_district_by_its_key(language: str) -> None:
    words = words_in(language)
    app = opened("district", {"kreisschluessel": "14628", "lang": language})
    assert app.title[0].value == words("profile-title", name="Sächsische Schweiz-Osterzgebirge")
    # Questions stand under the municipality they are about, which is named once.
    assert html(app).count("<h3>Heidenau</h3>") == 1
    assert charts(app) == 2
    assert html(app).count('<a href="gemeinde?') == 36
    assert words("step-agreements") in text(app)
    # Published figures are the whole state's and stand on no card here.
    assert words("card-published", value="", date="").split(":")[0] + ":" not in text(app)


def test_who_was_first_and_latest_in_a_district() -> None:
    words = words_in("de")
    shown = text(opened("district", {"kreisschluessel": "14628"}))
    agreed = words("profile-first", step=words("step-agreements"), first="Pirna (05.11.2020)",
                   latest="Heidenau (09.08.2023)", several=1)  # fmt: skip
    analysed = words("profile-first", step=words("step-security-analyses"),
                     first="Pirna (18.02.2021)", latest="", several=0)  # fmt: skip
    assert agreed in shown
    assert analysed in shown


def test_a_town_that_is_a_district_leads_to_its_profile() -> None:
    app = opened("district", {"kreisschluessel": "14511"})
    assert words_in("de")("profile-one-municipality", name="Chemnitz") in text(app)
    assert "ags=14511000" in html(app)
    town = headings(opened("municipality", {"ags": "14511000"}))
    assert words_in("de")("profile-neighbours-title") not in town


def test_a_district_with_nothing_gets_sentences() -> None:
    words = words_in("de")
    app = opened("district", {"kreisschluessel": "14628", "stichtag": "1995-01-01"})
    said = words("profile-nothing", name="Sächsische Schweiz-Osterzgebirge", date="01.01.1995")
    assert said in text(app)
    assert words("nothing-in-scope") in text(app)
    assert charts(app) == 0


def test_an_unknown_district_has_its_sentence() -> None:
    words = words_in("de")
    app = opened("district", {"kreisschluessel": "99999"})
    label = words("profile-pick-district")
    assert words("pick-unknown", value="99999", label=label) in text(app)
    assert html(app).count('<a href="landkreis?') == 13
