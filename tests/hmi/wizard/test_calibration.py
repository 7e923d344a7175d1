"""A program keeps measuring by its calibration, until an engineer takes over the station's new one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM, Role
from core.inspection import editing
from core.inspection.geometry import Rectangle
from core.upkeep.calibrating import Target
from hmi.screens.calibration_sheet import CalibrationSheet
from hmi.screens.names import At
from hmi.sheets.decision import DecisionSheet
from tests.targets import COLUMNS, ROWS, dots

if TYPE_CHECKING:
    from core.inspection.calibration import Calibration
    from core.programs.library import StoredProgram
    from core.station import Station
    from hmi.screens.system import SystemScreen
    from tests.hmi.live import LivePanel


DOTS = Target("dots", COLUMNS, ROWS, 10.0)


def calibrated(station: Station, spacing: int) -> Calibration:
    return station.calibration.calibrate(SYSTEM, [dots(spacing)], DOTS).calibration


@pytest.fixture
def measuring(station: Station) -> tuple[StoredProgram, Calibration]:
    """A version that measures in mm, and the calibration that it took over."""
    first = calibrated(station, 90)
    stored = station.library.program(SYSTEM, station.library.programs(SYSTEM)[0].id)
    tool = editing.new_tool(stored.program, "measure", Rectangle(335, 258, 610, 64), "length")
    tool = replace(tool, params=replace(tool.params, unit="mm"))
    program = editing.with_tool(stored.program, tool)
    saved = station.library.save(SYSTEM, program, None, "measures", stored.id, stored.version_hash)
    assert saved.program.calibration == first
    return saved, first


@pytest.mark.parametrize("takes", [False, True])
def test_opening_a_program_of_an_earlier_calibration_asks_which_to_measure_by(
    panel: LivePanel, measuring: tuple[StoredProgram, Calibration], takes: bool
) -> None:
    saved, first = measuring
    later = calibrated(panel.station, 88)
    panel.window.go(At.WIZARD, program_id=saved.id)
    panel.wait(lambda: bool(panel.window.sheets()))
    sheet = panel.sheet(DecisionSheet)
    words = "Take over the new one" if takes else "Keep the program's"
    panel.touch(next(button for button in sheet._choices if button.text() == words))
    assert panel.wizard.draft.program.calibration == (later if takes else first)
    assert panel.wizard.draft.is_changed is takes


def test_system_shows_the_calibration_with_its_residual_and_age(
    panel: LivePanel, measuring: tuple[StoredProgram, Calibration]
) -> None:
    panel.window.go(At.SYSTEM)
    screen: SystemScreen = panel.window.screens[At.SYSTEM]  # type: ignore[assignment]
    panel.wait(lambda: any(row.key == "calibration" for row in screen.list.rows))
    (row,) = (row for row in screen.list.rows if row.key == "calibration")
    assert row.note.startswith("Dots, 10 mm · residual 0.0")
    assert "0 days ago" in row.note
    assert row.icon == "tick"


def test_an_engineer_calibrates_on_the_panel_and_each_picture_says_whether_it_shows_the_target(
    panel: LivePanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.sign_in(Role.ENGINEER)
    panel.window.go(At.SYSTEM)
    screen: SystemScreen = panel.window.screens[At.SYSTEM]  # type: ignore[assignment]
    panel.touch(screen.calibrate)
    sheet = panel.sheet(CalibrationSheet)
    frame = panel.station.newest_frame()
    assert frame is not None
    sheet.fields.changed.emit(replace(DOTS, columns=8))
    monkeypatch.setattr(panel.station, "newest_frame", lambda: replace(frame, image=dots(90)))
    panel.touch(sheet.shoot)
    panel.wait(lambda: sheet.list.rows[0].note == "The target is not found.")
    assert not sheet.go.isEnabled()
    sheet.fields.changed.emit(DOTS)  # counted again: the picture need not be taken again
    panel.wait(lambda: sheet.list.rows[0].note == "7 × 6 points found")
    panel.touch(sheet.go)
    panel.wait(lambda: sheet.words.text.startswith("Calibrated: residual 0.0"))
    panel.wait(lambda: screen._present is not None)
    stored = panel.station.calibration.present(SYSTEM)
    assert stored is not None
    assert stored.camera == panel.station.status().camera
    assert stored.calibration.pictures == 1


def test_a_calibration_of_another_camera_is_called_one(panel: LivePanel) -> None:
    panel.station.calibration.calibrate(SYSTEM, [dots(90)], DOTS, "USB camera of last year")
    panel.window.go(At.SYSTEM)
    screen: SystemScreen = panel.window.screens[At.SYSTEM]  # type: ignore[assignment]
    panel.wait(lambda: any(row.key == "calibration" for row in screen.list.rows))
    (row,) = (row for row in screen.list.rows if row.key == "calibration")
    assert row.note.startswith("It was taken with another camera.")
    assert row.icon == "alarm"


def test_an_old_picture_is_not_calibrated_by(panel: LivePanel, monkeypatch: pytest.MonkeyPatch) -> None:
    panel.sign_in(Role.ENGINEER)
    panel.window.go(At.SYSTEM)
    screen: SystemScreen = panel.window.screens[At.SYSTEM]  # type: ignore[assignment]
    panel.touch(screen.calibrate)
    sheet = panel.sheet(CalibrationSheet)
    monkeypatch.setattr(panel.station, "newest_frame", lambda: None)
    panel.touch(sheet.shoot)
    assert sheet.list.rows == ()
