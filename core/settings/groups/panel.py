"""Groups of settings: the panel, and when it signs people out."""

from __future__ import annotations

from dataclasses import dataclass

from core.fields import ChoiceField, FlagField, NumberField
from core.settings.declaring import site_setting

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "zh": "中文"}
"""Code -> the language's own name, shown in that language everywhere."""
THEMES = {"dark": "Dark", "light": "Light"}
MOST_MINUTES = 1440


@dataclass(frozen=True)
class PanelSettings:
    language: str = site_setting(
        "LANGUAGE", ChoiceField("Language of the panel until a user chooses another", options=LANGUAGES), default="en"
    )
    theme: str = site_setting(
        "THEME", ChoiceField("Look of the panel until a user chooses another", options=THEMES), default="dark"
    )
    width_mm: float = site_setting(
        "PANEL_WIDTH_MM",
        NumberField(
            "Width of the screen's picture area",
            "Measured with a ruler, so that buttons get the size of fingers. "
            "0: as the screen itself says, often wrongly.",
            "mm",
            minimum=0,
            maximum=2000,
        ),
        default=0.0,
    )
    bright_ok: bool = site_setting(
        "BRIGHT_OK",
        FlagField("OK in bright green", "Off, it is quiet, so that only NG stands out."),
        default=False,
    )
    sleep_minutes: int = site_setting(
        "SLEEP_MINUTES",
        NumberField(
            "Time without a touch until the panel turns black",
            "0: never. NG, FAULT and alarms wake it. The touch that wakes it presses nothing.",
            "min",
            minimum=0,
            maximum=MOST_MINUTES,
            integer=True,
        ),
        default=0,
    )


@dataclass(frozen=True)
class AutoLockSettings:
    """When the panel signs somebody out who has gone away; the line runs on."""

    administrator_minutes: int = site_setting(
        "LOCK_ADMINISTRATOR_MINUTES",
        NumberField(
            "Time without a touch until an administrator is signed out",
            "0: never. Short, for an administrator may do everything.",
            "min",
            minimum=0,
            maximum=MOST_MINUTES,
            integer=True,
        ),
        default=5,
    )
    engineer_minutes: int = site_setting(
        "LOCK_ENGINEER_MINUTES",
        NumberField(
            "Time without a touch until an engineer is signed out",
            "0: never. Long enough to walk to a part and back; what is edited is kept.",
            "min",
            minimum=0,
            maximum=MOST_MINUTES,
            integer=True,
        ),
        default=15,
    )
    operator_minutes: int = site_setting(
        "LOCK_OPERATOR_MINUTES",
        NumberField(
            "Time without a touch until an operator is signed out",
            "0: never. Usual on a line, so that whoever stands there can stop it at once.",
            "min",
            minimum=0,
            maximum=MOST_MINUTES,
            integer=True,
        ),
        default=0,
    )
    viewer_minutes: int = site_setting(
        "LOCK_VIEWER_MINUTES",
        NumberField(
            "Time without a touch until a viewer is signed out",
            "0: never. A viewer can change nothing.",
            "min",
            minimum=0,
            maximum=MOST_MINUTES,
            integer=True,
        ),
        default=0,
    )
