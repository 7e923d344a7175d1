"""Brightness of a region relative to the light."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.inspection.imaging import DARKEST, WHITE, operand

if TYPE_CHECKING:
    from core.inspection.measure.patch import U8

Floats = NDArray[np.float32]

STILL = 0.01
"""A smaller deviation of a ratio from 1 counts as none."""
FEWEST_SAMPLES = 16
_SURFACE_SHARE = 0.3
_FEW, _NOISE_LEVELS = 0.3, 4.0
"""The share of ratios that may be outliers, and the gray levels of noise, for the ratio of a surface."""

_ONE, _WHITE, WHITEST, _BLACKEST = operand(1.0), operand(WHITE), np.array(WHITE, np.uint8), np.array(1, np.uint8)


class _Group(NamedTuple):
    """The darker or the brighter samples of a region.

    Attributes:
        span: the samples, in the order of the master's brightness.
        slack: deviation of a ratio that noise alone explains.
        middle: index, in that order, of the sample with the median brightness, and that brightness.
    """

    span: slice
    slack: float
    middle: tuple[int, float]


class Brightness:
    """Brightness of a region relative to the light, measured where its brightness is even.

    Blur and small shifts do not change that. Darker and brighter surfaces are evaluated separately: a dark part on
    unchanged ground is then not averaged out. A surface departs only if it does both at its taught place and among all
    brightnesses in the region: a surface that has moved within the region keeps its brightness.
    """

    def __init__(self, taught: U8) -> None:
        """`taught`: the gray levels of the master, in rising order."""
        # Black has too few levels for ratios: it is allowed up to `DARKEST`.
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
        """Departure of the surface that departs most; above 0 is brighter.

        Clipped white is compared with clipped white, as its true level is unknown. Black can only become brighter.
        """
        if not self._groups:
            return 0.0
        expected: Any = self._taught * light
        np.minimum(expected, _WHITE, out=expected)
        np.maximum(expected, _ONE, out=expected)
        # At least 1, because black is a brightness too and its ratio must not be 0.
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
    """The deviation from 1 that all but a few of the ratios share with their median, apart from noise (`slack`).

    A surface that is darker in one half only counts as a dark spot. Darker pixels never raise the result, so no defect
    hides another.
    """
    ordered, size = ratios.copy(), ratios.size
    ordered.sort()
    median, aside = ordered.item(size // 2), int(_FEW * size)
    if median < 1.0:
        return min(1.0, max(median, ordered.item(size - 1 - aside) - slack))
    return max(1.0, min(median, ordered.item(aside) + slack))
