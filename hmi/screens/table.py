"""The one table of screens, with the permission that each needs; None: for whoever stands there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.access.roles import Permission
from hmi.i18n import msg
from hmi.screens.alarms import AlarmsScreen
from hmi.screens.base import Screen
from hmi.screens.first_start import FirstStartScreen
from hmi.screens.help import HelpScreen
from hmi.screens.last_ng import LastNgScreen
from hmi.screens.login import LoginScreen
from hmi.screens.programs import ProgramsScreen
from hmi.screens.run import RunScreen
from hmi.screens.versions import VersionsScreen
from hmi.wizard.screen import WizardScreen


@dataclass(frozen=True)
class Entry:
    """A screen, who may see it, and how the menu calls it ("" keeps it out of the menu)."""

    kind: type[Screen]
    permission: Permission | None = Permission.VIEW
    title: str = ""
    icon: str = ""


SCREENS: Mapping[str, Entry] = {
    entry.kind.name: entry
    for entry in (
        Entry(LoginScreen, None),
        Entry(FirstStartScreen, None),
        Entry(RunScreen, title=msg("Run"), icon="start"),
        Entry(ProgramsScreen, title=msg("Program"), icon="program"),
        Entry(VersionsScreen),
        Entry(WizardScreen, Permission.EDIT_PROGRAMS),
        Entry(LastNgScreen, title=msg("Last NG"), icon="last_ng"),
        Entry(AlarmsScreen, title=msg("Alarms"), icon="alarm"),
        Entry(HelpScreen, title=msg("Help"), icon="help"),
    )
}
