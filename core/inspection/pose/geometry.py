"""Poses as rows of numbers: from one pyramid level to another, onto points, and how far apart they put a part.

All coordinates are pixels of one pyramid level, where pixel (x, y) of level n has its center at (x + ½)·2ⁿ − ½ of the
full picture. Poses travel as a K×4 array: x, y, rotation in radians counter-clockwise, scale.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Blurred = NDArray[np.float32]
Corners = list[tuple[float, float]]


def to_level(x: float, y: float, level: int) -> tuple[float, float]:
    """Full-picture coordinates as coordinates of the pyramid level."""
    size = float(1 << level)
    return (x + 0.5) / size - 0.5, (y + 0.5) / size - 0.5


def change_level(poses: Floats, before: int, after: int) -> Floats:
    """K×4 poses of one level as poses of another."""
    ratio = 2.0 ** (before - after)
    changed = poses.copy()
    changed[:, :2] *= ratio
    changed[:, :2] += 0.5 * ratio - 0.5
    return changed


# Few poses, mostly two: plain numbers are quicker than a dozen calls on arrays of their length.


def ways(poses: Floats) -> Blurred:
    """2K×3: from places of the part (x, y, 1) to x in the picture for each of K poses, and then to y."""
    to_x, to_y = [], []
    for x, y, turn, scale in poses.tolist():
        cos, sin = scale * math.cos(turn), scale * math.sin(turn)
        to_x.append((cos, sin, x))
        to_y.append((-sin, cos, y))
    return np.array(to_x + to_y, np.float32)


def bounds(box: Floats, poses: Floats) -> tuple[float, float, float, float]:
    """x0, y0, x1, y1 of what K poses cover together, each of the box about the part's center (4×2 corners)."""
    width, height = map(abs, box[0].tolist())
    xs: list[float] = []
    ys: list[float] = []
    for x, y, turn, scale in poses.tolist():
        cos, sin = scale * abs(math.cos(turn)), scale * abs(math.sin(turn))
        reach_x, reach_y = width * cos + height * sin, width * sin + height * cos
        xs += (x - reach_x, x + reach_x)
        ys += (y - reach_y, y + reach_y)
    return min(xs), min(ys), max(xs), max(ys)


def corners(box: Floats, poses: Floats) -> list[Corners]:
    """For each of K poses, where it puts the four corners of a box about the part's center (4×2)."""
    arms = box.tolist()
    return [placed(arms, pose) for pose in poses.tolist()]


def placed(arms: list[list[float]], pose: list[float]) -> Corners:
    """Where one pose puts points about the part's center."""
    x, y, turn, scale = pose
    cos, sin = scale * math.cos(turn), scale * math.sin(turn)
    return [(x + cos * right + sin * down, y + cos * down - sin * right) for right, down in arms]


def shift(one: Corners, other: Corners) -> float:
    """The largest distance between corners, pixels."""
    return max(map(math.dist, one, other))


def apart(box: Floats, poses: Floats, least_px: float) -> list[int]:
    """Indices of the poses, taken in order, that move some corner of the part by so much against all taken before."""
    if len(poses) == 1:
        return [0]
    boxes = corners(box, poses)
    chosen: list[int] = []
    for index, here in enumerate(boxes):
        if all(shift(here, boxes[other]) > least_px for other in chosen):
            chosen.append(index)
    return chosen


def turning(rad: float) -> Floats:
    """2×2, to be multiplied from the right: counter-clockwise as seen on the screen."""
    cos, sin = math.cos(rad), math.sin(rad)
    return np.array([[cos, -sin], [sin, cos]])
