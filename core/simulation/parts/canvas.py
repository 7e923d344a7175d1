"""A canvas for drawing parts: anti-aliased shapes with opacity, drawn once per part, never per frame."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

Shape = NDArray[np.float64]
"""N×2 corners of a closed outline, in pixels of the master; the center of its top-left pixel is (0, 0)."""

Color = tuple[int, int, int]
"""Red, green, blue, 0–255; the canvas stores BGR."""

Floats = NDArray[np.float32]

SUPERSAMPLING = 4
BRIGHTEST = 212.0
"""Gray level of the brightest highlight: it does not clip with a fifth more light."""

_FRACTION_BITS = 6


@dataclass(frozen=True)
class Gradient:
    """A color that changes linearly from `start` at the point `at` to `end` at the point `to`."""

    start: Color
    end: Color
    at: tuple[float, float]
    to: tuple[float, float]


Paint = Color | Gradient


def rectangle(x: float, y: float, width: float, height: float, radius: float = 0.0) -> Shape:
    """An upright rectangle with round corners."""
    radius = min(radius, width / 2, height / 2)
    if radius <= 0:
        return np.array([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], np.float64)
    turn = np.linspace(0, math.pi / 2, 13)
    arc = np.stack([np.cos(turn), np.sin(turn)], axis=1) * radius
    right, left, top, bottom = x + width - radius, x + radius, y + radius, y + height - radius
    quarters = (
        ((right, bottom), arc),
        ((left, bottom), arc[:, ::-1] * (-1, 1)),
        ((left, top), -arc),
        ((right, top), arc[:, ::-1] * (1, -1)),
    )
    return np.concatenate([np.array(center) + quarter for center, quarter in quarters])


def moved(shape: Shape, x_px: float, y_px: float) -> Shape:
    return np.add(shape, (x_px, y_px))


def circle(cx: float, cy: float, radius: float) -> Shape:
    turn = np.linspace(0, 2 * math.pi, max(24, int(radius * 2)), endpoint=False)
    return np.stack([cx + radius * np.cos(turn), cy + radius * np.sin(turn)], axis=1)


def slot(cx: float, cy: float, length: float, width: float, angle_deg: float) -> Shape:
    """A long hole with round ends, its axis `angle_deg` counter-clockwise from the x axis."""
    flat = rectangle(-length / 2, -width / 2, length, width, width / 2)
    angle = math.radians(angle_deg)
    cos, sin = math.cos(angle), math.sin(angle)
    return np.stack([cx + flat[:, 0] * cos + flat[:, 1] * sin, cy - flat[:, 0] * sin + flat[:, 1] * cos], axis=1)


def stroke(points: Sequence[tuple[float, float]], width: float) -> list[Shape]:
    """A line of that width with round ends and joints, as shapes to be painted together."""
    shapes: list[Shape] = [circle(x, y, width / 2) for x, y in points]
    for (x0, y0), (x1, y1) in pairwise(points):
        length = math.hypot(x1 - x0, y1 - y0)
        across = np.array([-(y1 - y0), x1 - x0]) / max(length, 1e-9) * width / 2
        ends = np.array([[x0, y0], [x1, y1]])
        shapes.append(np.concatenate([ends + across, ends[::-1] - across]))
    return shapes


class Canvas:
    """Color and opacity of a part, height×width; empty at first.

    Each call processes a small box only and draws its outline at `SUPERSAMPLING` times the resolution, for smooth
    edges.
    """

    def __init__(self, width: int, height: int) -> None:
        self.color: Floats = np.zeros((height, width, 3), np.float32)
        self.opacity: Floats = np.zeros((height, width), np.float32)

    def paint(self, shapes: Shape | Sequence[Shape], paint: Paint, strength: float = 1.0, soften: float = 0.0) -> None:
        """Paint a color over the canvas, several shapes as one.

        `strength` 0–1; `soften` is the sigma of a soft edge in px.
        """
        for box, cover in self._coverage(shapes, soften):
            self._blend(box, cover * strength, _colors(paint, box))

    def tint(self, shapes: Shape | Sequence[Shape], paint: Paint, strength: float, soften: float = 0.0) -> None:
        """Like `paint`, but only where the part is: shading does not extend beyond its edge."""
        for box, cover in self._coverage(shapes, soften):
            self.color[box] += (_colors(paint, box) - self.color[box]) * (cover * strength)[..., None]

    def cut(self, shapes: Shape | Sequence[Shape]) -> None:
        """Remove the part there: the background shows."""
        for box, cover in self._coverage(shapes, 0.0):
            self.opacity[box] *= 1 - cover

    def relief(self, shapes: Shape | Sequence[Shape], depth_px: float, strength: float = 0.5) -> None:
        """Edges of a recess lit from the upper left: dark along its upper left, bright along its lower right.

        A negative `depth_px` makes it a raised area instead.
        """
        for box, cover in self._coverage(shapes, 0.0, margin=8):
            shift = np.array([[1, 0, depth_px], [0, 1, depth_px]], np.float64)
            moved = _f32(cv2.warpAffine(cover, shift, (cover.shape[1], cover.shape[0])))
            edge = _f32(cv2.GaussianBlur(cover - moved, (0, 0), 0.6))
            shade, light = np.clip(edge, 0, 1) * strength, np.clip(-edge, 0, 1) * strength
            self.color[box] *= (1 - shade)[..., None]
            self.color[box] += np.maximum(BRIGHTEST - self.color[box], 0) * light[..., None]

    def _blend(self, box: tuple[slice, slice], cover: Floats, ink: Floats) -> None:
        before = self.opacity[box]
        after = cover + before * (1 - cover)
        share = np.divide(cover, after, out=np.zeros_like(cover), where=after > 1e-6)
        self.color[box] += (ink - self.color[box]) * share[..., None]
        self.opacity[box] = after

    def _coverage(
        self, shapes: Shape | Sequence[Shape], soften: float, margin: int = 2
    ) -> list[tuple[tuple[slice, slice], Floats]]:
        """Share of each pixel that the shapes cover, 0–1, with the box of the canvas for it; empty if outside."""
        outlines = [shapes] if isinstance(shapes, np.ndarray) else list(shapes)
        points = np.concatenate(outlines)
        reach = margin + int(3 * soften)
        height, width = self.opacity.shape
        x0, y0 = np.floor(points.min(axis=0)).astype(int) - reach
        x1, y1 = np.ceil(points.max(axis=0)).astype(int) + reach + 1
        x0, y0, x1, y1 = max(x0, 0), max(y0, 0), min(x1, width), min(y1, height)
        if x0 >= x1 or y0 >= y1:
            return []
        fine = np.zeros(((y1 - y0) * SUPERSAMPLING, (x1 - x0) * SUPERSAMPLING), np.uint8)
        for outline in outlines:
            # The center of pixel 0 is at ½ of the pixel, at every resolution.
            corners = ((outline - (x0, y0) + 0.5) * SUPERSAMPLING - 0.5) * (1 << _FRACTION_BITS)
            cv2.fillPoly(fine, [np.rint(corners).astype(np.int32)], (255,), shift=_FRACTION_BITS)
        cover = np.asarray(cv2.resize(fine, (x1 - x0, y1 - y0), interpolation=cv2.INTER_AREA), np.float32) / np.float32(
            255
        )
        if soften > 0:
            cover = _f32(cv2.GaussianBlur(cover, (0, 0), soften))
        return [((slice(y0, y1), slice(x0, x1)), cover)]


def _colors(paint: Paint, box: tuple[slice, slice]) -> Floats:
    """The paint's color at each pixel of the box (or one for all), BGR."""
    if not isinstance(paint, Gradient):
        return np.array(paint[::-1], np.float32)
    rows, columns = np.mgrid[box[0], box[1]].astype(np.float32)
    (x0, y0), (x1, y1) = paint.at, paint.to
    along = ((columns - x0) * (x1 - x0) + (rows - y0) * (y1 - y0)) / ((x1 - x0) ** 2 + (y1 - y0) ** 2)
    share = np.clip(along, 0, 1)[..., None]
    start, end = np.array(paint.start[::-1], np.float32), np.array(paint.end[::-1], np.float32)
    return _f32(start + (end - start) * share)


def _f32(array: object) -> Floats:
    """cv2's stubs allow any dtype; the calls in this file keep float32."""
    return array  # type: ignore[return-value]
