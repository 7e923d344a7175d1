"""Taught colours, and which pixels have one of them.

Colours are compared in CIELAB (CIE 015:2018; sRGB with D65) by lightness, chroma and hue, each with its own tolerance.
Which of 64 × 64 × 64 colours belong is worked out once; a picture is then told by looking up each pixel.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.tools.patch import U8

Floats = NDArray[np.float32]

_NEUTRAL_CHROMA = 7.0
"""A taught colour with less chroma is a gray: its hue is noise."""
_NO_HUE_CHROMA = 4.0
"""A pixel with less chroma has no hue that could be wrong."""


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

    def admits(self, lab: Floats, taught: Colour) -> NDArray[np.bool_]:
        """Of …×3 CIELAB pixels, those that have the taught colour."""
        chroma = np.hypot(lab[..., 1], lab[..., 2])
        admitted: NDArray[np.bool_] = np.abs(chroma - taught.chroma) <= self.chroma
        if self.lightness is not None:
            admitted &= np.abs(lab[..., 0] - taught.lightness) <= self.lightness
        if taught.chroma >= _NEUTRAL_CHROMA:
            turn = np.degrees(np.arctan2(lab[..., 2], lab[..., 1])) - taught.hue_deg
            # 359° and 1° are two degrees apart.
            apart = np.abs((turn + 180.0) % 360.0 - 180.0)
            admitted &= (apart <= self.hue_deg) | (chroma < _NO_HUE_CHROMA)
        return admitted


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
    """Says of every pixel of a picture which of the taught colours it has."""

    def __init__(self, colours: Sequence[Colour], tolerances: Tolerances) -> None:
        """From the eighth on, colours are not told apart from one another: a byte has eight bits."""
        levels = (np.arange(64) * 4 + 2).astype(np.uint8)
        grid = np.stack(np.meshgrid(levels, levels, levels, indexing="ij"), axis=-1).reshape(-1, 3)
        lab = to_lab(grid)
        self._table = np.zeros(len(grid), np.uint8)
        for number, colour in enumerate(colours):
            self._table[tolerances.admits(lab, colour)] |= 1 << min(number, 7)

    def __call__(self, bgr: U8, gain: float) -> U8:
        """height×width×3 BGR -> height×width: the bits of the colours that a pixel, divided by the gain, has."""
        six_bits = np.minimum(np.arange(256) / gain + 0.5, 255).astype(np.uint8) >> 2
        planes: Any = cv2.split(cv2.LUT(bgr, six_bits))
        index = planes[0].astype(np.int32)
        index <<= 6
        index |= planes[1]
        index <<= 6
        index |= planes[2]
        # Every index lies within the table; saying "wrap" spares numpy its slower check.
        bits: U8 = self._table.take(index, mode="wrap")
        return bits
