"""A pose made exact: taught edge points, looked up along their normals, and a robust least-squares fit.

The fit is the point-to-line form of iterative closest points (Chen and Medioni, *Object modelling by registration of
multiple range images*, 1992) with Tukey's biweight (Beaton and Tukey, 1974); the edge points are Canny's (gradient
maxima across the edge, 1986) with the peak placed by a parabola. Several poses are refined at once, so that a handful
of candidates costs little more than one.

All coordinates here are pixels of one pyramid level, where pixel (x, y) of level n has its centre at
(x + ½)·2ⁿ − ½ of the full picture. Poses travel as a K×4 array: x, y, rotation in radians counter-clockwise, scale.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]
Floats = NDArray[np.float64]

MIN_STRENGTH = 3.0
"""Least gradient of an edge, gray levels per pixel of the blurred picture: two and a half times what noise of σ 4 leaves."""

FOUND_SHARE = 0.3
"""An edge counts as found from this share of its taught strength on: light may fall to a third."""

FULL_TURN_COS, NO_TURN_COS = math.cos(math.radians(15)), math.cos(math.radians(45))
"""Gradient direction: up to 15° off counts in full, from 45° on not at all."""

FULL_OFF_PX, NO_OFF_PX = 1.0, 2.5
"""Distance along the normal: up to 1 px off counts in full, from 2.5 px on not at all."""

TUKEY = 4.685
"""95 % efficiency on Gaussian errors."""


@dataclass(frozen=True, eq=False)
class EdgePoints:
    """Taught edge points at one pyramid level.

    Attributes:
        level: how often the picture is halved.
        points: N×2, relative to the taught centre, in pixels of the level.
        normals: N×2 unit vectors from dark to bright.
        strengths: N, gray levels per pixel across the edge.
    """

    level: int
    points: Floats
    normals: Floats
    strengths: Floats

    def __len__(self) -> int:
        return len(self.points)


def to_level(x: float, y: float, level: int) -> tuple[float, float]:
    """Full-picture coordinates as coordinates of the pyramid level."""
    size = float(1 << level)
    return (x + 0.5) / size - 0.5, (y + 0.5) / size - 0.5


def change_level(poses: Floats, before: int, after: int) -> Floats:
    """K×4 poses of one level as poses of another."""
    ratio = 2.0 ** (before - after)
    changed = poses.copy()
    changed[:, :2] = (poses[:, :2] + 0.5) * ratio - 0.5
    return changed


def smooth(gray: Gray) -> Gray:
    """A 5×5 binomial blur (σ about 1): what every look-up and every taught point is measured on."""
    return cv2.GaussianBlur(gray, (5, 5), 1.0)  # type: ignore[return-value]


def teach_edges(gray: Gray, allowed: Gray, centre: tuple[float, float], level: int, most: int) -> EdgePoints:
    """Up to `most` edge points of a picture, strong and well spread.

    Args:
        gray: height×width, one pyramid level of the master.
        allowed: the same size; points are taught only where it is not 0.
        centre: of the ROI, in pixels of the level.
        level: which level it is.
        most: how many points at most.
    """
    blurred = smooth(gray)
    gx, gy = (cv2.Sobel(blurred, cv2.CV_32F, dx, 1 - dx, ksize=3, scale=1 / 8) for dx in (1, 0))
    strength = cv2.magnitude(gx, gy)
    strength[:2], strength[-2:], strength[:, :2], strength[:, -2:] = 0, 0, 0, 0
    strength[allowed == 0] = 0
    floor = max(MIN_STRENGTH, 0.2 * float(np.percentile(strength[allowed > 0], 99))) if np.any(allowed) else math.inf
    rows, columns = np.nonzero(strength >= floor)
    if len(rows) == 0:
        return EdgePoints(level, np.zeros((0, 2)), np.zeros((0, 2)), np.zeros(0))
    places = np.column_stack([columns, rows]).astype(np.float64)
    peak = strength[rows, columns].astype(np.float64)
    normals = np.column_stack([gx[rows, columns], gy[rows, columns]]) / peak[:, None]
    # A maximum across the edge: stronger than a pixel further on either side.
    magnitude = cv2.magnitude(gx, gy)
    ahead, behind = (_sample(magnitude, places + side * normals) for side in (1.0, -1.0))
    is_ridge = (peak > ahead) & (peak >= behind)
    places, normals, peak = places[is_ridge], normals[is_ridge], peak[is_ridge]
    found = _settle(blurred, EdgePoints(level, places - centre, normals, peak), centre)
    return _spread(found, most)


def _settle(blurred: Gray, edges: EdgePoints, centre: tuple[float, float]) -> EdgePoints:
    """Move each point onto the place that the look-up itself finds in the master, and keep those that stay there.

    So the master's own pose leaves no residual, and its score is exactly 100.
    """
    here = np.array([[*centre, 0.0, 1.0]])
    for _ in range(8):
        offsets, strengths = look_up(blurred, edges, here, 2)
        keep = (strengths[0] > 0) & (np.abs(offsets[0]) < 1.0)
        moved = edges.points + np.where(keep, offsets[0], 0.0)[:, None] * edges.normals
        edges = EdgePoints(edges.level, moved[keep], edges.normals[keep], strengths[0][keep])
        if len(edges) == 0:
            return edges
    offsets, _ = look_up(blurred, edges, here, 3)
    steady = np.abs(offsets[0]) < 1e-3
    steady &= agreement(blurred, edges, here)[0] == 1.0
    return EdgePoints(edges.level, edges.points[steady], edges.normals[steady], edges.strengths[steady])


def _spread(edges: EdgePoints, most: int) -> EdgePoints:
    """The strongest points, none nearer to another than a distance that leaves at most `most`; then in a fixed order."""
    order = np.argsort(-edges.strengths, kind="stable")
    points = edges.points[order]
    low, high = 1.0, 64.0
    chosen = _apart(points, low)
    if len(chosen) > most:
        for _ in range(7):
            gap = math.sqrt(low * high)
            trial = _apart(points, gap)
            if len(trial) > most:
                low = gap
            else:
                high, chosen = gap, trial
        chosen = chosen[:most]
    kept = order[chosen]
    return EdgePoints(edges.level, edges.points[kept], edges.normals[kept], edges.strengths[kept])


def _apart(points: Floats, gap: float) -> list[int]:
    """Indices of points, taken in order, of which no two share a cell of a grid or lie in neighbouring cells too near."""
    taken: dict[tuple[int, int], tuple[float, float]] = {}
    chosen = []
    for index, (x, y) in enumerate(points.tolist()):
        cell_x, cell_y = math.floor(x / gap), math.floor(y / gap)
        near = (taken.get((cell_x + i, cell_y + j)) for i in (-1, 0, 1) for j in (-1, 0, 1))
        if all(other is None or (other[0] - x) ** 2 + (other[1] - y) ** 2 >= gap * gap for other in near):
            taken[cell_x, cell_y] = (x, y)
            chosen.append(index)
    return chosen


def _sample(picture: NDArray[np.generic], places: Floats) -> Floats:
    """Bilinear values at …×2 places; beyond the border the border's values.

    Not cv2.remap: it rounds places to 1/32 px.
    """
    height, width = picture.shape
    x = np.clip(places[..., 0], 0, width - 1.001)
    y = np.clip(places[..., 1], 0, height - 1.001)
    column, row = x.astype(np.intp), y.astype(np.intp)
    x -= column
    y -= row
    flat = picture.ravel()
    at = row * width + column
    top = flat.take(at).astype(np.float64)
    top += x * (flat.take(at + 1) - top)
    at += width
    bottom = flat.take(at).astype(np.float64)
    bottom += x * (flat.take(at + 1) - bottom)
    bottom -= top
    bottom *= y
    bottom += top
    return bottom


def _placed(edges: EdgePoints, poses: Floats) -> tuple[Floats, Floats]:
    """Points relative to the pose's centre and normals, both turned: K×N×2 each."""
    cos, sin = np.cos(poses[:, 2]), np.sin(poses[:, 2])
    turn = np.empty((len(poses), 2, 2))  # transposed, for row vectors
    turn[:, 0, 0], turn[:, 0, 1], turn[:, 1, 0], turn[:, 1, 1] = cos, -sin, sin, cos
    return (edges.points @ turn) * poses[:, 3, None, None], edges.normals @ turn


def look_up(blurred: Gray, edges: EdgePoints, poses: Floats, reach: int) -> tuple[Floats, Floats]:
    """Where along each normal the edge lies in the picture.

    Returns:
        offsets K×N in pixels along the normal, and strengths K×N in gray levels per pixel; strength 0: no edge there.
    """
    arms, normals = _placed(edges, poses)
    return _look_up(blurred, arms + poses[:, None, :2], normals, reach, edges.strengths)


def _look_up(blurred: Gray, places: Floats, normals: Floats, reach: int, taught: Floats) -> tuple[Floats, Floats]:
    steps = np.arange(-reach - 1, reach + 2, dtype=np.float64)
    profiles = _sample(blurred, places[:, :, None, :] + steps[:, None] * normals[:, :, None, :])
    slopes = profiles[..., 2:] - profiles[..., :-2]
    slopes *= 0.5
    # Of two edges of like strength the nearer one is meant.
    weighted = slopes * (1.0 - 0.3 * np.abs(steps[1:-1]) / (reach + 1))
    peak = np.clip(weighted.argmax(axis=-1), 1, 2 * reach - 1)[..., None]
    left, middle, right = (np.take_along_axis(slopes, peak + step, -1)[..., 0] for step in (-1, 0, 1))
    bend = left - 2.0 * middle + right
    is_peak = (bend < -1e-9) & (middle >= left) & (middle >= right)
    is_peak &= middle >= np.maximum(MIN_STRENGTH * 0.5, FOUND_SHARE * taught)
    offsets = peak[..., 0] - reach + np.where(is_peak, 0.5 * (left - right) / np.where(is_peak, bend, 1.0), 0.0)
    return offsets, np.where(is_peak, middle, 0.0)


def agreement(blurred: Gray, edges: EdgePoints, poses: Floats, reach: int = 2) -> Floats:
    """K×N, 0–1: how well each taught edge point is met, by distance and gradient direction, whatever the contrast."""
    arms, normals = _placed(edges, poses)
    places = arms + poses[:, None, :2]
    offsets, strengths = _look_up(blurred, places, normals, reach, edges.strengths)
    tangents = normals[..., ::-1] * (-1.0, 1.0)
    at_edge = places + offsets[..., None] * normals
    sides = _sample(blurred, np.stack([at_edge + tangents, at_edge - tangents]))
    along = 0.5 * (sides[0] - sides[1])
    cos = strengths / np.maximum(np.hypot(strengths, along), 1e-9)
    turned = np.clip((cos - NO_TURN_COS) / (FULL_TURN_COS - NO_TURN_COS), 0.0, 1.0)
    near = np.clip((NO_OFF_PX - np.abs(offsets)) / (NO_OFF_PX - FULL_OFF_PX), 0.0, 1.0)
    return turned * near * (strengths > 0)  # type: ignore[no-any-return]


def score(blurred: Gray, edges: EdgePoints, poses: Floats) -> Floats:
    """K scores, 0–100: the share of taught edge points that each pose finds."""
    return 100.0 * agreement(blurred, edges, poses).mean(axis=1)  # type: ignore[no-any-return]


def refine(blurred: Gray, edges: EdgePoints, poses: Floats, reaches: tuple[int, ...], free: tuple[int, ...]) -> Floats:
    """K×4 poses moved to where the edges are.

    Args:
        reaches: how far along the normals to look, one round each.
        free: which columns of a pose are fitted: 0 and 1 place, 2 rotation, 3 scale.
    """
    poses = poses.copy()
    for reach in reaches:
        arms, normals = _placed(edges, poses)
        offsets, strengths = _look_up(blurred, arms + poses[:, None, :2], normals, reach, edges.strengths)
        poses += _fit(arms, normals, offsets, strengths > 0, free, poses[:, 3])
    return poses


def _fit(
    arms: Floats, normals: Floats, offsets: Floats, found: NDArray[np.bool_], free: tuple[int, ...], scale: Floats
) -> Floats:
    """K×4 steps: Tukey-weighted least squares of the offsets over x, y, rotation and scale."""
    nx, ny, ax, ay = normals[..., 0], normals[..., 1], arms[..., 0], arms[..., 1]
    # Turn and size in pixels at the points' mean distance, so that all unknowns are of one kind.
    reach = np.sqrt(np.mean(ax * ax + ay * ay, axis=1))[:, None] + 1e-9
    columns = (nx, ny, (nx * ay - ny * ax) / reach, (nx * ax + ny * ay) / reach)
    jacobian = np.stack([columns[index] for index in free], axis=-1)
    weights = found.astype(np.float64)
    step = np.zeros((len(arms), len(free)))
    ridge = np.eye(len(free)) * 1e-3
    for _ in range(4):
        weighted = jacobian * weights[..., None]
        normal = weighted.transpose(0, 2, 1) @ jacobian + ridge
        step = np.linalg.solve(normal, (weighted * offsets[..., None]).sum(axis=1)[..., None])[..., 0]
        residual = np.abs(offsets - (jacobian @ step[..., None])[..., 0])
        spread = np.nanmedian(np.where(found, residual, np.nan), axis=1) if found.any(axis=1).all() else np.ones(len(arms))
        limit = TUKEY * 1.4826 * np.maximum(spread, 0.05)[:, None]
        weights = found * np.maximum(1.0 - (residual / limit) ** 2, 0.0) ** 2
    whole = np.zeros((len(arms), 4))
    whole[:, free] = step
    whole[:, 2:] /= reach
    whole[:, 3] *= scale
    return whole


def resolved(edges: EdgePoints) -> tuple[float, float]:
    """How well the points hold the place and the turn.

    Returns:
        the smaller share of normals along any one direction (0: edges in one direction only, ½: evenly spread), and the
        mean square lever of the normals about the best centre against the points' distance (0: turns freely, as a circle).
    """
    nx, ny = edges.normals.T
    ax, ay = edges.points.T
    jacobian = np.column_stack([nx, ny, nx * ay - ny * ax])
    normal = jacobian.T @ jacobian / len(edges)
    place = float(np.linalg.eigvalsh(normal[:2, :2])[0])
    # What is left of the turn when the place may move as well: the Schur complement.
    held = normal[2, 2] - normal[2, :2] @ np.linalg.solve(normal[:2, :2] + 1e-9 * np.eye(2), normal[:2, 2])
    distance = float(np.mean((edges.points - edges.points.mean(axis=0)) ** 2) * 2)
    return place, float(held) / max(distance, 1e-9)
