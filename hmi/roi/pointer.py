"""Mouse, wheel and touch on the region editor, converted to picture coordinates, tolerances and gestures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPointF, Qt, Signal

from hmi.roi.editing import POLYGON, Editing
from hmi.roi.touch import TouchInput

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QCursor, QMouseEvent, QWheelEvent

    from core.inspection.geometry import Point
    from hmi.appearance import Theme
    from hmi.roi.handles import Handle
    from hmi.roi.viewport import Viewport

FINGER_MM = 6.0
"""Tolerance of a finger: a target of 12 mm, however small it is drawn."""
POINTER_MM = 2.2
TREMBLE_MM = 1.5
"""A finger that moves less counts as not moved."""
TREMBLE_PX = 3.0
SWIPE_MM = 15.0
SNAP_MM = 0.8
"""Distance at which the line of a neighbor attracts."""
_ADDS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class Shown(Protocol):
    """The editor as seen by the pointer: view, drag handles and cursor."""

    @property
    def viewport(self) -> Viewport | None: ...
    def handles(self) -> Mapping[str, Sequence[Handle]]: ...
    def zoom_or_fit(self, place: QPointF) -> None: ...
    def pan(self, dx: float, dy: float) -> None: ...
    def pinch(self, about: QPointF, factor: float, by: QPointF) -> None: ...
    def turn_wheel(self, event: QWheelEvent) -> None: ...
    def cursor(self) -> QCursor: ...
    def setCursor(self, shape: Qt.CursorShape, /) -> None: ...


class PointerInput(QObject):
    """`pans`: a press pans the picture, as while the space key is held.

    `swiped`: a picture that is shown whole, so that it cannot be panned, was pushed aside; True: to the left.
    """

    swiped = Signal(bool)

    def __init__(self, shown: Shown, editing: Editing, theme: Theme) -> None:
        super().__init__()
        self._shown, self._editing, self._px_per_mm = shown, editing, theme.px_per_mm
        self.pans = False
        self._pan_from: QPointF | None = None
        self._rests_at: QPointF | None = None
        """Where a mouse was pressed that has not moved yet."""
        self._loose_at: QPointF | None = None
        """Where a pointer is that grabbed nothing: it pans the picture."""
        self._has_pushed = False
        self._swipe_from: QPointF | None = None
        self.touch = TouchInput(TREMBLE_MM * self._px_per_mm)
        self.touch.pressed.connect(self._finger_down)
        self.touch.moved.connect(self._finger_moved)
        self.touch.released.connect(self._up)
        self.touch.canceled.connect(self._canceled)
        self.touch.rested.connect(self._finger_rests)
        self.touch.tapped_twice.connect(self._finger_taps_twice)
        self.touch.pinched.connect(self._pinched)

    def let_go(self) -> None:
        """Cancel everything in progress."""
        self._pan_from = self._loose_at = self._swipe_from = None
        self.touch.let_go()
        self._editing.cancel()

    # --- mouse --------------------------------------------------------------------------------------------------------

    def press(self, event: QMouseEvent) -> None:
        if self._editing.is_busy or self._pan_from is not None:
            return  # one button at a time
        if event.button() != Qt.MouseButton.LeftButton or self.pans:
            self._pan_from = event.position()
            self.point_out()
            return
        self._rests_at = event.position()
        self._down(event.position(), POINTER_MM, adds=bool(event.modifiers() & _ADDS))

    def move(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._pan_from is not None:
            by = place - self._pan_from
            self._pan_from = place
            self._push(by)
        elif event.buttons() & Qt.MouseButton.LeftButton:
            at_rest = self._rests_at is not None and (place - self._rests_at).manhattanLength() <= TREMBLE_PX
            if not at_rest or self._editing.armed == POLYGON:
                self._rests_at = None
                self._moved(place, is_free=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        else:
            view = self._shown.viewport
            if view is not None:
                self._editing.hover(_at(place, view))
                self.point_out(place)

    def release(self, event: QMouseEvent) -> None:
        if self._pan_from is not None:
            self._pan_from = None
            self.point_out(event.position())
        elif event.button() == Qt.MouseButton.LeftButton:
            self._up(event.position())

    def double(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.pans:
            self._twice(event.position(), POINTER_MM)

    def wheel(self, event: QWheelEvent) -> None:
        self._shown.turn_wheel(event)

    def point_out(self, place: QPointF | None = None) -> None:
        """Set the cursor to show what a press would do."""
        view = self._shown.viewport
        shape = Qt.CursorShape.ArrowCursor
        if self._pan_from is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self.pans:
            shape = Qt.CursorShape.OpenHandCursor
        elif self._editing.armed is not None:
            shape = Qt.CursorShape.CrossCursor
        elif place is not None and view is not None:
            found = self._editing.under(_at(place, view), self._reach(POINTER_MM, view), self._shown.handles())
            if found is not None and found.key in self._editing.selected and found.handle is None:
                shape = Qt.CursorShape.SizeAllCursor
            elif found is not None:
                shape = Qt.CursorShape.PointingHandCursor
        if self._shown.cursor().shape() != shape:
            self._shown.setCursor(shape)

    # --- fingers ------------------------------------------------------------------------------------------------------

    def _finger_down(self, place: QPointF) -> None:
        self._down(place, FINGER_MM)

    def _finger_moved(self, place: QPointF) -> None:
        self._moved(place)

    def _canceled(self) -> None:
        self._loose_at = None
        self._editing.cancel()

    def _finger_rests(self, place: QPointF) -> None:
        self._loose_at = None
        view = self._shown.viewport
        if view is not None:
            self._editing.hold(_at(place, view), self._reach(FINGER_MM, view))

    def _finger_taps_twice(self, place: QPointF) -> None:
        self._twice(place, FINGER_MM)

    def _pinched(self, about: QPointF, factor: float, by: QPointF) -> None:
        self._swipe_from = None
        self._shown.pinch(about, factor, by)

    # --- either -------------------------------------------------------------------------------------------------------

    def _down(self, place: QPointF, reach_mm: float, *, adds: bool = False) -> None:
        view = self._shown.viewport
        if view is not None:
            self._editing.press(_at(place, view), self._reach(reach_mm, view), self._shown.handles(), adds=adds)
            is_loose = not (self._editing.is_busy or adds or self._editing.armed)
            self._loose_at, self._has_pushed = (place if is_loose else None), False
            self._swipe_from = place if is_loose and view.is_fit else None

    def _moved(self, place: QPointF, *, is_free: bool = False) -> None:
        view = self._shown.viewport
        if self._loose_at is not None:
            self._push(place - self._loose_at)
            self._loose_at, self._has_pushed = place, True
        elif view is not None:
            self._editing.drag(_at(place, view), self._reach(SNAP_MM, view), is_free=is_free)

    def _up(self, place: QPointF) -> None:
        view = self._shown.viewport
        if self._loose_at is not None:
            self._loose_at = None
            if not self._has_pushed:
                self._editing.tap()
            elif self._swipe_from is not None:
                self._swipe(place - self._swipe_from)
        elif view is not None:
            self._editing.release(_at(place, view))

    def _swipe(self, by: QPointF) -> None:
        if abs(by.x()) >= SWIPE_MM * self._px_per_mm and abs(by.x()) > 2 * abs(by.y()):
            self.swiped.emit(by.x() < 0)

    def _twice(self, place: QPointF, reach_mm: float) -> None:
        """Zoom where there is nothing to edit."""
        view, editing = self._shown.viewport, self._editing
        if editing.is_locked or not (editing.items or editing.armed):
            self._shown.zoom_or_fit(place)
        elif view is not None:
            self._editing.double(_at(place, view), self._reach(reach_mm, view), self._shown.handles())

    def _push(self, by: QPointF) -> None:
        self._shown.pan(by.x(), by.y())

    def _reach(self, reach_mm: float, view: Viewport) -> float:
        """The tolerance in pixels of the picture."""
        return reach_mm * self._px_per_mm / view.scale


def _at(place: QPointF, view: Viewport) -> Point:
    return view.to_picture((place.x(), place.y()))
