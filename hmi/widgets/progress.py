"""Progress of a lengthy operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hmi.i18n import count, tr

if TYPE_CHECKING:
    from hmi.appearance import Look


class ProgressBar(QWidget):
    """A progress bar without text."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._part = 0.0

    def show_part(self, done: int, total: int) -> None:
        self._part = done / total if total else 0.0
        self.setAccessibleName(tr("{done} of {total}", done=count(done), total=count(total)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        half = theme.line / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.fillRect(rect, theme.color("raised"))
        painter.fillRect(rect.adjusted(0, 0, -rect.width() * (1 - self._part), 0), theme.color("accent"))
        painter.setPen(QPen(theme.color("line"), theme.line))
        painter.drawRect(rect)
        painter.end()
