"""Brightness: how bright a region is against the light."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.inspection.imaging import DARKEST, WHITE, operand

if TYPE_CHECKING:
    from core.inspection.measure.patch import U8

Floats = NDArray[np.float32]

STILL = 0.01
"""A ratio that differs from 1 by less is none."""
FEWEST_SAMPLES = 16
_SURFACE_SHARE = 0.3
_FEW, _NOISE_LEVELS = 0.3, 4.0
"""What all but so few ratios have in common, but for so many gray levels of noise, is that of a surface."""

_ONE, _WHITE, WHITEST, _BLACKEST = operand(1.0), operand(WHITE), np.array(WHITE, np.uint8), np.array(1, np.uint8)


class _Group(NamedTuple):
    """The darker or the brighter samples of a region.

    Attributes:
        span: which, in the order of the master's brightness.
        slack: by how much a ratio may differ for noise alone.
        middle: in that order, the one whose brightness is their median, and that brightness.
    """

    span: slice
    slack: float
    middle: tuple[int, float]


class Brightness:
    """How bright a region is against the light, told where its brightness is even.

    Neither blur nor a small shift changes that. Its darker and its brighter surfaces are looked at apart: a part on
    unchanged ground is as dark as it is. A surface departs where it was taught and also among what the region shows at
    all: one that has moved within the region is as bright as before.
    """

    def __init__(self, taught: U8) -> None:
        """taught: the gray levels of the master, in rising order."""
        # Of black there are too few levels to take ratios of: it may be as bright as the least that is none.
        self._taught = np.maximum(taught, DARKEST).astype(np.float32)
        self._black = slice(0, int(np.searchsorted(taught, DARKEST)))
        self._white = np.flatnonzero(taught >= WHITE)
        self._groups: list[_Group] = []
        if taught.size < FEWEST_SAMPLES:
            return
        low, high = np.percentile(self._taught, (2, 98))
        parting = int(np.searchsorted(self._taught, (low + high) / 2, side="right"))
        for begin, end in ((0, parting), (parting, taught.size)):
            group = self._taught[begin:end]
            fewest = max(FEWEST_SAMPLES, _SURFACE_SHARE * taught.size)
            if group.size >= fewest:
                middle = begin + group.size // 2
                brightness = float(self._taught[middle])
                self._groups.append(_Group(slice(begin, end), _NOISE_LEVELS / brightness, (middle, brightness)))

    def departure(self, seen: U8, light: Floats | float) -> float:
        """Of the surface that departs the most: more than 0 is brighter.

        White that is cut off is held against white that would be: what it hides is in nobody's favor. Black can only
        have become brighter.
        """
        if not self._groups:
            return 0.0
        expected: Any = self._taught * light
        np.minimum(expected, _WHITE, out=expected)
        np.maximum(expected, _ONE, out=expected)
        # Black is a brightness, too: no ratio of it would be none.
        ratios: Any = np.maximum(np.minimum(seen, WHITEST), _BLACKEST)
        ratios = ratios / expected
        if self._white.size:
            ratios[self._white] = np.minimum(ratios[self._white], 1.0)
        if self._black.stop:
            np.maximum(ratios[self._black], 1.0, out=ratios[self._black])
        worst, ordered = 0.0, None
        for group in self._groups:
            here = of_most(ratios[group.span], group.slack)
            if abs(here - 1.0) < STILL:
                continue
            if ordered is None:
                ordered = np.sort(ratios * self._taught)
            middle, taught = group.middle
            anywhere = float(ordered[middle]) / taught
            if (here > 1.0) != (anywhere > 1.0):
                continue
            departure = min(here, anywhere, key=lambda ratio: abs(ratio - 1.0)) - 1.0
            worst = max(worst, departure, key=abs)
        return worst


def of_most(ratios: Floats, slack: float) -> float:
    """The median of the ratios, as far from 1 as all but few of them are, too, but for noise (slack).

    What is darker in one half is a dark place on the rest. Darker pixels never make it brighter, so no defect hides
    another.
    """
    ordered, size = ratios.copy(), ratios.size
    ordered.sort()
    median, aside = ordered.item(size // 2), int(_FEW * size)
    if median < 1.0:
        return min(1.0, max(median, ordered.item(size - 1 - aside) - slack))
    return max(1.0, min(median, ordered.item(aside) + slack))
