"""What the menu shows: the screens that its user may open, and who the user is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hmi.i18n import tr
from hmi.screens.table import SCREENS
from hmi.sheets.menu import Destination, MenuSheet

if TYPE_CHECKING:
    from core.access.roles import Actor
    from core.station import StationStatus
    from hmi.screens.base import Panel


def menu_of(panel: Panel, status: StationStatus) -> MenuSheet:
    """The menu for the user of the panel; whoever opens it connects its signals."""
    actor = panel.session.actor
    user = role = ""
    if actor is not None:
        user = name_of(actor)
        role = tr("Simulation: no password") if actor.user_id is None else tr(actor.role.title)
    return MenuSheet(
        panel.look,
        _destinations(panel, status),
        user=user,
        role=role,
        has_password=actor is not None and actor.has_account,
        languages=panel.languages.available(),
        language=panel.languages.current,
    )


def name_of(actor: Actor) -> str:
    """The user's name; for a one-touch user the role, because the top bar says SIMULATION already."""
    return tr(actor.role.title) if actor.user_id is None else actor.username


def _destinations(panel: Panel, status: StationStatus) -> list[Destination]:
    """The screens that the menu offers; none before sign-in."""
    if panel.session.actor is None:
        return []
    found = []
    for name, screen in SCREENS.items():
        if not screen.menu_title:
            continue
        needed = screen.permission
        why = screen.why_closed(status)
        if needed is not None and not panel.session.may(needed):
            why = tr("needs {role}", role=tr(needed.least.title))
        is_here = name == panel.current.name
        found.append(Destination(name, tr(screen.menu_title), screen.icon, is_here, not why, why))
    return found
