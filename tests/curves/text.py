"""Curves of `text`: a line of print."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.inspection.geometry import Rectangle
from core.inspection.tool import ToolSpec
from core.inspection.tools.text import Text, TextParams
from tests.curves.curve import Curve
from tests.printed import PAPER, SIZE, colored, drawn

if TYPE_CHECKING:
    from core.inspection.frame import Image

LINE = "LOT 48213"
REGION = Rectangle(20, 30, SIZE[0] - 40, SIZE[1] - 60)
_EIGHT = slice(163, 184)
"""Columns of the second digit."""


def _spec() -> ToolSpec[TextParams]:
    return ToolSpec("text", "text", REGION, TextParams(), Text.default_threshold_pct)


def faded(percent: float, columns: slice = slice(None)) -> Image:
    gray = drawn(LINE).astype(np.float64)
    gray[:, columns] = PAPER - (PAPER - gray[:, columns]) * (1 - percent / 100)
    return colored(gray)


def blurred(sigma: float) -> Image:
    return colored(cv2.GaussianBlur(drawn(LINE), (0, 0), sigma) if sigma else drawn(LINE))


def smeared(length: float) -> Image:
    """As by a part that moved to the right while it was exposed, or by a brush."""
    return colored(cv2.blur(drawn(LINE), (1 + round(length), 1)))


CURVES: tuple[Curve, ...] = (
    Curve("print faded", "%", (0, 10, 20, 30, 40, 50, 60, 70, 80, 90), _spec(), faded),
    Curve(
        "one character faded",
        "%",
        (0, 10, 20, 30, 40, 45, 50, 55, 60, 65),
        _spec(),
        lambda percent: faded(percent, _EIGHT),
    ),
    Curve("print out of focus, sigma", "px", (0, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 3.5), _spec(), blurred),
    Curve("print smeared", "px", (0, 2, 3, 4, 5, 6, 7, 8, 9, 11), _spec(), smeared),
)
