"""The same answers on the command line."""
