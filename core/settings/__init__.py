"""Settings: one frozen object, read at the start from the environment and `.env`, and passed on group by group.

Site settings are those that an administrator changes while the station runs; `core.upkeep.site_settings` keeps them.
"""

from core.settings.declaring import Variable, path_of
from core.settings.groups import Settings, site_settings, variables
from core.settings.groups.alarms import AlarmRuleSettings, DeliverySettings
from core.settings.groups.devices import CAMERAS, CameraSettings, SimulationSettings
from core.settings.groups.lines import LINES, MOST_SELECT_BITS, LinesSettings
from core.settings.groups.network import MIN_SECRET_LENGTH, ApiSettings, LimitSettings, SessionSettings
from core.settings.groups.panel import LANGUAGES, THEMES, AutoLockSettings, PanelSettings
from core.settings.groups.station import MAX_REASON_CODE, MAX_STATION, GeneralSettings, StorageSettings
from core.settings.loading import load_settings

__all__ = [
    "CAMERAS",
    "LANGUAGES",
    "LINES",
    "MAX_REASON_CODE",
    "MAX_STATION",
    "MIN_SECRET_LENGTH",
    "MOST_SELECT_BITS",
    "THEMES",
    "AlarmRuleSettings",
    "ApiSettings",
    "AutoLockSettings",
    "CameraSettings",
    "DeliverySettings",
    "GeneralSettings",
    "LimitSettings",
    "LinesSettings",
    "PanelSettings",
    "SessionSettings",
    "Settings",
    "SimulationSettings",
    "StorageSettings",
    "Variable",
    "load_settings",
    "path_of",
    "site_settings",
    "variables",
]
