"""Sheets: dialogs over a screen, until they are answered or closed."""
