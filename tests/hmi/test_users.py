"""Users at the panel, on a real station: accounts, passwords, PINs and sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.errors import InvalidCredentialsError, VisionSystemError
from hmi.screens.names import At
from hmi.session import CONFIRMED_S
from hmi.sheets.confirmation import ConfirmationSheet
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.keyboard import KeyboardSheet
from hmi.sheets.menu import MenuSheet
from hmi.threads import is_work_under_way
from tests.hmi.live import LivePanel, live_panel
from tests.hmi.people import (
    GOOD,
    OTHER,
    PIN,
    Hour,
    actions,
    anna,
    choose,
    confirm,
    done,
    live,
    station,
    touch_user,
    user,
    users_of,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from core.station import Station
    from hmi.i18n import Languages
    from hmi.screens.users import UsersScreen


__all__ = ["anna", "live", "station"]


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
        live.wait(lambda: "Nobody has an account yet" in screen.list.empty.text)
        assert screen.first.isVisible(), "creates the administrator"
        went_on: list[bool] = []
        live.window.confirm(lambda: went_on.append(True))
        assert (went_on, live.window.sheets()) == ([True], [])
        assert live.window.toast_notice.words == "Simulation: no password is asked for."
        live.window.open_menu()
        assert not live.sheet(MenuSheet).password.isVisible()


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
