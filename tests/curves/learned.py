"""Curves of the tool that has learned what good parts look like: a drop, and print that fades, on a plate."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from core.inspection.geometry import Rectangle
from core.inspection.tool import ToolSpec
from core.inspection.tools.learned import LearnedLook, LearnedParams
from tests.curves.curve import Curve
from tests.curves.plate import Plate

if TYPE_CHECKING:
    from core.inspection.frame import Image

_SPEC = ToolSpec(
    "learned", "learned", Rectangle(40, 40, 320, 150), LearnedParams(light="off"), LearnedLook.default_threshold_pct
)


def _good(number: int) -> Image:
    """Good plates differ in where the bore lies, and by noise."""
    noise = np.random.default_rng(number).normal(0.0, 2.0, (300, 400, 3))
    image = Plate(bore_moved=float(number % 3 - 1)).image()
    return np.clip(image + noise, 0, 255).astype(np.uint8)


_SAMPLES = tuple(_good(number) for number in range(1, 5))

CURVES: tuple[Curve, ...] = (
    Curve(
        "dark drop, diameter",
        "px",
        (0, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 8, 10, 13),
        _SPEC,
        lambda size: Plate(blob=(300.0, 110.0, size)).image(),
        _SAMPLES,
    ),
    Curve(
        "print faded",
        "%",
        (0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95),
        _SPEC,
        lambda percent: Plate(ink_left=1.0 - percent / 100.0).image(),
        _SAMPLES,
    ),
)
