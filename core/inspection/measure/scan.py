"""Scan lines across a region: steps of brightness along each line, and steps of neighboring lines linked to edges.

Profiles are averaged over a band, smoothed by a Gaussian and differentiated (J. Canny, IEEE Trans. PAMI 8, 1986); the
peak of a parabola through the largest difference and its neighbors gives subpixel places.
"""

from __future__ import annotations

import bisect
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import InvalidROIError
from core.inspection.geometry import Point, Pose, Rectangle, Ring, Roi, Window, allowed_pixels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.imaging import Scene
    from core.inspection.measure.patch import U8

Floats = NDArray[np.float32]

_ROWS_PER_LINE = 3
_SMOOTHING_PX = 1.2
GAP_LINES = 3
_ALONG_PX = 9
_RAYS_SHOWN = 6
STEP_SLOPE = 1.0 / (math.sqrt(2 * math.pi) * math.hypot(_SMOOTHING_PX, 0.6))
"""Largest slope, in gray levels per pixel, of a step of one gray level: smoothed as above, and blurred slightly by lens
and pixels.
"""


def _slope_kernel() -> Floats:
    """1×(n + 2): Gaussian smoothing and central difference along the lines, divided by the number of rows per band."""
    smooth = cv2.getGaussianKernel(2 * math.ceil(3 * _SMOOTHING_PX) + 1, _SMOOTHING_PX).ravel()
    kernel = 0.5 * (np.pad(smooth, (2, 0)) - np.pad(smooth, (0, 2)))
    return (kernel / _ROWS_PER_LINE)[None].astype(np.float32)


_SLOPE = _slope_kernel()


LEAST_CONTRAST = 8.0
"""Least step of an edge, in gray levels."""

_ABOVE_TEXTURE, _OF_STRONGEST = 4.5, 0.25


class ScanLines:
    """Parallel lines over a rectangle, in its own frame, or rays from the inner to the outer circle of a ring.

    Other shapes are scanned over their bounding block. `lines` × `length` places, one pixel apart.
    """

    def __init__(self, name: str, roi: Roi, masks: Sequence[Roi], direction: str, lines: int, master: Scene) -> None:
        """`direction`: `right` or `down` in the region's own frame; a ring is always scanned outward."""
        self.lines = lines
        rows = lines * _ROWS_PER_LINE
        self._xs, self._ys = _rays(roi, rows) if isinstance(roi, Ring) else _parallels(roi, rows, direction)
        self.length = self._xs.shape[1]
        if self.length < 8:
            raise InvalidROIError(
                "{tool}: the region must be at least 8 px long in the direction of the scan.", tool=name
            )
        window = Window(0, 0, master.width, master.height)
        allowed = allowed_pixels(roi, masks, window)
        columns = np.clip(np.rint(self._xs), 0, master.width - 1).astype(np.intp)
        at_rows = np.clip(np.rint(self._ys), 0, master.height - 1).astype(np.intp)
        self.allowed: U8 = allowed[at_rows, columns]
        inside = (self.allowed > 0).reshape(lines, _ROWS_PER_LINE, self.length).all(axis=1)
        # Differences whose filter reaches a masked place are not usable.
        reach = np.ones((1, 2 * math.ceil(2 * _SMOOTHING_PX) + 1), np.uint8)
        shown: Any = inside.astype(np.uint8)
        eroded = cv2.erode(shown, reach, borderType=cv2.BORDER_CONSTANT, borderValue=1)
        self.usable: NDArray[np.bool_] = np.asarray(eroded) > 0
        self.usable[:, [0, -1]] = False
        if not self.usable.any():
            raise InvalidROIError("{tool}: the masks leave nothing of the region.", tool=name)
        self._is_usable = self.usable.astype(np.float32)
        self._affine = None if isinstance(roi, Ring) else _affine(self._xs, self._ys)
        across = np.hypot(np.diff(self._xs, axis=0), np.diff(self._ys, axis=0))
        self.spacing_px = float(across.mean()) * _ROWS_PER_LINE if rows > 1 else 1.0

    def sample(self, gray: U8, pose: Pose) -> U8:
        """(lines · 3)×length uint8: brightness along the lines, which move with the part."""
        if self._affine is not None:
            size = (self.length, self.lines * _ROWS_PER_LINE)
            flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
            way = pose.matrix() @ self._affine
            warped: Any = cv2.warpAffine(gray, way, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
            return warped  # type: ignore[no-any-return]
        (a, b, c), (d, e, f) = pose.matrix().tolist()
        xs, ys = self._xs * a, self._xs * d
        xs += self._ys * b + c
        ys += self._ys * e + f
        sampled: Any = cv2.remap(gray, xs, ys, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return sampled  # type: ignore[no-any-return]

    def slopes(self, sampled: U8) -> Floats:
        """lines×length: slope of the brightness along each line in gray levels per pixel; 0 where not usable."""
        rows = sampled.astype(np.float32).reshape(self.lines, _ROWS_PER_LINE, self.length)
        bands = rows[:, 0].copy()
        for row in range(1, _ROWS_PER_LINE):
            bands += rows[:, row]
        slopes: Any = cv2.filter2D(bands, cv2.CV_32F, _SLOPE, borderType=cv2.BORDER_REPLICATE)
        slopes *= self._is_usable
        return slopes  # type: ignore[no-any-return]

    def automatic_slope(self, slopes: Floats) -> float:
        """Least slope of an edge of the master: above the texture, and not far below the strongest."""
        median, strongest = np.percentile(np.abs(slopes[self.usable]), (50, 99.8))
        least = max(_OF_STRONGEST * float(strongest), _ABOVE_TEXTURE * float(median))
        return max(STEP_SLOPE * LEAST_CONTRAST, min(least, 0.5 * float(strongest)))

    def step_across(self, sampled: U8) -> float:
        """The largest step between neighboring lines, in gray levels.

        It finds edges along the scan, which no line shows.
        """
        bands = sampled.astype(np.float32).reshape(self.lines, _ROWS_PER_LINE, self.length).mean(axis=1)
        smooth: Any = cv2.blur(bands, (_ALONG_PX, 1), borderType=cv2.BORDER_REPLICATE)
        both = self.usable[1:] & self.usable[:-1]
        return float(np.max(np.abs(np.diff(smooth, axis=0)), where=both, initial=0.0))

    def step_between(self, sampled: U8) -> float:
        """The largest step of the lines' mean brightness, in gray levels: it finds edges along the whole scan.

        Between each line and the next but one, as a band may straddle such an edge; 0 for fewer than three lines.
        """
        bands = sampled.astype(np.float32).reshape(self.lines, _ROWS_PER_LINE, self.length).mean(axis=1)
        seen = np.add.reduce(self._is_usable, axis=1)
        means = np.add.reduce(bands * self._is_usable, axis=1) / np.maximum(seen, 1.0)
        both = np.minimum(seen[2:], seen[:-2]) > 0
        return float(np.max(np.abs(means[2:] - means[:-2]), where=both, initial=0.0))

    def ways(self) -> list[tuple[Point, Point]]:
        """Start and end of lines in the master: of parallel lines the middle one, of rays a few all round."""
        rows = len(self._xs)
        chosen = range(0, rows, max(1, rows // _RAYS_SHOWN)) if self._affine is None else (rows // 2,)
        ends = ((float(self._xs[row, at]), float(self._ys[row, at])) for row in chosen for at in (0, -1))
        return list(zip(ends, ends, strict=True))

    def points(self, edge: ScanEdge) -> NDArray[np.float64]:
        """N×2 master points of an edge, one for each line that it crosses."""
        lines = np.flatnonzero(edge.on)
        places = edge.places[lines]
        row = lines * _ROWS_PER_LINE + _ROWS_PER_LINE // 2
        low = np.clip(np.floor(places).astype(np.intp), 0, self.length - 2)
        part = places - low
        both = [grid[row, low] * (1 - part) + grid[row, low + 1] * part for grid in (self._xs, self._ys)]
        return np.column_stack(both).astype(np.float64)


def _parallels(roi: Roi, rows: int, direction: str) -> tuple[Floats, Floats]:
    if isinstance(roi, Rectangle):
        top_left, top_right, _, bottom_left = roi.outline()
    else:
        low, high = roi.outline().min(axis=0), roi.outline().max(axis=0)
        top_left, top_right, bottom_left = low, np.array([high[0], low[1]]), np.array([low[0], high[1]])
    along, across = top_right - top_left, bottom_left - top_left
    if direction == "down":
        along, across = across, along
    count = max(1, int(np.hypot(*along)))
    s, t = (np.arange(count) + 0.5) / count, (np.arange(rows) + 0.5) / rows
    # Shapes are geometry: the pixel at (0, 0) covers −½ to ½, whereas a rectangle from 0 to 1 contains just that pixel.
    points = top_left - 0.5 + s[None, :, None] * along + t[:, None, None] * across
    return points[..., 0].astype(np.float32), points[..., 1].astype(np.float32)


def _affine(xs: Floats, ys: Floats) -> NDArray[np.float64]:
    """3×3 matrix from column and row to the master, for places on a parallel grid."""
    rows, columns = max(len(xs) - 1, 1), max(xs.shape[1] - 1, 1)
    to_master = np.eye(3)
    for row, grid in enumerate((xs.astype(np.float64), ys.astype(np.float64))):
        first = grid[0, 0]
        to_master[row] = (grid[0, -1] - first) / columns, (grid[-1, 0] - first) / rows, first
    return to_master


def _rays(roi: Ring, rows: int) -> tuple[Floats, Floats]:
    count = max(1, int(roi.outer_radius - roi.inner_radius))
    radii = roi.inner_radius + (np.arange(count) + 0.5) / count * (roi.outer_radius - roi.inner_radius)
    angles = (np.arange(rows) + 0.5) / rows * 2 * math.pi
    xs = roi.cx + radii[None, :] * np.cos(angles)[:, None]
    ys = roi.cy + radii[None, :] * np.sin(angles)[:, None]
    return xs.astype(np.float32), ys.astype(np.float32)


@dataclass(frozen=True, eq=False)
class ScanEdge:
    """One edge across several lines.

    Attributes:
        on: per line, whether the edge is on it.
        places: per line, distance along it in pixels; 0 where the edge is not on it.
        strength: mean slope in gray levels per pixel, positive where the brightness rises along the scan.
    """

    on: NDArray[np.bool_]
    places: Floats
    strength: float


class Peaks(NamedTuple):
    """P steps on the scan lines, in the order of the lines: line number, place along it in pixels, and slope."""

    lines: NDArray[np.intp]
    places: Floats
    slopes: Floats


def find_peaks(slopes: Floats, least: float, polarity: str) -> Peaks:
    """Peaks of at least `least` gray levels per pixel. `polarity`: `rising`, `falling` or `any`."""
    steep = np.abs(slopes) if polarity == "any" else slopes if polarity == "rising" else -slopes
    # As one row, which is faster: the ends of lines are not usable, so there are no peaks across two lines.
    steep = steep.ravel()
    middle = steep[1:-1]
    is_peak = middle >= least
    is_peak &= middle >= steep[:-2]
    is_peak &= middle > steep[2:]
    at = np.flatnonzero(is_peak)
    before, peak, after = steep.take(at), middle.take(at), steep.take(at + 2)
    lines, columns = np.divmod(at + 1, slopes.shape[1])
    shifts = (before - after) / (2 * (before - 2 * peak + after))
    places = columns + np.minimum(np.maximum(shifts, -0.5, out=shifts), 0.5, out=shifts)
    return Peaks(lines, places.astype(np.float32), slopes.ravel().take(at + 1))


def linked(peaks: Peaks, lines: int, link_px: float, least_lines: int, gap_lines: int = GAP_LINES) -> list[ScanEdge]:
    """Edges, unordered: steps of one direction on at least `least_lines` lines, with gaps of fewer than `gap_lines`.

    `link_px`: largest shift of an edge from one line to the next.
    """
    edges = []
    for kind in (np.flatnonzero(peaks.slopes > 0), np.flatnonzero(peaks.slopes <= 0)):
        of_lines, of_places = peaks.lines[kind].tolist(), peaks.places[kind].tolist()
        for chain in _chains(kind.tolist(), of_lines, of_places, link_px, gap_lines):
            if len(chain) >= least_lines:
                on, along = np.zeros(lines, bool), np.zeros(lines, np.float32)
                on[peaks.lines[chain]] = True
                along[peaks.lines[chain]] = peaks.places[chain]
                edges.append(ScanEdge(on, along, float(peaks.slopes[chain].mean())))
    return edges


def _chains(
    indices: list[int], lines: list[int], places: list[float], link_px: float, gap_lines: int
) -> list[list[int]]:
    """Indexes of the peaks of each edge: a peak joins the nearest edge that ends at most `gap_lines` lines before."""
    done: list[list[int]] = []
    # Edges that may still grow, sorted by the place of their end: (place, line, peaks). They rarely cross.
    ends: list[tuple[float, int, list[int]]] = []
    extended: list[tuple[float, int, list[int]]] = []
    now = -1
    for index, line, place in zip(indices, lines, places, strict=True):
        if line != now:
            ends += extended
            done += [chain for _, end, chain in ends if line - end > gap_lines]
            ends = sorted((edge for edge in ends if line - edge[1] <= gap_lines), key=_end)
            extended, now = [], line
        best, least = -1, link_px
        at = bisect.bisect_left(ends, place - gap_lines * link_px, key=_end)
        while at < len(ends) and ends[at][0] <= place + gap_lines * link_px:
            distance = abs(place - ends[at][0]) / (line - ends[at][1])
            if distance <= least:
                best, least = at, distance
            at += 1
        chain = ends.pop(best)[2] if best >= 0 else []
        chain.append(index)
        extended.append((place, line, chain))
    return done + [chain for _, _, chain in ends + extended]


def _end(edge: tuple[float, int, list[int]]) -> float:
    return edge[0]
