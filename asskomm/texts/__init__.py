"""Paragraphs to quote, in which every figure can be found again."""
