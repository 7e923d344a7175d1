"""The form of a found edge: the line or circle through it, how much of it carries that fit, and how round a circle is.

A fit that wrong points do not bend also holds on to a third of an edge, and to an ellipse. So it is judged besides how
many points carry it (its consensus set: Fischler and Bolles, CACM 24, 1981) and how far they are off (ISO 1101).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.inspection.geometry import Points
from core.inspection.measure.dimensions import Straight
from core.inspection.measure.fits import Round, Weights, fitted_circle
from core.inspection.measure.grading import AT_TOLERANCE_PCT, BEYOND_PCT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.inspection.measure.features import FoundEdge

LEAST_SHARE, _FREE_SHARE = 0.75, 0.9
"""Of what carried the taught fit: with less an edge is not the taught one; with more nothing is amiss."""
_LEAST_OFF_PX, _USUAL_OFF_PX = 0.5, 1.0
"""A point that carries a fit may be this far off, however small the tolerance; and if there is none."""
_SIGMAS, _MOST_NOISE_PX = 3.0, 0.5
"""It may be off by so many sigmas of the noise; more noise than that is form: teeth, or a rough edge."""
_ROUND_PERCENTILE = 75.0
"""Of how far points are off the circle: what only fewer exceed, as at a chip, is judged by their share."""
_ROUND_SIGMAS = 2.0
_CARRIES = 0.5
_SIGMA_OF_MEDIAN = 1.4826
_SIGMA_OF_THIRD = _SIGMA_OF_MEDIAN / math.sqrt(20.0)
"""Of the median third difference of four points in noise: steps, bows and lobes of an edge hardly show in it."""


@dataclass(frozen=True, eq=False)
class Form:
    """An edge as it is measured, in the plane of whatever unit its points are laid on.

    Attributes:
        lines: N numbers of scan lines.
        pixels, points: N×2, in the picture and in the plane, in the order of the lines.
        feature: what was fitted; None: nothing, as to an edge of any form.
        off: N, how far each point is from it, signed.
        noise: standard deviation of single points, estimated from neighbors, at most half a pixel.
        spread: how far off points of the taught edge may be: it may be bowed or rough.
        limit: how far a point that carries the fit may be off.
    """

    lines: NDArray[np.intp]
    pixels: Points
    points: Points
    feature: Straight | Round | None
    off: Weights
    noise: float
    spread: float
    limit: float

    @property
    def carries(self) -> Weights:
        """N: 1 up to half the limit, ½ at it, 0 beyond 1½ of it, so that a little deeper is a little worse."""
        return np.clip(1.5 - np.abs(self.off) / self.limit, 0.0, 1.0)

    @property
    def carried(self) -> float:
        """On how many scan lines the fit is carried."""
        return float(self.carries.sum())

    def share_of(self, taught: Form) -> float:
        """How much of what carried the taught fit carries this one, 0–1."""
        return min(1.0, self.carried / taught.carried)

    def lost_in(self, found: Form | None) -> Points:
        """K×2 px: where this taught edge carries its fit, on lines on which a found one does not."""
        lost = self.carries >= _CARRIES
        if found is not None:
            lost &= ~np.isin(self.lines, found.lines[found.carries >= _CARRIES])
        return self.pixels[lost]

    def runs(self) -> list[Points]:
        """M×2 px each: the stretches of neighboring lines that carry the fit."""
        on = np.flatnonzero(self.carries >= _CARRIES)
        breaks = np.flatnonzero(np.diff(self.lines[on]) > 1) + 1
        return [self.pixels[run] for run in np.split(on, breaks) if len(run)]

    def in_pixels(self) -> Form:
        """The same edge with its feature in the picture, for where to show what was measured."""
        feature = self.feature
        if isinstance(feature, Straight):
            feature = Straight.through(self.pixels)
        elif feature is not None:
            feature = fitted_circle(self.pixels)
        return replace(self, points=self.pixels, feature=feature)

    def unround(self) -> float:
        """How far a quarter of the points is off the circle at least, beyond what noise explains."""
        off = float(np.percentile(np.abs(self.off), _ROUND_PERCENTILE))
        return math.sqrt(max(0.0, off**2 - (_ROUND_SIGMAS * self.noise) ** 2))


def fitted_form(
    edge: FoundEdge,
    laid: Callable[[Points], Points],
    fitted: Callable[[Points], Straight | Round | None],
    tolerance: float | None,
    taught: Form | None = None,
) -> Form | None:
    """A line or circle through an edge, and through what goes on in its course past a chip; None: it is no circle.

    `laid`: lays px on the plane. `fitted`: fits to points there. `tolerance`: how far off a point may be, in the unit
    of the plane, None if there is none; noise, and the spread in the master (`taught`), may be more.
    """
    scale = float(np.ptp(laid(edge.points), axis=0).sum() / max(np.ptp(edge.points, axis=0).sum(), 1e-9))
    least = _USUAL_OFF_PX * scale if tolerance is None else max(tolerance, _LEAST_OFF_PX * scale)

    def formed(lines: NDArray[np.intp], pixels: Points, spread: float | None) -> Form | None:
        points = laid(pixels)
        feature = fitted(points)
        if feature is None:
            return None
        off = feature.distances(points)
        noise = min(_noise(lines, off), _MOST_NOISE_PX * scale)
        spread = _spread(off) if spread is None else spread
        return Form(lines, pixels, points, feature, off, noise, spread, max(least, _SIGMAS * noise, spread))

    form = formed(edge.lines, edge.points, None if taught is None else taught.spread)
    if form is None or form.feature is None or not len(edge.aside):
        return form
    near = np.abs(form.feature.distances(laid(edge.aside))) <= 1.5 * form.limit
    # By the same spread again, so that the master is found as it was taught.
    return formed(*_merged(edge, near), form.spread) if near.any() else form


def free_form(edge: FoundEdge, laid: Callable[[Points], Points]) -> Form:
    """An edge of any form: notches and burrs belong to it."""
    lines, pixels = _merged(edge, np.ones(len(edge.aside), bool))
    return Form(lines, pixels, laid(pixels), None, np.zeros(len(lines)), 0.0, 0.0, 1.0)


def _merged(edge: FoundEdge, which: NDArray[np.bool_]) -> tuple[NDArray[np.intp], Points]:
    """Lines and px of the edge with those aside, in the order of the lines."""
    lines = np.concatenate([edge.lines, edge.aside_lines[which]])
    order = np.argsort(lines, kind="stable")
    return lines[order], np.concatenate([edge.points, edge.aside[which]])[order]


def _spread(off: Weights) -> float:
    """As far off as most points are: where the master is bowed or rough, this is no fault."""
    return _SIGMAS * _SIGMA_OF_MEDIAN * float(np.median(np.abs(off)))


def _noise(lines: NDArray[np.intp], off: Weights) -> float:
    thirds = np.abs(off[:-3] - off[3:] - 3.0 * (off[1:-2] - off[2:-1]))[lines[3:] - lines[:-3] == 3]
    return _SIGMA_OF_THIRD * float(np.median(thirds)) if len(thirds) else 0.0


def share_score(shares: Sequence[float], extra: int = 0) -> float:
    """The score of how much of each edge carries its fit, and of extra edges between them.

    100 down to a tenth lost, the default limit at `LEAST_SHARE` of one. Below, and with extra edges, a share of the
    edges has a share of the score, so that one lost is less bad than many.
    """
    least = min(shares)
    if least < LEAST_SHARE or extra:
        return BEYOND_PCT * sum(min(1.0, one / LEAST_SHARE) for one in shares) / (len(shares) + extra)
    return 100.0 - (100.0 - AT_TOLERANCE_PCT) * max(0.0, _FREE_SHARE - least) / (_FREE_SHARE - LEAST_SHARE)
