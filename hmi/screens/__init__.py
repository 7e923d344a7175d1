"""The one table of screens, with the permission that each needs; None: for whoever stands there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.access.roles import Permission
from hmi.screens.alarms import AlarmsScreen
from hmi.screens.base import Screen
from hmi.screens.first_start import FirstStartScreen
from hmi.screens.last_ng import LastNgScreen
from hmi.screens.login import LoginScreen
from hmi.screens.programs import ProgramsScreen
from hmi.screens.run import RunScreen


@dataclass(frozen=True)
class Entry:
    """A screen, who may see it, and how the menu calls it ("" keeps it out of the menu)."""

    kind: type[Screen]
    permission: Permission | None = Permission.VIEW
    title: str = ""
    icon: str = ""


def _msg(source: str) -> str:
    """Marks a text for translation where it is shown, not here."""
    return source


SCREENS: Mapping[str, Entry] = {
    entry.kind.name: entry
    for entry in (
        Entry(LoginScreen, None),
        Entry(FirstStartScreen, None),
        Entry(RunScreen, title=_msg("Run"), icon="start"),
        Entry(ProgramsScreen, title=_msg("Program"), icon="program"),
        Entry(LastNgScreen, title=_msg("Last NG"), icon="last_ng"),
        Entry(AlarmsScreen, title=_msg("Alarms"), icon="alarm"),
    )
}
