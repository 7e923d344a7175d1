"""Curves of `outline`."""

from __future__ import annotations

from typing import Any

from core.inspection.geometry import Rectangle, Roi
from core.inspection.tool import ToolSpec
from core.inspection.tools.outline import Outline, OutlineParams
from tests.curves.curve import Curve
from tests.curves.plate import Plate

FACE = Rectangle(30, 30, 340, 170)
PRINT = Rectangle(155, 68, 200, 56)
PLAIN = Rectangle(140, 130, 200, 28)
SWAPPED = ("SN 40715", "SN 4D715", "SN 4D115", "SN AD115", "SN AD11S", "SW AD11S", "5W AD11S")


def _spec(roi: Roi, **params: Any) -> ToolSpec[OutlineParams]:
    return ToolSpec("outline", "outline", roi, OutlineParams(**params), Outline.default_threshold_pct)


CURVES: tuple[Curve, ...] = (
    Curve(
        "groove interrupted",
        "px",
        (0, 2, 4, 6, 8, 10, 12, 15, 20, 30, 45, 60, 90, 120),
        _spec(FACE),
        lambda size: Plate(groove_gap=size).image(),
    ),
    Curve(
        "bore moved",
        "px",
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20),
        _spec(FACE),
        lambda size: Plate(bore_moved=size).image(),
    ),
    Curve(
        "drop on the plain plate",
        "px",
        (0, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30),
        _spec(FACE),
        lambda size: Plate(blob=(290, 144, size)).image(),
    ),
    Curve(
        "drop on the print",
        "px",
        (0, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30, 40),
        _spec(FACE),
        lambda size: Plate(blob=(233, 96, size)).image(),
    ),
    Curve(
        "print faded",
        "%",
        (0, 20, 40, 50, 60, 65, 70, 75, 80, 85, 90, 95, 100),
        _spec(PRINT),
        lambda size: Plate(ink_left=1 - size / 100).image(),
    ),
    Curve(
        "out of focus, sigma",
        "px",
        (0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 12),
        _spec(FACE),
        lambda size: Plate(blur=size).image(),
    ),
    Curve(
        "letters swapped",
        "",
        tuple(range(len(SWAPPED))),
        _spec(PRINT),
        lambda size: Plate(words=SWAPPED[round(size)]).image(),
    ),
    Curve(
        "drop on a plain region",
        "px",
        (0, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25),
        _spec(PLAIN),
        lambda size: Plate(blob=(240, 144, size)).image(),
    ),
)
