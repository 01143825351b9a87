"""Whatever a folder of exports holds, as text columns in which each row knows its file and line."""
