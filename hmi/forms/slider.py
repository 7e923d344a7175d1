"""A slider for a finger: its whole height is a touch target, although only a thin track is visible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hmi.forms.scale import Scale
from hmi.widgets.focus import paint_focus, shows_focus
from hmi.widgets.words import LEAST_MM, LEFT, MIDDLE, Fit, fit

if TYPE_CHECKING:
    from hmi.appearance import Look

_PAGE = 10
_KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageDown: -_PAGE,
    Qt.Key.Key_PageUp: _PAGE,
}


class Slider(QWidget):
    """`moving` while it is dragged, `moved` once when it is released or moved by a key.

    Its title stands above the track, within the touch target.
    None means *off*: the track is empty until the user moves the knob. A small tick marks the default. A vertical swipe
    scrolls the area that contains the slider, and changes nothing.
    """

    moving = Signal(float)
    moved = Signal(float)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._scale = Scale(0.0, 100.0)
        self._title = ""
        self._value: float | None = None
        self._default: float | None = None
        self._pressed: QPointF | None = None
        self._grip = 0.0
        self._is_dragging = False
        self.setFixedHeight(look.theme.list_target)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def value(self) -> float | None:
        return self._value

    @property
    def is_dragging(self) -> bool:
        return self._is_dragging

    def show_scale(self, scale: Scale, default: float | None) -> None:
        if (scale, default) != (self._scale, self._default):
            self._scale, self._default = scale, default
            self.update()

    def show_value(self, value: float | None) -> None:
        if value != self._value:
            self._value = value
            self.update()

    def set_title(self, title: str) -> None:
        if title != self._title:
            self._title = title
            self.update()

    def title_fit(self) -> Fit:
        """Layout of the title; a test checks that it fits."""
        theme = self._look.theme
        wanted = theme.font(theme.type.body)
        return fit(self._title, self._title_room(), wanted, theme.font(LEAST_MM).pixelSize(), LEFT | MIDDLE)

    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.px(40), self._look.theme.list_target)

    # --- places -----------------------------------------------------------------------------------------------------

    @property
    def _radius(self) -> float:
        return self._look.theme.px(2.6)

    def x_of(self, value: float) -> float:
        """The place of a value, in pixels from the left."""
        left, right = self.ends()
        return left + self._scale.part(value) * (right - left)

    def ends(self) -> tuple[float, float]:
        """The places of the least and the largest value, in pixels from the left."""
        return self._radius, self.width() - self._radius

    def _title_room(self) -> QRectF:
        theme = self._look.theme
        left, top, bottom = theme.px(2), theme.px(0.6), theme.px(5.2)
        return QRectF(left, top, self.width() - left - theme.px(0.5), bottom - top)

    def _track_y(self) -> float:
        return self.height() - self._radius - self._look.theme.px(1)

    def _value_at(self, x: float) -> float:
        left, right = self.ends()
        return self._scale.value((x - left) / max(1.0, right - left))

    # --- moving -----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pressed, self._is_dragging = event.position(), False
        knob = self.x_of(self._value) if self._value is not None else None
        # Touched beside its middle, the knob does not jump; touched elsewhere, it moves there.
        off = 0.0 if knob is None else event.position().x() - knob
        self._grip = off if abs(off) <= self._look.theme.px(6) else 0.0
        if not _is_finger(event) and not self._grip:
            self._drag_to(event.position().x())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way = event.position() - self._pressed
        slack = self._look.theme.px(1.5) if _is_finger(event) else 1
        if not self._is_dragging:
            if _is_finger(event) and abs(way.y()) > max(slack, abs(way.x())):
                self._pressed = None
                return
            if abs(way.x()) < slack:
                return
        self._drag_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        if not self._is_dragging and not self._grip:
            self._drag_to(event.position().x())
        was_dragging = self._is_dragging
        self._pressed, self._is_dragging = None, False
        if was_dragging and self._value is not None:
            self.moved.emit(self._value)
        self.update()

    def _drag_to(self, x: float) -> None:
        self._is_dragging = True
        value = self._value_at(x - self._grip)
        if value != self._value:
            self._value = value
            self.update()
            self.moving.emit(value)

    def _give_up(self) -> None:
        """The drag was interrupted: keep the value shown now."""
        if self._is_dragging and self._value is not None:
            self._pressed, self._is_dragging = None, False
            self.moved.emit(self._value)
        self._pressed = None

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.UngrabMouse, QEvent.Type.Hide):
            self._give_up()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        scale = self._scale
        key = Qt.Key(event.key())
        start = self._value if self._value is not None else self._default
        if key == Qt.Key.Key_Home:
            value = scale.minimum
        elif key == Qt.Key.Key_End:
            value = scale.maximum
        elif key in _KEYS:
            value = scale.stepped(scale.minimum if start is None else start, _KEYS[key])
        else:
            super().keyPressEvent(event)
            return
        if value != self._value:
            self._value = value
            self.update()
            self.moved.emit(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the form and never changes a value under it by chance

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        title = self.title_fit()
        painter.setPen(theme.color("text" if self.isEnabled() else "dim"))
        painter.setFont(title.font)
        painter.drawText(self._title_room(), title.flags, self._title)
        left, right = self.ends()
        middle, thick, radius = self._track_y(), float(theme.px(0.9)), self._radius
        is_on = self.isEnabled() and self._value is not None
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line"))
        painter.drawRoundedRect(QRectF(left, middle - thick / 2, right - left, thick), thick / 2, thick / 2)
        if self._default is not None:
            tall, wide = theme.px(2.4), max(2.0, theme.px_per_mm * 0.35)
            painter.setBrush(theme.color("dim"))
            x = self.x_of(self._default)
            painter.drawRect(QRectF(x - wide / 2, middle + thick / 2 + theme.px(0.6), wide, tall - thick / 2))
        x = self.x_of(self._value) if self._value is not None else left
        if is_on:
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(left, middle - thick / 2, x - left, thick), thick / 2, thick / 2)
        edge = theme.px_per_mm * 0.5
        painter.setPen(QPen(theme.color("accent" if is_on else "dim"), edge))
        painter.setBrush(theme.color("raised" if self.isEnabled() else "surface"))
        painter.drawEllipse(QPointF(x, middle), radius - edge / 2, radius - edge / 2)
        if shows_focus(self, self._look):
            paint_focus(painter, theme, self.rect())
        painter.end()


def _is_finger(event: QMouseEvent) -> bool:
    """Whether Qt synthesized this mouse event from a touch that no widget accepted."""
    return event.pointingDevice().pointerType() == QPointingDevice.PointerType.Finger
