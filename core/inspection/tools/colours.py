"""Taught colours, and which pixels have one of them.

Colours are compared in CIELAB (CIE 015:2018; sRGB with D65) by lightness, chroma and hue, each with its own tolerance;
hue by ΔH*ab, which counts the angle the less the grayer the colours are. Which of 64 × 64 × 64 colours belong is
worked out once; a picture is then told by looking up each pixel.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.imaging import WHITE
from core.inspection.tools.patch import U8

Floats = NDArray[np.float32]

_LEAST_HUE_DIFFERENCE = 9.0
"""Hue differences (CIE ΔH*ab) up to this are noise however small the tolerated angle: a gray has no hue to speak of."""
_RISE = 2.0
"""From none to all of a pixel between 1¼ and ¾ of the tolerance."""


@dataclass(frozen=True)
class Colour:
    """lightness 0–100, chroma 0–~130, hue 0–360° (CIELAB L*, C*ab, h_ab)."""

    lightness: float
    chroma: float
    hue_deg: float

    @classmethod
    def median_of(cls, lab: Floats) -> Colour:
        """Of N×3 CIELAB pixels. The median is taken of a* and b*: angles have no middle."""
        lightness, a, b = np.median(lab, axis=0).tolist()
        return cls(lightness, float(np.hypot(a, b)), float(np.degrees(np.arctan2(b, a)) % 360.0))


@dataclass(frozen=True)
class Tolerances:
    """How far a pixel's colour may lie from a taught one; lightness None: it does not matter."""

    lightness: float | None
    chroma: float
    hue_deg: float

    def likeness(self, lab: Floats, taught: Colour) -> Floats:
        """Of …×3 CIELAB pixels, 1 well within the tolerances, ½ at them, 0 well outside.

        Gradual, because parts are shaded: where a sharp limit runs through a shade, the least change of light would
        move it far.
        """
        chroma = np.hypot(lab[..., 1], lab[..., 2])
        apart = np.abs(chroma - taught.chroma) / self.chroma
        if self.lightness is not None:
            apart = np.maximum(apart, np.abs(lab[..., 0] - taught.lightness) / self.lightness)
        # Half of the turn: the sine of it knows that 359° and 1° are two degrees apart.
        half = (np.arctan2(lab[..., 2], lab[..., 1]) - np.radians(taught.hue_deg)) / 2
        difference = 2.0 * np.sqrt(chroma * taught.chroma) * np.abs(np.sin(half))
        most = 2.0 * taught.chroma * np.sin(np.radians(self.hue_deg) / 2)
        apart = np.maximum(apart, difference / max(float(most), _LEAST_HUE_DIFFERENCE))
        return np.asarray(np.clip(0.5 + (1.0 - apart) * _RISE, 0.0, 1.0), np.float32)


def to_lab(bgr: U8) -> Floats:
    """…×3 uint8 BGR -> …×3 float32 CIELAB."""
    flat = np.ascontiguousarray(bgr).reshape(-1, 1, 3).astype(np.float32) / 255.0
    return np.asarray(cv2.cvtColor(flat, cv2.COLOR_BGR2Lab), np.float32).reshape(bgr.shape)


def dominant(bgr: U8) -> Colour:
    """The colour that most of N×3 pixels have.

    The fullest cell of a coarse CIELAB histogram, moved to the middle of what lies around it (mean shift: Comaniciu and
    Meer, IEEE Trans. PAMI 24, 2002).
    """
    lab = to_lab(bgr[:: max(1, len(bgr) // 20_000)])
    cells = np.floor(lab / 12.0).astype(np.int64) + 16
    _, index, counts = np.unique(cells @ np.array([4096, 64, 1]), return_inverse=True, return_counts=True)
    centre = lab[index.ravel() == np.argmax(counts)].mean(axis=0)
    for _ in range(4):
        centre = np.median(lab[np.linalg.norm(lab - centre, axis=1) <= 15.0], axis=0)
    return Colour.median_of(centre[None, :])


class ColourTable:
    """Says of every pixel of a picture how much it is one of the taught colours, and of which."""

    def __init__(self, colours: Sequence[Colour], tolerances: Tolerances) -> None:
        """From the eighth on, colours are not told apart from one another: a byte has eight bits."""
        levels = (np.arange(64) * 4 + 2).astype(np.uint8)
        grid = np.stack(np.meshgrid(levels, levels, levels, indexing="ij"), axis=-1).reshape(-1, 3)
        lab = to_lab(grid)
        likeness = np.zeros(len(grid), np.float32)
        self._bits = np.zeros(len(grid), np.uint8)
        for number, colour in enumerate(colours):
            like = tolerances.likeness(lab, colour)
            np.maximum(likeness, like, out=likeness)
            self._bits[like > 0] |= 1 << min(number, 7)
        self._likeness = np.rint(likeness * 255.0).astype(np.uint8)

    @staticmethod
    def index(bgr: U8, gain: float) -> NDArray[np.int32]:
        """height×width×3 BGR -> height×width: where each pixel, its light divided by the gain, stands in the table."""
        levels = np.minimum(np.arange(256) / gain, 255.0)
        if gain > 1.0:
            # Cut off by the camera's limit: anything from here to white.
            levels[WHITE:] = (levels[WHITE:] + 255.0) / 2
        six_bits = np.rint(levels).astype(np.uint8) >> 2
        planes: Any = cv2.split(cv2.LUT(bgr, six_bits))
        index: NDArray[np.int32] = planes[0].astype(np.int32)
        index <<= 6
        index |= planes[1]
        index <<= 6
        index |= planes[2]
        return index

    def likeness(self, index: NDArray[np.int32]) -> U8:
        """height×width: 255 where a pixel has a taught colour, 0 where it has none, between them in between."""
        # Every index lies within the table; saying "wrap" spares numpy its slower check.
        likeness: U8 = self._likeness.take(index, mode="wrap")
        return likeness

    def colours(self, index: NDArray[np.int32]) -> U8:
        """height×width: one bit for every taught colour that a pixel is like."""
        bits: U8 = self._bits.take(index, mode="wrap")
        return bits
