"""Municipalities as an SVG of our own, on schematic or official boundaries."""
