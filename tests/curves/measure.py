"""Curves of `measure`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2

from core.inspection.geometry import Rectangle, Ring, Roi
from core.inspection.tool import ToolSpec
from core.inspection.tools.measure import Measure
from core.inspection.tools.measure_params import MeasureParams
from tests.curves.curve import Curve
from tests.curves.plate import METAL, PINS, Plate

if TYPE_CHECKING:
    from core.inspection.frame import Image

ROW = Rectangle(60, 210, 270, 66)
BORE = Ring(100, 110, 12, 38)


def _spec(roi: Roi, **params: Any) -> ToolSpec[MeasureParams]:
    return ToolSpec("measure", "measure", roi, MeasureParams(**params), Measure.default_threshold_pct)


def _bore_gone(percent: float) -> Image:
    """The plate with that share of its bore filled, as a sector."""
    image = Plate().image()
    if percent:
        cv2.ellipse(image, (100, 110), (30, 30), 0, 0, 3.6 * percent, METAL, cv2.FILLED)
    return image


CURVES: tuple[Curve, ...] = (
    Curve(
        "bore moved, tolerance 1 px",
        "px",
        (0, 0.2, 0.4, 0.6, 0.8, 1, 1.5, 2, 3, 4, 6, 8),
        _spec(BORE, kind="center"),
        lambda size: Plate(bore_moved=size).image(),
    ),
    Curve(
        "distance from the plate's edge to the bore, tolerance 3 px",
        "px",
        (0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8),
        _spec(BORE, kind="distance", second=Rectangle(24, 90, 32, 60), plus=3.0, minus=3.0),
        lambda size: Plate(bore_moved=size).image(),
    ),
    Curve(
        "pitch, one pin of seven bent, tolerance 2 px",
        "px",
        (0, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 10, 12),
        _spec(ROW, kind="pitch", plus=2.0, minus=2.0),
        lambda size: Plate(pins=[size if pin == 3 else 0.0 for pin in range(PINS)]).image(),
    ),
    Curve(
        "pitch, pins missing of seven",
        "",
        tuple(range(PINS)),
        _spec(ROW, kind="pitch", plus=2.0, minus=2.0),
        lambda size: Plate(pins=[None if pin < size else 0.0 for pin in range(PINS)]).image(),
    ),
    Curve(
        "diameter, out of focus, sigma",
        "px",
        (0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8),
        _spec(BORE, kind="diameter"),
        lambda size: Plate(blur=size).image(),
    ),
    Curve(
        "diameter, share of the bore gone",
        "%",
        (0, 8, 12, 16, 20, 24, 28, 32, 36, 40, 50, 60),
        _spec(BORE, kind="diameter", lines=60),
        _bore_gone,
    ),
)
