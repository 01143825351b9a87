"""Questions to the facts, and what their answers mean: indicators, ranks, definitions."""
