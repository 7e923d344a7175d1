"""A field: typed into with keys, or touched, which brings the on-screen keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLineEdit

from hmi.theme import Look


class Field(QLineEdit):
    touched = Signal()

    def __init__(self, look: Look, name: str, *, secret: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.is_secret = secret
        self.setMaxLength(200)
        self.setFont(look.theme.font(look.theme.type.heading))
        self.setEchoMode(QLineEdit.EchoMode.Password if secret else QLineEdit.EchoMode.Normal)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.touched.emit()
