"""From a picture to the possible poses of the part, best first.

Coarse to fine: rotated templates at the top of the pyramid give several candidates; taught edge points, searched along
their normals, verify each two levels below and refine the best ones to subpixel accuracy.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from core.inspection.pose.geometry import (
    Blurred,
    Corners,
    Floats,
    apart,
    change_level,
    corners,
    placed,
    shift,
    to_level,
    turning,
)
from core.inspection.pose.readings import DETAIL_SHARE, DETAILED_PCT, FoundPose
from core.inspection.pose.refine import LIMIT_PX, EdgePoints
from core.inspection.pose.search import (
    LEAST_SHARE,
    MARGIN_PX,
    Domain,
    Search,
    Templates,
    coarsest_level,
    cut_templates,
    find_candidates,
    prepare,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.inspection.geometry import Roi
    from core.inspection.imaging import Scene
    from core.inspection.pose.sight import Gray, Sight

Bounds = tuple[float, float, float, float]

LEAST_CORRELATION = 0.2
"""Least correlation of a candidate with the master at the coarsest level."""

LIKENESS = 0.65
"""From this correlation at the coarsest level on, something may look like the part with a fifth hidden."""

MOST_LIKENESSES, MOST_LIKENESSES_WIDE = 20, 60
"""If more places of the master look like the part at the coarsest level, a finer level is searched.

The second number applies with many trial poses, for which that costs more.
"""

WIDE = 24
"""From this number on, there are many trial poses."""

LEAST_CANDIDATES, MOST_CANDIDATES = 8, 64

MOST_FOLLOWED, MOST_FOLLOWED_TO_THE_NEAREST = 4, 16
"""Number of poses followed to the finest level; more if not simply the best one is wanted."""

PART_PCT = 45.0
"""From this score on something is a part, if a damaged one.

Except for discs and the like, objects that are not parts score at most 37 in the pictures tried.
"""

ASTRAY_PCT = 2.0
"""If the finest level lowers a pose's score by this much, the previous pose is kept."""

STILL_PX = 0.5
"""A pose that the finest level moves by less, in pixels of the coarser level, keeps its coarse score."""

LEAD_PCT, THOROUGH_LEAD_PCT = 20.0, 50.0
"""How far a rival may be behind the best pose at the coarser levels to be followed further."""

WHOLE_PCT = 90.0
"""A part that scores this much at another size has no other defect."""


@dataclass(frozen=True)
class Limits:
    """Limits of place, rotation and size within which the part is searched.

    Attributes:
        range_rad: rotation either way, 0 to π.
        scales: smallest and largest size relative to the master.
        bounds: boxes x0, y0, x1, y1 that must all contain the part's center.
        ambiguity_pct: least lead of the best pose.
        is_nearest: whether a pose other than the best one may be wanted.
    """

    range_rad: float
    scales: tuple[float, float]
    bounds: tuple[Bounds, ...]
    ambiguity_pct: float
    is_nearest: bool = False

    @property
    def free(self) -> tuple[int, ...]:
        """The columns of a pose that are to be estimated."""
        return (0, 1, *((2,) if self.range_rad > 0 else ()), *((3,) if self.scales[1] > self.scales[0] else ()))


class PoseFinder:
    """Taught from the master; has no state between pictures."""

    def __init__(self, master: Scene, roi: Roi, allowed: Gray, edges: tuple[EdgePoints, ...], limits: Limits) -> None:
        self._roi, self._edges, self._limits, self._free = roi, edges, limits, limits.free
        self._size = (master.width, master.height)
        top = coarsest_level(roi)
        self._templates = self._cut(master, allowed, top)
        self._prepared = self._prepare(master)
        likenesses = self._likenesses(master)
        if (
            likenesses > (MOST_LIKENESSES_WIDE if len(self._templates.templates) > WIDE else MOST_LIKENESSES)
            and top > 0
        ):
            # At this coarse level, too many other places look like the part.
            self._templates = self._cut(master, allowed, top - 1)
            self._prepared = self._prepare(master)
            likenesses = self._likenesses(master)
        self._most = min(max(LEAST_CANDIDATES, likenesses + 6), MOST_CANDIDATES)
        self._most_followed = MOST_FOLLOWED_TO_THE_NEAREST if limits.is_nearest else MOST_FOLLOWED
        # The taught pose at every level, and the distance up to which poses of the coarse level are at the same place.
        self._homes = [np.array([[*to_level(*roi.center, level), 0.0, 1.0]]) for level in range(edges[0].level + 1)]
        self._place_px = 0.5 * float(np.ptp(edges[0].box, axis=0).min())

    def _cut(self, master: Scene, allowed: Gray, top: int) -> Templates:
        return cut_templates(master, self._roi, allowed, top, self._limits.range_rad, self._limits.scales)

    def _prepare(self, scene: Scene) -> Search | None:
        return prepare(self._templates, self._domain(scene))

    def _likenesses(self, master: Scene) -> int:
        """Number of poses in the master that look like the taught one at the coarsest level."""
        if self._prepared is None:
            return 0
        return len(find_candidates(self._prepared, master.level(self._templates.level), MOST_CANDIDATES, LIKENESS)[1])

    def find(self, scene: Scene, part_pct: float = PART_PCT, *, is_thorough: bool = False) -> FoundPose:
        """The poses supported by the picture.

        Args:
            part_pct: the score from which on something is a part, even if another one is much better.
            is_thorough: follow everything that is remotely like the part.
        """
        search = self._prepared if (scene.width, scene.height) == self._size else self._prepare(scene)
        if search is None:
            return FoundPose(np.zeros((0, 4)), np.zeros(0), np.zeros(0), np.zeros((0, 0), np.float32))
        top, near = self._templates.level, THOROUGH_LEAD_PCT if is_thorough else LEAD_PCT
        near += self._limits.ambiguity_pct
        most = MOST_CANDIDATES if is_thorough or self._limits.is_nearest else self._most
        followed = MOST_CANDIDATES if is_thorough else self._most_followed
        # A half damaged part has half the correlation.
        share = min(LEAST_SHARE, 0.009 * part_pct)
        poses, _ = find_candidates(search, scene.level(top), most, LEAST_CORRELATION, share)
        coarse = self._edges[0]
        # The taught pose is always tried: the master must be found there, and so must a damaged part in its fixture.
        poses = np.concatenate([self._homes[coarse.level], change_level(poses, top, coarse.level)])
        blurred, origin = coarse.surroundings(scene.level(coarse.level), poses)
        poses -= origin
        sight = coarse.see(blurred, poses, 3)
        is_home = sight.is_as_taught(0) and self._is_home(scene)
        # One step excludes most of the wrong poses.
        poses, sight, _ = coarse.stepped(poses, sight, self._free, LIMIT_PX[3])
        if len(poses) > 1:
            poses, _ = self._distinct(coarse, poses, sight, near + 10.0, part_pct - 10.0, followed)
        poses, sight, _ = coarse.stepped(poses, coarse.see(blurred, poses), self._free, LIMIT_PX[2])
        poses, sight = self._distinct(coarse, poses, sight, near, part_pct - 5.0, followed)
        scores = sight.scores
        poses += origin
        before_fine = change_level(poses, coarse.level, 0)
        for before, edges in pairwise(self._edges):
            poses = change_level(poses, before.level, edges.level)
            fine, corner = edges.surroundings(scene.level(edges.level), poses)
            poses -= corner
            poses, sight = edges.settled(fine, poses, self._free)
            poses += corner
        details, seen = sight.scores, sight.held
        # A pose that has hardly moved keeps its results.
        if len(self._edges) > 1 and not self._is_where_it_was(before_fine, poses, details):
            settled = self._coarse_scores(blurred, origin, poses)
            # Details of a part that differs slightly from the master may lead away from the right pose.
            astray = (settled < scores - ASTRAY_PCT) & (details < DETAILED_PCT)
            scores = settled
            if astray.any():
                poses = np.where(astray[:, None], before_fine, poses)
                scores = self._coarse_scores(blurred, origin, poses)
        if 3 not in self._free and float(details[(scores + details).argmax()]) < DETAILED_PCT:
            surroundings = blurred, origin
            poses, scores, details, seen = self._centered(
                scene, surroundings, before_fine, poses, scores, details, seen
            )
        if is_home:
            # The master itself: no fit, and so no rounding errors.
            poses = np.vstack([self._homes[0], poses])
            scores, details = np.append(100.0, scores), np.append(100.0, details)
            seen = np.vstack([np.ones_like(seen[:1]), seen])
        order = np.argsort(-(scores + details), kind="stable")
        chosen = order[apart(self._edges[-1].box, poses[order], 3.0)]
        return FoundPose(poses[chosen], scores[chosen], details[chosen], seen[chosen])

    def _centered(
        self,
        scene: Scene,
        surroundings: tuple[Blurred, Floats],
        placed: Floats,
        poses: Floats,
        scores: Floats,
        details: Floats,
        seen: Blurred,
    ) -> tuple[Floats, Floats, Floats, Blurred]:
        """Poses centered on a part of another size, where the size explains the deviations or the score rises.

        On such a part a robust fit aligns one side, chosen by chance; so a larger part could score more.
        """
        (blurred, origin), coarse, fine = surroundings, self._edges[0], self._edges[-1]
        moved = change_level(placed, 0, coarse.level)
        moved -= origin
        moved = coarse.refine(blurred, moved, (4, 3, 2), (*self._free, 3))
        is_explained = coarse.score(blurred, moved) >= WHOLE_PCT
        moved += origin
        moved = change_level(moved, coarse.level, 0)
        moved[:, 3] = poses[:, 3]
        block, corner = fine.surroundings(scene.level(fine.level), moved)
        sight = fine.see(block, moved - corner)
        new_details, new_seen = sight.scores, sight.met
        # Where the size is not the reason for the deviations, the fine edges give a better place than the coarse ones.
        rested, sight = fine.settled(block, moved - corner, self._free)
        nearer = ~is_explained & (sight.scores > new_details)
        moved = np.where(nearer[:, None], rested + corner, moved)
        new_details = np.where(nearer, sight.scores, new_details)
        new_seen = np.where(nearer[:, None], sight.held, new_seen)
        new_scores = self._coarse_scores(blurred, origin, moved)
        gains = (1.0 - DETAIL_SHARE) * (new_scores - scores) + DETAIL_SHARE * (new_details - details)
        better = (is_explained | (gains > 0.0)) & (details < DETAILED_PCT)
        return (
            np.where(better[:, None], moved, poses),
            np.where(better, new_scores, scores),
            np.where(better, new_details, details),
            np.where(better[:, None], new_seen, seen),
        )

    def _is_home(self, scene: Scene) -> bool:
        """Whether every taught edge is where it was taught, at every level: the master, or an equal picture."""
        for edges in self._edges:
            home = self._homes[edges.level]
            blurred, origin = edges.surroundings(scene.level(edges.level), home)
            if not edges.see(blurred, home - origin).is_as_taught(0):
                return False
        return True

    def _is_where_it_was(self, before: Floats, after: Floats, details: Floats) -> bool:
        """Whether the finest level supports every pose and moves none by half a pixel of the coarser level."""
        if float(details.min()) < DETAILED_PCT:
            return False
        box = self._edges[-1].box
        moved = max(map(shift, corners(box, before), corners(box, after)))
        return moved < STILL_PX * (1 << self._edges[0].level)

    def _coarse_scores(self, blurred: Blurred, origin: Floats, poses: Floats) -> Floats:
        """Scores, at the coarse level, of poses given at full resolution."""
        coarse = self._edges[0]
        poses = change_level(poses, 0, coarse.level)
        poses -= origin
        return coarse.score(blurred, poses)

    def _distinct(
        self, edges: EdgePoints, poses: Floats, sight: Sight, lead: float, part_pct: float, most: int
    ) -> tuple[Floats, Sight]:
        """At most `most` poses, the best ones; of poses that have converged only the best.

        A damaged part beside a good one is kept however far behind it is; the best pose of each place comes before
        second ones.
        """
        values, each, arms = sight.scores.tolist(), poses.tolist(), edges.box.tolist()
        order = sorted(range(len(values)), key=lambda at: -values[at])
        near = values[order[0]] - lead
        firsts: list[int] = []
        seconds: list[int] = []
        places: list[tuple[float, float]] = []
        kept: list[Corners] = []
        for rank, at in enumerate(order):
            if values[at] < min(near, part_pct):
                break
            x, y, _, _ = each[at]
            is_first = all(math.hypot(x - other_x, y - other_y) > self._place_px for other_x, other_y in places)
            if not is_first and values[at] < near:
                continue
            here = placed(arms, each[at])
            if all(shift(here, other) > 1.5 for other in kept):
                kept.append(here)
                (firsts if is_first else seconds).append(rank)
                if is_first:
                    places.append((x, y))
        chosen = [order[rank] for rank in sorted((firsts + seconds)[:most])]
        return poses[chosen], sight.of(chosen)

    def edges_at(self, found: FoundPose, which: int) -> tuple[Floats, NDArray[np.bool_]]:
        """(N×2, N): the places of the finest taught edges in the picture under a pose, and which were found."""
        x, y, turn, scale = found.poses[which].tolist()
        return scale * self._edges[-1].points @ turning(turn) + (x, y), found.seen[which] >= 0.5

    def _domain(self, scene: Scene) -> Domain:
        """Allowed centers: the ROI inside the picture, the center within the bounds; with a small margin."""
        level = self._templates.level
        reach_x, reach_y = self._least_reach()
        inside = (reach_x - 0.5, reach_y - 0.5, scene.width - reach_x - 0.5, scene.height - reach_y - 0.5)
        domain = Domain(-math.inf, -math.inf, math.inf, math.inf)
        for x0, y0, x1, y1 in (inside, *self._limits.bounds):
            low, high = to_level(x0, y0, level), to_level(x1, y1, level)
            domain = domain.joined(
                Domain(low[0] - MARGIN_PX, low[1] - MARGIN_PX, high[0] + MARGIN_PX, high[1] + MARGIN_PX)
            )
        return domain

    def _least_reach(self) -> tuple[float, float]:
        """Least distance in px, in x and in y, that the ROI reaches from its center at any allowed rotation."""
        arms = self._roi.outline() - self._roi.center
        turns = self._templates.rotations
        cos, sin = np.cos(turns)[:, None], np.sin(turns)[:, None]
        x, y = cos * arms[:, 0] + sin * arms[:, 1], -sin * arms[:, 0] + cos * arms[:, 1]
        scale = self._limits.scales[0]
        reach_x, reach_y = np.minimum(x.max(axis=1), -x.min(axis=1)), np.minimum(y.max(axis=1), -y.min(axis=1))
        return float(scale * reach_x.min()), float(scale * reach_y.min())
