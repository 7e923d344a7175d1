"""How well a picture shows taught edge points under several poses, and interpolated reading of brightness."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.imaging import operand
from core.inspection.pose.geometry import Blurred, Floats

Gray = NDArray[np.uint8]

FULL_OFF_PX, NO_OFF_PX = 1.0, 2.5
"""Distance along the normal: up to 1 px counts in full, from 2.5 px on not at all."""

HELD_PX = 0.7
"""Edges at most this far off (px) determine a pose."""

STEADY_PX = 0.05
"""Largest offset of a taught point on the master itself: OpenCV 4 reads at places rounded to 1/32 px."""

MOST_COLUMNS = 32_000
"""cv2.remap accepts fewer than 32 767 columns."""


_ZERO, _ONE, _PERCENT = operand(0.0), operand(1.0), np.array(100.0)
_NO_OFF_PX, _PER_PX, _HELD_PX = operand(NO_OFF_PX), operand(1.0 / (NO_OFF_PX - FULL_OFF_PX)), operand(HELD_PX)


@dataclass(frozen=True, eq=False)
class Sight:
    """How well a picture shows the taught points under K poses.

    Attributes:
        turned: K×N, 0–1: agreement of the gradient's direction at each edge, lower where it is weak; 0: no edge.
        offsets: K×N, place of the edge along the normal, in pixels.
        found: K×N: whether there is any edge.
    """

    turned: Blurred
    offsets: Blurred
    found: NDArray[np.bool_]

    @cached_property
    def met(self) -> Blurred:
        """K×N, 0–1: how well each point is found, by distance and direction."""
        near = np.abs(self.offsets)
        np.subtract(_NO_OFF_PX, near, out=near)
        near *= _PER_PX
        np.minimum(np.maximum(near, _ZERO, out=near), _ONE, out=near)
        near *= self.turned
        return near

    @cached_property
    def scores(self) -> Floats:
        """K scores, 0–100: the share of taught edge points found under each pose."""
        shares: Floats = np.add.reduce(self.met, axis=1, dtype=np.float64)
        shares /= max(self.met.shape[1], 1)  # so that a full match is exactly 100
        shares *= _PERCENT
        return shares

    @property
    def held(self) -> Blurred:
        """K×N, 0–1: `met`, for the edges that are very near, else 0."""
        held: Blurred = self.met * (np.abs(self.offsets) <= _HELD_PX)
        return held

    def is_as_taught(self, which: int) -> bool:
        """Whether one pose shows every point exactly where it was taught, within the accuracy of a picture."""
        return bool(self.turned[which].min() > 0.999 and np.abs(self.offsets[which]).max() < 2 * STEADY_PX)

    def of(self, which: Any) -> Sight:
        """The results for some of the poses."""
        return Sight(self.turned[which], self.offsets[which], self.found[which])


def read(picture: Blurred, x: Blurred, y: Blurred) -> Blurred:
    """Bilinear values at places of any shape K×M; outside the picture those of its border.

    OpenCV 5 interpolates exactly, OpenCV 4 rounds places to 1/32 px, which averages out over the points.
    """
    if x.shape[1] > MOST_COLUMNS:
        halves = (slice(None, MOST_COLUMNS), slice(MOST_COLUMNS, None))
        return np.concatenate([read(picture, x[:, half], y[:, half]) for half in halves], axis=1)
    return cv2.remap(picture, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)  # type: ignore[return-value]


def smooth(gray: Gray) -> Blurred:
    """Blurred by the 5×5 binomial (σ 1 px): all edge points are taught and searched on this."""
    return cv2.GaussianBlur(gray, (5, 5), 0).astype(np.float32)
