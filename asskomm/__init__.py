"""The machinery behind the dashboard of ASSKomm: one flat package, a noun per module."""
