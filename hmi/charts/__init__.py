"""Charts: widgets that draw numbers."""
