"""A program keeps measuring by its calibration, until an engineer takes over the station's new one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core.access.roles import SYSTEM
from core.inspection import editing
from core.inspection.geometry import Rectangle
from core.upkeep.calibrating import Target
from hmi.screens.names import At
from hmi.sheets.decision import DecisionSheet

if TYPE_CHECKING:
    from core.inspection.calibration import Calibration
    from core.programs.library import StoredProgram
    from core.station import Station
    from hmi.screens.system import SystemScreen
    from tests.hmi.live import LivePanel


def calibrated(station: Station, spacing: int) -> Calibration:
    image = np.full((720, 1280, 3), 220, np.uint8)
    for number in range(42):
        x, y = 100 + spacing * (number % 7), 100 + spacing * (number // 7)
        cv2.circle(image, (x, y), 20, (40, 40, 40), cv2.FILLED)
    return station.calibration.calibrate(SYSTEM, [image], Target("dots", 7, 6, 10.0)).calibration


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
