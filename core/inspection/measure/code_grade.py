"""Grade of a code: how well it is printed, and how much of it may still be lost (after ISO/IEC 15415 and 15416).

Contrast is that of dark and bright modules, of a 1D code of its narrow bars, relative to the bright ones, so that light
does not change it; where print is soft, small modules run into gray and lower it, too. A 2D code has its unused error
correction. A 1D code has none, but is repeated along its bars: of scan lines across it, some may fail (ISO/IEC 15416
grades ten of them).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.measure.codes import ReadCode, reads_in_line

if TYPE_CHECKING:
    from core.inspection.geometry import Points
    from core.inspection.measure.patch import U8

Vector = NDArray[np.float64]

LINES = 24
"""Scan lines across the height of a region with a 1D code."""
_ROWS_A_LINE = 3
_SAMPLES_A_PX, _MOST_SAMPLES = 2.0, 1600
_QUIET = 0.12
"""Of the code's width, to either side of it."""
_TELLS_BARS = 0.15
"""Height of what was read, of its width, from which on its ends show the direction of the bars."""
_LEAST_SLANT = math.cos(math.radians(60.0))
_LEAST_SIDE_PX = 4
_LEAST_EDGES = 4


def contrast_of(gray: U8, code: ReadCode) -> float:
    """Contrast of a 2D code, 0–1: (bright − dark) / bright, of the means of both classes (Otsu, 1979)."""
    corners = code.corners
    width, height = (
        max(_LEAST_SIDE_PX, round(math.dist(corners[0], corners[1]))),
        max(_LEAST_SIDE_PX, round(math.dist(corners[0], corners[3]))),
    )
    square = np.array(((0, 0), (width, 0), (width, height), (0, height)), np.float32)
    way = cv2.getPerspectiveTransform(square, corners.astype(np.float32))
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    straight: Any = cv2.warpPerspective(gray, way, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return _contrast(straight)


def lines_of(gray: U8, code: ReadCode, outline: Points) -> tuple[int, float]:
    """Of a 1D code: how many of `LINES` scan lines can be read by themselves, and their contrast (0–1).

    The contrast is that of narrow bars and gaps, (bright − dark) / bright from one to the next.


    Args:
        outline: N×2 picture pixels, of the region over which the lines are spread.
    """
    along, down, left, width = _axes(code.corners)
    # Offsets of the region's outline from the middle line of the code, measured down the bars.
    offsets = (outline - left) @ down
    top, bottom = float(offsets.min()), float(offsets.max())
    step = (bottom - top) / (LINES * _ROWS_A_LINE)
    begin = left - along * (_QUIET * width) + down * (top + step / 2)
    length = width * (1 + 2 * _QUIET)
    samples = min(_MOST_SAMPLES, max(_LEAST_SIDE_PX, round(length * _SAMPLES_A_PX)))
    matrix = np.column_stack((along * (length / samples), down * step, begin))
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    rows: Any = cv2.warpAffine(
        gray, matrix, (samples, LINES * _ROWS_A_LINE), flags=flags, borderMode=cv2.BORDER_REPLICATE
    )
    lines = cv2.resize(rows, (samples, LINES), interpolation=cv2.INTER_AREA)
    read = [line for line in lines if reads_in_line(line, code)]
    inside = slice(round(samples * _QUIET / (1 + 2 * _QUIET)), round(samples * (1 + _QUIET) / (1 + 2 * _QUIET)))
    middle = min(LINES - 1, max(0, round(-top / (bottom - top) * LINES)))
    contrasts = [_edge_contrast(np.ascontiguousarray(line[inside])) for line in read or [lines[middle]]]
    return len(read), float(np.median(contrasts))


def _axes(corners: Points) -> tuple[Vector, Vector, Vector, float]:
    """(along, down, left, width): unit vectors along the code and down its bars, where it begins, and its width.

    A decoder that scans along rows finds a turned code as a slanted block: where its ends are long enough to tell the
    direction of the bars, scan lines run square to them.
    """
    upper_left, upper_right, lower_right, lower_left = corners
    left, right = (upper_left + lower_left) / 2, (upper_right + lower_right) / 2
    across, ends = right - left, (lower_left - upper_left + lower_right - upper_right) / 2
    width, height = max(1.0, float(np.hypot(*across))), float(np.hypot(*ends))
    along = across / width
    down = np.array((-along[1], along[0]))
    if height >= _TELLS_BARS * width and float(ends @ down) >= _LEAST_SLANT * height:
        down = ends / height
        along = np.array((down[1], -down[0]))
        width = max(1.0, float(across @ along))
        left = (left + right) / 2 - along * (width / 2)
    return along, down, left, width


def _contrast(gray: U8) -> float:
    level, _ = cv2.threshold(gray, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    bright = gray > level
    if bright.all() or not bright.any():
        return 0.0
    high, low = float(gray[bright].mean()), float(gray[~bright].mean())
    return (high - low) / max(1.0, high)


def _edge_contrast(line: U8) -> float:
    """Difference of neighboring bars and gaps, as far from each other as they get; a tenth of them may be less."""
    level, _ = cv2.threshold(line, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    bright = line > level
    starts = np.concatenate(([0], np.flatnonzero(bright[1:] != bright[:-1]) + 1))
    if len(starts) < _LEAST_EDGES:
        return 0.0
    highs, lows = np.maximum.reduceat(line, starts), np.minimum.reduceat(line, starts)
    extremes = np.where(bright[starts], highs, lows).astype(np.float64)
    return float(np.percentile(np.abs(np.diff(extremes)), 10) / max(1.0, extremes.max()))
