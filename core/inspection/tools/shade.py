"""Shade: how far a colour that is still taken for the taught one has moved from it, as one ΔE."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.geometry import Pose
from core.inspection.imaging import WHITE, Scene
from core.inspection.tools.colours import Floats
from core.inspection.tools.patch import U8, Patch
from core.text import Text, text

LIGHTNESS_FACTOR = 2.0
"""k_L of CIEDE2000, the value of the textile trade: the light is known less surely than hue and chroma."""

_SAMPLES = 100
_SQUARE = np.ones((3, 3), np.uint8)
_FEWEST_SAMPLES = 16


class TaughtShade:
    """The mean colour of the pixels that were taken for the taught colour, in CIELAB.

    Their mean, because it moves by less than a unit under noise that scatters each of them by ten; the inner ones,
    because at the rim they are mixed with what lies beside.
    """

    def __init__(self, patch: Patch, binary: U8, master: Scene, has_lightness: bool) -> None:
        """binary: not 0 where a pixel of the window has the colour. has_lightness: False leaves only hue and chroma."""
        self._patch = patch
        self._has_lightness = has_lightness
        inside = cv2.countNonZero(_inside(binary))
        self._from_inside = inside >= _FEWEST_SAMPLES
        area = inside if self._from_inside else cv2.countNonZero(binary)
        self._step = max(1, math.isqrt(area // _SAMPLES))
        seen = self._seen(master, Pose.identity(), binary)
        self._white = np.zeros(3) if seen is None else seen.mean(axis=0)
        self._mean = self._white if seen is None else self._unclipped(seen, 1.0)
        self._taught = None if seen is None else _lab(self._mean)

    def difference(self, scene: Scene, pose: Pose, gain: float, binary: U8) -> Difference | None:
        """Of the colour found from the taught one; None where too few pixels have it: how many is another matter.

        Args:
            gain: the light of the picture against the master's.
            binary: not 0 where a pixel of the window has the colour.
        """
        seen = self._seen(scene, pose, binary)
        if seen is None or self._taught is None:
            return None
        mean = self._unclipped(seen, gain)
        if not self._has_lightness:
            # Chroma goes with the light: both are seen in the same.
            mean *= self._mean.sum() / max(mean.sum(), 1.0)
        return ciede2000(self._taught, _lab(mean), LIGHTNESS_FACTOR)

    def _unclipped(self, seen: NDArray[np.uint8], gain: float) -> NDArray[np.float64]:
        """The mean in the master's light; a channel that is cut off at white may be as bright as taught."""
        if seen.max() < WHITE:
            return np.minimum(np.array(cv2.mean(seen[None])[:3]) / gain, 255.0)
        levels = np.minimum(seen / gain, 255.0)
        return np.asarray(np.where(seen >= WHITE, np.maximum(levels, self._white), levels).mean(axis=0))

    def _seen(self, scene: Scene, pose: Pose, binary: U8) -> NDArray[np.uint8] | None:
        """N×3 BGR of some pixels that have the colour."""
        step = self._step
        places = np.array(np.nonzero((_inside(binary) if self._from_inside else binary)[::step, ::step]))
        count = places.shape[1]
        if count < _FEWEST_SAMPLES:
            return None
        return self._patch.nearest(scene.image, pose, step * places[:, :: -(-count // (4 * _SAMPLES))])


def _inside(binary: U8) -> U8:
    inside: Any = cv2.erode(binary, _SQUARE)
    return inside  # type: ignore[no-any-return]


def _lab(bgr: NDArray[np.float64]) -> Floats:
    flat: Floats = (bgr[None, None] / 255.0).astype(np.float32)
    lab: Floats = np.asarray(cv2.cvtColor(flat, cv2.COLOR_BGR2Lab), np.float32)[0, 0]
    return lab


class Difference(NamedTuple):
    """ΔE00 of two colours, its three weighted terms, and the way from the one colour to the other in CIELAB."""

    total: float
    lightness: float
    chroma: float
    hue: float
    change: tuple[float, float, float]

    def words(self) -> Text:
        """What is most different."""
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
    """The colour difference of two CIELAB colours.

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
    # The middle of both hues; of a gray and a colour, the colour's.
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
