"""States of a scene: what was judged: History, its export, a part, Statistics; a part of `states.STATES`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Role
from core.inspection.result import Judgement
from core.records.history import InspectionFilter, InspectionLabel
from hmi.i18n import count, tr
from hmi.screens.history import HistoryScreen
from hmi.screens.names import At
from hmi.screens.part import PartScreen
from hmi.screens.statistics import StatisticsScreen
from hmi.screens.time_span import FIXED
from hmi.sheets.list import ListSheet
from hmi.sheets.progress import ProgressSheet
from tests.hmi.stage.further import a_day
from tests.hmi.stage.prepared import prepared
from tests.hmi.stage.run_states import show_ng, show_ok

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

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


def _judged_again(scene: Scene) -> None:
    """The same picture, judged with the active program."""
    _part(scene, Judgement.NG)
    screen = scene.screen(PartScreen)
    stored = screen._stored()
    assert stored is not None
    screen._take_replay((stored.result.id, stored.result))


def _part_compared(scene: Scene) -> None:
    """The master, shown for as long as the picture is looked at."""
    _part(scene, Judgement.NG)
    picture = scene.screen(PartScreen).picture
    picture.compare.click()
    scene.settle(lambda: picture.blink.shows_master)
    picture.blink.turn.stop()


def _part_loading(scene: Scene) -> None:
    """Its record is known; its picture is still to come."""
    _part(scene, Judgement.NG)
    screen = scene.screen(PartScreen)
    stored = screen._stored()
    assert stored is not None
    screen._turn_to(stored.result.id, stored.result)
    screen._show()


def _export(scene: Scene) -> None:
    """Where the file goes."""
    _history(scene)
    scene.screen(HistoryScreen).export.click()


def _exporting(scene: Scene) -> None:
    _history(scene)
    words = tr("{count} parts", count=count(182_300))
    scene.window.open_sheet(ProgressSheet(scene.look, tr("Export inspections"), lambda: words))


def _statistics_of(scene: Scene, span: str, folder: Path | None = None) -> None:
    """The yield of a span, one of `TIMES`, with the results of that folder; None: those of all other states."""
    show_ok(scene)
    scene.signed_in(Role.ENGINEER)
    if folder is not None:
        scene.station.has_results_of(folder)
    screen = scene.screen(StatisticsScreen)
    scene.window.go(At.STATISTICS)
    screen.filter.choose_time()
    (times,) = scene.window.sheets()
    assert isinstance(times, ListSheet)
    times.list.picked.emit(span)
    screen.yield_tab.setChecked(True)
    scene.settle(lambda: screen.steps_plot is not None)


def _statistics(scene: Scene) -> None:
    """A day of two shifts."""
    _statistics_of(scene, "yesterday", a_day())


def _statistics_few(scene: Scene) -> None:
    """The first parts of the day."""
    _statistics_of(scene, "today")


def _statistics_none(scene: Scene) -> None:
    _statistics_of(scene, "today", prepared().new)


def _statistics_tools(scene: Scene) -> None:
    _statistics_few(scene)
    scene.screen(StatisticsScreen).tools_tab.setChecked(True)


def _statistics_times(scene: Scene) -> None:
    _statistics_few(scene)
    scene.screen(StatisticsScreen).times_tab.setChecked(True)


STATES: dict[str, Callable[[Scene], None]] = {
    "history": _history,
    "history_none": _history_none,
    "history_only": _history_only,
    "history_dates": _history_dates,
    "part_ok": _part_ok,
    "part_ng": _part_ng,
    "part_false_call": _part_false_call,
    "part_fault": _part_fault,
    "part_judged_again": _judged_again,
    "part_compared": _part_compared,
    "part_loading": _part_loading,
    "export": _export,
    "exporting": _exporting,
    "statistics": _statistics,
    "statistics_few": _statistics_few,
    "statistics_none": _statistics_none,
    "statistics_tools": _statistics_tools,
    "statistics_times": _statistics_times,
}
