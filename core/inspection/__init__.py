"""Judging pictures: pure functions and frozen values. No input or output, no threads, no wall clock."""
