"""color_area: how much of the region has the taught colours, against the master.

Colours by CIELAB lightness, chroma and hue (`colours.py`), the light cancelled first (`light.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import ImageQualityError, InvalidROIError
from core.inspection.fields import choice, flag, number, regions
from core.inspection.geometry import Pose, Roi
from core.inspection.imaging import Scene
from core.inspection.tools.amount import CELL_HELP, MODE_HELP, TaughtAmount, area_px, borders, is_within_limits
from core.inspection.tools.base import Measurement, ToolSpec
from core.inspection.tools.cells import defects_of, differences
from core.inspection.tools.colours import Colour, ColourTable, Tolerances, dominant, to_lab
from core.inspection.tools.light import LightParams, LitTool
from core.inspection.tools.patch import U8, Patch
from core.text import text

LEAST_AREA_PX = 9
_REST_SHARE = 0.05
_REST_KEPT = 0.2
KINDS = ("missing colour", "extra colour")


@dataclass(frozen=True)
class ColorAreaParams(LightParams):
    samples: tuple[Roi, ...] = regions(
        "Colour samples", help="Places in the master that show the colours; none: the region's most frequent colour."
    )
    tolerance_lightness: float = number(
        "Lightness tolerance", default=22, minimum=1, maximum=100, help="How much lighter or darker, of 100."
    )
    ignore_lightness: bool = flag("Ignore lightness", default=False, help="Only hue and chroma matter.")
    tolerance_hue_deg: float = number(
        "Hue tolerance", default=25, minimum=1, maximum=180, unit="°", help="How far the hue may turn; grays have none."
    )
    tolerance_chroma: float = number(
        "Chroma tolerance", default=25, minimum=1, maximum=130, help="How much duller or more vivid."
    )
    mode: str = choice(
        "Compares",
        default="total",
        options={"total": "Total area", "local": "Area cell by cell", "wrong": "Share of wrong colour"},
        help=MODE_HELP + " Wrong colour: how much of the taught area now has another one.",
    )
    cell_px: int = number("Cell", default=12, minimum=3, maximum=200, unit="px", integer=True, help=CELL_HELP)


class ColorArea(LitTool[ColorAreaParams]):
    type = "color_area"
    title = "Color area"
    help = "Compares the area that has the taught colours with the master."
    params_type = ColorAreaParams
    default_threshold_pct = 80.0

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
        self._table = ColourTable(self._taught_colours(master), tolerances)
        parts, self._colours = self._look(master, still, 1.0)
        self._parts, self._taught = parts, _halved(parts)
        self._borders = borders(self._taught)
        if area_px(parts) < LEAST_AREA_PX:
            raise ImageQualityError(
                "{tool}: the region shows none of the taught colours. Choose other samples or more tolerance.",
                tool=spec.name,
            )
        self._amount = TaughtAmount(
            spec, self._patch, parts, self._taught, params.cell_px if params.mode == "local" else None, KINDS
        )
        self._rest = self._patch.pixels - self._amount.pixels

    @property
    def brightness_tolerance_pct(self) -> float | None:
        return None if self.spec.params.ignore_lightness else super().brightness_tolerance_pct

    def _taught_colours(self, master: Scene) -> list[Colour]:
        """The colours of the samples, or the region's own.

        Raises:
            InvalidROIError: a sample leaves the master.
        """
        spec = self.spec
        if not spec.params.samples:
            return [dominant(_pixels(self._patch, master))]
        colours = []
        for number_, sample in enumerate(spec.params.samples, start=1):
            if not sample.lies_in(master.width, master.height):
                raise InvalidROIError(
                    "{tool}: colour sample {number} leaves the master image.", tool=spec.name, number=number_
                )
            colours.append(Colour.median_of(to_lab(_pixels(Patch(spec.name, sample, (), master), master))))
        return colours

    def _compare(self, scene: Scene, pose: Pose, gain: float) -> Measurement:
        parts, colours = self._look(scene, pose, gain)
        if colours is not None and self._colours is not None:
            # A taught colour in the wrong place is as good as none.
            parts = np.where(_swapped(colours, self._colours), 0, parts).astype(np.uint8)
        binary = _halved(parts)
        parts = self._worse(parts, binary)
        if self._rest >= _REST_SHARE * self._patch.pixels:
            rest = self._patch.pixels - area_px(parts)
            if rest < _REST_KEPT * self._rest:
                return Measurement(0.0, what=text("the colour is all over the region"), is_ng=True)
        if borders(binary) > 3 * self._borders + self._patch.pixels // 20:
            return Measurement(0.0, what=text("the colour is scattered all over the region"), is_ng=True)
        if self.spec.params.mode == "wrong":
            return self._wrong(parts, binary, pose)
        return self._amount.compare(parts, binary, pose)

    def _worse(self, parts: U8, binary: U8) -> U8:
        """Shares of pixels, or whole pixels where these are farther from the taught amount and borders cannot be why.

        A plain picture may be a part of the taught colour in every pixel, and so have the taught amount without a part.
        """
        shares, whole, taught = area_px(parts), float(cv2.countNonZero(binary)), self._amount.pixels
        is_vague = abs(whole - shares) > self._borders
        return binary if is_vague and abs(whole - taught) > abs(shares - taught) else parts

    def _wrong(self, parts: U8, binary: U8, pose: Pose) -> Measurement:
        """Of the taught area, the share that now has another colour; what is extra does not matter."""
        kept: Any = cv2.min(parts, self._parts)
        score = min(100.0, 100.0 * (area_px(kept) / self._amount.pixels))
        amount = 100.0 * (area_px(parts) / self._amount.pixels)
        if is_within_limits(self.spec, score, amount):
            return Measurement(score, amount)
        places = [place for place in differences(binary, self._taught) if not place.is_extra]
        what = text("{percent} % of the area has a wrong colour", percent=round(100.0 - score, 1))
        if places:
            what = text("{what}, {place}", what=what, place=self._patch.place(*places[0].centre))
        return Measurement(score, amount, what, defects_of(places, self._patch, pose, *KINDS))

    def _look(self, scene: Scene, pose: Pose, gain: float) -> tuple[U8, U8 | None]:
        """(parts, colours): how much of each pixel of the taught window has a taught colour, 0–255; and which colours.

        colours: the bits of the samples; None when there is but one.
        """
        block, way = self._patch.block(scene, pose)
        index = self._table.index(scene.image[block.slices], gain)
        parts = self._patch.limited(self._patch.straightened(self._table.likeness(index), way))
        if len(self.spec.params.samples) < 2:
            return parts, None
        return parts, self._patch.straightened(self._table.colours(index), way, cv2.INTER_NEAREST)


def _swapped(found: U8, taught: U8) -> NDArray[np.bool_]:
    """Where one taught colour has taken the place of another."""
    swapped: NDArray[np.bool_] = ((found & taught) == 0) & (found > 0) & (taught > 0)
    return swapped


def _pixels(patch: Patch, master: Scene) -> U8:
    """N×3: the colours of the allowed pixels."""
    cut = patch.cut(master.image, Pose.identity())
    return cut.reshape(-1, 3) if patch.allowed is None else cut[patch.allowed > 0]


def _halved(parts: U8) -> U8:
    _, binary = cv2.threshold(parts, 127, 255, cv2.THRESH_BINARY)
    return np.asarray(binary, np.uint8)
