"""Light: how much brighter or darker a picture is than the master, told from pixels that should be the same."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import ImageQualityError
from core.inspection.geometry import Pose, Roi
from core.inspection.imaging import Scene
from core.inspection.tools.patch import U8, Patch

LIGHT_OPTIONS = {"region": "From the region itself", "reference": "From a reference patch", "off": "Off"}
LIGHT_HELP = (
    "Cancels brighter and darker light. A reference patch also keeps apart a change of the part from one of the light."
)

GAIN_MIN, GAIN_MAX = 0.55, 1.6
_UNSURE_MIN, _UNSURE_MAX = 0.75, 1.33
WHITE = 248
"""From this gray level on, a pixel may have been cut off by the camera's limit."""
_DARKEST = 24
_MOST_SAMPLES = 800
_FEWEST_SAMPLES = 16
_AGREE, _AGREE_LEVELS = 0.12, 8.0
_STILL = 0.01
_PLAIN_LEVELS = 16.0

Floats = NDArray[np.float32]

REFERENCE_HELP = "A patch of the part whose brightness never changes; moved with the part."
GAIN_WORDS = "the brightness differs too much from the master's"


@dataclass(frozen=True, eq=False)
class _Half:
    """The samples of the darker or the brighter half.

    Attributes:
        at, size: which of all samples, and how many.
        inverse: 1 / the master's gray levels.
        slack: by how much a ratio may differ for noise alone.
        taught: sum of the master's gray levels.
        white_at: the gain at which they become white.
    """

    at: slice
    size: int
    inverse: Floats
    slack: Floats
    taught: float
    white_at: float


class Light:
    """The gain of a picture against the master: median of the ratios at pixels sampled once, at teach time.

    A defect must not pass for a change of light. So the pixels are parted into the master's darker and brighter half;
    each half whose ratios agree among themselves proposes a gain, and the one nearest to 1 is believed. Where neither
    does (what is seen has moved within the region), the ratio of the mean brightness stands in (gray world, Buchsbaum
    1980). Only where both halves speak may the light have changed by more than a quarter. A brighter half that has
    become white says that it is brighter, if something darker shows that the picture is not white all over.
    """

    def __init__(self, gray: U8, allowed: U8 | None) -> None:
        """gray: the taught patch; allowed: as `Patch.allowed`."""
        counted = np.ones(gray.shape, bool) if allowed is None else allowed > 0
        # Ratios tell nothing where an edge may have moved a little.
        square = np.ones((3, 3), np.uint8)
        steps = np.asarray(cv2.morphologyEx(gray, cv2.MORPH_GRADIENT, square))
        usable = counted & (steps <= max(_PLAIN_LEVELS, float(np.median(steps[counted]))))
        at = np.flatnonzero(usable & (gray >= _DARKEST))
        dim = np.flatnonzero(usable & (gray < _DARKEST))
        dim = dim[:: max(1, 2 * dim.size // _MOST_SAMPLES)]
        halves: list[NDArray[np.intp]] = []
        if at.size:
            values = gray.ravel()[at]
            low, high = np.percentile(values, (2, 98))
            bright = values > (low + high) / 2
            fewest = max(_FEWEST_SAMPLES, 0.01 * gray.size)
            halves = [half for half in (at[~bright], at[bright]) if half.size >= fewest]
        halves = [half[:: max(1, 2 * half.size // _MOST_SAMPLES)] for half in halves]
        # All places that are looked at: the dim ones first, then half by half.
        self.at = np.concatenate([dim, *halves])
        self._dim = dim.size
        self._halves: list[_Half] = []
        begin = dim.size
        for half in halves:
            taught = gray.ravel()[half].astype(np.float32)
            inverse = 1.0 / taught
            self._halves.append(
                _Half(
                    slice(begin, begin + half.size),
                    half.size,
                    inverse,
                    _AGREE_LEVELS * inverse,
                    float(taught.sum()),
                    WHITE * float(inverse.mean()),
                )
            )
            begin += half.size

    @property
    def can_tell(self) -> bool:
        return bool(self._halves)

    def gain(self, seen_at: U8) -> float | None:
        """1.0 for the master itself; None when too dark or too bright to tell, or beyond what light may do.

        seen_at: what the picture shows at the places `at` of the taught patch.
        """
        if not self._halves:
            return 1.0
        proposed: list[float] = []
        shown: list[_Half] = []
        white_at = 0.0
        has_dark = self._dim >= _FEWEST_SAMPLES and float(seen_at[: self._dim].mean()) < WHITE / 3
        whites = seen_at >= WHITE
        for half in self._halves:
            if 2 * np.count_nonzero(whites[half.at]) >= half.size:
                white_at = half.white_at
                has_dark |= white_at <= 1.0  # white in the master, too: nothing to explain
                continue
            # A median does not mind that fewer than half are clipped.
            ratios = seen_at[half.at] * half.inverse
            has_dark = True
            shown.append(half)
            ordered, middle = ratios.copy(), half.size // 2
            ordered.partition(middle)
            gain = ordered.item(middle)
            ratios -= gain
            np.abs(ratios, out=ratios)
            ratios -= half.slack
            if 2 * np.count_nonzero(ratios <= _AGREE * gain) >= half.size and GAIN_MIN <= gain <= GAIN_MAX:
                proposed.append(gain)
        is_white = has_dark and white_at > 0.0
        if is_white and not proposed:
            proposed.append(max(1.0, white_at))
            is_white = False
        if len(proposed) + is_white < 2:
            if not proposed:
                seen = sum(float(seen_at[half.at].sum()) for half in shown)
                proposed = [seen / max(sum(half.taught for half in shown), 1.0)]
            proposed = [gain for gain in proposed if _UNSURE_MIN <= gain <= _UNSURE_MAX]
        if not proposed:
            return None
        best = min(proposed, key=lambda gain: abs(math.log(gain)))
        return 1.0 if abs(best - 1.0) < _STILL else best


class PartLight:
    """A tool's light: off, from its own patch, or from a reference patch of its own."""

    def __init__(
        self, name: str, source: str, reference: Roi | None, gray: U8, allowed: U8 | None, master: Scene
    ) -> None:
        """gray, allowed: the tool's own taught pixels and which of them count.

        Raises:
            ImageQualityError: a reference is asked for, but there is none, it leaves the master, or it is too dark.
        """
        self._light: Light | None = None
        self._patch: Patch | None = None
        if source == "region":
            self._light = Light(gray, allowed)
        elif source == "reference":
            if reference is None:
                raise ImageQualityError(
                    "{tool}: draw the light reference, or take the light from the region itself.", tool=name
                )
            if not reference.lies_in(master.width, master.height):
                raise ImageQualityError("{tool}: the light reference leaves the master image.", tool=name)
            self._patch = Patch(name, reference, (), master)
            self._light = Light(self._patch.cut(master.gray, Pose.identity()), self._patch.allowed)
            if not self._light.can_tell:
                raise ImageQualityError(
                    "{tool}: the light reference is too dark or too bright to compare light by.", tool=name
                )

    def gain(self, scene: Scene, pose: Pose, gray: U8) -> float | None:
        """The picture's gain against the master; None when it cannot be told. gray: the tool's own pixels."""
        if self._light is not None and self._patch is None:
            return self._light.gain(gray.ravel().take(self._light.at))
        return self._gain_of(self._patch, scene, pose)

    def gain_in(self, patch: Patch, scene: Scene, pose: Pose) -> float | None:
        """As `gain`, for a tool that has no use for its gray pixels: only those that tell the light are read."""
        return self._gain_of(self._patch or patch, scene, pose)

    def _gain_of(self, patch: Patch | None, scene: Scene, pose: Pose) -> float | None:
        if self._light is None or patch is None:
            return 1.0
        if patch is self._patch and not patch.lies_in(scene, pose):
            return None
        return self._light.gain(patch.read(scene.gray, pose, self._light.at))
