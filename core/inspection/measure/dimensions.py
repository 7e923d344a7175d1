"""Dimensions between features: distance, narrowest gap, pitch, diameter, displacement of a center, angle.

Pure geometry, in the plane of whatever unit the points are in.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from core.inspection.geometry import Points
from core.inspection.measure.fits import Line, Round, fitted_line


class Dimension(NamedTuple):
    """A measured length or angle, and the two places that it is between."""

    value: float
    ends: tuple[Points, Points]


@dataclass(frozen=True, eq=False)
class Straight:
    """A straight edge: its N×2 points, and the line through them."""

    points: Points
    line: Line

    @classmethod
    def through(cls, points: Points) -> Straight:
        return cls(points, fitted_line(points))

    @property
    def middle(self) -> Points:
        """Halfway between the ends of the edge, on its line."""
        along = (self.points - self.line.middle) @ self.line.direction
        used = along[self.line.weights > 0]
        return self.line.middle + self.line.direction * float(used.min() + used.max()) / 2

    def foot(self, point: Points) -> Points:
        """The place of the line that is nearest to a point."""
        return self.line.middle + self.line.direction * float((point - self.line.middle) @ self.line.direction)

    @property
    def slope_deg(self) -> float:
        """Direction of the line, 0 to below 180, counter-clockwise as seen on the screen."""
        x, y = self.line.direction
        return math.degrees(math.atan2(-y, x)) % 180.0


def distance(one: Straight | Points, other: Straight | Points) -> Dimension:
    """Between two points, from a point square to a line, or between two lines.

    Between lines it is the mean distance of each middle from the other line, which hardly depends on a small angle
    between them.
    """
    if isinstance(one, Straight) and isinstance(other, Straight):
        there, back = other.foot(one.middle), one.foot(other.middle)
        both = math.dist(one.middle, there), math.dist(other.middle, back)
        return Dimension(sum(both) / 2, (one.middle, there))
    start = one.foot(_point(other)) if isinstance(one, Straight) else one
    end = other.foot(start) if isinstance(other, Straight) else other
    return Dimension(math.dist(start, end), (start, end))


def _point(feature: Straight | Points) -> Points:
    return feature.middle if isinstance(feature, Straight) else feature


def diameter(circle: Round) -> Dimension:
    arm = np.array([circle.radius, 0.0])
    return Dimension(2 * circle.radius, (circle.center - arm, circle.center + arm))


def narrowest(one: Points, other: Points) -> Dimension:
    """The narrowest place between two edges of N×2 points in order.

    Each edge is smoothed by the median of three neighbors: a single point may be noise.
    """
    one, other = _steadied(one), _steadied(other)
    starts, ways = other[:-1], np.diff(other, axis=0)
    lengths = np.maximum(np.sum(ways * ways, axis=1), 1e-12)
    along = np.clip(np.einsum("ijk,jk->ij", one[:, None] - starts[None], ways) / lengths, 0.0, 1.0)
    feet = starts[None] + along[..., None] * ways[None]
    apart = np.hypot(*(one[:, None] - feet).transpose(2, 0, 1))
    nearest = int(np.argmin(apart))
    at, which = divmod(nearest, apart.shape[1])
    return Dimension(float(apart[at, which]), (one[at], feet[at, which]))


def _steadied(points: Points) -> Points:
    if len(points) < 3:
        return points
    return np.median(np.stack([points[:-2], points[1:-1], points[2:]]), axis=0)


def angle(one: Straight, other: Straight) -> Dimension:
    """From the direction of one line to that of the other, counter-clockwise, −90 to below 90 degrees."""
    return Dimension(folded_deg(other.slope_deg - one.slope_deg), (one.middle, other.middle))


def folded_deg(angle_deg: float, near_deg: float = 0.0) -> float:
    """The angle between lines, which are the same every 180°, as the one nearest to `near_deg`."""
    return near_deg + (angle_deg - near_deg + 90.0) % 180.0 - 90.0
