"""An engineer builds a program on the panel, by real mouse and touch events, until it rejects a bad part."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import SYSTEM
from core.assembly import open_station
from core.devices.cameras.simulated import SimulatedCamera
from core.inspection.geometry import Point, Pose
from core.inspection.result import Judgement
from core.running.state import RunState
from core.settings import load_settings
from core.simulation.parts.pictures import scene_of
from hmi.screens.login import LoginScreen
from hmi.screens.programs import ProgramsScreen
from hmi.screens.run import RunScreen
from hmi.sheets.list import ListSheet
from hmi.sheets.menu import MenuSheet
from tests.hmi.live import LivePanel, live_panel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QPointingDevice
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from core.simulation.parts import Part
    from core.station import Station
    from hmi.i18n import Languages
    from hmi.widgets.tiles import Tile

# The region to drag for each tool, in pixels of the drawing of the connector.
DRAWN: dict[str, tuple[Point, Point]] = {
    "position_adjust": ((260, 120), (1020, 590)),
    "outline": ((250, 115), (1030, 595)),
    "area": ((330, 205), (950, 378)),
    "color_area": ((424, 440), (592, 538)),
    "edge_detection": ((335, 258), (945, 322)),
    "measure": ((335, 258), (945, 322)),
    "count": ((330, 205), (950, 378)),
}


@pytest.fixture
def station(data_dir: Path) -> Iterator[Station]:
    """Half of the parts are bad; the belt is slow, so that only the test brings the next part."""
    opened = open_station(
        load_settings(
            None,
            data_dir=data_dir,
            camera="simulated",
            lines="simulated",
            autostart=True,
            sim_parts_per_minute=1,
            sim_defect_pct=50.0,
        )
    )
    yield opened
    opened.close()


def next_part(station: Station, *, good: bool) -> Part:
    """Advance the belt until a good or bad part, as wanted, lies under the camera."""
    camera = station.devices.camera
    assert isinstance(camera, SimulatedCamera)
    belt = camera._belt
    while True:
        lies = belt.part()
        scene_of(belt.series.part(lies.kind, lies.number + 1))  # drawn now, so that the camera need not wait for it
        part = belt.advance()
        if (part.defect is None) is good:
            return part


def row_of(sheet: ListSheet, key: str) -> None:
    """Touch the row with this key."""
    rows = [row.key for row in sheet.list.rows]
    index = sheet.list.model().index(rows.index(key), 0)
    sheet.list.scrollTo(index)
    QTest.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=sheet.list.visualRect(index).center())


def screen_of(panel: LivePanel, kind: type[QWidget]) -> QWidget:
    panel.wait(lambda: isinstance(panel.window.current, kind))
    return panel.window.current


def test_a_program_is_built_by_hand_and_rejects_a_bad_part(
    qtbot: QtBot, station: Station, languages: Languages, touchscreen: QPointingDevice
) -> None:
    with live_panel(qtbot, station, languages) as panel:
        panel.wait(lambda: station.status().run.state is RunState.READY)
        _sign_in(panel)
        _begin(panel)
        part = _image_and_master(panel)
        _draw_five_tools(panel, part, touchscreen)
        _save_and_activate(panel)
        _run(panel)


def _sign_in(panel: LivePanel) -> None:
    login = panel.window.current
    assert isinstance(login, LoginScreen)

    def engineer() -> list[Tile]:
        return [tile for tile in login.tiles if tile.objectName() == "simulated_engineer" and tile.isVisible()]

    panel.wait(lambda: bool(engineer()))  # the users are read in a background thread
    panel.touch(engineer()[0])
    panel.wait(lambda: panel.window.current.name == "run")


def _begin(panel: LivePanel) -> None:
    panel.touch(panel.window.bar.menu)
    menu = panel.sheet(MenuSheet)
    panel.touch(next(place for place in menu.places if place.objectName() == "menu_programs"))
    programs = screen_of(panel, ProgramsScreen)
    assert isinstance(programs, ProgramsScreen)
    panel.touch(programs.new)
    panel.type_in("Built by hand")
    panel.wait(lambda: panel.window.current is panel.wizard)


def _image_and_master(panel: LivePanel) -> Part:
    """Stop the line, take a good part as master, and register it."""
    wizard = panel.wizard
    stop = wizard.image_step.stop
    panel.wait(stop.isVisible)
    QTest.mousePress(stop, Qt.MouseButton.LeftButton)
    panel.wait(lambda: panel.station.status().run.state is RunState.STOPPED)
    QTest.mouseRelease(stop, Qt.MouseButton.LeftButton)
    part = next_part(panel.station, good=True)
    panel.touch(wizard.next)
    panel.wait(wizard.master_step.capture.isEnabled)
    panel.touch(wizard.master_step.capture)
    panel.wait(wizard.master_step.register.isEnabled)
    assert wizard.next.tone == "plain", "Register is the main action, not Next"
    panel.touch(wizard.master_step.register)
    panel.wait(lambda: wizard.draft.master is not None)
    panel.touch(wizard.next)
    return part


def _draw_five_tools(panel: LivePanel, part: Part, touchscreen: QPointingDevice) -> None:
    """By finger and by mouse in turn."""
    wizard = panel.wizard
    step = wizard.tools_step
    panel.wait(lambda: step.isVisible() and step.editor.viewport is not None)
    shift = Pose(part.pose.x_px - 640.0, part.pose.y_px - 360.0)
    for (kind, (start, end)), finger in zip(DRAWN.items(), itertools.cycle((touchscreen, None)), strict=False):
        panel.touch(step.add)
        row_of(panel.sheet(ListSheet), kind)
        assert step.editor.armed == "rectangle"
        panel.drag(shift.move(start), shift.move(end), finger)
        panel.wait(lambda kind=kind: any(tool.type == kind for tool in wizard.draft.program.tools))  # type: ignore[misc]
    assert [tool.type for tool in wizard.draft.program.tools] == list(DRAWN)
    panel.wait(lambda: wizard.judge.scores.of == wizard.draft.program and wizard.judge.scores.master is not None)
    master = wizard.judge.scores.master
    assert master is not None
    assert master.scored is not None
    assert not master.problems
    assert {tool.score_pct for tool in master.scored.tools} == {100.0}


def _save_and_activate(panel: LivePanel) -> None:
    panel.touch(panel.wizard.next)
    assert panel.wizard.step.name == "outputs"
    panel.wait(panel.wizard.next.isEnabled)
    panel.touch(panel.wizard.next)
    panel.wait(lambda: panel.window.current.name == "run")
    saved = next(item for item in panel.station.library.programs(SYSTEM) if item.name == "Built by hand")
    running = panel.station.status().run.program
    assert running is not None
    assert (running.id, running.version_hash) == (saved.id, saved.version_hash)


def _run(panel: LivePanel) -> None:
    """A good part is OK, and a bad part is NG."""
    run = panel.window.current
    assert isinstance(run, RunScreen)
    station = panel.station
    panel.wait(run.start.isVisible)
    panel.touch(run.start)
    for good, judgement in ((True, Judgement.OK), (False, Judgement.NG)):
        next_part(station, good=good)
        before = station.status().run.counters.parts
        panel.wait(lambda: station.status().run.state is RunState.READY and run.trigger.isEnabled())
        panel.touch(run.trigger)
        panel.wait(lambda before=before: station.status().run.counters.parts > before)  # type: ignore[misc]
        last = station.status().run.last
        assert last is not None
        assert last.truth is not None
        assert last.judgement is judgement, (last.truth, str(last.reason))
        assert (last.truth["defects"] == []) is good
    panel.wait(lambda: run.verdict.saying.word == "NG")
