"""Step 1 on a panel with a real, simulated station: settings made there reach the camera and the draft."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import SYSTEM
from core.devices.cameras.simulated import CameraFault, SimulatedCamera
from core.errors import CameraError
from core.inspection.camera_spec import CameraSpec
from core.running.state import RunState
from hmi.forms.choice_field import ChoiceWidget
from hmi.forms.number_field import NumberWidget
from hmi.screens.names import At
from hmi.sheets.list import ListSheet
from hmi.sheets.number import NumberSheet
from hmi.widgets.words import FitText

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.station import Station
    from hmi.wizard.image.step import ImageStep
    from tests.hmi.live import LivePanel


@pytest.fixture
def step(panel: LivePanel) -> ImageStep:
    """The step with the first demo program as the draft; the camera has its settings."""
    panel.window.go(At.WIZARD, program_id=1)
    panel.wait(lambda: panel.wizard.image_step.isVisible())
    panel.wait(lambda: panel.wizard.image_step._applied is not None)
    return panel.wizard.image_step


def number(step: ImageStep, name: str) -> NumberWidget:
    widget = step.camera.widgets[name]
    assert isinstance(widget, NumberWidget)
    return widget


def brightness(station: Station) -> float:
    frame = station.newest_frame()
    assert frame is not None
    return float(frame.image.mean())


def test_what_a_program_leaves_to_the_camera_shows_the_cameras_own_value_unmarked(step: ImageStep) -> None:
    assert step.draft.program.camera.exposure_us is None
    for name, value in (("exposure_us", 5000), ("gain_db", 0), ("focus_pct", 50), ("white_balance_red", 1)):
        assert number(step, name).value == value
        assert number(step, name).is_default
    assert number(step, "light_pct").isEnabled()


def test_a_value_that_is_typed_goes_to_the_draft_and_to_the_camera(panel: LivePanel, step: ImageStep) -> None:
    bright = brightness(panel.station)
    panel.touch(number(step, "exposure_us").row)
    sheet = panel.sheet(NumberSheet)
    sheet.close_sheet()
    sheet.entered.emit(1000.0)
    assert step.draft.program.camera == replace(CameraSpec(), exposure_us=1000, test_pattern="Connector 7-pin")
    panel.wait(lambda: brightness(panel.station) < bright / 3)
    panel.wait(lambda: not step.trials.is_busy)
    assert not number(step, "exposure_us").is_default
    assert number(step, "gain_db").is_default, "only the edited setting is stored in the program"


def test_undo_takes_it_back_from_the_camera_too(panel: LivePanel, step: ImageStep) -> None:
    bright = brightness(panel.station)
    step.camera.spec_changed.emit(CameraSpec(exposure_us=1000, test_pattern="Connector 7-pin"))
    panel.wait(lambda: brightness(panel.station) < bright / 3)
    step.draft.undo()
    panel.wait(lambda: brightness(panel.station) > bright / 1.5)
    assert step.draft.program.camera.exposure_us is None


def test_a_slider_that_is_dragged_is_seen_at_once_and_is_one_step_of_undo(panel: LivePanel, step: ImageStep) -> None:
    slider = number(step, "gain_db").slider
    step.form.area.ensureWidgetVisible(slider)
    bright = brightness(panel.station)
    start, end = slider.rect().center(), slider.rect().center()
    start.setX(round(slider.x_of(0)))
    end.setX(round(slider.x_of(18)))
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(slider, end)
    panel.wait(lambda: brightness(panel.station) > 1.5 * bright)
    assert step.draft.program.camera.gain_db is None, "the draft changes only when the slider is released"
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=end)
    assert step.draft.program.camera.gain_db == pytest.approx(18, abs=1)
    step.draft.undo()
    assert not step.draft.can_undo


def test_the_brightness_modes_and_test_patterns_are_those_of_the_camera(panel: LivePanel, step: ImageStep) -> None:
    modes = step.camera.widgets["brightness_mode"]
    assert isinstance(modes, ChoiceWidget)
    step.form.area.ensureWidgetVisible(modes)
    panel.touch(modes.row)  # beside the picture, the words of all modes do not fit in one row
    panel.sheet(ListSheet).list.picked.emit("hdr")
    assert step.draft.program.camera.brightness_mode == "hdr"
    panel.wait(lambda: not step.trials.is_busy and step._applied is not None)
    panel.wait(lambda: panel.station.status().frame_period_ms > 100)


def test_settings_that_the_camera_does_not_keep_are_said_and_the_picture_stays(
    panel: LivePanel, step: ImageStep
) -> None:
    said: list[str] = []
    panel.window.toast_notice.say = said.append  # type: ignore[method-assign]
    step.draft.apply(replace(step.draft.program, camera=CameraSpec(test_pattern="Teapot")))
    panel.wait(lambda: bool(said))
    assert "Teapot" in said[0]
    step.draft.undo()
    panel.wait(lambda: step._applied is not None and step._applied.test_pattern == "Connector 7-pin")


def test_settings_that_a_lost_camera_did_not_take_are_tried_again_until_it_does(
    panel: LivePanel, step: ImageStep, expect_log: Callable[[str], None]
) -> None:
    expect_log("Camera: The camera was unplugged|Camera: No camera was found")  # the second: looked for anew meanwhile
    camera = panel.station.devices.camera
    assert isinstance(camera, SimulatedCamera)
    complaints: list[BaseException] = []
    step.trials._complain = complaints.append
    camera.fail(CameraFault.LOST)
    step.draft.apply(replace(step.draft.program, camera=CameraSpec(test_pattern="Gasket")))
    panel.wait(lambda: bool(complaints) and step.trials.is_busy)
    camera.recover()
    panel.wait(lambda: step._applied is not None and step._applied.test_pattern == "Gasket")
    assert not step.trials.is_busy
    (complaint,) = complaints  # it is said once
    assert isinstance(complaint, CameraError)


def test_what_the_camera_does_not_have_is_named_in_one_line_unless_the_program_sets_it(step: ImageStep) -> None:
    controls = dict(step.panel.station.camera_setup.controls(SYSTEM))
    for name in ("focus_pct", "light_pct"):
        del controls[name]
    step.camera.show_spec(CameraSpec(light_pct=40), None, controls)
    assert "focus_pct" not in step.camera.widgets
    note = step.camera.findChild(FitText, "camera_fields_note")
    assert note is not None
    assert "Focus" in note.text
    assert "Exposure" not in note.text
    light = step.camera.widgets["light_pct"]
    assert not light.is_allowed
    assert "The light of this station" in light.help.text
    assert step.camera.widgets["exposure_us"].is_allowed
    step.camera.show_spec(CameraSpec(), None, None)
    assert note.text == "No camera was found yet."
    assert not any(widget.is_allowed for widget in step.camera.widgets.values())


def test_the_search_shows_its_steps_and_what_it_found_is_one_step_of_undo(panel: LivePanel, step: ImageStep) -> None:
    spoilt = CameraSpec(exposure_us=700, focus_pct=25, test_pattern="Gasket")
    step.draft.apply(replace(step.draft.program, camera=spoilt))
    panel.wait(lambda: step._applied is not None and step._applied.test_pattern == "Gasket")
    panel.touch(step.optimize)
    assert step.optimize.text() == "Cancel"
    panel.wait(lambda: step.notice.isVisible() and "Exposure" in step.notice.words.text)
    assert not step.form.isEnabled()
    panel.wait(lambda: not step.trials.is_searching)
    panel.wait(lambda: step.draft.program.camera != spoilt)
    assert abs((step.draft.program.camera.focus_pct or 0) - 50) < 5
    assert step.optimize.text() == "Auto-optimize"
    assert not step.notice.isVisible()
    step.draft.undo()
    assert step.draft.program.camera == spoilt


def test_a_search_that_is_canceled_leaves_everything_as_it_was(panel: LivePanel, step: ImageStep) -> None:
    spoilt = CameraSpec(focus_pct=25, test_pattern="Gasket")
    step.draft.apply(replace(step.draft.program, camera=spoilt))
    panel.wait(lambda: step._applied is not None and step._applied.focus_pct == 25)
    panel.touch(step.optimize)
    panel.wait(lambda: "Focus" in step.notice.words.text)
    panel.touch(step.optimize)
    panel.wait(lambda: not step.trials.is_searching and not step.trials.is_busy)
    assert step.draft.program.camera == spoilt
    assert panel.station.camera_setup.applied(SYSTEM).focus_pct == 25


def test_a_running_line_keeps_its_settings_and_can_be_stopped_here(panel: LivePanel, step: ImageStep) -> None:
    panel.station.start(SYSTEM)
    panel.wait(step.stop.isVisible)
    assert not step.optimize.isVisible(), "it has no place while the camera keeps the settings of the line"
    before = panel.station.camera_setup.applied(SYSTEM)
    step.camera.spec_changed.emit(CameraSpec(exposure_us=1000, test_pattern="Connector 7-pin"))
    assert step.draft.program.camera.exposure_us == 1000, "the draft can be edited while the line runs"
    assert panel.station.camera_setup.applied(SYSTEM) == before
    QTest.mousePress(step.stop, Qt.MouseButton.LeftButton)
    panel.wait(lambda: panel.station.status().run.state is RunState.STOPPED)
    QTest.mouseRelease(step.stop, Qt.MouseButton.LeftButton)
    panel.wait(lambda: step._applied is not None and step._applied.exposure_us == 1000)
    assert step.optimize.isVisible()
    assert not step.stop.isVisible()


def test_the_button_that_stops_the_line_wants_to_be_held(panel: LivePanel, step: ImageStep) -> None:
    panel.station.start(SYSTEM)
    panel.wait(step.stop.isVisible)
    said: list[str] = []
    panel.window.toast_notice.say = said.append  # type: ignore[method-assign]
    panel.touch(step.stop)
    assert said == ["Keep the button pressed to stop."]
    assert panel.station.status().run.state is not RunState.STOPPED


def test_focus_and_histogram_follow_the_live_picture(panel: LivePanel, step: ImageStep) -> None:
    panel.wait(lambda: step.meter.share_pct is not None)
    assert "White 0.0" in step.histogram.words()[1]
    step.draft.apply(replace(step.draft.program, camera=CameraSpec(exposure_us=30_000, test_pattern="Label plate")))
    panel.wait(lambda: step.histogram._bright > 50)
    sharp = step.meter._value
    step.draft.apply(replace(step.draft.program, camera=CameraSpec(focus_pct=10, test_pattern="Label plate")))
    panel.wait(lambda: step.meter._value is not None and sharp is not None and step.histogram._bright < 50)


def test_the_trigger_stands_behind_its_own_tab(panel: LivePanel, step: ImageStep) -> None:
    panel.touch(step.trigger_tab)
    assert step.trigger.isVisible()
    assert not step.camera.isVisible()
    kinds = step.trigger.widgets["kind"]
    assert isinstance(kinds, ChoiceWidget)
    panel.touch(kinds.buttons["internal"])
    assert step.draft.program.trigger.kind == "internal"
    assert "interval_ms" in step.trigger.shown
    assert "edge" not in step.trigger.shown


def test_a_picture_that_gets_old_is_grayed_and_says_its_age(panel: LivePanel, step: ImageStep) -> None:
    status = panel.station.status()
    step.on_status(replace(status, frame_age_ms=1500.0))
    assert step.view.is_stale
    assert step.picture.right.text == "LAST PICTURE IS 1.5\u202fs OLD"


def test_back_from_another_step_the_picture_is_live_again(panel: LivePanel, step: ImageStep) -> None:
    panel.wizard.go_to("master")
    panel.wizard.go_to("image")
    before = panel.window.feed.prepared
    panel.wait(lambda: panel.window.feed.prepared > before + 2)


def test_leaving_the_wizard_ends_the_trial(panel: LivePanel, step: ImageStep) -> None:
    desk = panel.station.camera_setup
    step.camera.spec_changed.emit(CameraSpec(exposure_us=1000, test_pattern="Connector 7-pin"))
    panel.wait(lambda: desk.applied(SYSTEM).exposure_us == 1000)
    panel.wizard.go_to("tools")
    assert desk.applied(SYSTEM).exposure_us == 1000, "the settings tried stay in force for the other steps"
    panel.wizard.keeper.forget()
    panel.window._show(panel.window.screens[At.RUN])
    panel.wait(lambda: desk.applied(SYSTEM).exposure_us == 5000)
