"""Attendance: whether the user of the panel is still there, and their account unchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.access.roles import Role
from core.errors import VisionSystemError
from hmi.threads import run_in_background

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.access.roles import Actor
    from core.accounts import Accounts
    from core.settings import AutoLockSettings
    from hmi.session import PanelSession

LOOK_EVERY_MS = 1000
ACCOUNT_EVERY = 5
"""Every fifth check also reads the account from the database."""
WARN_S = 15
"""How long before the sign-out the user is warned."""


class Attendance(QObject):
    """Checks once a second between `begin` and `end`, and emits a signal for what it finds.

    `leaving`: the user will be signed out in `WARN_S`. `gone`: nothing was touched for as many minutes as the role
    allows. `dismissed`: the account was deactivated or has another role now.
    """

    leaving = Signal()
    gone = Signal()
    dismissed = Signal()

    def __init__(
        self,
        session: PanelSession,
        accounts: Accounts,
        settings: Callable[[], AutoLockSettings],
        idle_s: Callable[[], float],
    ) -> None:
        """`settings`: returns the present ones."""
        super().__init__()
        self._session, self._accounts, self._settings, self._idle_s = session, accounts, settings, idle_s
        self._is_warned = False
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()

    def minutes_of(self, role: Role) -> int:
        """Idle minutes after which a user of the role is signed out; 0: never."""
        settings = self._settings()
        return {
            Role.ADMIN: settings.administrator_minutes,
            Role.ENGINEER: settings.engineer_minutes,
            Role.OPERATOR: settings.operator_minutes,
            Role.VIEWER: settings.viewer_minutes,
        }[role]

    def look(self) -> None:
        actor = self._session.actor
        if actor is None:
            return
        self._look_for_touches(self.minutes_of(actor.role))
        self._looks += 1
        if self._looks % ACCOUNT_EVERY == 0 and self._session.actor is actor:
            run_in_background(
                self,
                lambda: self._accounts.is_still(actor),
                lambda is_still: self._take(actor, is_still=is_still),
                self._cannot_tell,
            )

    def _cannot_tell(self, error: BaseException) -> None:
        """Ignore an error of the database, for which there is an alarm already; raise any other."""
        if not isinstance(error, VisionSystemError):
            raise error

    def _look_for_touches(self, minutes: int) -> None:
        left_s = minutes * 60 - self._idle_s()
        was_warned, self._is_warned = self._is_warned, minutes > 0 and left_s <= WARN_S
        if minutes > 0 and left_s <= 0:
            self._is_warned = False
            self.gone.emit()
        elif self._is_warned and not was_warned:
            self.leaving.emit()

    def _take(self, actor: Actor, *, is_still: bool) -> None:
        if not is_still and self._session.actor is actor:
            self.dismissed.emit()
