"""How unlike its taught print is a line that says the same: readers take 0 for O, and never look between characters.

The taught line is cut into windows, a little wider than a character, which overlap. Each is looked for where it should
be (template matching by squared differences), from the middle of the line outward, always beside the place where its
neighbor was found: so a line may lie elsewhere, be stretched a little, or bent. What is left of the best match,
relative to the print in the window, is how unlike it is.

How dark and how sharp the print is, is judged elsewhere. So the sharper of the two lines is softened until they are
alike, and the contrast of what is seen is fitted, as a parabola along each window.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.measure.print_lines import GROUND, Line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.inspection.measure.patch import U8

Ink = NDArray[np.float32]
"""What is printed: 0 is ground, `GROUND` black."""

_HEIGHT_PX = 24
"""Larger print is reduced to so many pixels: no two characters differ by less."""
_SOFT, _LEAST_SOFT_PX = 0.05, 1.0
_SOFTER = (0.0, 1.0, 2.0, 3.0)
"""Further blurs of the sharper line, in units of the first."""
_WIDTH, _STEP = 0.9, 0.2
_AROUND = 0.2
"""Above and below the line nothing may be printed either: no comma, no accent."""
_REACH = 0.15
"""How far a window may lie from the place beside its neighbor. These five are shares of the height of the line."""
_DARK = 0.97
"""Quantile of a line that is as dark as its print."""
_MOST_GAIN = 2.5
"""Print this many times as faint, or as dark, as its neighbors has the same shape; its contrast is judged elsewhere."""
_LEAST_PRINT = 0.7
"""Of the usual print in a window: with less, between words, it is compared as if it had so much."""


class Unlike(NamedTuple):
    """`amount`: 0 for the same print, about 1 for another; `place`: where it is most, in the region compared."""

    amount: float
    place: Line


class TaughtPrint:
    """The print of the master's region."""

    def __init__(self, picture: U8, lines: Sequence[Line]) -> None:
        """`picture`: evened (see `print_lines.evened`); `lines`: those found in it."""
        self._lines = tuple(_TaughtLine(picture, line) for line in lines)

    def compare(self, picture: U8, lines: Sequence[Line]) -> Unlike:
        """The place that is most unlike, in an evened region that says the same; `lines`: at least one."""
        if len(lines) != len(self._lines):
            return Unlike(1.0, lines[0])
        return max(taught.compare(picture, line) for taught, line in zip(self._lines, lines, strict=True))


class _TaughtLine:
    """A line in the size in which it is compared, with half a window of ground at both ends."""

    def __init__(self, picture: U8, line: Line) -> None:
        self._scale = min(1.0, _HEIGHT_PX / line.height)
        height = self._scale * line.height
        self._soft_px = max(_LEAST_SOFT_PX, _SOFT * height)
        self._reach, self._step = max(2, round(_REACH * height)), max(1, round(_STEP * height))
        self._window = max(4, round(_WIDTH * height))
        self._around = max(2, round(_AROUND * height))
        self._height = round(height) + 2 * self._around
        self._ink = self._cut(picture, line, self._window // 2, 0)[0]
        starts = range(0, max(1, self._ink.shape[1] - self._window + 1), self._step)
        squares = [float(np.square(self._ink[:, start : start + self._window]).sum()) for start in starts]
        self._usual = max(1.0, float(np.median(squares)))
        self._windows = tuple(zip(starts, squares, strict=True))

    def compare(self, picture: U8, line: Line) -> Unlike:
        seen, left = self._cut(picture, line, self._window + 2 * self._reach, 2 * self._reach)
        narrower = max(0, self._ink.shape[1] + 2 * self._reach - seen.shape[1])
        whole: Any = cv2.matchTemplate(_grounded(seen, 0, narrower), self._ink, cv2.TM_CCORR_NORMED)
        at = _Place(*cv2.minMaxLoc(whole)[3])
        # No window can leave it, however far they stray.
        spare = self._window + self._reach
        taught, seen = self._alike(_grounded(seen, spare, narrower + spare), at.moved(spare, spare))
        amount, column = max(self._walk(taught, seen, at.moved(spare, spare)))
        begin, end = ((left - spare + side) / self._scale for side in (column, column + self._window))
        return Unlike(amount, Line(max(0, round(begin)), line.top, round(end), line.bottom))

    def _cut(self, picture: U8, line: Line, beside: int, above: int) -> tuple[Ink, int]:
        """The line, with so much beside it and so much above and below what is compared; its first column."""
        size = (round(self._scale * picture.shape[1]), round(self._scale * picture.shape[0]))
        sized: Any = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        ink = GROUND - _softer(np.asarray(sized, np.float32), self._soft_px)
        rows, columns = self._height + 2 * above, round(self._scale * (line.right - line.left)) + 2 * beside
        left = round(self._scale * line.left) - beside
        top = round(self._scale * (line.top + line.bottom) / 2 - rows / 2)
        margin = max(rows, columns)
        x, y = left + margin, top + margin
        return np.ascontiguousarray(_grounded(ink, margin, margin)[y : y + rows, x : x + columns]), left

    def _alike(self, seen: Ink, at: _Place) -> tuple[Ink, Ink]:
        """The taught line and the one that is seen, equally dark and equally sharp."""
        height, width = self._ink.shape
        there = seen[at.y : at.y + height, at.x : at.x + width]
        dark = float(np.quantile(self._ink, _DARK)) / max(1.0, float(np.quantile(there, _DARK)))
        seen, there = seen * np.float32(dark), there * np.float32(dark)
        own = min(_SOFTER, key=lambda more: _sharper(_softer(self._ink, more * self._soft_px), there))
        its = 0.0 if own else min(_SOFTER, key=lambda more: _sharper(_softer(there, more * self._soft_px), self._ink))
        return _softer(self._ink, own * self._soft_px), _softer(seen, its * self._soft_px)

    def _walk(self, taught: Ink, seen: Ink, at: _Place) -> Iterator[tuple[float, int]]:
        """Of each window how unlike it is, and in which column it was found; from the middle outward."""
        height, middle = taught.shape[0], len(self._windows) // 2
        for side in (self._windows[middle:], self._windows[:middle][::-1]):
            stray = _Place(0, 0)
            for start, squares in side:
                template = taught[:, start : start + self._window]
                width = template.shape[1]
                x, y = at.x + stray.x + start - self._reach, at.y + stray.y - self._reach
                around = seen[y : y + height + 2 * self._reach, x : x + width + 2 * self._reach]
                place, rest = _best(around, template)
                if squares > self._usual / 2:
                    stray = stray.moved(place.x - self._reach, place.y - self._reach).within(self._window)
                    rest -= _by_contrast(template, around[place.y : place.y + height, place.x : place.x + width])
                yield max(0.0, rest) / max(squares, _LEAST_PRINT * self._usual), x + place.x


class _Place(NamedTuple):
    x: int
    y: int

    def moved(self, right: int, down: int) -> _Place:
        return _Place(self.x + right, self.y + down)

    def within(self, reach: int) -> _Place:
        return _Place(*(min(reach, max(-reach, one)) for one in self))


def _grounded(ink: Ink, before: int, after: int) -> Ink:
    """With so much ground on all sides: left and above, right and below."""
    sides = (before, after) * 2
    return np.asarray(cv2.copyMakeBorder(ink, *sides, cv2.BORDER_CONSTANT, value=0.0), np.float32)


def _softer(ink: Ink, blur_px: float) -> Ink:
    return np.asarray(cv2.GaussianBlur(ink, (0, 0), blur_px), np.float32) if blur_px else ink


def _sharper(one: Ink, other: Ink) -> float:
    """By how much one of two lines is sharper, wherever its print lies: 0 if both are alike."""
    return abs(math.log(_sharpness(one) / _sharpness(other)))


def _sharpness(ink: Ink) -> float:
    edges = float(np.square(np.diff(ink, axis=0)).sum() + np.square(np.diff(ink, axis=1)).sum())
    return max(1.0, edges) / max(1.0, float(np.square(ink).sum()))


def _best(picture: Ink, template: Ink) -> tuple[_Place, float]:
    """Where the template fits best, and the squares of what is left there, between the pixels."""
    rests: Any = cv2.matchTemplate(picture, template, cv2.TM_SQDIFF)
    rest, _, (x, y), _ = cv2.minMaxLoc(rests)
    across = _below(*rests[y, x - 1 : x + 2].tolist()) if 0 < x < rests.shape[1] - 1 else 0.0
    down = _below(*rests[y - 1 : y + 2, x].tolist()) if 0 < y < rests.shape[0] - 1 else 0.0
    return _Place(x, y), rest - across - down


def _below(before: float, least: float, after: float) -> float:
    """By how much the parabola through three values goes below that in the middle."""
    bend = before - 2.0 * least + after
    return float((after - before) ** 2 / (8.0 * bend)) if bend > 0 else 0.0


def _by_contrast(taught: Ink, seen: Ink) -> float:
    """By how much two windows differ less, in squares, when the contrast of the second is fitted along the line."""
    products, squares = (taught * seen).sum(axis=0), np.square(seen).sum(axis=0) + 1.0
    powers = np.vander(np.linspace(-1.0, 1.0, taught.shape[1]), 3).T
    bent = np.linalg.solve((powers * squares) @ powers.T, powers @ products) @ powers
    gain = np.clip(bent, 1.0 / _MOST_GAIN, _MOST_GAIN)
    return float(((1.0 - gain * gain) * squares - 2.0 * (1.0 - gain) * products).sum())
