"""The poses found in a picture, and which of them are readings of the same part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.inspection.pose.geometry import Blurred, Floats, corners, shift, turning
from core.inspection.pose.sight import NO_OFF_PX

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.inspection.pose.refine import EdgePoints

DETAILED_PCT = 60.0
"""Least share of the finest edges found for a pose to be supported by details."""

DETAIL_SHARE = 0.25
"""Weight of the finest edges in a score: parts that bend a little, or come from another batch, match few of them."""

RIM_SHARE = 0.15
"""Margin around a part within which edges count as its own, as a share of its shorter side."""


@dataclass(frozen=True, eq=False)
class FoundPose:
    """Poses at full resolution, best first.

    Attributes:
        poses: K×4; K may be 0.
        coarse: K, 0–100, of the coarser edges, which tolerate differences between good parts.
        details: K, 0–100, of the finest edges.
        seen: K×N, 0–1: which of the finest edges were found in place.
    """

    poses: Floats
    coarse: Floats
    details: Floats
    seen: Blurred

    @property
    def scores(self) -> Floats:
        """K, 0–100: scores over all edges."""
        return (1.0 - DETAIL_SHARE) * self.coarse + DETAIL_SHARE * self.details

    def lead(self, one: int, other: int) -> float:
        """By how much one pose is better than another, in percent."""
        values = (self.coarse + self.details) / 2
        return float(values[one] - values[other])


class Outline:
    """The convex hull of the taught points with a margin, which allows for slightly rotated readings."""

    def __init__(self, points: Floats) -> None:
        hull = cv2.convexHull(points.astype(np.float32)).reshape(-1, 2).astype(np.float64)
        edges = np.roll(hull, -1, axis=0) - hull
        normals = np.column_stack([edges[:, 1], -edges[:, 0]])
        # The corners may run either way round; the center is inside.
        if np.any(np.einsum("ij,ij->i", normals, hull.mean(axis=0) - hull) > 0):
            normals = -normals
        rim = RIM_SHARE * float(np.ptp(points, axis=0).min()) * np.linalg.norm(normals, axis=1)
        self._most = np.einsum("ij,ij->i", normals, hull) + rim
        self._normals = np.ascontiguousarray(normals.T)

    def holds(self, points: Floats, pose: Floats, other: Floats) -> NDArray[np.bool_]:
        """N: which of a part's points (N×2), moved by one pose, are inside the outline moved by another."""
        x, y, turn, scale = pose.tolist()
        other_x, other_y, other_turn, other_scale = other.tolist()
        # The normals are moved to the points, as they are few.
        across = turning(turn - other_turn) @ self._normals
        across *= scale / other_scale
        offset = np.array([x - other_x, y - other_y]) @ turning(-other_turn) @ self._normals
        inside: NDArray[np.bool_] = (points @ across <= self._most - offset / other_scale).all(axis=1)
        return inside


class Readings:
    """Groups poses by part. Taught with the part's edges, from coarse to fine."""

    def __init__(self, edges: tuple[EdgePoints, ...]) -> None:
        self._fine = edges[-1]
        self._outline = Outline(edges[-1].points)
        self._tolerated_px = NO_OFF_PX * (1 << edges[0].level)

    def parts(self, found: FoundPose) -> list[list[int]]:
        """The poses grouped by part: each part's indexes, best first, and the best part first.

        Two parts do not overlap: a pose is another reading of a better one's part (rotated, or shifted by one step of a
        pattern) when most of its edges are within that part's outline.
        """
        if len(found.poses) == 1:
            return [[0]]
        parts: list[list[int]] = []
        for which, pose in enumerate(found.poses):
            seen = found.seen[which] if found.seen[which].any() else np.ones(len(self._fine), np.float32)
            for part in parts:
                inside = self._outline.holds(self._fine.points, pose, found.poses[part[0]])
                if float(seen @ inside) > 0.5 * float(np.add.reduce(seen)):
                    part.append(which)
                    break
            else:
                parts.append([which])
        return parts

    def is_rival(self, found: FoundPose, meant: int, other: int) -> bool:
        """Whether another pose is a different reading of the picture, not just a less exact one.

        Within the tolerance of the score, two poses differ only if the finest details support both.
        """
        if other == meant:
            return False
        is_apart = shift(*corners(self._fine.box, found.poses[[meant, other]])) > 2 * self._tolerated_px
        return is_apart or float(found.details[[meant, other]].min()) >= DETAILED_PCT
