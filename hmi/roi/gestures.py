"""Gestures from press to release: move, drag a handle, draw, rubber band. Pure: picture pixels, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from core.inspection.geometry import Point, Rectangle, Roi
from hmi.roi.handles import Handle, HandleKind, handles_of
from hmi.roi.shaping import anchor_of, dragged_within, drawn, moved_within
from hmi.roi.snap import Bounds, Guide, Snap, bounds_of

NEW = ""
"""The key of a region that is being drawn."""


@dataclass(frozen=True)
class RoiChange:
    """The present state of a gesture: regions by key, the lines they have snapped to, the rubber band."""

    rois: Mapping[str, Roi] = field(default_factory=dict)
    guides: tuple[Guide, ...] = ()
    band: Bounds | None = None


class Gesture(Protocol):
    """`keys`: the regions it changes; other regions do not snap to them."""

    keys: frozenset[str]

    def to(self, point: Point, snap: Snap) -> RoiChange:
        """The change when the pointer is at `point`."""


class Move:
    """Moves all selected regions."""

    def __init__(self, rois: Mapping[str, Roi], grabbed: str, start: Point, width: int, height: int) -> None:
        self.keys = frozenset(rois)
        self._rois, self._start, self._size = rois, start, (width, height)
        self._anchor = anchor_of(rois[grabbed])
        self._box = bounds_of(rois.values())

    def to(self, point: Point, snap: Snap) -> RoiChange:
        dx, dy = snap.move(self._box, self._anchor, point[0] - self._start[0], point[1] - self._start[1])
        moved = moved_within(self._rois, dx, dy, *self._size)
        box = bounds_of(moved.values())
        return RoiChange(moved, snap.guides(box.xs, box.ys))


class DragHandle:
    """Drags one handle of one region. The pointer keeps its initial distance to the handle."""

    def __init__(self, key: str, roi: Roi, handle: Handle, start: Point, width: int, height: int) -> None:
        self.keys = frozenset((key,))
        self._key, self._roi, self._handle, self._size = key, roi, handle, (width, height)
        self._off = handle.x - start[0], handle.y - start[1]

    def to(self, point: Point, snap: Snap) -> RoiChange:
        to = point[0] + self._off[0], point[1] + self._off[1]
        roi = dragged_within(self._roi, self._handle, to, *self._size, snap=snap)
        return RoiChange({self._key: roi}, self._guides(roi, snap))

    def _guides(self, roi: Roi, snap: Snap) -> tuple[Guide, ...]:
        """Only along the axes on which this handle snaps to neighbors."""
        kind, index = self._handle.kind, self._handle.index
        if kind in (HandleKind.ROTATE, HandleKind.RADIUS, HandleKind.INNER) or (
            isinstance(roi, Rectangle) and roi.rotation_deg != 0.0
        ):
            return ()
        if kind is HandleKind.INSERT:
            kind, index = HandleKind.VERTEX, index + 1
        now = next((found for found in handles_of(roi) if (found.kind, found.index) == (kind, index)), self._handle)
        is_side = kind is HandleKind.SIDE
        return snap.guides(
            () if is_side and index % 2 == 0 else (now.x,),
            () if is_side and index % 2 == 1 else (now.y,),
        )


class Draw:
    """Draws a new rectangle, circle or ring."""

    keys: frozenset[str] = frozenset()

    def __init__(self, shape: str, start: Point, width: int, height: int) -> None:
        self._shape, self._start, self._size = shape, start, (width, height)

    def to(self, point: Point, snap: Snap) -> RoiChange:
        roi = drawn(self._shape, self._start, point, *self._size, snap=snap)
        if roi is None:
            return RoiChange()
        if isinstance(roi, Rectangle):
            box = bounds_of([roi])
            return RoiChange({NEW: roi}, snap.guides((box.left, box.right), (box.top, box.bottom)))
        return RoiChange({NEW: roi})


class RubberBand:
    """Selects the regions inside a box."""

    keys: frozenset[str] = frozenset()

    def __init__(self, start: Point) -> None:
        self._start = start

    def to(self, point: Point, snap: Snap) -> RoiChange:  # noqa: ARG002
        (x0, y0), (x1, y1) = self._start, point
        return RoiChange(band=Bounds(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))
