"""The rules of style (*.css): some on every page, others only beside what needs them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import streamlit as st

EVERYWHERE = ("style", "print")


def begin() -> None:
    """What Streamlit has no element for; the colour of its paper is known to the theme alone."""
    light, dark = (st.get_option(f"theme.{one}.backgroundColor") for one in ("light", "dark"))
    paper = f":root {{ --paper: light-dark({light}, {dark}) }}\n"
    st.html(f"<style>{paper}{''.join(map(_read, EVERYWHERE))}</style>")


def add(name: str) -> None:
    """The rules of NAME.css, for as long as what is drawn beside them stands on the page."""
    st.html(f"<style>{_read(name)}</style>")


@lru_cache
def _read(name: str) -> str:
    return Path(__file__).with_name(f"{name}.css").read_text(encoding="utf-8")
