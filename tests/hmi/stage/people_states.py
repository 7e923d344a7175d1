"""States of a scene: users, audit log, and signing in and out; a part of `states.STATES`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Role
from hmi.screens.first_start import FirstStartScreen
from hmi.screens.login import LoginScreen
from hmi.screens.names import At
from hmi.screens.users import UsersScreen
from tests.hmi.stage.run_states import show_ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene


def _users(scene: Scene) -> None:
    show_ok(scene)
    scene.signed_in(Role.ADMIN)
    scene.station.has_staff()
    screen = scene.screen(UsersScreen)
    scene.window.go(At.USERS)
    scene.settle(lambda: bool(screen.list.rows))


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


STATES: dict[str, Callable[[Scene], None]] = {
    "login": _login,
    "login_names": _login_names,
    "login_refused": _login_refused,
    "login_simulated": _login_simulated,
    "first_start": _first_start,
    "keyboard": _keyboard,
    "users": _users,
    "users_none": _users_none,
}
