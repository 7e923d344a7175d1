"""A text field for keys; a touch, or its button, requests the on-screen keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit

from core.access.passwords import MAX_LENGTH
from hmi.i18n import tr
from hmi.layout import REST, columns
from hmi.widgets.button import Button

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from hmi.appearance import Look

LONGEST = MAX_LENGTH
"""Most characters of any field, as many as the longest password; the owner validates the text."""


class LineEdit(QLineEdit):
    """`keyboard_asked`: the on-screen keyboard is requested."""

    keyboard_asked = Signal()

    def __init__(self, look: Look, name: str, *, secret: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.is_secret = secret
        self._look = look
        self.setMaxLength(LONGEST)
        self.setFont(look.theme.font(look.theme.type.heading))
        self.setEchoMode(QLineEdit.EchoMode.Password if secret else QLineEdit.EchoMode.Normal)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.keys = Button(look, f"{name}_keys", icon="keyboard")
        self.keys.setParent(self)
        self.keys.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a user with real keys needs no on-screen ones
        self.keys.setCursor(Qt.CursorShape.ArrowCursor)
        self.keys.set_icon_only(tr("Keyboard"))
        self.keys.clicked.connect(self._ask_for_keys)

    def _ask_for_keys(self) -> None:
        self._look.wants_keyboard = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keyboard_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.height()
        self.keys.setGeometry(columns(self.rect(), REST, side, gap=0)[1])
        self.setTextMargins(0, 0, side, 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.keys.set_icon_only(tr("Keyboard"))
        super().changeEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._look.finger_in_use and self.rect().contains(event.position().toPoint()):
            self.keyboard_asked.emit()
