"""States of a scene whose database holds the results of several stations; a part of `states.STATES`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Role
from hmi.screens.history import HistoryScreen
from hmi.screens.names import At
from hmi.screens.statistics import StatisticsScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.screens.records_filter import RecordsFilter
    from tests.hmi.stage.scene import Scene

OTHERS = ("Packing 4", "Press 12, right side")


def _knows_others(scene: Scene, records: RecordsFilter) -> None:
    """Until the screen is entered again."""
    records._stations = (scene.settings.general.station, *OTHERS)


def _history_stations(scene: Scene) -> None:
    scene.has_judged()
    scene.signed_in(Role.ENGINEER)
    screen = scene.screen(HistoryScreen)
    screen.filter.clear()
    scene.window.go(At.HISTORY)
    scene.settle(lambda: bool(screen.list.rows))
    _knows_others(scene, screen.filter)
    screen.only.click()


def _statistics_stations(scene: Scene) -> None:
    scene.has_judged()
    scene.signed_in(Role.ENGINEER)
    screen = scene.screen(StatisticsScreen)
    scene.window.go(At.STATISTICS)
    screen.yield_tab.setChecked(True)
    scene.settle(lambda: screen.steps_plot is not None)
    _knows_others(scene, screen.filter)
    screen._show_stations()


def _statistics_station_asked(scene: Scene) -> None:
    _statistics_stations(scene)
    scene.screen(StatisticsScreen).of_station.click()


STATES: dict[str, Callable[[Scene], None]] = {
    "history_stations": _history_stations,
    "statistics_stations": _statistics_stations,
    "statistics_station_asked": _statistics_station_asked,
}
