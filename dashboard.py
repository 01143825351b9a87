"""The ASSKomm dashboard: `streamlit run dashboard.py`, or `make run`.

Frame and table of contents; what a page shows stands in pages/, what it counts in queries/.
"""

# Loaded here and not where they are first used: several people who open a cold server at once
# would each begin the same import.
import duckdb  # noqa: F401
import numpy  # noqa: F401
import pandas  # noqa: F401
import plotly.graph_objects  # noqa: F401

from asskomm import frame

frame.run()
