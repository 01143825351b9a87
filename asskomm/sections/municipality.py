"""Sections of Gemeindeprofil: which municipality, how far it is, rank, neighbours, funds."""

from __future__ import annotations

from html import escape
from typing import Any

import streamlit as st

from asskomm import format
from asskomm.figures import placings, ranks
from asskomm.figures.definitions import definition
from asskomm.sections import blocks, profile
from asskomm.sections.profile import DATES, INDICATORS, Place
from asskomm.view.addresses import link
from asskomm.view.answers import View

EXPORTS = (
    "consultations",
    "agreements",
    "councils",
    "coaching",
    "security_analyses",
    "funding",
    "projects",
    "model_municipalities",
)


def title(view: View) -> str:
    """The page's title, with the name of the municipality that is asked for."""
    asked = st.session_state.get("municipality")
    former = _former(view, asked)
    key = former["municipality_id"] if former else asked
    names = {one: name for one, (name, _) in _names(view).items()}
    return profile.title(view, "municipality", names.get(key or ""))


def chosen(view: View) -> Place | None:
    """The municipality that is asked for, by name or AGS; a former AGS leads to its successor."""
    words, names = view.words, _names(view)
    _follow(view)
    options = {
        key: words("profile-option", name=name, key=key, district=district)
        for key, (name, district) in names.items()
    }
    key = blocks.pick(view, "municipality", words("profile-pick-municipality"), options)
    if key is None:
        profile.districts_to_choose(view, "profile-none-municipality")
        return None
    return profile.place(view, key, names[key][0])


def _names(view: View) -> dict[str, tuple[str, str]]:
    """The name of each municipality, and what its district is called."""
    return {
        row["municipality_id"]: (row["municipality"], row["district_title"])
        for row in view.list("places/municipalities")
    }


def _former(view: View, asked: str | None) -> dict[str, Any] | None:
    """The municipality that no longer exists on its own, if that is what is asked for."""
    rows = view.list("places/former_municipalities")
    return next((row for row in rows if row["former_id"] == asked), None)


def _follow(view: View) -> None:
    """A key that no longer exists: say so, and show the municipality that took it over."""
    row = _former(view, st.session_state.get("municipality"))
    if row is None:
        return
    st.session_state["municipality"] = row["municipality_id"]
    said = view.words(
        "profile-former-key",
        name=row["former_name"],
        key=row["former_id"],
        date=row["changed_on"],
        successor=row["municipality"],
    )
    blocks.notice(said)


def head(at: Place) -> None:
    """Kind, district, inhabitants, area, AGS, what was merged into it; then what is known."""
    words = at.view.words
    (row,) = at.view.ask("profile/municipality", municipality=at.key)
    area = words("profile-area", value=format.number(row["area_km2"], words.language))
    facts = [
        ("column-municipality-id", at.key),
        ("column-municipality-kind", profile.kind(at, row["municipality_kind"])),
        ("column-district", row["district"]),
        ("column-police-directorate", row["police_directorate"]),
        ("column-population", profile.population(at, row)),
        ("column-area-km2", area),
    ]
    former = [
        words("profile-former", name=one["former_name"], key=one["former_id"],
              date=one["changed_on"])
        for one in at.view.ask("profile/former", municipality=at.key)
    ]  # fmt: skip
    if former:
        facts.append(("profile-former-title", "; ".join(former)))
    profile.head(at, "municipality", facts)
    district = link(at.reader, "places/district", district=row["district_id"])
    said = escape(words("profile-to-district", name=row["district"]))
    st.html(f'<p class="way-out"><a href="{escape(district)}">{said}</a></p>')


def in_a_sentence(at: Place) -> None:
    """Which building blocks stand at the Stichtag."""
    words = at.view.words
    standing = at.view.ask("profile/standing", municipality=at.key).where("step_state", "reached")
    if not standing:
        blocks.lead(words("profile-nothing-stands", name=at.name, date=profile.day(at)))
        return
    names = ", ".join(words.code("step", step, count=1) for step in standing.column("step"))
    blocks.lead(words("profile-lead", name=at.name, date=profile.day(at), steps=names))


def standing(at: Place) -> None:
    """Where it stands on the usual way: each block yes or no, since when, in words and signs."""
    words = at.view.words
    st.header(words("profile-standing-title"), anchor="stand")
    answer = at.view.ask("profile/standing", municipality=at.key)
    columns = ("step", "step_state", *profile.filled(answer, ("since_on", "ended_on")))
    title = words("profile-standing-table", name=at.name, date=profile.day(at))
    blocks.table(at.view, answer, columns, title, key="profile-standing")
    blocks.caption(words("profile-order-is-free"))


def rank(at: Place) -> None:
    """Which number it has in the state and in its district, for each block it has begun."""
    words = at.view.words
    st.header(words("profile-ranks-title"), anchor="rang")
    items = [text for indicator in INDICATORS.values() for text in _ranked(indicator, at)]
    if not items:
        blocks.notice(words("profile-ranks-none", name=at.name, date=profile.day(at)))
        return
    blocks.listed(items)


def _ranked(indicator: str, at: Place) -> list[str]:
    """The number as the page Reihenfolge tells it, with what must be said along with it."""
    view, words = at.view, at.view.words
    answer = view.ask("order/ranks", indicator=indicator).where("municipality_id", at.key)
    totals = view.ask("order/published", indicator=indicator)
    unit = definition(indicator).unit_in(view.scope.unit)
    return [
        " ".join([placings.sentence(rank, words), *placings.caution(rank, words)])
        for rank in ranks.read(answer, totals, indicator, unit)
    ]


def neighbours(at: Place) -> None:
    """What the other municipalities of the district have, each leading to its own profile.

    A town that is a district of its own has none.
    """
    words = at.view.words
    (own,) = at.view.ask("profile/municipality", municipality=at.key)
    if profile.KINDS[own["municipality_kind"]] == "urban-district":
        return
    st.header(words("profile-neighbours-title"), anchor="nachbarn")
    answer = at.view.ask("profile/neighbours", municipality=at.key)
    if not answer:
        blocks.notice(words("profile-neighbours-none", date=profile.day(at)))
        return
    title = words("profile-neighbours-table", name=at.name, date=profile.day(at))
    columns = ["municipality", *profile.filled(answer, DATES)]
    profile.steps(at, answer, columns, title, "profile-neighbours")


def funds(at: Place) -> None:
    """The grants that are known, stage by stage; stages are never added up."""
    words = at.view.words
    st.header(words("profile-funds-title"), anchor="foerderung")
    answer = at.view.ask("profile/grants", municipality=at.key)
    if not answer:
        blocks.notice(at.view.said("profile-funds-none", name=at.name, date=profile.day(at)))
        return
    columns = profile.filled(
        answer,
        ("grant_id", "project", "budget_year", "grant_stage", "stage_on", "amount_eur",
         "own_share_eur", "certainty", "source"),
    )  # fmt: skip
    title = words("profile-funds-table", name=at.name)
    numbers = profile.numbers(at)
    blocks.table(at.view, answer, columns, title, numbers=numbers, key="profile-funds")
    blocks.caption(words("profile-funds-note"))
