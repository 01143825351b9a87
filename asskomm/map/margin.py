"""What stands around the map, as HTML: its legend, its way through time, its list, its description.

The script of the map (map.js) fills the places for its look and moves counts and days.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from asskomm import format
from asskomm.figures.questions import Answer
from asskomm.map.cartography import MARKS
from asskomm.map.layers import LAYERS, MOVING, STEPS, level_of
from asskomm.words import Words


def alt(title: str, day: str, layer: str, frames: Answer, words: Words) -> str:
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


def listed(answer: Answer, links: Mapping[str, str], words: Words) -> str:
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


def time(words: Words) -> str:
    """The button that plays and the slider that goes to a month."""
    return (
        f'<div class="map-time"><button type="button" class="map-button map-play">'
        f"{escape(words('map-play'))}</button>"
        f'<label for="map-day">{escape(words("map-day"))}</label>'
        f'<input id="map-day" type="range" min="0" step="1"><output for="map-day"></output></div>'
    )


def legend(layer: str, frames: Answer, day: str, is_whole: bool, words: Words) -> str:
    """Every class in words with its look; where it moves in time, with count and day."""
    counts = _counts(layer, frames, words)
    items = _blocks(counts, day, words) if layer == "blocks" else _classes(layer, counts, words)
    if not is_whole:
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
        f"<li>{_swatch(level_of(layer, place))}"
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
    path = escape(MARKS[subject]) if subject else ""
    return f'<span class="map-ink map-swatch" data-swatch="{level}" data-path="{path}"></span>'
