"""Poses as rows of numbers: conversion between pyramid levels, projection of points, and distances.

All coordinates are pixels of one pyramid level; pixel (x, y) of level n has its center at (x + ½)·2ⁿ − ½ of the full
picture. Poses are K×4 arrays: x, y, rotation in radians counter-clockwise, scale.
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


# There are few poses, mostly two: plain numbers are faster than a dozen calls on such short arrays.


def ways(poses: Floats) -> Blurred:
    """2K×3: matrix from places of the part (x, y, 1) to x in the picture for each of K poses, followed by y."""
    to_x, to_y = [], []
    for x, y, turn, scale in poses.tolist():
        cos, sin = scale * math.cos(turn), scale * math.sin(turn)
        to_x.append((cos, sin, x))
        to_y.append((-sin, cos, y))
    return np.array(to_x + to_y, np.float32)


def bounds(box: Floats, poses: Floats) -> tuple[float, float, float, float]:
    """x0, y0, x1, y1 covered by K poses together, each of the box about the part's center (4×2 corners)."""
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
    """For each of K poses, the four corners of a box about the part's center (4×2) in the picture."""
    arms = box.tolist()
    return [placed(arms, pose) for pose in poses.tolist()]


def placed(arms: list[list[float]], pose: list[float]) -> Corners:
    """Points about the part's center, moved by one pose."""
    x, y, turn, scale = pose
    cos, sin = scale * math.cos(turn), scale * math.sin(turn)
    return [(x + cos * right + sin * down, y + cos * down - sin * right) for right, down in arms]


def shift(one: Corners, other: Corners) -> float:
    """The largest distance between corners, pixels."""
    return max(map(math.dist, one, other))


def apart(box: Floats, poses: Floats, least_px: float) -> list[int]:
    """Indexes of the poses, in order, that move some corner of the part by `least_px` from all poses taken before."""
    if len(poses) == 1:
        return [0]
    boxes = corners(box, poses)
    chosen: list[int] = []
    for index, here in enumerate(boxes):
        if all(shift(here, boxes[other]) > least_px for other in chosen):
            chosen.append(index)
    return chosen


def turning(rad: float) -> Floats:
    """2×2 rotation matrix for multiplication from the right: counter-clockwise as seen on the screen."""
    cos, sin = math.cos(rad), math.sin(rad)
    return np.array([[cos, -sin], [sin, cos]])
