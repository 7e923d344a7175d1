"""Users at the panel, on a real station: accounts, passwords, the audit log, and automatic sign-out."""

from __future__ import annotations

import csv
import zipfile
from contextlib import closing
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import SYSTEM, Actor, Role
from core.assembly import open_station
from core.errors import InvalidCredentialsError, VisionSystemError
from core.records.history import AuditFilter
from core.running.state import RunState
from core.settings import Settings
from core.store.audit_tables import audit_log
from hmi.screens.names import At
from hmi.session import CONFIRMED_S
from hmi.sheets.confirmation import ConfirmationSheet
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.file import FileSheet
from hmi.sheets.keyboard import KeyboardSheet
from hmi.sheets.list import ListSheet
from hmi.sheets.menu import MenuSheet
from hmi.sheets.progress import ProgressSheet
from hmi.threads import is_work_under_way
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

RUNNING = (RunState.READY, RunState.INSPECTING)
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


# --- users ------------------------------------------------------------------------------------------------------------


def test_an_administrator_makes_an_operator_with_a_pin_who_then_signs_in(live: LivePanel) -> None:
    live.touch(users_of(live).new)
    confirm(live)
    live.type_in("Ben")
    choose(live, "Operator")
    live.type_in(PIN)
    live.type_in(PIN)
    done(live, "Ben may sign in now.")
    assert [row.name for row in users_of(live).list.rows] == ["Anna", "Ben"]
    assert users_of(live).list.rows[1].note == "Operator · PIN · never signed in"
    assert live.station.accounts.sign_in("Ben", PIN, "panel").role is Role.OPERATOR


def test_what_is_wrong_with_a_name_or_a_password_is_said_where_it_was_typed(live: LivePanel) -> None:
    live.touch(users_of(live).new)
    confirm(live)
    for name, problem in ((" anna", "already a user"), ("system", "the station's own"), ("", "has 1 to 60")):
        live.type_in(name)
        assert problem in live.sheet(KeyboardSheet).problem.text
    live.type_in("Clara")
    choose(live, "Engineer")
    live.type_in(PIN)
    assert "A PIN is for operators only" in live.sheet(KeyboardSheet).problem.text
    live.type_in(OTHER)
    live.type_in(GOOD)
    assert "not what was typed first" in live.sheet(KeyboardSheet).problem.text
    live.type_in(OTHER)
    done(live, "Clara may sign in now.")


def test_a_pin_is_typed_on_a_keypad_and_letters_are_one_touch_away(live: LivePanel) -> None:
    from hmi.screens.passwords import ask_new_password

    entered: list[str] = []
    live.window.look.finger_in_use = live.window.look.wants_keyboard = True
    ask_new_password(live.window, "Ben", Role.OPERATOR, entered.append)
    for again in (False, True):
        sheet = live.sheet(KeyboardSheet)
        assert sheet.keypad.isVisible()
        assert not sheet.keyboard.isVisible()
        for digit in PIN:
            live.touch(next(key for key in sheet.keypad.all_keys() if key.text() == digit))
        live.touch(sheet.letters if not again else sheet.keypad.all_keys()[11])
        if not again:
            assert sheet.keyboard.isVisible()
            assert not sheet.letters.isVisible()
            assert sheet.field.text() == PIN, "the typed text stays"
            live.touch(sheet.keyboard.done)
    assert entered == [PIN]


def test_the_password_is_asked_for_once_in_a_while_and_a_wrong_one_counts_like_a_sign_in(live: LivePanel) -> None:
    hour = Hour()
    live.window.session._now = hour
    live.window.session._confirmed_until = hour()
    live.station.accounts.users.create(SYSTEM, "Ben", PIN, Role.OPERATOR)
    for _ in range(5):
        touch_user(live, "Ben")
        choose(live, "Unlock")
        confirm(live, "wrong")
        assert live.sheet(ConfirmationSheet).problem.text == "The password is wrong."
        live.sheet(ConfirmationSheet).close_sheet()
    touch_user(live, "Ben")
    choose(live, "Unlock")
    confirm(live)
    assert "Too many failed sign-ins" in live.sheet(ConfirmationSheet).problem.text
    assert actions(live)[:5] == ["confirmation_failed"] * 5
    live.station.accounts.users.unlock(SYSTEM, user(live, "Anna").id)
    confirm(live)
    done(live, "Ben may sign in again.")
    touch_user(live, "Ben")
    choose(live, "Unlock")
    live.wait(lambda: actions(live)[:2] == ["user_unlocked", "user_unlocked"])
    hour.at += CONFIRMED_S
    touch_user(live, "Ben")
    choose(live, "Unlock")
    assert live.sheet(ConfirmationSheet)


def test_a_role_is_given_and_a_user_is_put_out_and_let_in_again(live: LivePanel) -> None:
    live.station.accounts.users.create(SYSTEM, "Clara", OTHER, Role.OPERATOR)
    touch_user(live, "Clara")
    choose(live, "Another role")
    choose(live, "Engineer")
    confirm(live)
    live.wait(lambda: user(live, "Clara").role is Role.ENGINEER)
    touch_user(live, "Clara")
    choose(live, "Deactivate")
    live.touch(live.sheet(DecisionSheet)._choices[1])
    live.wait(lambda: any(row.name == "Clara, deactivated" for row in users_of(live).list.rows))
    with pytest.raises(InvalidCredentialsError):
        live.station.accounts.sign_in("Clara", OTHER, "panel")
    touch_user(live, "Clara")
    choose(live, "Activate")
    live.wait(lambda: any(row.name == "Clara" for row in users_of(live).list.rows))
    live.station.accounts.sign_in("Clara", OTHER, "panel")


@pytest.mark.parametrize("way", ["Another role", "Deactivate"])
def test_the_last_administrator_stays_one_and_is_told_why(live: LivePanel, way: str) -> None:
    touch_user(live, "Anna")
    choose(live, way)
    if way == "Another role":
        choose(live, "Engineer")
        confirm(live)
    else:
        confirm(live)
        live.touch(live.sheet(DecisionSheet)._choices[1])
    live.wait(lambda: "Anna is the last active administrator." in live.window.toast_notice.words)
    assert user(live, "Anna").role is Role.ADMIN
    assert user(live, "Anna").is_active


def test_a_locked_user_is_seen_and_unlocked(live: LivePanel) -> None:
    accounts = live.station.accounts
    accounts.users.create(SYSTEM, "Ben", PIN, Role.OPERATOR)
    for _ in range(5):
        with pytest.raises(VisionSystemError):
            accounts.sign_in("Ben", "000000", "panel")
    screen = users_of(live)
    screen.on_enter()
    live.wait(lambda: any("Ben, locked until" in row.name for row in screen.list.rows))
    touch_user(live, "Ben")
    choose(live, "Unlock")
    confirm(live)
    done(live, "Ben may sign in again.")
    accounts.sign_in("Ben", PIN, "panel")


def test_a_forgotten_pin_is_typed_anew_twice(live: LivePanel) -> None:
    live.station.accounts.users.create(SYSTEM, "Ben", PIN, Role.OPERATOR)
    touch_user(live, "Ben")
    choose(live, "New PIN or password")
    confirm(live)
    live.type_in("918273")
    live.type_in("918273")
    done(live, "Ben signs in with the new one")
    live.station.accounts.sign_in("Ben", "918273", "panel")


def test_sessions_on_the_network_are_seen_and_ended_one_by_one_or_all(live: LivePanel) -> None:
    accounts = live.station.accounts
    ben = accounts.users.create(SYSTEM, "Ben", PIN, Role.OPERATOR)
    actor = Actor("Ben", Role.OPERATOR, ben.id, "api")
    for host in ("192.0.2.7", "192.0.2.8", "192.0.2.9"):
        accounts.issue_tokens(actor, host)
    touch_user(live, "Ben")
    choose(live, "Sessions")
    choose(live, "End the session from 192.0.2.8")
    confirm(live)
    done(live, "Ended.")
    assert {session.address for session in accounts.sessions(SYSTEM, ben.id)} == {"192.0.2.7", "192.0.2.9"}
    touch_user(live, "Ben")
    choose(live, "Sessions")
    choose(live, "End all 2 sessions")
    live.wait(lambda: accounts.sessions(SYSTEM, ben.id) == () and not is_work_under_way())  # and that is said
    touch_user(live, "Ben")
    choose(live, "Sessions")
    done(live, "Ben is not signed in on the network")


def test_on_a_simulated_station_nobody_has_a_password_and_that_is_said(
    qtbot: QtBot, station: Station, languages: Languages
) -> None:
    with live_panel(qtbot, station, languages, with_loops=False) as live:
        live.sign_in(Role.ADMIN)
        live.window.go(At.USERS)
        screen = cast("UsersScreen", live.window.screens[At.USERS])
        live.wait(lambda: "Nobody has an account yet" in screen.list._empty)
        went_on: list[bool] = []
        live.window.confirm(lambda: went_on.append(True))
        assert (went_on, live.window.sheets()) == ([True], [])
        assert live.window.toast_notice.words == "Simulation: no password is asked for."
        live.window.open_menu()
        assert not live.sheet(MenuSheet).password.isVisible()


# --- one's own --------------------------------------------------------------------------------------------------------


def test_an_operator_changes_the_own_pin_from_the_menu_the_old_one_first(live: LivePanel) -> None:
    accounts = live.station.accounts
    accounts.users.create(SYSTEM, "Ben", PIN, Role.OPERATOR)
    live.window.sign_out()
    live.window.sign_in(accounts.sign_in("Ben", PIN, "panel"))
    live.window.open_menu()
    live.touch(live.sheet(MenuSheet).password)
    assert live.sheet(ConfirmationSheet)._title.text == "Your PIN until now"
    confirm(live, "111222")
    assert live.sheet(ConfirmationSheet).problem.text == "The password is wrong."
    confirm(live, PIN)
    live.type_in("918273")
    live.type_in("918273")
    live.wait(lambda: "It is changed." in live.window.toast_notice.words)
    accounts.sign_in("Ben", "918273", "panel")
    assert not live.window.session.is_confirmed, "the old password confirms nothing else"


# --- who has gone -----------------------------------------------------------------------------------------------------


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


# --- audit ------------------------------------------------------------------------------------------------------------


def test_the_audit_reads_as_sentences_and_goes_on_as_one_scrolls(live: LivePanel, anna: Actor) -> None:
    ben = live.station.accounts.users.create(anna, "Ben", PIN, Role.OPERATOR)
    for _ in range(60):
        live.station.accounts.users.unlock(anna, ben.id)
    live.station.accounts.users.update(anna, ben.id, is_active=False)
    screen = audit_of(live)
    newest = screen.list.rows[0]
    assert newest.name == "User Ben changed · now deactivated"
    assert newest.note.startswith("Anna · ")
    assert newest.note.endswith(" · at the panel")
    assert len(screen.list.rows) == 50
    screen.list.verticalScrollBar().setValue(screen.list.verticalScrollBar().maximum())
    live.wait(lambda: len(screen.list.rows) > 60)
    assert "User Anna created · role: Administrator" in [row.name for row in screen.list.rows]
    QTest.keyClick(screen.list, Qt.Key.Key_Home)
    QTest.keyClick(screen.list, Qt.Key.Key_Return)
    sheet = live.sheet(DecisionSheet)
    assert "username: Ben" in sheet._words.text
    live.touch(sheet._choices[0])
    assert live.window.sheets() == []


def test_person_action_time_and_a_name_leave_what_is_meant(live: LivePanel, anna: Actor) -> None:
    live.station.accounts.users.create(anna, "Ben", PIN, Role.OPERATOR)
    live.station.accounts.users.create(SYSTEM, "Clara", OTHER, Role.ENGINEER)
    screen = audit_of(live)
    live.touch(screen.person)
    choose(live, "Anna")
    assert {row.note.split(" · ")[0] for row in audit_of(live).list.rows} == {"Anna"}
    live.touch(screen.action)
    choose(live, "User … created")
    assert [row.name.split(" · ")[0] for row in audit_of(live).list.rows] == ["User Ben created", "User Anna created"]
    live.touch(screen.about)
    live.type_in("ben")
    assert [row.name.split(" · ")[0] for row in audit_of(live).list.rows] == ["User Ben created"]
    live.touch(screen.time)
    choose(live, "Yesterday")
    assert audit_of(live).list.rows == ()
    assert "Choose another time" in screen.list._empty


def test_the_chain_is_verified_and_whoever_changed_it_is_not_overlooked(live: LivePanel) -> None:
    screen = audit_of(live)
    live.touch(screen.verify)
    live.wait(lambda: "The audit log is whole" in live.window.toast_notice.words)
    assert screen.verify.note.startswith("whole: ")
    with live.station._store.database.transaction() as connection:
        connection.execute(audit_log.update().where(audit_log.c.id == 1).values(actor="Nobody"))
    live.touch(screen.verify)
    sheet = live.sheet(DecisionSheet)
    assert sheet._heading.text == "Somebody has changed the audit log."
    assert sheet._words.text.startswith("Entry 1 of the audit log has been changed.")
    assert screen.verify.note == "changed at entry 1"
    assert screen.verify.tone == "warn"


def test_what_the_list_means_goes_into_a_table(live: LivePanel, anna: Actor) -> None:
    live.station.accounts.users.create(anna, "Ben", PIN, Role.OPERATOR)
    screen = audit_of(live)
    live.touch(screen.action)
    choose(live, "User … created")
    audit_of(live)
    live.touch(screen.export)
    choose(live, "What the list shows")
    sheet = live.sheet(FileSheet)
    sheet.places.picked.emit(next(row.key for row in sheet.places.rows if row.name == "Exports"))
    live.wait(sheet.take.isEnabled)
    live.touch(sheet.take)
    live.wait(lambda: "2 entries in Station 1 audit.csv." in live.window.toast_notice.words)
    table = live.station.settings.storage.exports_dir / "Station 1 audit.csv"
    with table.open(newline="") as file:
        assert [row["sentence"] for row in csv.DictReader(file)] == ["User Ben created", "User Anna created"]


def test_the_whole_log_goes_into_a_file_that_proves_itself(live: LivePanel) -> None:
    screen = audit_of(live)
    live.touch(screen.export)
    choose(live, "The whole log as proof")
    sheet = live.sheet(FileSheet)
    sheet.places.picked.emit(next(row.key for row in sheet.places.rows if row.name == "Exports"))
    live.wait(sheet.take.isEnabled)
    live.touch(sheet.take)
    live.wait(lambda: "entries in Station 1 audit.zip." in live.window.toast_notice.words)
    with zipfile.ZipFile(live.station.settings.storage.exports_dir / "Station 1 audit.zip") as proof:
        assert {"audit.jsonl", "verify_audit_export.py"} <= set(proof.namelist())


@pytest.mark.parametrize("role", [Role.ENGINEER, Role.OPERATOR])
def test_who_may_not_sees_in_the_menu_who_may(live: LivePanel, role: Role) -> None:
    live.window.sign_in(Actor("Otto", role, None, "panel"))
    live.window.open_menu()
    places = {place.objectName(): place for place in live.sheet(MenuSheet).places}
    for name in ("menu_users", "menu_audit"):
        assert not places[name].isEnabled()
        assert places[name].note == "needs Administrator"
