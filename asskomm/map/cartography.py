"""Boundaries + rows → the map as SVG.

Each municipality is a link with a text to hover over; how it looks follows from its level, 0 to 6,
in style.css: a tint and a hatching that grow together, so a copy in grey reads the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from asskomm import format
from asskomm.figures.questions import Answer
from asskomm.map.boundaries import Boundaries
from asskomm.map.layers import STEPS, Row, level
from asskomm.map.shapes import name_place, path
from asskomm.words import Words

# A mark of each step, in a square of 100 units around its middle.
MARKS = {
    "consultations": "M-40 0a40 40 0 1 0 80 0a40 40 0 1 0-80 0z",
    "preliminary_agreements": "M-38-38h76v76h-76zM-20-20v40h40v-40z",
    "agreements": "M-38-38h76v76h-76z",
    "coaching": "M0-46L46 36H-46z",
    "security_analyses": "M0-50L50 0L0 50L-50 0z",
    "councils": "M-16-46h32v30h30v32h-30v30h-32v-30h-30v-32h30z",
}


def hover(row: Row, words: Words) -> str:
    """Name, district, every step with its date, funds and action fields: a line for each."""
    lines = [
        words("map-hover", name=row["municipality"], district=row["district"]),
        words("map-hover-inhabitants", count=row["population"]),
    ]
    for subject, column in STEPS.items():
        if row[f"{column}_on"]:
            when = format.dated(row[f"{column}_on"], row[f"{column}_precision"], words)
            lines.append(f"{words.code('step', subject)}: {when}")
    if row["furthest"] == "none":
        lines.append(words("step-none"))
    if row["per_inhabitant_eur"] is not None:
        money = format.money(row["per_inhabitant_eur"], words.language)
        lines.append(words("map-hover-funds", money=money))
    if row["action_field_titles"]:
        lines.append(words("map-hover-fields", titles=row["action_field_titles"]))
    return "\n".join(lines)


def svg(
    drawn: Boundaries,
    answer: Answer,
    spells: Answer,
    layer: str,
    links: Mapping[str, str],
    words: Words,
) -> str:
    """The whole map. `links`: the address of each municipality's page.

    It is hidden from who cannot see it and from the tab key: the list beside it has the same links.
    """
    left, top, width, height = window(drawn, answer)
    rows = {row["municipality_id"]: row for row in answer}
    shapes = "".join(
        _place(key, path(shape), rows.get(key), layer, links, words)
        for key, shape in drawn.municipalities.items()
    )
    borders = "".join(f'<path d="{path(shape)}"/>' for shape in drawn.districts.values())
    names = "".join(_names(drawn, {row["district_id"]: row["district"] for row in answer}))
    marks = "".join(_marks(drawn, spells)) if layer == "blocks" else ""
    return (
        f'<svg class="map-svg" viewBox="{left} {top} {width} {height}" aria-hidden="true"'
        f' xmlns="http://www.w3.org/2000/svg" focusable="false">{patterns()}'
        f'<g class="map-places">{shapes}</g><g class="map-districts">{borders}</g>'
        f'<g class="map-marks">{marks}</g><g class="map-names">{names}</g></svg>'
    )


def window(drawn: Boundaries, answer: Answer) -> tuple[int, int, int, int]:
    """What the map shows of the state: left, top, width, height around the places of the rows."""
    keys = answer.column("municipality_id")
    corners = [one for key in keys for way in drawn.municipalities[key] for one in way]
    (left, right), (top, bottom) = (
        (min(one[axis] for one in corners), max(one[axis] for one in corners)) for axis in (0, 1)
    )
    edge = 20 + max(right - left, bottom - top) // 50
    return left - edge, top - edge, right - left + 2 * edge, bottom - top + 2 * edge


def _place(
    key: str, shape: str, row: Row | None, layer: str, links: Mapping[str, str], words: Words
) -> str:
    if row is None:
        return f'<path data-level="outside" d="{shape}"/>'
    return (
        f'<a href="{escape(links[key])}" tabindex="-1" data-key="{key}">'
        f"<title>{escape(hover(row, words))}</title>"
        f'<path data-level="{level(layer, row)}" d="{shape}"/></a>'
    )


def _names(drawn: Boundaries, names: Mapping[str, str]) -> Iterator[str]:
    for key, name in names.items():
        x, y = name_place(drawn.districts[key])
        yield f'<text x="{x}" y="{y}">{escape(name)}</text>'


def patterns() -> str:
    """The hatchings of levels 1 to 6: dots and lines on light, then light ones on dark.

    The script makes them equally large on every screen; style.css tints them.
    """
    lines = {
        1: '<circle cx="20" cy="20" r="7"/>',
        2: '<path d="M-10 10L10-10M0 40L40 0M30 50L50 30"/>',
        3: '<path d="M-10 10L10-10M0 20L20 0M0 40L40 0M20 40L40 20M30 50L50 30"/>',
        4: '<path d="M0 10H40M0 30H40"/>',
        5: '<circle cx="10" cy="10" r="5"/><circle cx="30" cy="30" r="5"/>',
        6: "",
    }
    return "<defs>{}</defs>".format(
        "".join(
            f'<pattern id="map-{level}" class="map-hatch-{level}" width="40" height="40"'
            f' patternUnits="userSpaceOnUse"><rect width="40" height="40"/>{drawn}</pattern>'
            for level, drawn in lines.items()
        )
    )


def mark(subject: str) -> str:
    """The mark of a step by itself, for the legend."""
    return f'<path class="map-mark" d="{MARKS[subject]}"/>'


def _marks(drawn: Boundaries, spells: Answer) -> Iterator[str]:
    """A mark for each step a municipality ever has; the script shows those that stand."""
    each = zip(spells.column("municipality_id"), spells.column("subject"), strict=True)
    for key, subject in dict.fromkeys(each):
        x, y = drawn.places[key]
        yield (
            f'<g data-mark="{key}" data-step="{list(STEPS).index(subject) + 1}"'
            f' data-x="{x}" data-y="{y}" visibility="hidden">{mark(subject)}</g>'
        )
