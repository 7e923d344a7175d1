"""Dimensions between features: distance, narrowest gap, pitch, diameter, displacement of a center, angle.

Pure geometry, in the plane of whatever unit the points are in.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from core.inspection.geometry import Points
from core.inspection.measure.fits import Line, Round, Weights, fitted_line

_STRETCH = 8


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

    def distances(self, points: Points) -> Weights:
        """As `Line.distances`."""
        return self.line.distances(points)

    def foot(self, point: Points) -> Points:
        """The place of the line that is nearest to a point."""
        return self.line.middle + self.line.direction * float((point - self.line.middle) @ self.line.direction)

    @property
    def slope_deg(self) -> float:
        """Direction of the line, 0 to below 180, counter-clockwise as seen on the screen."""
        x, y = self.line.direction
        return math.degrees(math.atan2(-y, x)) % 180.0


Feature = Straight | Round | Points
"""What is measured between: a straight edge, a circle, which stands for its center, or a point."""


def distance(one: Feature, other: Feature) -> Dimension:
    """Between two points, from a point square to a line, or between two lines.

    Between lines it is the mean distance of each middle from the other line, which hardly depends on a small angle
    between them.
    """
    if isinstance(one, Straight) and isinstance(other, Straight):
        there, back = other.foot(one.middle), one.foot(other.middle)
        both = math.dist(one.middle, there), math.dist(other.middle, back)
        return Dimension(sum(both) / 2, (one.middle, there))
    start = one.foot(_point(other)) if isinstance(one, Straight) else _point(one)
    end = other.foot(start) if isinstance(other, Straight) else _point(other)
    return Dimension(math.dist(start, end), (start, end))


def _point(feature: Feature) -> Points:
    if isinstance(feature, Straight):
        return feature.middle
    return feature.center if isinstance(feature, Round) else feature


def diameter(circle: Round) -> Dimension:
    arm = np.array([circle.radius, 0.0])
    return Dimension(2 * circle.radius, (circle.center - arm, circle.center + arm))


def narrowest(one: Points, other: Points) -> Dimension:
    """The narrowest place between two edges of N×2 points in order.

    Each edge is smoothed by the median of three neighbors: a single point may be noise.
    """
    one, other = _steadied(one), _steadied(other)
    starts, ways = other[:-1], np.diff(other, axis=0)
    # A stretch can hold the narrowest place only where its first point, less its length, is near enough.
    firsts = np.arange(0, len(starts), _STRETCH)
    segments = np.minimum(firsts[:, None] + np.arange(_STRETCH), len(starts) - 1)
    lengths = np.hypot(*(other[segments + 1] - starts[firsts][:, None]).transpose(2, 0, 1)).max(axis=1)
    apart = np.hypot(*(one[:, None] - starts[firsts][None]).transpose(2, 0, 1))
    which, stretch = np.nonzero(apart - lengths <= apart.min())
    begins, along = starts[segments[stretch]], ways[segments[stretch]]
    away = one[which][:, None] - begins
    shares = np.sum(away * along, axis=2) / np.maximum(np.sum(along * along, axis=2), 1e-12)
    feet = begins + np.clip(shares, 0.0, 1.0)[..., None] * along
    apart = np.hypot(*(one[which][:, None] - feet).transpose(2, 0, 1))
    at, segment = divmod(int(np.argmin(apart)), _STRETCH)
    return Dimension(float(apart[at, segment]), (one[which[at]], feet[at, segment]))


def _steadied(points: Points) -> Points:
    if len(points) < 4:
        return points
    return np.median(np.stack([points[:-2], points[1:-1], points[2:]]), axis=0)


def angle(one: Straight, other: Straight) -> Dimension:
    """From the direction of one line to that of the other, counter-clockwise, −90 to below 90 degrees."""
    return Dimension(folded_deg(other.slope_deg - one.slope_deg), (one.middle, other.middle))


def folded_deg(angle_deg: float, near_deg: float = 0.0) -> float:
    """The angle between lines, which are the same every 180°, as the one nearest to `near_deg`."""
    return near_deg + (angle_deg - near_deg + 90.0) % 180.0 - 90.0


class AngleSense(NamedTuple):
    """Which of the angles between two lines is told: they have two, and each can be read both ways round.

    Attributes:
        near_deg: the taught one, from the first line to the second.
        base_deg, factor: what is told is `base_deg` + `factor` · the angle.
    """

    near_deg: float = 0.0
    base_deg: float = 0.0
    factor: float = 1.0

    @classmethod
    def of(cls, taught_deg: float, nominal_deg: float | None) -> AngleSense:
        """The angle as such is told, 0 to 90; or what it leaves of 180, where that is nearer to the nominal value."""
        sign = -1.0 if taught_deg < 0 else 1.0
        acute = abs(taught_deg)
        if nominal_deg is not None and abs(180.0 - acute - nominal_deg) < abs(acute - nominal_deg):
            return cls(taught_deg, 180.0, -sign)
        return cls(taught_deg, 0.0, sign)

    def told_deg(self, angle_deg: float) -> float:
        return self.base_deg + self.factor * folded_deg(angle_deg, self.near_deg)
