"""Print on paper: lines of text as a printer sets them, drawn in a real font, or dot by dot."""

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
_LAYOUT = ImageFont.Layout.BASIC
"""Where each letter stands: the other way depends on a library that not every computer has."""


@functools.cache
def drawn(text: str, height_px: int = 24, size: tuple[int, int] = SIZE) -> np.ndarray:
    """height×width uint8, read-only: the lines in the middle of paper, capitals of that height.

    Drawn four times larger, so that a stroke's edge lies between pixels as in a picture.
    """
    font = ImageFont.truetype(str(_SANS), 1000, layout_engine=_LAYOUT)
    _, top, _, bottom = font.getbbox("H")
    font = ImageFont.truetype(str(_SANS), round(height_px * _FINE * 1000 / (bottom - top)), layout_engine=_LAYOUT)
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


@functools.cache
def dotted(text: str, pitch_px: float = 3.0) -> np.ndarray:
    """height×width uint8, read-only: one line in the middle of paper, in round dots as from an ink jet."""
    font = ImageFont.load_default_imagefont()
    _, _, right, bottom = font.getbbox(text)
    drawing = Pil.new("L", (right, bottom))
    ImageDraw.Draw(drawing).text((0, 0), text, 255, font)
    rows, columns = np.nonzero(np.asarray(drawing))
    centers = np.column_stack((columns, rows)) - np.array((columns.max(), rows.min() + rows.max())) / 2
    paper = np.full((SIZE[1] * _FINE, SIZE[0] * _FINE), PAPER, np.uint8)
    for x, y in ((centers * pitch_px + np.array(SIZE) / 2) * _FINE).round().astype(int).tolist():
        cv2.circle(paper, (x, y), round(0.42 * pitch_px * _FINE), INK, -1)
    picture = cv2.resize(paper, SIZE, interpolation=cv2.INTER_AREA)
    picture.flags.writeable = False
    return picture
