"""Sections of Karte: the map with its legend, its way through time, its list and its table."""

from __future__ import annotations

from html import escape
from pathlib import Path

import streamlit as st

from asskomm import format
from asskomm.figures.questions import Answer
from asskomm.map import cartography, margin
from asskomm.map.boundaries import Boundaries, boundaries
from asskomm.map.layers import LAYERS, MOVING, STEPS
from asskomm.sections import blocks, downloads
from asskomm.view.addresses import link
from asskomm.view.answers import View
from asskomm.words import Words

SCRIPT = Path(__file__).with_name("map.js")
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
    spells, frames = view.ask("map/spells"), view.ask("map/frames")
    day = format.day(view.scope.as_of, words.language)
    told = cartography.spreading(layer, spells, frames, words) | {
        "layer": layer,
        "zoom": cartography.zoom(shapes, answer),
        "svg": cartography.svg(shapes, answer, spells, layer, links, words),
        "day": words("map-day"),
        "play": words("map-play"),
        "pause": words("map-pause"),
        "file": downloads.stem(view, title),
    }
    source = words(
        "map-source",
        date=day,
        exported=format.day(view.snapshot.exported_on, words.language),
        delivery=view.snapshot.delivery,
        fingerprint=view.snapshot.fingerprint,
    )
    if view.snapshot.made_up:
        source = f"{words('made-up-mark')} · {source}"
    alt = margin.alt(title, day, layer, frames, words)
    script = f"(() => {{const MAP = {cartography.embedded(told)};\n{SCRIPT.read_text('utf-8')}}})()"
    return (
        f'<figure id="map" class="map" style="{_ink()}" aria-label="{escape(alt)}">'
        f'<div class="map-body"><div class="map-ink map-canvas"></div>'
        f"{margin.listed(answer, links, words)}</div>"
        f"{margin.time(words) if layer in MOVING else ''}"
        f"{margin.legend(layer, frames, day, view.scope.is_whole, words)}"
        f'<figcaption><span class="map-title">{escape(title)}</span> '
        f'<span class="map-where">{escape(_borders(shapes, words))}</span> '
        f'<span class="map-from">{escape(source)}</span></figcaption>'
        f'<button type="button" class="map-button map-picture">{escape(words("map-picture"))}'
        f'</button> <button type="button" class="map-button map-vector">'
        f"{escape(words('map-vector'))}</button></figure><script>{script}</script>"
    )


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
