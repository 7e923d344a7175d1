"""The focus ring. It is drawn only while keys are in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hmi.appearance import Look, Theme


def shows_focus(widget: QWidget, look: Look) -> bool:
    return look.keys_in_use and widget.hasFocus()


def _inner(theme: Theme) -> int:
    return theme.px(0.35)


def inside_ring(widget: QWidget, look: Look) -> QRectF:
    """The widget's area, without the ring if it is drawn."""
    rect = QRectF(widget.rect())
    return inside(rect, look.theme) if shows_focus(widget, look) else rect


def inside(rect: QRectF, theme: Theme) -> QRectF:
    """What a ring along the edge of `rect` leaves of it."""
    edge = theme.focus + _inner(theme)
    return rect.adjusted(edge, edge, -edge, -edge)


def paint_focus(painter: QPainter, theme: Theme, rect: QRect | QRectF, *, rounded: bool = True) -> None:
    """A ring along the edge of `rect`, in the color of words: no other mark is a ring, or has that color.

    It has two colors, of which one stands out from any ground: also from a picture, the accent, or a filled chip.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, thick, edge in (("text", theme.focus, 0), ("raised", _inner(theme), theme.focus)):
        middle = edge + thick / 2
        radius = max(0.0, theme.radius - edge) if rounded else 0.0
        painter.setPen(QPen(theme.color(color), thick))
        painter.drawRoundedRect(QRectF(rect).adjusted(middle, middle, -middle, -middle), radius, radius)
