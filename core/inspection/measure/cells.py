"""Local comparison: an amount compared cell by cell, so that too much in one place cannot cancel too little in another.

The cells overlap at every pixel (one box filter, McDonnell 1981), so no defect is split by a grid.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from core.inspection.geometry import Pose
    from core.inspection.measure.patch import U8, Patch
    from core.inspection.result import Defect

MOST_DEFECTS = 20


class Cells:
    """The taught share of set pixels in the cell around every pixel."""

    def __init__(self, binary: U8, patch: Patch, cell_px: int) -> None:
        """`binary`: height×width uint8, 0 or 255; 0 outside the patch's allowed pixels."""
        height, width = binary.shape
        self._size = (min(cell_px, width), min(cell_px, height))
        allowed = np.ones(binary.shape, np.uint8) if patch.allowed is None else patch.allowed // 255
        area = float(self._size[0] * self._size[1])
        weight = cv2.boxFilter(allowed, cv2.CV_32F, self._size, normalize=False, borderType=cv2.BORDER_CONSTANT)
        # A cell mostly outside would exaggerate its few pixels: it counts as at least half full.
        self._per_pixel: NDArray[np.float32] = (100.0 / 255.0 / np.maximum(weight, area / 2)).astype(np.float32)
        self._taught = self._amounts(binary)

    def _amounts(self, binary: U8) -> NDArray[np.float32]:
        amounts = cv2.boxFilter(binary, cv2.CV_32F, self._size, normalize=False, borderType=cv2.BORDER_CONSTANT)
        return np.asarray(cv2.multiply(amounts, self._per_pixel, dst=amounts), np.float32)

    def deviations(self, binary: U8) -> NDArray[np.float32]:
        """height×width float32: excess (below 0: lack) of set pixels in the cell around each pixel, % of the cell."""
        amounts = self._amounts(binary)
        return np.asarray(cv2.subtract(amounts, self._taught, dst=amounts), np.float32)


@dataclass(frozen=True)
class Difference:
    """One place that differs from the master: a box in pixels of the window, number of differing pixels, kind."""

    x: int
    y: int
    width: int
    height: int
    pixels: int
    is_extra: bool

    @property
    def center(self) -> tuple[float, float]:
        return self.x + (self.width - 1) / 2, self.y + (self.height - 1) / 2


def differences(found: U8, taught: U8, least_px: int = 6) -> list[Difference]:
    """Where two binary pictures (0 or 255) differ, the largest first.

    Anything thinner than two pixels is ignored as edge jitter, unless there is nothing else.
    """
    parts = [(False, cv2.subtract(taught, found)), (True, cv2.subtract(found, taught))]
    places = [
        Difference(*box, is_extra)
        for is_extra, part in parts
        for box in _components(opened(part))
        if box[4] >= least_px
    ]
    if not places:
        places = [
            Difference(*box, is_extra) for is_extra, part in parts for box in _components(part) if box[4] >= least_px
        ]
    return sorted(places, key=lambda place: -place.pixels)


def opened(binary: Any) -> Any:
    """Opening by a 2×2 square; the second anchor mirrors the first, otherwise the picture would shift by one pixel."""
    square = np.ones((2, 2), np.uint8)
    return cv2.dilate(cv2.erode(binary, square, anchor=(1, 1)), square, anchor=(0, 0))


def _components(binary: Any) -> Iterator[tuple[int, int, int, int, int]]:
    count, _, stats, _ = cv2.connectedComponentsWithStats(binary, connectivity=8)
    yield from stats[1:count].tolist()


def defects_of(
    places: list[Difference], patch: Patch, pose: Pose, missing: str = "missing", extra: str = "extra"
) -> tuple[Defect, ...]:
    """At most `MOST_DEFECTS` of the places as boxes in the picture."""
    return tuple(
        patch.defect(place.x, place.y, place.width, place.height, extra if place.is_extra else missing, pose)
        for place in places[:MOST_DEFECTS]
    )
