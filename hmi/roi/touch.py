"""Touch on the picture: one finger works like a mouse, two zoom and pan, a long press extends the selection."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QEventPoint, QTouchEvent

if TYPE_CHECKING:
    from collections.abc import Sequence

REST_MS = 500
"""Duration of a long press."""
TWICE_WITHIN_MS = 400

TOUCHES = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
)


class TouchInput(QObject):
    """Converts touch events to gestures. `pinched`: center, zoom factor, and pan."""

    pressed = Signal(QPointF)
    moved = Signal(QPointF)
    released = Signal(QPointF)
    canceled = Signal()
    rested = Signal(QPointF)
    tapped_twice = Signal(QPointF)
    pinched = Signal(QPointF, float, QPointF)

    def __init__(self, slack_px: float) -> None:
        """`slack_px`: tolerance for an unmoved finger, and distance of the taps of a double tap."""
        super().__init__()
        self._slack = slack_px
        self._down: dict[int, QPointF] = {}
        self._working: int | None = None
        """The finger that works alone."""
        self._start = QPointF()
        self._is_moved = False
        self._last_tap = (-TWICE_WITHIN_MS, QPointF())
        self.rest = QTimer(self)
        self.rest.setSingleShot(True)
        self.rest.setInterval(REST_MS)
        self.rest.timeout.connect(self._rests)

    def take(self, event: QTouchEvent) -> None:
        if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.TouchCancel):
            self.let_go()  # fingers whose release was not reported
        if event.type() == QEvent.Type.TouchCancel:
            return
        before = dict(self._down)
        for point in event.points():
            state = point.state()
            if state == QEventPoint.State.Released:
                self._lift(point, event)
            elif state != QEventPoint.State.Stationary:
                self._down[point.id()] = point.position()
                if state == QEventPoint.State.Pressed:
                    self._press(point, event)
        self._go_on(before)

    def let_go(self) -> None:
        """Reset: no finger is down; the present gesture is canceled."""
        self._down.clear()
        self._give_up()

    def _give_up(self) -> None:
        self.rest.stop()
        if self._working is not None:
            self._working = None
            self.canceled.emit()

    def _press(self, point: QEventPoint, event: QTouchEvent) -> None:
        if len(self._down) > 1:
            self._give_up()
            return
        place = point.position()
        when, where = self._last_tap
        if event.timestamp() - when <= TWICE_WITHIN_MS and _apart(where, place) <= self._slack * 2:
            self._last_tap = (-TWICE_WITHIN_MS, QPointF())
            self.tapped_twice.emit(place)
            return
        self._working, self._start, self._is_moved = point.id(), place, False
        self.rest.start()
        self.pressed.emit(place)

    def _lift(self, point: QEventPoint, event: QTouchEvent) -> None:
        self._down.pop(point.id(), None)
        if point.id() != self._working:
            return
        self._working = None
        self.rest.stop()
        if not self._is_moved:
            self._last_tap = (event.timestamp(), point.position())
        self.released.emit(point.position())

    def _go_on(self, before: dict[int, QPointF]) -> None:
        if self._working is not None:
            place = self._down[self._working]
            if not self._is_moved and _apart(self._start, place) <= self._slack:
                return
            self._is_moved = True
            self.rest.stop()
            self.moved.emit(place)
            return
        both = [number for number in self._down if number in before][:2]
        if len(both) == 2 and len(self._down) == 2:
            self._pinch([before[number] for number in both], [self._down[number] for number in both])

    def _pinch(self, was: Sequence[QPointF], now: Sequence[QPointF]) -> None:
        wide = _apart(*was)
        middle, moved_to = (was[0] + was[1]) * 0.5, (now[0] + now[1]) * 0.5
        self.pinched.emit(middle, _apart(*now) / wide if wide > 1 else 1.0, moved_to - middle)

    def _rests(self) -> None:
        if self._working is not None:
            self._working = None
            self.rested.emit(self._start)


def _apart(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())
