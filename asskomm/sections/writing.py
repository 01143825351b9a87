"""Sections of Textbausteine: which text, in whose figures, the text, and how to take it away."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import Path

import streamlit as st

from asskomm.figures.ranks import everywhere
from asskomm.files import documents
from asskomm.sections import blocks
from asskomm.storage.snapshots import mark_used
from asskomm.texts import joining, texts
from asskomm.view import comparison, provenance
from asskomm.view.addresses import link
from asskomm.view.answers import View

SCRIPT = Path(__file__).with_name("copy.js")


def quotable(view: View) -> None:
    """The choices, the text with a link for each figure, and the text to copy or download."""
    words = view.words
    names = {code: words.code("text", code) for code in texts.TEXTS}
    name = _one_of(view, "text", words("text-label"), names)
    sources = {code: words.code("text-figures", code) for code in texts.FIGURES}
    figures = _one_of(view, "figures_from", words("text-figures-label"), sources)
    municipality = _municipality(view) if name == "joining" else ""
    if municipality is None:
        return
    written = texts.write(name, view, figures=figures, municipality=municipality)
    if written.text:
        st.header(written.text.title, anchor="text")
        st.html(texts.html(written.text, view))
    said_above = comparison.remarks(view)
    for notice in written.notices:
        if notice not in said_above:
            blocks.notice(notice)
    if written.text:
        st.html(f'<p class="scope">{escape(words("text-linked"))}</p>')
        _take_away(view, written.text.title, written.paragraphs, f"{names[name]} {municipality}")


def _municipality(view: View) -> str | None:
    """Which municipality joined; None, with a sentence, as long as there is none to tell of."""
    words = view.words
    asked = st.session_state.get("municipality")
    # Who is asked for can be chosen wherever it lies: the text is about the whole state anyway.
    everyone = joining.joined(view.on(everywhere(view.scope)))
    joined = joining.joined(view) | {key: everyone[key] for key in everyone if key == asked}
    if asked is not None and (said := joining.not_joined(view, asked)):
        profile = escape(link(view, "places/municipality", municipality=asked))
        blocks.notice(said)
        way = f'<a href="{profile}" target="_self">{escape(words("text-to-profile"))}</a>'
        st.html(f'<p class="way-out">{way}</p>')
        st.session_state["municipality"] = None
    if not joined:
        blocks.nothing(words)
        return None
    chosen = blocks.pick(view, "municipality", words("text-municipality"), joined)
    if not chosen:
        blocks.notice(words("text-choose-municipality"))
    return chosen


def _one_of(view: View, key: str, label: str, names: Mapping[str, str]) -> str:
    """A choice among a few, the first at the start; a code that does not exist is said."""
    first = next(iter(names))
    asked = st.session_state.get(key)
    if asked is not None and asked not in names:
        facts = {"value": str(asked), "label": label, "instead": names[first]}
        blocks.notice(view.words("text-unknown", **facts))
        st.session_state[key] = None
    if st.session_state.get(key) is None:
        st.session_state[key] = first
    chosen = st.segmented_control(
        label,
        list(names),
        format_func=names.__getitem__,
        required=True,
        key=key,
        persist_state="session",
    )
    return chosen or first


def _take_away(view: View, heading: str, paragraphs: Sequence[str], title: str) -> None:
    """The text, its remarks and the origin of its figures: to copy, as Word, as plain text."""
    language = view.words.language
    foot = provenance.foot(view)
    with st.container(horizontal=True, vertical_alignment="center"):
        _copy(view, "\n\n".join((*paragraphs, foot)))
        _file(
            view,
            title,
            "docx",
            documents.DOCX,
            lambda: documents.docx(heading, paragraphs, foot, language, provenance.looked_up()),
        )
        _file(
            view,
            title,
            "txt",
            "text/plain",
            lambda: documents.txt(heading, paragraphs, foot),
        )


def _copy(view: View, text: str) -> None:
    """A button that puts the text into the clipboard, and says so.

    Streamlit's own field for code has one with an English name, and shows the text a second time.
    """
    words = view.words
    label, title = escape(words("text-copy")), escape(words("text-copy-help"))
    button = (
        f'<button type="button" id="copy-text" class="copy" title="{title}">{label}</button>'
        ' <span id="copy-told" role="status"></span>'
    )
    script = SCRIPT.read_text(encoding="utf-8").replace('"FACTS"', facts(view, text))
    st.html(f"{button}<script>{script}</script>", unsafe_allow_javascript=True, width="content")


def facts(view: View, text: str) -> str:
    """What the script needs to know, as JSON in which nothing can end the script."""
    words = view.words
    told = {"text": text, "done": words("text-copied"), "failed": words("text-copy-failed")}
    return json.dumps(told).replace("<", "\\u003c")


def _file(view: View, title: str, form: str, mime: str, make: Callable[[], bytes]) -> None:
    words = view.words

    def made() -> bytes:
        # What has left the house must be there to be asked again: its snapshot is kept.
        mark_used(view.snapshot)
        return make()

    st.download_button(
        words(f"text-file-{form}"),
        data=made,
        file_name=f"{provenance.stem(view, title)}.{form}",
        mime=mime,
        on_click="ignore",
        key=f"text-{form}",
        help=words(f"text-file-{form}-help", title=title.strip()),
    )
