"""The sentence of a page: what is documented beside what was published, none instead of zero."""

from __future__ import annotations

import pytest

from asskomm.view import leads, subjects
from asskomm.view.answers import View
from asskomm.view.serving import choices
from asskomm.words import words_in
from tests.conftest import Make
from tests.made_up import on

WORLD = {
    "agreements": """
agreement_id | municipality_id   | signed_on  | date_precision
V1           | 14628270 Pirna    | 2020-06-01 | day
V2           | 14628160 Heidenau | 2021-06-01 | by
""",
    "published_figures": """
as_of      | indicator              | value | qualifier | unit_counted
2021-07-01 | cooperation_agreements | 5     | exact     | agreement
2021-08-01 | cooperation_agreements | 6     | over      | unspecified
""",
    "budget": """
first_year | last_year | amount_eur | qualifier | announced_on
2021       | 2022      | 1300000    | about     | 2021-06-25
""",
}
BY = (
    "In einem Fall ist der Beginn nur als „spätestens“ bekannt; er zählt zum Bestand und in keinem"
    " Zeitraum als neu."
)


def view(make: Make, stichtag: str, **parts: object) -> View:
    record = make(**WORLD)
    return View(record.snapshot, on(stichtag, **parts), words_in("de"), choices(record.snapshot))


@pytest.mark.parametrize(
    ("stichtag", "parts", "said"),
    [
        (
            "2021-07-31", {},
            "Einzeln belegt am 31.07.2021: 2 Gemeinden mit einer geltenden Kooperationsvereinbarung"
            f"; veröffentlicht: 5 Vereinbarungen am 01.07.2021. {BY}",
        ),
        (
            "2021-12-31", {"since": "2021-01-01", "unit": "agreements"},
            "Einzeln belegt am 31.12.2021: 2 geltende Kooperationsvereinbarungen; veröffentlicht:"
            f" über 6 am 01.08.2021. Nachweislich neu seit dem 01.01.2021: keine. {BY}",
        ),
        (
            "2020-12-31", {"districts": ("14511",)},
            "Einzeln belegt am 31.12.2020: keine Gemeinde mit einer geltenden"
            " Kooperationsvereinbarung.",
        ),
        ("2019-12-31", {}, "Am 31.12.2019 ist noch nichts bekannt."),
    ],
)  # fmt: skip
def test_a_building_block(make: Make, stichtag: str, parts: dict[str, object], said: str) -> None:
    assert subjects.lead(view(make, stichtag, **parts), "agreements") == said


def test_the_programme_as_a_whole(make: Make) -> None:
    assert leads.overview(view(make, "2021-07-31")) == (
        "Einzeln belegt am 31.07.2021: keine beratene Gemeinde; 2 eng zusammenarbeitende Gemeinden;"
        " keine Gemeinde mit einem arbeitenden Präventionsrat; 2 Gemeinden mit einer geltenden"
        " Kooperationsvereinbarung (veröffentlicht: 5 Vereinbarungen am 01.07.2021)."
    )
    assert leads.overview(view(make, "2019-12-31")) == "Am 31.12.2019 ist noch nichts bekannt."


@pytest.mark.parametrize(
    ("stichtag", "parts", "said"),
    [
        ("2021-07-31", {}, "Bekannt gegeben wurden etwa 1.300.000 € für 2021 und 2022."
         " Bis zum 31.07.2021 ist hier keine Bewilligung einzeln belegt."),
        ("2023-07-31", {"since": "2023-01-01"}, "Für das Haushaltsjahr 2023 ist hier keine Summe"
         " bekannt. Vom 01.01.2023 bis zum 31.07.2023 ist hier keine Bewilligung einzeln belegt."),
        ("2019-12-31", {}, "Am 31.12.2019 ist noch nichts bekannt."),
    ],
)  # fmt: skip
def test_the_funds(make: Make, stichtag: str, parts: dict[str, object], said: str) -> None:
    found = leads.funding(view(make, stichtag, **parts))
    assert found.replace("\N{NO-BREAK SPACE}", " ") == said
