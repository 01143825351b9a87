"""Sections of Kreisprofil: which district, its figures, its reach, who was first, its places."""

from __future__ import annotations

from html import escape

import streamlit as st

from asskomm import format
from asskomm.figures.indicators import BUILDING_BLOCKS
from asskomm.figures.questions import Answer
from asskomm.files import notation
from asskomm.sections import blocks, cards, profile, programme
from asskomm.sections.profile import DATES, INDICATORS, Place
from asskomm.view.addresses import link
from asskomm.view.answers import View


def title(view: View) -> str:
    """The page's title, with the name of the district that is asked for."""
    name = _names(view).get(st.session_state.get("district", ""))
    return profile.title(view, "district", name)


def _names(view: View) -> dict[str, str]:
    return {row["district_id"]: row["district"] for row in view.list("places/districts")}


def chosen(view: View) -> Place | None:
    """The district that is asked for, by name or key."""
    words, names = view.words, _names(view)
    options = {key: words("profile-option-district", name=names[key], key=key) for key in names}
    key = blocks.pick(view, "district", words("profile-pick-district"), options)
    if key is None:
        profile.districts_to_choose(view, "profile-none-district")
        return None
    return profile.place(view, key, names[key])


def head(at: Place) -> None:
    """Kind, police directorate, inhabitants, area, municipalities; a town that is one is linked."""
    words = at.view.words
    (row,) = at.view.ask("profile/district", district=at.key)
    area = words("profile-area", value=format.number(row["area_km2"], words.language))
    profile.head(
        at,
        "district",
        [
            ("column-district-id", at.key),
            ("column-district-kind", profile.kind(at, row["district_kind"])),
            ("column-police-directorate", row["police_directorate"]),
            ("column-population", profile.population(at, row)),
            ("column-area-km2", area),
            ("column-municipalities", format.number(row["municipalities"], words.language)),
        ],
    )
    if only := row["only_municipality"]:
        there = link(at.reader, "places/municipality", municipality=only)
        said = escape(words("profile-one-municipality", name=at.name))
        st.html(f'<p class="way-out"><a href="{escape(there)}">{said}</a></p>')


def figures(at: Place) -> None:
    """The programme's indicators for this district alone."""
    view = profile.inside(at)
    readings = view.readings()
    st.header(view.words("figures-title"), anchor="kennzahlen")
    names = (*BUILDING_BLOCKS, "funding_approved_eur")
    cards.draw(view, [readings[name] for name in names])


def coverage(at: Place) -> None:
    """How many municipalities and inhabitants each building block reaches."""
    words = at.view.words
    st.header(words("profile-coverage-title"), anchor="reichweite")
    answer = profile.inside(at).ask("profile/coverage")
    if not any(answer.column("reached")):
        blocks.notice(words("profile-coverage-none", name=at.name, date=profile.day(at)))
        return
    columns = ("step", "reached", "municipalities", "reached_share", "inhabitants_reached",
               "inhabitants", "inhabitants_share")  # fmt: skip
    title = words("profile-coverage-table", name=at.name, date=profile.day(at))
    blocks.table(at.view, answer, columns, title, key="profile-coverage")


def first_and_latest(at: Place) -> None:
    """Who in the district began first with each building block, and who most recently.

    Several stand there where the known days do not tell them apart, as on the page Reihenfolge.
    """
    words = at.view.words
    st.header(words("profile-first-title"), anchor="zuerst")
    answer = profile.inside(at).ask("order/firsts")
    items = []
    for step, indicator in INDICATORS.items():
        begun = answer.where("indicator", indicator)
        first, latest = _who(begun, "first", at), _who(begun, "latest", at)
        if first:
            name = words.code("step", step, count=1)
            several = int(first != latest)
            items.append(
                words("profile-first", step=name, first=first, latest=latest, several=several)
            )
    if not items:
        blocks.notice(at.view.said("profile-nothing", name=at.name, date=profile.day(at)))
        return
    blocks.listed(items)
    blocks.caption(words("firsts-several"))


def _who(begun: Answer, distinction: str, at: Place) -> str:
    """Everybody who can be it, with the day as precisely as it is known."""
    words = at.view.words
    return ", ".join(
        f"{row['municipality'] or row['district']} ({notation.text('begins_on', row, words)})"
        for row in begun.where("distinction", distinction)
    )


def municipalities(at: Place) -> None:
    """All municipalities of the district with their building blocks, leading to their profiles."""
    words = at.view.words
    st.header(words("profile-municipalities-title"), anchor="gemeinden")
    answer = profile.inside(at).ask("profile/municipalities")
    columns = ["municipality", "population", *profile.filled(answer, DATES)]
    title = words("profile-municipalities-table", name=at.name, date=profile.day(at))
    profile.steps(at, answer, columns, title, "profile-municipalities")


def over_time(at: Place) -> None:
    """The stock of each building block over the years."""
    programme.development(profile.inside(at))
