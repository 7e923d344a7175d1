"""Snapping of a dragged region: whole pixels, round angles, edges and centers of its neighbors. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.inspection.geometry import Point, Roi


@dataclass(frozen=True)
class Bounds:
    """The bounding box of a shape."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def xs(self) -> Point3:
        return self.left, (self.left + self.right) / 2, self.right

    @property
    def ys(self) -> Point3:
        return self.top, (self.top + self.bottom) / 2, self.bottom


Point3 = tuple[float, float, float]


def bounds_of(rois: Iterable[Roi]) -> Bounds:
    """The bounding box of all of them; at least one is needed."""
    outlines = [roi.outline() for roi in rois]
    left, top = (min(float(outline[:, axis].min()) for outline in outlines) for axis in (0, 1))
    right, bottom = (max(float(outline[:, axis].max()) for outline in outlines) for axis in (0, 1))
    return Bounds(left, top, right, bottom)


@dataclass(frozen=True)
class Guide:
    """A line that something has snapped to: `x = at` when upright, else `y = at`."""

    is_upright: bool
    at: float


@dataclass(frozen=True)
class Snap:
    """How a drag is rounded.

    Attributes:
        whole_px: places and sizes snap to whole pixels.
        turn_step_deg, turn_within_deg: angles this near to a multiple of the step snap to it; others to tenths.
        xs, ys: lines of the neighbors; `within`: distance in picture pixels at which a line attracts.
    """

    whole_px: bool = True
    turn_step_deg: float = 15.0
    turn_within_deg: float = 2.5
    xs: tuple[float, ...] = ()
    ys: tuple[float, ...] = ()
    within: float = 0.0

    def point(self, point: Point) -> Point:
        """On a neighbor's line if one is near, otherwise on whole pixels; each axis separately."""
        x, y = point
        return self._landed((x,), self.xs, x), self._landed((y,), self.ys, y)

    def size(self, value: float) -> float:
        return float(round(value)) if self.whole_px else value

    def turn(self, angle_deg: float) -> float:
        """The snapped angle, −180 up to, but not including, 180."""
        if self.turn_within_deg > 0:
            near = round(angle_deg / self.turn_step_deg) * self.turn_step_deg
            angle_deg = near if abs(near - angle_deg) <= self.turn_within_deg else round(angle_deg, 1)
        return (angle_deg + 180.0) % 360.0 - 180.0 if not -180.0 <= angle_deg < 180.0 else angle_deg

    def move(self, box: Bounds, anchor: Point, dx: float, dy: float) -> Point:
        """The shift (dx, dy) rounded so that the moved box meets a line, or the anchor a whole pixel."""
        x = self._landed(tuple(x + dx for x in box.xs), self.xs, anchor[0] + dx)
        y = self._landed(tuple(y + dy for y in box.ys), self.ys, anchor[1] + dy)
        return x - anchor[0], y - anchor[1]

    def guides(self, xs: Iterable[float], ys: Iterable[float]) -> tuple[Guide, ...]:
        """The neighbors' lines that these places lie on."""
        upright = {line for line in self.xs for x in xs if abs(line - x) < 1e-6}
        level = {line for line in self.ys for y in ys if abs(line - y) < 1e-6}
        return tuple(Guide(is_upright=True, at=at) for at in sorted(upright)) + tuple(
            Guide(is_upright=False, at=at) for at in sorted(level)
        )

    def _landed(self, places: tuple[float, ...], lines: tuple[float, ...], anchor: float) -> float:
        """The anchor's place after snapping: the nearest of the places meets a line, or the anchor a whole pixel."""
        shifts = (line - place for line in lines for place in places)
        nearest = min(shifts, key=abs, default=None)
        if nearest is not None and abs(nearest) <= self.within:
            return round(anchor + nearest, 6)
        return float(round(anchor)) if self.whole_px else anchor


FREE = Snap(whole_px=False, turn_within_deg=0.0)
"""No snapping."""


def lines_of(rois: Iterable[Roi], width: int, height: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Edges and centers of the shapes, and of the picture itself: upright lines, level lines."""
    boxes = [bounds_of([roi]) for roi in rois]
    boxes.append(Bounds(0.0, 0.0, float(width), float(height)))
    return (
        tuple(sorted({x for box in boxes for x in box.xs})),
        tuple(sorted({y for box in boxes for y in box.ys})),
    )
