"""The simulated production line: a belt and its parts, shared by the simulated camera and the simulated lines."""
