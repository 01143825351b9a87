"""Charts drawn again without a browser, as PNG and SVG that can travel alone."""
