"""Blemishes: connected places beyond the tolerance, and how grave the gravest is.

A map holds each pixel's deviation in tolerances. Of a blemish, every level τ of the deviation has an area A(τ), which
can only grow with the defect. The gravity is the largest of all levels: τ in the least area; more by the root of the
area where the blemish is larger, and far less where it is smaller. So deeper and larger both make it graver, in steps
that a limit can lie between.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

SEEN_FROM = 0.7
"""Deviation, in tolerances, from which on pixels belong to a blemish; below, they cost nothing."""
_STEPS, _STEP = 120, 1.04
"""Levels of the deviation, and the ratio of two successive ones."""
_LEVELS = SEEN_FROM * _STEP ** np.arange(_STEPS)
_SMALLER = 3.0
"""Exponent by which a blemish smaller than the least size counts less."""


@dataclass(frozen=True)
class Blemish:
    """One place: its box and area in pixels of the map, and its gravity; 1 is just beyond the tolerance."""

    x: int
    y: int
    width: int
    height: int
    pixels: int
    gravity: float
    label: int


def blemishes(deviation: Floats, least_pixels: float) -> tuple[list[Blemish], NDArray[np.int32]]:
    """The blemishes of a map, the gravest first, and the map of their labels.

    Args:
        deviation: height×width, in tolerances.
        least_pixels: area of the least defect in pixels of this map.
    """
    binary = (deviation > SEEN_FROM).view(np.uint8)
    if not cv2.countNonZero(binary):
        return [], np.zeros((0, 0), np.int32)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(binary, connectivity=8, ltype=cv2.CV_32S)
    if count < 2:
        return [], labels  # type: ignore[return-value]
    at = np.flatnonzero(binary)
    steps = np.log(deviation.ravel()[at] * (1.0 / SEEN_FROM)) * (1.0 / np.log(_STEP))
    steps = np.minimum(steps, _STEPS - 1).astype(np.intp)
    counts = np.bincount(labels.ravel()[at] * _STEPS + steps, minlength=count * _STEPS).reshape(count, _STEPS)
    areas = counts[:, ::-1].cumsum(axis=1)[:, ::-1]
    gravities = _gravity(areas / least_pixels).max(axis=1)
    found = []
    for label in np.argsort(-gravities, kind="stable").tolist():
        if label > 0 and gravities[label] > 0.0:
            x, y, width, height, pixels = stats[label].tolist()
            found.append(Blemish(x, y, width, height, pixels, float(gravities[label]), label))
    return found, labels  # type: ignore[return-value]


def _gravity(shares: NDArray[np.float64]) -> NDArray[np.float64]:
    """Gravity of areas (…×levels) in least areas."""
    smaller = np.minimum(shares, 1.0) ** _SMALLER
    larger = np.sqrt(np.maximum(shares, 1.0))
    below = (_LEVELS - SEEN_FROM) / (1.0 - SEEN_FROM)
    beyond = 1.0 + (_LEVELS - 1.0) * larger
    depth = np.where(_LEVELS < 1.0, below, np.where(shares < 1.0, _LEVELS, beyond))
    return np.where(shares > 0.0, depth * smaller, 0.0)
