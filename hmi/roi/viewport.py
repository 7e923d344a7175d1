"""The visible part of a picture and its scale: zooming and panning as arithmetic.

A picture's pixel is a square in the view, and its coordinates name the square's center: the center of pixel (0, 0) is
half a pixel from the picture's corner.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from core.inspection.geometry import Point, Window

LARGEST = 32.0
"""Largest scale, in view pixels per picture pixel; more shows nothing new."""


@dataclass(frozen=True)
class Viewport:
    """A picture of width × height in a view; every change returns a new viewport, clamped to valid values.

    Attributes:
        scale: view pixels per picture pixel.
        x, y: place of the picture's corner in the view.
        margin: view pixels around the picture, so that handles at its edge can be grabbed.
    """

    width: int
    height: int
    view_width: float
    view_height: float
    scale: float
    x: float
    y: float
    margin: float = 0.0

    def __post_init__(self) -> None:
        scale = min(max(self.scale, min(self.fit_scale, 1.0)), max(LARGEST, self.fit_scale))
        for name, value in (
            ("scale", scale),
            ("x", _placed(self.x, self.width * scale, self.view_width, self._edge)),
            ("y", _placed(self.y, self.height * scale, self.view_height, self._edge)),
        ):
            object.__setattr__(self, name, value)

    @classmethod
    def fit(cls, width: int, height: int, view_width: float, view_height: float, margin: float = 0.0) -> Viewport:
        """The whole picture, as large as the view allows."""
        whole = cls(width, height, view_width, view_height, 1.0, 0.0, 0.0, margin)
        return replace(whole, scale=whole.fit_scale)

    @property
    def fit_scale(self) -> float:
        room = self.view_width - 2 * self._edge, self.view_height - 2 * self._edge
        return max(min(room[0] / self.width, room[1] / self.height), 1e-6)

    @property
    def is_fit(self) -> bool:
        return math.isclose(self.scale, self.fit_scale)

    def zoomed(self, about: Point, factor: float) -> Viewport:
        """Another scale; the picture stays in place at the point `about` of the view as far as possible."""
        scale = replace(self, scale=self.scale * factor).scale
        grown = scale / self.scale
        x, y = about[0] - (about[0] - self.x) * grown, about[1] - (about[1] - self.y) * grown
        return replace(self, scale=scale, x=x, y=y)

    def panned(self, dx: float, dy: float) -> Viewport:
        return replace(self, x=self.x + dx, y=self.y + dy)

    def resized(self, view_width: float, view_height: float) -> Viewport:
        """For a view of another size: still fit if it was, otherwise the same center and scale."""
        if self.is_fit:
            return Viewport.fit(self.width, self.height, view_width, view_height, self.margin)
        dx, dy = (view_width - self.view_width) / 2, (view_height - self.view_height) / 2
        return replace(self, view_width=view_width, view_height=view_height, x=self.x + dx, y=self.y + dy)

    def to_view(self, point: Point) -> Point:
        return self.x + (point[0] + 0.5) * self.scale, self.y + (point[1] + 0.5) * self.scale

    def to_picture(self, point: Point) -> Point:
        return (point[0] - self.x) / self.scale - 0.5, (point[1] - self.y) / self.scale - 0.5

    def visible(self) -> Window:
        """The pixels of the picture that are visible, at least in part; at least one."""
        left, top = math.floor(-self.x / self.scale), math.floor(-self.y / self.scale)
        right = math.ceil((self.view_width - self.x) / self.scale)
        bottom = math.ceil((self.view_height - self.y) / self.scale)
        window = Window(left, top, right - left, bottom - top).clipped(self.width, self.height)
        return window if window.width > 0 and window.height > 0 else Window(0, 0, 1, 1)

    def place_of(self, window: Window) -> tuple[float, float, float, float]:
        """Place of a block of whole pixels in the view: left, top, width, height."""
        left, top = self.x + window.x * self.scale, self.y + window.y * self.scale
        return left, top, window.width * self.scale, window.height * self.scale

    @property
    def whole(self) -> Window:
        return Window(0, 0, self.width, self.height)

    @property
    def _edge(self) -> float:
        """The margin, limited in a very small view."""
        return min(self.margin, self.view_width / 8, self.view_height / 8)


def _placed(at: float, size: float, room: float, margin: float) -> float:
    """Centered if there is room, otherwise at most the margin away from the view's edge."""
    if size <= room - 2 * margin:
        return (room - size) / 2
    return min(max(at, room - margin - size), margin)
