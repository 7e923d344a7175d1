"""The typefaces of the panel, and when they are loaded."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from resources import FONTS

FAMILY = "IBM Plex Sans"
CHINESE = "IBM Plex Sans SC"
FAMILIES = [FAMILY, CHINESE, "Vision Own Names"]
"""Each letter comes from the first that has it; the last has the own names of languages that are not spoken now."""


def load_fonts() -> None:
    """Register the shipped typeface with Qt. Raises FileNotFoundError when it is not installed."""
    if FAMILY in QFontDatabase.families():
        return
    _load("IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf", "OwnNames-Regular.ttf", "OwnNames-SemiBold.ttf")


def load_letters_of(language: str) -> None:
    """Register the typeface of a language that the panel's own has no letters for.

    Only where it is spoken: Chinese takes 16 MB and a quarter of a second, in which nothing else of the process runs.
    Raises FileNotFoundError when it is not installed.
    """
    if language == "zh" and CHINESE not in QFontDatabase.families():
        _load("IBMPlexSansSC-Regular.woff", "IBMPlexSansSC-SemiBold.woff")


def _load(*files: str) -> None:
    for file in files:
        path = FONTS / file
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)
