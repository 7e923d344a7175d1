"""Print on paper: lines of text as a printer sets them, drawn in a real font."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image as Pil
from PIL import ImageDraw, ImageFont

from resources import FONTS

if TYPE_CHECKING:
    from core.inspection.frame import Image

PAPER, INK = 205, 40
SIZE = 320, 120
_FINE = 4
_SANS = FONTS / "IBMPlexSans-SemiBold.ttf"


@functools.cache
def drawn(text: str, height_px: int = 24, size: tuple[int, int] = SIZE) -> np.ndarray:
    """height×width uint8, read-only: the lines in the middle of paper, capitals of that height.

    Drawn four times larger, so that a stroke's edge lies between pixels as in a picture.
    """
    font = ImageFont.truetype(str(_SANS), 1000)
    _, top, _, bottom = font.getbbox("H")
    font = ImageFont.truetype(str(_SANS), round(height_px * _FINE * 1000 / (bottom - top)))
    paper = Pil.new("L", (size[0] * _FINE, size[1] * _FINE), PAPER)
    middle = (size[0] * _FINE / 2, size[1] * _FINE / 2)
    spacing = height_px * _FINE // 2
    ImageDraw.Draw(paper).multiline_text(middle, text, INK, font, anchor="mm", align="center", spacing=spacing)
    picture = cv2.resize(np.asarray(paper), size, interpolation=cv2.INTER_AREA)
    picture.flags.writeable = False
    return picture


def printed(text: str, height_px: int = 24, size: tuple[int, int] = SIZE) -> Image:
    """The same as a height×width×3 uint8 BGR picture."""
    return colored(drawn(text, height_px, size))


def colored(gray: np.ndarray) -> Image:
    return cv2.cvtColor(np.asarray(np.clip(gray, 0, 255), np.uint8), cv2.COLOR_GRAY2BGR)
