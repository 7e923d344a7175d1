"""Selection of the master's edge points for a pose, and a check for rotational symmetry.

The points are Canny's (gradient maxima across the edge: J. Canny, IEEE Trans. PAMI 8, 1986), moved to the places that
the search of `refine.py` finds in the master, and thinned to the strongest ones of a grid.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from core.inspection.imaging import gradient, magnitude
from core.inspection.pose.geometry import Blurred, Floats, change_level, to_level
from core.inspection.pose.refine import (
    LEAST_POINTS,
    MIN_STRENGTH,
    REACHES,
    EdgePoints,
)
from core.inspection.pose.search import coarsest_level
from core.inspection.pose.sight import STEADY_PX, Gray, read, smooth

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.inspection.geometry import Roi
    from core.inspection.imaging import Scene

FINE_POINTS, COARSE_POINTS = 128, 64
"""Most edge points taught at full resolution, and at the other levels."""

CANDIDATES = 32
"""Number of points refined for each that may be kept."""


def teach_edges(gray: Gray, allowed: Gray, center: tuple[float, float], level: int, most: int) -> EdgePoints:
    """Up to `most` edge points of a picture, strong and well spread.

    Args:
        gray: height×width, one pyramid level of the master.
        allowed: the same size; points are taught only where it is not 0.
        center: of the ROI, in pixels of the level.
        level: number of the level.
        most: largest number of points.
    """
    blurred = smooth(gray)
    gx, gy = gradient(blurred)
    lengths = magnitude(gx, gy)
    strength = lengths.copy()
    strength[:2], strength[-2:], strength[:, :2], strength[:, -2:] = 0, 0, 0, 0
    strength[allowed == 0] = 0
    floor = max(MIN_STRENGTH, 0.2 * float(np.percentile(strength[allowed > 0], 99))) if np.any(allowed) else math.inf
    rows, columns = np.nonzero(strength >= floor)
    if len(rows) == 0:
        return EdgePoints(level, np.zeros((0, 2)), np.zeros((0, 2)), np.zeros(0))
    places = np.column_stack([columns, rows]).astype(np.float64)
    peak = strength[rows, columns].astype(np.float64)
    normals = np.column_stack([gx[rows, columns], gy[rows, columns]]) / peak[:, None]
    # A maximum across the edge: stronger than one pixel further on either side.
    beside = [(places + side * normals).T[:, None, :] for side in (1.0, -1.0)]
    ahead, behind = (read(lengths, x.astype(np.float32), y.astype(np.float32))[0] for x, y in beside)
    is_ridge = (peak > ahead) & (peak >= behind)
    places, normals, peak = places[is_ridge], normals[is_ridge], peak[is_ridge]
    # Only the strongest of a finer grid are refined: the strongest of a wide cell is among them.
    likely = _spread(EdgePoints(level, places - center, normals, peak), CANDIDATES * most)
    return _spread(_settle(blurred, likely, center), most)


def _settle(blurred: Blurred, edges: EdgePoints, center: tuple[float, float]) -> EdgePoints:
    """Move each point to the place that the search finds in the master, and keep those that stay there.

    The master's own pose then leaves no residual, and its score is exactly 100.
    """
    here = np.array([[*center, 0.0, 1.0]])
    for _ in range(6):
        if len(edges) == 0:
            return edges
        looked, rises, found = edges.look_up(blurred, here, 2)
        offsets, strengths = looked[0].astype(np.float64), 0.5 * rises[0].astype(np.float64)
        keep = found[0] & (np.abs(offsets) < 1.0)
        moved = edges.points + np.where(keep, offsets, 0.0)[:, None] * edges.normals
        edges = EdgePoints(edges.level, moved[keep], edges.normals[keep], strengths[keep])
    if len(edges) == 0:
        return edges
    steady = np.ones(len(edges), bool)
    for reach in REACHES:
        offsets, _, found = edges.look_up(blurred, here, reach)
        steady &= found[0] & (np.abs(offsets[0]) < STEADY_PX)
    steady &= edges.see(blurred, here).met[0] == 1.0
    return edges.kept(steady)


def _spread(edges: EdgePoints, most: int) -> EdgePoints:
    """The strongest point of each cell of a grid wide enough to leave at most `most`; strongest first."""
    order = np.argsort(-edges.strengths, kind="stable")
    points = edges.points[order]
    low, high = 1.0, 64.0
    chosen = _strongest_of_each_cell(points, low)
    if len(chosen) > most:
        for _ in range(7):
            cell = math.sqrt(low * high)
            trial = _strongest_of_each_cell(points, cell)
            if len(trial) > most:
                low = cell
            else:
                high, chosen = cell, trial
        chosen = chosen[:most]
    return edges.kept(order[chosen])


def _strongest_of_each_cell(points: Floats, cell: float) -> NDArray[np.intp]:
    """Indexes, ascending, of the first point in each square cell of that width; the points come strongest first."""
    columns, rows = np.floor(points / cell).astype(np.int64).T
    _, first = np.unique(columns * (1 << 20) + rows, return_index=True)
    return np.sort(first)


def teach_levels(master: Scene, roi: Roi, allowed: Gray) -> tuple[EdgePoints, ...]:
    """Edge points for every level used by the refinement; the last is full resolution.

    Args:
        allowed: the master's size; 0 where nothing is taught.
    """
    taught: list[EdgePoints] = []
    level = max(0, coarsest_level(roi) - 2)
    while level >= 0:
        gray = master.level(level)
        here = _halved_by_least(allowed, level)
        most = FINE_POINTS if level == 0 else COARSE_POINTS
        edges = teach_edges(gray, here, to_level(*roi.center, level), level, most)
        if len(edges) >= LEAST_POINTS or level == 0:
            taught.append(edges)
            level -= 2 if level > 1 else 1
        else:
            level -= 1
    return tuple(taught)


def _halved_by_least(allowed: Gray, level: int) -> Gray:
    """Halved `level` times; a pixel is allowed when all pixels that it covers are."""
    for _ in range(level):
        rows, columns = allowed.shape[0] // 2 * 2, allowed.shape[1] // 2 * 2
        allowed = np.minimum(allowed[0:rows:2, :columns], allowed[1:rows:2, :columns])
        allowed = np.minimum(allowed[:, 0::2], allowed[:, 1::2])
    return allowed


def symmetry_deg(
    master: Scene, roi: Roi, edges: tuple[EdgePoints, ...], most_deg: float, ambiguity_pct: float
) -> float | None:
    """The smallest rotation, 3° to `most_deg`, that maps the master's edges onto themselves; None if there is none."""
    coarse, fine = edges[0], edges[-1]
    cx, cy = to_level(*roi.center, coarse.level)
    turns = np.radians(np.arange(3.0, most_deg + 0.1, 1.5))
    if len(turns) == 0:
        return None
    poses = np.ones((len(turns), 4))
    # About the center of the edges, which need not be the ROI's.
    mx, my = coarse.points.mean(axis=0)
    poses[:, 0] = cx + mx - (mx * np.cos(turns) + my * np.sin(turns))
    poses[:, 1] = cy + my - (-mx * np.sin(turns) + my * np.cos(turns))
    poses[:, 2] = turns
    level = smooth(master.level(coarse.level))
    free = (0, 1, 2)
    poses = coarse.refine(level, poses, (3, 3, 2), free)
    near = coarse.score(level, poses) >= 100 - ambiguity_pct - 15
    near &= np.abs(poses[:, 2]) > math.radians(2)
    if not near.any():
        return None
    poses = change_level(poses[near], coarse.level, 0)
    gray = smooth(master.gray)
    poses = fine.refine(gray, poses, (4, 3, 2), free)
    same = (fine.score(gray, poses) >= 100 - ambiguity_pct) & (np.abs(poses[:, 2]) > math.radians(2))
    return float(np.degrees(np.abs(poses[same, 2]).min())) if same.any() else None
