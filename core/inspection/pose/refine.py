"""A pose made exact: taught edge points, looked up along their normals, and a robust least-squares fit.

The fit is the point-to-line form of iterative closest points (Chen and Medioni, *Object modelling by registration of
multiple range images*, 1992) with Tukey's biweight (Beaton and Tukey, 1974); an edge is the gradient's maximum across
it, placed by a parabola. Several poses are refined at once, so that a handful of candidates costs little more than one.

Poses and pixels are those of `pose_geometry.py`. Offsets are counted in the part's own pixels, before its scale. What
depends on the taught points alone is computed once, because a search is some hundred calls on short arrays and each
call counts.
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
"""Fewest edge points of a level that a pose is taken from."""

MIN_STRENGTH = 3.0
"""Least gradient of a taught edge, gray levels per pixel of the blurred picture."""

FOUND_SHARE = 0.15
"""An edge is looked at from this share of its taught strength on."""

FULL_SHARE = 0.55
"""From this share of its taught strength on an edge counts in full, below in proportion: light may nearly halve at no
cost, and a part that is out of focus or under too little light loses its score before it is lost."""

FULL_TURN_COS, NO_TURN_COS = math.cos(math.radians(15)), math.cos(math.radians(45))
"""Gradient direction: up to 15° off counts in full, from 45° on not at all."""

TUKEY = 4.685
"""95 % efficiency on Gaussian errors."""

LIMIT_PX = {2: 0.5, 3: 2.0, 4: 5.0}
"""For each reach, the offset up to which an edge point counts at all when most of the others fit."""

FREE: tuple[tuple[int, ...], ...] = ((0, 1), (0, 1, 2), (0, 1, 3), (0, 1, 2, 3))
"""Which columns of a pose may be fitted: the place, with or without rotation and scale."""

RESTING_PX, MOST_REPEATS = 0.03, 8
"""A pose rests when a round moves it by less than this; so many rounds more are granted."""

NEAR_PX = 0.5
"""A pose that the widest look moves by less had been well placed."""

REACHES = (2, 3, 4)
"""How far along the normals edges are looked for, px."""

# Of two edges of like strength the nearer one is meant.
_NEARNESS = {
    reach: (1.0 - 0.3 * np.abs(np.arange(-reach, reach + 1)) / (reach + 1)).astype(np.float32) for reach in REACHES
}
# Which peak is how far off; and which one is taken instead, so that it has a neighbor on either side.
_OFFSETS = {reach: np.arange(-reach, reach + 1, dtype=np.float32) for reach in REACHES}
_WITHIN = {reach: np.clip(np.arange(2 * reach + 3), 1, 2 * reach - 1) for reach in REACHES}
_BESIDE = np.array([[-1], [0]])

_ZERO, _HALF, _ONE, _INFINITE, _TINY, _TINIEST = map(operand, (0.0, 0.5, 1.0, math.inf, 1e-6, 1e-12))
_NO_TURN_COS, _PER_COS = operand(NO_TURN_COS), operand(1.0 / (FULL_TURN_COS - NO_TURN_COS))


class EdgePoints:
    """Taught edge points at one pyramid level. Immutable.

    Attributes:
        level: how often the picture is halved.
        points: N×2, relative to the taught center, in pixels of the level.
        normals: N×2 unit vectors from dark to bright.
        strengths: N, gray levels per pixel across the edge.
        box: 4×2, the corners of the box about the center that holds all points.
    """

    def __init__(self, level: int, points: Floats, normals: Floats, strengths: Floats) -> None:
        self.level, self.points, self.normals, self.strengths = level, points, normals, strengths
        # Over two pixels.
        self._needed_rise = (2.0 * np.maximum(MIN_STRENGTH * 0.5, FOUND_SHARE * strengths)).astype(np.float32)
        count = max(len(points), 1)
        self._per_rise = (0.5 / FULL_SHARE / np.maximum(strengths, 1e-9)).astype(np.float32)
        # Turn and size are counted in pixels at the points' mean distance, so that all unknowns are of one kind.
        self._lever = float(np.sqrt(np.sum(points * points) / count)) + 1e-9
        (nx, ny), (ax, ay) = normals.T, points.T
        self._jacobian = np.stack(
            [nx, ny, (nx * ay - ny * ax) / self._lever, (nx * ax + ny * ay) / self._lever], axis=1
        )
        self._straight = np.ascontiguousarray(self._jacobian.T, np.float32)
        x, y = np.abs(points).max(axis=0, initial=0.0)
        self.box = np.array([[-x, -y], [x, -y], [x, y], [-x, y]])
        # Many points are taught that few are kept of: what looking and fitting need is made when first asked for.
        self._scans: dict[int, tuple[Blurred, Blurred]] = {}
        self._systems: dict[tuple[int, ...], tuple[Blurred, Blurred, Floats]] = {}

    def __len__(self) -> int:
        return len(self.points)

    def kept(self, which: Any) -> EdgePoints:
        return EdgePoints(self.level, self.points[which], self.normals[which], self.strengths[which])

    @cached_property
    def _frame(self) -> Blurred:
        """3×3N: points, normals and tangents side by side; a direction is not moved, so its third row is 0."""
        tangents = self.normals[:, ::-1] * (-1.0, 1.0)
        all_three = np.concatenate([self.points, self.normals, tangents]).T
        return np.concatenate([all_three, np.repeat([[1.0, 0.0, 0.0]], len(self), axis=1)]).astype(np.float32)

    def _scan(self, reach: int) -> tuple[Blurred, Blurred]:
        """3×(N·(2·reach + 3)): places along every normal, one pixel apart; the third row is 1.

        And what the rise from each place to the next but one counts; nothing where that is another normal's.
        """
        if reach not in self._scans:
            steps = np.arange(-reach - 1, reach + 2, dtype=np.float64)
            places = self.points[:, None, :] + steps[:, None] * self.normals[:, None, :]
            places = places.reshape(-1, 2).T
            scan = np.concatenate([places, np.ones((1, places.shape[1]))]).astype(np.float32)
            self._scans[reach] = scan, np.tile(np.pad(_NEARNESS[reach], (0, 2)), len(self))
        return self._scans[reach]

    def _system(self, free: tuple[int, ...]) -> tuple[Blurred, Blurred, Floats]:
        """Products of the free columns, these columns, and the ridge that keeps what no edge holds where it is."""
        if free not in self._systems:
            columns = self._jacobian[:, free]
            products = (columns[:, :, None] * columns[:, None, :]).reshape(len(self), len(free) ** 2)
            ridge = (np.eye(len(free)) * 1e-3).ravel()
            self._systems[free] = products.astype(np.float32), columns.astype(np.float32), ridge
        return self._systems[free]

    def surroundings(self, picture: Gray, poses: Floats) -> tuple[Blurred, Floats]:
        """The blurred block of a picture of this level that look-ups around these poses touch, and where it begins.

        That is what is to be taken off poses: x and y of its top-left pixel, and nothing of turn and scale.
        """
        low_x, low_y, high_x, high_y = bounds(self.box, poses)
        height, width = picture.shape
        x0, y0 = max(0, min(int(low_x) - 10, width - 32)), max(0, min(int(low_y) - 10, height - 32))
        x1, y1 = max(x0 + 32, int(high_x) + 12), max(y0 + 32, int(high_y) + 12)
        return smooth(picture[y0:y1, x0:x1]), np.array((x0, y0, 0.0, 0.0))

    def look_up(self, blurred: Blurred, poses: Floats, reach: int) -> tuple[Blurred, Blurred, NDArray[np.bool_]]:
        """Where along each normal the edge lies in the picture.

        Returns:
            K×N each: offsets in pixels along the normal, 0 where no edge is; by how much the brightness rises there
            over two pixels; and whether an edge is there.
        """
        return self._read(blurred, ways(poses), reach)

    def _read(self, blurred: Blurred, way: Blurred, reach: int) -> tuple[Blurred, Blurred, NDArray[np.bool_]]:
        count, span = len(way) // 2, 2 * reach + 3
        scan, nearness = self._scan(reach)
        x, y = (way @ scan).reshape(2, count, -1)
        profiles = read(blurred, x, y).reshape(-1)
        # One profile after the other: numpy is slow on rows so short.
        rises = np.zeros_like(profiles)
        np.subtract(profiles[2:], profiles[:-2], out=rises[:-2])
        # By how much each rise surpasses the one before it.
        climbs = rises[1:] - rises[:-1]
        peak = _WITHIN[reach].take((rises.reshape(count, -1) * nearness).reshape(-1, span).argmax(axis=-1), mode="wrap")
        begin = np.arange(0, rises.size, span)
        # Of a soft edge that lies half a pixel off or more the nearer flank was preferred to the top: one step up.
        # (Every index lies within the array; saying "wrap" spares numpy its slower check.)
        before, after = climbs.take(_BESIDE + (begin + peak), mode="wrap")
        is_after = after > _ZERO
        peak += is_after
        peak -= (before < _ZERO) > is_after
        peak = _WITHIN[reach].take(peak, mode="wrap")
        at = begin + peak
        shape = count, len(self)
        middle = rises.take(at, mode="wrap").reshape(shape)
        before, after = climbs.take(_BESIDE + at, mode="wrap")
        # By how much the peak surpasses its neighbors; if it does not, it is none.
        found = middle >= self._needed_rise
        found &= (np.minimum(before, -after) >= _ZERO).reshape(shape)
        # Where a parabola through the three has its top. Where all are equal there is none, and the middle will do.
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
        """K×N: rises over two pixels against the taught ones; 1 is the same."""
        return rises * (FULL_SHARE * self._per_rise)

    def step(self, offsets: Blurred, found: NDArray[np.bool_], free: tuple[int, ...], limit_px: float) -> Floats:
        """K×4 steps in the part's own frame, all in pixels, of Tukey-weighted least squares over the free columns."""
        return self._solve(_tukey(offsets, found, limit_px), offsets, free)

    def moved(self, poses: Floats, step: Floats) -> Floats:
        moved = []
        # Few poses: plain numbers are quicker than a dozen calls on arrays of their length.
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
        """How the picture shows the taught points under each pose."""
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
        """Poses moved by one step, what will be seen from there if the edges are straight, and the step."""
        step = self.step(sight.offsets, sight.found, free, limit_px)
        offsets = sight.offsets - step.astype(np.float32) @ self._straight
        return self.moved(poses, step), Sight(sight.turned, offsets, sight.found), step

    @cached_property
    def whole_hold(self) -> tuple[float, float]:
        """How well all points hold the place and the turn."""
        return self.hold(np.ones(len(self)))

    def hold(self, found: Any) -> tuple[float, float]:
        """How well the found points (N, weights) hold the place and the turn.

        Returns:
            the smaller share of normals along any one direction (0: edges in one direction only, ½: evenly spread), and
            the mean square lever of the normals about the best center, against the points' distance (0: it turns
            freely, as a circle does).
        """
        weights = np.asarray(found, np.float64)
        columns = self._jacobian[:, :3]
        normal = (columns.T * weights) @ columns / max(float(weights.sum()), 1e-9)
        (xx, xy, xt), (_, yy, yt), (_, _, tt) = normal.tolist()
        spread = math.hypot((xx - yy) / 2, xy)
        # What is left of the turn when the place may move as well: the Schur complement.
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
            reaches: how far along the normals to look, one round each, of `REACHES`, from wide to narrow, so that what
                only looks like an outlier from afar still pulls.
            repeats: how often the last one is repeated at most, until the poses rest.
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
        """As `refine`, from the widest reach to the narrowest; and what is seen from where the poses rest.

        The reaches between are left out for poses that had been well placed already.
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
    """The solution of a positive definite system of three equations, by its LDLᵀ parts."""
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
    """Weights 0–1 by the biweight; its limit follows the median of what was found, but is `limit_px` at least."""
    sizes = np.where(found, np.abs(residuals), _INFINITE)
    ordered = np.sort(sizes, axis=1).reshape(-1)
    counts, width = np.add.reduce(found, axis=1, dtype=np.intp).tolist(), sizes.shape[1]
    # Not numpy's median: the lower of two middle ones, infinite where nothing was found.
    spreads = [ordered.item(row * width + max(count - 1, 0) // 2) for row, count in enumerate(counts)]
    limits = [(min(max(TUKEY * 1.4826 * spread, limit_px), 50.0),) for spread in spreads]
    sizes /= np.array(limits, np.float32)
    np.minimum(sizes, _ONE, out=sizes)
    sizes *= sizes
    np.subtract(_ONE, sizes, out=sizes)
    sizes *= sizes
    return sizes
