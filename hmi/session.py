"""The session of the panel: its signed-in user."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.access.roles import Actor, Permission

CONFIRMED_S = 120
"""How long the password is not asked for again after a confirmation: long enough for a few actions."""


class PanelSession(QObject):
    """The signed-in actor, or None. `changed` follows every sign-in and sign-out."""

    changed = Signal()

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._now = now
        self._actor: Actor | None = None
        self.last_username = ""
        """Who signed in last since the panel started."""
        self._confirmed_until = now()

    @property
    def actor(self) -> Actor | None:
        return self._actor

    @property
    def is_confirmed(self) -> bool:
        """Whether the actor has confirmed by password within the last `CONFIRMED_S`."""
        return self._now() < self._confirmed_until

    def confirm(self) -> None:
        """Note that the actor has just confirmed by password."""
        self._confirmed_until = self._now() + CONFIRMED_S

    def sign_in(self, actor: Actor) -> None:
        self._actor, self._confirmed_until = actor, self._now()
        self.last_username = actor.username
        self.changed.emit()

    def sign_out(self) -> None:
        if self._actor is not None:
            self._actor, self._confirmed_until = None, self._now()
            self.changed.emit()

    def may(self, permission: Permission) -> bool:
        return self._actor is not None and self._actor.role.may(permission)
