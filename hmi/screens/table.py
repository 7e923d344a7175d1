"""The table of all screens, by name; their properties are attributes of the classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hmi.screens.alarms import AlarmsScreen
from hmi.screens.audit import AuditScreen
from hmi.screens.backups import BackupsScreen
from hmi.screens.change_over import ChangeOverScreen
from hmi.screens.first_start import FirstStartScreen
from hmi.screens.hand_over import HandOverScreen
from hmi.screens.help import HelpScreen
from hmi.screens.history import HistoryScreen
from hmi.screens.io import IoScreen
from hmi.screens.login import LoginScreen
from hmi.screens.part import LastNgScreen, PartScreen
from hmi.screens.programs import ProgramsScreen
from hmi.screens.run import RunScreen
from hmi.screens.statistics import StatisticsScreen
from hmi.screens.storage import StorageScreen
from hmi.screens.system import SystemScreen
from hmi.screens.users import UsersScreen
from hmi.screens.versions import VersionsScreen
from hmi.wizard.screen import WizardScreen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hmi.screens.base import Screen

SCREENS: Mapping[str, type[Screen]] = {
    screen.name: screen
    for screen in (
        LoginScreen,
        FirstStartScreen,
        RunScreen,
        ChangeOverScreen,
        ProgramsScreen,
        VersionsScreen,
        WizardScreen,
        LastNgScreen,
        HistoryScreen,
        PartScreen,
        StatisticsScreen,
        HandOverScreen,
        IoScreen,
        AlarmsScreen,
        UsersScreen,
        AuditScreen,
        BackupsScreen,
        StorageScreen,
        SystemScreen,
        HelpScreen,
    )
}
"""In the order of the menu."""
