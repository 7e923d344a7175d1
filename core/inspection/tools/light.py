"""What a tool makes of the light: by how much its region's brightness is to be divided, and whether that is the light.

A region is compared in the light that it lies in, and its own brightness is compared with that light: what is darker
than the picture's light explains is another material, however well its shapes agree.
"""

from __future__ import annotations

import math
from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import ImageQualityError
from core.fields import choice, number
from core.inspection.geometry import Pose, Roi
from core.inspection.imaging import DARKEST, WHITE, Scene, operand
from core.inspection.region_fields import region
from core.inspection.result import Defect
from core.inspection.seen import Seen
from core.inspection.tools.base import Measurement, Params, Tool, ToolSpec
from core.inspection.tools.patch import U8, Patch
from core.text import text

GAIN_MIN, GAIN_MAX = 0.55, 1.6
_UNSURE_MIN, _UNSURE_MAX = 0.75, 1.33
_MOST_SAMPLES = 800
_FEWEST_SAMPLES = 16
_AGREE, _AGREE_LEVELS = 0.12, 8.0
_STILL = 0.01
_PLAIN_LEVELS = 16.0
_EVEN_PX = 5
_MOST_EVEN = 200
_SURFACE_SHARE = 0.3
_MOST_AGREE = 0.8
_EVEN_LIGHT = 0.03
_EVERY_PX = 8
_COARSE = np.array([_EVERY_PX, _EVERY_PX, 1.0])

Floats = NDArray[np.float32]

_ONE, _WHITE, _WHITEST, _BLACKEST = operand(1.0), operand(WHITE), np.array(WHITE, np.uint8), np.array(1, np.uint8)

Look = tuple[U8, Floats | None]
"""Of N places: gray levels, and the gains of the picture's light; None where nobody has told it."""


BRIGHTNESS_SHOWS = {"light": ("picture", "reference")}
"""The parameters with which a region's own brightness can be held against the light."""


@dataclass(frozen=True)
class LightParams(Params):
    """The parameters of every tool that uses light, besides its own."""

    light: str = choice(
        "Lighting",
        default="picture",
        options={
            "picture": "From the whole picture",
            "reference": "From a reference patch",
            "region": "From the region itself",
            "off": "Off",
        },
        help="Cancels brighter and darker light. The ground around the part tells it, or a patch that never changes. "
        "From the region itself, another material passes for other light.",
    )
    light_reference: Roi | None = region(
        "Light reference",
        only_if={"light": ("reference",)},
        help="A patch of the part whose brightness never changes; moved with the part.",
    )
    brightness_tolerance_pct: float | None = number(
        "Brightness tolerance",
        default=12,
        minimum=1,
        maximum=100,
        unit="%",
        optional=True,
        only_if=BRIGHTNESS_SHOWS,
        help="How much darker or brighter than the light explains the region may be; empty: however much.",
    )


@dataclass(frozen=True, eq=False)
class _Half:
    """The samples of the master's darker or brighter half.

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


class _Group(NamedTuple):
    """The darker or the brighter samples of a region.

    Attributes:
        span: which, in the order of the master's brightness.
        slack: by how much a ratio may differ for noise alone.
        middle: in that order, the one whose brightness is their median, and that brightness.
    """

    span: slice
    slack: Floats
    middle: tuple[int, float]


class _Brightness:
    """How bright a region is against the light, told where its brightness is even: neither blur nor a small shift
    changes that.

    Its darker and its brighter surfaces are looked at apart: a part on unchanged ground is as dark as it is. A surface
    departs where it was taught and also among what the region shows at all: one that has moved within the region is
    as bright as before.
    """

    def __init__(self, taught: U8) -> None:
        """taught: the gray levels of the master, in rising order."""
        self._taught = taught.astype(np.float32)
        self._white = np.flatnonzero(taught >= WHITE)
        self._groups: list[_Group] = []
        if taught.size < _FEWEST_SAMPLES:
            return
        low, high = np.percentile(self._taught, (2, 98))
        parting = int(np.searchsorted(self._taught, (low + high) / 2, side="right"))
        for begin, end in ((0, parting), (parting, taught.size)):
            group = self._taught[begin:end]
            fewest = max(_FEWEST_SAMPLES, _SURFACE_SHARE * taught.size)
            if group.size >= fewest and np.median(group) >= DARKEST:
                middle = begin + group.size // 2
                slack: Any = _AGREE_LEVELS / np.maximum(group, 1.0)
                self._groups.append(_Group(slice(begin, end), slack, (middle, float(self._taught[middle]))))

    def departure(self, seen: U8, light: Floats | float) -> float:
        """Of the surface that departs the most: more than 0 is brighter.

        White that is cut off is held against white that would be: what it hides is in nobody's favour.
        """
        if not self._groups:
            return 0.0
        expected: Any = self._taught * light
        np.minimum(expected, _WHITE, out=expected)
        np.maximum(expected, _ONE, out=expected)
        # Black is a brightness, too: no ratio of it would be none.
        ratios: Any = np.maximum(np.minimum(seen, _WHITEST), _BLACKEST)
        ratios = ratios / expected
        if self._white.size:
            ratios[self._white] = np.minimum(ratios[self._white], 1.0)
        worst, ordered = 0.0, None
        for group in self._groups:
            here = _agreed(ratios[group.span], group.slack, _MOST_AGREE)
            if here is None or abs(here - 1.0) < _STILL:
                continue
            if ordered is None:
                ordered = np.sort(ratios * self._taught)
            middle, taught = group.middle
            anywhere = float(ordered[middle]) / taught
            if (here > 1.0) != (anywhere > 1.0):
                continue
            departure = min(here, anywhere, key=lambda ratio: abs(ratio - 1.0)) - 1.0
            worst = max(worst, departure, key=abs)
        return worst


class RegionLight:
    """The gain of a region against the master: median of the ratios at pixels sampled once, at teach time.

    A defect must not pass for a change of light. So the pixels are parted into the master's darker and brighter half;
    each half whose ratios agree among themselves proposes a gain.
    """

    def __init__(self, patch: Patch, master: Scene) -> None:
        self._patch = patch
        gray = patch.cut(master.gray, Pose.identity())
        counted = np.ones(gray.shape, bool) if patch.allowed is None else patch.allowed > 0
        # Ratios tell nothing where an edge may have moved a little.
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
            fewest = max(_FEWEST_SAMPLES, 0.01 * gray.size)
            halves = [half for half in (at[~bright], at[bright]) if half.size >= fewest]
        halves = [half[:: max(1, 2 * half.size // _MOST_SAMPLES)] for half in halves]
        # What has texture all over is as even as it gets.
        steps = _steps(cv2.blur(gray, (3, 3)), _EVEN_PX)
        even = np.flatnonzero(counted & (steps <= max(_PLAIN_LEVELS, float(np.percentile(steps[counted], 25)))))
        even = even[:: max(1, even.size // _MOST_EVEN)]
        even = even[np.argsort(gray.ravel()[even], kind="stable")]
        # All places that are looked at: the dim ones first, then half by half, then those of even brightness.
        at = np.concatenate([dim, *halves, even])
        self.places = patch.places(at)
        """All that are looked at."""
        self._even = slice(at.size - even.size, at.size)
        self._brightness = _Brightness(gray.ravel()[even])
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

    def look(self, scene: Scene, pose: Pose) -> Look:
        """What the picture shows at the sampled places, and the picture's light there."""
        return scene.looks.get(self) or _look(scene, pose, self.places)

    def gain_in(self, seen: U8, light: Floats, mean: float, most_apart: float) -> float:
        """The proposed gain that is nearest to the picture's light, which itself stands where neither half proposes one
        (what is seen has moved within the region, or is white).

        Args:
            mean: of the light.
            most_apart: by which share a gain may differ from it. What departs by more is no light: dirt that covers
                most of a region must not be divided out of it.
        """
        proposed = []
        for half in self._halves:
            values = seen[half.at]
            if _is_mostly_white(values):
                continue
            ratios = values * half.inverse
            ratios /= light[half.at]
            gain = _agreed(ratios, half.slack)
            if gain is not None and abs(gain - 1.0) <= most_apart:
                proposed.append(gain * mean)
        return _still(min(proposed, key=lambda gain: abs(math.log(gain / mean)), default=mean))

    def departure(self, seen: U8, light: Floats | float) -> float:
        """By which share the region is brighter (more than 0) or darker than the light explains."""
        return self._brightness.departure(seen[self._even], light if isinstance(light, float) else light[self._even])

    def gain(self, seen: U8) -> float | None:
        """Of a region that must tell its own light: the gain nearest to 1 is believed.

        Where neither half proposes one, the ratio of the mean brightness stands in (gray world, Buchsbaum 1980). Only
        where both halves speak may the light have changed by more than a quarter. A brighter half that has become white
        says that it is brighter, if something darker shows that the picture is not white all over.

        Returns:
            1.0 for the master itself; None when too dark or too bright to tell, or beyond what light may do.
        """
        if not self._halves:
            return 1.0
        proposed: list[float] = []
        shown: list[_Half] = []
        white_at = 0.0
        has_dark = self._dim >= _FEWEST_SAMPLES and float(seen[: self._dim].mean()) < WHITE / 3
        for half in self._halves:
            values = seen[half.at]
            if _is_mostly_white(values):
                white_at = half.white_at
                has_dark |= white_at <= 1.0  # white in the master, too: nothing to explain
                continue
            # A median does not mind that fewer than half are clipped.
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


class SharedLook:
    """Several regions looked at in one go: a call costs more than all places of a region."""

    def __init__(self, lights: Sequence[RegionLight]) -> None:
        self._lights = lights
        self._places = np.concatenate([one.places for one in lights], axis=1)

    def take(self, scene: Scene, pose: Pose) -> None:
        """What each region would see by itself is kept with the scene."""
        seen, light = _look(scene, pose, self._places)
        begin = 0
        for one in self._lights:
            span = slice(begin, begin + one.places.shape[1])
            scene.looks[one] = seen[span], None if light is None else light[span]
            begin = span.stop


def _look(scene: Scene, pose: Pose, places: Floats) -> Look:
    moved: Any = cv2.transform(places, pose.matrix()) if places.size else places
    return Patch.read(scene.gray, moved), None if scene.light is None else scene.light.at(moved)


def _agreed(ratios: Floats, slack: Floats, share: float = 0.5) -> float | None:
    """Their median, if such a share of them lies near it; slack: by how much each may differ for noise alone."""
    ordered, size = ratios.copy(), ratios.size
    ordered.sort()
    median = ordered.item(size // 2)
    if median <= 0.0:
        return None
    # Mostly so many lie near it even without the slack.
    aside = int((1.0 - share) / 2 * size)
    low, high = ordered.item(aside), ordered.item(size - 1 - aside)
    if median - low <= _AGREE * median and high - median <= _AGREE * median:
        return median
    off = np.abs(ratios - np.float32(median))
    off -= slack
    return median if np.count_nonzero(off <= _AGREE * median) >= share * size else None


def _is_mostly_white(values: U8) -> bool:
    return 2 * int(np.count_nonzero(values >= _WHITEST)) >= values.size


def _still(gain: float) -> float:
    return 1.0 if abs(gain - 1.0) < _STILL else gain


def _steps(gray: Any, side: int) -> U8:
    """By how many gray levels the brightness differs within the square around each pixel."""
    return np.asarray(cv2.morphologyEx(gray, cv2.MORPH_GRADIENT, np.ones((side, side), np.uint8)), np.uint8)


L = TypeVar("L", bound=LightParams)


class _Seen(NamedTuple):
    """gain: what the region's brightness is to be divided by, None when that cannot be told; departure: by which share
    it is brighter (more than 0) or darker than the light explains."""

    gain: float | None
    departure: float = 0.0


class LitTool(Tool[L]):
    """A tool that compares its region in the light of the picture.

    `measure` is the same for all: how like the region is to the master when the light is divided out, and how far its
    brightness departs from that light. The worse of the two counts.
    """

    def __init__(self, spec: ToolSpec[L], master: Scene) -> None:
        """Raises:
        InvalidROIError, ImageQualityError: as in `Tool`; a reference is asked for, but there is none, it leaves the
            master, or it is too dark.
        """
        super().__init__(spec, master)
        self.region_light = RegionLight(Patch(spec.name, spec.roi, spec.masks, master), master)
        self._reference = self._taught_reference(master) if self._source == "reference" else None

    @property
    def _source(self) -> str:
        return self.spec.params.light

    @property
    def brightness_tolerance_pct(self) -> float | None:
        """None: the region's brightness does not matter."""
        return self.spec.params.brightness_tolerance_pct

    @property
    def needs_light(self) -> bool:
        return self._source == "picture"

    def _taught_reference(self, master: Scene) -> RegionLight:
        name, roi = self.spec.name, self.spec.params.light_reference
        if roi is None:
            raise ImageQualityError("{tool}: draw the light reference, or take the light from elsewhere.", tool=name)
        if not roi.lies_in(master.width, master.height):
            raise ImageQualityError("{tool}: the light reference leaves the master image.", tool=name)
        reference = RegionLight(Patch(name, roi, (), master), master)
        if not reference.can_tell:
            raise ImageQualityError(
                "{tool}: the light reference is too dark or too bright to compare light by.", tool=name
            )
        return reference

    def measure(self, scene: Scene, pose: Pose) -> Measurement:
        seen = self._seen(scene, pose)
        if seen.gain is None:
            found = Measurement(0.0, what=text("the brightness differs too much from the master's"), is_ng=True)
        else:
            found = self._compare(scene, pose, seen.gain)
        return self._limited(found, seen.departure, pose)

    @abstractmethod
    def _compare(self, scene: Scene, pose: Pose, gain: float) -> Measurement:
        """How like the region is to the master, when its brightness has been divided by the gain."""

    def see(self, scene: Scene, pose: Pose) -> Seen:
        gain = self._seen(scene, pose).gain
        return Seen() if gain is None else self._see(scene, pose, gain)

    def _see(self, scene: Scene, pose: Pose, gain: float) -> Seen:  # noqa: ARG002
        """As `see`, in that light."""
        return Seen()

    def _seen(self, scene: Scene, pose: Pose) -> _Seen:
        if self._source == "off":
            return _Seen(1.0)
        if self._reference is not None:
            if not self._reference.lies_in(scene, pose):
                return _Seen(None)
            gain = self._reference.gain(self._reference.look(scene, pose)[0])
            own, _ = self.region_light.look(scene, pose)
            return _Seen(gain, 0.0 if gain is None else self.region_light.departure(own, gain))
        seen, light = self.region_light.look(scene, pose)
        if self._source == "region" or light is None:
            return _Seen(self.region_light.gain(seen))
        mean = float(np.add.reduce(light)) / light.size
        is_possible = GAIN_MIN <= mean <= GAIN_MAX
        departure, tolerance = self.region_light.departure(seen, light), self.brightness_tolerance_pct
        # What departs as a whole is a finding of its own, and its shapes are compared as they are.
        most_apart = math.inf
        if tolerance is not None and 100.0 * abs(departure) <= tolerance:
            most_apart = tolerance / 100.0
        gain = self.region_light.gain_in(seen, light, mean, most_apart) if is_possible else None
        return _Seen(gain, departure)

    def _evenly_lit(self, patch: Patch, scene: Scene, pose: Pose) -> U8:
        """The patch's window, `Patch.cut`, without the shadows and slopes of the picture's light over it."""
        gray = patch.cut(scene.gray, pose)
        if not self.needs_light or scene.light is None:
            return gray
        matrix, width, height = patch.matrix(pose), patch.window.width, patch.window.height
        # The light is smooth: every so-manieth pixel tells whether it is even.
        coarse = scene.light.over(matrix * _COARSE, width // _EVERY_PX + 1, height // _EVERY_PX + 1)
        low, high, _, _ = cv2.minMaxLoc(coarse)
        if high - low < _EVEN_LIGHT * high:
            return gray
        gains = scene.light.over(matrix, width, height)
        return np.asarray(cv2.divide(gray, gains, scale=float(gains.mean()), dtype=cv2.CV_8U), np.uint8)

    def _limited(self, found: Measurement, departure: float, pose: Pose) -> Measurement:
        """The measurement, or what the departure says, if that is worse."""
        tolerance, percent = self.brightness_tolerance_pct, 100.0 * abs(departure)
        if tolerance is None or percent < 100.0 * _STILL:
            return found
        score = _score(percent, tolerance, self.spec.threshold_pct)
        if score >= found.score_pct:
            return found
        if found.score_pct < self.spec.threshold_pct or found.is_ng:
            return replace(found, score_pct=score)
        template = "{percent} % darker than the master" if departure < 0 else "{percent} % brighter than the master"
        kind = "darker" if departure < 0 else "brighter"
        box = self.spec.roi.moved(pose).window()
        return replace(
            found,
            score_pct=score,
            what=text(template, percent=round(percent, 1)),
            defects=(Defect(box.x, box.y, box.width, box.height, kind), *found.defects),
        )


def _score(percent: float, tolerance: float, limit: float) -> float:
    """100 at no departure, the limit at the tolerance: ever faster down to there, and evenly from there to 0."""
    share = percent / tolerance
    return 100.0 - (100.0 - limit) * share**2 if share <= 1.0 else max(0.0, limit * (2.0 - share))
