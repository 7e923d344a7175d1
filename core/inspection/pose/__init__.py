"""Pose estimation: taught edges, a coarse search, and a subpixel refinement."""
