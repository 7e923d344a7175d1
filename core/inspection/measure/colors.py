"""Taught colors, and which pixels have one of them.

Colors are compared in CIELAB (CIE 015:2018; sRGB with D65) by lightness, chroma and hue, each with its own tolerance;
hue by ΔH*ab, in which the hue angle counts less the grayer the colors are. If the region has another color within the
tolerances (a rival), a pixel belongs to the nearer of the two. The result is computed once for 64 × 64 × 64 colors;
pictures then need one table lookup per pixel.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.imaging import WHITE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.measure.patch import U8

Floats = NDArray[np.float32]

_LEAST_HUE_DIFFERENCE = 9.0
"""Hue differences (CIE ΔH*ab) up to this are noise however small the tolerated angle: the hue of a gray is undefined.
"""
_RISE = 2.0
"""Slope of the likeness: it falls from 1 to 0 between ¾ and 1¼ of the tolerance."""

_SAME = 3.0
"""Colors nearer to one another than this (ΔE*ab) are one color: shading by part and lens is as large."""
_LEAST_APART, _SIGMAS_APART = 6.0, 6.0
"""Least distance between colors whose pixels can be distinguished: in ΔE*ab, and in standard deviations of the pixels.
"""
_NEAR = 6.0
_LEAST_SHARE = 0.01
_MOST_COLORS = 12
_VALLEY = 0.1
"""Largest share of pixels between two distinct colors, relative to the pixels that have one of them; more means shades
of one color.
"""


@dataclass(frozen=True)
class Color:
    """lightness 0–100, chroma 0–~130, hue 0–360° (CIELAB L*, C*ab, h_ab)."""

    lightness: float
    chroma: float
    hue_deg: float

    @classmethod
    def median_of(cls, lab: Floats) -> Color:
        """The color of N×3 CIELAB pixels. The medians of a* and b* are used: angles have no median."""
        lightness, a, b = np.median(lab, axis=0).tolist()
        return cls(lightness, float(np.hypot(a, b)), float(np.degrees(np.arctan2(b, a)) % 360.0))

    @property
    def bgr(self) -> tuple[int, int, int]:
        """The nearest color that a screen can show."""
        shown = np.clip(np.rint(255.0 * cv2.cvtColor(self.lab[None, None], cv2.COLOR_Lab2BGR)), 0, 255)
        blue, green, red = shown.astype(int).ravel().tolist()
        return blue, green, red

    @property
    def lab(self) -> Floats:
        hue = np.radians(self.hue_deg)
        return np.array([self.lightness, self.chroma * np.cos(hue), self.chroma * np.sin(hue)], np.float32)


@dataclass(frozen=True)
class Tolerances:
    """Allowed distance of a pixel's color from a taught one; `lightness` None: not compared."""

    lightness: float | None
    chroma: float
    hue_deg: float

    @property
    def axes(self) -> Floats:
        """1 for each of L*, a* and b* that is compared, else 0."""
        return np.array([self.lightness is not None, 1.0, 1.0], np.float32)

    def likeness(self, lab: Floats, taught: Color, rivals: Sequence[Floats] = ()) -> Floats:
        """Likeness of …×3 CIELAB pixels: 1 well within the tolerances, ½ at them, 0 well outside.

        Gradual, because parts are shaded: if a sharp limit ran through a shade, a small change of light would move it
        far.

        Args:
            rivals: CIELAB colors that are not the taught one; the tolerance ends halfway to each of them.
        """
        chroma = np.hypot(lab[..., 1], lab[..., 2])
        apart = np.abs(chroma - taught.chroma) / self.chroma
        if self.lightness is not None:
            apart = np.maximum(apart, np.abs(lab[..., 0] - taught.lightness) / self.lightness)
        # By the sine of half the angle, so that 359° and 1° are two degrees apart.
        half = (np.arctan2(lab[..., 2], lab[..., 1]) - np.radians(taught.hue_deg)) / 2
        difference = 2.0 * np.sqrt(chroma * taught.chroma) * np.abs(np.sin(half))
        most = 2.0 * taught.chroma * np.sin(np.radians(self.hue_deg) / 2)
        apart = np.maximum(apart, difference / max(float(most), _LEAST_HUE_DIFFERENCE))
        for rival in rivals:
            way = (rival - taught.lab) * self.axes
            apart = np.maximum(apart, (lab - taught.lab) @ (2.0 * way / (way @ way)))
        return np.asarray(np.clip(0.5 + (1.0 - apart) * _RISE, 0.0, 1.0), np.float32)


def to_lab(bgr: U8) -> Floats:
    """…×3 uint8 BGR -> …×3 float32 CIELAB."""
    # As one row: OpenCV converts it in a third of the time that a column takes.
    flat = np.ascontiguousarray(bgr).reshape(1, -1, 3).astype(np.float32) / 255.0
    return np.asarray(cv2.cvtColor(flat, cv2.COLOR_BGR2Lab), np.float32).reshape(bgr.shape)


def dominant(bgr: U8) -> Color:
    """The most frequent color of N×3 pixels."""
    center, _ = _fullest(to_lab(bgr[:: max(1, len(bgr) // 20_000)]), 12.0, 15.0)
    return Color.median_of(center[None, :])


def _fullest(lab: Floats, cell: float, reach: float) -> tuple[Floats, NDArray[np.bool_]]:
    """(center, members): the densest cluster of N×3 CIELAB pixels, and which pixels are within `reach` of its center.

    The fullest cell of a coarse histogram, moved to the mean of its surroundings (mean shift: Comaniciu and Meer, IEEE
    Trans. PAMI 24, 2002).
    """
    cells = np.floor(lab / cell).astype(np.int64) + 64
    _, index, counts = np.unique(cells @ np.array([65536, 256, 1]), return_inverse=True, return_counts=True)
    center = lab[index.ravel() == np.argmax(counts)].mean(axis=0)
    for _ in range(4):
        members = np.linalg.norm(lab - center, axis=1) <= reach
        if not members.any():
            break  # the cell's own pixels are in its corners
        center = np.median(lab[members], axis=0)
    return center, np.linalg.norm(lab - center, axis=1) <= reach


@dataclass(frozen=True, eq=False)
class Rival:
    """A color of the region that is not the taught one, although it may be within its tolerances.

    Attributes:
        lab: the color in CIELAB.
        apart: its distance from the taught one, ΔE*ab (of hue and chroma alone if lightness is not compared).
        least_apart: least distance at which single pixels can be distinguished.
        nearest: the rival moved by noise toward the taught color.
    """

    lab: Floats
    apart: float
    least_apart: float
    nearest: Floats

    @property
    def is_clear(self) -> bool:
        return self.apart >= self.least_apart


class Region:
    """The plain colors of a region, found where neighboring pixels agree: at edges all mixtures occur."""

    def __init__(self, bgr: U8, allowed: U8 | None) -> None:
        """`bgr`: height×width×3; `allowed`: height×width, not 0 where a pixel counts."""
        raw, smooth = to_lab(bgr), to_lab(np.asarray(cv2.GaussianBlur(bgr, (0, 0), 1.0), np.uint8))
        steps = np.asarray(cv2.morphologyEx(smooth, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))).max(axis=-1)
        counted = np.ones(steps.shape, bool) if allowed is None else allowed > 0
        plain = counted & (steps <= max(_LEAST_APART / 2, float(np.median(steps[counted]))))
        every = max(1, np.count_nonzero(plain) // 20_000)
        self._lab, self._raw = smooth[plain][::every], raw[plain][::every]
        self._colors: list[tuple[Floats, NDArray[np.bool_]]] = []
        left = np.ones(len(self._lab), bool)
        while left.any() and len(self._colors) < _MOST_COLORS:
            center, _ = _fullest(self._lab[left], _NEAR, _NEAR)
            members = np.linalg.norm(self._lab - center, axis=1) <= _NEAR
            if np.count_nonzero(members & left) < _LEAST_SHARE * len(left):
                break
            self._colors.append((center, members))
            left &= ~members

    def rivals(self, taught: Color, others: Sequence[Color], axes: Floats) -> list[Rival]:
        """The region's colors that differ from the taught one, without its shades and other taught colors.

        Args:
            others: all taught colors.
            axes: as `Tolerances.axes`.
        """
        found = []
        for center, members in self._colors:
            way = (center - taught.lab) * axes
            apart = float(np.linalg.norm(way))
            nearest = min(float(np.linalg.norm((center - other.lab) * axes)) for other in others)
            if nearest < _SAME or not self._is_another(taught, way / apart, apart, axes):
                continue
            noise = float(((self._raw[members] - self._lab[members]) @ (way / apart)).std())
            least = max(_LEAST_APART, _SIGMAS_APART * noise)
            found.append(Rival(center, apart, least, center - way / apart * min(least, apart)))
        return found

    def _is_another(self, taught: Color, way: Floats, apart: float, axes: Floats) -> bool:
        """Whether few pixels lie between the taught color and the one at `way`, as between two paints."""
        offsets = (self._lab - taught.lab) * axes
        along = offsets @ way
        is_near = np.linalg.norm(offsets - along[:, None] * way, axis=1) < max(_NEAR, apart / 2)
        along = along[is_near] / apart
        between = np.count_nonzero((along > 0.35) & (along < 0.65))
        return bool(between <= _VALLEY * np.count_nonzero((along > 0.8) & (along < 1.2)))


_PLACES = np.array([[4096.0, 64.0, 1.0]], np.float32)
"""Factors of blue, green and red for the table index; every index is exact in single precision."""


def _numbered(six_bits: U8) -> NDArray[np.intp]:
    """height×width: table indexes of colors with six bits per channel."""
    return np.asarray(cv2.transform(six_bits.astype(np.float32), _PLACES)).astype(np.intp)


@cache
def _grid() -> Floats:
    """262144×3 CIELAB: the middle color of each entry of a `ColorTable`, in the order of its indexes."""
    levels = (np.arange(64) * 4 + 2).astype(np.uint8)
    lab = to_lab(np.stack(np.meshgrid(levels, levels, levels, indexing="ij"), axis=-1).reshape(-1, 3))
    lab.flags.writeable = False
    return lab


class ColorTable:
    """For every pixel of a picture, its likeness to the taught colors, and which of them it has."""

    def __init__(
        self, colors: Sequence[Color], tolerances: Tolerances, rivals: Sequence[Sequence[Floats]] | None = None
    ) -> None:
        """From the eighth on, colors share one bit: a byte has eight.

        `rivals`: for each color, as in `Tolerances.likeness`; None: there are none.
        """
        lab = _grid()
        likeness = np.zeros(len(lab), np.float32)
        self._bits = np.zeros(len(lab), np.uint8)
        for number, (color, others) in enumerate(zip(colors, rivals or [()] * len(colors), strict=True)):
            like = tolerances.likeness(lab, color, others)
            np.maximum(likeness, like, out=likeness)
            self._bits[like > 0] |= 1 << min(number, 7)
        self._likeness = np.rint(likeness * 255.0).astype(np.uint8)

    @staticmethod
    def index(bgr: U8, gain: float) -> NDArray[np.intp]:
        """height×width×3 BGR -> height×width: table index of each pixel, after division by the gain of the light."""
        if gain == 1.0:
            return _numbered(bgr >> np.uint8(2))
        levels = np.minimum(np.arange(256) / gain, 255.0)
        if gain > 1.0:
            # Clipped by the camera: any level from here to white is possible.
            levels[WHITE:] = (levels[WHITE:] + 255.0) / 2
        six_bits = np.rint(levels).astype(np.uint8) >> 2
        return _numbered(np.asarray(cv2.LUT(bgr, six_bits), np.uint8))

    def likeness(self, index: NDArray[np.intp]) -> U8:
        """height×width: 255 where a pixel has a taught color, 0 where it has none, gradual between."""
        # Every index is inside the table; "wrap" avoids numpy's slower bounds check.
        likeness: U8 = self._likeness.take(index, mode="wrap")
        return likeness

    def colors(self, index: NDArray[np.intp]) -> U8:
        """height×width: one bit for every taught color that the pixel has."""
        bits: U8 = self._bits.take(index, mode="wrap")
        return bits
