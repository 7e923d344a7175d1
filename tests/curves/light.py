"""Curves of the brightness check, which all tools that correct for light share: the part changes, not the ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from core.inspection.geometry import Rectangle
from core.inspection.tool import ToolSpec
from core.inspection.tools.outline import Outline, OutlineParams
from tests.curves.curve import Curve
from tests.curves.plate import Plate

if TYPE_CHECKING:
    from core.inspection.frame import Image

_PLATE = (slice(40, 190), slice(40, 360))
_SIZES = (0, 1, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 30)
_SPEC = ToolSpec("outline", "plate", Rectangle(60, 60, 280, 120), OutlineParams(), Outline.default_threshold_pct)


def _material(percent: float) -> Image:
    """The plate brighter than in the master by this percentage; all else is unchanged."""
    image = Plate().image()
    plate = image[_PLATE] * (1.0 + percent / 100.0)
    image[_PLATE] = np.clip(np.rint(plate), 0, 255).astype(np.uint8)
    return image


CURVES: tuple[Curve, ...] = (
    Curve("part darker", "%", _SIZES, _SPEC, lambda size: _material(-size)),
    Curve("part brighter", "%", _SIZES, _SPEC, _material),
)
