"""How unlike a picture is the good ones, cell by cell.

Each cell of a picture is compared with the cells of the good ones at the same place and around it, and the nearest
counts (features of good parts as a memory: Roth and others, *PatchCore*, CVPR 2022; here kept for each place). It is
compared both ways: what the picture shows must occur in a good one near that place, and what a good one shows must
occur in the picture. So a part may bend, but nothing may be new, and nothing gone. Being elsewhere has its price, as in
models of parts that can be moved (Felzenszwalb and others, PAMI 2010): without it a piece of a part could be missing
wherever its ground lies near. And what bends takes its surroundings along: each cell is also compared together with
those around it, all from the same place of the same good part.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Look = NDArray[np.float32]
"""What a region looks like: rows×columns×channels features."""

Map = NDArray[np.float32]
"""How unlike the good ones each cell is: rows×columns distances; 0 where it equals one."""

_Cells = tuple[slice, slice]
"""Rows and columns of a map."""

_ROUNDING = 2e-5
_TOGETHER = 0.2
"""Share of a cell's unlikeness together with its surroundings: more misses small defects on parts that bend."""


@dataclass(frozen=True)
class Bend:
    """How far, in cells, what is seen may lie from its taught place, and what that costs.

    Attributes:
        cost: added to the square of the distance of two looks, for each square of a cell between their places.
    """

    reach: int
    cost: float

    @property
    def offsets(self) -> Iterator[tuple[int, int]]:
        """Rows and columns to go, in a disk."""
        span = range(-self.reach, self.reach + 1)
        return ((dy, dx) for dy in span for dx in span if dy * dy + dx * dx <= self.reach * self.reach + 1)


SOFT = Bend(3, 0.04)
"""Of parts that bend a little: on molded toys, dearer bending called good parts NG, and free bending missed tips."""

RIGID = Bend(2, 0.2)
"""Of parts that do not: on paper it tells specks from grain. Far above, noise at edges counts as well."""


class Good:
    """Looks of good parts to compare with: count×rows×columns×channels float32."""

    def __init__(self, looks: NDArray[np.float32], bend: Bend) -> None:
        self.looks, self._bend = looks, bend
        self._squares = np.einsum("nyxc,nyxc->nyx", looks, looks)

    def without(self, number: int) -> Good:
        """All but that one."""
        return Good(np.delete(self.looks, number, axis=0), self._bend)

    def compare(self, look: Look) -> Map:
        """The greater of two distances: of what is seen to the nearest good, of what is good to the nearest seen."""
        good = self.looks
        rows, columns = look.shape[:2]
        squares = np.einsum("yxc,yxc->yx", look, look)
        alone, together = _Nearest(good.shape[:3]), _Nearest(good.shape[:3])
        for dy, dx in self._bend.offsets:
            if abs(dy) >= rows or abs(dx) >= columns:
                continue
            here, there = (_overlap(rows, dy), _overlap(columns, dx)), (_overlap(rows, -dy), _overlap(columns, -dx))
            distance = np.einsum("yxc,nyxc->nyx", look[here], good[:, there[0], there[1]])
            distance *= -2.0
            distance += squares[here]
            distance += self._squares[:, there[0], there[1]]
            price = np.float32(self._bend.cost * (dy * dy + dx * dx))
            alone.take(distance + price, here, there)
            together.take(np.stack([cv2.blur(each, (3, 3)) for each in distance]) + price, here, there)
        return np.float32(1.0 - _TOGETHER) * alone.distance() + np.float32(_TOGETHER) * together.distance()


class _Nearest:
    """The least squares of distances so far: of each cell seen to any good one, and of each good one to any seen."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        """`shape`: number of good parts, rows, columns."""
        self._new = np.full(shape[1:], np.inf, np.float32)
        self._gone = np.full(shape, np.inf, np.float32)

    def take(self, squares: NDArray[np.float32], here: _Cells, there: _Cells) -> None:
        np.minimum(self._new[here], squares.min(axis=0), out=self._new[here])
        kept = self._gone[:, there[0], there[1]]
        np.minimum(kept, squares, out=kept)

    def distance(self) -> Map:
        worse = np.maximum(self._new, self._gone.min(axis=0))
        # A difference of larger squares: of equal ones, what is left is rounding.
        worse[worse < _ROUNDING] = 0.0
        return np.asarray(np.sqrt(worse), np.float32)


def _overlap(count: int, shift: int) -> slice:
    """Places of `count` that are still among them when shifted."""
    return slice(min(count, max(0, -shift)), max(0, count - max(0, shift)))


def among_neighbors(found: Map, judged: NDArray[np.bool_]) -> Map:
    """How unlike each judged cell is together with those around it; 0 elsewhere.

    The geometric mean of the cell's own value and the root mean square of the judged ones of 3×3: what is unlike
    spreads over neighbors, where noise and the part's own texture do not.
    """
    inside = judged.astype(np.float32)
    squares, count = (
        cv2.boxFilter(each, -1, (3, 3), normalize=False, borderType=cv2.BORDER_CONSTANT)
        for each in (found * found * inside, inside)
    )
    around = np.sqrt(squares / np.maximum(count, 1.0))
    return np.asarray(np.sqrt(found * around) * inside, np.float32)


def most_different(looks: Sequence[Look], count: int) -> list[int]:
    """At most that many of the looks: the first, then always the one most unlike those chosen (Gonzalez, 1985).

    Compared place by place, without the reach. They stand for all others.
    """
    if len(looks) <= count:
        return list(range(len(looks)))
    flat = np.stack(looks).reshape(len(looks), -1)
    chosen = [0]
    nearest = np.full(len(looks), np.inf)
    while len(chosen) < count:
        nearest = np.minimum(nearest, [float(np.dot(off, off)) for off in flat - flat[chosen[-1]]])
        chosen.append(int(nearest.argmax()))
    return sorted(chosen)


def left_out(looks: Sequence[Look], good: Good, chosen: Sequence[int]) -> Iterator[Map]:
    """How unlike the good ones each look is; one that was chosen to be among them is left out of them."""
    for number, look in enumerate(looks):
        yield (good.without(chosen.index(number)) if number in chosen else good).compare(look)


# --- the limit ----------------------------------------------------------------------------------------------------

LEAST_LIMIT = 0.5
"""About what noise and a fifth less light make of a drawn part. Samples that are all alike would else allow nothing."""

TAIL = 5
"""So many of the most unlike places of a left-out good part tell how its greatest unlikeness scatters."""

_APART = 5
"""Side of the square, in cells, in which only the most unlike place counts."""

TAIL_WEIGHT = 10
"""As how many samples that counts, against what the samples themselves show."""

MOST_ABOVE = 3.0
"""A sample counts as at most so many spreads above the median: one odd sample must not widen the limit for all others.
"""

_PLAIN_SPREAD = 0.2
"""Where a region is too small to have a tail."""
_LEAST = 1e-3
_NORMAL_98 = 2.054


@dataclass(frozen=True)
class Limit:
    """The greatest unlikeness that is good.

    Attributes:
        value: a good part exceeds it twice in a hundred times.
        scatter: the value relative to the median of the left-out good parts, 1 or more.
    """

    value: float
    scatter: float


def worst_places(found: Map, allowed: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The unlikeness of the `TAIL` + 1 most unlike places (local maxima) of a region, descending; at least one."""
    judged = np.where(allowed, found, 0.0).astype(np.float32)
    peaks = judged[(judged == cv2.dilate(judged, np.ones((_APART, _APART), np.uint8))) & allowed]
    return np.sort(np.maximum(peaks, _LEAST).astype(np.float64))[::-1][: TAIL + 1]


def limit_of(places: Sequence[NDArray[np.float64]]) -> Limit:
    """The limit from the `worst_places` of each left-out good part.

    Normal prediction limit of the logarithms of the greatest ones around their median. A few samples tell how unlike
    good parts are, but not how much that varies; so their variance is moderated (Smyth, *Linear models and empirical
    Bayes methods*, 2004) by the one that the tails of the parts themselves show: among many equal places the greatest
    unlikeness scatters as much as the greatest ones lie apart (Hill, *A simple general approach to inference about the
    tail of a distribution*, 1975).
    """
    logs = np.log([found[0] for found in places])
    tails = [float(np.log(found[:-1]).mean() - np.log(found[-1])) for found in places if len(found) > TAIL]
    typical = float(np.mean(tails)) if tails else _PLAIN_SPREAD
    middle = float(np.median(logs))
    logs = np.minimum(logs, middle + MOST_ABOVE * typical)
    free = TAIL_WEIGHT + len(logs) - 1
    squares = float(((logs - logs.mean()) ** 2).sum())
    variance = (TAIL_WEIGHT * typical**2 + squares) / free
    scatter = math.exp(_student_98(free) * math.sqrt(variance * (1.0 + 1.0 / len(logs))))
    return Limit(max(LEAST_LIMIT, math.exp(middle) * scatter), scatter)


def _student_98(free: int) -> float:
    """98 % quantile of Student's t distribution from 10 degrees of freedom on, to 0.2 % (Fisher and Cornish, 1960)."""
    z = _NORMAL_98
    return z + (z**3 + z) / (4 * free) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * free**2)
