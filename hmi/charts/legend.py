"""The legend above a chart: a mark in the color and style of each series, and its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hmi.widgets.words import LEFT, MIDDLE, advance

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hmi.appearance import Look


@dataclass(frozen=True)
class LegendKey:
    """`color`: of the theme. `line`: None for a filled mark."""

    word: str
    color: str
    line: Qt.PenStyle | None = None


class Legend(QWidget):
    """Keys from left to right, in as many lines as they need."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._keys: tuple[LegendKey, ...] = ()

    def show_keys(self, keys: Sequence[LegendKey]) -> None:
        self._keys = tuple(keys)
        self.setAccessibleName(", ".join(key.word for key in keys))
        self.update()

    def height_for(self, width: int) -> int:
        return round(max((spot.bottom() for _, spot in self._spots(width)), default=0.0)) + 1

    def _spots(self, width: int) -> Iterator[tuple[LegendKey, QRectF]]:
        """Where each key lies, its mark included."""
        theme = self._look.theme
        font = theme.font(theme.type.small)
        line, left, top = QFontMetricsF(font).height() + theme.px(0.6), 0.0, 0.0
        for key in self._keys:
            wide = theme.px(5.5) + advance(key.word, font) + 2
            if left > 0 and left + wide > width:
                left, top = 0.0, top + line
            yield key, QRectF(left, top, wide, line)
            left += wide + theme.px(4)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.type.small))
        for key, spot in self._spots(self.width()):
            color, middle = theme.color(key.color), spot.center().y()
            if key.line is None:
                side = theme.px(2.4)
                painter.fillRect(QRectF(spot.left() + theme.px(1), middle - side / 2, side, side), color)
            else:
                painter.setPen(QPen(color, theme.px(0.6), key.line))
                painter.drawLine(QPointF(spot.left(), middle), QPointF(spot.left() + theme.px(4.4), middle))
            painter.setPen(theme.color("text"))
            painter.drawText(spot.adjusted(theme.px(5.5), 0, 0, 0), LEFT | MIDDLE, key.word)
        painter.end()
