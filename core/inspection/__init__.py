"""Judging: pure functions and frozen values. No input or output, no threads, no time of day."""
