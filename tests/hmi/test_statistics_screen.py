"""The statistics screen: its tabs, the shares of the reason codes, and the files that it writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtTest import QTest

from core.access.roles import Role
from core.inspection.imaging import decode
from core.inspection.result import Judgement
from core.records.history import InspectionFilter
from hmi.screens.names import At
from hmi.screens.statistics import StatisticsScreen
from tests.hmi.live import LEFT, LivePanel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from core.station import Station
    from tests.hmi.stage.scene import Scene


def open_statistics(scene: Scene) -> StatisticsScreen:
    screen = scene.screen(StatisticsScreen)
    before = screen._loaded
    scene.window.go(At.STATISTICS)
    screen.filter.clear()
    scene.settle(lambda: screen._loaded is not None and screen._loaded is not before)
    QTest.mouseClick(screen.tools_tab, LEFT)
    return screen


@pytest.mark.parametrize("size", [(1280, 800), (720, 1280)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_reason_codes_stand_beside_the_tools_until_the_last_is_taken_back(
    open_scene: Callable[..., Scene], size: tuple[int, int]
) -> None:
    scene = open_scene(size)
    scene.signed_in(Role.ENGINEER)
    engineer, station = scene.actor(Role.ENGINEER), scene.station
    page = station.history.inspections(engineer, InspectionFilter(judgement=Judgement.NG), limit=50)
    given = [item for item in page.items if item.reason_code]
    screen = open_statistics(scene)
    assert screen.reasons.isVisible()
    (row,) = screen.reasons.list.rows
    assert row.name == "rework"
    assert row.note.startswith(f"{len(given)} part")
    assert f"{len(given)} of {len(page.items)} NG" in screen.reasons.heading.text
    for item in given:
        station.labels.set_reason_code(engineer, item.id, None)
    open_statistics(scene)
    assert not screen.reasons.isVisible()
    assert screen.tools.isVisible()


def test_what_is_shown_is_saved_as_a_table_and_as_a_picture(open_scene: Callable[..., Scene], qtbot: QtBot) -> None:
    scene = open_scene()
    scene.signed_in(Role.ENGINEER)
    screen = open_statistics(scene)
    live = LivePanel(qtbot, cast("Station", scene.station), scene.window)
    for action in (screen.table, screen.picture):
        live.touch(action)
        live.save_in_exports()
        scene.window.toast_notice.hide()
    exports = scene.station.settings.storage.exports_dir
    (table,), (picture,) = exports.glob("* statistics.csv"), exports.glob("* statistics.png")
    assert table.read_text().startswith("station,")
    height, width, _ = decode(picture.read_bytes()).shape
    assert (width, height) == (screen._pages.width(), screen._pages.height())


def test_a_chosen_tab_that_is_touched_again_stays_chosen(open_scene: Callable[..., Scene]) -> None:
    """The charts contain hidden radio buttons, which Qt counted among the tabs."""
    scene = open_scene()
    scene.signed_in(Role.ENGINEER)
    screen = open_statistics(scene)
    for tab in (screen.tools_tab, screen.times_tab, screen.times_tab, screen.yield_tab, screen.yield_tab):
        QTest.mouseClick(tab, LEFT)
        assert [each for each in screen._tabs() if each.isChecked()] == [tab]
