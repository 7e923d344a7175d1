"""Curves of `code`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.inspection.geometry import Rectangle
from core.inspection.tool import ToolSpec
from core.inspection.tools.code import Code, CodeParams
from tests.codes import INK, PAPER, drawn, on_paper
from tests.curves.curve import Curve

if TYPE_CHECKING:
    from core.inspection.frame import Image

SIZE = 320, 240
LOT = "010401234567890110LOT4711"


def _spec(roi: Rectangle) -> ToolSpec[CodeParams]:
    return ToolSpec("code", "code", roi, CodeParams(), Code.default_threshold_pct)


def _square(blob_px: float = 0.0, fade_pct: float = 0.0, blur: float = 0.0) -> Image:
    """A QR code of modules of 5 px with much error correction, with a drop of ink, paler print, or out of focus."""
    code = drawn(LOT * 2, "qr", 5, ec_level="H")
    return _printed(code, (0.62, 0.38), blob_px, fade_pct, blur)


def _bars(scratch_px: float = 0.0, fade_pct: float = 0.0, blur: float = 0.0) -> Image:
    """An EAN-13 code of modules of 2.5 px, whose bars a strip of tape hides from below."""
    code = cv2.resize(drawn("4006381333931", "ean_upc", 5, 300), None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    code[code.shape[0] - round(scratch_px) :] = PAPER
    return _printed(code, (0.5, 0.5), 0.0, fade_pct, blur)


def _printed(code: np.ndarray, blob: tuple[float, float], blob_px: float, fade_pct: float, blur: float) -> Image:
    code = (PAPER - (PAPER - code.astype(np.float64)) * (1 - fade_pct / 100)).astype(np.uint8)
    image = on_paper(code, SIZE)
    if blob_px:
        height, width = code.shape
        x = (SIZE[0] - width) / 2 + blob[0] * width
        y = (SIZE[1] - height) / 2 + blob[1] * height
        cv2.circle(image, (round(x), round(y)), round(blob_px), (INK,) * 3, -1, cv2.LINE_AA)
    return cv2.GaussianBlur(image, (0, 0), blur) if blur else image


WHOLE = Rectangle(4, 4, SIZE[0] - 8, SIZE[1] - 8)
BARS = Rectangle(30, 38, 260, 164)

CURVES: tuple[Curve, ...] = (
    Curve(
        "drop on a 2D code, radius",
        "px",
        (0, 8, 16, 22, 24, 28, 32, 36, 60),
        _spec(WHOLE),
        lambda size: _square(blob_px=size),
    ),
    Curve(
        "2D code faded",
        "%",
        (0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95),
        _spec(WHOLE),
        lambda size: _square(fade_pct=size),
    ),
    Curve(
        "2D code out of focus, sigma",
        "px",
        (0, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3),
        _spec(WHOLE),
        lambda size: _square(blur=size),
    ),
    Curve(
        "bars hidden",
        "px",
        (0, 12, 24, 36, 48, 60, 72, 84, 96, 108, 120, 132, 144),
        _spec(BARS),
        lambda size: _bars(scratch_px=size),
    ),
    Curve(
        "bars faded",
        "%",
        (0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95),
        _spec(BARS),
        lambda size: _bars(fade_pct=size),
    ),
    Curve(
        "bars out of focus, sigma",
        "px",
        (0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.4),
        _spec(BARS),
        lambda size: _bars(blur=size),
    ),
)
