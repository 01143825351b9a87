"""Sources: web addresses under short names, everything else as the text it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from asskomm.words import Words


def each_source(cell: str | None) -> list[str]:
    """The sources of one cell, which " | " divides."""
    return [source.strip() for source in (cell or "").split(" | ") if source.strip()]


def host(source: str) -> str | None:
    """What a web address is called where it is linked; None for what is no web address."""
    if not source.startswith(("https://", "http://")):
        return None
    return source.split("/")[2].removeprefix("www.")


def cited(source: str, numbers: Mapping[str, int], words: Words) -> str:
    """The short name of a source, with its number in the list of sources if it has one."""
    name = host(source) or source
    if source not in numbers:
        return name
    return words("printed-link", host=name, number=str(numbers[source]))


def links(sources: str, words: Words, numbers: Mapping[str, int] | None = None) -> str:
    """Sources, separated by " | ", as links; what is no web address stays text."""
    return ", ".join(_link(source, words, numbers or {}) for source in each_source(sources))


def listed(sources: Iterable[str]) -> str:
    """Sources in full as a numbered list, web addresses as links."""
    items = "".join(f"<li>{_whole(source)}</li>" for source in sources)
    return f'<ol class="notes sources">{items}</ol>'


def _whole(source: str) -> str:
    text = escape(source)
    if host(source) is None:
        return text
    return f'<a href="{text}" target="_blank" rel="noopener noreferrer">{text}</a>'


def _link(source: str, words: Words, numbers: Mapping[str, int]) -> str:
    shown = escape(cited(source, numbers, words))
    if host(source) is None:
        return shown
    return (
        f'<a href="{escape(source)}" target="_blank" rel="noopener noreferrer" '
        f'title="{escape(source)}">{shown}</a>'
    )
