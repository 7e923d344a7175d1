"""The marks of what is on, open or selected. The focus has its ring (`focus`); no mark is a frame."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from hmi.widgets.icons import paint_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from hmi.appearance import Theme


class Mark(Enum):
    """What a checked button says, each in a shape of its own."""

    ACTIVE = "active"
    """Something is switched on: the button is filled."""
    PAGE = "page"
    """Its page is shown: a bar along the lower edge."""
    SELECTED = "selected"
    """One choice among others: a bar along the left edge, and a tick where there is room."""


def paint_bar(painter: QPainter, theme: Theme, rect: QRectF, mark: Mark, *, radius: float = 0.0) -> None:
    """The bar of `PAGE` or `SELECTED`, within `rect` with corners of `radius` pixels."""
    thick = float(theme.px(1.0))
    if mark is Mark.PAGE:
        bar = QRectF(rect.left(), rect.bottom() - thick, rect.width(), thick)
    else:
        bar = QRectF(rect.left(), rect.top(), thick, rect.height())
    shape = QPainterPath()
    shape.addRoundedRect(rect, radius, radius)
    strip = QPainterPath()
    strip.addRect(bar)
    painter.fillPath(shape.intersected(strip), theme.color("accent"))


def paint_tick(painter: QPainter, theme: Theme, rect: QRectF, words_right: float) -> None:
    """A tick at the right of `rect`, if it leaves the words alone, which end at `words_right`."""
    side = float(theme.px(4.0))
    left = rect.right() - theme.px(1.5) - side
    if left >= words_right + theme.px(1.0):
        paint_icon(painter, "tick", QRectF(left, rect.center().y() - side / 2, side, side), theme.color("accent"))
