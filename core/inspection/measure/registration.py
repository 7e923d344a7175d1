"""Registration: what is left of a region's displacement after position adjustment, found from its own picture.

Taught edge points of the master are compared with the picture at their moved places, coarse to fine, and the motion is
corrected by least squares with the master's gradients (Lucas and Kanade, 1981; with precomputed gradients: Baker and
Matthews, *Lucas-Kanade 20 years on*, IJCV 56, 2004), robustly (Tukey's biweight: Beaton and Tukey, 1974), so that a
defect does not pull. The motion is a shift, a small turn and a small change of size about the region's center.

The light is fitted with the motion, as a polynomial over the region. With one gain for the whole region, what a shadow
darkens on one side of it would be made up for by a motion that is none.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.imaging import median_high

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.geometry import Pose
    from core.inspection.imaging import Scene
    from core.inspection.measure.patch import U8, Patch

Floats = NDArray[np.float32]

MOST_TURN_DEG = 2.0
_MOST_SCALE = 0.02
_LEVELS = 3
"""Number of pyramid levels: the coarsest has an eighth of the sides."""
_TILES, _PER_TILE, _WANTED = 14, 2, 250
_OF_STRONGEST = 0.1
_LEAST_GRADIENT = 4.0
"""Gray levels per pixel; less is noise."""
_FEWEST_POINTS = 24
_ITERATIONS = 10
_BLUR = 1.0
_STILL_PX = 0.02
_ALIKE = 0.97
"""Correlation from which on no coarse search is needed."""
_NEAR = 0.85
"""Correlation from which on only the finest levels are needed."""
_LEAST_LIKE = 0.65
"""Least correlation of a motion that is believed: random texture can be shifted and lit to fit a little anywhere."""
_BETTER = 0.01
"""Share of the missing correlation that a motion must remove to be believed."""
_SPARE = 0.1
"""Share of the region's radius by which turn and size may move its points beyond the reach while they are found."""
_TURNS_DEG = (-1.5, -0.75, 0.0, 0.75, 1.5)
_LIGHT_DEGREES = ((150, 4), (80, 2), (40, 1), (0, 0))
"""Fewest points, and the degree of the light that they can carry besides the motion."""
_LESS = 0.8
"""Share of the deviations below which the light has explained so much that other points stand out."""


@dataclass(frozen=True, eq=False)
class _Points:
    """N taught points of one pyramid level.

    Attributes:
        places: N×2, x and y in full pixels from the region's center.
        taught: their gray levels.
        slopes: N×4: change of the gray level per px of shift in x and y, per radian, and per unit of size.
        lights: N×K: change of the gray level with the gain, the offset, and each term of the light over the region.
    """

    level: int
    places: NDArray[np.float64]
    taught: Floats
    slopes: Floats
    lights: Floats

    def of(self, which: NDArray[np.bool_]) -> _Points:
        """Some of them. In most pictures it is all: what these have computed is kept."""
        if which.all():
            return self
        return _Points(self.level, self.places[which], self.taught[which], self.slopes[which], self.lights[which])

    @cached_property
    def middle(self) -> tuple[float, float]:
        """Median of the gray levels, and their mean deviation from it."""
        return _middle(self.taught)

    @cached_property
    def motion_and_light(self) -> Floats:
        """N×(4 + K): the slopes and the lights."""
        return np.column_stack([self.slopes, self.lights])


class Registration:
    """Taught once from the master; a region without edges has nothing to register by and is never moved."""

    def __init__(self, patch: Patch, master: Scene, reach_px: float) -> None:
        """`reach_px`: largest shift, across or down, that is corrected; 0: none is."""
        self._reach = reach_px
        window = patch.window
        self._center = np.array([window.x + (window.width - 1) / 2, window.y + (window.height - 1) / 2])
        self._half = np.array([window.width, window.height]) / 2
        self._radius = math.hypot(*self._half.tolist())
        levels = [_taught(patch, master, self._center, level) for level in range(_LEVELS + 1)] if reach_px else []
        self._levels = [points for points in levels if len(points.taught) >= _FEWEST_POINTS]
        self._can_tell = bool(self._levels) and self._levels[0].level == 0

    def matrix(self, scene: Scene, pose: Pose) -> NDArray[np.float64]:
        """2×3: from the master to the picture, corrected; that of the pose where a correction would not be better."""
        start = pose.matrix()
        if not self._can_tell:
            return start
        view = _View(scene, start, self._center, self._half + 2 * self._reach + _SPARE * self._radius)
        still = np.zeros(4)
        before = self._likeness(view, still)
        if before > 0.99999:
            return start
        levels = self._levels[:2] if before > _NEAR else self._levels
        motion, after = self._refined(view, still, levels)
        if after < _ALIKE and self._reach > 1.0:
            for candidate in self._searched(view):
                other, likeness = self._refined(view, candidate, self._levels)
                if likeness > after:
                    motion, after = other, likeness
        if after < _LEAST_LIKE or after - before < _BETTER * (1.0 - before) or not self._is_within(motion):
            return start
        return self._moved(start, motion)

    def _is_within(self, motion: NDArray[np.float64]) -> bool:
        x, y, turn, scale = motion.tolist()
        is_near = max(abs(x), abs(y)) <= self._reach
        return bool(is_near and abs(turn) <= math.radians(MOST_TURN_DEG) and abs(scale) <= _MOST_SCALE)

    def _moved(self, start: NDArray[np.float64], motion: NDArray[np.float64]) -> NDArray[np.float64]:
        """`start` after the motion about the region's center."""
        x, y, turn, scale = motion.tolist()
        cos, sin = (1.0 + scale) * math.cos(turn), (1.0 + scale) * math.sin(turn)
        linear = np.array([[cos, -sin], [sin, cos]])
        offset = self._center + np.array([x, y]) - linear @ self._center
        return np.column_stack([start[:, :2] @ linear, start[:, :2] @ offset + start[:, 2]])

    def _seen(self, view: _View, motion: NDArray[np.float64], points: _Points) -> Floats:
        """Gray levels of the picture at the moved points; NaN outside the picture."""
        seen, inside = view.read(points.level, self._at(view.start, motion, points))
        seen[~inside] = np.nan
        return seen

    def _at(self, start: NDArray[np.float64], motion: NDArray[np.float64], points: _Points) -> NDArray[np.float64]:
        """N×2: the moved points in pixels of their level of the picture."""
        matrix = self._moved(start, motion)
        at = (points.places + self._center) @ matrix[:, :2].T + matrix[:, 2]
        return np.asarray((at + 0.5) / (1 << points.level) - 0.5, np.float64)

    def _likeness(self, view: _View, motion: NDArray[np.float64]) -> float:
        """Correlation of the picture with the master in its light, at the finest points that lie in it."""
        points = self._levels[0]
        seen = self._seen(view, motion, points)
        inside = np.isfinite(seen)
        if np.count_nonzero(inside) < _FEWEST_POINTS:
            return -1.0
        points = points.of(inside)
        even, expected = _in_its_light(seen[inside], points)
        # Light that would have to turn the taught edges into others is none.
        kept = _correlation(expected, points.taught)
        likeness = _correlation(even, expected)
        return likeness if kept >= _LEAST_LIKE else min(kept, likeness)

    def _refined(
        self, view: _View, motion: NDArray[np.float64], levels: Sequence[_Points]
    ) -> tuple[NDArray[np.float64], float]:
        motion = motion.copy()
        for points in reversed(levels):
            for _ in range(_ITERATIONS):
                seen = self._seen(view, motion, points)
                step = _step(seen, points)
                if step is None:
                    break
                motion -= step
                if abs(step[0]) + abs(step[1]) + self._radius * (abs(step[2]) + abs(step[3])) < _STILL_PX:
                    break
                if max(abs(motion[0]), abs(motion[1])) > 2 * self._reach:
                    return np.zeros(4), -1.0
        return motion, self._likeness(view, motion)

    def _searched(self, view: _View) -> list[NDArray[np.float64]]:
        """The most promising motions of a grid over the reach, by correlation at a coarse level."""
        points = self._levels[min(2, len(self._levels) - 1)]
        count = math.ceil(self._reach / (1 << points.level))
        shifts = [float(n << points.level) for n in range(-count, count + 1)]
        turns = _TURNS_DEG if self._radius * math.radians(_TURNS_DEG[-1]) > 1.5 else (0.0,)
        tried = [np.array([x, y, math.radians(turn), 0.0]) for turn in turns for y in shifts for x in shifts]
        at = np.concatenate([self._at(view.start, motion, points) for motion in tried])
        seen = view.read(points.level, at)[0].reshape(len(tried), -1)
        seen = seen - seen.mean(axis=1, keepdims=True)
        taught = points.taught - points.taught.mean()
        likeness = (seen @ taught) / np.maximum(np.sqrt((seen * seen).sum(axis=1)), 1e-3)
        return [tried[n] for n in np.argsort(-likeness, kind="stable")[:2]]


class _View:
    """A picture around where a region is expected: its levels, smoothed as the gradients are.

    `start`: 2×3, from the master to the picture, where the region is expected.
    """

    def __init__(
        self, scene: Scene, start: NDArray[np.float64], center: NDArray[np.float64], reach: NDArray[np.float64]
    ) -> None:
        """`center`, `reach`: of all that may be read, x and y in the master."""
        self.start, self._scene = start, scene
        middle = start[:, :2] @ center + start[:, 2]
        around = np.abs(start[:, :2]) @ reach
        self._low, self._high = middle - around, middle + around
        self._blocks: dict[int, tuple[U8, tuple[int, int]]] = {}

    def read(self, level: int, at: NDArray[np.float64]) -> tuple[Floats, NDArray[np.bool_]]:
        """Gray levels at N×2 places in pixels of a level; and whether they are in the picture and not too far away."""
        if level not in self._blocks:
            self._blocks[level] = self._block(level)
        block, origin = self._blocks[level]
        at = at - origin
        inside = (at > -0.5) & (at < (block.shape[1] - 0.5, block.shape[0] - 0.5))
        return _read(block, at), np.logical_and.reduce(inside, axis=1)

    def _block(self, level: int) -> tuple[U8, tuple[int, int]]:
        picture, size = self._scene.level(level), 1 << level
        (left, top), (right, bottom) = (self._low / size).astype(int).tolist(), (self._high / size).astype(int).tolist()
        height, width = picture.shape
        # At least two pixels each way, also of a region that lies outside the picture.
        x0, y0 = min(max(left - 2, 0), width - 2), min(max(top - 2, 0), height - 2)
        x1, y1 = min(max(right + 3, x0 + 2), width), min(max(bottom + 3, y0 + 2), height)
        # The filter reaches two pixels further.
        far_x, far_y = max(x0 - 2, 0), max(y0 - 2, 0)
        smooth = _smooth(picture[far_y : y1 + 2, far_x : x1 + 2])
        return np.ascontiguousarray(smooth[y0 - far_y : y1 - far_y, x0 - far_x : x1 - far_x]), (x0, y0)


def _smooth(gray: U8) -> U8:
    return cv2.GaussianBlur(gray, (5, 5), _BLUR)  # type: ignore[return-value]


def _taught(patch: Patch, master: Scene, center: NDArray[np.float64], level: int) -> _Points:
    gray = _smooth(master.level(level))
    smooth = gray.astype(np.float32)
    size = 1 << level
    window = patch.window
    x0, y0 = math.ceil(window.x / size) + 1, math.ceil(window.y / size) + 1
    x1 = min((window.x + window.width) // size, gray.shape[1]) - 1
    y1 = min((window.y + window.height) // size, gray.shape[0]) - 1
    if x1 - x0 < 4 or y1 - y0 < 4:
        return _no_points(level)
    block = smooth[y0 - 1 : y1 + 1, x0 - 1 : x1 + 1]
    across = (block[1:-1, 2:] - block[1:-1, :-2]) / 2
    down = (block[2:, 1:-1] - block[:-2, 1:-1]) / 2
    strength = np.hypot(across, down)
    if patch.allowed is not None:
        rows, columns = np.mgrid[y0:y1, x0:x1]
        at_x = np.clip(((columns + 0.5) * size - 0.5 - window.x).astype(int), 0, window.width - 1)
        at_y = np.clip(((rows + 0.5) * size - 0.5 - window.y).astype(int), 0, window.height - 1)
        strength = np.where(patch.allowed[at_y, at_x] > 0, strength, 0.0)
    chosen = _spread(strength, max(_LEAST_GRADIENT, _OF_STRONGEST * float(strength.max())))
    if not chosen:
        return _no_points(level)
    rows, columns = np.array(chosen).T
    places = (np.column_stack([columns + x0, rows + y0]) + 0.5) * size - 0.5 - center
    gx, gy = across[rows, columns] / size, down[rows, columns] / size
    u, v = places.T
    slopes = np.column_stack([gx, gy, gy * u - gx * v, gx * u + gy * v]).astype(np.float32)
    taught = gray[rows + y0, columns + x0].astype(np.float32)
    lights = _lights(taught, places * (2.0 / np.array([window.width, window.height])))
    return _Points(level, places, taught, slopes, lights)


def _no_points(level: int) -> _Points:
    slopes, lights = np.zeros((0, 4), np.float32), np.zeros((0, 2), np.float32)
    return _Points(level, np.zeros((0, 2)), np.zeros(0, np.float32), slopes, lights)


def _lights(taught: Floats, places: NDArray[np.float64]) -> Floats:
    """N×K: the ways in which other light changes the gray levels. `places`: N×2 over the region, −1 to 1."""
    degree = next(degree for fewest, degree in _LIGHT_DEGREES if len(taught) >= fewest)
    legendre = np.polynomial.legendre.legvander
    x, y = (legendre(place, degree) for place in places.T)
    terms = [taught * x[:, i] * y[:, j] for i in range(degree + 1) for j in range(degree + 1 - i) if i + j]
    return np.column_stack([taught - taught.mean(), np.ones_like(taught), *terms]).astype(np.float32)


def _spread(strength: Floats, least: float) -> list[tuple[int, int]]:
    """Rows and columns of the strongest gradients, spread over the region; more in each tile if few tiles have any."""
    tile = max(2, math.ceil(max(strength.shape) / _TILES))
    tops, lefts = range(0, strength.shape[0], tile), range(0, strength.shape[1], tile)
    ranked: list[list[tuple[int, int]]] = []
    for top in tops:
        for left in lefts:
            part = strength[top : top + tile, left : left + tile]
            order = np.argsort(-part, axis=None, kind="stable")[: np.count_nonzero(part >= least)]
            # Every fourth: neighboring points tell the same.
            rows, columns = np.divmod(order[::4], part.shape[1])
            ranked.append(list(zip((rows + top).tolist(), (columns + left).tolist(), strict=True)))
    each = _PER_TILE
    while sum(min(each, len(points)) for points in ranked) < _WANTED and each < tile * tile:
        each *= 2
    return [point for points in ranked for point in points[:each]]


def _step(seen: Floats, points: _Points) -> NDArray[np.float64] | None:
    """Error of the motion by one weighted least-squares fit of shift, turn, size and light."""
    inside = np.isfinite(seen)
    if np.count_nonzero(inside) < _FEWEST_POINTS:
        return None
    points = points.of(inside)
    even, expected = _in_its_light(seen[inside], points)
    rest = even - expected
    # A region with edges in one direction only does not show every motion: those stay as they are.
    solved = _solved(points.motion_and_light, rest, _weights(rest, _scale(rest)))
    return None if solved is None else solved[:4]


def _in_its_light(seen: Floats, points: _Points) -> tuple[Floats, Floats]:
    """The gray levels seen, by one gain and offset as taught; and those taught, as the light runs over the region."""
    taught, lights = points.taught, points.lights
    gain, offset = _photometric(seen, points)
    even = (seen - np.float32(offset)) / np.float32(gain)
    rest = even - taught
    scale = _scale(rest)
    solved = _solved(lights, rest, _weights(rest, scale))
    if solved is None:
        return even, taught
    lit = lights @ solved.astype(np.float32)
    if (less := _scale(rest - lit)) < _LESS * scale:
        # Before, what the light has done looked like defects, and defects like its doing.
        again = _solved(lights, rest, _weights(rest - lit, less))
        lit = lit if again is None else lights @ again.astype(np.float32)
    return even, np.asarray(taught + lit, np.float32)


def _scale(rest: Floats) -> float:
    return max(3.0, 1.4826 * median_high(np.abs(rest)))


def _weights(rest: Floats, scale: float) -> Floats:
    return np.asarray(np.clip(1.0 - (rest / np.float32(4.0 * scale)) ** 2, 0.0, 1.0) ** 2, np.float32)


def _solved(basis: Floats, rest: Floats, weights: Floats) -> NDArray[np.float64] | None:
    """The coefficients that explain `rest`; None: they cannot be told."""
    weighted = (basis * weights[:, None]).T.astype(np.float64)
    normal = weighted @ basis
    diagonal = normal.ravel()[:: len(normal) + 1]
    diagonal *= 1.0 + 1e-6
    diagonal += 1e-9
    try:
        return np.asarray(np.linalg.solve(normal, weighted @ rest), np.float64)
    except np.linalg.LinAlgError:
        return None


def _photometric(seen: Floats, points: _Points) -> tuple[float, float]:
    """Gain and offset of the picture's gray levels, from their medians and mean deviations."""
    (middle, spread), (taught_middle, taught_spread) = _middle(seen), points.middle
    gain = min(3.0, max(0.33, spread / max(taught_spread, 1e-3)))
    return gain, middle - gain * taught_middle


def _middle(levels: Floats) -> tuple[float, float]:
    """The median, and the mean deviation from it."""
    middle = median_high(levels)
    return middle, float(np.abs(levels - np.float32(middle)).mean())


def _correlation(seen: Floats, taught: Floats) -> float:
    one, two = seen - seen.mean(), taught - taught.mean()
    product = float(np.sqrt((one @ one) * (two @ two)))
    return float(one @ two) / product if product > 0 else 0.0


def _read(gray: U8, at: NDArray[np.float64]) -> Floats:
    """N float32: gray levels between pixels. Not by `cv2.remap`, which rounds them and places to 1/32 px."""
    height, width = gray.shape
    x, y = np.clip(at[:, 0], 0, width - 1.001), np.clip(at[:, 1], 0, height - 1.001)
    column, row = x.astype(np.intp), y.astype(np.intp)
    across, down = x - column, y - row
    flat, first = gray.ravel(), row * width + column
    upper = flat.take(first) * (1.0 - across) + flat.take(first + 1) * across
    lower = flat.take(first + width) * (1.0 - across) + flat.take(first + width + 1) * across
    return np.asarray(upper * (1.0 - down) + lower * down, np.float32)
