"""Stretches: missing and extra pixels of edges, joined where they are one defect."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

import cv2
import numpy as np

if TYPE_CHECKING:
    from core.inspection.measure.patch import U8

EDGE_WIDTH_PX = 2.0
"""Width of an extra edge, in pixels of its gradient."""


class Stretch(NamedTuple):
    """Missing or extra edge around one place: its box in the window, and its length in px."""

    x: int
    y: int
    width: int
    height: int
    is_extra: bool
    loss: float

    @property
    def length(self) -> float:
        """The box's diagonal."""
        return math.hypot(self.width - 1, self.height - 1) + 1


def total(severity: U8 | None) -> float:
    """Number of pixels, each by its severity (0–255)."""
    return 0.0 if severity is None else cv2.sumElems(severity)[0] / 255


def stretches_of(missing: U8 | None, extra: U8 | None, near: int) -> list[Stretch]:
    """Missing and extra pixels within twice `near` pixels of each other joined to stretches, worst first.

    `missing`, `extra`: 0–255 at pixels of edges. An edge that has moved is missing in one place and extra beside it,
    but is one defect; an interrupted edge is missing, and its new ends are extra.
    """
    shown = [severity for severity in (missing, extra) if severity is not None]
    if not shown:
        return []
    side = 2 * near + 1
    joined: Any = cv2.dilate(shown[0] if len(shown) == 1 else cv2.max(*shown), np.ones((side, side), np.uint8))
    contours, _ = cv2.findContours((joined > 0).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    height, width = joined.shape
    found = []
    for contour in contours:
        x, y, box_width, box_height = cv2.boundingRect(contour)
        # Undo the dilation, except at the window's border, where it added nothing.
        x0, y0 = x + near if x else 0, y + near if y else 0
        x1, y1 = x + box_width, y + box_height
        x1, y1 = x1 - near if x1 < width else width, y1 - near if y1 < height else height
        lost, added = (total(None if one is None else one[y0:y1, x0:x1]) for one in (missing, extra))
        added /= EDGE_WIDTH_PX
        stretch = Stretch(x0, y0, max(1, x1 - x0), max(1, y1 - y0), added > lost, 0.0)
        found.append(stretch._replace(loss=min(stretch.length, lost + added)))
    return sorted(found, key=lambda stretch: -stretch.loss)
