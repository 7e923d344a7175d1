"""Curves of the tool `surface`: blemishes on a printed plate, from the master alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.inspection.geometry import Rectangle
from core.inspection.tool import ToolSpec
from core.inspection.tools.surface import Surface, SurfaceParams
from core.simulation.parts.canvas import Canvas, circle, rectangle, stroke
from tests.curves.curve import Curve
from tests.curves.plate import METAL, Plate

if TYPE_CHECKING:
    from core.inspection.frame import Image

_REGION = Rectangle(56, 50, 288, 130)
_SPEC = ToolSpec("surface", "surface", _REGION, SurfaceParams(), Surface.default_threshold_pct)
_PLACE = (290.0, 140.0)


def _spotted(diameter: float) -> Image:
    return Plate(blob=(*_PLACE, diameter)).image()


def _painted(image: Image, cover: np.ndarray, levels: float) -> Image:
    changed = image.astype(np.float32) + levels * cover[..., None]
    return np.clip(np.rint(changed), 0, 255).astype(np.uint8)


def _cover(shapes: object, soften: float) -> np.ndarray:
    canvas = Canvas(400, 300)
    canvas.paint(shapes, (255, 255, 255), soften=soften)  # type: ignore[arg-type]
    return canvas.opacity


def _stained(levels: float) -> Image:
    return _painted(Plate().image(), _cover(circle(*_PLACE, 14), 3.0), -levels)


def _cracked(levels: float) -> Image:
    return _painted(Plate().image(), _cover(stroke([(230, 130), (262, 146), (300, 139)], 1.2), 0.6), -levels)


def _tinted(levels: float) -> Image:
    cover = _cover(circle(*_PLACE, 14), 3.0)
    image = Plate().image().astype(np.float32)
    image += cover[..., None] * np.float32([-levels, levels * 0.3, -levels * 0.2])
    return np.clip(np.rint(image), 0, 255).astype(np.uint8)


def _touched(levels: float) -> Image:
    """With the ridges of a fingerprint, 7 px apart."""
    rows, columns = np.mgrid[0:300, 0:400].astype(np.float32)
    ridges = np.sin(np.hypot(columns - _PLACE[0], rows - _PLACE[1]) * (2 * np.pi / 7))
    return _painted(Plate().image(), np.maximum(ridges, 0.0) * _cover(circle(*_PLACE, 25), 3.0), -levels)


def _smeared(width: float) -> Image:
    image = Plate().image()
    box = slice(76, 116), slice(156, 250)
    image[box] = cv2.blur(image, (int(width) | 1, int(width) | 1))[box]
    return image


def _covered(width: float) -> Image:
    canvas = Canvas(400, 300)
    if width:
        canvas.paint(rectangle(150, 60, width, 110), METAL)
    opacity = canvas.opacity[..., None]
    return np.clip(np.rint(Plate().image() * (1 - opacity) + canvas.color * opacity), 0, 255).astype(np.uint8)


CURVES: tuple[Curve, ...] = (
    Curve("dark spot", "px", (0, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 12, 20, 30), _SPEC, _spotted),
    Curve("stain of 28 px", "levels", (0, 3, 4, 5, 6, 7, 8, 10, 12, 16, 24, 40, 80), _SPEC, _stained),
    Curve("tint of 28 px", "levels", (0, 3, 4, 5, 6, 7, 8, 10, 12, 16, 24, 40, 80), _SPEC, _tinted),
    Curve("crack", "levels", (0, 8, 12, 16, 20, 24, 30, 36, 44, 60, 80, 120), _SPEC, _cracked),
    Curve("fingerprint", "levels", (0, 4, 6, 8, 10, 12, 16, 20, 40, 80, 120), _SPEC, _touched),
    Curve("smeared print", "px", (0, 3, 5, 7, 9, 11, 13, 15, 19, 25, 31), _SPEC, _smeared),
    Curve("print covered", "px", (0, 4, 6, 8, 10, 14, 20, 30, 40, 60, 80, 120), _SPEC, _covered),
)
