"""What stands around every page: language, menu, scope, foot line."""
