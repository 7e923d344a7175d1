"""The statistics screen: its tabs, the shares of the reason codes, and the files that it writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import Role
from core.inspection.imaging import decode
from core.inspection.result import Judgement
from core.records.history import InspectionFilter, InspectionLabel
from core.records.statistics_tables import COLUMNS, Table
from hmi.i18n import date_time
from hmi.screens.names import At
from hmi.screens.statistics import StatisticsScreen
from hmi.sheets.list import ListSheet
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
    assert screen.tools_page.reasons.isVisible()
    (row,) = screen.tools_page.reasons.list.rows
    assert row.name == "rework"
    assert row.note.startswith(f"{len(given)} part")
    assert f"{len(given)} of {len(page.items)} NG" in screen.tools_page.reasons.heading.text
    for item in given:
        station.labels.set_reason_code(engineer, item.id, None)
    open_statistics(scene)
    assert not screen.tools_page.reasons.isVisible()
    assert screen.tools_page.list.isVisible()


def test_what_is_shown_is_saved_as_a_table_and_as_a_picture(open_scene: Callable[..., Scene], qtbot: QtBot) -> None:
    scene = open_scene()
    scene.signed_in(Role.ENGINEER)
    screen = open_statistics(scene)
    live = LivePanel(qtbot, cast("Station", scene.station), scene.window)
    exports = scene.station.settings.storage.exports_dir
    for table in ("tools", "scores", "reasons"):
        live.touch(screen.table)
        live.sheet(ListSheet).list.picked.emit(table)
        live.save_in_exports()
        scene.window.toast_notice.hide()
        (written,) = exports.glob(f"* statistics {table}.csv")
        assert written.read_text().splitlines()[0] == ",".join(COLUMNS[Table(table)])
    for tab, named in ((screen.yield_tab, "statistics"), (screen.times_tab, "statistics times")):
        live.touch(tab)
        live.touch(screen.table)
        live.save_in_exports()
        scene.window.toast_notice.hide()
        (written,) = exports.glob(f"* {named}.csv")
        assert written.read_text().startswith("station,")
    live.touch(screen.picture)
    live.save_in_exports()
    (picture,) = exports.glob("* statistics.png")
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


def test_the_arrow_keys_read_the_bars_of_both_charts(open_scene: Callable[..., Scene]) -> None:
    scene = open_scene()
    scene.signed_in(Role.ENGINEER)
    screen = open_statistics(scene)
    assert screen.scores_plot is not None
    assert screen.steps_plot is not None
    tool = screen.tools_page._found[0]
    bars = [at for at in range(101) if tool.ok_scores[at] + tool.ng_scores[at]]
    read = screen.tools_page.words
    screen.scores_plot.setFocus()
    QTest.keyClick(screen.scores_plot, Qt.Key.Key_Home)
    assert f"{bars[0]}–{bars[0] + 1}" in read.text
    QTest.keyClick(screen.scores_plot, Qt.Key.Key_End)
    last = read.text
    QTest.keyClick(screen.scores_plot, Qt.Key.Key_Left)
    assert read.text != last
    QTest.keyClick(screen.scores_plot, Qt.Key.Key_Right)
    assert read.text == last
    QTest.mouseClick(screen.yield_tab, LEFT)
    screen.steps_plot.setFocus()
    QTest.keyClick(screen.steps_plot, Qt.Key.Key_Right)
    assert date_time(screen.yield_page._steps[0].since) in screen.yield_page.words.text


def test_figures_of_one_label_and_nothing_that_is_left_shows_all_again(open_scene: Callable[..., Scene]) -> None:
    scene = open_scene()
    scene.signed_in(Role.ENGINEER)
    screen = open_statistics(scene)

    def mean(label: InspectionLabel) -> None:
        before = screen._loaded
        screen.filter._set(label=label)
        scene.settle(lambda: screen._loaded is not before)

    everything = screen._loaded
    mean(InspectionLabel.FALSE_CALL)
    assert everything is not None
    assert screen._loaded is not None
    assert 0 < screen._loaded.yields.total.parts < everything.yields.total.parts
    assert screen.only.text() == "False call"
    mean(InspectionLabel.MISSED)
    assert screen.everything.isVisible()
    before = screen._loaded
    QTest.mouseClick(screen.everything, LEFT)
    scene.settle(lambda: screen._loaded is not before)
    total, first = screen._loaded.yields.total, everything.yields.total
    assert (total.ok, total.ng, total.faults) == (first.ok, first.ng, first.faults), "the hours go on"
    assert not screen.everything.isVisible()


def test_figures_follow_the_line_while_the_screen_is_open(
    open_scene: Callable[..., Scene],
) -> None:
    scene = open_scene()
    scene.signed_in(Role.ENGINEER)
    screen = open_statistics(scene)
    status = scene.station.status()
    screen.on_status(status)
    assert not screen._fresh.isActive(), "nothing was judged since"
    screen._last = "the part before"
    screen.on_status(status)
    assert screen._fresh.interval() >= 5000, "gently"
    before = screen._loaded
    screen._fresh.start(0)
    scene.settle(lambda: screen._loaded is not before)
    assert screen.tools_tab.isChecked()
