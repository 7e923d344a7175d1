"""Region light: the gain of a region's brightness relative to the master."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from core.inspection.geometry import Pose
from core.inspection.imaging import DARKEST, WHITE, Scene
from core.inspection.measure.brightness import FEWEST_SAMPLES, STILL, WHITEST, Brightness, Floats, of_most
from core.inspection.measure.patch import U8, Patch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

GAIN_MIN, GAIN_MAX = 0.55, 1.6
_UNSURE_MIN, _UNSURE_MAX = 0.75, 1.33
_MOST_SAMPLES = 800
_AGREE, _AGREE_LEVELS = 0.12, 8.0
_PLAIN_LEVELS = 16.0
_EVEN_PX = 5
_MOST_PLACES = 32_000
"""Most places read at once: `cv2.remap` takes pictures less than 32767 px wide."""

_MOST_EVEN = 200

Readings = tuple[U8, Floats | None]
"""At N places: gray levels, and gains of the picture's light; None if it was not estimated."""


@dataclass(frozen=True, eq=False)
class _Half:
    """The samples of the master's darker or brighter half.

    Attributes:
        at, size: the span among all samples, and their number.
        inverse: 1 / the master's gray levels.
        slack: deviation of a ratio that noise alone explains.
        taught: sum of the master's gray levels.
        white_at: the gain at which they become white.
    """

    at: slice
    size: int
    inverse: Floats
    slack: Floats
    taught: float
    white_at: float


class RegionLight:
    """The gain of a region relative to the master: median of the ratios at pixels sampled once, when it is taught.

    A defect must not look like a change of light. So the pixels are split into the master's darker and brighter half,
    and each half proposes the gain that nearly all of its pixels share.
    """

    def __init__(self, patch: Patch, master: Scene) -> None:
        self._patch = patch
        gray = patch.cut(master.gray, Pose.identity())
        counted = np.ones(gray.shape, bool) if patch.allowed is None else patch.allowed > 0
        # Ratios near an edge are useless, as the edge may have moved a little.
        steps = _steps(gray, 3)
        usable = counted & (steps <= max(_PLAIN_LEVELS, float(np.median(steps[counted]))))
        at = np.flatnonzero(usable & (gray >= DARKEST))
        dim = np.flatnonzero(usable & (gray < DARKEST))
        dim = dim[:: max(1, 2 * dim.size // _MOST_SAMPLES)]
        halves: list[NDArray[np.intp]] = []
        if at.size:
            values = gray.ravel()[at]
            low, high = np.percentile(values, (2, 98))
            bright = values > (low + high) / 2
            fewest = max(FEWEST_SAMPLES, 0.01 * gray.size)
            halves = [half for half in (at[~bright], at[bright]) if half.size >= fewest]
        halves = [half[:: max(1, 2 * half.size // _MOST_SAMPLES)] for half in halves]
        # A region with texture everywhere is even at its least textured pixels.
        steps = _steps(cv2.blur(gray, (3, 3)), _EVEN_PX)
        even = np.flatnonzero(counted & (steps <= max(_PLAIN_LEVELS, float(np.percentile(steps[counted], 25)))))
        even = even[:: max(1, even.size // _MOST_EVEN)]
        even = even[np.argsort(gray.ravel()[even], kind="stable")]
        # All sampled places in this order: dim ones, the halves, those of even brightness.
        at = np.concatenate([dim, *halves, even])
        self.places = patch.places(at)
        """All sampled places."""
        self._even = slice(at.size - even.size, at.size)
        self._brightness = Brightness(gray.ravel()[even])
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

    def lies_in(self, scene: Scene, pose: Pose) -> bool:
        return self._patch.lies_in(scene, pose)

    def read(self, scene: Scene, pose: Pose) -> Readings:
        """Gray levels of the picture at the sampled places, and the picture's light there."""
        return scene.readings.get(self) or _read(scene, pose, self.places)

    def gain_in(self, seen: U8, light: Floats, mean: float, most_apart: float) -> float:
        """The proposed gain that is nearest to the picture's light.

        The light itself if neither half proposes a gain (the region's contents have moved or changed, or are white).

        Args:
            mean: mean gain of the light.
            most_apart: largest relative deviation of a gain from the light. A larger one is not light: dirt that covers
                most of a region must not be divided out.
        """
        proposed = []
        for half in self._halves:
            values = seen[half.at]
            if _is_mostly_white(values):
                continue
            ratios = values * half.inverse
            ratios /= light[half.at]
            gain = of_most(ratios, 0.0)
            if gain > 0.0 and abs(gain - 1.0) <= most_apart:
                proposed.append(gain * mean)
        return _still(min(proposed, key=lambda gain: abs(math.log(gain / mean)), default=mean))

    def departure(self, seen: U8, light: Floats | float) -> float:
        """Relative brightness beyond what the light explains; above 0 is brighter."""
        return self._brightness.departure(seen[self._even], light if isinstance(light, float) else light[self._even])

    def gain(self, seen: U8) -> float | None:
        """Gain of a region whose light is estimated from the region alone: the proposal nearest to 1.

        If neither half proposes one, the ratio of the mean brightness is used (gray world, Buchsbaum 1980). A change of
        the light by more than a quarter needs both halves. A brighter half that has become white proves more light only
        if darker pixels show that the picture is not white everywhere.

        Returns:
            1.0 for the master itself; None when it is too dark or too bright to estimate, or beyond a plausible light.
        """
        if not self._halves:
            return 1.0
        proposed: list[float] = []
        shown: list[_Half] = []
        white_at = 0.0
        has_dark = self._dim >= FEWEST_SAMPLES and float(seen[: self._dim].mean()) < WHITE / 3
        for half in self._halves:
            values = seen[half.at]
            if _is_mostly_white(values):
                white_at = half.white_at
                has_dark |= white_at <= 1.0  # white in the master, too: nothing to explain
                continue
            # A median is valid if fewer than half are clipped.
            has_dark = True
            shown.append(half)
            gain = _agreed(values * half.inverse, half.slack)
            if gain is not None and GAIN_MIN <= gain <= GAIN_MAX:
                proposed.append(gain)
        is_white = has_dark and white_at > 0.0
        if is_white and not proposed:
            proposed.append(max(1.0, white_at))
            is_white = False
        if len(proposed) + is_white < 2:
            if not proposed:
                bright = sum(float(seen[half.at].sum()) for half in shown)
                proposed = [bright / max(sum(half.taught for half in shown), 1.0)]
            proposed = [gain for gain in proposed if _UNSURE_MIN <= gain <= _UNSURE_MAX]
        if not proposed:
            return None
        return _still(min(proposed, key=lambda gain: abs(math.log(gain))))


class SharedReading:
    """Reads several regions at once: one call costs more than all places of a region."""

    def __init__(self, lights: Sequence[RegionLight]) -> None:
        self._batches: list[tuple[list[RegionLight], Floats]] = []
        batch: list[RegionLight] = []
        for light in lights:
            if sum(one.places.shape[1] for one in (*batch, light)) > _MOST_PLACES:
                self._batches.append(_batch(batch))
                batch = []
            batch.append(light)
        self._batches.append(_batch(batch))

    def take(self, scene: Scene, pose: Pose) -> None:
        """Store with the scene what each region would read by itself."""
        for lights, places in self._batches:
            seen, light = _read(scene, pose, places)
            begin = 0
            for one in lights:
                span = slice(begin, begin + one.places.shape[1])
                scene.readings[one] = seen[span], None if light is None else light[span]
                begin = span.stop


def _batch(lights: list[RegionLight]) -> tuple[list[RegionLight], Floats]:
    return lights, np.concatenate([one.places for one in lights], axis=1)


def _read(scene: Scene, pose: Pose, places: Floats) -> Readings:
    moved: Any = cv2.transform(places, pose.matrix()) if places.size else places
    return Patch.read(scene.gray, moved), None if scene.light is None else scene.light.at(moved)


def _agreed(ratios: Floats, slack: Floats) -> float | None:
    """Median of the ratios, if half of them are near it. `slack`: deviation of each that noise alone explains."""
    ordered, size = ratios.copy(), ratios.size
    ordered.sort()
    median = ordered.item(size // 2)
    if median <= 0.0:
        return None
    # Mostly enough are near it even without the slack.
    aside = size // 4
    low, high = ordered.item(aside), ordered.item(size - 1 - aside)
    if median - low <= _AGREE * median and high - median <= _AGREE * median:
        return median
    off = np.abs(ratios - np.float32(median))
    off -= slack
    return median if 2 * np.count_nonzero(off <= _AGREE * median) >= size else None


def _is_mostly_white(values: U8) -> bool:
    return 2 * int(np.count_nonzero(values >= WHITEST)) >= values.size


def _still(gain: float) -> float:
    return 1.0 if abs(gain - 1.0) < STILL else gain


def _steps(gray: Any, side: int) -> U8:
    """Range of the gray levels within the square around each pixel."""
    return np.asarray(cv2.morphologyEx(gray, cv2.MORPH_GRADIENT, np.ones((side, side), np.uint8)), np.uint8)
