"""Handles of a region, the effect of dragging one, and hit testing. Pure: picture pixels, no Qt.

A drag always starts from the initial region, so rounding does not add up.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum
from functools import singledispatch
from typing import TYPE_CHECKING

from core.errors import InvalidROIError
from core.inspection.geometry import Circle, Point, Polygon, Rectangle, Ring, Roi
from hmi.roi.snap import FREE, Snap, bounds_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LEAST_PX = 4.0
"""Least side and diameter."""
LEAST_RING_PX = 2.0
"""Least distance between the two circles of a ring."""
STALK_PX = 30.0


class HandleKind(Enum):
    CORNER = "corner"
    SIDE = "side"
    ROTATE = "rotate"
    RADIUS = "radius"
    INNER = "inner"
    VERTEX = "vertex"
    INSERT = "insert"


@dataclass(frozen=True)
class Handle:
    """A handle. `index` distinguishes handles of one kind; a side comes after the corner of its number."""

    kind: HandleKind
    x: float
    y: float
    index: int = 0

    @property
    def place(self) -> Point:
        return self.x, self.y


@dataclass(frozen=True)
class Hit:
    """The region under the pointer, and its handle if one is hit."""

    key: str
    handle: Handle | None = None


# Signs of x and y, from the center, of corners and sides in the order of `Rectangle.outline`.
_CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1))
_SIDES = ((0, -1), (1, 0), (0, 1), (-1, 0))
_SIDE_DEG = (90.0, 0.0, -90.0, 180.0)


@singledispatch
def handles_of(roi: Roi, *, stalk: float = STALK_PX, stalk_side: int = 0) -> tuple[Handle, ...]:
    """The handles of a shape. A rectangle's rotate handle is `stalk` px outside that side; inside if negative."""
    raise NotImplementedError(roi.shape)


@handles_of.register
def _(roi: Rectangle, *, stalk: float = STALK_PX, stalk_side: int = 0) -> tuple[Handle, ...]:
    half = roi.width / 2, roi.height / 2

    def at(kind: HandleKind, sign: tuple[int, int], index: int, off: float = 0.0) -> Handle:
        local = sign[0] * (half[0] + off), sign[1] * (half[1] + off)
        return Handle(kind, *_from_local(roi, local), index)

    corners = (at(HandleKind.CORNER, sign, index) for index, sign in enumerate(_CORNERS))
    sides = (at(HandleKind.SIDE, sign, index) for index, sign in enumerate(_SIDES))
    return (*corners, *sides, at(HandleKind.ROTATE, _SIDES[stalk_side], stalk_side, stalk))


@handles_of.register
def _(roi: Circle, *, stalk: float = STALK_PX, stalk_side: int = 0) -> tuple[Handle, ...]:  # noqa: ARG001
    return _round(HandleKind.RADIUS, roi.center, roi.radius, 0.0)


@handles_of.register
def _(roi: Ring, *, stalk: float = STALK_PX, stalk_side: int = 0) -> tuple[Handle, ...]:  # noqa: ARG001
    # The inner handles are placed between the outer ones, so that they can be distinguished on a thin ring.
    outer = _round(HandleKind.RADIUS, roi.center, roi.outer_radius, 0.0)
    return outer + _round(HandleKind.INNER, roi.center, roi.inner_radius, 45.0)


@handles_of.register
def _(roi: Polygon, *, stalk: float = STALK_PX, stalk_side: int = 0) -> tuple[Handle, ...]:  # noqa: ARG001
    points = roi.points
    vertices = tuple(Handle(HandleKind.VERTEX, x, y, index) for index, (x, y) in enumerate(points))
    following = (*points[1:], points[0])
    return vertices + tuple(
        Handle(HandleKind.INSERT, (x0 + x1) / 2, (y0 + y1) / 2, index)
        for index, ((x0, y0), (x1, y1)) in enumerate(zip(points, following, strict=True))
    )


def shown(handles: Iterable[Handle], apart: float) -> tuple[Handle, ...]:
    """The handles without optional ones nearer than `apart` px to a needed one."""
    handles = tuple(handles)
    needed = [handle.place for handle in handles if _is_needed(handle)]
    return tuple(
        handle
        for handle in handles
        if _is_needed(handle) or all(math.dist(handle.place, place) >= apart for place in needed)
    )


def _is_needed(handle: Handle) -> bool:
    if handle.kind in (HandleKind.RADIUS, HandleKind.INNER):
        return handle.index == 0
    return handle.kind not in (HandleKind.SIDE, HandleKind.INSERT)


@singledispatch
def dragged(roi: Roi, handle: Handle, to: Point, *, snap: Snap = FREE) -> Roi:
    """The region with this handle dragged to a place; the opposite end stays, and the least size is kept."""
    raise NotImplementedError(roi.shape)


@dragged.register
def _(roi: Rectangle, handle: Handle, to: Point, *, snap: Snap = FREE) -> Rectangle:
    if to == handle.place:
        return roi
    if handle.kind is HandleKind.ROTATE:
        cx, cy = roi.center
        angle = math.degrees(math.atan2(cy - to[1], to[0] - cx)) - _SIDE_DEG[handle.index]
        return replace(roi, rotation_deg=snap.turn(angle))
    sign_x, sign_y = (_CORNERS if handle.kind is HandleKind.CORNER else _SIDES)[handle.index]
    is_upright = roi.rotation_deg == 0.0
    local = _to_local(roi, snap.point(to) if is_upright else to)

    def size(sign: int, place: float, was: float) -> float:
        wanted = was if sign == 0 else sign * place + was / 2
        return max(LEAST_PX, wanted if is_upright or sign == 0 else snap.size(wanted))

    width, height = size(sign_x, local[0], roi.width), size(sign_y, local[1], roi.height)
    if is_upright:
        # Computed from the edges, so that their numbers stay round.
        x = roi.x + roi.width - width if sign_x < 0 else roi.x
        y = roi.y + roi.height - height if sign_y < 0 else roi.y
        return Rectangle(x, y, width, height)
    cx, cy = _from_local(roi, (sign_x * (width - roi.width) / 2, sign_y * (height - roi.height) / 2))
    return Rectangle(cx - width / 2, cy - height / 2, width, height, roi.rotation_deg)


@dragged.register
def _(roi: Circle, handle: Handle, to: Point, *, snap: Snap = FREE) -> Circle:
    if to == handle.place:
        return roi
    return replace(roi, radius=max(LEAST_PX / 2, snap.size(math.dist(roi.center, to))))


@dragged.register
def _(roi: Ring, handle: Handle, to: Point, *, snap: Snap = FREE) -> Ring:
    if to == handle.place:
        return roi
    radius = snap.size(math.dist(roi.center, to))
    if handle.kind is HandleKind.INNER:
        # A ring that was thinner than the least keeps its thickness.
        most = max(roi.outer_radius - LEAST_RING_PX, roi.inner_radius)
        return replace(roi, inner_radius=min(max(LEAST_RING_PX, radius), most))
    return replace(roi, outer_radius=max(roi.inner_radius + LEAST_RING_PX, radius))


@dragged.register
def _(roi: Polygon, handle: Handle, to: Point, *, snap: Snap = FREE) -> Polygon:
    if to == handle.place and handle.kind is HandleKind.VERTEX:
        return roi
    points = list(roi.points)
    if handle.kind is HandleKind.INSERT:
        points.insert(handle.index + 1, snap.point(to))
    else:
        points[handle.index] = snap.point(to)
    try:
        return Polygon(tuple(points))
    except InvalidROIError:  # dragged flat: the drag will continue
        return roi


def with_vertex(roi: Polygon, edge: int, at: Point) -> Polygon:
    """The polygon with another point on that edge."""
    return Polygon((*roi.points[: edge + 1], at, *roi.points[edge + 1 :]))


def without_vertex(roi: Polygon, index: int) -> Polygon:
    """The polygon without that point; unchanged if three are left, or if the rest would have no area."""
    rest = roi.points[:index] + roi.points[index + 1 :]
    try:
        return Polygon(rest)
    except InvalidROIError:
        return roi


def contains(roi: Roi, point: Point) -> bool:
    """Whether a point is within the outer edge; a ring's hole counts, so that it can be moved there."""
    return _distance_in(roi, point) >= 0


def hit(
    rois: Mapping[str, Roi],
    point: Point,
    slack: float,
    *,
    handles: Mapping[str, Sequence[Handle]] | None = None,
    edge_slack: float | None = None,
) -> Hit | None:
    """The region or handle under the pointer.

    The nearest handle within `slack`, otherwise the smallest region that contains the point or whose edge is within
    `edge_slack` (a third of the slack). Inside a region its center competes with its handles, so that a small one can
    still be moved.
    """
    nearest: tuple[float, Hit] | None = None
    for key, offered in (handles or {}).items():
        roi = rois[key]
        to_center = math.dist(roi.center, point) if contains(roi, point) else math.inf
        for handle in offered:
            distance = math.dist(handle.place, point)
            if distance <= min(slack, to_center) and (nearest is None or distance < nearest[0]):
                nearest = (distance, Hit(key, handle))
    if nearest is not None:
        return nearest[1]
    edge = slack / 3 if edge_slack is None else edge_slack
    under = [(_extent(roi), key) for key, roi in rois.items() if _distance_in(roi, point) >= -edge]
    return Hit(min(under)[1]) if under else None


def _distance_in(roi: Roi, point: Point) -> float:
    """Distance in px of a point to the outer edge; positive inside."""
    if isinstance(roi, Circle | Ring):
        return (roi.radius if isinstance(roi, Circle) else roi.outer_radius) - math.dist(roi.center, point)
    corners = [(float(x), float(y)) for x, y in roi.outline()]
    is_inside, nearest = False, math.inf
    for one, other in zip(corners, (*corners[1:], corners[0]), strict=True):
        nearest = min(nearest, _distance_to_edge(point, one, other))
        if (one[1] <= point[1]) != (other[1] <= point[1]):
            crossed = one[0] + (point[1] - one[1]) * (other[0] - one[0]) / (other[1] - one[1])
            is_inside ^= point[0] < crossed
    return nearest if is_inside else -nearest


def _distance_to_edge(point: Point, one: Point, other: Point) -> float:
    along = other[0] - one[0], other[1] - one[1]
    length = along[0] ** 2 + along[1] ** 2
    part = ((point[0] - one[0]) * along[0] + (point[1] - one[1]) * along[1]) / length if length else 0.0
    part = min(max(part, 0.0), 1.0)
    return math.dist(point, (one[0] + along[0] * part, one[1] + along[1] * part))


def _extent(roi: Roi) -> float:
    box = bounds_of([roi])
    return box.width * box.height


def _round(kind: HandleKind, center: Point, radius: float, first_deg: float) -> tuple[Handle, ...]:
    found = []
    for index in range(4):
        angle = math.radians(first_deg + 90 * index)
        found.append(Handle(kind, center[0] + radius * math.cos(angle), center[1] - radius * math.sin(angle), index))
    return tuple(found)


def _from_local(roi: Rectangle, local: Point) -> Point:
    """From the rectangle's own axes about its center to the picture."""
    cx, cy = roi.center
    if roi.rotation_deg == 0.0:
        return cx + local[0], cy + local[1]
    angle = math.radians(roi.rotation_deg)
    cos, sin = math.cos(angle), math.sin(angle)
    return cx + cos * local[0] + sin * local[1], cy - sin * local[0] + cos * local[1]


def _to_local(roi: Rectangle, point: Point) -> Point:
    cx, cy = roi.center
    dx, dy = point[0] - cx, point[1] - cy
    if roi.rotation_deg == 0.0:
        return dx, dy
    angle = math.radians(roi.rotation_deg)
    cos, sin = math.cos(angle), math.sin(angle)
    return cos * dx - sin * dy, sin * dx + cos * dy
