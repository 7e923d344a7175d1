"""The focus ring. It is drawn only while keys are in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hmi.appearance import Look, Theme


def shows_focus(widget: QWidget, look: Look) -> bool:
    return look.keys_in_use and widget.hasFocus()


def paint_focus(
    painter: QPainter,
    theme: Theme,
    rect: QRect | QRectF,
    *,
    color: QColor | None = None,
    inset: float = 0.0,
    rounded: bool = True,
) -> None:
    """A ring inside `rect`, `inset` px from its edge; in the accent color by default."""
    edge = theme.focus / 2 + inset
    radius = theme.radius if rounded else 0
    painter.setPen(QPen(color or theme.color("accent"), theme.focus))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(edge, edge, -edge, -edge), radius, radius)
