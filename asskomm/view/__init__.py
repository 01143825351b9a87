"""What one reader looks at: a snapshot, a scope and a language; what can be said of it."""
