"""One run of the dashboard for one reader: what the server of dashboard.py runs at each visit."""

from asskomm.frame import page

page.run()
