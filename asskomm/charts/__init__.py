"""Rows as Plotly figures, each with its alternative text."""
