"""A whole programme that is made up, and says so wherever it goes."""
