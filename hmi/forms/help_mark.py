"""The question mark of a field: a touch shows its help below, a mouse over it shows the help beside it."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from hmi.i18n import tr
from hmi.widgets.button import Pressable
from hmi.widgets.icons import paint_icon

if TYPE_CHECKING:
    from hmi.appearance import Look

_SIGN_MM = 4.2


class HelpMark(Pressable):
    """A touch target as large as any other, of which only a small sign is seen.

    Keys do not stop at it: a field reached by keys shows its help anyway.
    """

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self.setCheckable(True)
        self.setFixedSize(look.theme.list_target, look.theme.list_target)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def say(self, title: str, words: str) -> None:
        """`title`: of the field; `words`: its help."""
        self.setAccessibleName(tr("Explain {title}", title=title))
        self.setAccessibleDescription(words)
        self.setToolTip(f"<p>{html.escape(words)}</p>")  # Qt breaks only rich text into lines

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        side = theme.px(_SIGN_MM)
        sign = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("text"))
            painter.drawEllipse(sign)
        paint_icon(painter, "help", sign, theme.color("surface" if self.isChecked() else "dim"))
        painter.end()
