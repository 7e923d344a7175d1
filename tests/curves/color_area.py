"""Curves of the color area tool: a red dot on gray."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.inspection.geometry import Circle, Rectangle
from core.inspection.tool import ToolSpec
from core.inspection.tools.color_area import ColorArea, ColorAreaParams
from tests.curves.curve import Curve

if TYPE_CHECKING:
    from core.inspection.frame import Image

Bgr = tuple[int, int, int]

_GROUND, _RED, _BLUE = (120, 120, 120), (50, 45, 190), (150, 60, 40)
_HEIGHT, _WIDTH = 160, 200
_FINE = 4
_REGION = Rectangle(30, 25, 140, 110)
_CENTER, _RADIUS = (100.0, 80.0), 30.0


def _picture(color: Bgr = _RED, moved: float = 0.0, cut: float = 0.0, other: Bgr = _GROUND) -> Image:
    """A dot, `moved` px to the right; the share `cut` (0–1) of its area, from the left, has the color `other`."""
    image = np.full((_HEIGHT * _FINE, _WIDTH * _FINE, 3), _GROUND, np.uint8)
    dot = np.zeros(image.shape[:2], np.uint8)
    center = (round((_CENTER[0] + moved + 0.5) * _FINE), round((_CENTER[1] + 0.5) * _FINE))
    cv2.circle(dot, center, round(_RADIUS * _FINE), 255, cv2.FILLED)
    image[dot > 0] = color
    columns = np.flatnonzero(dot.any(axis=0))
    covered = np.cumsum(np.count_nonzero(dot, axis=0))
    until = int(np.searchsorted(covered, cut * covered[-1])) if cut else int(columns[0])
    dot[:, until + 1 if cut else until :] = 0
    image[dot > 0] = other
    return np.asarray(cv2.resize(image, (_WIDTH, _HEIGHT), interpolation=cv2.INTER_AREA))


def _lab(bgr: Bgr) -> np.ndarray:
    return cv2.cvtColor(np.float32([[bgr]]) / 255, cv2.COLOR_BGR2Lab)[0, 0]


def _bgr(lab: np.ndarray) -> Bgr:
    blue, green, red = np.rint(cv2.cvtColor(np.float32([[lab]]), cv2.COLOR_Lab2BGR)[0, 0] * 255).astype(int).tolist()
    return blue, green, red


def _paler(distance: float) -> Image:
    """The dot with its chroma reduced by this ΔE*ab."""
    lab = _lab(_RED)
    lab[1:] *= 1.0 - distance / float(np.linalg.norm(lab[1:]))
    return _picture(_bgr(lab))


def _turned(distance: float) -> Image:
    """The dot with its hue turned by this ΔE*ab."""
    lightness, a, b = _lab(_RED).tolist()
    chroma, hue = math.hypot(a, b), math.atan2(b, a)
    hue += 2 * math.asin(distance / (2 * chroma))
    return _picture(_bgr(np.array([lightness, chroma * math.cos(hue), chroma * math.sin(hue)])))


def _dirty(radius: float) -> Image:
    """A gray ground with a red dot of this radius in px; a corner is red as well, for teaching."""
    image = np.full((_HEIGHT * _FINE, _WIDTH * _FINE, 3), _GROUND, np.uint8)
    image[: 20 * _FINE, : 20 * _FINE] = _RED
    cv2.circle(image, (100 * _FINE, 80 * _FINE), round(radius * _FINE), _RED, cv2.FILLED) if radius else None
    return np.asarray(cv2.resize(image, (_WIDTH, _HEIGHT), interpolation=cv2.INTER_AREA))


def _spec(sample: Circle = Circle(*_CENTER, 15), **params: object) -> ToolSpec[ColorAreaParams]:  # noqa: B008
    taught = ColorAreaParams(samples=(sample,), **params)
    return ToolSpec("color_area", "color", _REGION, taught, ColorArea.default_threshold_pct)


_SHADES = (0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 20, 22, 25, 28, 30, 35, 40)
_SHARES = (0, 1, 2, 5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90, 100)

CURVES: tuple[Curve, ...] = (
    Curve("color paler", "ΔE*ab", _SHADES, _spec(), _paler),
    Curve("hue turned", "ΔE*ab", _SHADES, _spec(), _turned),
    Curve("area missing", "%", _SHARES, _spec(), lambda share: _picture(cut=share / 100)),
    Curve(
        "area missing, cell by cell",
        "%",
        (0, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 50),
        _spec(mode="local"),
        lambda share: _picture(cut=share / 100),
    ),
    Curve("wrong color", "%", _SHARES, _spec(mode="wrong"), lambda share: _picture(cut=share / 100, other=_BLUE)),
    Curve(
        "dot moved, cell by cell",
        "px",
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 18),
        _spec(mode="local"),
        lambda moved: _picture(moved=moved),
    ),
    Curve(
        "dot moved, wrong color",
        "px",
        (0, 1, 2, 3, 5, 8, 12, 16, 20, 25, 30, 35, 38),
        _spec(mode="wrong"),
        lambda moved: _picture(moved=moved),
    ),
    Curve(
        "dot on a clean region",
        "px",
        (0, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 8, 12),
        _spec(Circle(10, 10, 6)),
        _dirty,
    ),
)
