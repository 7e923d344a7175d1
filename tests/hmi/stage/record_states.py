"""States of a scene: what was judged: History, a part, Statistics, I/O; a part of `states.STATES`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Role
from core.inspection.result import Judgement
from core.records.history import InspectionFilter, InspectionLabel
from hmi.screens.history import HistoryScreen
from hmi.screens.names import At
from hmi.screens.part import PartScreen
from hmi.screens.statistics import StatisticsScreen
from hmi.screens.time_span import FIXED
from hmi.sheets.list import ListSheet
from tests.hmi.stage.run_states import show_ng, show_ok, show_stopped

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene


def _history(scene: Scene) -> None:
    show_ok(scene)
    scene.signed_in(Role.ENGINEER)
    screen = scene.screen(HistoryScreen)
    screen.filter.clear()
    scene.window.go(At.HISTORY)
    scene.settle(lambda: bool(screen.list.rows))


def _history_none(scene: Scene) -> None:
    _history(scene)
    scene.window.go(At.HISTORY, wanted=InspectionFilter(label=InspectionLabel.MISSED, part=1_234_567))


def _history_only(scene: Scene) -> None:
    _history(scene)
    scene.screen(HistoryScreen).only.click()


def _history_dates(scene: Scene) -> None:
    _history(scene)
    scene.screen(HistoryScreen).time.click()
    choice = scene.window.sheets()[-1]
    assert isinstance(choice, ListSheet)
    choice.list.picked.emit(FIXED)


def _part(scene: Scene, judgement: Judgement, label: InspectionLabel | None = None) -> None:
    """The part screen with the newest part of that verdict, and with that label, if one is given."""
    show_ng(scene)
    scene.signed_in(Role.ENGINEER)
    actor, history = scene.actor(Role.ENGINEER), scene.station.history
    (item,) = history.inspections(actor, InspectionFilter(judgement=judgement, label=label), limit=1).items
    scene.window.go(At.PART, inspection_id=item.id, origin=At.HISTORY)
    screen = scene.screen(PartScreen)
    scene.settle(lambda: not screen.is_loading)


def _part_ok(scene: Scene) -> None:
    _part(scene, Judgement.OK)


def _part_ng(scene: Scene) -> None:
    _part(scene, Judgement.NG)


def _part_false_call(scene: Scene) -> None:
    """An NG part with a label and a reason code."""
    _part(scene, Judgement.NG, InspectionLabel.FALSE_CALL)


def _part_fault(scene: Scene) -> None:
    _part(scene, Judgement.FAULT)


def _statistics(scene: Scene) -> None:
    show_ok(scene)
    scene.signed_in(Role.ENGINEER)
    screen = scene.screen(StatisticsScreen)
    scene.window.go(At.STATISTICS)
    screen.yield_tab.setChecked(True)
    scene.settle(lambda: screen.steps_plot is not None)


def _statistics_tools(scene: Scene) -> None:
    _statistics(scene)
    scene.screen(StatisticsScreen).tools_tab.setChecked(True)


def _statistics_times(scene: Scene) -> None:
    _statistics(scene)
    scene.screen(StatisticsScreen).times_tab.setChecked(True)


def _io(scene: Scene) -> None:
    show_stopped(scene)
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.IO)


STATES: dict[str, Callable[[Scene], None]] = {
    "history": _history,
    "history_none": _history_none,
    "history_only": _history_only,
    "history_dates": _history_dates,
    "part_ok": _part_ok,
    "part_ng": _part_ng,
    "part_false_call": _part_false_call,
    "part_fault": _part_fault,
    "statistics": _statistics,
    "statistics_tools": _statistics_tools,
    "statistics_times": _statistics_times,
    "io": _io,
}
