"""Curves of `position_adjust`: focus, contrast, hidden share, size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.inspection.geometry import Rectangle
from core.inspection.tool import ToolSpec
from core.inspection.tools.position_adjust import PositionAdjust, PositionAdjustParams
from tests.curves.curve import Curve

if TYPE_CHECKING:
    from core.inspection.frame import Image

GROUND, PLATE, MARK = 50, 190, 70

ROI = Rectangle(170, 120, 300, 240)
SPEC = ToolSpec("position_adjust", "position", ROI, PositionAdjustParams(), PositionAdjust.default_threshold_pct)


def plate() -> Image:
    """480×640×3: a light plate with a notch, two bores and a row of marks, on a dark ground."""
    image = np.full((480, 640, 3), GROUND, np.uint8)
    outline = np.array([(190, 140), (450, 140), (450, 280), (360, 280), (360, 340), (190, 340)])
    cv2.fillPoly(image, [outline], (PLATE,) * 3, cv2.LINE_AA)
    for x, y, radius in ((230, 180, 20), (410, 180, 14)):
        cv2.circle(image, (x, y), radius, (MARK,) * 3, -1, cv2.LINE_AA)
    for x in range(220, 340, 30):
        image[280:315, x : x + 12] = MARK
    return cv2.GaussianBlur(image, (0, 0), 0.7)  # type: ignore[return-value]


def out_of_focus(sigma_px: float) -> Image:
    return cv2.GaussianBlur(plate(), (0, 0), sigma_px) if sigma_px > 0 else plate()  # type: ignore[return-value]


def low_in_contrast(lost_pct: float) -> Image:
    return np.rint(GROUND + (plate() - float(GROUND)) * (1 - lost_pct / 100)).astype(np.uint8)


def hidden(share_pct: float) -> Image:
    """The plate with this share of the region, from the left, covered by ground."""
    image = plate()
    x, y, width, height = int(ROI.x), int(ROI.y), int(ROI.width), int(ROI.height)
    image[y : y + height, x : x + round(width * share_pct / 100)] = GROUND
    return image


def larger(by_pct: float) -> Image:
    scale, (cx, cy) = 1 + by_pct / 100, ROI.center
    matrix = np.array([[scale, 0, cx * (1 - scale)], [0, scale, cy * (1 - scale)]])
    picture = cv2.warpAffine(plate(), matrix, (640, 480), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return picture if by_pct else plate()  # type: ignore[return-value]


CURVES: tuple[Curve, ...] = (
    Curve(
        "out of focus, σ of the blur", "px", (0, 1, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9, 10, 12, 14), SPEC, out_of_focus
    ),
    Curve("contrast lost", "%", (0, 20, 40, 48, 51, 54, 57, 60, 63, 66, 69, 72, 75, 78, 85, 95), SPEC, low_in_contrast),
    Curve("hidden", "%", (0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70), SPEC, hidden),
    Curve("larger than taught", "%", (0, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8), SPEC, larger),
)
