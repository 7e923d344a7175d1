"""Detects whether finger, mouse or keys are in use; makes a double touch count once, and a disabled button speak."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QInputEvent
from PySide6.QtWidgets import QApplication, QWidget

from hmi.widgets.button import Button, Pressable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from hmi.appearance import Look

_MOVES_FOCUS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_USES = frozenset(
    (
        *_PRESSES,
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    )
)
SAME_PLACE_MM = 3.0
"""Two touches nearer than this are at the same place: touch targets are further apart."""


@dataclass(frozen=True)
class _Press:
    """`on`: what was touched; `stamp`: ms; `kind`: a second press at the same place is a double click."""

    on: QObject
    place: QPointF
    stamp: int
    kind: QEvent.Type


class Hand(QObject):
    """An event filter of the application. Tells the look what is in use, for focus rings and on-screen keys.

    The mouse pointer is hidden until a mouse moves, and while a finger is in use. While `sleeps` is set, the next
    touch, click or key only ends that, and `woken` is emitted: nobody presses what they could not see.

    The first touch of a double touch opens something, and the second would reach what is there now: the same button
    before the sheet appears, the sheet, or what a closed sheet covered. The second touch at one place is therefore
    ignored, unless it is on the same widget and that may be pressed repeatedly.
    """

    woken = Signal()
    refused = Signal(str)
    """A disabled button was touched: why it does nothing. Qt itself tells nobody of such a touch."""

    def __init__(self, look: Look, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.sleeps = False
        self._look, self._now = look, now
        self._used_at = now()
        self._last: _Press | None = None
        self._leaves_out = False

    def idle_s(self) -> float:
        """For how long neither screen, mouse nor keys were touched."""
        return self._now() - self._used_at

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QInputEvent):  # asking for its type takes longer, and most events are of other kinds
            return False
        kind = event.type()
        if kind in _USES:
            self._used_at = self._now()
            if self.sleeps and kind != QEvent.Type.MouseMove:  # a system moves the pointer to where it presses then
                self._wake(event)
                return True
        if kind == QEvent.Type.KeyPress:
            self._take_key(cast("QKeyEvent", event))
        elif kind == QEvent.Type.TouchBegin:
            self._use(finger=True)
        elif kind == QEvent.Type.MouseMove:
            self._show_pointer(shown=not _is_of_finger(cast("QMouseEvent", event)))
        elif kind in _PRESSES and isinstance(watched, QWidget):
            is_left_out = self._take_press(watched, cast("QMouseEvent", event))
            if isinstance(watched, Button) and not (is_left_out or watched.isEnabled()) and watched.why_not:
                self.refused.emit(watched.why_not)
            return is_left_out
        elif kind == QEvent.Type.MouseButtonRelease and self._leaves_out and isinstance(watched, QWidget):
            self._leaves_out = False
            return True
        return False

    def begin(self) -> None:
        """It filters from now on. Some systems show a pointer in the middle of the screen, with a mouse or without."""
        self._show_pointer(shown=False)

    def rest(self) -> None:
        """It filters no more."""
        self._show_pointer(shown=True)

    def _wake(self, event: QEvent) -> None:
        self.sleeps = False
        self._leaves_out = event.type() in _PRESSES  # so the release is left out too
        event.accept()  # no mouse is made of an accepted touch
        self.woken.emit()

    def _take_key(self, event: QKeyEvent) -> None:
        self._look.finger_in_use = self._look.wants_keyboard = False
        if event.key() in _MOVES_FOCUS:
            self._show_ring(shown=True)

    def _take_press(self, widget: QWidget, event: QMouseEvent) -> bool:
        self._use(finger=_is_of_finger(event))
        last, here = self._last, event.globalPosition()
        if last is not None and (last.stamp, last.kind) == (event.timestamp(), event.type()):
            return self._leaves_out  # the same press, passed on to the parents
        self._last = _Press(widget, here, event.timestamp(), event.type())
        self._leaves_out = last is not None and self._is_second(last, self._last)
        return self._leaves_out

    def _is_second(self, first: _Press, second: _Press) -> bool:
        """Whether it follows quickly at the same place, and is not meant as a touch of its own."""
        is_at_once = second.stamp - first.stamp <= QApplication.doubleClickInterval()
        apart = (second.place - first.place).manhattanLength()
        if not is_at_once or apart > self._look.theme.px(SAME_PLACE_MM):
            return False
        return second.on is not first.on or (isinstance(second.on, Pressable) and not second.on.repeats)

    def _use(self, *, finger: bool) -> None:
        self._look.finger_in_use = finger
        self._show_pointer(shown=not finger)
        self._show_ring(shown=False)

    @staticmethod
    def _show_pointer(*, shown: bool) -> None:
        is_shown = QApplication.overrideCursor() is None
        if shown and not is_shown:
            QApplication.restoreOverrideCursor()
        elif is_shown and not shown:
            QApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def _show_ring(self, *, shown: bool) -> None:
        if shown != self._look.keys_in_use:
            self._look.keys_in_use = shown
            focused = QApplication.focusWidget()
            if focused is not None:
                focused.update()


def _is_of_finger(event: QMouseEvent) -> bool:
    """Whether Qt or the system made the event of a touch."""
    return event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
