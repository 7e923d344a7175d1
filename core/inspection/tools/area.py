"""area: bright (or dark) area of the region relative to the master; or the number of blobs.

Binarization by a fixed level; by Otsu's level (N. Otsu, IEEE Trans. SMC 9, 1979) moved to the midpoint between the two
classes' means (Ridler and Calvard, 1978), which does not depend on the number of pixels of each class; or by the local
mean (Bradley and Roth, 2007). Levels are scaled with the light (`core.inspection.illumination`), so the area does not
change with it. Pixels near the level, on edges, count in part: otherwise a shift of a third of a pixel would gain or
lose a whole row of them. A region of one gray cannot be split: the level keeps its distance from that gray, and no
pixel may be beyond it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

import cv2
import numpy as np

from core.errors import ImageQualityError, InvalidProgramConfigError
from core.fields import choice, flag, number
from core.inspection.geometry import Pose
from core.inspection.imaging import WHITE, Scene
from core.inspection.lit_tool import LightParams, LitTool
from core.inspection.measure.amount import (
    LEAST_AREA_PX,
    MODE_HELP,
    TaughtAmount,
    TaughtNothing,
    allowed_field,
    borders,
    cell_field,
    lowered,
    not_filled,
    scattered,
)
from core.inspection.measure.blob_sizes import check_blob_sizes, largest_blob_field, smallest_blob_field
from core.inspection.measure.cells import Difference, defects_of
from core.inspection.measure.patch import U8, Patch
from core.inspection.seen import Marked, Seen
from core.inspection.tool import Measurement, ToolSpec
from core.text import Text, text

LEAST_CONTRAST = 15.0
"""Least difference between the means of dark and bright, in gray levels; less is noise (σ 4 alone gives 6.4), so the
region has one gray.
"""

_FROM_PLAIN, _FROM_PLAIN_SHARE, _FROM_PLAIN_SIGMAS = 20.0, 0.15, 5.0
"""Least distance of area from the gray of a plain region: gray levels, share of that gray (light is never quite even),
and standard deviations of its pixels; the largest of them.
"""
_FULL_CONTRAST, _NO_CONTRAST = 0.75, 0.25
"""Shares of the taught contrast for a score of 100 and of 0."""
_CLASS_SHARE = 0.02
_COUNT_STEPS = 10
"""This many blobs too many, beyond the tolerance, give a score of 0; more if more are taught."""


@dataclass(frozen=True)
class AreaParams(LightParams):
    target: str = choice(
        "Looks for", default="bright", options={"bright": "Bright", "dark": "Dark"}, help="Which pixels are the area."
    )
    method: str = choice(
        "Level",
        default="otsu",
        options={
            "otsu": "Automatic, as taught",
            "otsu_each": "Automatic, for each picture",
            "fixed": "Fixed",
            "adaptive": "Against the surroundings",
        },
        help="How bright is told from dark.",
    )
    level: int = number(
        "Fixed level",
        default=128,
        minimum=1,
        maximum=255,
        integer=True,
        only_if={"method": ("fixed",)},
        help="Gray levels from here on are bright.",
    )
    block_px: int = number(
        "Surroundings",
        default=31,
        minimum=3,
        maximum=255,
        step=2,
        unit="px",
        integer=True,
        only_if={"method": ("adaptive",)},
        help="Side of the square of the local mean.",
    )
    offset: int = number(
        "Offset",
        default=12,
        minimum=1,
        maximum=100,
        integer=True,
        only_if={"method": ("adaptive",)},
        help="How much brighter or darker than its surroundings.",
    )
    mode: str = choice(
        "Compares",
        default="total",
        tolerates="total",
        options={"total": "Total area", "count": "Number of blobs", "local": "Area cell by cell"},
        help=MODE_HELP,
    )
    cell_px: int = cell_field()
    min_blob_px: int = smallest_blob_field(10, help="Smaller ones are left out.")
    max_blob_px: int | None = largest_blob_field()
    fill_holes: bool = flag("Fill holes", default=False, help="Holes inside a blob count as area.")
    count_tolerance: int = number(
        "Count tolerance",
        default=0,
        tolerates=True,
        minimum=0,
        maximum=10_000,
        integer=True,
        only_if={"mode": ("count",)},
        help="So many blobs more or fewer are still OK.",
    )
    allowed_px: int = allowed_field()


class Area(LitTool[AreaParams]):
    type = "area"
    icon = "area"
    title = "Area"
    help = "Compares a bright or dark area, or the number of blobs, with the master."
    params_type = AreaParams
    default_threshold_pct = 80.0
    tried_with = ({"target": "bright"}, {"target": "dark"})

    def __init__(self, spec: ToolSpec[AreaParams], master: Scene) -> None:
        super().__init__(spec, master)
        params = spec.params
        self._patch = Patch(spec.name, spec.roi, spec.masks, master)
        gray = self._patch.cut(master.gray, Pose.identity())
        self._level, self._contrast = float(params.level), 0.0
        if params.method in ("otsu", "otsu_each"):
            self._level, self._contrast = split_level(gray, self._patch.allowed)
            if self._contrast < LEAST_CONTRAST:
                self._level, self._contrast = beyond_plain(gray, self._patch.allowed, params.target), 0.0
        raw = self._binary(gray, 1.0, self._level)
        self._taught = self._sieved(raw)
        area = cv2.countNonZero(self._taught)
        self._nothing: TaughtNothing | None = None
        self._classes: ClassMeans | None = None
        self._taught_count = _count(self._taught)
        if area == 0:
            self._check_clean()
            found = _dark_found if params.target == "dark" else _bright_found
            self._nothing = TaughtNothing(spec, self._patch, found, "extra")
            dark, bright = text("nothing dark may be here"), text("nothing bright may be here")
            self.note = text("taught as clean: {what}", what=dark if params.target == "dark" else bright)
            return
        if area < LEAST_AREA_PX:
            raise ImageQualityError(
                "{tool}: the region holds only {pixels} px² of {target} area (least {least}). Change the level, the "
                "blob sizes or the region.",
                tool=spec.name,
                pixels=area,
                target=params.target,
                least=LEAST_AREA_PX,
            )
        self._classes = class_means(gray, raw, self._patch)
        self._borders, self._raw_area = borders(raw), cv2.countNonZero(raw)
        self._amount = TaughtAmount(
            self._patch,
            self._parts(gray, self._level, 1.0, raw, self._taught),
            self._taught,
            params.cell_px if params.mode == "local" else None,
            ("missing", "extra"),
        )

    def _check_clean(self) -> None:
        """Refuse to teach a region as clean if no area can ever be found in it.

        Raises:
            InvalidProgramConfigError: no blob can have the required size, or the level is that of the surroundings.
        """
        params, name = self.spec.params, self.spec.name
        check_blob_sizes(name, params.min_blob_px, params.max_blob_px, self._patch.pixels)
        if params.method == "adaptive":
            raise InvalidProgramConfigError(
                "{tool}: against its own surroundings a large spot is none, so a clean region cannot be judged so. "
                "Find the level by Otsu, or set it.",
                tool=name,
            )

    def _compare(self, scene: Scene, pose: Pose, gain: float) -> Measurement:
        gray = self._evenly_lit(self._patch, scene, pose)
        level, contrast = self._level_in(gray, gain)
        raw = self._binary(gray, gain, level)
        found = self._sieved(raw)
        if self.spec.params.mode == "count":
            measured = self._counted(found, pose)
        elif self._nothing is not None:
            return self._nothing.compare(self.spec, found, pose)
        else:
            measured = self._amount.compare(self.spec, self._parts(gray, level, gain, raw, found), found, pose)
        if self._nothing is not None:
            return measured
        contrast = min(contrast, self._contrast_kept(gray, raw, gain))
        sure = (contrast - _NO_CONTRAST) / (_FULL_CONTRAST - _NO_CONTRAST)
        measured = lowered(measured, max(0.0, 100.0 * sure), text("bright and dark cannot be told apart"))
        left = not_filled(cv2.countNonZero(raw), self._raw_area, self._patch)
        measured = lowered(measured, left, text("the area is all over the region"))
        return lowered(
            measured, scattered(raw, self._borders, self._patch), text("the area is scattered all over the region")
        )

    def _see(self, scene: Scene, pose: Pose, gain: float) -> Seen:
        gray = self._evenly_lit(self._patch, scene, pose)
        found = self._sieved(self._binary(gray, gain, self._level_in(gray, gain)[0]))
        return Seen(Marked(*self._patch.in_picture(found, scene, pose)))

    def _level_in(self, gray: U8, gain: float) -> tuple[float, float]:
        """(level, contrast): the level at which bright begins in that light, and contrast relative to the taught."""
        if self.spec.params.method == "otsu_each" and self._contrast > 0.0:
            level, contrast = split_level(gray, self._patch.allowed)
            taught = self._contrast * gain if self._classes is None else self._classes.in_light(gain).contrast
            return level, contrast / taught
        return min(self._level * gain, max(self._level, WHITE - 1.0)), 1.0

    def _counted(self, found: U8, pose: Pose) -> Measurement:
        """A count within the tolerance scores more than 80, the default limit; beyond it, less and less.

        A count of 0 is never within the tolerance if the master shows some.
        """
        count, taught = _count(found), self._taught_count
        amount = 100.0 * (count / taught) if taught else None
        tolerance = self.spec.params.count_tolerance
        if count < taught:
            tolerance = min(tolerance, taught - 1)
        wrong = abs(count - taught)
        if wrong <= tolerance:
            score = 100.0 - 20.0 * wrong / (tolerance + 1)
        else:
            room = taught - tolerance if count < taught else max(_COUNT_STEPS, taught)
            score = max(0.0, 80.0 * (1.0 - (wrong - tolerance) / room))
        if not wrong or score >= self.spec.threshold_pct:
            return Measurement(score, amount)
        if taught == 0:
            what = text("{count} found where the master has none", count=count)
        elif count < taught:
            what = text("{number} missing, {count} of {taught} found", number=wrong, count=count, taught=taught)
        else:
            what = text("{number} too many, {count} instead of {taught}", number=wrong, count=count, taught=taught)
        places = _unmatched(found, self._taught)
        return Measurement(score, amount, what, defects_of(places, self._patch, pose))

    def _contrast_kept(self, gray: U8, raw: U8, gain: float) -> float:
        """Contrast of area and rest relative to the taught one (1 if the area is gone: the amount shows that)."""
        if self._classes is None or cv2.countNonZero(raw) < _CLASS_SHARE * self._patch.pixels:
            return 1.0
        seen = class_means(gray, raw, self._patch)
        return 1.0 if seen is None else seen.contrast / self._classes.in_light(gain).contrast

    def _binary(self, gray: U8, gain: float, level: float) -> U8:
        """255 where a pixel is bright, or dark, as the target says."""
        params = self.spec.params
        is_dark = params.target == "dark"
        kind = cv2.THRESH_BINARY_INV if is_dark else cv2.THRESH_BINARY
        binary: Any
        if params.method == "adaptive":
            offset = max(1, round(params.offset * gain))
            offset = offset if is_dark else -offset
            binary = cv2.adaptiveThreshold(gray, 255, cv2.ADAPTIVE_THRESH_MEAN_C, kind, params.block_px | 1, offset)
        else:
            # cv2 calls bright what is *above* the level; here the level itself is bright, too.
            _, binary = cv2.threshold(gray, min(254, max(0, round(level) - 1)), 255, kind)
        return self._patch.limited(binary)

    def _parts(self, gray: U8, level: float, gain: float, raw: U8, found: U8) -> U8:
        """0–255: share of each pixel that is area.

        Rises over the middle half between the level and the nearer class.
        """
        params = self.spec.params
        if params.method == "adaptive":
            return found
        reach = 8.0 if self._classes is None else self._classes.reach(self._level)
        slope = 0.5 / max(1.0, 0.5 * reach * gain)
        # Bright begins at the level: the limit is between that gray level and the one below.
        rising = 0.5 + (np.arange(256.0) - (level - 0.5)) * (slope if params.target == "bright" else -slope)
        if gain > 1.0:
            # White may be clipped: it counts as fully bright in any light.
            rising[WHITE:] = 1.0 if params.target == "bright" else 0.0
        parts: Any = cv2.LUT(gray, np.clip(rising * 255.0 + 0.5, 0, 255).astype(np.uint8))
        if found is not raw:
            # Blobs removed by the sieve go with their rims, filled holes become full; the rest is unchanged.
            taken = cv2.dilate(cv2.subtract(raw, found), np.ones((3, 3), np.uint8))
            parts = cv2.max(cv2.subtract(parts, cv2.subtract(taken, found)), cv2.subtract(found, raw))
        return self._patch.limited(parts)

    def _sieved(self, binary: U8) -> U8:
        params = self.spec.params
        if params.fill_holes:
            outer, _ = cv2.findContours(binary, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
            filled: Any = cv2.drawContours(np.zeros_like(binary), outer, -1, 255, cv2.FILLED)
            binary = self._patch.limited(filled)
        if params.max_blob_px is None and _has_no_blob_below(binary, params.min_blob_px):
            return binary
        count, labels, stats, _ = cv2.connectedComponentsWithStats(binary, connectivity=8, ltype=cv2.CV_32S)
        sizes = stats[1:count, cv2.CC_STAT_AREA]
        keep = sizes >= params.min_blob_px
        if params.max_blob_px is not None:
            keep &= sizes <= params.max_blob_px
        if keep.all():
            return binary
        kept = np.zeros(count, np.uint8)
        kept[1:][keep] = 255
        return kept[labels]  # type: ignore[no-any-return]


def _dark_found(pixels: int) -> Text:
    return text("{pixels} px² of dark area where the master has none", pixels=pixels)


def _bright_found(pixels: int) -> Text:
    return text("{pixels} px² of bright area where the master has none", pixels=pixels)


def split_level(gray: U8, allowed: U8 | None) -> tuple[float, float]:
    """(level, contrast): the midpoint between dark and bright by Otsu's split, and the difference of their means.

    Contrast is 0 for a picture of one gray level.
    """
    hist = np.asarray(cv2.calcHist([gray], [0], allowed, [256], [0, 256]), np.float64).ravel()
    levels = np.arange(256.0)
    below, mass = np.cumsum(hist), np.cumsum(hist * levels)
    above = below[-1] - below
    valid = (below > 0) & (above > 0)
    if not valid.any():
        return 128.0, 0.0
    below, above, low_mass = below[valid], above[valid], mass[valid]
    low, high = low_mass / below, (mass[-1] - low_mass) / above
    best = int(np.argmax(below * above * (high - low) ** 2))
    return float(low[best] + high[best]) / 2 + 0.5, float(high[best] - low[best])


def beyond_plain(gray: U8, allowed: U8 | None, target: str) -> float:
    """The level beyond the grays of a plain region: above it or below it, as the target says."""
    seen = gray.ravel() if allowed is None else gray[allowed > 0]
    ground, sigma = float(np.median(seen)), float(seen.std())
    distance = max(_FROM_PLAIN, _FROM_PLAIN_SHARE * ground, _FROM_PLAIN_SIGMAS * sigma)
    return ground + distance if target == "bright" else ground - distance


class ClassMeans(NamedTuple):
    """Mean gray level of the area and of the rest of the region."""

    area: float
    rest: float

    @property
    def contrast(self) -> float:
        return abs(self.area - self.rest)

    def in_light(self, gain: float) -> ClassMeans:
        """Both means in other light: at most white, where the camera clips."""
        area, rest = (min(mean * gain, max(mean, float(WHITE))) for mean in self)
        return ClassMeans(area, rest) if area != rest else self

    def reach(self, level: float) -> float:
        """Distance from the level to the nearer mean, in gray levels; 0 when the level is not between them."""
        return max(0.0, min(level - min(self), max(self) - level))


def class_means(gray: U8, binary: U8, patch: Patch) -> ClassMeans | None:
    """None when the area or the rest is too small for a mean."""
    area = cv2.countNonZero(binary)
    rest = patch.pixels - area
    if min(area, rest) < max(30, _CLASS_SHARE * patch.pixels):
        return None
    inside, overall = cv2.sumElems(cv2.bitwise_and(gray, binary))[0], cv2.sumElems(patch.limited(gray))[0]
    return ClassMeans(inside / area, (overall - inside) / rest)


def _has_no_blob_below(binary: U8, size_px: int) -> bool:
    """A fast check (contours take a seventh of the time of labeling); False means that blobs must be counted."""
    if size_px <= 1:
        return True
    contours, _ = cv2.findContours(binary, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    # A contour runs through the centers of its pixels: it encloses less than they cover.
    return len(contours) <= 64 and all(cv2.contourArea(contour) >= size_px for contour in contours)


def _count(binary: U8) -> int:
    return int(cv2.connectedComponents(binary, connectivity=8)[0]) - 1


def _unmatched(found: U8, taught: U8) -> list[Difference]:
    """Taught blobs without any overlapping found one, and found blobs without an overlapping taught one."""
    places: list[Difference] = []
    for is_extra, own, other in ((False, taught, found), (True, found, taught)):
        count, labels, stats, _ = cv2.connectedComponentsWithStats(own, connectivity=8)
        met = np.bincount(labels[other > 0], minlength=count)
        for label in range(1, count):
            x, y, width, height, pixels = map(int, stats[label])
            if met[label] * 4 < pixels:
                places.append(Difference(x, y, width, height, pixels, is_extra))
    return places
