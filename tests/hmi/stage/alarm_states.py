"""States of a scene: alarms; a part of `states.STATES`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.alarms.catalog import Own
from core.errors import DiskSpaceError
from core.text import text
from hmi.screens.alarms import AlarmsScreen
from hmi.screens.names import At
from tests.hmi.stage.run_states import show_crowded, show_fault, show_ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene


def _crowded_alarms(scene: Scene) -> None:
    show_crowded(scene)
    scene.window.go(At.ALARMS)


def _alarms(scene: Scene) -> None:
    show_fault(scene)
    scene.station.has_alarm("DISK_SPACE", DiskSpaceError().text, seen_by="engineer2")
    scene.window.go(At.ALARMS)


def _no_alarms(scene: Scene) -> None:
    show_ok(scene)
    scene.window.go(At.ALARMS)


def _alarms_history(scene: Scene) -> None:
    """What came before, and one that stands."""
    _no_alarms(scene)
    scene.station.remembers_alarm(
        Own.IMAGES_DROPPED, text("Pictures come faster than the disk can write. Results are kept.")
    )
    screen = scene.screen(AlarmsScreen)
    screen.restrict()
    screen.history_tab.click()
    scene.settle(lambda: bool(screen.list.rows))


def _alarms_record(scene: Scene) -> None:
    _alarms_history(scene)
    screen = scene.screen(AlarmsScreen)
    screen.list.picked.emit(screen.list.rows[0].key)


def _alarms_counts(scene: Scene) -> None:
    _no_alarms(scene)
    screen = scene.screen(AlarmsScreen)
    screen.restrict()
    screen.counts_tab.click()
    scene.settle(lambda: bool(screen.counts.rows))


def _alarms_history_none(scene: Scene) -> None:
    _alarms_history(scene)
    scene.screen(AlarmsScreen).restrict(code="NO_SUCH_ALARM")


STATES: dict[str, Callable[[Scene], None]] = {
    "alarms_crowded": _crowded_alarms,
    "alarms": _alarms,
    "alarms_none": _no_alarms,
    "alarms_history": _alarms_history,
    "alarms_history_none": _alarms_history_none,
    "alarms_record": _alarms_record,
    "alarms_counts": _alarms_counts,
}
