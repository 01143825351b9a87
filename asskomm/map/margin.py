"""What stands around the map, as HTML: its legend, its way through time, its list, its description.

The script of the map (map.js) fills the places for its look and moves counts and days.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from asskomm.figures.questions import Answer
from asskomm.map import layers
from asskomm.map.cartography import MARKS
from asskomm.map.layers import STEPS, level_of
from asskomm.words import Words


def alt(title: str, day: str, layer: str, values: str, words: Words) -> str:
    """What the map shows, for those who cannot see it."""
    counted = words.code("map-counts", _counted(layer), date=day)
    return words("map-alt", title=title, counted=counted, values=values)


def values(layer: str, counts: Sequence[str], words: Words) -> str:
    """Every class with its count."""
    return "; ".join(
        f"{name}: {count}" for name, count in zip(names(layer, words), counts, strict=True)
    )


def names(layer: str, words: Words) -> list[str]:
    """What is counted on a layer, in words."""
    kind = "step" if layer in ("furthest", "blocks") else f"map-{layer}"
    return [words.code(kind, code) for code in layers.counts(layer)]


def _counted(layer: str) -> str:
    return "districts" if layer == "inhabitants" else "municipalities"


def dated(text: str, day: str) -> str:
    """A text as HTML in which the script can replace the day, the first one in it."""
    before, _, after = text.partition(day)
    return f"{escape(before)}<span data-day>{escape(day)}</span>{escape(after)}"


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


def time(begins: str, older: int, words: Words) -> str:
    """The button that plays and the slider that goes to a month; what stands before the first."""
    said = escape(words("map-begins", date=begins, older=older))
    return (
        f'<div class="map-time"><button type="button" class="map-button map-play">'
        f"{escape(words('map-play'))}</button>"
        f'<label for="map-day">{escape(words("map-day"))}</label>'
        f'<input id="map-day" type="range" min="0" step="1"><output for="map-day"></output></div>'
        + (f'<p class="map-remark">{said}</p>' if older else "")
    )


def remark(layer: str, words: Words) -> str:
    """Why a layer has no past to play, and what can be chosen instead."""
    return f'<p class="map-remark">{escape(words.code("map-still", layer))}</p>'


def legend(layer: str, counts: Sequence[str], day: str, is_whole: bool, words: Words) -> str:
    """Every class in words, with its look, its count and the day of it."""
    items = _blocks(counts, day, words) if layer == "blocks" else _classes(layer, counts, words)
    if not is_whole:
        items.append(_item(_swatch("outside"), words("map-outside")))
    said = dated(words.code("map-counts", _counted(layer), date=day), day)
    return (
        f'<div class="map-legend"><p class="map-heading">{escape(words("map-legend"))}</p>'
        f'<p class="map-counted">{said}</p><ul>{"".join(items)}</ul></div>'
    )


def _item(swatch: str, name: str) -> str:
    return f'<li>{swatch}<span class="map-word">{escape(name)}</span></li>'


def _classes(layer: str, counts: Sequence[str], words: Words) -> list[str]:
    named = enumerate(zip(names(layer, words), counts, strict=True))
    return [
        f"<li>{_swatch(level_of(layer, place))}"
        f'<span class="map-word">{escape(name)}</span>'
        f' <b data-count="{place}">{escape(count)}</b></li>'
        for place, (name, count) in named
    ]


def _blocks(counts: Sequence[str], day: str, words: Words) -> list[str]:
    """A switch for each building block, with its count and the day it was counted on."""
    switches = [
        f'<li><label><input type="checkbox" data-step="{place}" checked>'
        f"{_swatch(subject=subject)}"
        f'<span class="map-word">{escape(words.code("step", subject))}</span></label>'
        f' <b data-count="{place}">{escape(counts[place])}</b>'
        f" <small data-day>{escape(day)}</small></li>"
        for place, subject in enumerate(STEPS, 1)
    ]
    return [*switches, _item(_swatch(level_of("blocks", 1)), words("map-blocks-any"))]


def _swatch(level: int | str = "", subject: str = "") -> str:
    """A place for a piece of the map's look, which the script fills."""
    path = escape(MARKS[subject]) if subject else ""
    return f'<span class="map-ink map-swatch" data-swatch="{level}" data-path="{path}"></span>'
