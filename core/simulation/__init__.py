"""The world that the simulated camera and the simulated lines share: a belt and the parts on it."""
