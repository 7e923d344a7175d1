"""Targets for calibrating: the points of a chessboard, or of a grid of dots, in a picture.

Chessboard corners as by A. Duda and U. Frese, BMVC 2018 (`cv2.findChessboardCornersSB`); dots are blobs put in order by
`cv2.findCirclesGrid`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import cv2
import numpy as np

if TYPE_CHECKING:
    from core.inspection.frame import Image
    from core.inspection.geometry import Points

_LEAST_DOT_PX, _LEAST_SOLID = 20.0, 0.85
_DRAWN_PX = 6


class Grid(NamedTuple):
    """The points of a target, row by row.

    Attributes:
        points: (rows · columns)×2, px.
        outlines: of dots, M×2 px each, in the order of the points; empty for a chessboard.
    """

    columns: int
    rows: int
    points: Points
    outlines: tuple[Points, ...] = ()


def find_target(picture: Image, kind: str, columns: int, rows: int) -> Grid | None:
    """The whole target in a picture (height×width×3 uint8 BGR); None: it is not there."""
    gray: Any = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    return _chessboard(gray, columns, rows) if kind == "chessboard" else _dots(gray, columns, rows)


def _chessboard(gray: Any, columns: int, rows: int) -> Grid | None:
    # People count squares as often as inner corners; a board has only one of the two numbers.
    for across, down in ((columns, rows), (columns - 1, rows - 1)):
        if min(across, down) < 3:
            continue
        # Not with the histogram evened out: on the photographs tried that made lengths three times less exact.
        is_found, corners = cv2.findChessboardCornersSB(gray, (across, down), flags=cv2.CALIB_CB_EXHAUSTIVE)
        if is_found:
            return Grid(across, down, np.asarray(corners, np.float64).reshape(-1, 2))
    return None


def _dots(gray: Any, columns: int, rows: int) -> Grid | None:
    for is_bright in (False, True):
        outlines = _blobs(gray if is_bright else cv2.bitwise_not(gray))
        if len(outlines) < columns * rows:
            continue
        middles = np.array([_middle(outline) for outline in outlines])
        # The library puts in order only what its own detector has found: it gets small, clean discs to find.
        drawn: Any = np.full_like(gray, 255)
        for middle in middles:
            cv2.circle(drawn, np.rint(middle).astype(int).tolist(), _DRAWN_PX, 0, cv2.FILLED, cv2.LINE_AA)
        for flags in (cv2.CALIB_CB_SYMMETRIC_GRID, cv2.CALIB_CB_SYMMETRIC_GRID | cv2.CALIB_CB_CLUSTERING):
            is_found, points = cv2.findCirclesGrid(drawn, (columns, rows), flags=flags)
            if not is_found:
                continue
            apart = np.hypot(*(middles[None] - np.asarray(points, np.float64).reshape(-1, 1, 2)).transpose(2, 0, 1))
            which = apart.argmin(axis=1).tolist()
            if len(set(which)) == columns * rows:
                return Grid(columns, rows, middles[which], tuple(outlines[one] for one in which))
    return None


def _blobs(bright: Any) -> list[Points]:
    """Outlines (M×2, px) of solid bright blobs, sharp to a fraction of a pixel."""
    height, width = bright.shape
    block = max(3, min(height, width) // 4 | 1)
    binary: Any = cv2.adaptiveThreshold(bright, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, block, -12)
    contours, tree = cv2.findContours(binary, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    found = []
    for contour, above in zip(contours, [] if tree is None else tree[0, :, 3], strict=False):
        if above >= 0:  # a hole
            continue
        area = cv2.contourArea(contour)
        x, y, wide, tall = cv2.boundingRect(contour)
        touches = x <= 0 or y <= 0 or x + wide >= width or y + tall >= height
        if area < _LEAST_DOT_PX or touches or area < _LEAST_SOLID * cv2.contourArea(cv2.convexHull(contour)):
            continue
        found.append(_sharpened(bright, contour.reshape(-1, 2).astype(np.float64)))
    return found


def _sharpened(bright: Any, outline: Points) -> Points:
    """The outline moved, along its normals, to where the brightness is halfway between inside and outside."""
    smooth = np.array(
        [np.convolve(np.tile(one, 3), np.ones(5) / 5, "same")[len(one) : 2 * len(one)] for one in outline.T]
    )
    along = np.roll(smooth, -2, axis=1) - np.roll(smooth, 2, axis=1)
    length = np.maximum(np.hypot(*along), 1e-9)
    # OpenCV's outer contours run counter-clockwise on the screen: their left is inside.
    normal = np.array([-along[1], along[0]]) / length
    offsets = np.arange(-3.0, 3.25, 0.25)
    places = outline.T[..., None] + normal[..., None] * offsets
    xs, ys = places.astype(np.float32)
    profile: Any = cv2.remap(bright, xs, ys, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    profile = profile.astype(np.float64)
    half = (np.median(profile[:, :3]) + np.median(profile[:, -3:])) / 2
    rises = np.sign(np.median(profile[:, -3:]) - np.median(profile[:, :3]))
    signed = rises * (profile - half)
    crossed = (signed[:, :-1] < 0) & (signed[:, 1:] >= 0)
    at = np.where(crossed.any(axis=1), crossed.argmax(axis=1), len(offsets) // 2)
    line = np.arange(len(at))
    low, high = signed[line, at], signed[line, at + 1]
    part = np.where(crossed.any(axis=1), -low / np.maximum(high - low, 1e-9), 0.0)
    shift = np.where(crossed.any(axis=1), offsets[at] + 0.25 * part, 0.0)
    return np.asarray(outline + (normal * shift).T, np.float64)


def _middle(outline: Points) -> Points:
    """The center of area of an outline."""
    moments = cv2.moments(outline.astype(np.float32)[:, None])
    return np.array([moments["m10"], moments["m01"]]) / max(moments["m00"], 1e-9)
