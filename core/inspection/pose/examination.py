"""Examines one pose: whether its edges determine it, and what would raise its score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from core.inspection.pose.geometry import Floats, change_level
from core.inspection.pose.readings import DETAIL_SHARE, FoundPose
from core.inspection.pose.refine import FULL_SHARE, LEAST_POINTS, EdgePoints

if TYPE_CHECKING:
    from core.inspection.imaging import Scene

HOLD_SHARE = 0.35
"""Least hold on place and rotation of the points found, as a share of that of all taught points."""

SOFT_SHARE = 0.7
"""A picture is out of focus if its finest edges are weaker than this share of the strength of the coarser ones."""


@dataclass(frozen=True)
class Examination:
    """What would raise a part's score.

    Attributes:
        scale: the size that fits best; `fitting_pct`: its score at that size.
        sharp_pct: its score if no edge were weaker than taught.
        contrast: of the coarser edges, relative to the master's; 1 is equal.
        is_soft: whether the finest edges are much weaker than that.
    """

    scale: float
    fitting_pct: float
    sharp_pct: float
    contrast: float
    is_soft: bool


class Examiner:
    """Has the part's edges, from coarse to fine, and the free columns of a pose (see `FREE`)."""

    def __init__(self, edges: tuple[EdgePoints, ...], free: tuple[int, ...]) -> None:
        self._edges, self._free = edges, free

    def examine(self, scene: Scene, pose: Floats) -> Examination:
        """Explain a pose's score, by fitting it again with the scale free as well."""
        shares, sharp, fitting = [], [], []
        grown = pose[None].copy()
        for edges in self._edges:
            here, free = change_level(pose[None], 0, edges.level), tuple(sorted({*self._free, 3}))
            there = change_level(grown, 0, edges.level)
            blurred, origin = edges.surroundings(scene.level(edges.level), here)
            here -= origin
            there -= origin
            _, rises, found = edges.look_up(blurred, here, 2)
            strong = edges.contrast(rises)[0]
            shares.append(float(np.median(strong[found[0]])) if found.any() else 0.0)
            met = edges.see(blurred, here).met[0] / np.clip(strong / FULL_SHARE, 1e-3, 1.0)
            sharp.append(100.0 * float(met.mean()))
            there = edges.refine(blurred, there, (4, 3, 2), free)
            fitting.append(float(edges.score(blurred, there)[0]))
            there += origin
            grown = change_level(there, edges.level, 0)
        return Examination(
            scale=float(grown[0, 3]),
            fitting_pct=(1.0 - DETAIL_SHARE) * fitting[0] + DETAIL_SHARE * fitting[-1],
            sharp_pct=(1.0 - DETAIL_SHARE) * sharp[0] + DETAIL_SHARE * sharp[-1],
            contrast=shares[0],
            is_soft=len(shares) > 1 and shares[-1] < SOFT_SHARE * min(shares[0], 1.0),
        )

    def is_held(self, scene: Scene, found: FoundPose, which: int) -> bool:
        """Whether the edge points found at a pose determine place and rotation about as well as all points would.

        If too few of the finest edges are found, as out of focus, the coarser ones are used.
        """
        edges, seen = self._edges[-1], found.seen[which]
        if float(seen.sum()) < LEAST_POINTS:
            edges = self._edges[0]
            poses = change_level(found.poses[[which]], 0, edges.level)
            blurred, origin = edges.surroundings(scene.level(edges.level), poses)
            seen = edges.see(blurred, poses - origin).held[0]
        place, turn = edges.hold(seen)
        taught_place, taught_turn = edges.whole_hold
        return place >= HOLD_SHARE * taught_place and (2 not in self._free or turn >= HOLD_SHARE * taught_turn)
