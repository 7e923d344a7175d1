"""Moving, sizing, rotating and making regions, always inside the picture. Pure: picture pixels, no Qt."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import singledispatch
from typing import TYPE_CHECKING

from core.errors import InvalidROIError
from core.inspection.geometry import Circle, Point, Polygon, Pose, Rectangle, Ring, Roi
from hmi.roi.handles import LEAST_PX, Handle, HandleKind, dragged
from hmi.roi.snap import FREE, Snap, bounds_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_HALVINGS = 12
"""Bisection steps to find where a dragged region would leave the picture: to 1/4096 of the way."""


@singledispatch
def moved_by(roi: Roi, dx: float, dy: float) -> Roi:
    """The same shape, moved."""
    return roi.moved(Pose(roi.center[0] + dx, roi.center[1] + dy, 0.0, 1.0, *roi.center))


@moved_by.register
def _(roi: Rectangle, dx: float, dy: float) -> Rectangle:
    # Not by a pose: its arithmetic would turn 3.3° into 3.3000000000000114°.
    return replace(roi, x=roi.x + dx, y=roi.y + dy)


def turned_by(roi: Roi, angle_deg: float) -> Roi:
    """The region rotated counter-clockwise about its center."""
    if isinstance(roi, Rectangle):
        return replace(roi, rotation_deg=round((roi.rotation_deg + angle_deg + 180) % 360 - 180, 6))
    return roi.moved(Pose(*roi.center, angle_deg, 1.0, *roi.center))


@singledispatch
def grown_by(roi: Roi, dx: float, dy: float) -> Roi:
    """Wider by dx and higher by dy, with fixed left and upper edges; round shapes and polygons about the center."""
    raise NotImplementedError(roi.shape)


@grown_by.register
def _(roi: Rectangle, dx: float, dy: float) -> Rectangle:
    return replace(roi, width=max(LEAST_PX, roi.width + dx), height=max(LEAST_PX, roi.height + dy))


@grown_by.register
def _(roi: Circle, dx: float, dy: float) -> Circle:
    return replace(roi, radius=max(LEAST_PX / 2, roi.radius + dx + dy))


@grown_by.register
def _(roi: Ring, dx: float, dy: float) -> Ring:
    return replace(roi, outer_radius=max(roi.inner_radius + 1.0, roi.outer_radius + dx + dy))


@grown_by.register
def _(roi: Polygon, dx: float, dy: float) -> Polygon:
    box = bounds_of([roi])
    across, down = (box.width + dx) / max(box.width, 1.0), (box.height + dy) / max(box.height, 1.0)
    if min(box.width + dx, box.height + dy) < LEAST_PX:
        return roi
    cx, cy = roi.center
    return Polygon(tuple((cx + (x - cx) * across, cy + (y - cy) * down) for x, y in roi.points))


def lies_inside(roi: Roi, width: int, height: int) -> bool:
    """Whether it is inside the picture, to a billionth of a pixel."""
    box = bounds_of([roi])
    return min(box.left, box.top) >= -1e-9 and box.right <= width + 1e-9 and box.bottom <= height + 1e-9


def kept_inside(roi: Roi, width: int, height: int) -> Roi:
    """The region moved into the picture, made smaller only if it is larger than the picture."""
    if lies_inside(roi, width, height):
        return roi
    box = bounds_of([roi])
    if isinstance(roi, Rectangle) and roi.rotation_deg == 0.0:
        roi = replace(roi, width=min(roi.width, width), height=min(roi.height, height))
    elif box.width > width or box.height > height:
        scale = min(width / box.width, height / box.height)
        roi = roi.moved(Pose(*roi.center, 0.0, scale, *roi.center))
    box = bounds_of([roi])
    dx = max(0.0, -box.left) + min(0.0, width - box.right)
    dy = max(0.0, -box.top) + min(0.0, height - box.bottom)
    return moved_by(roi, dx, dy)


def moved_within(rois: Mapping[str, Roi], dx: float, dy: float, width: int, height: int) -> dict[str, Roi]:
    """All moved together, but only as far as all of them stay in the picture."""
    box = bounds_of(rois.values())
    dx = min(max(dx, min(0.0, -box.left)), max(0.0, width - box.right))
    dy = min(max(dy, min(0.0, -box.top)), max(0.0, height - box.bottom))
    return {key: moved_by(roi, dx, dy) for key, roi in rois.items()}


def dragged_within(roi: Roi, handle: Handle, to: Point, width: int, height: int, *, snap: Snap = FREE) -> Roi:
    """As `dragged`, but inside the picture: a rotated region is moved back, any other stops at the edge."""
    if handle.kind is HandleKind.ROTATE:
        return kept_inside(dragged(roi, handle, to, snap=snap), width, height)
    to = min(max(to[0], 0.0), float(width)), min(max(to[1], 0.0), float(height))
    wanted = dragged(roi, handle, to, snap=snap)
    if lies_inside(wanted, width, height):
        return wanted
    # The far corners of a rotated rectangle, and the far side of a circle, may leave before the pointer does.
    best, low, high = roi, 0.0, 1.0
    for _ in range(_HALVINGS):
        part = (low + high) / 2
        between = handle.x + (to[0] - handle.x) * part, handle.y + (to[1] - handle.y) * part
        tried = dragged(roi, handle, between, snap=snap)
        if lies_inside(tried, width, height):
            best, low = tried, part
        else:
            high = part
    return best


def drawn(shape: str, start: Point, end: Point, width: int, height: int, *, snap: Snap = FREE) -> Roi | None:
    """A new region drawn from `start` to `end`: a rectangle between the two, a circle or ring around `start`.

    None while it is too small. One that would leave the picture is as large as fits.
    """
    (x0, y0), (x1, y1) = (_clamped(snap.point(point), width, height) for point in (start, end))
    if shape == "rectangle":
        if min(abs(x1 - x0), abs(y1 - y0)) < LEAST_PX:
            return None
        return Rectangle(min(x0, x1), min(y0, y1), abs(x1 - x0), abs(y1 - y0))
    radius = min(snap.size(math.dist((x0, y0), end)), x0, y0, width - x0, height - y0)
    if radius < LEAST_PX:
        return None
    if shape == "circle":
        return Circle(x0, y0, radius)
    return Ring(x0, y0, max(1.0, snap.size(radius / 2)), radius)


def closed(points: Sequence[Point]) -> Polygon | None:
    """The polygon through tapped points; None while it has no area."""
    apart = tuple(point for number, point in enumerate(points) if number == 0 or point != points[number - 1])
    try:
        polygon = Polygon(apart)
    except InvalidROIError:
        return None
    box = bounds_of([polygon])
    return polygon if min(box.width, box.height) >= LEAST_PX else None


def anchor_of(roi: Roi) -> Point:
    """The point of a shape that snaps to whole pixels."""
    if isinstance(roi, Rectangle):
        return roi.x, roi.y
    return roi.points[0] if isinstance(roi, Polygon) else roi.center


def _clamped(point: Point, width: int, height: int) -> Point:
    return min(max(point[0], 0.0), float(width)), min(max(point[1], 0.0), float(height))
