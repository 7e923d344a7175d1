"""Editing state of regions: selection, armed shape and present gesture, in picture pixels. The editor shows it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from core.inspection.geometry import Point, Polygon, Roi
from hmi.i18n import tr
from hmi.roi.gestures import NEW, DragHandle, Draw, Gesture, Move, RoiChange, RubberBand
from hmi.roi.handles import Handle, HandleKind, Hit, hit, without_vertex
from hmi.roi.items import Item, ItemKind
from hmi.roi.shaping import closed, drawn, grown_by, kept_inside, moved_within, turned_by
from hmi.roi.snap import FREE, Bounds, Snap, bounds_of, lines_of

POLYGON = "polygon"
CLOSING = 3
"""Points from which on a polygon can be closed."""

_NOTHING = RoiChange()

Handles = Mapping[str, Sequence[Handle]]


class Editing(QObject):
    """`altered`: repaint; `armed_changed`: another shape is armed, or the hint has changed."""

    altered = Signal()
    armed_changed = Signal()
    changing = Signal(object)
    changed = Signal(object)
    drawn = Signal(object)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.size = (1, 1)
        """Width and height of the picture."""
        self.items: tuple[Item, ...] = ()
        self.selected: frozenset[str] = frozenset()
        self.armed: str | None = None
        self.points: tuple[Point, ...] = ()
        """Points of the polygon being drawn."""
        self.hovering: Point | None = None
        """The next point of the polygon, at the pointer."""
        self.change: RoiChange = _NOTHING
        """The present change, not yet emitted as `changed`."""
        self.is_locked = False
        self._gesture: Gesture | None = None
        self._press = ((0.0, 0.0), 0.0)
        """Place of the press, and its tolerance in px."""
        self._before: frozenset[str] = frozenset()
        """The selection before the press."""
        self._kept: frozenset[str] = frozenset()
        """The part of that selection that a rubber band adds to."""
        self._snap = Snap()
        self._is_dragged = False

    # --- items --------------------------------------------------------------------------------------------------------

    def show_items(self, items: Sequence[Item], selected: frozenset[str]) -> None:
        """Show items; a gesture continues unless its region is gone."""
        if tuple(items) != self.items:  # keep the same tuple while nothing differs: the cached layer depends on it
            self.items = tuple(items)
        keys = {item.key for item in items}
        self.selected = selected & keys
        if not set(self.change.rois) - {NEW} <= keys or (self._gesture is not None and not self._gesture.keys <= keys):
            self._forget()
        self.altered.emit()

    def lock(self, *, locked: bool) -> None:
        """Disable or enable editing, while something else is shown."""
        if locked != self.is_locked:
            self.settle()
            self.cancel()
            self.is_locked = locked

    def roi(self, key: str) -> Roi:
        """The region as shown on the screen now."""
        return self.change.rois.get(key) or next(item.roi for item in self.items if item.key == key)

    @property
    def rois(self) -> dict[str, Roi]:
        return {item.key: self.change.rois.get(item.key, item.roi) for item in self.items}

    @property
    def is_busy(self) -> bool:
        """Whether a gesture is in progress."""
        return self._gesture is not None

    @property
    def is_under_way(self) -> bool:
        """Whether a gesture or a key has changed something that is not final."""
        return self.change is not _NOTHING or bool(self.points)

    @property
    def hint(self) -> str:
        """The next step, in words; "" when nothing is armed."""
        if self.armed is None:
            return ""
        if self.armed != POLYGON:
            is_rectangle = self.armed == "rectangle"
            return tr("Drag from one corner to the other.") if is_rectangle else tr("Drag from the center outwards.")
        if len(self.points) < CLOSING:
            return tr("Touch the corners one after the other.")
        return tr("Touch the first corner again to finish.")

    def arm(self, shape: str | None) -> None:
        """Arm a shape for the next drag; None: select and move."""
        if shape != self.armed or self.points:
            self.settle()
            self._forget()
            self.armed, self.points, self.hovering = shape, (), None
            self.armed_changed.emit()
            self.altered.emit()

    def under(self, point: Point, slack: float, handles: Handles) -> Hit | None:
        """The region or handle that a press there would grab."""
        return None if self.is_locked else hit(self.rois, point, slack, handles=handles)

    # --- pointer ------------------------------------------------------------------------------------------------------

    def press(self, point: Point, slack: float, handles: Handles, *, adds: bool = False) -> None:
        """Press: on a handle, on a selected region or to draw; otherwise nothing is grabbed.

        Args:
            slack: tolerance in px.
            adds: add to the selection, one by one or with a rubber band.
        """
        self.settle()
        self._forget()
        if self.is_locked:
            return
        self._press, self._before = (point, slack), self.selected
        self._kept = self.selected if adds else frozenset()
        if self.armed == POLYGON:
            self.hover(point)
            return
        if self.armed is not None:
            self._begin(Draw(self.armed, point, *self.size))
            return
        found = hit(self.rois, point, slack, handles=None if adds else handles)
        if adds and found is None:
            self._begin(RubberBand(point))
        elif adds and found is not None:
            self.choose(self.selected ^ {found.key})
        elif found is not None and (found.handle is not None or found.key in self.selected):
            self._begin_at(found.key, found.handle, point)

    def _begin_at(self, key: str, handle: Handle | None, point: Point) -> None:
        if handle is not None:
            roi = kept_inside(self.roi(key), *self.size)
            self._begin(DragHandle(key, roi, handle, point, *self.size))
            return
        held = {moved: kept_inside(self.roi(moved), *self.size) for moved in self.selected}
        self._begin(Move(held, key, point, *self.size))

    def tap(self) -> None:
        """A press that grabbed nothing was released in place: select the region there, or nothing."""
        if not self.is_locked:
            found = hit(self.rois, *self._press)
            self.choose(self._kept if found is None else frozenset((found.key,)))

    def _begin(self, gesture: Gesture) -> None:
        self._gesture, self._is_dragged = gesture, False
        others = [item.roi for item in self.items if item.key not in gesture.keys]
        xs, ys = lines_of(others, *self.size)
        self._snap = Snap(xs=xs, ys=ys)

    def drag(self, point: Point, within: float, *, is_free: bool = False) -> None:
        """Move the pointer. `within`: distance in px at which neighbors' lines attract; `is_free`: no snapping."""
        if self.armed == POLYGON:
            self.hover(point)
        if self._gesture is None:
            return
        self._is_dragged = True
        snap = FREE if is_free else Snap(xs=self._snap.xs, ys=self._snap.ys, within=within)
        before, self.change = self.change, self._gesture.to(point, snap)
        if self.change.band is not None:
            self.selected = self._kept | self._within(self.change.band)
        told = {key: roi for key, roi in self.change.rois.items() if key != NEW}
        if told and told != before.rois:
            self.changing.emit(told)
        self.altered.emit()

    def release(self, point: Point) -> None:
        """Release: emit the change, once."""
        if self.armed == POLYGON and not self.is_locked:
            self._add_point(point)
            return
        gesture, self._gesture = self._gesture, None
        if gesture is None:
            return
        if not self._is_dragged:
            self._tapped(gesture)
        elif isinstance(gesture, Draw):
            self._finish(self.change.rois.get(NEW))
        elif isinstance(gesture, RubberBand):
            self.change = _NOTHING
            if self.selected != self._before:
                self.chosen.emit(self.selected)
        else:
            self._tell()
        self.altered.emit()

    def _tapped(self, gesture: Gesture) -> None:
        """Released without moving: of several selected regions, select only the one there."""
        if isinstance(gesture, Move | DragHandle):
            self.tap()

    def cancel(self) -> None:
        """Undo the present gesture."""
        if isinstance(self._gesture, RubberBand):
            self.selected = self._before
        told = {item.key: item.roi for item in self.items if item.key in self.change.rois}
        self._forget()
        if told:
            self.changing.emit(told)
        self.altered.emit()

    def hold(self, point: Point, slack: float) -> None:
        """Long press: add the region there to the selection, or remove it."""
        if self.armed is not None or self.is_locked or self._is_dragged:
            return
        self._forget()
        found = hit(self.rois, point, slack)
        if found is not None:
            self.choose(self._before ^ {found.key})

    def double(self, point: Point, slack: float, handles: Handles) -> None:
        """Double click: finish a polygon; remove a vertex."""
        if self.is_locked:
            return
        if self.armed == POLYGON:
            self.finish_polygon()
            return
        found = hit(self.rois, point, slack, handles=handles)
        if found is None or found.handle is None or found.handle.kind is not HandleKind.VERTEX:
            return
        roi = self.roi(found.key)
        if isinstance(roi, Polygon):
            self._forget()
            self.change = RoiChange({found.key: without_vertex(roi, found.handle.index)})
            self._tell()

    def draw_at(self, center: Point, reach: float) -> None:
        """Draw the armed shape around a place, `reach` px to each side; not for polygons."""
        if self.armed in (None, POLYGON) or self.is_locked:
            return
        (x, y), off = center, reach if self.armed == "rectangle" else 0.0
        self._finish(drawn(self.armed, (x - off, y - off), (x + reach, y + reach), *self.size, snap=FREE))

    # --- a polygon, point by point ------------------------------------------------------------------------------------

    def hover(self, point: Point | None) -> None:
        """Move the preview of the polygon's next point."""
        if self.armed == POLYGON and point != self.hovering:
            self.hovering = point
            self.altered.emit()

    def _add_point(self, point: Point) -> None:
        slack = self._press[1]
        if len(self.points) >= CLOSING and math.dist(self.points[0], point) <= slack:
            self.finish_polygon()
            return
        x, y = Snap().point(point)
        self.points = (*self.points, (min(max(x, 0.0), float(self.size[0])), min(max(y, 0.0), float(self.size[1]))))
        self.armed_changed.emit()
        self.altered.emit()

    def finish_polygon(self) -> None:
        """Close it, if it has an area."""
        if self.armed == POLYGON:
            self._finish(closed(self.points))

    def take_back_point(self) -> bool:
        """Remove the last point; False when there is none."""
        if not self.points:
            return False
        self.points = self.points[:-1]
        self.armed_changed.emit()
        self.altered.emit()
        return True

    def _finish(self, roi: Roi | None) -> None:
        """Emit the new region and return to selecting; without a region the shape stays armed."""
        self.change = _NOTHING
        if roi is not None:
            shape = self.armed
            self.drawn.emit(roi)  # emitted while it is armed: listeners can read what was drawn
            if self.armed == shape:
                self.arm(None)

    # --- keys ---------------------------------------------------------------------------------------------------------

    def nudge(self, dx: float, dy: float) -> bool:
        """Move the selected regions; `settle` emits the change. False when nothing can be moved."""
        return self._press_on(lambda held: moved_within(held, dx, dy, *self.size))

    def grow(self, dx: float, dy: float) -> bool:
        return self._press_on(lambda held: {key: self._grown(roi, dx, dy) for key, roi in held.items()})

    def turn(self, angle_deg: float) -> bool:
        return self._press_on(
            lambda held: {key: kept_inside(turned_by(roi, angle_deg), *self.size) for key, roi in held.items()}
        )

    def _grown(self, roi: Roi, dx: float, dy: float) -> Roi:
        grown = grown_by(roi, dx, dy)
        return grown if kept_inside(grown, *self.size) is grown else roi

    def _press_on(self, shaped: Callable[[dict[str, Roi]], dict[str, Roi]]) -> bool:
        if not self.selected or self.is_busy or self.is_locked:
            return False
        held = {key: kept_inside(self.roi(key), *self.size) for key in self.selected}
        self.change = RoiChange({**self.change.rois, **shaped(held)})
        self.changing.emit(dict(self.change.rois))
        self.altered.emit()
        return True

    def settle(self) -> None:
        """The keys are released: emit their change."""
        if not self.is_busy and self.change.rois:
            self._tell()

    def _tell(self) -> None:
        was = {item.key: item.roi for item in self.items}
        told = {key: roi for key, roi in self.change.rois.items() if roi != was.get(key)}
        if told:
            self.changed.emit(told)  # listeners show the new items before this returns
        self.change = _NOTHING
        self.altered.emit()

    # --- selecting ----------------------------------------------------------------------------------------------------

    def choose(self, keys: frozenset[str]) -> None:
        if keys != self.selected:
            self.settle()
            self.selected = keys
            self.chosen.emit(keys)
            self.altered.emit()

    def choose_all(self) -> None:
        """Select all of the selected kind, or all tools."""
        kinds = {item.kind for item in self.items if item.key in self.selected} or {ItemKind.TOOL}
        self.choose(frozenset(item.key for item in self.items if item.kind in kinds))

    def cycle(self, step: int) -> bool:
        """Select the next or the previous item; False beyond the last."""
        keys = [item.key for item in self.items]
        at = [number for number, key in enumerate(keys) if key in self.selected]
        following = (at[-1 if step > 0 else 0] + step) if at else (0 if step > 0 else len(keys) - 1)
        if self.is_locked or not 0 <= following < len(keys):
            return False
        self.choose(frozenset((keys[following],)))
        return True

    def _within(self, band: Bounds) -> frozenset[str]:
        found = []
        for item in self.items:
            box = bounds_of([item.roi])
            if band.left <= box.left and band.top <= box.top and box.right <= band.right and box.bottom <= band.bottom:
                found.append(item.key)
        return frozenset(found)

    def _forget(self) -> None:
        self._gesture, self.change, self._is_dragged = None, _NOTHING, False
