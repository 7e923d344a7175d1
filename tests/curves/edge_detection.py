"""Curves of `edge_detection`."""

from __future__ import annotations

from typing import Any

from core.inspection.geometry import Rectangle, Roi
from core.inspection.tools.base import ToolSpec
from core.inspection.tools.edge_detection import EdgeDetection, EdgeDetectionParams
from tests.curves.curve import Curve
from tests.curves.plate import PINS, Plate

ROW = Rectangle(60, 210, 270, 66)
GAP = Rectangle(90, 210, 20, 66)


def _spec(roi: Roi, **params: Any) -> ToolSpec[EdgeDetectionParams]:
    """Without the brightness of the region, which has a curve of its own (light.py)."""
    taught = EdgeDetectionParams(brightness_tolerance_pct=None, **params)
    return ToolSpec("edge_detection", "edges", roi, taught, EdgeDetection.default_threshold_pct)


def _bent(px: float) -> Plate:
    return Plate(pins=[px if number == 3 else 0.0 for number in range(PINS)])


def _without(count: float) -> Plate:
    return Plate(pins=[None if number < count else 0.0 for number in range(PINS)])


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
)
