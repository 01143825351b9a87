"""The ASSKomm dashboard: `streamlit run dashboard.py`, or `make run`.

Frame and table of contents; what a page shows stands in pages/, what it counts in queries/.
"""

# Loaded here and not where they are first used: several people who open a cold server at once
# would each begin the same import.
import duckdb  # noqa: F401
import numpy  # noqa: F401
import pandas  # noqa: F401
import plotly.graph_objects  # noqa: F401
import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from asskomm.frame import page

if get_script_run_ctx(suppress_warning=True) is None:
    # The server reads this file once as it starts. A script that has a folder pages/ beside it is
    # run by Streamlit's old rules until somebody has opened it: the first deep link would be met
    # with "Page not found". asskomm/visit.py has none, and does what the other branch does.
    app = st.App("asskomm/visit.py")
else:
    page.run()
