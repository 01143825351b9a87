"""Names for the theme's colours: Streamlit puts those of .streamlit/config.toml in their place.

A chart may say which of the theme's colours it means and never which colour that is, so it changes
with the reader's light or dark theme. The names are Streamlit's
(streamlit/elements/lib/streamlit_plotly_theme.py); tests/test_theme.py holds them against it.
"""

FIRST = "#000001"
SECOND = "#000002"
TEXT = "#000037"
