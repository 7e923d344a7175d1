"""An amount of area held against the taught one, in total or cell by cell."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

from core.inspection.geometry import Pose
from core.inspection.tools.base import Measurement, ToolSpec
from core.inspection.tools.cells import Cells, Difference, defects_of, differences
from core.inspection.tools.patch import U8, Patch
from core.text import Text, text

MODE_HELP = "Cell by cell, too much in one place does not make up for too little in another."
CELL_HELP = "Side of a cell when comparing cell by cell."


class TaughtAmount:
    """How much area the master has, and where. `parts`: 0–255, how much of each pixel is area; `binary`: 0 or 255.

    Attributes:
        pixels: the taught area in px², parts of pixels counted as parts.
    """

    def __init__(
        self, spec: ToolSpec[Any], patch: Patch, parts: U8, binary: U8, cell_px: int | None, kinds: tuple[str, str]
    ) -> None:
        """cell_px: compare cell by cell; None: in total. kinds: what too little and too much are called as defects."""
        self._spec, self._patch, self._binary, self._kinds = spec, patch, binary, kinds
        self._cell_px = cell_px
        parts = _sound(parts, binary)
        self.pixels = area_px(parts)
        self._cells = Cells(parts, patch, cell_px) if cell_px is not None else None

    def compare(self, parts: U8, binary: U8, pose: Pose) -> Measurement:
        parts = _sound(parts, binary)
        amount = 100.0 * (area_px(parts) / self.pixels)
        if self._cells is not None and self._cell_px is not None:
            return self._local(self._cells, self._cell_px, amount, parts, binary, pose)
        score = max(0.0, 100.0 - abs(amount - 100.0))
        if is_within_limits(self._spec, score, amount):
            return Measurement(score, amount)
        places = differences(binary, self._binary)
        what = _too(amount, self._patch, places)
        return Measurement(score, amount, what, defects_of(places, self._patch, pose, *self._kinds))

    def _local(self, cells: Cells, cell_px: int, amount: float, parts: U8, binary: U8, pose: Pose) -> Measurement:
        deviations = cells.deviations(parts)
        low, high, low_at, high_at = cv2.minMaxLoc(deviations)
        worst, at = (high, high_at) if high >= -low else (low, low_at)
        score = min(100.0, max(0.0, 100.0 - abs(worst)))
        if is_within_limits(self._spec, score, amount):
            return Measurement(score, amount)
        amiss = "{percent} % of a cell too much, {place}" if worst > 0 else "{percent} % of a cell too little, {place}"
        what = text(amiss, percent=round(abs(worst), 1), place=self._patch.place(*at))
        # Only what lies in the cells that are out of limits: elsewhere the edges may jitter as they like.
        outside = np.abs(deviations) > min(100.0 - self._spec.threshold_pct, abs(worst) * 0.999)
        near = cv2.dilate(outside.astype(np.uint8), np.ones((cell_px, cell_px), np.uint8))
        places = differences(np.where(near, binary, self._binary), self._binary)
        return Measurement(score, amount, what, defects_of(places, self._patch, pose, *self._kinds))


def _sound(parts: U8, binary: U8) -> U8:
    """The parts, unless they are mostly halves: a gray picture may be a little like everything and nothing of it."""
    whole, counted = cv2.countNonZero(binary), area_px(parts)
    return parts if counted / 2 <= whole <= 2 * counted else binary


def area_px(parts: U8) -> float:
    """Pixels, parts of pixels counted as parts."""
    return cv2.sumElems(parts)[0] / 255.0


def borders(binary: U8) -> int:
    """How many neighbours in a row differ: few for areas, half of all for noise."""
    return cv2.countNonZero(cv2.bitwise_xor(binary[:, 1:], binary[:, :-1])) if binary.shape[1] > 1 else 0


def is_within_limits(spec: ToolSpec[Any], score: float, amount: float) -> bool:
    """Whether nobody will ask what is wrong and where."""
    return score >= spec.threshold_pct and (spec.upper_limit_pct is None or amount <= spec.upper_limit_pct)


def _too(amount: float, patch: Patch, places: list[Difference]) -> Text:
    """ "12 % too little, upper left": the place is that of the largest difference of the kind that prevails."""
    template = "{percent} % too much" if amount > 100.0 else "{percent} % too little"
    what = text(template, percent=round(abs(amount - 100.0), 1))
    guilty = next((place for place in places if place.is_extra == (amount > 100.0)), None)
    return text("{what}, {place}", what=what, place=patch.place(*guilty.centre)) if guilty else what
