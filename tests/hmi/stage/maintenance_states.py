"""States of a scene in which the station is in maintenance, or is asked to be; a part of `states.STATES`."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.access.roles import Role
from core.alarms.health import Component, Health
from core.running.state import Maintenance, RunState
from core.text import text
from hmi.screens.names import At
from hmi.screens.system import SystemScreen
from hmi.sheets.keyboard import KeyboardSheet
from tests.hmi.stage.prepared import prepared

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene

WHY = "New lens and ring light; the conveyor is off until 12:30"
BEGUN = Maintenance(WHY, "Emil", datetime(2026, 3, 2, 9, 41, tzinfo=UTC))


def _maintenance(scene: Scene) -> None:
    scene.has_judged()
    scene.signed_in(Role.ENGINEER)
    scene.station.is_real(prepared().said.stopped)
    run = replace(scene.station.run, state=RunState.MAINTENANCE, maintenance=BEGUN)
    inspection = Component("inspection", False, text("In maintenance: {reason}", reason=WHY))
    others = scene.station.shown.health.components[1:]
    scene.station.lay(run=run, health=Health((inspection, *others), in_maintenance=True))


def _maintenance_operator(scene: Scene) -> None:
    _maintenance(scene)
    scene.signed_in(Role.OPERATOR)


def _system_maintenance(scene: Scene) -> None:
    _maintenance(scene)
    scene.window.go(At.SYSTEM)
    scene.screen(SystemScreen).station_tab.click()


def _maintenance_asked(scene: Scene) -> None:
    scene.has_judged()
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.SYSTEM)
    screen = scene.screen(SystemScreen)
    screen.station_tab.click()
    screen.maintenance.click()
    sheet = scene.window.sheets()[-1]
    assert isinstance(sheet, KeyboardSheet)
    sheet.field.setText(WHY)
    sheet.done.click()


def _maintenance_to_end(scene: Scene) -> None:
    _system_maintenance(scene)
    scene.screen(SystemScreen).maintenance.click()


STATES: dict[str, Callable[[Scene], None]] = {
    "run_maintenance": _maintenance,
    "run_maintenance_operator": _maintenance_operator,
    "system_maintenance": _system_maintenance,
    "maintenance_asked": _maintenance_asked,
    "maintenance_to_end": _maintenance_to_end,
}
