"""How unlike a picture is the good ones, cell by cell.

Each cell of a picture is compared with the cells of the good ones at the same place and around it, and the nearest
counts (features of good parts as a memory: Roth and others, *PatchCore*, CVPR 2022; here kept for each place). It is
compared both ways: what the picture shows must occur in a good one near that place, and what a good one shows must occur
in the picture. So a part may bend by the reach, but nothing may be new, and nothing gone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Look = NDArray[np.float32]
"""What a region looks like: rows×columns×channels features."""

Map = NDArray[np.float32]
"""How unlike the good ones each cell is: rows×columns, in standard deviations of the features; 0 where it equals one."""

REACH = 2
"""How far, in cells, what is seen may lie from its taught place."""

_OFFSETS = tuple(
    (dy, dx)
    for dy in range(-REACH, REACH + 1)
    for dx in range(-REACH, REACH + 1)
    if dy * dy + dx * dx <= REACH * REACH + 1
)

_LEAST_SPREAD = 0.1
"""Least standard deviation of a feature: in a plain region, features differ by rounding only."""


@dataclass(frozen=True, eq=False)
class Good:
    """Looks of good parts to compare with.

    Attributes:
        spread: float32 of the channels, the standard deviation of each feature, by which it is divided.
        looks: count×rows×columns×channels float32, divided by the spread.
    """

    spread: NDArray[np.float32]
    looks: NDArray[np.float32]

    @classmethod
    def of(cls, looks: Sequence[Look]) -> Good:
        features = np.stack(looks)
        spread = np.maximum(features.reshape(-1, features.shape[-1]).std(axis=0), _LEAST_SPREAD).astype(np.float32)
        return cls(spread, features / spread)

    def without(self, number: int) -> Good:
        """All but that one."""
        return Good(self.spread, np.delete(self.looks, number, axis=0))

    def compare(self, look: Look) -> Map:
        """The greater of two distances: of what is seen to the nearest good, of what is good to the nearest seen."""
        seen, good = look / self.spread, self.looks
        rows, columns = seen.shape[:2]
        seen_square = np.einsum("yxc,yxc->yx", seen, seen)
        good_square = np.einsum("nyxc,nyxc->nyx", good, good)
        new = np.full((rows, columns), np.inf, np.float32)
        gone = np.full(good.shape[:3], np.inf, np.float32)
        for dy, dx in _OFFSETS:
            here, there = (_overlap(rows, dy), _overlap(columns, dx)), (_overlap(rows, -dy), _overlap(columns, -dx))
            distance = np.einsum("yxc,nyxc->nyx", seen[here], good[:, there[0], there[1]])
            distance *= -2.0
            distance += seen_square[here]
            distance += good_square[:, there[0], there[1]]
            np.minimum(new[here], distance.min(axis=0), out=new[here])
            kept = gone[:, there[0], there[1]]
            np.minimum(kept, distance, out=kept)
        worse = np.maximum(new, gone.min(axis=0))
        # Differences of large squares: below 0 by rounding.
        return np.asarray(np.sqrt(np.maximum(worse, 0.0)), np.float32)

    def foreign(self) -> float:
        """How unlike each other two places of a good part are: the median over places half a region apart."""
        rows, columns = self.looks.shape[1:3]
        off = self.looks - np.roll(self.looks, (rows // 2, columns // 2), axis=(1, 2))
        return float(np.median(np.sqrt(np.einsum("nyxc,nyxc->nyx", off, off))))


def _overlap(count: int, shift: int) -> slice:
    """Places of `count` that are still among them when shifted."""
    return slice(max(0, -shift), count - max(0, shift))


def most_different(looks: Sequence[Look], count: int) -> list[int]:
    """At most that many of the looks: the first, then always the one most unlike those chosen (Gonzalez, 1985).

    Compared place by place, without the reach. They stand for all others.
    """
    if len(looks) <= count:
        return list(range(len(looks)))
    flat = Good.of(looks).looks.reshape(len(looks), -1)
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

LEAST_LIMIT = 2.0
"""In standard deviations of the features. Samples that are all alike, drawn ones for example, would else allow nothing.
"""

TYPICAL_SPREAD, TYPICAL_WEIGHT = 0.25, 5
"""How much the greatest unlikeness scatters from one good part to the next (relative, a standard deviation), and as how
many samples this counts: few samples do not tell their scatter."""

_T_99 = (31.82, 6.965, 4.541, 3.747, 3.365, 3.143, 2.998, 2.896, 2.821, 2.764, 2.718, 2.681, 2.650, 2.624, 2.602)
_NORMAL_99 = 2.326
"""99 % quantiles of Student's t distribution with 1, 2, … degrees of freedom, and of the normal one."""


def limit_of(greatest: Sequence[float]) -> float:
    """The unlikeness that a good part exceeds once in a hundred times.

    Normal prediction limit of the logarithms, whose variance is moderated by what is typical (Smyth, *Linear models and
    empirical Bayes methods*, 2004): a few samples tell how unlike good parts are, but not how much that varies.

    Args:
        greatest: of each left-out good part, how unlike the others its most unlike cell is.
    """
    logs = np.log(np.maximum(greatest, 1e-6))
    free = TYPICAL_WEIGHT + len(logs) - 1
    variance = (TYPICAL_WEIGHT * TYPICAL_SPREAD**2 + float(((logs - logs.mean()) ** 2).sum())) / free
    quantile = _T_99[free - 1] if free <= len(_T_99) else _NORMAL_99
    limit = math.exp(float(logs.mean()) + quantile * math.sqrt(variance * (1.0 + 1.0 / len(logs))))
    return max(limit, LEAST_LIMIT)
