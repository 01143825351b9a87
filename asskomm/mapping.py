"""Sections of Karte: the map with its legend, its way through time, its list and its table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

import streamlit as st

from asskomm import blocks, cartography, exports, format
from asskomm.addresses import link
from asskomm.answers import View
from asskomm.boundaries import Boundaries, boundaries
from asskomm.cartography import LAYERS, MOVING, STEPS
from asskomm.questions import Answer
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
        blocks.notice(words("nothing-in-scope"))
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
        "svg": cartography.svg(shapes, answer, spells, layer, links, words),
        "day": words("map-day"),
        "play": words("map-play"),
        "pause": words("map-pause"),
        "file": exports.file_name(title, view.scope.slug(), view.scope.as_of, "png"),
    }
    source = words(
        "map-source",
        date=day,
        exported=format.day(view.snapshot.exported_on, words.language),
        delivery=view.snapshot.delivery,
        fingerprint=view.snapshot.fingerprint,
    )
    alt = _alt(title, day, layer, frames, words)
    script = f"(() => {{const MAP = {cartography.embedded(told)};\n{SCRIPT.read_text('utf-8')}}})()"
    return (
        f'<figure id="map" class="map" style="{_ink()}" aria-label="{escape(alt)}">'
        f'<div class="map-body"><div class="map-ink map-canvas"></div>'
        f"{_list(answer, links, words)}</div>"
        f"{_time(words) if layer in MOVING else ''}"
        f"{_legend(view, layer, frames, day)}"
        f'<figcaption><span class="map-title">{escape(title)}</span> '
        f'<span class="map-where">{escape(_borders(shapes, words))}</span> '
        f'<span class="map-from">{escape(source)}</span></figcaption>'
        f'<button type="button" class="map-button map-picture">{escape(words("map-picture"))}'
        f"</button></figure><script>{script}</script>"
    )


def _ink() -> str:
    """The theme's primary colours: .streamlit/config.toml is the only place with colours."""
    return "; ".join(
        f"--ink-in-{theme}: {st.get_option(f'theme.{theme}.primaryColor')}"
        for theme in ("light", "dark")
    )


def _alt(title: str, day: str, layer: str, frames: Answer, words: Words) -> str:
    """What the map shows, for those who cannot see it."""
    counts = _counts(layer, frames, words)
    values = "; ".join(f"{words.code('step', code)}: {count}" for code, count in counts.items())
    return words("map-alt" if counts else "map-alt-table", title=title, date=day, values=values)


def _counts(layer: str, frames: Answer, words: Words) -> dict[str, str]:
    """How many municipalities are in each class at the Stichtag, as far as that moves in time."""
    if layer not in MOVING:
        return {}
    column = "furthest" if layer == "furthest" else "municipalities"
    every = len(STEPS) + 1
    pairs = zip(frames.column("subject"), frames.column(column), strict=True)
    return {code: format.number(count, words.language) for code, count in list(pairs)[-every:]}


def _borders(shapes: Boundaries, words: Words) -> str:
    if not shapes.is_official:
        return words("map-schematic")
    return shapes.attribution or words("map-unattributed")


def _list(answer: Answer, links: Mapping[str, str], words: Words) -> str:
    """Every municipality of the map as a link: the way by keyboard, and on a phone."""
    items = "".join(
        f'<li><a href="{escape(links[row["municipality_id"]])}">{escape(row["municipality"])}</a> '
        f"<small>{escape(row['district'])}</small></li>"
        for row in answer
    )
    return (
        f'<div class="map-find"><label for="map-find">{escape(words("map-find"))}</label>'
        f'<input id="map-find" type="search" autocomplete="off" aria-describedby="map-keys">'
        f'<p id="map-keys">{escape(words("map-keys"))}</p>'
        f'<ul class="map-list">{items}</ul>'
        f'<p class="map-none" role="status" data-none="{escape(words("map-none"))}"></p></div>'
    )


def _time(words: Words) -> str:
    return (
        f'<div class="map-time"><button type="button" class="map-button map-play">'
        f"{escape(words('map-play'))}</button>"
        f'<label for="map-day">{escape(words("map-day"))}</label>'
        f'<input id="map-day" type="range" min="0" step="1"><output for="map-day"></output></div>'
    )


def _legend(view: View, layer: str, frames: Answer, day: str) -> str:
    """Every class in words with its look; where it moves in time, with count and day."""
    words, counts = view.words, _counts(layer, frames, view.words)
    items = _blocks(counts, day, words) if layer == "blocks" else _classes(layer, counts, words)
    if not view.scope.is_whole:
        outside = escape(words("map-outside"))
        items = [*items, f'<li>{_swatch("outside")}<span class="map-word">{outside}</span></li>']
    stands = "" if counts else f"<p>{escape(words('map-stands', date=day))}</p>"
    return (
        f'<div class="map-legend"><p class="map-heading">{escape(words("map-legend"))}</p>'
        f"{stands}<ul>{''.join(items)}</ul></div>"
    )


def _classes(layer: str, counts: Mapping[str, str], words: Words) -> Sequence[str]:
    kind = "step" if layer == "furthest" else f"map-{layer}"
    return [
        f"<li>{_swatch(cartography.level_of(layer, place))}"
        f'<span class="map-word">{escape(words.code(kind, code))}</span>'
        + (f' <b data-count="{place}">{escape(counts[code])}</b>' if counts else "")
        + "</li>"
        for place, code in enumerate(LAYERS[layer])
    ]


def _blocks(counts: Mapping[str, str], day: str, words: Words) -> Sequence[str]:
    """A switch for each building block, with its count and the day it was counted on."""
    return [
        f'<li><label><input type="checkbox" data-step="{place}" checked>'
        f"{_swatch(subject=subject)}"
        f'<span class="map-word">{escape(words.code("step", subject))}</span></label>'
        f' <b data-count="{place}">{escape(counts[subject])}</b>'
        f" <small data-day>{escape(day)}</small></li>"
        for place, subject in enumerate(STEPS, 1)
    ]


def _swatch(level: int | str = "", subject: str = "") -> str:
    """A place for a piece of the map's look, which the script fills."""
    path = escape(cartography.MARKS[subject]) if subject else ""
    return f'<span class="map-ink map-swatch" data-swatch="{level}" data-path="{path}"></span>'
