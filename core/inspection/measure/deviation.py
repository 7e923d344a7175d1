"""Deviation: a picture of a surface held against its reference, at several sizes, in tolerances.

Compared are the brightness at four scales (each half as large as the one before), two differences of color at three,
and thin lines. A pixel of the picture is explained by any gray level that the reference has within the shift tolerance
(gray-scale dilation and erosion: Sternberg, 1986), and a pixel of the reference likewise by the picture; what is
explained neither way deviates. A broad, faint stain drowns in the noise of single pixels and shows at a coarse scale; a
thin crack shows where the deviation is averaged along a line; the ridges of a fingerprint as roughness.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from core.inspection.measure.roughness import energy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    U8 = NDArray[np.uint8]

SCALES = 4
LINE_LEVEL = 1
LINE_PX = 9
"""Length of a line in pixels of its level."""
_AROUND_LINE = 13
FINE = 2
"""At scales below this, what is broad is taken out: coarser scales judge it."""
_BROAD, _MOST_LIGHT = 2.0, 0.03
"""Sigma of a broad difference in pixels of the coarsest scale, and the share of the brightness that is taken out."""
_BLUR, _KERNEL = 0.8, 5
SMOOTHED_NOISE = float(np.square(cv2.getGaussianKernel(_KERNEL, _BLUR)).sum())
"""Share of white noise that smoothing leaves."""
_SOFTER, _STEPS = 0.35, 0.08
"""Shares of the change by a blur of `_BLUR`, and of the step of an edge."""
_SQUARE = np.ones((3, 3), np.uint8)


@dataclass(frozen=True)
class Band:
    """What is compared: brightness ("y"), blue or red against it ("b", "r"), lines, roughness; and at which level."""

    name: str
    level: int

    @property
    def size_px(self) -> int:
        return 1 << self.level


BRIGHTNESS = tuple(Band("y", level) for level in range(SCALES))
COLOR = tuple(Band(name, level) for level in range(1, SCALES) for name in "br")
LINES = Band("line", LINE_LEVEL)
ROUGHNESS = Band("rough", SCALES - 1)
LEVELS = (*range(SCALES), ROUGHNESS.level)
"""The level of each map of a surface: one a scale, and that of the roughness."""


def bands(is_color: bool) -> tuple[Band, ...]:
    return (*BRIGHTNESS, *(COLOR if is_color else ()), LINES)


def halved(plane: Floats) -> Floats:
    size = (plane.shape[1] // 2, plane.shape[0] // 2)
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.float32)


def smoothed(plane: Floats) -> Floats:
    return np.asarray(cv2.GaussianBlur(plane, (_KERNEL, _KERNEL), _BLUR, borderType=cv2.BORDER_REPLICATE), np.float32)


def envelope(plane: Floats, reach: float, slack: float) -> tuple[Floats, Floats]:
    """(low, high): the gray levels within `reach` (0–1) pixels of each pixel; not counting ripples up to `slack`."""
    low: Any = cv2.erode(plane, _SQUARE)
    high: Any = cv2.dilate(plane, _SQUARE)
    if slack:
        low += np.float32(slack)
        high -= np.float32(slack)
        low, high = cv2.min(low, plane), cv2.max(high, plane)
    if reach < 1.0:
        low = cv2.addWeighted(low, reach, plane, 1.0 - reach, 0.0)
        high = cv2.addWeighted(high, reach, plane, 1.0 - reach, 0.0)
    return low, high


def _kernels() -> list[Floats]:
    """Eight directions, LINE_PX long, one pixel wide, each with the sum 1."""
    middle, kernels = LINE_PX // 2, []
    for number in range(8):
        angle = np.pi * number / 8
        kernel = np.zeros((LINE_PX, LINE_PX), np.float32)
        reach = middle / max(abs(np.cos(angle)), abs(np.sin(angle)))
        for along in np.linspace(-reach, reach, LINE_PX):
            kernel[round(middle + along * np.sin(angle)), round(middle + along * np.cos(angle))] = 1.0
        kernels.append(kernel / kernel.sum())
    return kernels


_LINES = _kernels()


def along_lines(signed: Floats) -> Floats:
    """The largest mean deviation along a line through each pixel, of any of eight directions; without sign.

    Against the surroundings: a broad difference is no line.
    """
    found: Any = None
    around = (_AROUND_LINE, _AROUND_LINE)
    signed = np.asarray(cv2.subtract(signed, cv2.blur(signed, around, borderType=cv2.BORDER_REPLICATE)), np.float32)
    for kernel in _LINES:
        mean: Any = np.abs(cv2.filter2D(signed, cv2.CV_32F, kernel, borderType=cv2.BORDER_REPLICATE))
        found = mean if found is None else cv2.max(found, mean)
    return found  # type: ignore[no-any-return]


@dataclass(frozen=True, eq=False)
class Reference:
    """One plane of the reference, smoothed, with its envelope."""

    plane: Floats
    low: Floats
    high: Floats
    reach: float
    slack: float

    @classmethod
    def of(cls, plane: Floats, reach: float, slack: float) -> Reference:
        return cls(plane, *envelope(plane, reach, slack), reach, slack)

    @functools.cached_property
    def edges(self) -> Floats:
        """Gray levels by which a part of the same shape may differ at edges, however well it is registered.

        A turned picture is a little softer than the master, and one pixel samples an edge elsewhere than another.
        """
        softer: Any = cv2.absdiff(smoothed(self.plane), self.plane)
        steps: Any = cv2.subtract(self.high, self.low)
        return cv2.addWeighted(cv2.dilate(softer, _SQUARE), _SOFTER, steps, _STEPS, 0.0)  # type: ignore[return-value]

    def deviation(self, plane: Floats) -> tuple[Floats, Floats]:
        """(magnitude, signed): what neither explains; signed is only that of the picture against the envelope."""
        low, high = envelope(plane, self.reach, self.slack)
        signed: Any = cv2.subtract(plane, cv2.min(cv2.max(plane, self.low), self.high))
        other: Any = cv2.absdiff(self.plane, cv2.min(cv2.max(self.plane, low), high))
        return cv2.max(np.abs(signed), other), signed


@dataclass(frozen=True, eq=False)
class Planes:
    """The planes of one picture of the surface.

    Attributes:
        by_band: smoothed.
        sharp: the same before they were smoothed.
        light: that they were divided by, in cells.
    """

    by_band: dict[Band, Floats]
    sharp: dict[Band, Floats]
    light: Floats

    def __getitem__(self, band: Band) -> Floats:
        return self.by_band[band]


def planes_of(brightness: Floats, colors: Sequence[Floats], light: Floats) -> Planes:
    """All planes from the brightness at level 0 and the two differences of color at level 1, if there are any.

    Args:
        light: that they were divided by, at the coarsest scale.
    """
    sharp: dict[Band, Floats] = {}
    plane = brightness
    for band in BRIGHTNESS:
        if band.level:
            plane = halved(plane)
        sharp[band] = plane
    for name, color in zip("br", colors, strict=False):
        plane = color
        for level in range(1, SCALES):
            if level > 1:
                plane = halved(plane)
            sharp[Band(name, level)] = plane
    return Planes({band: smoothed(plane) for band, plane in sharp.items()}, sharp, light)


def deviations(references: Mapping[Band, Reference], planes: Planes) -> dict[Band, Floats]:
    """Magnitudes of the deviation by band, in gray levels; of the roughness its energy, in gray levels squared."""
    found: dict[Band, Floats] = {}
    coarsest = BRIGHTNESS[-1]
    broad: Any = cv2.subtract(planes[coarsest], references[coarsest].plane)
    broad = cv2.GaussianBlur(broad, (0, 0), _BROAD, borderType=cv2.BORDER_REPLICATE)
    for band, reference in references.items():
        plane = planes[band]
        if band.name == "y" and band.level < FINE:
            plane = np.asarray(cv2.subtract(plane, _of_light(broad, reference.plane)), np.float32)
        magnitude, signed = reference.deviation(plane)
        found[band] = magnitude
        if band.name == "y" and band.level == LINE_LEVEL:
            found[LINES] = along_lines(signed)
        if band == BRIGHTNESS[0]:
            found[ROUGHNESS] = energy(signed, reference.edges, planes.light)
    return found


def _of_light(broad: Floats, plane: Floats) -> Floats:
    """The part of a broad difference of brightness that may be light: no more than a small share of the brightness."""
    size = (plane.shape[1], plane.shape[0])
    most: Any = plane * np.float32(_MOST_LIGHT)
    difference: Any = cv2.resize(broad, size, interpolation=cv2.INTER_LINEAR)
    return cv2.max(cv2.min(difference, most), -most)  # type: ignore[no-any-return]
