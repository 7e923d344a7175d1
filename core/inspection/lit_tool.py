"""Base class of the tools that correct for the light.

The region is compared after division by its light, and its brightness is compared with that light. A region darker than
the light explains is another material, even if its shapes agree.
"""

from __future__ import annotations

import math
from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import cv2
import numpy as np

from core.errors import ImageQualityError
from core.fields import choice, number
from core.inspection.geometry import Pose, Roi
from core.inspection.measure.brightness import STILL
from core.inspection.measure.patch import U8, Patch
from core.inspection.measure.region_light import GAIN_MAX, GAIN_MIN, RegionLight
from core.inspection.region_fields import region
from core.inspection.result import Defect
from core.inspection.seen import Seen
from core.inspection.tool import Measurement, Params, Tool, ToolSpec
from core.text import text

if TYPE_CHECKING:
    from core.inspection.imaging import Scene

_EVEN_LIGHT = 0.03
_EVERY_PX = 8
_COARSE = np.array([_EVERY_PX, _EVERY_PX, 1.0])

BRIGHTNESS_SHOWS = {"light": ("picture", "reference")}
"""The parameters with which a region's brightness can be checked against the light."""


@dataclass(frozen=True)
class LightParams(Params):
    """The parameters common to all tools that correct for the light."""

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


L = TypeVar("L", bound=LightParams)


class _Seen(NamedTuple):
    """How a region is lit.

    Attributes:
        gain: divisor of the region's brightness; None when it cannot be estimated.
        departure: relative brightness beyond what the light explains; above 0 is brighter.
    """

    gain: float | None
    departure: float = 0.0


class LitTool(Tool[L]):
    """A tool that compares its region in the light of the picture.

    `measure` is the same for all: the likeness of the region to the master after division by the light, and the
    departure of its brightness from that light. The worse of the two counts.
    """

    def __init__(self, spec: ToolSpec[L], master: Scene) -> None:
        """Teach the tool.

        Raises:
            InvalidROIError, ImageQualityError: as in `Tool`; or a reference is required but missing, outside the
                master, or too dark.
        """
        super().__init__(spec, master)
        self.region_light = RegionLight(Patch(spec.name, spec.roi, spec.masks, master), master)
        self._reference = self._taught_reference(master) if self._source == "reference" else None

    @property
    def _source(self) -> str:
        return self.spec.params.light

    @property
    def brightness_tolerance_pct(self) -> float | None:
        """None: the region's brightness is not checked."""
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
        """Likeness of the region to the master after division of its brightness by the gain."""

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
            gain = self._reference.gain(self._reference.read(scene, pose)[0])
            own, _ = self.region_light.read(scene, pose)
            return _Seen(gain, 0.0 if gain is None else self.region_light.departure(own, gain))
        seen, light = self.region_light.read(scene, pose)
        if self._source == "region" or light is None:
            # A region that is black all over does not show the light, but no light can make it bright.
            departure = 0.0 if self.region_light.can_tell else self.region_light.departure(seen, GAIN_MAX)
            return _Seen(self.region_light.gain(seen), departure)
        mean = float(np.add.reduce(light)) / light.size
        is_possible = GAIN_MIN <= mean <= GAIN_MAX
        departure, tolerance = self.region_light.departure(seen, light), self.brightness_tolerance_pct
        # A departure beyond the tolerance is a defect of its own: its gain is not limited, so that shapes are compared
        # regardless of it.
        most_apart = math.inf
        if tolerance is not None and 100.0 * abs(departure) <= tolerance:
            most_apart = tolerance / 100.0
        gain = self.region_light.gain_in(seen, light, mean, most_apart) if is_possible else None
        return _Seen(gain, departure)

    def _evenly_lit(self, patch: Patch, scene: Scene, pose: Pose) -> U8:
        """The patch's window, as `Patch.cut`, without the shadows and gradients of the picture's light over it."""
        gray = patch.cut(scene.gray, pose)
        if not self.needs_light or scene.light is None:
            return gray
        matrix, width, height = patch.matrix(pose), patch.window.width, patch.window.height
        # The light is smooth, so a coarse grid shows whether it is even.
        coarse = scene.light.over(matrix * _COARSE, width // _EVERY_PX + 1, height // _EVERY_PX + 1)
        low, high, _, _ = cv2.minMaxLoc(coarse)
        if high - low < _EVEN_LIGHT * high:
            return gray
        gains = scene.light.over(matrix, width, height)
        return np.asarray(cv2.divide(gray, gains, scale=float(gains.mean()), dtype=cv2.CV_8U), np.uint8)

    def _limited(self, found: Measurement, departure: float, pose: Pose) -> Measurement:
        """The measurement, or the score for the departure if that is worse."""
        tolerance, percent = self.brightness_tolerance_pct, 100.0 * abs(departure)
        if tolerance is None or percent < 100.0 * STILL:
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
    """100 at no departure, the limit at the tolerance (quadratic), then linear to 0 at twice the tolerance.

    So at any limit the tolerance alone decides. Limits are proposed from scores at a limit of 0: there a departure
    within the tolerance takes nothing off, as no limit will reject it, and one beyond scores 0, as every limit will.
    """
    share = percent / tolerance
    if limit <= 0.0:
        return 100.0 if share <= 1.0 else 0.0
    return 100.0 - (100.0 - limit) * share**2 if share <= 1.0 else max(0.0, limit * (2.0 - share))
