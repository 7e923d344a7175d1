"""Settings: one frozen object, read at the start from the environment and `.env`, and passed on group by group."""

from core.settings.camera import CAMERAS, CameraSettings, SimulationSettings
from core.settings.declaring import path_of
from core.settings.groups import (
    LANGUAGES,
    LINES,
    MIN_SECRET_LENGTH,
    THEMES,
    ApiSettings,
    AutoLockSettings,
    LimitSettings,
    LinesSettings,
    SessionSettings,
    Settings,
    StorageSettings,
    variables,
)
from core.settings.loading import load_settings

__all__ = [
    "CAMERAS",
    "LANGUAGES",
    "LINES",
    "MIN_SECRET_LENGTH",
    "THEMES",
    "ApiSettings",
    "AutoLockSettings",
    "CameraSettings",
    "LimitSettings",
    "LinesSettings",
    "SessionSettings",
    "Settings",
    "SimulationSettings",
    "StorageSettings",
    "load_settings",
    "path_of",
    "variables",
]
