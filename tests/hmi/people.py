"""A station without loops, an administrator at its panel, and what people do there."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import SYSTEM, Actor
from core.assembly import open_station
from core.records.history import AuditFilter
from core.settings import Settings
from hmi.screens.names import At
from hmi.sheets.confirmation import ConfirmationSheet
from hmi.sheets.list import ListSheet
from tests.hmi.live import LivePanel, live_panel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.accounts import UserAccount
    from core.station import Station
    from hmi.i18n import Languages
    from hmi.screens.audit import AuditScreen
    from hmi.screens.users import UsersScreen


GOOD, OTHER, PIN = "correct horse", "battery staple", "384756"


class Hour:
    """A clock in seconds that only the test advances."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def station(data_dir: Path) -> Iterator[Station]:
    settings = Settings.of(data_dir=data_dir, autostart=False, sim_parts_per_minute=1, lock_operator_minutes=2)
    with closing(open_station(settings)) as opened:
        yield opened


@pytest.fixture
def anna(station: Station) -> Actor:
    return station.accounts.create_first_administrator("Anna", GOOD, "panel")


@pytest.fixture
def live(qtbot: QtBot, station: Station, anna: Actor, languages: Languages) -> Iterator[LivePanel]:
    with live_panel(qtbot, station, languages, with_loops=False) as panel:
        panel.window.sign_in(anna)
        yield panel


def users_of(live: LivePanel) -> UsersScreen:
    screen = cast("UsersScreen", live.window.screens[At.USERS])
    if live.window.current is not screen:
        live.window.go(At.USERS)
    live.wait(lambda: bool(screen._accounts) and not screen._is_loading)
    return screen


def audit_of(live: LivePanel) -> AuditScreen:
    screen = cast("AuditScreen", live.window.screens[At.AUDIT])
    if live.window.current is not screen:
        live.window.go(At.AUDIT)
    live.wait(lambda: not screen._is_loading)
    return screen


def user(live: LivePanel, name: str) -> UserAccount:
    return next(account for account in live.station.accounts.users.all(SYSTEM) if account.username == name)


def choose(live: LivePanel, word: str) -> None:
    """Choose a row of the open list sheet by keys."""
    sheet = live.sheet(ListSheet)
    row = next(number for number, row in enumerate(sheet.list.rows) if row.name == word)
    sheet.list.setCurrentIndex(sheet.list.model().index(row, 0))
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)


def touch_user(live: LivePanel, name: str) -> None:
    screen = users_of(live)
    row = next(number for number, row in enumerate(screen.list.rows) if row.name.startswith(name))
    place = screen.list.visualRect(screen.list.model().index(row, 0)).center()
    QTest.mouseClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def confirm(live: LivePanel, password: str = GOOD) -> None:
    sheet = live.sheet(ConfirmationSheet)
    live.type_in(password)
    live.wait(lambda: sheet not in live.window.sheets() or bool(sheet.problem.text))


def done(live: LivePanel, words: str) -> None:
    live.wait(lambda: words in live.window.toast_notice.words)
    users_of(live)


def actions(live: LivePanel) -> list[str]:
    """Actions in the audit log, newest first."""
    return [entry.action for entry in live.station.history.audit(SYSTEM, AuditFilter()).items]
