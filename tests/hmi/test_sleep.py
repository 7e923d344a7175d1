"""Sleep: a black panel, what wakes it, and that the touch which does so presses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.access.roles import Role
from core.alarms.catalog import Own
from core.assembly import open_station
from core.settings import Settings
from core.text import text
from hmi.screens.names import At
from tests.hmi.live import LivePanel, live_panel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QPointingDevice
    from pytestqt.qtbot import QtBot

    from core.station import Station
    from hmi.i18n import Languages


class Clock:
    """Seconds that go by when a test says so."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def station(data_dir: Path) -> Iterator[Station]:
    opened = open_station(Settings.of(data_dir=data_dir, autostart=False, sleep_minutes=10))
    yield opened
    opened.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def live(qtbot: QtBot, station: Station, languages: Languages, clock: Clock) -> Iterator[LivePanel]:
    with live_panel(qtbot, station, languages, with_loops=False) as panel:
        hand, sleep = panel.window._hand, panel.window.sleep
        hand._now = sleep._now = clock
        hand._used_at = sleep._seen_at = 0.0
        panel.sign_in(Role.OPERATOR)
        for alarm in station.status().alarms:
            station.acknowledge(station.accounts.simulated_actor(Role.OPERATOR), alarm.code)
        yield panel


@pytest.fixture
def asleep(live: LivePanel, clock: Clock) -> LivePanel:
    clock.at = 600.0
    live.window.refresh()
    assert live.window.sleep.isVisible()
    return live


def test_it_turns_black_after_its_minutes_and_not_before(live: LivePanel, clock: Clock) -> None:
    clock.at = 599.0
    live.window.refresh()
    assert not live.window.sleep.isVisible()
    clock.at = 600.0
    live.window.refresh()
    assert live.window.sleep.isVisible()
    assert live.window.grab().toImage().pixelColor(20, 20) == Qt.GlobalColor.black


def test_the_click_that_wakes_it_presses_nothing_and_the_next_one_does(asleep: LivePanel) -> None:
    window = asleep.window
    handle = window.window().windowHandle()
    menu = window.bar.menu.mapTo(window.window(), window.bar.menu.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=menu)
    assert not window.sleep.isVisible()
    assert window.sheets() == []
    window.refresh()
    assert not window.sleep.isVisible()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=menu)
    assert len(window.sheets()) == 1


def test_a_finger_and_a_key_wake_it_too_and_do_nothing_else(
    asleep: LivePanel, clock: Clock, touchscreen: QPointingDevice
) -> None:
    window = asleep.window
    shell = window.window()
    place = window.bar.menu.mapTo(shell, window.bar.menu.rect().center())
    QTest.touchEvent(shell, touchscreen).press(0, place, shell).commit()
    QTest.touchEvent(shell, touchscreen).release(0, place, shell).commit()
    assert not window.sleep.isVisible()
    assert window.sheets() == []
    clock.at += 600
    window.refresh()
    assert window.sleep.isVisible()
    QTest.keyClick(shell.windowHandle(), Qt.Key.Key_F1)
    assert not window.sleep.isVisible()
    assert window.sheets() == []
    assert window.current.name == At.RUN


def test_an_alarm_wakes_it_and_keeps_it_awake_until_it_is_acknowledged(asleep: LivePanel, clock: Clock) -> None:
    station, window = asleep.station, asleep.window
    station._monitor.tell(Own.CLOCK, text("The clock was set back by {seconds} s.", seconds=5))
    window.refresh()
    assert not window.sleep.isVisible()
    clock.at += 3600
    window.refresh()
    assert not window.sleep.isVisible()
    station._monitor.tell(Own.CLOCK, None)
    station.acknowledge(station.accounts.simulated_actor(Role.OPERATOR), Own.CLOCK)
    clock.at += 599
    window.refresh()
    assert not window.sleep.isVisible(), "it has just been seen"
    clock.at += 1
    window.refresh()
    assert window.sleep.isVisible()


def test_the_pointer_is_hidden_until_a_mouse_moves_and_while_a_finger_is_in_use(
    live: LivePanel, touchscreen: QPointingDevice
) -> None:
    at_start = QApplication.overrideCursor()
    assert isinstance(at_start, QCursor)
    assert at_start.shape() is Qt.CursorShape.BlankCursor
    shell = live.window.window()
    QTest.mouseMove(shell.windowHandle(), QPoint(290, 300))
    assert QApplication.overrideCursor() is None
    QTest.touchEvent(shell, touchscreen).press(0, QPoint(300, 300), shell).commit()
    QTest.touchEvent(shell, touchscreen).release(0, QPoint(300, 300), shell).commit()
    hidden = QApplication.overrideCursor()
    assert isinstance(hidden, QCursor)
    assert hidden.shape() is Qt.CursorShape.BlankCursor
    QTest.mouseMove(shell.windowHandle(), QPoint(310, 320))
    assert QApplication.overrideCursor() is None
