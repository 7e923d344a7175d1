"""Straight lines and circles through edge points, by least squares that single wrong points do not bend.

Lines by total least squares, circles by I. Kåsa (IEEE Trans. Instrum. Meas. 25, 1976), then by geometric distance
(Gauss–Newton); both weighted by Tukey's function of the residuals (Beaton and Tukey, 1974).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from core.inspection.geometry import Points

Weights = NDArray[np.float64]

_ROUNDS = 12
_TUKEY, _SIGMA_OF_MAD = 4.685, 1.4826
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


def fitted_line(points: Points) -> Line:
    """Through at least two of N×2 points."""
    weights = np.ones(len(points))
    line = _line(points, weights)
    for _ in range(_ROUNDS):
        weights = _weights(line.distances(points), points)
        line = _line(points, weights)
    return line


def fitted_circle(points: Points) -> Round | None:
    """Through at least three of N×2 points; None if they lie on no circle."""
    weights = np.ones(len(points))
    circle = _circle(points, weights)
    for _ in range(_ROUNDS):
        if circle is None:
            return None
        weights = _weights(np.hypot(*(points - circle.center).T) - circle.radius, points)
        circle = _refined(points, weights, circle)
    return circle


def _weights(residuals: Weights, points: Points) -> Weights:
    floor = _LEAST_SPREAD * float(np.ptp(points, axis=0).max())
    scale = max(_SIGMA_OF_MAD * float(np.median(np.abs(residuals))), floor, 1e-12)
    share = np.abs(residuals) / (_TUKEY * scale)
    return np.where(share < 1.0, (1.0 - share**2) ** 2, 0.0)


def _line(points: Points, weights: Weights) -> Line:
    middle = weights @ points / weights.sum()
    away = points - middle
    _, vectors = np.linalg.eigh((away * weights[:, None]).T @ away)
    return Line(middle, vectors[:, 1], weights)


def _circle(points: Points, weights: Weights) -> Round | None:
    middle = points.mean(axis=0)
    x, y = (points - middle).T
    matrix = np.column_stack([x, y, np.ones_like(x)]) * weights[:, None]
    solved, _, rank, _ = np.linalg.lstsq(matrix, -(x * x + y * y) * weights, rcond=1e-9)
    square = float(solved[0] ** 2 + solved[1] ** 2) / 4 - float(solved[2])
    if rank < 3 or not square > 0:
        return None
    return Round(middle - solved[:2] / 2, float(np.sqrt(square)), weights)


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
