"""Whoever has gone from the panel is signed out, and the line runs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import SYSTEM, Actor, Role
from core.records.history import AuditFilter
from core.running.state import RunState
from hmi.screens.names import At
from hmi.sheets.progress import ProgressSheet
from tests.hmi.live import LivePanel, live_panel
from tests.hmi.people import (
    GOOD,
    OTHER,
    Hour,
    actions,
    anna,
    live,
    station,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from core.station import Station
    from hmi.i18n import Languages


__all__ = ["anna", "live", "station"]

RUNNING = (RunState.READY, RunState.INSPECTING)


def hour_of(live: LivePanel) -> Hour:
    """Replace the clock that measures how long nobody has touched the panel."""
    hour = Hour()
    live.window._hand._now = hour
    live.window._hand._used_at = hour()
    return hour


@pytest.fixture
def hour(live: LivePanel) -> Hour:
    return hour_of(live)


@pytest.fixture
def running(qtbot: QtBot, station: Station, anna: Actor, languages: Languages) -> Iterator[LivePanel]:
    """A panel with a running inspection, where Anna is signed in."""
    with live_panel(qtbot, station, languages) as panel:
        panel.window.sign_in(anna)
        panel.start_line(panel.window.screens[At.RUN])  # type: ignore[arg-type]
        panel.wait(lambda: station.status().run.state in RUNNING)
        yield panel


def test_whoever_has_gone_is_warned_then_signed_out_and_the_line_runs_on(running: LivePanel) -> None:
    live, window, hour = running, running.window, hour_of(running)
    window.go(At.USERS)
    hour.at += 5 * 60 - 20
    window.attendance.look()
    assert window.session.actor is not None
    hour.at += 10
    window.attendance.look()
    assert "Touch it to stay signed in" in window.toast_notice.words
    QTest.keyClick(window, Qt.Key.Key_Shift)
    hour.at += 5 * 60 - 1
    window.attendance.look()
    assert window.session.actor is not None, "pressing a key counts as a touch"
    window.open_menu()
    hour.at += 1
    window.attendance.look()
    assert window.session.actor is None
    assert window.current.name == At.LOGIN
    assert window.sheets() == []
    assert "Signed out" in window.toast_notice.words
    assert live.station.status().run.state in RUNNING
    live.wait(lambda: actions(live)[0] == "signed_out")
    assert live.station.history.audit(SYSTEM, AuditFilter(action="signed_out")).items[0].details == {"is_idle": True}


def test_each_role_has_its_own_time_and_0_is_never(live: LivePanel, hour: Hour) -> None:
    window = live.window
    minutes = {role: window.attendance.minutes_of(role) for role in Role}
    assert minutes == {Role.ADMIN: 5, Role.ENGINEER: 15, Role.OPERATOR: 2, Role.VIEWER: 0}
    for role, stays in ((Role.VIEWER, True), (Role.OPERATOR, False)):
        window.sign_in(Actor("Vera", role, None, "panel"))
        hour.at += 3600
        window.attendance.look()
        assert (window.session.actor is not None) == stays


def test_an_export_that_runs_goes_on_when_whoever_began_it_has_gone(live: LivePanel, hour: Hour) -> None:
    sheet = ProgressSheet(live.window.look, "Export", lambda: "12 parts")
    canceled = sheet.canceled
    live.window.open_sheet(sheet)
    hour.at += 3600
    live.window.attendance.look()
    assert live.window.session.actor is None
    assert live.window.sheets() == []
    assert not canceled.is_set()
    sheet.close_sheet()  # as a finished task does, even if the sheet is closed already


@pytest.mark.parametrize("change", [{"role": Role.OPERATOR}, {"is_active": False}])
def test_whoever_is_put_out_elsewhere_is_so_at_the_panel_too(live: LivePanel, change: dict[str, object]) -> None:
    accounts = live.station.accounts
    clara = accounts.users.create(SYSTEM, "Clara", OTHER, Role.ENGINEER)
    live.window.sign_in(accounts.sign_in("Clara", OTHER, "panel"))
    accounts.users.update(SYSTEM, clara.id, **change)  # type: ignore[arg-type]
    for _ in range(5):
        live.window.attendance.look()
    live.wait(lambda: live.window.session.actor is None)
    assert "An administrator has changed this account." in live.window.toast_notice.words


def test_one_touch_users_go_with_the_first_account(qtbot: QtBot, station: Station, languages: Languages) -> None:
    with live_panel(qtbot, station, languages, with_loops=False) as live:
        live.sign_in(Role.ADMIN)
        station.accounts.create_first_administrator("Anna", GOOD, "cli")
        for _ in range(5):
            live.window.attendance.look()
        live.wait(lambda: live.window.session.actor is None)
