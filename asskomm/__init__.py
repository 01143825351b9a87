"""The machinery behind the dashboard of ASSKomm: a folder for each stage, a noun per module."""
