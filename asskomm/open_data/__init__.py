"""Aggregated tables that may leave the house, and how portals are told of them."""
