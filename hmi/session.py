"""Who stands at the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from core.access.roles import Actor, Permission


class PanelSession(QObject):
    """The signed-in actor, or None. `changed` follows every sign-in and sign-out."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._actor: Actor | None = None

    @property
    def actor(self) -> Actor | None:
        return self._actor

    def sign_in(self, actor: Actor) -> None:
        self._actor = actor
        self.changed.emit()

    def sign_out(self) -> None:
        if self._actor is not None:
            self._actor = None
            self.changed.emit()

    def may(self, permission: Permission) -> bool:
        return self._actor is not None and self._actor.role.may(permission)
