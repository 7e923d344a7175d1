"""A kind of part: a drawing with its flawless geometry, and the changes that each defect makes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core.simulation.parts.canvas import Canvas, Color, circle, moved, stroke

MASTER_WIDTH, MASTER_HEIGHT = 1280, 720
CENTER = (640.0, 360.0)
"""The part's center in its master picture, in px; parts are rotated about it."""

SCRATCH, FILLED_HOLE, EXTRA_BLOB = "scratch", "filled_hole", "extra_blob"
MOVED_FEATURE, CHIPPED_CORNER, SWAPPED_FEATURES = "moved_feature", "chipped_corner", "swapped_features"
DEFECTS = (SCRATCH, FILLED_HOLE, EXTRA_BLOB, MOVED_FEATURE, CHIPPED_CORNER, SWAPPED_FEATURES)
MOVED_BY_PX = 12.0

Point = tuple[float, float]


@dataclass(frozen=True)
class Drawing(ABC):
    """One part's geometry in master pixels; flawless by default.

    Attributes:
        scratch: a scratch along these points.
        blob: a drop of contamination at this point, about `BLOB_RADIUS` wide.
        chip: the corner within this outline is broken off.
    """

    scratch: tuple[Point, ...] = ()
    blob: Point | None = None
    chip: tuple[Point, ...] = ()

    def draw(self) -> Canvas:
        canvas = Canvas(MASTER_WIDTH, MASTER_HEIGHT)
        self._draw(canvas)
        if self.blob is not None:
            _draw_blob(canvas, self.blob, self.blob_color)
        if self.scratch:
            _draw_scratch(canvas, self.scratch)
        if self.chip:
            _draw_chip(canvas, self.chip)
        return canvas

    @property
    @abstractmethod
    def blob_color(self) -> Color:
        """Color of a drop of contamination, visible on this kind of part."""

    @abstractmethod
    def _draw(self, canvas: Canvas) -> None:
        """Paint the part without the damage that is common to all kinds."""


@dataclass(frozen=True)
class PartKind:
    """A kind of part: its name in programs and in `CameraSpec.test_pattern`, and its drawings.

    `defective` has every name of `DEFECTS`, each with its variants (left bore or right one, …).
    """

    title: str
    flawless: Drawing
    defective: Mapping[str, tuple[Drawing, ...]]

    def drawing(self, defect: str | None, variant: int = 0) -> Drawing:
        if defect is None:
            return self.flawless
        variants = self.defective[defect]
        return variants[variant % len(variants)]


BLOB_RADIUS = 21.0
SCRATCH_WIDTH = 6.0


def _draw_blob(canvas: Canvas, at: Point, color: Color) -> None:
    """A round drop with two lobes, lit from the upper left."""
    x, y = at
    drop = [
        circle(x, y, BLOB_RADIUS),
        circle(x + 13, y + 10, BLOB_RADIUS * 0.62),
        circle(x - 12, y + 9, BLOB_RADIUS * 0.5),
    ]
    canvas.tint([moved(shape, 3.0, 4.0) for shape in drop], (0, 0, 0), 0.35, soften=2.5)
    canvas.paint(drop, color)
    canvas.relief(drop, -3.0, 0.45)
    canvas.tint(circle(x - 6, y - 7, 4.5), (212, 212, 212), 0.8, soften=1.4)


def _draw_scratch(canvas: Canvas, points: Sequence[Point]) -> None:
    """A groove with a bright burr along one side, visible on bright and on dark ground."""
    groove = stroke(points, SCRATCH_WIDTH)
    canvas.tint([moved(shape, 1.6, 2.2) for shape in groove], (212, 212, 208), 0.9, soften=0.4)
    canvas.tint(stroke(points, SCRATCH_WIDTH * 0.5), (40, 40, 42), 0.85, soften=0.4)


def _draw_chip(canvas: Canvas, outline: Sequence[Point]) -> None:
    """Remove the corner; the break is a rough, darker face along the cut."""
    rough = np.array(outline, np.float64)
    canvas.tint(stroke([*outline, outline[0]], 13.0), (120, 122, 122), 0.75, soften=1.0)
    canvas.tint(stroke([*outline, outline[0]], 6.0), (84, 86, 88), 0.6, soften=0.7)
    canvas.cut(rough)
