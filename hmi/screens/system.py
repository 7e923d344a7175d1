"""System: how the station is, the computer under it, what it has logged, and what it consists of."""

from __future__ import annotations

import importlib.metadata
from typing import TYPE_CHECKING

from core.access.roles import Permission
from core.version import package_version
from hmi.appearance import SizeClass
from hmi.i18n import date_time, decimal, msg, tr, tr_text
from hmi.layout import REST, columns, inset, place, rows
from hmi.screens.base import Panel, Screen, gate
from hmi.screens.names import At
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.folders import size_in_words
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.pick_list import PickList, PickRow

if TYPE_CHECKING:
    from core.alarms.health import Component
    from core.station import StationStatus
    from core.upkeep.system import Computer, LogLine

COMPONENTS = {
    "inspection": msg("Inspection"),
    "camera": msg("Camera"),
    "lines": msg("Digital lines"),
    "database": msg("Database"),
    "disk": msg("Disk"),
    "loops": msg("Parts of the program"),
}
LEVELS = {"INFO": msg("Everything"), "WARNING": msg("Warnings and errors"), "ERROR": msg("Errors only")}
_ICONS = {"WARNING": "alarm", "ERROR": "cross", "CRITICAL": "cross"}
LIBRARIES = (
    "PySide6-Essentials",
    "opencv-python-headless",
    "numpy",
    "Flask",
    "waitress",
    "SQLAlchemy",
    "alembic",
    "pyqtgraph",
    "bcrypt",
    "PyJWT",
    "websockets",
    "psutil",
    "marshmallow",
)


class SystemScreen(Screen):
    name = At.SYSTEM
    menu_title = msg("System")
    icon = "system"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        low = theme.list_target if theme.form is SizeClass.SMALL else theme.setup_target
        self.station_tab = Button(look, "tab_station", icon="tick", height=low)
        self.computer_tab = Button(look, "tab_computer", icon="drive", height=low)
        self.log_tab = Button(look, "tab_log", icon="file", height=low)
        self.about_tab = Button(look, "tab_about", icon="info", height=low)
        for tab in self._tabs():
            tab.setCheckable(True)
            tab.setAutoExclusive(True)
            tab.clicked.connect(self._load)
        self.list = PickList(look, "system_list")
        self.list.picked.connect(self._open_line)
        self.back = Button(look, "back", icon="back", height=low, cap_mm=theme.type.action)
        self.level = Button(look, "log_level", icon="filter", height=low, cap_mm=theme.type.action)
        self.again = Button(look, "look_again", icon="retry", height=low, cap_mm=theme.type.action)
        self.back.clicked.connect(self._go_back)
        self.level.clicked.connect(self._next_level)
        self.again.clicked.connect(self._load)
        for part in (*self._tabs(), self.list, *self._actions()):
            part.setParent(self)
        self._computer: Computer | None = None
        self._log: tuple[LogLine, ...] = ()
        self._level = "WARNING"
        self.station_tab.setChecked(True)
        self.retranslate()

    # --- placing ------------------------------------------------------------------------------------------------------

    def _tabs(self) -> tuple[Button, ...]:
        return self.station_tab, self.computer_tab, self.log_tab, self.about_tab

    def _actions(self) -> tuple[Button, ...]:
        return self.back, self.level, self.again

    def arrange(self) -> None:
        theme = self.look.theme
        low = self.back.minimumHeight()
        top, middle, bottom = rows(inset(self.rect(), theme.space), low, REST, low, gap=theme.space)
        place(self._tabs(), columns(top, *[REST] * 4, gap=theme.gap))
        self.list.setGeometry(middle)
        self.level.setVisible(self.log_tab.isChecked())
        self.again.setVisible(self.computer_tab.isChecked() or self.log_tab.isChecked())
        shown = [button for button in self._actions() if button.isVisibleTo(self)]
        place(shown, columns(bottom, *[REST] * len(shown), gap=theme.gap))

    # --- saying -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.station_tab.set_word(tr("Station"))
        self.computer_tab.set_word(tr("Computer"))
        gate(self.log_tab, self.panel, Permission.MAINTAIN, tr("Log"))
        self.about_tab.set_word(tr("About"))
        self.list.setAccessibleName(tr("System"))
        self.back.set_word(tr("Back to Run"))
        self.level.set_word(tr(LEVELS[self._level]), tr("Touch for another choice"))
        self.again.set_word(tr("Look again"))
        self._show()

    def on_enter(self) -> None:
        may_read = self.panel.session.may(Permission.MAINTAIN)
        if self.log_tab.isChecked() and not may_read:  # a choice of whoever was here
            self.station_tab.setChecked(True)
        gate(self.log_tab, self.panel, Permission.MAINTAIN, tr("Log"))
        self._load()

    def on_status(self, status: StationStatus) -> None:
        if self.station_tab.isChecked():
            shown = self._station_rows(status)
            if tuple(shown) != self.list.rows:
                self.list.show_rows(shown)

    def _show(self) -> None:
        if self.station_tab.isChecked():
            self.list.show_rows(self._station_rows(self.panel.station.status()))
        elif self.computer_tab.isChecked():
            self.list.show_rows(self._computer_rows(), empty=tr("Loading …"))
        elif self.log_tab.isChecked():
            self.list.show_rows(self._log_rows(), empty=tr("Nothing of that kind was logged."))
        else:
            self.list.show_rows(self._about_rows())
        self.arrange()

    def _station_rows(self, status: StationStatus) -> list[PickRow]:
        devices = {"camera": status.camera, "lines": status.lines}
        return [_component_row(component, devices.get(component.name, "")) for component in status.health.components]

    def _computer_rows(self) -> list[PickRow]:
        found, api = self._computer, self.panel.station.settings.api
        if found is None:
            return []
        heat = [] if found.temperature_c is None else [(tr("Temperature"), f"{decimal(found.temperature_c, 0)} °C")]
        told = [
            (tr("Name of the computer"), found.host),
            *((tr("Address on {network}", network=name), address) for name, address in found.addresses),
            (tr("Port of the API"), f"{api.port}"),
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

    def _about_rows(self) -> list[PickRow]:
        own = [
            PickRow("own", f"Vision Inspection System {package_version()}", "Apache License 2.0"),
            PickRow("fonts", "IBM Plex Sans", "SIL Open Font License 1.1"),
            PickRow("icons", "Lucide", "ISC License"),
        ]
        for name in LIBRARIES:
            about = importlib.metadata.metadata(name).json
            terms = str(about.get("license_expression") or about.get("license") or "")
            own.append(PickRow(name, f"{name} {about['version']}", terms.partition("\n")[0]))
        return own

    # --- loading ------------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        actor, system, level = self.panel.session.actor, self.panel.station.system, self._level
        self._show()
        if actor is None:
            return
        if self.computer_tab.isChecked():
            run_in_background(self, lambda: system.computer(actor), self._take_computer, self.panel.complain)
        elif self.log_tab.isChecked():
            run_in_background(self, lambda: system.log(actor, level), self._take_log, self.panel.complain)

    def _take_computer(self, found: Computer) -> None:
        self._computer = found
        self._show()

    def _take_log(self, found: tuple[LogLine, ...]) -> None:
        self._log = found
        self._show()

    def _next_level(self) -> None:
        levels = list(LEVELS)
        self._level = levels[(levels.index(self._level) + 1) % len(levels)]
        self.level.set_word(tr(LEVELS[self._level]), tr("Touch for another choice"))
        self._load()

    # --- doing --------------------------------------------------------------------------------------------------------

    def _go_back(self) -> None:
        self.panel.go(At.RUN)

    def _open_line(self, key: str) -> None:
        """The whole record, with what stands below it."""
        if self.log_tab.isChecked() and key.isdigit() and int(key) < len(self._log):
            line = self._log[int(key)]
            words = "\n".join(filter(None, (line.message, line.details.strip()[-1500:])))
            self.panel.open_sheet(DecisionSheet(self.look, f"{line.level} · {line.at}", words, (tr("Close"),)))


def _component_row(component: Component, device: str) -> PickRow:
    title = tr(COMPONENTS[component.name]) if component.name in COMPONENTS else component.name
    note = " · ".join(filter(None, (device, tr_text(component.detail))))
    return PickRow(component.name, title, note, "tick" if component.is_ok else "alarm")


def _of(free: int, total: int) -> str:
    return tr("{free} of {total} free", free=size_in_words(free), total=size_in_words(total))
