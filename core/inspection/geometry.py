"""Shapes of a region of interest (ROI), poses, and shapes moved by poses.

Coordinates are pixels of the full picture, x right, y down; the center of the top-left pixel is (0, 0). A shape is pure
geometry: a rectangle from x to x + width has its center at x + width / 2, and a pixel belongs to a shape when the
pixel's center lies in it. Angles are degrees counter-clockwise as seen on the screen.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from core.errors import InvalidROIError

Point = tuple[float, float]
Points = NDArray[np.float64]

_ROUNDING_PX = 1e-6
"""Largest rounding error of an edge when a shape is moved; far below anything visible in a picture."""

_CROSSING_DIGITS = 8
"""Rounding of crossings: finer than `_ROUNDING_PX`, coarser than the errors of the arithmetic."""


_MOST_ARC_POINTS = 4096
"""Most points for a quarter of a circle."""

MOST_POINTS = 1000
"""Most points of a polygon."""


@dataclass(frozen=True)
class Pose:
    """Where the taught part lies in a picture: rotated and scaled about its taught center, then moved.

    Attributes:
        x_px, y_px: where the taught center lies in this picture.
        rotation_deg: counter-clockwise as seen on the screen, −180 to 180.
        scale: size against the master; 1 is the same size.
        taught_x_px, taught_y_px: the center in the master, about which the part is rotated and scaled.
    """

    x_px: float
    y_px: float
    rotation_deg: float = 0.0
    scale: float = 1.0
    taught_x_px: float = 0.0
    taught_y_px: float = 0.0

    @classmethod
    def identity(cls, center: Point = (0.0, 0.0)) -> Pose:
        return cls(*center, taught_x_px=center[0], taught_y_px=center[1])

    @property
    def is_identity(self) -> bool:
        moved = (self.x_px, self.y_px) != (self.taught_x_px, self.taught_y_px)
        return not moved and self.rotation_deg == 0.0 and self.scale == 1.0

    def matrix(self, x: float = 0.0, y: float = 0.0) -> Points:
        """2×3 affine matrix from the master to the picture (the form `cv2.warpAffine` takes).

        Input coordinates are relative to the master point (x, y), for example to the upper left pixel of a window.
        """
        (a, b, right), (c, d, down) = self._rows
        return np.array(((a, b, right + a * x + b * y), (c, d, down + c * x + d * y)))

    @cached_property
    def _rows(self) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
        angle = math.radians(self.rotation_deg)
        cos, sin = self.scale * math.cos(angle), self.scale * math.sin(angle)
        # y points down, so counter-clockwise on the screen is (x cos + y sin, −x sin + y cos).
        return (
            (cos, sin, self.x_px - cos * self.taught_x_px - sin * self.taught_y_px),
            (-sin, cos, self.y_px + sin * self.taught_x_px - cos * self.taught_y_px),
        )

    def apply(self, points: Points) -> Points:
        """N×2 master points -> N×2 picture points."""
        matrix = self.matrix()
        return np.asarray(points, np.float64) @ matrix[:, :2].T + matrix[:, 2]

    def move(self, point: Point) -> Point:
        (x, y), ((a, b, c), (d, e, f)) = point, self._rows
        return a * x + b * y + c, d * x + e * y + f

    def to_json(self) -> dict[str, float]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, float]) -> Pose:
        return cls(**data)


@dataclass(frozen=True)
class Window:
    """An upright block of whole pixels: columns x … x + width − 1, rows y … y + height − 1."""

    x: int
    y: int
    width: int
    height: int

    @property
    def slices(self) -> tuple[slice, slice]:
        """Index of the block in a picture: `image[window.slices]`."""
        return slice(self.y, self.y + self.height), slice(self.x, self.x + self.width)

    def clipped(self, width: int, height: int) -> Window:
        """The part of the window that lies in a picture of that size; may be empty (width or height 0)."""
        x0, y0 = min(max(self.x, 0), width), min(max(self.y, 0), height)
        x1, y1 = min(max(self.x + self.width, x0), width), min(max(self.y + self.height, y0), height)
        return Window(x0, y0, x1 - x0, y1 - y0)

    def grown(self, margin: int) -> Window:
        return Window(self.x - margin, self.y - margin, self.width + 2 * margin, self.height + 2 * margin)

    def lies_in(self, width: int, height: int) -> bool:
        return self.clipped(width, height) == self and self.width > 0 and self.height > 0


@dataclass(frozen=True)
class Roi:
    """Base class of the shapes. All are frozen, in picture coordinates, and independent of pixel values."""

    shape: ClassVar[str]

    @property
    def center(self) -> Point:
        raise NotImplementedError

    def outline(self) -> Points:
        """N×2 corners or points along the outer edge, in order; for drawing and for bounds."""
        raise NotImplementedError

    def moved(self, pose: Pose) -> Roi:
        """This ROI, given in master coordinates, moved to the picture by the pose."""
        raise NotImplementedError

    def window(self) -> Window:
        """The smallest block of whole pixels that contains every pixel of the shape."""
        points = self.outline()
        x0, y0 = np.ceil(points.min(axis=0) - _ROUNDING_PX).astype(int)
        x1, y1 = np.floor(points.max(axis=0) + _ROUNDING_PX).astype(int)
        return Window(int(x0), int(y0), int(x1 - x0 + 1), int(y1 - y0 + 1))

    def lies_in(self, width: int, height: int) -> bool:
        """Whether the shape lies within a picture of that size, 0 to `width` and `height`; tolerance half a pixel."""
        points = self.outline()
        low, high = points.min(axis=0), points.max(axis=0)
        return bool(low.min() >= -0.5 and high[0] <= width + 0.5 and high[1] <= height + 0.5)

    def mask(self, window: Window) -> NDArray[np.uint8]:
        """height×width uint8 of the window: 255 where a pixel belongs to the shape, else 0."""
        mask = np.zeros((window.height, window.width), np.uint8)
        self._fill(mask, window, 255)
        return mask

    def _fill(self, mask: NDArray[np.uint8], window: Window, value: int) -> None:
        _fill_polygon(mask, self.outline() - (window.x, window.y), value)

    def to_json(self) -> dict[str, Any]:
        # Always floats, and no negative zero: equal shapes then have one JSON form and one content hash.
        return {"shape": self.shape, **{name: float(value) + 0.0 for name, value in vars(self).items()}}


def _fill_polygon(mask: NDArray[np.uint8], points: Points, value: int) -> None:
    """Set every pixel whose center lies in the polygon (even-odd rule, left and upper edges included).

    Not by cv2.fillPoly, which also sets every pixel touched by the edge: a third too many on a circle of radius 5.
    """
    # A pixel center just outside by rounding still counts as on the edge, as in `Roi.window`.
    points = points - _ROUNDING_PX
    (x0, y0), (x1, y1) = points.T, np.roll(points, -1, axis=0).T
    # A shape may reach far beyond the mask: only edges that cross its rows are processed.
    near = (np.minimum(y0, y1) < mask.shape[0]) & (np.maximum(y0, y1) >= 0)
    x0, y0, x1, y1 = x0[near], y0[near], x1[near], y1[near]
    height, width = mask.shape
    rows, edges = np.nonzero((y0 <= (row := np.arange(height)[:, None])) != (y1 <= row))
    x0, y0, x1, y1 = x0[edges], y0[edges], x1[edges], y1[edges]
    # Rounded, so that an edge through a pixel's center is detected wherever the mask begins.
    crossed = np.round(x0 + (rows - y0) * (x1 - x0) / (y1 - y0), _CROSSING_DIGITS)
    columns = np.clip(np.ceil(crossed), 0, width).astype(np.intp)
    crossings = np.bincount(rows * (width + 1) + columns, minlength=height * (width + 1)).reshape(height, width + 1)
    mask[np.cumsum(crossings, axis=1, dtype=np.uint8)[:, :width] & 1 == 1] = value


@dataclass(frozen=True)
class Rectangle(Roi):
    """`x`, `y`: top-left corner before the rotation by `rotation_deg` about the center."""

    shape: ClassVar[str] = "rectangle"
    x: float
    y: float
    width: float
    height: float
    rotation_deg: float = 0.0

    def __post_init__(self) -> None:
        _require_positive(width=self.width, height=self.height)

    @property
    def center(self) -> Point:
        return self.x + self.width / 2, self.y + self.height / 2

    def outline(self) -> Points:
        x0, y0, x1, y1 = self.x, self.y, self.x + self.width, self.y + self.height
        corners = np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])
        if self.rotation_deg == 0.0:
            return corners
        cx, cy = self.center
        return Pose(cx, cy, self.rotation_deg, 1.0, cx, cy).apply(corners)

    def window(self) -> Window:
        if self.rotation_deg != 0.0:
            return super().window()
        x0, y0 = math.ceil(self.x - _ROUNDING_PX), math.ceil(self.y - _ROUNDING_PX)
        x1, y1 = math.ceil(self.x + self.width - _ROUNDING_PX), math.ceil(self.y + self.height - _ROUNDING_PX)
        return Window(x0, y0, x1 - x0, y1 - y0)

    def moved(self, pose: Pose) -> Rectangle:
        cx, cy = pose.move(self.center)
        width, height = self.width * pose.scale, self.height * pose.scale
        turned = _wrap_deg(self.rotation_deg + pose.rotation_deg)
        return Rectangle(cx - width / 2, cy - height / 2, width, height, turned)


@dataclass(frozen=True)
class Circle(Roi):
    shape: ClassVar[str] = "circle"
    cx: float
    cy: float
    radius: float

    def __post_init__(self) -> None:
        _require_positive(radius=self.radius)

    @property
    def center(self) -> Point:
        return self.cx, self.cy

    def outline(self) -> Points:
        return _circle_points(self.cx, self.cy, self.radius)

    def moved(self, pose: Pose) -> Circle:
        return Circle(*pose.move(self.center), self.radius * pose.scale)


@dataclass(frozen=True)
class Ring(Roi):
    """The area between two concentric circles."""

    shape: ClassVar[str] = "ring"
    cx: float
    cy: float
    inner_radius: float
    outer_radius: float

    def __post_init__(self) -> None:
        _require_positive(inner_radius=self.inner_radius, outer_radius=self.outer_radius)
        if self.inner_radius >= self.outer_radius:
            raise InvalidROIError("A ring needs an inner radius smaller than its outer radius.")

    @property
    def center(self) -> Point:
        return self.cx, self.cy

    def outline(self) -> Points:
        return _circle_points(self.cx, self.cy, self.outer_radius)

    def moved(self, pose: Pose) -> Ring:
        return Ring(*pose.move(self.center), self.inner_radius * pose.scale, self.outer_radius * pose.scale)

    def _fill(self, mask: NDArray[np.uint8], window: Window, value: int) -> None:
        super()._fill(mask, window, value)
        _fill_polygon(mask, _circle_points(self.cx - window.x, self.cy - window.y, self.inner_radius), 0)


@dataclass(frozen=True)
class Polygon(Roi):
    shape: ClassVar[str] = "polygon"
    points: tuple[Point, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "points", tuple((float(x), float(y)) for x, y in self.points))
        if len(self.points) < 3:
            raise InvalidROIError("A polygon needs at least three points.")
        if len(self.points) > MOST_POINTS:
            raise InvalidROIError("A polygon has at most {most} points.", most=MOST_POINTS)
        if abs(_signed_area(np.array(self.points))) < 1:
            raise InvalidROIError("A polygon needs an area: its points lie on one line, or its edges cross.")

    @property
    def center(self) -> Point:
        """The center of the bounding box: it does not move when a point is added on an edge."""
        points = np.array(self.points)
        x, y = (points.min(axis=0) + points.max(axis=0)) / 2
        return float(x), float(y)

    def outline(self) -> Points:
        return np.array(self.points)

    def moved(self, pose: Pose) -> Polygon:
        return Polygon(tuple((float(x), float(y)) for x, y in pose.apply(self.outline())))

    def to_json(self) -> dict[str, Any]:
        return {"shape": self.shape, "points": [[x + 0.0, y + 0.0] for x, y in self.points]}


SHAPES: Mapping[str, type[Roi]] = {cls.shape: cls for cls in (Rectangle, Circle, Ring, Polygon)}


def roi_from_json(data: Any) -> Roi:
    """A ROI from its JSON form.

    Raises:
        InvalidROIError: naming what is missing, unknown or not a number.
    """
    if not isinstance(data, Mapping):
        raise InvalidROIError('A region must be an object such as {{"shape": "rectangle", …}}.')
    cls = SHAPES.get(str(data.get("shape")))
    if cls is None:
        raise InvalidROIError(
            "The region's shape must be one of {shapes}, not {shape}.",
            shapes=", ".join(SHAPES),
            shape=repr(data.get("shape")),
        )
    names = [field.name for field in fields(cls)]
    values = {name: value for name, value in data.items() if name != "shape"}
    if unknown := sorted(set(values) - set(names)):
        raise InvalidROIError("A {shape} has no {name}.", shape=cls.shape, name=unknown[0])
    if missing := [name for name in names if name not in values and name != "rotation_deg"]:
        raise InvalidROIError("A {shape} needs {name}.", shape=cls.shape, name=missing[0])
    if cls is Polygon:
        return Polygon(_points(values["points"]))
    return cls(**{name: _number(name, value) for name, value in values.items()})


def allowed_pixels(roi: Roi, masks: Sequence[Roi], window: Window) -> NDArray[np.uint8]:
    """height×width uint8 of the window: 255 where a pixel lies in the ROI and in none of the don't-care masks."""
    allowed = roi.mask(window)
    for mask in masks:
        allowed[mask.mask(window) > 0] = 0
    return allowed


def _circle_points(cx: float, cy: float, radius: float) -> Points:
    # A multiple of 4, so that the outermost points are included at any radius. With the largest count, a radius of 1
    # 000 000 px has an error of 0.02 px.
    count = 4 * max(16, min(math.ceil(radius), _MOST_ARC_POINTS))
    angles = np.linspace(0, 2 * math.pi, count, endpoint=False)
    return np.column_stack([cx + radius * np.cos(angles), cy + radius * np.sin(angles)])


def _signed_area(points: Points) -> float:
    x, y = points[:, 0], points[:, 1]
    return float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2


def _wrap_deg(angle_deg: float) -> float:
    return (angle_deg + 180.0) % 360.0 - 180.0


def _require_positive(**values: float) -> None:
    for name, value in values.items():
        if not value > 0:
            raise InvalidROIError("The region's {name} must be more than 0 px, not {value}.", name=name, value=value)


def _number(name: str, value: Any) -> float:
    # `not … <=` also refuses NaN; isfinite() would raise for an integer too large for a float.
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= 1e6:
        raise InvalidROIError(
            "The region's {name} must be a number of pixels or degrees, not {value}.", name=name, value=repr(value)
        )
    return float(value)


def _points(data: Any) -> tuple[Point, ...]:
    if not isinstance(data, list | tuple) or any(not isinstance(p, list | tuple) or len(p) != 2 for p in data):
        raise InvalidROIError("A polygon's points must be a list of [x, y].")
    return tuple((_number("x", x), _number("y", y)) for x, y in data)
