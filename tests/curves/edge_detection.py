"""Curves of `edge_detection`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.inspection.geometry import Rectangle, Roi
from core.inspection.tool import ToolSpec
from core.inspection.tools.edge_detection import EdgeDetection, EdgeDetectionParams
from tests.curves.curve import Curve
from tests.curves.plate import GROUND, PINS, Plate

if TYPE_CHECKING:
    from core.inspection.frame import Image

ROW = Rectangle(60, 210, 270, 66)
GAP = Rectangle(90, 210, 20, 66)
PLAIN = Rectangle(140, 130, 200, 28)


def _spec(roi: Roi, **params: Any) -> ToolSpec[EdgeDetectionParams]:
    """The tool without its brightness check, which has a curve of its own (light.py)."""
    taught = EdgeDetectionParams(brightness_tolerance_pct=None, **params)
    return ToolSpec("edge_detection", "edges", roi, taught, EdgeDetection.default_threshold_pct)


def _bent(px: float) -> Plate:
    return Plate(pins=[px if number == 3 else 0.0 for number in range(PINS)])


def _without(count: float) -> Plate:
    return Plate(pins=[None if number < count else 0.0 for number in range(PINS)])


def _interrupted(px: float) -> Image:
    """The third pin with a gap of this length in its middle."""
    image = Plate().image()
    rows = slice(round(243 - px / 2), round(243 - px / 2) + round(px))
    image[rows, 140:170] = GROUND
    return image


CURVES: tuple[Curve, ...] = (
    Curve(
        "one pin of seven bent",
        "px",
        (0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 17, 20, 25),
        _spec(ROW),
        lambda size: _bent(size).image(),
    ),
    Curve("pins missing, of seven", "", tuple(range(PINS + 1)), _spec(ROW), lambda size: _without(size).image()),
    Curve(
        "pins faded",
        "%",
        (0, 20, 30, 40, 50, 60, 70, 75, 80, 85, 90, 95, 100),
        _spec(ROW),
        lambda size: Plate(pins_left=1 - size / 100).image(),
    ),
    Curve(
        "pins crooked",
        "px",
        (0, 1, 2, 3, 4, 5, 6, 8, 10, 12),
        _spec(ROW),
        lambda size: Plate(pins_wavy=size).image(),
    ),
    Curve(
        "out of focus, sigma",
        "px",
        (0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 12),
        _spec(ROW),
        lambda size: Plate(blur=size).image(),
    ),
    Curve(
        "stretch of a pin gone",
        "px",
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14),
        # Denser lines than by default, to resolve a gap to a pixel.
        _spec(Rectangle(140, 210, 30, 66), lines=66),
        _interrupted,
    ),
    Curve(
        "drop on a clean region",
        "px",
        (0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15),
        _spec(PLAIN),
        lambda size: Plate(blob=(240, 144, size)).image(),
    ),
)
