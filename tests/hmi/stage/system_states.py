"""States of a scene: System; a part of `states.STATES`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.access.roles import Role
from core.inspection.calibrating import Target
from hmi.fitted_window import width_trial
from hmi.forms.choice_field import TextsWidget
from hmi.screens.calibration_sheet import CalibrationSheet
from hmi.screens.names import At
from hmi.screens.system import SystemScreen
from hmi.sheets.keyboard import KeyboardSheet
from tests.hmi.stage.run_states import show_ok
from tests.targets import COLUMNS, ROWS, dots

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene


def _system(scene: Scene) -> None:
    show_ok(scene)
    scene.signed_in(Role.ADMIN)
    scene.window.go(At.SYSTEM)
    scene.screen(SystemScreen).station_tab.click()


def _system_restart(scene: Scene) -> None:
    """The decision before a restart; a simulated station asks for no password."""
    _system(scene)
    scene.screen(SystemScreen).restart.click()


def _system_settings(scene: Scene) -> None:
    _system(scene)
    scene.screen(SystemScreen).settings_tab.click()


def _system_settings_times(scene: Scene) -> None:
    """The end of the form: when the panel signs people out."""
    _system_settings(scene)
    area = scene.screen(SystemScreen).form.area
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _system_settings_read_only(scene: Scene) -> None:
    """An engineer sees the settings, and who may change them."""
    show_ok(scene)
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.SYSTEM)
    scene.screen(SystemScreen).settings_tab.click()


def _system_settings_shifts(scene: Scene) -> None:
    """The keyboard for the shifts, with a time that is none."""
    _system_settings(scene)
    widget = scene.screen(SystemScreen).form.columns["general"].widgets["shifts"]
    assert isinstance(widget, TextsWidget)
    widget.row.click()
    sheet = scene.window.sheets()[-1]
    assert isinstance(sheet, KeyboardSheet)
    sheet.field.setText("6, 14:00")
    sheet.done.click()


def _calibration(scene: Scene) -> None:
    """Two pictures of a target, of which one shows too little of it."""
    _system(scene)
    scene.screen(SystemScreen).calibrate.click()
    sheet = scene.window.sheets()[-1]
    assert isinstance(sheet, CalibrationSheet)
    for spacing in (100, 190):
        image = dots(spacing)
        scene.station.show_frame(replace(scene.good, image=image, seq=scene.good.seq + spacing))
        sheet.shoot.click()
    target = Target("dots", COLUMNS, ROWS, 10.0)
    sheet.fields.show_values(target)
    sheet.fields.changed.emit(target)


def _calibration_target(scene: Scene) -> None:
    _calibration(scene)
    sheet = scene.window.sheets()[-1]
    assert isinstance(sheet, CalibrationSheet)
    sheet.target_tab.click()


def _system_computer(scene: Scene) -> None:
    _system(scene)
    scene.screen(SystemScreen).computer_tab.click()


def _system_log(scene: Scene) -> None:
    """The log tab, which is empty: a staged station logs nothing."""
    _system(scene)
    scene.screen(SystemScreen).log_tab.click()


def _system_about(scene: Scene) -> None:
    _system(scene)
    screen = scene.screen(SystemScreen)
    screen.about_tab.click()
    scene.settle(lambda: bool(screen.list.rows))


def _system_license(scene: Scene) -> None:
    _system_about(scene)
    scene.screen(SystemScreen).list.picked.emit("Flask")
    scene.settle(lambda: bool(scene.window.sheets()))


def _system_width(scene: Scene) -> None:
    """A width of the screen is tried; the time to keep it stands still."""
    _system_settings(scene)
    sheet = width_trial(scene.look, 217.0)
    sheet.second.stop()
    scene.window.open_sheet(sheet)


STATES: dict[str, Callable[[Scene], None]] = {
    "system": _system,
    "system_restart": _system_restart,
    "system_settings": _system_settings,
    "system_settings_times": _system_settings_times,
    "system_settings_read_only": _system_settings_read_only,
    "system_settings_shifts": _system_settings_shifts,
    "calibration": _calibration,
    "calibration_target": _calibration_target,
    "system_computer": _system_computer,
    "system_log": _system_log,
    "system_about": _system_about,
    "system_license": _system_license,
    "system_width": _system_width,
}
