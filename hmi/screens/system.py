"""The system screen: health of the station, its settings, its computer, its log, and versions and licenses."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from core.access.roles import Permission
from core.alarms.catalog import Own
from core.inspection.calibration import TARGETS
from hmi.i18n import date_time, decimal, msg, tr, tr_text
from hmi.screens.about import CONTENT, Installed, about_rows, content_words, license_of, read_installed
from hmi.screens.base import Panel, gate
from hmi.screens.calibration_sheet import CalibrationSheet
from hmi.screens.listing import ListScreen
from hmi.screens.maintaining import label_maintenance, touch_maintenance
from hmi.screens.names import At
from hmi.screens.site_settings import SiteSettingsForm
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.folders import size_in_words
from hmi.sheets.reading import ReadingSheet
from hmi.threads import run_in_background
from hmi.widgets.pick_list import PickRow

if TYPE_CHECKING:
    from core.alarms.health import Component
    from core.inspection.calibration import Calibration
    from core.station import StationStatus
    from core.upkeep.calibrating import StoredCalibration
    from core.upkeep.system import Computer, LogLine

COMPONENTS = {
    "inspection": msg("Inspection"),
    "camera": msg("Camera"),
    "lines": msg("Digital lines"),
    "database": msg("Database"),
    "disk": msg("Disk"),
    "loops": msg("Parts of the program"),
    "integrity": msg("Data"),
}
WARNED_OF = {
    "disk": {Own.DISK_LOW},
    "loops": {Own.UPKEEP_LATE, Own.RETENTION},
    "integrity": {Own.DATABASE_DAMAGED, Own.AUDIT_BROKEN, Own.INTEGRITY},
}
"""Alarms about a component that can still do its work."""
LEVELS = {"INFO": msg("Everything"), "WARNING": msg("Warnings and errors"), "ERROR": msg("Errors only")}
_ICONS = {"WARNING": "alarm", "ERROR": "cross", "CRITICAL": "cross"}


class SystemScreen(ListScreen):
    name = At.SYSTEM
    menu_title = msg("System")
    icon = "system"
    help_page = "system"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.station_tab = self.add_tab("tab_station", "tick", self._load)
        self.settings_tab = self.add_tab("tab_settings", "edit", self._load)
        self.computer_tab = self.add_tab("tab_computer", "drive", self._load)
        self.log_tab = self.add_tab("tab_log", "file", self._load)
        self.about_tab = self.add_tab("tab_about", "info", self._load)
        self.form = SiteSettingsForm(panel)
        self.form.setParent(self)
        self.list.picked.connect(self._open)
        self.words = self.add_action("log_words", "edit", self._ask_words)
        self.level = self.add_action("log_level", "filter", self._next_level)
        self.backups = self.add_action("backups", "drive", lambda: panel.go(At.BACKUPS))
        self.storage = self.add_action("storage", "archive", lambda: panel.go(At.STORAGE))
        self.again = self.add_action("look_again", "retry", self._load)
        self.restart = self.add_action("restart_station", "retry", self._ask_restart)
        self.calibrate = self.add_action("calibrate", "measure", self._open_calibration)
        self.maintenance = self.add_action("maintenance", "maintenance", lambda: touch_maintenance(panel))
        self._computer: Computer | None = None
        self._present: StoredCalibration | None = None
        self._calibration: PickRow | None = None
        self._log: tuple[LogLine, ...] = ()
        self._installed: Installed | None = None
        self._level = "WARNING"
        self._words = ""
        self.station_tab.setChecked(True)
        self.retranslate()

    def open(self, *, shows_settings: bool = False) -> None:
        if shows_settings:
            self.settings_tab.setChecked(True)
        super().open()

    def arrange(self) -> None:
        self.words.setVisible(self.log_tab.isChecked())
        self.level.setVisible(self.log_tab.isChecked())
        self.restart.setVisible(self.station_tab.isChecked())
        self.calibrate.setVisible(self.station_tab.isChecked())
        self.maintenance.setVisible(self.station_tab.isChecked())
        self.backups.setVisible(self.computer_tab.isChecked())
        self.storage.setVisible(self.computer_tab.isChecked())
        self.again.setVisible(self.computer_tab.isChecked() or self.log_tab.isChecked())
        super().arrange()
        self.form.setGeometry(self.list.geometry())

    # --- saying -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.station_tab.set_word(tr("Station"))
        self.settings_tab.set_word(tr("Settings"))
        self.computer_tab.set_word(tr("Computer"))
        self.about_tab.set_word(tr("About"))
        self.list.setAccessibleName(tr("System"))
        self.level.set_word(tr(LEVELS[self._level]), tr("Touch for another choice"))
        self.words.set_word(tr("Words"), self._words)
        self.again.set_word(tr("Look again"))
        self.storage.set_word(tr("Storage"))
        self._show()

    def on_enter(self) -> None:
        may_read = self.panel.session.may(Permission.MAINTAIN)
        if self.log_tab.isChecked() and not may_read:  # the previous user's choice
            self.station_tab.setChecked(True)
        self._load()

    def on_settings(self) -> None:
        self._show()

    def on_status(self, status: StationStatus) -> None:
        if self.station_tab.isChecked():
            label_maintenance(self.maintenance, self.panel, status)
            shown = self._station_rows(status)
            if tuple(shown) != self.list.rows:
                self.list.show_rows(shown)

    def _show(self) -> None:
        gate(self.log_tab, self.panel, Permission.MAINTAIN, tr("Log"))
        gate(self.calibrate, self.panel, Permission.EDIT_PROGRAMS, tr("Calibrate the camera"))
        gate(self.restart, self.panel, Permission.MAINTAIN, tr("Restart the station"))
        gate(self.backups, self.panel, Permission.MAINTAIN, tr("Backups"))
        label_maintenance(self.maintenance, self.panel, self.panel.station.status())
        self.form.setVisible(self.settings_tab.isChecked())
        self.list.setVisible(not self.settings_tab.isChecked())
        if self.settings_tab.isChecked():
            self.form.show_settings()
        elif self.station_tab.isChecked():
            self.list.show_rows(self._station_rows(self.panel.station.status()))
        elif self.computer_tab.isChecked():
            self.list.show_rows(self._computer_rows(), empty=tr("Loading …"))
        elif self.log_tab.isChecked():
            self.list.show_rows(
                self._log_rows(), empty=tr("Nothing of that kind was logged. Choose another level or other words.")
            )
        else:
            self.list.show_rows([] if self._installed is None else about_rows(self._installed), empty=tr("Loading …"))
        self.arrange()

    def _station_rows(self, status: StationStatus) -> list[PickRow]:
        devices = {"camera": status.camera, "lines": status.lines}
        alarms = {code for code, _ in status.health.alarms}
        found = [
            (component, component.is_ok and not alarms & WARNED_OF.get(component.name, set()))
            for component in status.health.components
        ]
        # What needs attention comes first, on a screen that does not show them all.
        shown = [
            _component_row(component, devices.get(component.name, ""), is_fine=is_fine)
            for component, is_fine in sorted(found, key=lambda one: one[1])
        ]
        light = PickRow("light", tr("Light on the part"), self._light_words(status), "info")
        beside = next((n for n, row in enumerate(shown, start=1) if row.key == "lines"), len(shown))
        return [*shown[:beside], light, *shown[beside:], *([] if self._calibration is None else [self._calibration])]

    def _light_words(self, status: StationStatus) -> str:
        """What drives the light, and how it was last set."""
        actor = self.panel.session.actor
        controls = {} if actor is None else self.panel.station.camera_setup.controls(actor)
        level, strobe = controls.get("light_pct"), controls.get("light_strobe")
        words = [tr_text(status.light)]
        if level is not None:
            words.append(
                tr("left as it is") if level.value is None else tr("{level} % bright", level=decimal(level.value, 0))
            )
        if strobe is not None and strobe.value:
            words.append(tr("only while a picture is exposed"))
        return " · ".join(words)

    def _computer_rows(self) -> list[PickRow]:
        found, api = self._computer, self.panel.station.settings.api
        if found is None:
            return []
        heat = [] if found.temperature_c is None else [(tr("Temperature"), f"{decimal(found.temperature_c, 0)} °C")]
        told = [
            (tr("Name of the computer"), found.host),
            *((tr("Address on {network}", network=name), address) for name, address in found.addresses),
            (tr("Port of the API"), f"{api.port}"),
            *([(tr("Port of the events"), f"{api.events_port}")] if api.events_port else []),
            (tr("Time"), _time_of(found)),
            (tr("Disk"), _of(found.disk_free_bytes, found.disk_bytes)),
            (tr("Memory"), _of(found.memory_free_bytes, found.memory_bytes)),
            (tr("Memory of the station"), size_in_words(found.process_bytes)),
            (tr("Processor"), tr("{share} % busy", share=decimal(found.cpu_pct, 0))),
            *heat,
            (tr("Station runs since"), date_time(found.started_at)),
        ]
        return [PickRow(name, name, value) for name, value in told]

    def _log_rows(self) -> list[PickRow]:
        return [
            PickRow(
                str(number),
                line.message,
                f"{line.at} · {line.level} · {line.name}",
                _ICONS.get(line.level, "info"),
            )
            for number, line in enumerate(self._log)
        ]

    # --- loading ------------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        actor, station, level, words = self.panel.session.actor, self.panel.station, self._level, self._words
        system = station.system
        self._show()
        if actor is None:
            return
        if self.computer_tab.isChecked():
            run_in_background(self, lambda: system.computer(actor), self._take_computer, self.panel.complain)
        elif self.log_tab.isChecked():
            run_in_background(self, lambda: system.log(actor, level, words=words), self._take_log, self.panel.complain)
        elif self.station_tab.isChecked():
            desk = station.calibration
            run_in_background(
                self,
                lambda: (desk.present(actor), desk.of_active(actor)),
                lambda both: self._take_calibration(*both),
                self.panel.complain,
            )
        elif self.about_tab.isChecked():
            run_in_background(self, read_installed, self._take_installed, self.panel.complain)

    def _take_computer(self, found: Computer) -> None:
        self._computer = found
        self._show()

    def _take_calibration(self, present: StoredCalibration | None, active: Calibration | None) -> None:
        self._present = present
        self._calibration = _calibration_row(present, active, self.panel.station.status())
        self._show()

    def _take_log(self, found: tuple[LogLine, ...]) -> None:
        self._log = found
        self._show()

    def _take_installed(self, found: Installed) -> None:
        self._installed = found
        self._show()

    def _next_level(self) -> None:
        levels = list(LEVELS)
        self._level = levels[(levels.index(self._level) + 1) % len(levels)]
        self.level.set_word(tr(LEVELS[self._level]), tr("Touch for another choice"))
        self._load()

    def _ask_words(self) -> None:
        self.panel.type_text(tr("Words that the record must contain; empty for all"), self._words, self._take_words)

    def _take_words(self, words: str) -> None:
        self._words = words.strip()
        self.words.set_word(tr("Words"), self._words)
        self._load()

    # --- calibrating --------------------------------------------------------------------------------------------------

    def _open_calibration(self) -> None:
        sheet = CalibrationSheet(self.panel, self._present)
        sheet.calibrated.connect(self._load)
        self.panel.open_sheet(sheet)

    # --- restarting ---------------------------------------------------------------------------------------------------

    def _ask_restart(self) -> None:
        self.panel.confirm(self._decide_restart)

    def _decide_restart(self) -> None:
        station = self.panel.station
        runs = not station.status().run.state.is_off
        goes_on = station.settings.general.autostart
        words = [tr("The panel and the network are away for some seconds.")]
        if runs:
            words.append(tr("The part in progress is finished first; the outputs are safe until the station is back."))
            words.append(
                tr("The program then starts again by itself.")
                if goes_on
                else tr("The inspection must then be started by hand.")
            )
        elif goes_on:
            words.append(tr("The inspection starts with the station."))
        choices = tr("Go on as it is"), tr("Restart the station")
        self.panel.ask(tr("Restart the station?"), " ".join(words), choices, self._take_restart)

    def _take_restart(self, choice: int) -> None:
        if choice == 1:
            self.panel.toast(tr("The station restarts …"))
            self.panel.act(self.panel.station.restart)

    # --- doing --------------------------------------------------------------------------------------------------------

    def _open(self, key: str) -> None:
        if self.log_tab.isChecked() and key.isdigit() and int(key) < len(self._log):
            self._open_line(self._log[int(key)])
        elif self.about_tab.isChecked():
            title = next(row.name for row in self.list.rows if row.key == key)
            if key == CONTENT and self._installed is not None:
                self._read(title, content_words(self._installed))
            else:
                run_in_background(self, lambda: license_of(key), partial(self._read, title), self.panel.complain)

    def _open_line(self, line: LogLine) -> None:
        """Show a whole log record, with its details."""
        words = "\n".join(filter(None, (line.message, line.details.strip()[-1500:])))
        self.panel.open_sheet(DecisionSheet(self.look, f"{line.level} · {line.at}", words, (tr("Close"),)))

    def _read(self, title: str, words: str) -> None:
        if not self.about_tab.isChecked():  # whoever touched it has gone on meanwhile
            return
        if words:
            self.panel.open_sheet(ReadingSheet(self.look, title, words))
        else:
            self.panel.toast(tr("The package carries no text of its license."))


def _component_row(component: Component, device: str, *, is_fine: bool) -> PickRow:
    title = tr(COMPONENTS[component.name]) if component.name in COMPONENTS else component.name
    note = " · ".join(filter(None, (device, tr_text(component.detail))))
    return PickRow(component.name, title, note, "tick" if is_fine else "alarm")


def _calibration_row(present: StoredCalibration | None, active: Calibration | None, status: StationStatus) -> PickRow:
    """The calibration of the camera: its residual, its age, and whether camera and active program are those of it."""
    if present is None:
        note = tr("None: the tools measure in pixels.")
        return PickRow("calibration", tr("Calibration"), note, "dash")
    found, days = present.calibration, (datetime.now(UTC) - present.taken_at).days
    told = [
        f"{tr(TARGETS[found.target])}, {found.pitch_mm:g} mm",
        tr(
            "residual {mean} mm, at most {worst} mm",
            mean=decimal(found.residual_mm, 3),
            worst=decimal(found.worst_mm, 3),
        ),
        tr("{when}, {days} days ago", when=date_time(present.taken_at), days=max(0, days)),
        " · ".join(filter(None, (present.camera, present.taken_by))),
    ]
    is_foreign = bool(present.camera) and not status.is_stale and present.camera != status.camera
    if is_foreign:
        told.insert(0, tr("It was taken with another camera. Calibrate this one."))
    differs = active is not None and active != found
    if differs:
        told.insert(0, tr("The active program measures by another calibration; the wizard can take this one over."))
    return PickRow("calibration", tr("Calibration"), " · ".join(told), "alarm" if differs or is_foreign else "tick")


def _time_of(found: Computer) -> str:
    """The clock with its distance from UTC, and who keeps it right."""
    offset = f"{found.at:%z}"
    now = f"{date_time(found.at)} (UTC{offset[:3]}:{offset[3:]})"
    if found.clock_is_kept is None:
        return now
    kept = tr("kept by a time server") if found.clock_is_kept else tr("no time server keeps it right")
    return f"{now} · {kept}"


def _of(free: int, total: int) -> str:
    return tr("{free} of {total} free", free=size_in_words(free), total=size_in_words(total))
