"""Shade: by how much a color that still counts as the taught one differs from it, as one ΔE."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

import cv2
import numpy as np

from core.inspection.geometry import Pose
from core.inspection.imaging import WHITE, Scene
from core.text import Text, text

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.inspection.measure.colors import Floats
    from core.inspection.measure.patch import U8, Patch

LIGHTNESS_FACTOR = 2.0
"""k_L of CIEDE2000, the value of the textile trade: the light is less certain than hue and chroma."""

_SAMPLES = 100
_AROUND_PX, _MOSTLY = (9, 9), 0.88 * 255
_FEWEST_SAMPLES = 16
_SPOT = np.mgrid[-1:2, -1:2].reshape(2, 1, 9)
"""Rows and columns of the 3×3 pixels of one sample, from its middle."""
_NOISE = 1.5
"""ΔE*ab by which the samples may scatter more than the master's."""


class Stain(NamedTuple):
    """The share (0–1) of the pixels that deviate together, and their deviation."""

    share: float
    difference: Difference


class TaughtShade:
    """Mean and scatter, in CIELAB, of samples of the pixels that have the taught color.

    A sample is the mean of a spot of 3×3 pixels. The noise of single pixels is no stain, but scatters as one: from a
    hundred of them, with σ 4 gray levels, a part of a gray surface seems to be off by ΔE 4. Only inner pixels are used,
    as those at the rim are mixed with neighboring colors.
    """

    def __init__(self, patch: Patch, binary: U8, master: Scene, has_lightness: bool) -> None:
        """`binary`: 255 where a pixel of the window has the color, else 0.

        `has_lightness`: False: hue and chroma only.
        """
        self._patch = patch
        self._has_lightness = has_lightness
        inside = cv2.countNonZero(_inside(binary))
        self._from_inside = inside >= _FEWEST_SAMPLES
        area = inside if self._from_inside else cv2.countNonZero(binary)
        self._step = max(1, math.isqrt(area // _SAMPLES))
        spots = self._spots(master, Pose.identity(), binary)
        self._can_tell = spots is not None
        colors = np.zeros((1, 3), np.float32) if spots is None else spots.mean_of(spots.pixels)
        self._mean = colors.mean(axis=0)
        labs = _lab(colors)
        self._taught = labs.mean(axis=0)
        self._scatter = np.cov(labs, rowvar=False) if self._can_tell else np.zeros((3, 3))

    def stains(self, scene: Scene, pose: Pose, gain: float, binary: U8) -> tuple[Stain, ...]:
        """Difference of the found color from the taught one: of all pixels on average, and of the deviating part.

        The latter only if the rest is as taught. Empty where too few pixels have the color: their number is judged
        elsewhere. The deviating part is the share of the pixels which, all moved equally, would have this mean and
        scatter (participation ratio): so a stain is not averaged with its surroundings.

        Args:
            gain: the light of the picture relative to the master's.
            binary: 255 where a pixel of the window has the color, else 0.
        """
        spots = self._spots(scene, pose, binary) if self._can_tell else None
        if spots is None:
            return ()
        levels = spots.mean_of(self._unclipped(spots.pixels, gain))
        if not self._has_lightness:
            # Chroma scales with the light: compare both at the same brightness.
            levels *= self._mean.sum() / max(float(levels.mean(axis=0).sum()), 1.0)
        moved = _lab(levels) - self._taught
        change = moved.mean(axis=0)
        along = moved @ change
        most = float(change @ change)
        found = Stain(1.0, ciede2000(self._taught, self._taught + change, LIGHTNESS_FACTOR))
        scattered = float(along @ along) / len(along) - float(change @ self._scatter @ change)
        if scattered <= (most + _NOISE**2) * most:
            return (found,)
        share = most**2 / scattered
        return found, Stain(share, ciede2000(self._taught, self._taught + change / share, LIGHTNESS_FACTOR))

    def _unclipped(self, seen: NDArray[np.uint8], gain: float) -> Floats:
        """N×9×3, converted to the master's light; a channel clipped at white may be as bright as taught."""
        levels: Floats = np.minimum(seen * np.float32(1.0 / gain), np.float32(255.0))
        if seen.max() >= WHITE:
            np.maximum(levels, self._mean, out=levels, where=seen >= WHITE)
        return levels

    def _spots(self, scene: Scene, pose: Pose, binary: U8) -> _Spots | None:
        """Samples of the pixels that have the color; None if there are too few."""
        step = self._step
        grid = (_inside(binary) if self._from_inside else binary)[::step, ::step] != 0
        at = np.flatnonzero(grid)
        if at.size < _FEWEST_SAMPLES:
            return None
        middles = step * np.stack(np.divmod(at[:: -(-at.size // (4 * _SAMPLES))], grid.shape[1]))
        height, width = binary.shape
        rows, columns = middles[..., None] + _SPOT
        np.clip(rows, 0, height - 1, out=rows)
        np.clip(columns, 0, width - 1, out=columns)
        pixels = self._patch.nearest(scene.image, pose, np.stack([rows.ravel(), columns.ravel()]))
        return _Spots(pixels.reshape(*rows.shape, 3), binary[rows, columns] != 0)


class _Spots(NamedTuple):
    """Samples of a color. `pixels`: N×9×3 uint8 BGR; `has_color`: N×9, true for the middle one at least."""

    pixels: NDArray[np.uint8]
    has_color: NDArray[np.bool_]

    def mean_of(self, levels: NDArray[Any]) -> Floats:
        """N×3: the mean of those pixels of each sample that have the color; `levels`: N×9×3."""
        share = self.has_color / np.count_nonzero(self.has_color, axis=1, keepdims=True)
        mean: Floats = np.einsum("nkc,nk->nc", levels, share.astype(np.float32), dtype=np.float32)
        return mean


def _inside(binary: U8) -> U8:
    """The pixels with the color that are surrounded by it: nearly all pixels within four have it too.

    At the rim colors are mixed; a single pixel of noise does not make a rim.
    """
    _, inside = cv2.threshold(cv2.blur(binary, _AROUND_PX), _MOSTLY, 255, cv2.THRESH_BINARY)
    return np.asarray(cv2.bitwise_and(inside, binary), np.uint8)


def _lab(bgr: Floats) -> Floats:
    lab: Floats = np.asarray(cv2.cvtColor(bgr[None] * np.float32(1 / 255), cv2.COLOR_BGR2Lab), np.float32)[0]
    return lab


class Difference(NamedTuple):
    """ΔE00 of two colors, its three weighted terms, and the difference vector in CIELAB."""

    total: float
    lightness: float
    chroma: float
    hue: float
    change: tuple[float, float, float]

    def words(self) -> Text:
        """The largest term in words."""
        most = max(abs(self.lightness), abs(self.chroma), abs(self.hue))
        lightness, a, b = self.change
        if abs(self.chroma) == most:
            if self.chroma > 0:
                return text("more vivid")
            return text("paler") if lightness >= 0 else text("duller")
        if abs(self.lightness) == most:
            return text("lighter") if lightness > 0 else text("darker")
        if abs(a) >= abs(b):
            return text("redder") if a > 0 else text("greener")
        return text("yellower") if b > 0 else text("bluer")


def ciede2000(taught: Floats, seen: Floats, lightness_factor: float = 1.0) -> Difference:
    """The color difference of two CIELAB colors.

    CIE 142-2001, after G. Sharma, W. Wu and E. N. Dalal, Color Research and Application 30, 2005.
    """
    (l1, a1, b1), (l2, a2, b2) = taught.tolist(), seen.tolist()
    change = (l2 - l1, a2 - a1, b2 - b1)
    grayness = _seventh((math.hypot(a1, b1) + math.hypot(a2, b2)) / 2)
    a1, a2 = a1 * (1.5 - 0.5 * grayness), a2 * (1.5 - 0.5 * grayness)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = math.atan2(b1, a1), math.atan2(b2, a2)
    turn = (h2 - h1 + math.pi) % (2 * math.pi) - math.pi if c1 and c2 else 0.0
    hue = 2.0 * math.sqrt(c1 * c2) * math.sin(turn / 2)
    lightness, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    # The mean of both hues; for a gray and a color, that of the color.
    middle = h1 + turn / 2 if c1 and c2 else h1 + h2
    weight = (
        1.0
        - 0.17 * math.cos(middle - math.radians(30))
        + 0.24 * math.cos(2 * middle)
        + 0.32 * math.cos(3 * middle + math.radians(6))
        - 0.20 * math.cos(4 * middle - math.radians(63))
    )
    degrees = math.degrees(middle) % 360.0
    turned = math.radians(30) * math.exp(-(((degrees - 275.0) / 25.0) ** 2))
    from_middle = (lightness - 50.0) ** 2
    light_term = (l2 - l1) / (lightness_factor * (1.0 + 0.015 * from_middle / math.sqrt(20.0 + from_middle)))
    chroma_term = (c2 - c1) / (1.0 + 0.045 * chroma)
    hue_term = hue / (1.0 + 0.015 * chroma * weight)
    rotation = -2.0 * _seventh(chroma) * math.sin(2 * turned)
    square = light_term**2 + chroma_term**2 + hue_term**2 + rotation * chroma_term * hue_term
    return Difference(math.sqrt(max(0.0, square)), light_term, chroma_term, hue_term, change)


def _seventh(chroma: float) -> float:
    return math.sqrt(chroma**7 / (chroma**7 + 25.0**7))
