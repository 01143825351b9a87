"""Names for the theme's colours: Streamlit puts those of .streamlit/config.toml in their place.

A chart may say which of the theme's colours it means and never which colour that is, so it changes
with the reader's light or dark theme. The names are Streamlit's
(streamlit/elements/lib/streamlit_plotly_theme.py); tests/test_theme.py holds them against it.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache

from asskomm.contract import ROOT

FIRST = "#000001"
SECOND = "#000002"
TEXT = "#000037"


@lru_cache(maxsize=1)
def printed() -> tuple[str, ...]:
    """The colours of charts on white paper: those of the light theme, in its order."""
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    return tuple(settings["theme"]["light"]["chartCategoricalColors"])
