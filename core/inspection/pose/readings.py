"""The poses that a picture bears out, and which of them are readings of one and the same part."""

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
"""From this share of the finest edges on a pose is borne out by details."""

DETAIL_SHARE = 0.25
"""What the finest edges count in a score: parts that bend a little, or were cast another day, have few of them."""

RIM_SHARE = 0.15
"""Of a part's shorter side: how far around it edges are taken for its own."""


@dataclass(frozen=True, eq=False)
class FoundPose:
    """Poses at full resolution, best first.

    Attributes:
        poses: K×4; K may be 0.
        coarse: K, 0–100, of the coarser edges, which tolerate what one good part differs from another.
        details: K, 0–100, of the finest edges.
        seen: K×N, 0–1: which of the finest edges lie where they should.
    """

    poses: Floats
    coarse: Floats
    details: Floats
    seen: Blurred

    @property
    def scores(self) -> Floats:
        """K, 0–100: of all edges."""
        return (1.0 - DETAIL_SHARE) * self.coarse + DETAIL_SHARE * self.details

    def lead(self, one: int, other: int) -> float:
        """By how much one pose is better than another, percent."""
        values = (self.coarse + self.details) / 2
        return float(values[one] - values[other])


class Outline:
    """The convex hull of taught points, and a little more: a part is its outline, turned by a little as well."""

    def __init__(self, points: Floats) -> None:
        hull = cv2.convexHull(points.astype(np.float32)).reshape(-1, 2).astype(np.float64)
        edges = np.roll(hull, -1, axis=0) - hull
        normals = np.column_stack([edges[:, 1], -edges[:, 0]])
        # Whichever way round the corners come, their middle is inside.
        if np.any(np.einsum("ij,ij->i", normals, hull.mean(axis=0) - hull) > 0):
            normals = -normals
        rim = RIM_SHARE * float(np.ptp(points, axis=0).min()) * np.linalg.norm(normals, axis=1)
        self._most = np.einsum("ij,ij->i", normals, hull) + rim
        self._normals = np.ascontiguousarray(normals.T)

    def holds(self, points: Floats, pose: Floats, other: Floats) -> NDArray[np.bool_]:
        """N: which of a part's points (N×2), where one pose puts them, lie in the outline where another puts it."""
        x, y, turn, scale = pose.tolist()
        other_x, other_y, other_turn, other_scale = other.tolist()
        # The normals are brought to the points: they are few.
        across = turning(turn - other_turn) @ self._normals
        across *= scale / other_scale
        offset = np.array([x - other_x, y - other_y]) @ turning(-other_turn) @ self._normals
        inside: NDArray[np.bool_] = (points @ across <= self._most - offset / other_scale).all(axis=1)
        return inside


class Readings:
    """Tells poses of the same part from those of another one. Taught with the part's edges, from coarse to fine."""

    def __init__(self, edges: tuple[EdgePoints, ...]) -> None:
        self._fine = edges[-1]
        self._outline = Outline(edges[-1].points)
        self._tolerated_px = NO_OFF_PX * (1 << edges[0].level)

    def parts(self, found: FoundPose) -> list[list[int]]:
        """Which poses are readings of the same part: each part's indices, best first, and the best part first.

        Two parts do not lie in one another: a pose is another reading of a better one's part, turned or one step of a
        pattern off, when most of the edges that it rests on lie within that part's own outline.
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
        """Whether another pose is another reading of the picture, not the same one less well settled.

        Within what the score tolerates, two poses are two readings only if the finest details bear out both.
        """
        if other == meant:
            return False
        is_apart = shift(*corners(self._fine.box, found.poses[[meant, other]])) > 2 * self._tolerated_px
        return is_apart or float(found.details[[meant, other]].min()) >= DETAILED_PCT
