"""Illumination: the local brightness of the light in a picture relative to the master.

It is estimated from the ground that the master shows around the part: the ground does not change, so a change of its
brightness is a change of the light. The logarithms of the ratios are fitted by a smooth surface (as shading is by a
polynomial: Likar, Maintz, Viergever and Pernus, *Retrospective shading correction*, J. Microscopy 197, 2000), robustly
(iteratively reweighted least squares with the weights of Geman and McClure, 1987): a hand, a cable, another part or a
defect is an outlier.

There is ground only around the part. Across the part, its own samples show how the light varies; but the whole part may
be made of darker material, so its samples have a common factor of their own, fitted together with the surface. A shadow
continues beyond the part's edge, another material ends there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.imaging import DARKEST, WHITE, Light, Scene, median_high

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.geometry import Pose, Roi

Floats = NDArray[np.float64]
"""All is computed in double precision: the last bits of sums differ between processors, the light must not."""
U8 = NDArray[np.uint8]

_MOST_CELLS = 128
"""Most cells across the picture: the ground is sampled at the finest pyramid level that has no more."""

_FINER = 2
"""The part is sampled at a level finer by this, as its plain areas are small."""

_PLAIN_LEVELS, _PLAIN_SHARE = 6.0, 0.06
"""Largest change of brightness between neighboring cells of a plain area, in gray levels and as a share: noise and soft
shades stay below it.
"""

_LIKE_GROUND = 0.1
"""Areas that differ from the ground by less than this share may be ground, seen through a hole of the part."""

_MOST_SAMPLES, _FEWEST_SAMPLES = 130, 8
"""Number of samples of the ground, and of the part."""

_DEGREE = 6
"""Degree of the surface: it can follow a shadow as wide as a quarter of the picture."""

_STIFFNESS = (0.0, 0.0003, 0.001, 0.0015, 0.002, 0.003, 0.003)
"""Regularization of the terms by degree, relative to the weight of all samples."""

_GRID = 33
"""Columns of the grid of gains in a `Light`."""

_TERMS = [(i, n - i) for n in range(_DEGREE + 1) for i in range(n + 1)]
_IN_X, _IN_Y = (np.array(powers) for powers in zip(*_TERMS, strict=True))
_STIFF = np.array([_STIFFNESS[i + j] for i, j in _TERMS] + [0.0]) + 1e-6

_EVEN, _LINEAR, _ALL = [0], [0, 1, 2, -1], slice(None)
_ONE, _WHITE, _LEAST = np.array(1.0), np.array(float(WHITE)), np.array(1e-6)

_STEPS = tuple(
    (np.array(1.0 / scale), terms, _STIFF[terms]) for scale, terms in ((0.4, _LINEAR), (0.2, _ALL), (0.07, _ALL))
)
"""The successive fits: deviation from the previous fit (of logarithms of ratios) that still counts as agreement, terms,
and their regularization.
"""

_STEPS_WITHOUT_GROUND = tuple((np.array(1.0 / scale), _EVEN, _STIFF[_EVEN]) for scale in (0.4, 0.25, 0.15))
"""For a part without ground: its own shading cannot be told from a shadow."""

_EVEN_PART = 0.03
"""Deviation of the part's log ratios from the surface below which the part looks like the master's."""


def _legendre() -> Floats:
    """Coefficients of the Legendre polynomials, one per row."""
    table = np.zeros((_DEGREE + 1, _DEGREE + 1))
    for n in range(_DEGREE + 1):
        table[n, : n + 1] = np.polynomial.legendre.leg2poly([0] * n + [1])
    return table


_LEGENDRE = _legendre()


@dataclass(frozen=True, eq=False)
class _Samples:
    """N places of the master. `places`: N×2, x and y; `taught`: their gray levels."""

    places: NDArray[np.float64]
    taught: Floats

    def __len__(self) -> int:
        return len(self.taught)


class Illumination:
    """Taught once per program from its master; has no state between pictures.

    Attributes:
        has_ground: False: the master shows no plain ground around the part (the part fills the picture, or the ground
            is white or black). The light is then estimated from the part: a part that is darker as a whole looks like
            one in less light, but a region darker than the rest is still found.
    """

    def __init__(self, master: Scene, regions: Sequence[Roi]) -> None:
        """`regions`: the regions of the tools; they cover the part, whatever it looks like."""
        self._level = 0
        while max(master.width, master.height) >> self._level > _MOST_CELLS:
            self._level += 1
        self._fine = max(0, self._level - _FINER)
        self._size = np.array([master.width, master.height])
        self._middle = (self._size - 1) / 2
        coarse, fine = master.level(self._level), master.level(self._fine)
        around = _reaching_the_border(_plain(coarse))
        taken = cv2.dilate(_covered(regions, coarse, self._level), np.ones((3, 3), np.uint8))
        self._at, self._ground = _samples(coarse, self._level, (around > 0) & (np.asarray(taken) == 0))
        self.has_ground = len(self._ground) >= _FEWEST_SAMPLES
        self._is_part: U8 = cv2.bitwise_not(around)  # type: ignore[assignment]
        near = cv2.dilate(around, np.ones((3, 3), np.uint8))
        near = cv2.resize(near, fine.shape[::-1], interpolation=cv2.INTER_NEAREST)
        own = (_plain(fine) > 0) & (_covered(regions, fine, self._fine) > 0) & (np.asarray(near) == 0)
        if self.has_ground:
            usual = float(np.median(self._ground.taught))
            own &= np.abs(fine - usual) > _LIKE_GROUND * usual
        _, self._part = _samples(fine, self._fine, own)
        self._taught = np.concatenate([self._ground.taught, self._part.taught])
        count = len(self._ground)
        self._basis = np.zeros((len(_STIFF), len(self._taught)))
        self._basis[:-1, :count] = self._terms(self._ground.places)
        self._basis[-1, count:] = 1.0
        self._step = (master.width - 1) / (_GRID - 1)
        rows, columns = np.mgrid[0 : int(master.height / self._step) + 2, 0:_GRID]
        self._shape = rows.shape
        self._grid = self._terms(np.column_stack([columns.ravel(), rows.ravel()]) * self._step)
        self._cells = np.stack(np.divmod(self._at, coarse.shape[1])[::-1], axis=-1).astype(np.float32)[None]

    def light(self, scene: Scene, pose: Pose) -> Light | None:
        """The light of a picture of the master's size, whose part has that pose; None when it cannot be estimated."""
        count = len(self._ground)
        seen, given = np.empty(len(self._taught)), np.ones(len(self._taught))
        seen[:count] = scene.level(self._level).ravel().take(self._at)
        if count and not pose.is_identity:
            given[:count] = self._still_ground(pose)
        basis = self._basis
        if len(self._part):
            places = pose.apply(self._part.places)
            at = ((places + 0.5) / (1 << self._fine) - 0.5).astype(np.float32)
            part: Any = cv2.remap(scene.level(self._fine), at[None], None, cv2.INTER_LINEAR)  # type: ignore[call-overload]
            seen[count:] = part[0]
            given[count:] = np.logical_and.reduce(np.abs(places - self._middle) <= self._middle, axis=1)
            basis = basis.copy()
            basis[:-1, count:] = self._terms(places)
        if np.count_nonzero(given) < _FEWEST_SAMPLES:
            return None
        is_white = seen >= _WHITE
        np.minimum(np.maximum(seen, _ONE, out=seen), _WHITE, out=seen)
        surface = _fitted(basis, np.log(seen / self._taught), given, is_white, count)[:-1]
        gains = np.exp(surface @ self._grid).astype(np.float32)
        return Light(gains.reshape(self._shape), self._step)

    def _terms(self, places: NDArray[np.float64]) -> Floats:
        """K×N: the products of Legendre polynomials over the picture at N places."""
        count = len(places)
        powers = np.empty((_DEGREE + 1, 2, count))
        powers[0] = 1.0
        powers[1:] = (places * (2.0 / self._size) - 1.0).T
        powers = np.multiply.accumulate(powers.reshape(_DEGREE + 1, 2 * count), axis=0)
        polynomials = _LEGENDRE @ powers
        terms: Floats = polynomials[:, :count].take(_IN_X, axis=0)
        terms *= polynomials[:, count:].take(_IN_Y, axis=0)
        return terms

    def _still_ground(self, pose: Pose) -> NDArray[np.bool_]:
        """Which ground samples still show ground: those not covered by the part in its new pose."""
        # The pose at this level; the center of its pixel (0, 0) is at `shift`.
        size = 1 << self._level
        shift, matrix = (size - 1) / 2, pose.matrix()
        matrix[:, 2] = (matrix[:, 2] + matrix[:, :2].sum(axis=1) * shift - shift) / size
        before = cv2.transform(self._cells, cv2.invertAffineTransform(matrix))
        moved: Any = cv2.remap(self._is_part, before, None, cv2.INTER_LINEAR)  # type: ignore[call-overload]
        still: NDArray[np.bool_] = moved[0] == 0
        return still


def _fitted(basis: Floats, logs: Floats, given: Floats, white: NDArray[np.bool_], ground: int) -> Floats:
    """The coefficients of K terms over N samples, of which the first `ground` are ground. `given`: their weights.

    A white sample gives a lower bound of the light.
    """
    of_ground, of_part = logs[:ground][given[:ground] > 0], logs[ground:][given[ground:] > 0]
    steps = _STEPS if of_ground.size >= _FEWEST_SAMPLES else _STEPS_WITHOUT_GROUND
    part = median_high(of_part) if of_part.size else 0.0
    still = median_high(of_ground) if of_ground.size >= _FEWEST_SAMPLES else part
    fit = np.empty_like(logs)
    fit[:ground], fit[ground:] = still, part
    solution: Any = None
    has_white = white.any()
    for per_scale, terms, stiff in steps:
        rest = logs - fit
        weights = rest * per_scale
        weights *= weights
        weights += _ONE
        weights *= weights
        np.divide(given, weights, out=weights)
        if solution is not None and of_part.size:
            # A part that shines or bends says more about itself than about the light.
            weights[ground:] *= 1.0 / (1.0 + (median_high(np.abs(rest[ground:])) / _EVEN_PART) ** 2)
        if has_white:
            weights[white & (rest < 0)] = 0.0
        used = basis[terms]
        weighted = used * weights
        normal = weighted @ used.T
        normal.ravel()[:: len(normal) + 1] += stiff * np.add.reduce(weights) + _LEAST
        _, solution = cv2.solve(normal, (weighted @ logs)[:, None], flags=cv2.DECOMP_CHOLESKY)
        fit = solution[:, 0] @ used
    coefficients = np.zeros(len(basis))
    coefficients[terms] = solution[:, 0]
    return coefficients


def _samples(gray: U8, level: int, where: NDArray[np.bool_]) -> tuple[NDArray[np.intp], _Samples]:
    """At most `_MOST_SAMPLES` places of a level, spread evenly: their indexes, places and gray levels."""
    at = np.flatnonzero(where)
    at = at[:: max(1, at.size // _MOST_SAMPLES)]
    rows, columns = np.divmod(at, gray.shape[1])
    places = (np.column_stack([columns, rows]) + 0.5) * (1 << level) - 0.5
    return at, _Samples(places, gray.ravel()[at].astype(np.float64))


def _plain(gray: U8) -> U8:
    """255 where the brightness hardly changes between neighboring pixels and is neither dark nor white."""
    steps = np.asarray(cv2.morphologyEx(gray, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)))
    plain = (steps <= np.maximum(_PLAIN_LEVELS, _PLAIN_SHARE * gray)) & (gray >= DARKEST) & (gray < WHITE)
    return np.where(plain, 255, 0).astype(np.uint8)


def _reaching_the_border(plain: U8) -> U8:
    """255 in the connected areas that touch the border of the picture."""
    count, labels = cv2.connectedComponents(plain, connectivity=4)
    reached = np.zeros(count, np.uint8)
    for edge in (labels[0], labels[-1], labels[:, 0], labels[:, -1]):
        reached[edge] = 255
    reached[0] = 0
    return reached[labels]  # type: ignore[no-any-return]


def _covered(regions: Sequence[Roi], gray: U8, level: int) -> U8:
    """255 where a region is, at a level of the pyramid."""
    covered = np.zeros(gray.shape, np.uint8)
    for region in regions:
        corners = np.rint((region.outline() + 0.5) / (1 << level) - 0.5).astype(np.int32)
        cv2.fillPoly(covered, [corners], (255,))
    return covered
