"""Sections of Karte: the map with its legend, its way through time, its list and its table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from html import escape
from pathlib import Path

import streamlit as st

from asskomm import format
from asskomm.figures.questions import Answer
from asskomm.map import cartography, margin, spreading
from asskomm.map.boundaries import Boundaries, boundaries
from asskomm.map.layers import LAYERS, MOVING, STEPS
from asskomm.sections import blocks
from asskomm.view import provenance
from asskomm.view.addresses import link
from asskomm.view.answers import View
from asskomm.view.labels import scope_sentence
from asskomm.words import Words

SCRIPT = Path(cartography.__file__).with_name("map.js")
COLUMNS = (
    "municipality", "district", "municipality_id", "population", "furthest",
    *(f"{column}_on" for column in STEPS.values()),
    "approved_eur", "per_inhabitant_eur", "action_field_titles", "inhabitants_share",
)  # fmt: skip


def in_a_sentence(view: View) -> None:
    """How many municipalities have taken a step, and which part of the inhabitants lives there."""
    (row,) = view.ask("map/reached")
    if not row["municipalities"]:
        return
    words = view.words
    sentence = words(
        "lead-map",
        date=format.day(view.scope.as_of, words.language),
        reached=row["reached"],
        all=row["municipalities"],
        share=format.share(row["inhabitants_share"] or 0, words.language),
    )
    blocks.lead(sentence)


def drawn(view: View) -> None:
    """The chosen layer as a map, and every municipality in the table below it."""
    words = view.words
    answer = view.ask("map/municipalities", language=words.language)
    known = [*answer.column("approved_eur"), *answer.column("fields")]
    if not any(known) and {*answer.column("furthest")} <= {"none"}:
        blocks.nothing(words)
        return
    layer = _layer(view)
    title = words.code("map-title", layer)
    st.header(title, anchor="karte")
    shapes, refusal = boundaries()
    if refusal is not None:
        blocks.notice(words(refusal.words, **refusal.facts))
    st.html(_figure(view, answer, shapes, layer, title), unsafe_allow_javascript=True)
    blocks.twin(view, answer, COLUMNS, words("map-table"), key="map")


def _layer(view: View) -> str:
    """What the map shows; what nobody has chosen is the furthest step."""
    st.session_state.setdefault("layer", "furthest")
    names = {layer: view.words.code("map-layer", layer) for layer in LAYERS}
    return blocks.pick(view, "layer", view.words("map-layer"), names) or "furthest"


def _figure(view: View, answer: Answer, shapes: Boundaries, layer: str, title: str) -> str:
    """Map, legend, slider and list as one piece of HTML; the script puts the SVG in its place.

    Streamlit lets no SVG through, but what a script draws; so it travels inside the script.
    """
    words = view.words
    links = {
        key: link(view, "places/municipality", municipality=key)
        for key in answer.column("municipality_id")
    }
    (beginning,) = view.ask("map/beginning")
    spells, frames = _through_time(view, layer, answer, beginning["begins_on"])
    *_, counts = frames["counts"]
    day = format.day(view.scope.as_of, words.language)
    told = frames | {
        "layer": layer,
        "svg": cartography.svg(shapes, answer, spells, layer, links, words),
        "day": words("map-day"),
        "play": words("map-play"),
        "pause": words("map-pause"),
        "names": margin.names(layer, words),
        "alt": margin.alt(title, "{date}", layer, "{values}", words),
        "scope": scope_sentence(view).split(day, 1),
        "file": provenance.stem(view, title).rsplit(view.scope.as_of.isoformat(), 1),
    }
    alt = margin.alt(title, day, layer, margin.values(layer, counts, words), words)
    begins = format.day(beginning["begins_on"], words.language)
    way = (
        margin.time(begins, beginning["older"], words)
        if layer in MOVING
        else margin.remark(layer, words)
    )
    script = f"(() => {{const MAP = {spreading.embedded(told)};\n{SCRIPT.read_text('utf-8')}}})()"
    return (
        f'<figure id="map" class="map" style="{_ink()}" aria-label="{escape(alt)}">'
        f'<div class="map-body"><div class="map-ink map-canvas"></div>'
        f"{margin.listed(answer, links, words)}</div>{way}"
        f"{margin.legend(layer, counts, day, view.scope.is_whole, words)}"
        f'<figcaption><span class="map-title">{escape(title)}</span> '
        f'<span class="map-where">{escape(_borders(shapes, words))}</span> '
        f'<span class="map-from">{margin.dated(_source(view, day), day)}</span></figcaption>'
        f'<button type="button" class="map-button map-picture">{escape(words("map-picture"))}'
        f'</button> <button type="button" class="map-button map-vector">'
        f"{escape(words('map-vector'))}</button></figure><script>{script}</script>"
    )


def _through_time(
    view: View, layer: str, answer: Answer, begins_on: date
) -> tuple[Answer, spreading.Frames]:
    """When which step stands, and every month of the layer; one without a past has its Stichtag."""
    words = view.words
    moving = view.on(replace(view.scope, since=begins_on))
    spells = moving.ask("map/spells")
    if layer == "inhabitants":
        return spells, spreading.inhabitants(moving.ask("map/shares"), words)
    if layer in MOVING:
        return spells, spreading.steps(layer, spells, moving.ask("map/frames"), words)
    return spells, spreading.still(layer, answer, view.scope.as_of, words)


def _source(view: View, day: str) -> str:
    words = view.words
    source = words(
        "map-source",
        date=day,
        exported=format.day(view.snapshot.exported_on, words.language),
        delivery=view.snapshot.delivery,
        fingerprint=view.snapshot.fingerprint,
    )
    if missing := provenance.rows_missing(view):
        source = f"{missing} · {source}"
    return f"{words('made-up-mark')} · {source}" if view.snapshot.made_up else source


def _ink() -> str:
    """The theme's primary colours: .streamlit/config.toml is the only place with colours."""
    return "; ".join(
        f"--ink-in-{theme}: {st.get_option(f'theme.{theme}.primaryColor')}"
        for theme in ("light", "dark")
    )


def _borders(shapes: Boundaries, words: Words) -> str:
    if not shapes.is_official:
        return words("map-schematic")
    return shapes.attribution or words("map-unattributed")
