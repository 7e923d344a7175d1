"""color_area: area of the taught colors in the region relative to the master.

Colors by CIELAB lightness, chroma and hue (`measure/colors.py`), after division by the light. A pixel that counts as a
taught color may still differ in shade (`measure/shade.py`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from core.errors import ImageQualityError, InvalidROIError
from core.fields import choice, flag, number, same
from core.inspection.geometry import Pose, Roi
from core.inspection.lit_tool import BRIGHTNESS_SHOWS, LightParams, LitTool
from core.inspection.measure.amount import (
    LEAST_AREA_PX,
    MODE_HELP,
    TaughtAmount,
    TaughtNothing,
    allowed_field,
    area_px,
    borders,
    cell_field,
    graded,
    is_within_limits,
    lowered,
    not_filled,
    scattered,
)
from core.inspection.measure.cells import defects_of, differences, opened
from core.inspection.measure.colors import Color, ColorTable, Floats, Region, Tolerances, dominant, to_lab
from core.inspection.measure.patch import U8, Patch
from core.inspection.measure.shade import Stain, TaughtShade
from core.inspection.region_fields import regions
from core.inspection.seen import Marked, Seen
from core.inspection.tool import Measurement, ToolSpec
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from core.inspection.imaging import Scene

KINDS = ("missing color", "extra color")

_GLINTS = 0.15
"""Share of a surface that may differ in shade at no cost: glints, rims and noise."""


@dataclass(frozen=True)
class ColorAreaParams(LightParams):
    samples: tuple[Roi, ...] = regions(
        "Color samples", help="Places in the master that show the colors; none: the region's most frequent color."
    )
    tolerance_lightness: float = number(
        "Lightness tolerance",
        default=22,
        tolerates=True,
        minimum=1,
        maximum=100,
        only_if={"ignore_lightness": (False,)},
        help="How much lighter or darker, of 100.",
    )
    ignore_lightness: bool = flag("Ignore lightness", default=False, tolerates=True, help="Only hue and chroma matter.")
    tolerance_hue_deg: float = number(
        "Hue tolerance",
        default=25,
        tolerates=True,
        minimum=1,
        maximum=180,
        unit="°",
        help="How far the hue may turn; grays have none.",
    )
    tolerance_chroma: float = number(
        "Chroma tolerance", default=25, tolerates=True, minimum=1, maximum=130, help="How much duller or more vivid."
    )
    tolerance_shade: float | None = number(
        "Shade tolerance",
        default=4,
        minimum=0.5,
        maximum=50,
        step=0.5,
        unit="ΔE",
        optional=True,
        help="So far (CIEDE2000) the mean of the found color may lie from the taught one: so much scores 80 %.",
    )
    mode: str = choice(
        "Compares",
        default="total",
        tolerates="total",
        options={"total": "Total area", "local": "Area cell by cell", "wrong": "Share of wrong color"},
        help=MODE_HELP + " Wrong color: how much of the taught area now has another one.",
    )
    cell_px: int = cell_field()
    allowed_px: int = allowed_field()
    brightness_tolerance_pct: float | None = same(
        LightParams,
        "brightness_tolerance_pct",
        only_if={**BRIGHTNESS_SHOWS, "ignore_lightness": (False,)},
    )


class ColorArea(LitTool[ColorAreaParams]):
    type = "color_area"
    icon = "color_area"
    title = "Color area"
    help = "Compares the area that has the taught colors with the master."
    params_type = ColorAreaParams
    default_threshold_pct = 80.0
    tried_with = ({}, {"ignore_lightness": True, "tolerance_shade": None})

    def __init__(self, spec: ToolSpec[ColorAreaParams], master: Scene) -> None:
        super().__init__(spec, master)
        params = spec.params
        still = Pose.identity()
        self._patch = Patch(spec.name, spec.roi, spec.masks, master)
        tolerances = Tolerances(
            None if params.ignore_lightness else params.tolerance_lightness,
            params.tolerance_chroma,
            params.tolerance_hue_deg,
        )
        colors = self._taught_colors(master)
        self._swatches = tuple(color.bgr for color in colors)
        self._table = ColorTable(colors, tolerances, self._rivals(master, colors, tolerances))
        parts, self._colors = self._read(master, still, 1.0)
        self._parts, self._taught = parts, _halved(parts)
        self._borders = borders(self._taught)
        self._nothing: TaughtNothing | None = None
        area = cv2.countNonZero(self._taught)
        if area < LEAST_AREA_PX:
            area = cv2.countNonZero(opened(self._taught))
            if area or not params.samples:
                raise ImageQualityError(
                    "{tool}: the region shows too little of the taught colors ({pixels} px², least {least}). Choose "
                    "other samples or more tolerance, or a region that shows none where none may be.",
                    tool=spec.name,
                    pixels=area,
                    least=LEAST_AREA_PX,
                )
            self._nothing = TaughtNothing(spec, self._patch, _color_found, KINDS[1])
            self.note = text("taught as clean: {what}", what=text("none of the taught colors may be here"))
            return
        self._amount = TaughtAmount(
            self._patch, parts, self._taught, params.cell_px if params.mode == "local" else None, KINDS
        )
        self._areas = [_own_px(parts, own) for own in self._by_color(_touched(parts), self._colors, is_alone=True)]
        self._shades = [
            # If the light is not corrected, lightness says nothing about the part.
            TaughtShade(self._patch, binary, master, not params.ignore_lightness and params.light != "off")
            for binary in self._by_color(_touched(parts), self._colors)
            if params.tolerance_shade is not None
        ]

    @property
    def brightness_tolerance_pct(self) -> float | None:
        return None if self.spec.params.ignore_lightness else super().brightness_tolerance_pct

    def _taught_colors(self, master: Scene) -> list[Color]:
        """The colors of the samples, or the region's own.

        Raises:
            InvalidROIError: a sample is not inside the master.
        """
        spec = self.spec
        if not spec.params.samples:
            return [dominant(_pixels(self._patch, master))]
        colors = []
        for number_, sample in enumerate(spec.params.samples, start=1):
            if not sample.lies_in(master.width, master.height):
                raise InvalidROIError(
                    "{tool}: color sample {number} leaves the master image.", tool=spec.name, number=number_
                )
            colors.append(Color.median_of(to_lab(_pixels(Patch(spec.name, sample, (), master), master))))
        return colors

    def _rivals(self, master: Scene, colors: list[Color], tolerances: Tolerances) -> list[list[Floats]]:
        """For each taught color, the colors of the region that could be taken for it.

        Raises:
            ImageQualityError: a sample's color cannot be distinguished from another one of the region.
        """
        spec = self.spec
        region = Region(self._patch.cut(master.image, Pose.identity()), self._patch.allowed)
        found = []
        for number_, color in enumerate(colors, start=1):
            rivals = [
                rival
                for rival in region.rivals(color, colors, tolerances.axes)
                if tolerances.likeness(rival.nearest, color) > 0.0
            ]
            unclear = next((rival for rival in rivals if not rival.is_clear), None)
            if unclear is not None and spec.params.samples:
                raise ImageQualityError(
                    "{tool}: the color of sample {number} cannot be told from another one in the region (ΔE {apart}, "
                    "least {least}). Mask what has that color, or light the part so that they differ more.",
                    tool=spec.name,
                    number=number_,
                    apart=round(unclear.apart, 1),
                    least=round(unclear.least_apart, 1),
                )
            found.append([rival.lab for rival in rivals if rival.is_clear])
        return found

    def _compare(self, scene: Scene, pose: Pose, gain: float) -> Measurement:
        parts, colors = self._in_place(scene, pose, gain)
        binary = _halved(parts)
        if self._nothing is not None:
            return self._nothing.compare(self.spec, opened(binary), pose)
        if self.spec.params.mode == "wrong":
            found = self._wrong(parts, binary, pose)
        else:
            found = self._amount.compare(self.spec, parts, binary, pose)
        left = not_filled(area_px(parts), self._amount.pixels, self._patch)
        found = lowered(found, left, text("the color is all over the region"))
        found = lowered(
            found,
            scattered(binary, self._borders, self._patch),
            text("the color is scattered all over the region"),
        )
        for number_, own in enumerate(self._by_color(_touched(parts), colors)):
            found = self._complete(found, number_, parts, own)
            if self._shades:
                found = self._shaded(found, self._shades[number_].stains(scene, pose, gain, own), own, pose)
        return found

    def _see(self, scene: Scene, pose: Pose, gain: float) -> Seen:
        binary = _halved(self._in_place(scene, pose, gain)[0])
        found = binary if self._nothing is None else opened(binary)
        return Seen(Marked(*self._patch.in_picture(found, scene, pose)), colors=self._swatches)

    def _in_place(self, scene: Scene, pose: Pose, gain: float) -> tuple[U8, U8 | None]:
        """As `_read`; a taught color in the place of another one does not count."""
        parts, colors = self._read(scene, pose, gain)
        if colors is not None and self._colors is not None:
            parts = np.where(_swapped(colors, self._colors), 0, parts).astype(np.uint8)
        return parts, colors

    def _complete(self, found: Measurement, number_: int, parts: U8, own: U8) -> Measurement:
        """Lower the score unless each of several colors has its own taught area: one does not replace another."""
        if len(self._areas) < 2 or self._areas[number_] < LEAST_AREA_PX:
            return found
        score = min(100.0, 100.0 * _own_px(parts, own) / self._areas[number_])
        percent = round(100.0 - score, 1)
        return lowered(
            found,
            score,
            text("{percent} % of the color of sample {number} is missing", percent=percent, number=number_ + 1),
        )

    def _shaded(self, found: Measurement, stains: Sequence[Stain], binary: U8, pose: Pose) -> Measurement:
        """Lower the score for differences in shade, at most by the share that differs, as if it had another color."""
        tolerance = self.spec.params.tolerance_shade or math.inf
        score, worst = 100.0, None
        for stain in stains:
            # Under the default tolerance, ΔE 1 is free: a trained eye just sees it, and noise and rounding reach it.
            shade = graded(max(0.0, stain.difference.total - tolerance / 4), 0.75 * tolerance)
            spoilt = max(0.0, stain.share - _GLINTS) / (1.0 - _GLINTS)
            if (one := max(shade, 100.0 * (1.0 - spoilt))) < score:
                score, worst = one, stain
        if worst is None or score >= found.score_pct:
            return found
        if score >= self.spec.threshold_pct:
            return replace(found, score_pct=score)
        what = text(
            "the color is ΔE {difference} off: {how}",
            difference=round(worst.difference.total, 1),
            how=worst.difference.words(),
        )
        if worst.share < 1.0:
            what = text("{what}, on {percent} % of the area", what=what, percent=round(100.0 * worst.share))
        places = differences(binary, np.zeros_like(binary))
        return lowered(found, score, what, defects_of(places, self._patch, pose, extra=KINDS[0]))

    def _by_color(self, binary: U8, colors: U8 | None, *, is_alone: bool = False) -> Iterator[U8]:
        """The binary picture by taught color, one after the other; `is_alone`: only pixels with that color alone."""
        if colors is None:
            yield binary
            return
        for bit in range(min(8, len(self.spec.params.samples))):
            own = np.uint8(1 << bit)
            mask = (colors == own).astype(np.uint8) if is_alone else colors & own
            yield np.asarray(cv2.bitwise_and(binary, binary, mask=mask), np.uint8)

    def _wrong(self, parts: U8, binary: U8, pose: Pose) -> Measurement:
        """Share of the taught area that now has another color; extra area does not matter."""
        kept: Any = cv2.min(parts, self._parts)
        score = min(100.0, 100.0 * (area_px(kept) / self._amount.pixels))
        amount = 100.0 * (area_px(parts) / self._amount.pixels)
        found = Measurement(score, amount)
        if not is_within_limits(self.spec, score, amount):
            found = self._named(found, binary, pose)
        return self._amount.less_vague(found, parts, binary)

    def _named(self, found: Measurement, binary: U8, pose: Pose) -> Measurement:
        places = [place for place in differences(binary, self._taught) if not place.is_extra]
        what = text("{percent} % of the area has a wrong color", percent=round(100.0 - found.score_pct, 1))
        if places:
            what = text("{what}, {place}", what=what, place=self._patch.place(*places[0].center))
        return replace(found, what=what, defects=defects_of(places, self._patch, pose, *KINDS))

    def _read(self, scene: Scene, pose: Pose, gain: float) -> tuple[U8, U8 | None]:
        """(parts, colors): share of each pixel of the taught window that has a taught color, 0–255; and which colors.

        `colors`: the bits of the samples; None with a single sample.
        """
        block, way = self._patch.block(scene, pose)
        index = self._table.index(scene.image[block.slices], gain)
        parts = self._patch.limited(self._patch.straightened(self._table.likeness(index), way))
        if len(self.spec.params.samples) < 2:
            return parts, None
        return parts, self._patch.straightened(self._table.colors(index), way, cv2.INTER_NEAREST)


def _color_found(pixels: int) -> Text:
    return text("{pixels} px² of the color where the master has none", pixels=pixels)


def _swapped(found: U8, taught: U8) -> NDArray[np.bool_]:
    """Where one taught color has replaced another."""
    swapped: NDArray[np.bool_] = ((found & taught) == 0) & (found > 0) & (taught > 0)
    return swapped


def _pixels(patch: Patch, master: Scene) -> U8:
    """N×3: the colors of the allowed pixels."""
    cut = patch.cut(master.image, Pose.identity())
    return cut.reshape(-1, 3) if patch.allowed is None else cut[patch.allowed > 0]


def _touched(parts: U8) -> U8:
    """Every pixel with some of the color: a shade deviates most just before it becomes another color."""
    _, binary = cv2.threshold(parts, 0, 255, cv2.THRESH_BINARY)
    return np.asarray(binary, np.uint8)


def _own_px(parts: U8, own: U8) -> float:
    """Area in px² where `own` is not 0, with partial pixels counted in part."""
    return area_px(np.asarray(cv2.bitwise_and(parts, own), np.uint8))


def _halved(parts: U8) -> U8:
    _, binary = cv2.threshold(parts, 127, 255, cv2.THRESH_BINARY)
    return np.asarray(binary, np.uint8)
