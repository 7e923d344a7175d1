"""Refinement of a pose: taught edge points, searched along their normals, and a robust least-squares fit.

The fit is the point-to-line form of iterative closest points (Chen and Medioni, *Object modelling by registration of
multiple range images*, 1992) with Tukey's biweight (Beaton and Tukey, 1974); an edge is the gradient's maximum across
it, placed by a parabola. Several poses are refined at once, so a handful of candidates costs little more than one.

Poses and pixels are those of `geometry.py`. Offsets are in the part's own pixels, before its scale. Whatever depends on
the taught points alone is computed once, because a search makes some hundred calls on short arrays and the calls
dominate its time.
"""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from core.inspection.imaging import operand
from core.inspection.pose.geometry import Blurred, Floats, bounds, ways
from core.inspection.pose.sight import Gray, Sight, read, smooth

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEAST_POINTS = 16
"""Fewest edge points of a level for estimating a pose."""

MIN_STRENGTH = 3.0
"""Least gradient of a taught edge, gray levels per pixel of the blurred picture."""

FOUND_SHARE = 0.15
"""Least strength of an edge that is considered, as a share of its taught strength."""

FULL_SHARE = 0.55
"""From this share of its taught strength on an edge counts in full, below in proportion.

The light may nearly halve at no cost, and the score falls before a part out of focus or in too little light is lost.
"""

FULL_TURN_COS, NO_TURN_COS = math.cos(math.radians(15)), math.cos(math.radians(45))
"""Deviation of the gradient direction: up to 15° counts in full, from 45° on not at all."""

TUKEY = 4.685
"""95 % efficiency on Gaussian errors."""

LIMIT_PX = {2: 0.5, 3: 2.0, 4: 5.0}
"""By reach, the offset (px) up to which an edge point counts at all when most of the others fit."""

FREE: tuple[tuple[int, ...], ...] = ((0, 1), (0, 1, 2), (0, 1, 3), (0, 1, 2, 3))
"""Columns of a pose that may be fitted: the place, with or without rotation and scale."""

RESTING_PX, MOST_REPEATS = 0.03, 8
"""A pose has converged when a round moves it by less (px); and the most additional rounds."""

NEAR_PX = 0.5
"""A pose that the widest search moves by less (px) was well placed before."""

REACHES = (2, 3, 4)
"""Distances along the normals within which edges are searched, px."""

# Of two edges of similar strength the nearer one is preferred.
_NEARNESS = {
    reach: (1.0 - 0.3 * np.abs(np.arange(-reach, reach + 1)) / (reach + 1)).astype(np.float32) for reach in REACHES
}
# The offset of each sample; and the nearest index that has a neighbor on either side.
_OFFSETS = {reach: np.arange(-reach, reach + 1, dtype=np.float32) for reach in REACHES}
_WITHIN = {reach: np.clip(np.arange(2 * reach + 3), 1, 2 * reach - 1) for reach in REACHES}
_BESIDE = np.array([[-1], [0]])

_ZERO, _HALF, _ONE, _INFINITE, _TINY, _TINIEST = map(operand, (0.0, 0.5, 1.0, math.inf, 1e-6, 1e-12))
_NO_TURN_COS, _PER_COS = operand(NO_TURN_COS), operand(1.0 / (FULL_TURN_COS - NO_TURN_COS))


class EdgePoints:
    """Taught edge points at one pyramid level. Immutable.

    Attributes:
        level: pyramid level; how often the picture is halved.
        points: N×2, relative to the taught center, in pixels of the level.
        normals: N×2 unit vectors from dark to bright.
        strengths: N, gray levels per pixel across the edge.
        box: 4×2, the corners of the box about the center that contains all points.
    """

    def __init__(self, level: int, points: Floats, normals: Floats, strengths: Floats) -> None:
        self.level, self.points, self.normals, self.strengths = level, points, normals, strengths
        # Over two pixels.
        self._needed_rise = (2.0 * np.maximum(MIN_STRENGTH * 0.5, FOUND_SHARE * strengths)).astype(np.float32)
        count = max(len(points), 1)
        self._per_rise = (0.5 / FULL_SHARE / np.maximum(strengths, 1e-9)).astype(np.float32)
        # Rotation and size are in pixels at the points' mean distance, so that all unknowns have one unit.
        self._lever = float(np.sqrt(np.sum(points * points) / count)) + 1e-9
        (nx, ny), (ax, ay) = normals.T, points.T
        self._jacobian = np.stack(
            [nx, ny, (nx * ay - ny * ax) / self._lever, (nx * ax + ny * ay) / self._lever], axis=1
        )
        self._straight = np.ascontiguousarray(self._jacobian.T, np.float32)
        x, y = np.abs(points).max(axis=0, initial=0.0)
        self.box = np.array([[-x, -y], [x, -y], [x, y], [-x, y]])
        # Many points are made of which few are kept: data for searching and fitting is computed on first use.
        self._scans: dict[int, tuple[Blurred, Blurred]] = {}
        self._systems: dict[tuple[int, ...], tuple[Blurred, Blurred, Floats]] = {}

    def __len__(self) -> int:
        return len(self.points)

    def kept(self, which: Any) -> EdgePoints:
        return EdgePoints(self.level, self.points[which], self.normals[which], self.strengths[which])

    @cached_property
    def _frame(self) -> Blurred:
        """3×3N: points, normals and tangents side by side; directions are not translated, so their third row is 0."""
        tangents = self.normals[:, ::-1] * (-1.0, 1.0)
        all_three = np.concatenate([self.points, self.normals, tangents]).T
        return np.concatenate([all_three, np.repeat([[1.0, 0.0, 0.0]], len(self), axis=1)]).astype(np.float32)

    def _scan(self, reach: int) -> tuple[Blurred, Blurred]:
        """3×(N·(2·reach + 3)): places along every normal, one pixel apart; the third row is 1.

        And the weight of the rise from each place to the next but one; 0 where that belongs to another normal.
        """
        if reach not in self._scans:
            steps = np.arange(-reach - 1, reach + 2, dtype=np.float64)
            places = self.points[:, None, :] + steps[:, None] * self.normals[:, None, :]
            places = places.reshape(-1, 2).T
            scan = np.concatenate([places, np.ones((1, places.shape[1]))]).astype(np.float32)
            self._scans[reach] = scan, np.tile(np.pad(_NEARNESS[reach], (0, 2)), len(self))
        return self._scans[reach]

    def _system(self, free: tuple[int, ...]) -> tuple[Blurred, Blurred, Floats]:
        """Products of the free columns, these columns, and the ridge that keeps what no edge determines unchanged."""
        if free not in self._systems:
            columns = self._jacobian[:, free]
            products = (columns[:, :, None] * columns[:, None, :]).reshape(len(self), len(free) ** 2)
            ridge = (np.eye(len(free)) * 1e-3).ravel()
            self._systems[free] = products.astype(np.float32), columns.astype(np.float32), ridge
        return self._systems[free]

    def surroundings(self, picture: Gray, poses: Floats) -> tuple[Blurred, Floats]:
        """The blurred block of a picture of this level that searches around these poses read, and its origin.

        The origin is to be subtracted from poses: x and y of the top-left pixel, and 0 for rotation and scale.
        """
        low_x, low_y, high_x, high_y = bounds(self.box, poses)
        height, width = picture.shape
        x0, y0 = max(0, min(int(low_x) - 10, width - 32)), max(0, min(int(low_y) - 10, height - 32))
        x1, y1 = max(x0 + 32, int(high_x) + 12), max(y0 + 32, int(high_y) + 12)
        return smooth(picture[y0:y1, x0:x1]), np.array((x0, y0, 0.0, 0.0))

    def look_up(self, blurred: Blurred, poses: Floats, reach: int) -> tuple[Blurred, Blurred, NDArray[np.bool_]]:
        """The place of the edge along each normal in the picture.

        Returns:
            K×N each: offsets in pixels along the normal, 0 where there is no edge; the rise of brightness there over
                two pixels; and whether there is an edge.
        """
        return self._read(blurred, ways(poses), reach)

    def _read(self, blurred: Blurred, way: Blurred, reach: int) -> tuple[Blurred, Blurred, NDArray[np.bool_]]:
        count, span = len(way) // 2, 2 * reach + 3
        scan, nearness = self._scan(reach)
        x, y = (way @ scan).reshape(2, count, -1)
        profiles = read(blurred, x, y).reshape(-1)
        # All profiles in one row: numpy is slow on rows so short.
        rises = np.zeros_like(profiles)
        np.subtract(profiles[2:], profiles[:-2], out=rises[:-2])
        # Difference of each rise from the one before it.
        climbs = rises[1:] - rises[:-1]
        peak = _WITHIN[reach].take((rises.reshape(count, -1) * nearness).reshape(-1, span).argmax(axis=-1), mode="wrap")
        begin = np.arange(0, rises.size, span)
        # On a soft edge half a pixel or more away, the nearer flank was preferred to the peak: move one step up. (Every
        # index is inside the array; "wrap" avoids numpy's slower bounds check.)
        before, after = climbs.take(_BESIDE + (begin + peak), mode="wrap")
        is_after = after > _ZERO
        peak += is_after
        peak -= (before < _ZERO) > is_after
        peak = _WITHIN[reach].take(peak, mode="wrap")
        at = begin + peak
        shape = count, len(self)
        middle = rises.take(at, mode="wrap").reshape(shape)
        before, after = climbs.take(_BESIDE + at, mode="wrap")
        # The peak must exceed its neighbors, otherwise there is no edge.
        found = middle >= self._needed_rise
        found &= (np.minimum(before, -after) >= _ZERO).reshape(shape)
        # The vertex of the parabola through the three values; the middle if all are equal.
        bend = before - after
        np.maximum(bend, _TINY, out=bend)
        before += after
        before /= bend
        before *= _HALF
        before += _OFFSETS[reach].take(peak, mode="wrap")
        offsets = before.reshape(shape)
        offsets *= found
        return offsets, middle, found

    def contrast(self, rises: Blurred) -> Blurred:
        """K×N: rises over two pixels relative to the taught ones; 1 is equal."""
        return rises * (FULL_SHARE * self._per_rise)

    def step(self, offsets: Blurred, found: NDArray[np.bool_], free: tuple[int, ...], limit_px: float) -> Floats:
        """K×4 steps in the part's own frame, all in pixels, of Tukey-weighted least squares over the free columns."""
        return self._solve(_tukey(offsets, found, limit_px), offsets, free)

    def moved(self, poses: Floats, step: Floats) -> Floats:
        moved = []
        # There are few poses: plain numbers are faster than a dozen calls on such short arrays.
        for (x, y, turn, scale), (along, down, turned, grown) in zip(poses.tolist(), step.tolist(), strict=True):
            cos, sin = scale * math.cos(turn), scale * math.sin(turn)
            moved.append(
                (
                    x + cos * along + sin * down,
                    y + cos * down - sin * along,
                    turn + turned / self._lever,
                    scale * (1.0 + grown / self._lever),
                )
            )
        return np.array(moved).reshape(-1, 4)

    def _solve(self, weights: Blurred, offsets: Blurred, free: tuple[int, ...]) -> Floats:
        products, jacobian, ridge = self._system(free)
        unknowns = len(free)
        normal = (weights @ products) + ridge
        right = (weights * offsets) @ jacobian
        if free == (0, 1, 2):
            systems = zip(normal.tolist(), right.tolist(), strict=True)
            return np.array([(*_solved_3(left, side), 0.0) for left, side in systems]).reshape(-1, 4)
        steps = np.zeros((len(offsets), 4))
        normal = normal.reshape(-1, unknowns, unknowns)
        steps[:, free] = np.linalg.solve(normal, right[..., None].astype(np.float64))[..., 0]
        return steps

    def see(self, blurred: Blurred, poses: Floats, reach: int = 2) -> Sight:
        """How well the picture shows the taught points under each pose."""
        count, number = len(poses), len(self)
        way = ways(poses)
        offsets, rises, found = self._read(blurred, way, reach)
        framed = (way @ self._frame).reshape(2, count, 3 * number)
        # The found edge, and one pixel to either side along it.
        edge = offsets * framed[:, :, number : 2 * number]
        edge += framed[:, :, :number]
        along = framed[:, :, 2 * number :]
        sides = np.empty((2, 2 * count, number), np.float32)
        np.add(edge, along, out=sides[:, :count])
        np.subtract(edge, along, out=sides[:, count:])
        levels = read(blurred, sides[0], sides[1])
        drift = levels[:count] - levels[count:]
        drift *= drift
        drift += rises * rises
        turned = rises / np.sqrt(np.maximum(drift, _TINIEST, out=drift), out=drift)
        turned -= _NO_TURN_COS
        turned *= _PER_COS
        np.minimum(np.maximum(turned, _ZERO, out=turned), _ONE, out=turned)
        rises *= self._per_rise
        turned *= np.minimum(rises, _ONE, out=rises)
        turned *= found
        return Sight(turned, offsets, found)

    def stepped(
        self, poses: Floats, sight: Sight, free: tuple[int, ...], limit_px: float
    ) -> tuple[Floats, Sight, Floats]:
        """Poses moved by one step, the expected result there if the edges are straight, and the step."""
        step = self.step(sight.offsets, sight.found, free, limit_px)
        offsets = sight.offsets - step.astype(np.float32) @ self._straight
        return self.moved(poses, step), Sight(sight.turned, offsets, sight.found), step

    @cached_property
    def whole_hold(self) -> tuple[float, float]:
        """How well all points determine place and rotation."""
        return self.hold(np.ones(len(self)))

    def hold(self, found: Any) -> tuple[float, float]:
        """How well the found points (N, weights) determine place and rotation.

        Returns:
            the smaller share of normals along any one direction (0: edges in one direction only, ½: evenly spread), and
                the mean square lever of the normals about the best center, relative to the points' distance (0: free
                rotation, as for a circle).
        """
        weights = np.asarray(found, np.float64)
        columns = self._jacobian[:, :3]
        normal = (columns.T * weights) @ columns / max(float(weights.sum()), 1e-9)
        (xx, xy, xt), (_, yy, yt), (_, _, tt) = normal.tolist()
        spread = math.hypot((xx - yy) / 2, xy)
        # Remainder for the rotation when the place is free as well: the Schur complement.
        area = xx * yy - xy * xy
        turn = tt - (yy * xt * xt - 2 * xy * xt * yt + xx * yt * yt) / area if area > 1e-9 else 0.0
        return (xx + yy) / 2 - spread, turn

    def score(self, blurred: Blurred, poses: Floats) -> Floats:
        """K scores, 0–100."""
        return self.see(blurred, poses).scores

    def refine(
        self,
        blurred: Blurred,
        poses: Floats,
        reaches: tuple[int, ...],
        free: tuple[int, ...],
        repeats: int = MOST_REPEATS,
    ) -> Floats:
        """K×4 poses moved to where the edges are.

        Args:
            reaches: search distances along the normals, one round each, of `REACHES`, from wide to narrow, so that an
                edge that is an outlier only at first still has an influence.
            repeats: most repetitions of the last one, until the poses converge.
            free: which columns of a pose are fitted, one of `FREE`: 0 and 1 place, 2 rotation, 3 scale.
        """
        for nth in range(len(reaches) + repeats):
            reach = reaches[min(nth, len(reaches) - 1)]
            offsets, _, found = self.look_up(blurred, poses, reach)
            step = self.step(offsets, found, free, LIMIT_PX[reach])
            poses = self.moved(poses, step)
            if nth >= len(reaches) - 1 and float(np.abs(step).max()) < RESTING_PX:
                break
        return poses

    def settled(self, blurred: Blurred, poses: Floats, free: tuple[int, ...]) -> tuple[Floats, Sight]:
        """As `refine`, from the widest reach to the narrowest; with the result at the final poses.

        The reaches between are skipped for poses that were well placed before.
        """
        for reach in (4, 3):
            offsets, _, found = self.look_up(blurred, poses, reach)
            step = self.step(offsets, found, free, LIMIT_PX[reach])
            poses = self.moved(poses, step)
            if float(np.abs(step).max()) < NEAR_PX:
                break
        for _ in range(MOST_REPEATS + 1):
            sight = self.see(blurred, poses)
            poses, sight, step = self.stepped(poses, sight, free, LIMIT_PX[2])
            if float(np.abs(step).max()) < RESTING_PX:
                break
        return poses, sight


def _solved_3(system: list[float], right: list[float]) -> tuple[float, float, float]:
    """The solution of a positive definite system of three equations, by LDLᵀ decomposition."""
    a, b, c, _, d, e, _, _, f = system
    g, h, i = right
    b_a, c_a = b / a, c / a
    d -= b * b_a
    e -= b * c_a
    h -= g * b_a
    e_d = e / d
    z = (i - g * c_a - h * e_d) / (f - c * c_a - e * e_d)
    y = (h - e * z) / d
    return (g - b * y - c * z) / a, y, z


def _tukey(residuals: Blurred, found: NDArray[np.bool_], limit_px: float) -> Blurred:
    """Biweight weights 0–1; their limit follows the median of the found residuals, but is at least `limit_px`."""
    sizes = np.where(found, np.abs(residuals), _INFINITE)
    ordered = np.sort(sizes, axis=1).reshape(-1)
    counts, width = np.add.reduce(found, axis=1, dtype=np.intp).tolist(), sizes.shape[1]
    # Not numpy's median: the lower of two middle values, infinite where nothing was found.
    spreads = [ordered.item(row * width + max(count - 1, 0) // 2) for row, count in enumerate(counts)]
    limits = [(min(max(TUKEY * 1.4826 * spread, limit_px), 50.0),) for spread in spreads]
    sizes /= np.array(limits, np.float32)
    np.minimum(sizes, _ONE, out=sizes)
    sizes *= sizes
    np.subtract(_ONE, sizes, out=sizes)
    sizes *= sizes
    return sizes
