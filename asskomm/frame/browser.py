"""What no element of Streamlit can be told: the page's language, our names for its English."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import streamlit as st

from asskomm.words import Words

SCRIPT = Path(__file__).with_name("browser.js")

NAMES: Mapping[str, str] = {
    "App pages": "streamlit-pages",
    "Choose date": "streamlit-choose-date",
    "Choose date, *": "streamlit-choose-date-in",
    "Clear all": "streamlit-clear-all",
    "Clear value": "streamlit-clear",
    "Close": "streamlit-close",
    "Collapse sidebar": "streamlit-collapse",
    "Dark": "streamlit-dark",
    "Expand sidebar": "streamlit-expand",
    "Light": "streamlit-light",
    "Link to heading": "streamlit-heading",
    "Main menu": "streamlit-menu",
    "Next month": "streamlit-next-month",
    "No results": "streamlit-no-results",
    "Open": "streamlit-open",
    "Page not found": "streamlit-not-found",
    "Previous month": "streamlit-previous-month",
    "Print": "streamlit-print",
    "Record screen": "streamlit-record",
    "Remove *": "streamlit-remove",
    "Running...": "streamlit-running",
    "Select all": "streamlit-select-all",
    "Selected values": "streamlit-selected",
    "Sidebar": "streamlit-sidebar",
    "Skip to main content": "streamlit-skip",
    "System": "streamlit-system",
    "The page that you have requested does not seem to exist. Running the app's main page.":
        "streamlit-not-found-said",
    "Theme": "streamlit-theme",
    "Upload": "streamlit-upload",
    "Use arrow keys to navigate dates. Enter to select. Escape to close.": "streamlit-calendar",
    "file upload": "streamlit-file-upload",
}  # fmt: skip
"""Streamlit's own English (1.67) → key in the catalogue; * stands for what follows."""


def prepare(words: Words) -> None:
    """Tell the browser the page's language and our names, once for each language."""
    names = {english: words(key, rest="*") for english, key in NAMES.items()}
    limit = str(st.get_option("server.maxUploadSize"))
    names[f"{limit}MB per file"] = words("streamlit-upload-limit", limit=limit)
    facts = json.dumps({"language": words.language, "names": names}).replace("<", "\\u003c")
    script = SCRIPT.read_text(encoding="utf-8").replace('"FACTS"', facts)
    st.html(f"<script>{script}</script>", unsafe_allow_javascript=True)
