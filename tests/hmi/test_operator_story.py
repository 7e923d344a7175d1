"""A shift in one test: an operator runs the line at the panel, and an administrator sees afterwards what was done."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.access.roles import SYSTEM, Role
from core.assembly import open_station
from core.records.history import InspectionFilter, InspectionLabel
from core.running import io_force
from core.running.state import RunState
from core.settings import load_settings
from hmi.screens.names import At
from hmi.sheets.change_over import ChangeOverSheet
from hmi.sheets.menu import MenuSheet
from hmi.widgets.button import Button
from hmi.widgets.verdict import Mood
from tests.hmi.live import LivePanel, live_panel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from core.devices.lines.simulated import SimulatedLines
    from core.station import Station
    from hmi.i18n import Languages
    from hmi.screens.audit import AuditScreen
    from hmi.screens.change_over import ChangeOverScreen
    from hmi.screens.history import HistoryScreen
    from hmi.screens.io import IoScreen
    from hmi.screens.login import LoginScreen
    from hmi.screens.part import PartScreen
    from hmi.screens.run import RunScreen
    from hmi.widgets.pick_list import PickList

PIN, PASSWORD = "384756", "correct horse"
RUNNING = (RunState.READY, RunState.INSPECTING)
IDLE_S = 2 * 60


@pytest.fixture
def station(data_dir: Path) -> Iterator[Station]:
    """A simulated line that stands, with bad parts only; an administrator and an operator have accounts."""
    settings = load_settings(
        None,
        data_dir=data_dir,
        autostart=False,
        sim_defect_pct=100.0,
        sim_parts_per_minute=120,
        lock_operator_minutes=IDLE_S // 60,
    )
    with closing(open_station(settings)) as opened:
        boss = opened.accounts.create_first_administrator("ada", PASSWORD, "panel")
        opened.accounts.users.create(boss, "olga", PIN, Role.OPERATOR)
        yield opened


@pytest.fixture
def live(qtbot: QtBot, station: Station, languages: Languages) -> Iterator[LivePanel]:
    with live_panel(qtbot, station, languages) as panel:
        yield panel


def sign_in(live: LivePanel, name: str, secret: str) -> None:
    login = cast("LoginScreen", live.window.screens[At.LOGIN])
    live.wait(lambda: any(tile.objectName() == f"user_{name}" for tile in login.tiles))
    live.touch(next(tile for tile in login.tiles if tile.objectName() == f"user_{name}"))
    if secret.isdigit():
        for digit in secret:
            live.touch(next(key for key in login.keypad.all_keys() if key.text() == digit))
        live.touch(next(key for key in login.keypad.all_keys() if key.objectName() == "key_done"))
    else:
        live.touch(login.letters)
        live.type_in(secret)
    live.wait(lambda: live.window.current.name == At.RUN)


def touch_row(live: LivePanel, rows: PickList, number: int) -> None:
    live.wait(lambda: len(rows.rows) > number)
    place = rows.visualRect(rows.model().index(number, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)


def hold(live: LivePanel, button: QWidget) -> None:
    with live.qtbot.waitSignal(button.held):  # type: ignore[union-attr, attr-defined]
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)


def menu_of(live: LivePanel) -> MenuSheet:
    live.touch(live.window.bar.menu)
    return live.sheet(MenuSheet)


def test_a_shift_from_the_pin_to_the_audit_log(live: LivePanel, monkeypatch: pytest.MonkeyPatch) -> None:
    station, window = live.station, live.window
    sign_in(live, "olga", PIN)
    run = cast("RunScreen", window.screens[At.RUN])

    # She changes over to another program, which its master confirms, and starts the line.
    before = station.status().run.program
    live.touch(run.program)
    choice = cast("ChangeOverScreen", window.screens[At.CHANGE_OVER])
    live.wait(lambda: bool(choice.list.rows))
    number = next(n for n, row in enumerate(choice.list.rows) if row.is_open)
    touch_row(live, choice.list, number)
    sheet = live.sheet(ChangeOverSheet)
    live.wait(sheet.run.isEnabled)
    live.touch(sheet.run)
    live.wait(lambda: window.current is run)
    assert station.status().run.program != before
    live.start_line(run)

    # An NG says why; its tile opens it, and she labels it.
    live.wait(lambda: run.verdict.saying.mood is Mood.NG and bool(run.verdict.saying.headline))
    live.wait(lambda: bool(run.strip.results))
    QTest.mouseClick(run.strip, Qt.MouseButton.LeftButton, pos=QPoint(run.strip.width() - 5, 5))
    part = cast("PartScreen", window.screens[At.PART])
    live.wait(lambda: window.current is part and not part.is_loading)
    labeled = part._id
    live.touch(part.labels[InspectionLabel.REAL_NG])
    live.wait(part.labels[InspectionLabel.REAL_NG].isChecked)

    # What she may not do is grayed, and says who may.
    assert (part.replay.isEnabled(), part.replay.note) == (False, "needs Engineer")
    users = next(button for button in menu_of(live).findChildren(Button) if button.objectName() == "menu_users")
    assert (users.isEnabled(), users.note) == (False, "needs Administrator")
    window.sheets()[-1].close_sheet()

    # She walks away: the panel signs her out, and the line runs on.
    now = window._hand._now() + IDLE_S
    with monkeypatch.context() as later:
        later.setattr(window._hand, "_now", lambda: now)
        window.attendance.look()
    assert window.session.actor is None
    assert station.status().run.state in RUNNING

    # The administrator finds the label in the History, and who set it in the Audit.
    sign_in(live, "ada", PASSWORD)
    window.go(At.HISTORY, wanted=InspectionFilter(label=InspectionLabel.REAL_NG))
    history = cast("HistoryScreen", window.screens[At.HISTORY])
    live.wait(lambda: [row.key for row in history.list.rows] == [labeled])
    assert "Real NG" in history.list.rows[0].name
    window.go(At.AUDIT)
    audit = cast("AuditScreen", window.screens[At.AUDIT])
    live.wait(lambda: any("Real NG" in row.name and row.note.startswith("olga") for row in audit.list.rows))

    # She stops the line and forces an output, which is released by itself.
    window.go(At.RUN)
    live.wait(run.stop.isEnabled)
    hold(live, run.stop)
    live.wait(lambda: station.status().run.state is RunState.STOPPED)
    window.go(At.IO)
    screen = cast("IoScreen", window.screens[At.IO])
    lines = cast("SimulatedLines", station.devices.lines)
    live.touch(screen.unlock)
    live.type_in(PASSWORD)
    live.wait(screen.high.isVisible)
    touch_row(live, screen.list, next(n for n, row in enumerate(screen.list.rows) if row.key == "OUT4"))
    monkeypatch.setattr(io_force, "FORCED_S", 1)  # counts from the force on: before it she has the usual time
    live.touch(screen.high)
    live.wait(lambda: station.status().forced is None and not lines.outputs[3])
    # The lines are safe before the record of it is written.
    released = "outputs_released", "output_forced"
    live.wait(lambda: tuple(entry.action for entry in station.history.audit(SYSTEM).items)[:2] == released)
