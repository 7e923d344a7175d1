"""Light: how much brighter or darker a picture is than the master, told from pixels that should be the same."""

from __future__ import annotations

import math

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
_DARKEST, _BRIGHTEST = 24, 247
_MOST_SAMPLES = 800
_FEWEST_SAMPLES = 16
_AGREE, _AGREE_LEVELS = 0.12, 8.0
_STILL = 0.01

REFERENCE_HELP = "A patch of the part whose brightness never changes; moved with the part."
GAIN_WORDS = "the brightness differs too much from the master's"


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
        usable = (gray >= _DARKEST) & (gray <= _BRIGHTEST)
        if allowed is not None:
            usable &= allowed > 0
        at = np.flatnonzero(usable)
        halves: list[NDArray[np.intp]] = []
        self._dim = np.flatnonzero((gray < _DARKEST) if allowed is None else (gray < _DARKEST) & (allowed > 0))
        self._dim = self._dim[:: max(1, 2 * self._dim.size // _MOST_SAMPLES)]
        if at.size:
            values = gray.ravel()[at]
            low, high = np.percentile(values, (2, 98))
            bright = values > (low + high) / 2
            halves = [half for half in (at[~bright], at[bright]) if half.size >= _FEWEST_SAMPLES]
        self._halves = [half[:: max(1, 2 * half.size // _MOST_SAMPLES)] for half in halves]
        self._inverse = [1.0 / gray.ravel()[half].astype(np.float32) for half in self._halves]

    @property
    def can_tell(self) -> bool:
        return bool(self._halves)

    def gain(self, gray: U8) -> float | None:
        """1.0 for the master itself; None when too dark or too bright to tell, or beyond what light may do."""
        if not self._halves:
            return 1.0
        proposed: list[float] = []
        seen = taught = white_at = 0.0
        flat = gray.ravel()
        has_dark = self._dim.size >= _FEWEST_SAMPLES and float(flat[self._dim].mean()) < _BRIGHTEST / 3
        for half, inverse in zip(self._halves, self._inverse, strict=True):
            values = flat[half]
            unclipped = values <= _BRIGHTEST
            ratios, slack = (values * inverse)[unclipped], inverse[unclipped]
            if ratios.size * 4 < values.size:
                white_at = _BRIGHTEST * float(inverse.mean())
                continue
            has_dark = True
            seen += float(values[unclipped].sum())
            taught += float((1.0 / slack).sum())
            gain = float(np.partition(ratios, ratios.size // 2)[ratios.size // 2])
            agreeing = np.count_nonzero(np.abs(ratios - gain) <= _AGREE * gain + _AGREE_LEVELS * slack)
            if agreeing * 2 >= ratios.size and GAIN_MIN <= gain <= GAIN_MAX:
                proposed.append(gain)
        is_white = has_dark and white_at > 0.0
        if is_white and not proposed:
            proposed.append(max(1.0, white_at))
            is_white = False
        if len(proposed) + is_white < 2:
            proposed = [gain for gain in proposed or [seen / max(taught, 1.0)] if _UNSURE_MIN <= gain <= _UNSURE_MAX]
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
        if self._light is None:
            return 1.0
        if self._patch is None:
            return self._light.gain(gray)
        if not self._patch.lies_in(scene, pose):
            return None
        return self._light.gain(self._patch.cut(scene.gray, pose))
