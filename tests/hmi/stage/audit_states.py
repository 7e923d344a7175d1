"""States of the audit screen and of what the station says of its data; a part of `states.STATES`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Role
from core.alarms.catalog import Own
from core.alarms.health import Component, Health
from core.text import text
from hmi.screens.audit import AuditScreen
from hmi.screens.names import At
from hmi.screens.system import SystemScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene


def _audit(scene: Scene) -> None:
    scene.has_judged()
    scene.signed_in(Role.ADMIN)
    screen = scene.screen(AuditScreen)
    scene.window.go(At.AUDIT)
    scene.settle(lambda: bool(screen.list.rows))


def _audit_export(scene: Scene) -> None:
    """A table, or the whole log as proof."""
    _audit(scene)
    scene.screen(AuditScreen).export.click()


def _system_damaged(scene: Scene) -> None:
    """The newest check has found the audit log cut off: an alarm, and nothing stops for it."""
    scene.has_judged()
    scene.signed_in(Role.ADMIN)
    cut_off = text(
        "The audit log ends before entry {entry}, which was signed on {at}.", entry=4711, at="2026-03-02 13:41:07 UTC"
    )
    others = scene.station.shown.health.components[:-1]
    alarms = ((Own.AUDIT_BROKEN.value, cut_off),)
    scene.station.lay(health=Health((*others, Component("integrity", True, cut_off)), alarms))
    scene.station.has_alarm(Own.AUDIT_BROKEN, cut_off)
    scene.window.go(At.SYSTEM)
    scene.screen(SystemScreen).station_tab.click()


STATES: dict[str, Callable[[Scene], None]] = {
    "audit": _audit,
    "audit_export": _audit_export,
    "system_damaged": _system_damaged,
}
