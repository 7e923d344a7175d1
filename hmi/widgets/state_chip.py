"""The state in the top bar: shape, word and part, in sight on every screen and beside every sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hmi.widgets.icons import paint_icon
from hmi.widgets.verdict import Mood
from hmi.widgets.words import LEFT, MIDDLE

if TYPE_CHECKING:
    from hmi.appearance import Look


class StateChip(QWidget):
    """OK is quiet, NG and FAULT are loud, as in the verdict itself."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("state")
        self._look = look
        self._mood, self._word, self._part = Mood.QUIET, "", ""
        self._is_short = False

    @property
    def words(self) -> str:
        """As they are shown."""
        return self._word if self._is_short or not self._part else f"{self._word} · {self._part}"

    @property
    def mood(self) -> Mood:
        return self._mood

    def show_state(self, mood: Mood, word: str, part: str = "") -> None:
        if (mood, word, part) != (self._mood, self._word, self._part):
            self._mood, self._word, self._part = mood, word, part
            self.setAccessibleName(f"{word} · {part}" if part else word)
            self.update()

    def be_short(self, *, short: bool) -> None:
        """Whether the part is left out, where others need the room."""
        if short != self._is_short:
            self._is_short = short
            self.update()

    def wanted_width(self) -> int:
        """In steps of 2 mm, so that a part number that grows moves nothing."""
        theme = self._look.theme
        step = theme.px(2)
        words = QFontMetricsF(self._font()).horizontalAdvance(self.words)
        return -(-round(words + theme.px(4.6) + theme.px(4)) // step) * step

    def _font(self) -> QFont:
        theme = self._look.theme
        return theme.font(theme.type.body, bold=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, mood = self._look.theme, self._mood
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_loud = mood in (Mood.NG, Mood.FAULT)
        half = 0.0 if is_loud else theme.line / 2
        painter.setPen(Qt.PenStyle.NoPen if is_loud else QPen(theme.color("line"), theme.line))
        painter.setBrush(theme.color(mood.ground))
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, theme.radius * 0.6, theme.radius * 0.6)
        side = theme.px(3.4)
        spot = QRectF(theme.px(1.4), (self.height() - side) / 2, side, side)
        paint_icon(painter, mood.icon, spot, theme.color(mood.words), stroke=3.6)
        painter.setFont(self._font())
        painter.setPen(theme.color(mood.words))
        room = QRectF(self.rect()).adjusted(spot.right() + theme.px(1.4), 0, 0, 0)
        painter.drawText(room, LEFT | MIDDLE, self.words)
        painter.end()
