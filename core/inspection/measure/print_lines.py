"""Lines of print: a region of the picture turned upright along its own print, its light evened, and cut into lines."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, Any, NamedTuple

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.geometry import Points, Pose, Roi
    from core.inspection.measure.patch import U8, Matrix

GROUND = 255
"""Level of the ground in an evened picture; print is darker in proportion to what it reflects of the ground's light."""

_SMOOTH_PX = 1.0
_LEAST_CONTRAST = 0.08
"""Of print, as a share of the ground: less is noise."""
_LEAST_OF_DARKEST = 0.2
"""Of the darkest print of its line: a piece with a smaller share of that contrast is noise, or gone for the reader."""
_LEAST_HEIGHT_PX = 5
_LEAST_OF_TALLEST = 0.45
"""A row of print that is lower than this share of the tallest is no line: dots of an i, or a dash above."""
_CHARACTER = 0.7
"""Width of a character, as a share of its line's height; a little more than most have."""
_DARKEST = 0.05
"""Share of a piece's box that is ink even of a full stop."""


class Line(NamedTuple):
    """A line of print or a piece of one: columns left … right, rows top … bottom of its region, the ends excluded."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def height(self) -> int:
        return self.bottom - self.top


class Upright:
    """The frame of a rectangle: the region moved with the part, its own left-to-right being the direction of the print.

    Attributes:
        width, height: of the frame, in pixels of the master.
        hidden: height×width uint8, 255 in a mask; None without masks.
    """

    def __init__(self, roi: Roi, masks: Sequence[Roi]) -> None:
        upper_left, upper_right, _, lower_left = roi.outline()
        self.width, self.height = (max(1, round(math.dist(upper_left, corner))) for corner in (upper_right, lower_left))
        self._along = (upper_right - upper_left) / np.hypot(*(upper_right - upper_left))
        self._down = (lower_left - upper_left) / np.hypot(*(lower_left - upper_left))
        # Whole numbers are the centers of pixels: the first one lies half a pixel inside the frame's edge.
        self._corner = np.array(roi.center) - (self.width - 1) / 2 * self._along - (self.height - 1) / 2 * self._down
        self.hidden = self._drawn(masks)

    def _drawn(self, masks: Sequence[Roi]) -> U8 | None:
        """height×width uint8: 255 in a mask."""
        if not masks:
            return None
        hidden = np.zeros((self.height, self.width), np.uint8)
        for mask in masks:
            off = mask.outline() - self._corner
            points = np.column_stack((off @ self._along, off @ self._down))
            cv2.fillPoly(hidden, [np.rint(points).astype(np.int32)], 255)
        return hidden

    def matrix(self, pose: Pose) -> Matrix:
        """2×3: from the frame to the picture."""
        master = np.column_stack((self._along, self._down, self._corner))
        moved = pose.matrix()
        return np.column_stack((moved[:, :2] @ master[:, :2], moved[:, :2] @ master[:, 2] + moved[:, 2]))

    def cut(self, gray: U8, pose: Pose) -> U8:
        """height×width uint8: the frame, from a gray picture whose part has that pose."""
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        size = (self.width, self.height)
        cut: Any = cv2.warpAffine(gray, self.matrix(pose), size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return cut  # type: ignore[no-any-return]

    def without_masks(self, evened: U8) -> U8:
        """The evened picture, ground in the don't-care masks."""
        if self.hidden is None:
            return evened
        shown = evened.copy()
        shown[self.hidden > 0] = GROUND
        return shown

    def in_picture(self, left: float, top: float, right: float, bottom: float, pose: Pose) -> Points:
        """4×2 picture pixels: the corners of a block of the frame, the ends excluded."""
        low, high = np.array((left, top)) - 0.5, np.array((right, bottom)) - 0.5
        corners = np.array((low, (high[0], low[1]), high, (low[0], high[1])))
        matrix = self.matrix(pose)
        return np.asarray(corners @ matrix[:, :2].T + matrix[:, 2])


def is_dark(gray: U8) -> bool:
    """Whether the print is darker than its ground: print covers less than half of its region."""
    level, _ = cv2.threshold(gray, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    return int(cv2.countNonZero(cv2.compare(gray, level, cv2.CMP_GT))) * 2 >= gray.size  # type: ignore[call-overload]


def evened(gray: U8, reach: int, *, dark: bool) -> U8:
    """The region with its print dark, divided by the light of its ground: the brightest level around each place.

    Args:
        gray: height×width uint8.
        reach: pixels; no stroke of the print is wider.
        dark: whether the print is; bright print is inverted first.
    """
    shown: Any = gray if dark else cv2.bitwise_not(gray)
    smooth = cv2.GaussianBlur(shown, (0, 0), _SMOOTH_PX)
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (2 * reach + 1, 2 * reach + 1))
    ground = cv2.blur(cv2.morphologyEx(smooth, cv2.MORPH_CLOSE, kernel), (2 * reach + 1, 2 * reach + 1))
    return np.asarray(cv2.divide(shown, cv2.max(ground, 1.0), scale=GROUND), np.uint8)  # type: ignore[call-overload]


def ink_level(picture: U8) -> float | None:
    """Level between print and ground of an evened picture (Otsu, 1979); None where nothing is printed."""
    smooth: Any = cv2.GaussianBlur(picture, (0, 0), _SMOOTH_PX)
    level, binary = cv2.threshold(smooth, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    if cv2.countNonZero(binary) in (0, binary.size):
        return None
    ink, ground = float(smooth[binary == 0].mean()), float(smooth[binary > 0].mean())
    return level if (ground - ink) / GROUND >= _LEAST_CONTRAST else None


def find_lines(picture: U8) -> tuple[Line, ...]:
    """The lines of print in an evened picture, from top to bottom."""
    level = ink_level(picture)
    if level is None:
        return ()
    smooth = cv2.GaussianBlur(picture, (0, 0), _SMOOTH_PX)
    ink = smooth <= level
    rows = _runs(ink.any(axis=1))
    tallest = max((end - begin for begin, end in rows), default=0)
    found = []
    for top, bottom in rows:
        if bottom - top < max(_LEAST_HEIGHT_PX, _LEAST_OF_TALLEST * tallest):
            continue
        columns = np.flatnonzero(ink[top:bottom].any(axis=0))
        found.append(Line(int(columns[0]), top, int(columns[-1]) + 1, bottom))
    return tuple(found)


class Faintest(NamedTuple):
    """The faintest piece of print: its contrast against its ground (0–1), and where it lies in the region."""

    contrast: float
    place: Line


def faintest(picture: U8, lines: Sequence[Line]) -> Faintest | None:
    """The piece of print with the least contrast, in an evened picture; None where there is none.

    Pieces are columns of ink that hang together, cut where they are wider than a character. Soft and thin strokes have
    less contrast, too.
    """
    smooth: Any = cv2.GaussianBlur(picture, (0, 0), _SMOOTH_PX)
    pieces = []
    for line in lines:
        block = smooth[line.top : line.bottom, line.left : line.right]
        darkest = 1.0 - float(block.min()) / GROUND
        least = max(_LEAST_CONTRAST, _LEAST_OF_DARKEST * darkest)
        for begin, end in _runs(block.min(axis=0) <= GROUND * (1.0 - least)):
            count = max(1, round((end - begin) / (_CHARACTER * line.height)))
            edges = np.linspace(begin, end, count + 1).round().astype(int).tolist()
            for left, right in itertools.pairwise(edges):
                levels = np.sort(block[:, left:right], axis=None)
                ink = levels[: max(1, round(_DARKEST * levels.size))]
                place = Line(line.left + left, line.top, line.left + right, line.bottom)
                pieces.append(Faintest(1.0 - float(ink.mean()) / GROUND, place))
    return min(pieces, default=None)


def _runs(is_set: Any) -> list[tuple[int, int]]:
    """Begin and end of each run of set values."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], is_set.astype(np.int8), [0]))))
    return [(int(begin), int(end)) for begin, end in zip(edges[::2], edges[1::2], strict=True)]
