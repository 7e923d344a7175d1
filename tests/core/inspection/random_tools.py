"""Random tools of any type, shape, masks and parameters, anywhere on a picture.

They include everything that a person can draw, so a property of all of them holds for every program.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from core import fields
from core.inspection.geometry import Circle, Polygon, Rectangle, Ring, Roi
from core.inspection.region_fields import RoiField, RoisField
from core.inspection.tool import AnyToolSpec, ToolSpec
from core.inspection.tools import TOOLS

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.inspection.frame import Image


def random_tool(rng: np.random.Generator, width: int, height: int, kind: str | None = None) -> AnyToolSpec:
    """A tool of a kind (None: any) at a random place of a picture of this size."""
    kind = kind or str(rng.choice(sorted(TOOLS)))
    tool = TOOLS[kind]
    roi = random_roi(rng, width, height, str(rng.choice(tool.shapes)))
    masks = tuple(random_roi(rng, width, height, most=0.15) for _ in range(int(rng.integers(0, 3))))
    params = tool.params_type()
    for name, field in fields.fields_of(tool.params_type).items():
        if rng.random() < 0.4:  # most parameters keep their defaults, as in most programs
            params = replace(params, **{name: _random_value(rng, field, width, height)})
    return ToolSpec(kind, kind, roi, params, tool.default_threshold_pct, masks=masks)


def random_roi(rng: np.random.Generator, width: int, height: int, shape: str | None = None, most: float = 0.5) -> Roi:
    """A region inside the picture (at least 40 px per side), 12 px to a share of the shorter side across."""
    shape = shape or str(rng.choice(["rectangle", "circle", "ring", "polygon"]))
    reach = rng.uniform(6.0, max(7.0, most * min(width, height) / 2 - 3))
    cx, cy = (float(rng.uniform(reach + 1, side - reach - 2)) for side in (width, height))
    return _SHAPES[shape](rng, cx, cy, float(reach))


def _rectangle(rng: np.random.Generator, cx: float, cy: float, reach: float) -> Roi:
    turn = float(rng.choice([0.0, rng.uniform(-90, 90)]))
    angle = rng.uniform(0.3, 1.27)  # of the diagonal, so that a rotated one stays within the reach, too
    half_width, half_height = reach * float(np.cos(angle)), reach * float(np.sin(angle))
    return Rectangle(cx - half_width, cy - half_height, 2 * half_width, 2 * half_height, turn)


def _polygon(rng: np.random.Generator, cx: float, cy: float, reach: float) -> Roi:
    corners = int(rng.integers(4, 9))
    angles = (np.arange(corners) + rng.uniform(-0.3, 0.3, corners)) * (2 * np.pi / corners)
    radii = reach * rng.uniform(0.5, 1.0, len(angles))
    return Polygon(
        tuple((float(cx + r * np.cos(a)), float(cy + r * np.sin(a))) for r, a in zip(radii, angles, strict=True))
    )


_SHAPES: dict[str, Callable[[np.random.Generator, float, float, float], Roi]] = {
    "rectangle": _rectangle,
    "circle": lambda _, cx, cy, reach: Circle(cx, cy, reach),
    "ring": lambda rng, cx, cy, reach: Ring(cx, cy, float(reach * rng.uniform(0.1, 0.8)), reach),
    "polygon": _polygon,
}


def _random_value(rng: np.random.Generator, field: fields.Field, width: int, height: int) -> Any:
    match field:
        case fields.NumberField():
            if field.optional and rng.random() < 0.3:
                return None
            # If a range is wide, small values matter more than large ones.
            share = rng.random() ** (3 if field.maximum - field.minimum > 500 else 1)
            value = field.minimum + share * (field.maximum - field.minimum)
            return round(value) if field.integer else float(value)
        case fields.ChoiceField():
            return str(rng.choice(list(field.options)))
        case fields.FlagField():
            return bool(rng.random() < 0.5)
        case fields.TextField():
            return "*" if field.least else ""
        case fields.TextsField():
            return ("LOT 42",)
        case RoiField():
            return random_roi(rng, width, height, "rectangle", most=0.9)
        case RoisField():
            return tuple(random_roi(rng, width, height, most=0.1) for _ in range(int(rng.integers(1, 4))))
    raise TypeError(field)


def without(picture: Image, roi: Roi) -> Image:
    """The picture with the region, extended by 3 px, filled with the median color of its surroundings."""
    height, width = picture.shape[:2]
    window = roi.window().grown(16).clipped(width, height)
    inside = np.zeros((window.height, window.width), np.uint8)
    inside[roi.mask(window) > 0] = 255
    inside = cv2.dilate(inside, np.ones((7, 7), np.uint8))
    around = (cv2.dilate(inside, np.ones((13, 13), np.uint8)) > 0) & (inside == 0)
    painted = picture.copy()
    block = painted[window.slices]
    block[inside > 0] = np.median(block[around], axis=0).round().astype(np.uint8)
    return painted
