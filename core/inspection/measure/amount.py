"""A taught amount of area, compared in total or cell by cell; and regions taught as having none.

Other deviations lower the score too: the worst one gives the score and the reason.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from core.fields import number
from core.inspection.measure.cells import Cells, Difference, defects_of, differences
from core.inspection.measure.patch import U8, Patch, check_clean_size
from core.inspection.tool import Measurement, ToolSpec
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.inspection.geometry import Pose
    from core.inspection.result import Defect

MODE_HELP = "Cell by cell, too much in one place does not make up for too little in another."
LEAST_AREA_PX = 9
"""Smallest area, in px², that the master must show to be taught as an amount."""

_REST_SHARE, _FEWEST_REST_PX = 0.02, 30
_REST_KEPT = 0.25


def cell_field() -> Any:
    """Declares `cell_px` of a tool that has the mode `local`."""
    return number(
        "Cell",
        default=12,
        minimum=3,
        maximum=200,
        unit="px",
        integer=True,
        only_if={"mode": ("local",)},
        help="Side of a cell when comparing cell by cell.",
    )


def allowed_field() -> Any:
    """Declares `allowed_px`, for a region that shows none of the area."""
    return number(
        "Allowed area",
        default=20,
        minimum=1,
        maximum=1_000_000,
        unit="px²",
        integer=True,
        help="Where the master shows none of it: so much scores 80 %, five times as much 0 %.",
    )


def graded(deviation: float, allowed: float) -> float:
    """100 for no deviation, 80 (the default limit of these tools) for the allowed one, 0 for five times as much."""
    return max(0.0, 100.0 - 20.0 * deviation / allowed)


def lowered(found: Measurement, score: float, what: Text, defects: tuple[Defect, ...] = ()) -> Measurement:
    """The measurement, with this score and reason instead if the score is lower."""
    if score >= found.score_pct:
        return found
    return replace(found, score_pct=score, what=what, defects=defects or found.defects)


class TaughtAmount:
    """The amount of area in the master, and where it is.

    `parts`: 0–255, the share of each pixel that is area; `binary`: 0 or 255.

    Attributes:
        pixels: the taught area in px², with partial pixels counted in part.
    """

    def __init__(self, patch: Patch, parts: U8, binary: U8, cell_px: int | None, kinds: tuple[str, str]) -> None:
        """`cell_px`: compare cell by cell; None: in total.

        `kinds`: kinds of the defects for too little and for too much.
        """
        self._patch, self._binary, self._kinds = patch, binary, kinds
        self._cell_px = cell_px
        # Where most pixels are only partly area, the same holds for most pictures: then whole pixels are counted.
        shares, whole = area_px(parts), cv2.countNonZero(binary)
        self._is_by_pixel = not shares / 2 <= whole <= 2 * shares
        parts = binary if self._is_by_pixel else parts
        self.pixels = area_px(parts)
        self._taught_in_part, self._borders = self._in_part(parts, binary), borders(binary)
        self._cells = Cells(parts, patch, cell_px) if cell_px is not None else None

    def compare(self, spec: ToolSpec[Any], parts: U8, binary: U8, pose: Pose) -> Measurement:
        """`spec`: its limits decide whether a reason and defects are needed; they may have changed since teaching."""
        parts = binary if self._is_by_pixel else parts
        amount = 100.0 * (area_px(parts) / self.pixels)
        if self._cells is not None and self._cell_px is not None:
            local = self._local(spec, self._cells, self._cell_px, amount, parts, binary, pose)
            # An area smaller than a cell is a small share of the cell, although it is the whole area.
            total = self._total(spec, amount, binary, pose)
            return self.less_vague(min(local, total, key=lambda found: found.score_pct), parts, binary)
        return self.less_vague(self._total(spec, amount, binary, pose), parts, binary)

    def less_vague(self, found: Measurement, parts: U8, binary: U8) -> Measurement:
        """The measurement, with a lower score if more pixels are partly area than the borders explain.

        A plain picture may be slightly like the area in every pixel, and reach its amount although the area is missing.
        """
        if self._is_by_pixel:
            return found
        vague = abs(self._in_part(parts, binary) - self._taught_in_part) - self._borders
        score = min(100.0, max(0.0, 100.0 - 100.0 * vague / self.pixels))
        return lowered(found, score, text("area and surroundings cannot be told apart"))

    @staticmethod
    def _in_part(parts: U8, binary: U8) -> float:
        return cv2.countNonZero(binary) - area_px(parts)

    def _total(self, spec: ToolSpec[Any], amount: float, binary: U8, pose: Pose) -> Measurement:
        score = max(0.0, 100.0 - abs(amount - 100.0))
        if is_within_limits(spec, score, amount):
            return Measurement(score, amount)
        places = differences(binary, self._binary)
        what = _too(amount, self._patch, places)
        return Measurement(score, amount, what, defects_of(places, self._patch, pose, *self._kinds))

    def _local(
        self, spec: ToolSpec[Any], cells: Cells, cell_px: int, amount: float, parts: U8, binary: U8, pose: Pose
    ) -> Measurement:
        deviations = cells.deviations(parts)
        low, high, low_at, high_at = cv2.minMaxLoc(deviations)
        worst, at = (high, high_at) if high >= -low else (low, low_at)
        score = min(100.0, max(0.0, 100.0 - abs(worst)))
        if is_within_limits(spec, score, amount):
            return Measurement(score, amount)
        amiss = (
            "{percent} % too much in one spot, {place}" if worst > 0 else "{percent} % too little in one spot, {place}"
        )
        what = text(amiss, percent=round(abs(worst), 1), place=self._patch.place(*at))
        # Only differences in cells outside the limits: elsewhere edges may jitter.
        outside = np.abs(deviations) > min(100.0 - spec.threshold_pct, abs(worst) * 0.999)
        near = cv2.dilate(outside.astype(np.uint8), np.ones((cell_px, cell_px), np.uint8))
        places = differences(np.where(near, binary, self._binary), self._binary)
        return Measurement(score, amount, what, defects_of(places, self._patch, pose, *self._kinds))


class TaughtNothing:
    """The region shows no area in the master, and none may appear."""

    def __init__(self, spec: ToolSpec[Any], patch: Patch, found: Callable[[int], Text], kind: str) -> None:
        """`found`: makes the reason for a number of px². `kind`: kind of the defects.

        Raises:
            InvalidROIError: the region is too small to be taught as clean.
        """
        check_clean_size(spec.name, patch.pixels)
        self._patch, self._found, self._kind = patch, found, kind

    def compare(self, spec: ToolSpec[Any], binary: U8, pose: Pose) -> Measurement:
        """spec: as for `TaughtAmount`."""
        pixels = cv2.countNonZero(binary)
        score = graded(pixels, spec.params.allowed_px)
        if score >= spec.threshold_pct:
            return Measurement(score)
        places = differences(binary, np.zeros_like(binary))
        what = self._found(pixels)
        if places:
            what = text("{what}, {place}", what=what, place=self._patch.place(*places[0].center))
        return Measurement(score, what=what, defects=defects_of(places, self._patch, pose, extra=self._kind))


def area_px(parts: U8) -> float:
    """Area in px², with partial pixels counted in part."""
    return cv2.sumElems(parts)[0] / 255.0


def borders(binary: U8) -> int:
    """Number of horizontal neighbors that differ: few for areas, half of all pixels for noise."""
    return cv2.countNonZero(cv2.bitwise_xor(binary[:, 1:], binary[:, :-1])) if binary.shape[1] > 1 else 0


def scattered(binary: U8, taught_borders: int, patch: Patch) -> float:
    """Score for how compact the area is: 100 up to three times the taught borders, then inversely proportional."""
    allowed = 3 * taught_borders + patch.pixels // 20
    return min(100.0, 100.0 * allowed / max(1, borders(binary)))


def not_filled(area: float, taught: float, patch: Patch) -> float:
    """Score for the rest of the region beside the area (px²), where the master shows enough of it."""
    rest = patch.pixels - taught
    if rest < max(_FEWEST_REST_PX, _REST_SHARE * patch.pixels):
        return 100.0
    return min(100.0, max(0.0, 100.0 * (patch.pixels - area) / (_REST_KEPT * rest)))


def is_within_limits(spec: ToolSpec[Any], score: float, amount: float) -> bool:
    """Whether score and amount are within the limits, so that no reason is needed."""
    return score >= spec.threshold_pct and (spec.upper_limit_pct is None or amount <= spec.upper_limit_pct)


def _too(amount: float, patch: Patch, places: list[Difference]) -> Text:
    """The deviation in words ("12 % too little, upper left").

    The place is that of the largest difference in the direction of the deviation.
    """
    template = "{percent} % too much" if amount > 100.0 else "{percent} % too little"
    what = text(template, percent=round(abs(amount - 100.0), 1))
    guilty = next((place for place in places if place.is_extra == (amount > 100.0)), None)
    return text("{what}, {place}", what=what, place=patch.place(*guilty.center)) if guilty else what
