"""Checks of the station's storage and clock while it runs."""
