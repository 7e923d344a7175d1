"""Step 2 on a real panel: a master is captured or loaded, rated, and registered, and is never lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core.access.roles import SYSTEM
from core.inspection.camera_spec import CameraSpec
from core.inspection.imaging import content_hash
from core.inspection.program import Program
from core.simulation.parts import master
from hmi.screens.names import At
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.file import FileSheet

if TYPE_CHECKING:
    from pathlib import Path

    from core.inspection.frame import Image
    from hmi.wizard.master.step import MasterStep
    from tests.hmi.live import LivePanel

DARK = CameraSpec(exposure_us=500, test_pattern="Gasket")


@pytest.fixture
def step(panel: LivePanel) -> MasterStep:
    """The step with the first demo program as the draft; its master is shown."""
    panel.window.go(At.WIZARD, program_id=1)
    panel.wait(lambda: panel.wizard.isVisible() and panel.wizard._is_open)
    panel.wizard.go_to("master")
    panel.wait(lambda: panel.wizard.master_step._master is not None)
    return panel.wizard.master_step


@pytest.fixture
def new_program(panel: LivePanel, step: MasterStep) -> MasterStep:
    """The step with a new program, which has no master."""
    step.draft.begin(Program("new", camera=CameraSpec(test_pattern="Gasket")))
    step.on_enter()
    step.on_status(panel.station.status())
    return step


def said_by(panel: LivePanel) -> list[str]:
    said: list[str] = []
    panel.window.toast_notice.say = said.append  # type: ignore[method-assign]
    return said


def captured(panel: LivePanel, step: MasterStep) -> Image:
    panel.touch(step.capture)
    panel.wait(lambda: step._candidate is not None and not step._is_taking)
    assert step._candidate is not None
    return step._candidate.image


def test_the_master_of_the_draft_is_shown_with_its_figures_and_until_then_it_is_loading(
    step: MasterStep, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Regression: under load it said for seconds that there was no master."""
    assert step._master is not None
    rated, step._master = step._master, None
    monkeypatch.setattr("hmi.wizard.master.step.run_in_background", lambda *_: None)
    step.on_enter()
    assert step.picture.left.text == "Loading …"
    step._take_master(rated)
    assert step.master_tab.isChecked()
    assert step.picture.left.text == "The master of this draft"
    assert step.quality.score.number.text.startswith("100")
    assert all(row.isVisible() and row.words.text for row in step.quality.rows.values())
    assert not step.register.isEnabled()


def test_without_a_master_it_is_live_and_says_how_to_make_one(panel: LivePanel, new_program: MasterStep) -> None:
    step = new_program
    assert step.live_tab.isChecked()
    assert not step.master_tab.isEnabled()
    assert step.picture.left.text == "No master image yet"
    assert "touch Capture, or load a file" in step._empty_words()
    panel.wait(lambda: step.quality.score.isVisible())


def test_a_captured_picture_becomes_the_master_when_it_is_registered_and_not_before(
    panel: LivePanel, new_program: MasterStep
) -> None:
    step = new_program
    image = captured(panel, step)
    assert step.draft.master is None
    assert step.picture.left.text == "Not registered yet"
    assert step.quality.score.isVisible()
    panel.touch(step.register)
    assert step.draft.master is image, "the master is the captured picture itself"
    assert step.draft.program.master == content_hash(image)
    assert step.picture.left.text == "The master of this draft"
    step.draft.undo()
    assert step.draft.master is None
    assert step.live_tab.isChecked()


def test_a_capture_is_taken_with_the_settings_of_the_draft(panel: LivePanel, step: MasterStep) -> None:
    step.draft.apply(replace(step.draft.program, camera=DARK))
    image = captured(panel, step)
    assert image.mean() < 20
    assert panel.station.camera_setup.applied(SYSTEM).exposure_us == 500


def test_a_poor_picture_says_why_and_can_be_registered_all_the_same(panel: LivePanel, step: MasterStep) -> None:
    step.draft.apply(replace(step.draft.program, camera=DARK))
    image = captured(panel, step)
    before = step.draft.program.master
    first = step.quality.rows["brightness"]
    assert first.y() < step.quality.rows["sharpness"].y(), "figures that are not good come first"
    assert "Too dark" in first.words.text
    panel.touch(step.register)
    sheet = panel.sheet(DecisionSheet)
    assert "scores only" in sheet._heading.text
    assert "Too dark" in sheet._words.text
    panel.touch(sheet._choices[1])
    assert step.draft.program.master == before
    assert step._candidate is not None, "declining does not discard the new picture"
    panel.touch(step.register)
    panel.touch(panel.sheet(DecisionSheet)._choices[0])
    assert step.draft.program.master == content_hash(image)


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".tif"])
def test_a_file_of_the_right_size_is_taken_without_any_loss(
    panel: LivePanel, step: MasterStep, tmp_path: Path, suffix: str
) -> None:
    image = master("Gasket")
    file = tmp_path / f"gasket{suffix}"
    cv2.imwrite(str(file), image)
    panel.touch(step.load)
    sheet = panel.sheet(FileSheet)
    sheet.close_sheet()
    sheet.chosen.emit((file,))
    panel.wait(lambda: step._candidate is not None)
    panel.touch(step.register)
    assert step.draft.master is not None
    assert np.array_equal(step.draft.master, image)


def test_a_file_of_another_size_than_the_cameras_is_refused_with_a_sentence(
    panel: LivePanel, step: MasterStep, tmp_path: Path
) -> None:
    said = said_by(panel)
    file = tmp_path / "small.png"
    cv2.imwrite(str(file), np.full((480, 640, 3), 90, np.uint8))
    step._load((file,))
    panel.wait(lambda: bool(said))
    assert "640 × 480" in said[0]
    assert "1280 × 720" in said[0]
    assert step._candidate is None
    assert step.load.isEnabled()


def test_a_file_that_is_no_picture_is_refused_with_a_sentence(
    panel: LivePanel, step: MasterStep, tmp_path: Path
) -> None:
    said = said_by(panel)
    file = tmp_path / "letter.png"
    file.write_text("Dear master")
    step._load((file,))
    panel.wait(lambda: bool(said))
    assert "letter.png" in said[0]
    assert step.capture.isEnabled()


def test_a_running_line_gives_a_picture_only_for_the_settings_it_runs_with(panel: LivePanel, step: MasterStep) -> None:
    said = said_by(panel)
    panel.station.start(SYSTEM)
    captured(panel, step)
    step.draft.apply(replace(step.draft.program, camera=DARK))
    panel.touch(step.capture)
    panel.wait(lambda: bool(said))
    assert said == ["The line is running with other camera settings. Stop it first."]


def test_a_picture_that_was_not_registered_waits_while_somebody_looks_elsewhere(
    panel: LivePanel, step: MasterStep
) -> None:
    said = said_by(panel)
    image = captured(panel, step)
    panel.wizard.go_to("tools")
    assert "waits here" in said[-1]
    panel.wizard.go_to("master")
    assert step._candidate is not None
    assert step._candidate.image is image
    assert step.master_tab.text() == "New picture"


def test_another_program_does_not_inherit_a_picture_that_waits(panel: LivePanel, step: MasterStep) -> None:
    captured(panel, step)
    step.draft.begin(Program("another"))
    assert step._candidate is None


def test_live_and_master_stand_behind_two_tabs(panel: LivePanel, step: MasterStep) -> None:
    panel.touch(step.live_tab)
    assert step.picture.left.text == "Live"
    before = panel.window.feed.prepared
    panel.wait(lambda: panel.window.feed.prepared > before + 2)
    panel.touch(step.master_tab)
    assert step.picture.left.text == "The master of this draft"
