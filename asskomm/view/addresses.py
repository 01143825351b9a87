"""The pages and their addresses: what the menu shows, and links that keep what the reader sees."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from asskomm.view import serving
from asskomm.view.answers import View

# Section of the menu → its pages: file in pages/ and address, the same in all languages.
MENU: Mapping[str, Mapping[str, str]] = {
    "programme": {
        "programme/overview": "",
        "programme/pathway": "praeventionspfad",
        "programme/fields": "handlungsfelder",
    },
    "building-blocks": {
        "building_blocks/consultations": "beratungen",
        "building_blocks/councils": "praeventionsraete",
        "building_blocks/agreements": "kooperationsvereinbarungen",
        "building_blocks/coaching": "coaching",
        "building_blocks/security_analyses": "sicherheitsanalysen",
    },
    "funds": {"funds/funding": "foerderung"},
    "places": {
        "places/map": "karte",
        "places/municipality": "gemeinde",
        "places/district": "landkreis",
        "places/side_by_side": "kreisvergleich",
        "places/coverage": "abdeckung",
    },
    "quoting": {
        "quoting/texts": "textbausteine",
        "quoting/answer": "antwortpaket",
        "quoting/definitions": "kennzahlen",
        "quoting/order": "reihenfolge",
        "quoting/reconciliation": "abgleich",
        "quoting/report": "bericht",
    },
    "data": {"delivery/delivery": "lieferung", "delivery/quality": "datenqualitaet"},
}

ADDRESSES = {page: address for pages in MENU.values() for page, address in pages.items()}

# What a page alone asks for: the name of the choice in the session → its name in the address.
OWN_CHOICES: Mapping[str, Mapping[str, str]] = {
    "programme/pathway": {"step_from": "von", "step_to": "zu", "pathway_split": "nach"},
    "places/map": {"layer": "ebene"},
    "places/municipality": {"municipality": "ags"},
    "places/district": {"district": "kreisschluessel"},
    "places/side_by_side": {
        "indicator": "kennzahl",
        "level": "gliederung",
        "measure": "darstellung",
        "compared_places": "orte",
    },
    "programme/fields": {"field": "handlungsfeld"},
    "places/coverage": {"coverage_step": "schritt", "population_from": "einwohner"},
    "quoting/texts": {"text": "text", "municipality": "ags", "figures_from": "zahlen"},
    "quoting/definitions": {"indicator": "kennzahl"},
    "quoting/answer": {
        "answer_measures": "kennzahlen",
        "answer_breakdown": "gliederung",
        "answer_first_year": "vonjahr",
        "answer_last_year": "bisjahr",
        "answer_lists": "listen",
    },
    "quoting/order": {"indicator": "kennzahl"},
    "quoting/reconciliation": {"indicator": "kennzahl"},
}


def query_of(view: View) -> dict[str, str | list[str]]:
    """What every link carries: the scope with its Stichtag, the comparison, language, delivery."""
    query = view.scope.as_query()
    if view.against:
        query[AGAINST] = view.against.isoformat()
    if view.words.language != "de":
        query["lang"] = view.words.language
    if serving.is_sample(view.snapshot):
        query[DATA] = SAMPLE
    return query | {STAND: view.snapshot.fingerprint}


AGAINST = "vergleich"
STAND = "stand"
DATA = "daten"
SAMPLE = "muster"
"""The value of DATA under which the made-up programme is shown instead of the delivery in use."""


def link(view: View, page: str, **choices: str) -> str:
    """The address of a page, relative to any other, for what the reader sees now.

    `choices` are those of OWN_CHOICES: link(view, "quoting/definitions", indicator="…").
    """
    own = {OWN_CHOICES[page][name]: value for name, value in choices.items()}
    return f"{ADDRESSES[page] or '.'}?{urlencode(query_of(view) | own, doseq=True)}"
