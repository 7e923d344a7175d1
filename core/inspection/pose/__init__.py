"""Where a part lies: taught edges, a coarse search, a refinement to fractions of a pixel."""
