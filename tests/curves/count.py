"""Curves of `count`."""

from __future__ import annotations

from typing import Any

from core.inspection.geometry import Rectangle
from core.inspection.tool import ToolSpec
from core.inspection.tools.count import Count, CountParams
from tests.curves.curve import Curve
from tests.curves.plate import PINS, Plate

ROW = Rectangle(50, 200, 290, 90)
PIN = Rectangle(66, 200, 32, 86)


def _spec(**params: Any) -> ToolSpec[CountParams]:
    return ToolSpec("count", "count", ROW, CountParams(**params), Count.default_threshold_pct)


def _without(count: float) -> Plate:
    return Plate(pins=[None if number < count else 0.0 for number in range(PINS)])


CURVES: tuple[Curve, ...] = (
    Curve(
        "blobs missing, of seven",
        "",
        tuple(range(PINS + 1)),
        _spec(),
        lambda size: _without(size).image(),
    ),
    Curve(
        "blobs missing, of seven, two allowed",
        "",
        tuple(range(PINS + 1)),
        _spec(fewer=2),
        lambda size: _without(size).image(),
    ),
    Curve(
        "parts missing, of seven",
        "",
        tuple(range(PINS + 1)),
        _spec(target="parts", part=PIN, rotation_range_deg=10.0),
        lambda size: _without(size).image(),
    ),
)
