"""The icon set: the files of resources/icons, on a grid of 24, with strokes thick enough for a shop floor."""

from __future__ import annotations

import functools
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from resources import ICONS

if TYPE_CHECKING:
    from hmi.appearance import Theme

STROKE = 2.4
_UNKNOWN = "unknown"

log = logging.getLogger(__name__)


def paint_icon(painter: QPainter, name: str, rect: QRectF, color: QColor, *, stroke: float = STROKE) -> None:
    """Draw an icon as large as fits into `rect`, centered.

    Args:
        name: of a file in resources/icons; a missing one is drawn as a question mark, because painting must not raise.
        stroke: width of its lines, on the grid of 24.
    """
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    _renderer(name, color.rgb(), stroke).render(painter, square)


def paint_badge(painter: QPainter, theme: Theme, name: str, rect: QRectF, tone: str) -> None:
    """Draw an icon that must be seen, on a square of its own.

    Args:
        tone: a pair of colors of the theme, such as "ng".
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{tone}_bg"))
    painter.drawRoundedRect(rect, theme.radius * 0.6, theme.radius * 0.6)
    inset = rect.width() * 0.18
    paint_icon(painter, name, rect.adjusted(inset, inset, -inset, -inset), theme.color(tone), stroke=4.2)


@functools.cache
def _renderer(name: str, rgb: int, stroke: float) -> QSvgRenderer:
    """Cached: there are few colors. QtSvg does not support `currentColor`, so it is replaced in the file's text."""
    drawing = _drawing(name).replace("currentColor", QColor(rgb).name())
    return QSvgRenderer(drawing.replace('stroke-width="2"', f'stroke-width="{stroke}"').encode())


@functools.cache
def _drawing(name: str) -> str:
    try:
        return (ICONS / f"{name}.svg").read_text("utf-8")
    except FileNotFoundError:
        log.warning("There is no icon %r in %s.", name, ICONS)
        return _drawing(_UNKNOWN)
