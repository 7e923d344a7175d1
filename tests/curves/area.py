"""Curves of the area tool: dark blobs on a bright plate."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.inspection.geometry import Rectangle
from core.inspection.tool import ToolSpec
from core.inspection.tools.area import Area, AreaParams
from tests.curves.curve import Curve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.frame import Image

_PLATE, _BLOB, _GROUND = 190, 70, 40
_HEIGHT, _WIDTH = 220, 300
_FINE = 4
_REGION = Rectangle(25, 25, 250, 170)
_SIDE = 24.0
_ROWS = tuple((50.0 + 50 * column, 65.0 + 50 * row) for row in range(3) for column in range(5))
"""Centers of fifteen blobs, x and y in px."""

Blob = tuple[float, float, float, int]
"""x and y of the center and length of the side in px, gray level."""


def _picture(blobs: Sequence[Blob]) -> Image:
    image = np.full((_HEIGHT * _FINE, _WIDTH * _FINE), _GROUND, np.uint8)
    image[10 * _FINE : -10 * _FINE, 10 * _FINE : -10 * _FINE] = _PLATE
    for x, y, side, gray in blobs:
        x0, x1, y0, y1 = (round(at * _FINE) for at in (x - side / 2, x + side / 2, y - side / 2, y + side / 2))
        image[y0:y1, x0:x1] = gray
    small = cv2.resize(image, (_WIDTH, _HEIGHT), interpolation=cv2.INTER_AREA)
    return cv2.merge([small, small, small])  # type: ignore[return-value]


def _all(side: float = _SIDE, gray: int = _BLOB) -> list[Blob]:
    return [(x, y, side, gray) for x, y in _ROWS]


def _resized(percent: float) -> Image:
    return _picture(_all(_SIDE * (1.0 + percent / 100.0) ** 0.5))


def _spec(**params: object) -> ToolSpec[AreaParams]:
    return ToolSpec("area", "area", _REGION, AreaParams(target="dark", **params), Area.default_threshold_pct)


# The brightness check has a curve of its own (light.py); here, it would hide what the tool measures.
_WITHOUT_BRIGHTNESS = {"brightness_tolerance_pct": None}


def _faded(percent: float) -> Image:
    return _picture(_all(gray=round(_BLOB + (_PLATE - _BLOB) * percent / 100)))


def _dirty(area: float) -> Image:
    image = _picture([])
    image[108:113, 150 : 150 + round(area / 5)] = _BLOB
    return image


def _filled(side: float) -> Image:
    return _picture([*_all(), (125, 90, side, _BLOB)] if side else _all())


CURVES: tuple[Curve, ...] = (
    Curve("blobs smaller", "%", (0, 2, 5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 95), _spec(), lambda s: _resized(-s)),
    Curve("blobs larger", "%", (0, 2, 5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200), _spec(), _resized),
    Curve("blobs missing, total", "blobs", tuple(range(16)), _spec(), lambda n: _picture(_all()[int(n) :])),
    Curve("blobs missing, counted", "", tuple(range(16)), _spec(mode="count"), lambda n: _picture(_all()[int(n) :])),
    Curve(
        "missing, 2 tolerated",
        "",
        tuple(range(16)),
        _spec(mode="count", count_tolerance=2),
        lambda n: _picture(_all()[int(n) :]),
    ),
    Curve(
        "blobs too many, counted",
        "",
        tuple(range(11)),
        _spec(mode="count"),
        lambda n: _picture(_all()[10 - int(n) :]),
    ),
    Curve(
        "extra blob, cell by cell",
        "px",
        (0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 18),
        _spec(mode="local"),
        _filled,
    ),
    Curve(
        "contrast lost",
        "%",
        (0, 10, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 80, 90, 100),
        _spec(**_WITHOUT_BRIGHTNESS),
        _faded,
    ),
    Curve(
        "contrast lost, otsu_each",
        "%",
        (0, 10, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 80, 90, 100),
        _spec(method="otsu_each", **_WITHOUT_BRIGHTNESS),
        _faded,
    ),
    Curve(
        "dirt on a clean region", "px²", (0, 5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90, 100, 200), _spec(), _dirty
    ),
)
