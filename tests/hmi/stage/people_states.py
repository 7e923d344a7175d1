"""States of a scene: users, audit log, and signing in and out; a part of `states.STATES`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Role
from hmi.i18n import tr
from hmi.screens.first_start import FirstStartScreen
from hmi.screens.login import LoginScreen
from hmi.screens.names import At
from hmi.screens.passwords import ask_new_password, ask_own_password
from hmi.screens.users import UsersScreen
from hmi.sheets.keyboard import KeyboardSheet
from tests.hmi.stage.prepared import PASSWORD, PASSWORDS, USERS
from tests.hmi.stage.run_states import show_ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.access.roles import Actor
    from tests.hmi.stage.scene import Scene


def _users(scene: Scene) -> None:
    show_ok(scene)
    scene.signed_in(Role.ADMIN)
    scene.station.has_staff()
    screen = scene.screen(UsersScreen)
    scene.window.go(At.USERS)
    scene.settle(lambda: bool(screen.list.rows))


def _users_one(scene: Scene) -> None:
    """What an administrator may do with one user."""
    _users(scene)
    scene.screen(UsersScreen).list.picked.emit(scene.screen(UsersScreen).list.rows[0].key)


def _users_sessions(scene: Scene) -> None:
    _users(scene)
    accounts, screen = scene.station.accounts, scene.screen(UsersScreen)
    engineer = _signed_in_by_name(scene, Role.ENGINEER)
    for address in ("192.168.20.41", "192.168.20.112"):
        accounts.issue_tokens(engineer, address)
    screen._ask_sessions(next(account for account in screen._accounts if account.id == engineer.user_id))
    scene.settle(lambda: bool(scene.window.sheets()))


def _users_new(scene: Scene) -> None:
    """The name of a new user; without an account no password was asked for."""
    _users(scene)
    scene.screen(UsersScreen).new.click()


def _users_new_role(scene: Scene) -> None:
    _users(scene)
    scene.screen(UsersScreen)._ask_role_of_new("operator7")


def _signed_in_by_name(scene: Scene, role: Role) -> Actor:
    user = next(user for user in USERS if user.role is role)
    return scene.station.accounts.sign_in(user.username, PASSWORDS.get(role, PASSWORD), "panel")


def _asks(scene: Scene, role: Role, ask: Callable[[], None]) -> None:
    """Somebody with an account stands at the panel, and is asked for something."""
    show_ok(scene)
    scene.station.has_staff()
    scene.window.session.sign_in(_signed_in_by_name(scene, role))
    ask()
    scene.settle(lambda: bool(scene.window.sheets()))


def _own_pin(scene: Scene) -> None:
    _asks(scene, Role.OPERATOR, lambda: ask_own_password(scene.window))


def _own_password(scene: Scene) -> None:
    _asks(scene, Role.ENGINEER, lambda: ask_own_password(scene.window))


def _new_pin(scene: Scene) -> None:
    """The new one, after the old one."""
    _asks(scene, Role.OPERATOR, lambda: ask_new_password(scene.window, "operator1", Role.OPERATOR, lambda _: None))


def _password_again(scene: Scene) -> None:
    """Before something dangerous."""
    _asks(scene, Role.ADMIN, lambda: scene.window.confirm(lambda: None))


def _leaving(scene: Scene) -> None:
    show_ok(scene)
    scene.window.attendance.leaving.emit()


def _asleep(scene: Scene) -> None:
    show_ok(scene)
    scene.falls_asleep()


def _users_none(scene: Scene) -> None:
    show_ok(scene)
    scene.signed_in(Role.ADMIN)
    scene.window.go(At.USERS)


def _login(scene: Scene) -> None:
    show_ok(scene)
    scene.station.has_staff()
    sign_out(scene)
    scene.settle()
    login = scene.screen(LoginScreen)
    next(tile for tile in login.tiles if tile.objectName() == "user_operator1").click()
    login.field.setText("1234")


def _login_names(scene: Scene) -> None:
    """Nobody has touched a name yet."""
    _login(scene)
    scene.window.go(At.LOGIN)
    scene.settle()


def _login_refused(scene: Scene) -> None:
    _login(scene)
    scene.screen(LoginScreen).keypad.all_keys()[-1].click()
    scene.settle()


def _login_simulated(scene: Scene) -> None:
    show_ok(scene)
    sign_out(scene)


def sign_out(scene: Scene) -> None:
    for sheet in scene.window.sheets():
        sheet.close_sheet()
    scene.window.session.sign_out()
    scene.window.go(At.LOGIN)


def _first_start(scene: Scene) -> None:
    _login_simulated(scene)
    scene.window.go(At.FIRST_START)


def _keyboard(scene: Scene) -> None:
    _first_start(scene)
    scene.screen(FirstStartScreen).password.keys.click()


def _keyboard_note(scene: Scene) -> None:
    """A text that may be Chinese: there, words are being composed."""
    _login_simulated(scene)
    scene.look.wants_keyboard = True
    scene.window.type_text(tr("A note for the next shift"), "", lambda _: None)
    sheet = scene.window.sheets()[-1]
    assert isinstance(sheet, KeyboardSheet)
    for letter in "nihaogongjian":
        sheet.keyboard.key(letter).click()


STATES: dict[str, Callable[[Scene], None]] = {
    "login": _login,
    "login_names": _login_names,
    "login_refused": _login_refused,
    "login_simulated": _login_simulated,
    "first_start": _first_start,
    "keyboard": _keyboard,
    "keyboard_note": _keyboard_note,
    "own_pin": _own_pin,
    "own_password": _own_password,
    "new_pin": _new_pin,
    "password_again": _password_again,
    "leaving": _leaving,
    "asleep": _asleep,
    "users": _users,
    "users_one": _users_one,
    "users_sessions": _users_sessions,
    "users_new": _users_new,
    "users_new_role": _users_new_role,
    "users_none": _users_none,
}
