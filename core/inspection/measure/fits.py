"""Straight lines and circles through edge points, by least squares that single wrong points do not bend.

They begin with the line through two points, or the circle through three, that has the least quantile of residuals
(P. Rousseeuw, J. Am. Stat. Assoc. 79, 1984): a chipped end does not draw it. The quantile is a little below the median,
so that of an edge with a step halfway one half is fitted, and not the middle, where no edge is. Then lines are fitted
by total least squares, circles by geometric distance (Gauss–Newton), weighted by Tukey's function of the residuals
(Beaton and Tukey, 1974).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from core.inspection.geometry import Points

Weights = NDArray[np.float64]

_ROUNDS = 12
_QUANTILE, _SIGMA_OF_QUANTILE = 0.45, 1.673
_TUKEY = 4.685
_LEAST_SPREAD = 1e-3
"""Of the size of the points: residuals below are rounding."""


class Line(NamedTuple):
    """A straight line: a point on it, its unit direction, and the weight of each point that it was fitted to."""

    middle: Points
    direction: Points
    weights: Weights

    def distances(self, points: Points) -> Weights:
        """N: signed distances of N×2 points; above 0 on the right of the direction as seen on the screen."""
        away = points - self.middle
        return np.asarray(self.direction[0] * away[:, 1] - self.direction[1] * away[:, 0], np.float64)


class Round(NamedTuple):
    """A circle, and the weight of each point that it was fitted to."""

    center: Points
    radius: float
    weights: Weights

    def distances(self, points: Points) -> Weights:
        """N: signed distances of N×2 points; above 0 outside."""
        return np.asarray(np.hypot(*(points - self.center).T) - self.radius, np.float64)


def fitted_line(points: Points) -> Line:
    """Through at least two of N×2 points."""
    line = _begun_line(points)
    for _ in range(_ROUNDS):
        line = _line(points, _weights(line.distances(points), points))
    return line


def fitted_circle(points: Points) -> Round | None:
    """Through at least three of N×2 points; None if they lie on no circle."""
    circle = _begun_circle(points)
    for _ in range(_ROUNDS):
        if circle is None:
            return None
        weights = _weights(circle.distances(points), points)
        circle = _refined(points, weights, circle)
    return circle


def _weights(residuals: Weights, points: Points) -> Weights:
    floor = _LEAST_SPREAD * float(np.ptp(points, axis=0).max())
    scale = max(_SIGMA_OF_QUANTILE * float(_typical(np.abs(residuals))), floor, 1e-12)
    share = np.abs(residuals) / (_TUKEY * scale)
    return np.where(share < 1.0, (1.0 - share**2) ** 2, 0.0)


def _typical(off: Weights) -> Weights:
    """The quantile of absolute residuals, along the last axis."""
    at = min(off.shape[-1] - 1, math.ceil(_QUANTILE * off.shape[-1]))
    return np.asarray(np.partition(off, at)[..., at], np.float64)


def _line(points: Points, weights: Weights) -> Line:
    middle = weights @ points / weights.sum()
    away = points - middle
    _, vectors = np.linalg.eigh((away * weights[:, None]).T @ away)
    return Line(middle, vectors[:, 1], weights)


def _begun_line(points: Points) -> Line:
    count = len(points)
    starts, steps = np.meshgrid(np.arange(count), np.arange(max(1, count // 4), count))
    first, second = starts[starts + steps < count], (starts + steps)[starts + steps < count]
    ways = points[second] - points[first]
    lengths = np.hypot(*ways.T)
    used = lengths > 0
    if not used.any():
        return Line(points[0], np.array([1.0, 0.0]), np.ones(count))
    first, directions = first[used], ways[used] / lengths[used, None]
    away = points[None] - points[first][:, None]
    off = np.abs(directions[:, None, 0] * away[..., 1] - directions[:, None, 1] * away[..., 0])
    best = int(np.argmin(_typical(off)))
    return Line(points[first[best]], directions[best], np.ones(count))


def _begun_circle(points: Points) -> Round | None:
    count = len(points)
    starts = np.arange(count)
    steps = [(count // 3, 2 * count // 3), (count // 4, count // 2), (count // 6, count // 3)]
    triples = np.array([[starts, (starts + one) % count, (starts + two) % count] for one, two in steps])
    a, b, c = (points[which] for which in triples.transpose(1, 0, 2).reshape(3, -1))
    # The center from both perpendicular bisectors, relative to the first point.
    b, c = b - a, c - a
    twice = 2 * (b[:, 0] * c[:, 1] - b[:, 1] * c[:, 0])
    squares = np.sum(b * b, axis=1), np.sum(c * c, axis=1)
    used = np.abs(twice) > 1e-9 * (squares[0] + squares[1])
    if count < 3 or not used.any():
        return None
    a, b, c, twice = a[used], b[used], c[used], twice[used]
    bb, cc = squares[0][used], squares[1][used]
    centers = a + np.column_stack([c[:, 1] * bb - b[:, 1] * cc, b[:, 0] * cc - c[:, 0] * bb]) / twice[:, None]
    radii = np.hypot(*(a - centers).T)
    off = np.abs(np.hypot(*(points[None] - centers[:, None]).transpose(2, 0, 1)) - radii[:, None])
    best = int(np.argmin(_typical(off)))
    return Round(centers[best], float(radii[best]), np.ones(count))


def _refined(points: Points, weights: Weights, circle: Round) -> Round | None:
    away = points - circle.center
    far = np.maximum(np.hypot(*away.T), 1e-9)
    root = np.sqrt(weights)
    matrix = np.column_stack([away / far[:, None], np.ones(len(points))]) * root[:, None]
    step, _, rank, _ = np.linalg.lstsq(matrix, (far - circle.radius) * root, rcond=1e-9)
    radius = circle.radius + float(step[2])
    if rank < 3 or not radius > 0:
        return None
    return Round(circle.center + step[:2], radius, weights)
