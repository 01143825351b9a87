"""What surrounds every page: language, menu, scope, the three dates, and refusals."""

from __future__ import annotations

import atexit
import gc
import re
from collections.abc import Callable
from functools import lru_cache
from html import escape
from pathlib import Path

import streamlit as st

from asskomm import format
from asskomm.checking import findings
from asskomm.contract import ROOT, contract
from asskomm.dates import BERLIN
from asskomm.errors import DeliveryRefused, ForThePerson
from asskomm.frame import browser, controls, revisit, session
from asskomm.sections import blocks, sheets
from asskomm.view import comparison, provenance, serving
from asskomm.view.addresses import ADDRESSES, MENU, link
from asskomm.view.answers import View
from asskomm.view.labels import place_sentence, scope_sentence
from asskomm.words import LANGUAGES, Argument, Words, words_in

PAGES = ROOT / "pages"
ICON = ROOT / ".streamlit" / "icon.png"
DELIVERY = "delivery/delivery"
_PAGE_AT = {address: page for page, address in ADDRESSES.items()}


def run() -> None:
    """Draw the frame and, inside it, the page that the address names."""
    _settle()
    st.set_page_config(page_icon=str(ICON), layout="wide")
    words = words_in(_language())
    browser.prepare(words)
    sheets.begin()
    _other_language(words)
    page = st.navigation(_menu(words), expanded=True)
    with st.spinner(words("building")):
        served = _served(words)
    if served.snapshot is None:
        _refused(served.refusal, words)
        return
    choices = serving.choices(served.snapshot)
    session.begin(choices)
    snapshot = revisit.chosen(served.snapshot)
    view = View(snapshot, session.chosen(), words, choices, session.against())
    st.session_state["view"] = view
    controls.draw(view)
    session.write_address(view, _PAGE_AT[page.url_path])
    if served.refusal is not None:
        _still_serving(view, served, _PAGE_AT[page.url_path])
    if view.snapshot.made_up:
        blocks.notice(words("made-up-notice"))
    revisit.told(view, served.snapshot)
    page.run()
    _foot(view)


def _served(words: Words) -> serving.Served:
    """The delivery in use, or made-up data for whoever asked for them; the choice between both."""
    snapshots = serving.snapshot_folder()
    in_use = serving.data_folder()
    named = "data-public-record" if in_use == serving.DEFAULT_DELIVERY else "data-in-use"
    chosen = session.sample_chosen()
    controls.draw_data(words(named), words)
    if chosen:
        made_up = serving.sample_served(snapshots)
        if made_up.snapshot is not None:
            return made_up
        if made_up.refusal is not None:
            reason = words(made_up.refusal.words, **made_up.refusal.facts)
            blocks.notice(words("made-up-unavailable", reason=reason))
    return serving.served(in_use, snapshots)


def opened(page: str, *exports: str, titled: Callable[[View], str] | None = None) -> View:
    """The head of a page: its question as title, the scope in words, rows that are missing.

    `exports` are those its figures come from; without any the page is about the delivery, and no
    scope shapes it. `titled` gives the title of a page about a place of its own, whatever places
    are chosen in the sidebar. Gives the reader's view.
    """
    view: View = st.session_state["view"]
    st.title(titled(view) if titled else view.words(f"question-{page}"), anchor=False)
    if exports:
        sentence = place_sentence(view) if titled else scope_sentence(view)
        st.html(f'<p class="scope">{escape(sentence)}</p>')
    if ignored := st.session_state.get("ignored"):
        blocks.notice(view.words("address-ignored", parts=", ".join(ignored)))
    if exports:
        for remark in comparison.remarks(view):
            blocks.notice(remark)
        _rows_missing(view, exports)
    return view


def _rows_missing(view: View, exports: tuple[str, ...]) -> None:
    missing = view.rows_missing(*exports)
    if missing:
        titles = ", ".join(contract()[name].titles[view.words.language] for name in missing)
        count = sum(missing.values())
        _to_delivery(view, "notice-rows-missing", count=count, files=titles)


def _to_delivery(view: View, key: str, **facts: Argument) -> None:
    """A notice that leads to the page on the delivery."""
    blocks.pointing(
        lambda page: view.words(key, page=page, **facts),
        view.words("menu-delivery"),
        link(view, DELIVERY),
    )


def _still_serving(view: View, served: serving.Served, page: str) -> None:
    """A delivery was refused: the last good figures are shown, and it is said on every page."""
    words = view.words
    since = (served.since or view.snapshot.taken_at).astimezone(BERLIN)
    facts = {
        "date": format.day(since.date(), words.language),
        "time": f"{since:%H:%M}",
        "exported": format.day(view.snapshot.exported_on, words.language),
    }
    if page == DELIVERY:
        blocks.notice(words("notice-refused", page="none", **facts))
    else:
        _to_delivery(view, "notice-refused", **facts)


@lru_cache(maxsize=1)
def _settle() -> None:
    """Once per process: what is loaded by now stays, so no collection needs to walk it again."""
    gc.collect()
    gc.freeze()
    # At the end all is collected again, or DuckDB complains of what it takes for leaks.
    atexit.register(gc.unfreeze)


def _language() -> str:
    if "language" not in st.session_state:
        asked = st.query_params.get("lang", LANGUAGES[0])
        st.session_state["language"] = asked if asked in LANGUAGES else LANGUAGES[0]
    language: str = st.session_state["language"]
    return language


def _other_language(words: Words) -> None:
    """The other language, one click away."""
    (other,) = [language for language in LANGUAGES if language != words.language]
    st.button(words("other-language"), on_click=_speak, args=(other,), key="language-button")


def _speak(language: str) -> None:
    st.session_state["language"] = language
    session.keep()


def _menu(words: Words) -> dict[str, list[st.Page]]:
    return {
        words(f"menu-{section}"): [
            st.Page(
                PAGES / f"{file}.py",
                title=words(f"menu-{Path(file).name.replace('_', '-')}"),
                url_path=address,
                default=not address,
            )
            for file, address in pages.items()
        ]
        for section, pages in MENU.items()
    }


def _refused(refusal: ForThePerson | None, words: Words) -> None:
    """No snapshot: say why, with every finding, instead of an empty page."""
    st.title(words("refused-title"), anchor=False)
    if refusal is None:
        return
    blocks.notice(words(refusal.words, **refusal.facts))
    if isinstance(refusal, DeliveryRefused):
        lines = [findings.line(one, words, contract()) for one in refusal.report.findings]
        items = "".join(f"<li>{escape(line)}</li>" for line in lines)
        st.html(f'<ol class="notes">{items}</ol>')


def _foot(view: View) -> None:
    """The three dates that are never mixed, and the delivery that the figures come from."""
    foot, attribution = provenance.foot(view), view.words("attribution")
    st.html(
        f'<p class="foot">{escape(foot)}<br>{escape(attribution)}</p>'
        f"<style>{foot_line(foot)}</style>"
    )


def foot_line(foot: str) -> str:
    """The three dates at the foot of every sheet; each letter but the plain ones is written out."""
    text = re.sub(r"[^A-Za-z0-9 .]", lambda found: f"\\{ord(found[0]):06x}", foot)
    return f'@page {{ @bottom-left {{ content: "{text}"; width: 85%; }} }}'
