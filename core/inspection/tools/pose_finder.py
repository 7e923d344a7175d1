"""From a picture to the poses in which the part may lie there, best first.

Coarse to fine: rotated templates at the top of the pyramid give several candidates; taught edge points, looked up along
their normals, verify each two levels below and place the best ones to a fraction of a pixel.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import chain, pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.geometry import Roi
from core.inspection.imaging import Scene
from core.inspection.tools.pose_refine import (
    FULL_SHARE,
    LIMIT_PX,
    NO_OFF_PX,
    Blurred,
    EdgePoints,
    Floats,
    Gray,
    Sight,
    change_level,
    smooth,
    to_level,
)
from core.inspection.tools.pose_search import (
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
from core.inspection.tools.pose_teach import teach_edges

Bounds = tuple[float, float, float, float]

LEAST_POINTS = 16
"""Fewest edge points of a level that a pose is taken from."""

FINE_POINTS, COARSE_POINTS = 128, 64
"""Most edge points taught at full resolution and above."""

LEAST_CORRELATION = 0.2
"""Candidates of the coarsest level correlate at least so well with the master."""

LIKENESS = 0.65
"""What correlates so well with the taught part at the coarsest level may be taken for it when a fifth is hidden."""

MOST_LIKENESSES, MOST_LIKENESSES_WIDE = 20, 60
"""If more of the master looks like the taught part at the coarsest level, a finer one is searched; where there are many
trial poses that costs more."""

WIDE = 24
"""Many trial poses."""

LEAST_CANDIDATES, MOST_CANDIDATES = 8, 64

MOST_FOLLOWED, MOST_FOLLOWED_TO_THE_NEAREST = 4, 16
"""Poses that are followed to the finest level; more where it is not the best one that is asked for."""

PART_PCT = 45.0
"""From this score on something is a part, if a spoilt one: but for discs and the like, what is none scores at most 37
in the pictures tried."""

HOLD_SHARE, HELD_PX = 0.3, 0.7
"""The points that lie so near in a picture must hold place and turn by this share of what all the taught ones do."""

DETAILED_PCT = 60.0
"""From this share of the finest edges on a pose is borne out by details."""

DETAIL_SHARE = 0.25
"""What the finest edges count in a score: parts that bend a little, or were cast another day, have few of them."""

ASTRAY_PCT = 2.0
"""If the finest level costs a pose so much of its score, the pose from before is kept."""

STILL_PX = 0.5
"""A pose that the finest level moves by less, in pixels of the coarser level, keeps its score there."""

LEAD_PCT, THOROUGH_LEAD_PCT = 20.0, 50.0
"""How far behind the best pose a rival may lie at the coarser levels to be followed further."""

WHOLE_PCT = 90.0
"""A part of another size that scores so much at that size has nothing else wrong."""

SOFT_SHARE = 0.7
"""Out of focus the finest edges are weaker than this share of what the coarser ones are."""

RIM_SHARE = 0.15
"""Of a part's shorter side: how far around it edges are taken for its own."""


@dataclass(frozen=True)
class Limits:
    """Where, how turned and how large the part is looked for.

    Attributes:
        range_rad: rotation either way, 0 to π.
        scales: smallest and largest size against the master.
        bounds: x0, y0, x1, y1 of boxes that hold the part's centre, all of them.
        ambiguity_pct: by how much the best pose must lead.
        is_nearest: whether the best pose is not enough, because a worse one may be the part that is meant.
    """

    range_rad: float
    scales: tuple[float, float]
    bounds: tuple[Bounds, ...]
    ambiguity_pct: float
    is_nearest: bool = False

    @property
    def free(self) -> tuple[int, ...]:
        """Which columns of a pose are to be found."""
        return (0, 1, *((2,) if self.range_rad > 0 else ()), *((3,) if self.scales[1] > self.scales[0] else ()))


@dataclass(frozen=True, eq=False)
class Found:
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


@dataclass(frozen=True)
class Examination:
    """What would make a part score more.

    Attributes:
        scale: the size at which it fits best, and `fitting_pct` its score there.
        sharp_pct: its score if no edge were weaker than taught.
        contrast: of the coarser edges, against the master's; 1 is the same.
        is_soft: whether the finest edges are much weaker than that.
    """

    scale: float
    fitting_pct: float
    sharp_pct: float
    contrast: float
    is_soft: bool


def teach_levels(master: Scene, roi: Roi, allowed: Gray) -> tuple[EdgePoints, ...]:
    """Edge points for every level that a pose passes on its way down: the last is full resolution.

    Args:
        allowed: the master's size; 0 where nothing is taught.
    """
    taught: list[EdgePoints] = []
    level = max(0, coarsest_level(roi) - 2)
    while level >= 0:
        gray = master.level(level)
        here = _halved_by_least(allowed, level)
        most = FINE_POINTS if level == 0 else COARSE_POINTS
        edges = teach_edges(gray, here, to_level(*roi.centre, level), level, most)
        if len(edges) >= LEAST_POINTS or level == 0:
            taught.append(edges)
            level -= 2 if level > 1 else 1
        else:
            level -= 1
    return tuple(taught)


def _halved_by_least(allowed: Gray, level: int) -> Gray:
    """Halved so many times; a pixel is allowed when all that it covers is."""
    for _ in range(level):
        rows, columns = allowed.shape[0] // 2 * 2, allowed.shape[1] // 2 * 2
        allowed = np.minimum(allowed[0:rows:2, :columns], allowed[1:rows:2, :columns])
        allowed = np.minimum(allowed[:, 0::2], allowed[:, 1::2])
    return allowed


class Outline:
    """The convex hull of taught points, and a little more: a part is its outline, turned by a little as well."""

    def __init__(self, points: Floats) -> None:
        hull = cv2.convexHull(points.astype(np.float32)).reshape(-1, 2).astype(np.float64)
        edges = np.roll(hull, -1, axis=0) - hull
        self._normals = np.column_stack([edges[:, 1], -edges[:, 0]])
        # Whichever way round the corners come, their middle is inside.
        if np.any(np.einsum("ij,ij->i", self._normals, hull.mean(axis=0) - hull) > 0):
            self._normals = -self._normals
        rim = RIM_SHARE * float(np.ptp(points, axis=0).min()) * np.linalg.norm(self._normals, axis=1)
        self._most = np.einsum("ij,ij->i", self._normals, hull) + rim

    def holds(self, points: Floats, pose: Floats, other: Floats) -> NDArray[np.bool_]:
        """N: which of a part's points (N×2), where one pose puts them, lie in the outline where another puts it."""
        x, y, turn, scale = pose.tolist()
        other_x, other_y, other_turn, other_scale = other.tolist()
        places = scale * points @ _turning(turn) + (x - other_x, y - other_y)
        within = places @ _turning(other_turn).T / other_scale
        return np.asarray(np.all(within @ self._normals.T <= self._most, axis=1))


def _turning(rad: float) -> Floats:
    """2×2, to be multiplied from the right: counter-clockwise as seen on the screen."""
    cos, sin = math.cos(rad), math.sin(rad)
    return np.array([[cos, -sin], [sin, cos]])


class PoseFinder:
    """Taught from the master; keeps nothing from picture to picture."""

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
            # So coarse, the part looks like much else.
            self._templates = self._cut(master, allowed, top - 1)
            self._prepared = self._prepare(master)
            likenesses = self._likenesses(master)
        self._most = min(max(LEAST_CANDIDATES, likenesses + 6), MOST_CANDIDATES)
        self._most_followed = MOST_FOLLOWED_TO_THE_NEAREST if limits.is_nearest else MOST_FOLLOWED
        self._outline = Outline(edges[-1].points)

    def _cut(self, master: Scene, allowed: Gray, top: int) -> Templates:
        return cut_templates(master, self._roi, allowed, top, self._limits.range_rad, self._limits.scales)

    def _prepare(self, scene: Scene) -> Search | None:
        return prepare(self._templates, self._domain(scene))

    def _likenesses(self, master: Scene) -> int:
        """How many places and turns of the master look about like the taught one at the coarsest level."""
        if self._prepared is None:
            return 0
        return len(find_candidates(self._prepared, master.level(self._templates.level), MOST_CANDIDATES, LIKENESS)[1])

    def find(self, scene: Scene, part_pct: float = PART_PCT, *, is_thorough: bool = False) -> Found:
        """The poses that the picture bears out.

        Args:
            part_pct: the score from which on something is a part, however much better another one is.
            is_thorough: follow whatever looks half like the part, and not only what may be it.
        """
        search = self._prepared if (scene.width, scene.height) == self._size else self._prepare(scene)
        if search is None:
            return Found(np.zeros((0, 4)), np.zeros(0), np.zeros(0), np.zeros((0, 0), np.float32))
        top, near = self._templates.level, THOROUGH_LEAD_PCT if is_thorough else LEAD_PCT
        near += self._limits.ambiguity_pct
        most = MOST_CANDIDATES if is_thorough or self._limits.is_nearest else self._most
        followed = MOST_CANDIDATES if is_thorough else self._most_followed
        # What is half spoilt correlates half as well.
        share = min(LEAST_SHARE, 0.009 * part_pct)
        poses, _ = find_candidates(search, scene.level(top), most, LEAST_CORRELATION, share)
        coarse = self._edges[0]
        # The taught place is always looked at: the master is to be found there, and a spoilt part in its fixture.
        poses = np.concatenate([self._home(coarse.level), change_level(poses, top, coarse.level)])
        blurred, origin = _surroundings(scene.level(coarse.level), coarse, poses)
        poses[:, :2] -= origin
        sight = coarse.see(blurred, poses, 3)
        is_home = sight.is_as_taught(0) and self._is_home(scene)
        # One look tells most of the wrong ones.
        poses, sight, _ = coarse.stepped(poses, sight, self._free, LIMIT_PX[3])
        if len(poses) > 1:
            poses, _ = self._distinct(coarse, poses, sight, near + 10.0, part_pct - 10.0, followed)
        poses, sight, _ = coarse.stepped(poses, coarse.see(blurred, poses), self._free, LIMIT_PX[2])
        poses, sight = self._distinct(coarse, poses, sight, near, part_pct - 5.0, followed)
        scores = sight.scores
        poses[:, :2] += origin
        placed = change_level(poses, coarse.level, 0)
        for before, edges in pairwise(self._edges):
            poses = change_level(poses, before.level, edges.level)
            fine, shift = _surroundings(scene.level(edges.level), edges, poses)
            poses[:, :2] -= shift
            poses, sight = edges.settled(fine, poses, self._free)
            poses[:, :2] += shift
        details = sight.scores
        seen = sight.met * (np.abs(sight.offsets) <= HELD_PX)
        # What has hardly moved since is seen as before.
        if len(self._edges) > 1 and not self._is_where_it_was(placed, poses, details):
            settled = self._coarse_scores(blurred, origin, poses)
            # Details of a part that is not quite like the master may lead astray.
            astray = (settled < scores - ASTRAY_PCT) & (details < DETAILED_PCT)
            scores = settled
            if astray.any():
                poses = np.where(astray[:, None], placed, poses)
                scores = self._coarse_scores(blurred, origin, poses)
        if 3 not in self._free and float(details[(scores + details).argmax()]) < DETAILED_PCT:
            poses, scores, details, seen = self._centred(scene, (blurred, origin), placed, poses, scores, details, seen)
        if is_home:
            # Nothing is to be fitted, and no rounding of a fit to be seen.
            poses = np.vstack([self._home(0), poses])
            scores, details = np.append(100.0, scores), np.append(100.0, details)
            seen = np.vstack([np.ones_like(seen[:1]), seen])
        order = np.argsort(-(scores + details), kind="stable")
        kept = _apart(self._edges[-1], poses[order], 3.0)
        chosen = order[kept]
        return Found(poses[chosen], scores[chosen], details[chosen], seen[chosen])

    def _centred(
        self,
        scene: Scene,
        surroundings: tuple[Blurred, tuple[int, int]],
        placed: Floats,
        poses: Floats,
        scores: Floats,
        details: Floats,
        seen: Blurred,
    ) -> tuple[Floats, Floats, Floats, Blurred]:
        """Poses about the middle of a part of another size: where size explains what is off, or where that scores more.

        Of such a part a robust fit takes one side, and which one is chance; so a larger one could score more.
        """
        (blurred, origin), coarse, fine = surroundings, self._edges[0], self._edges[-1]
        moved = change_level(placed, 0, coarse.level)
        moved[:, :2] -= origin
        moved = coarse.refine(blurred, moved, (4, 3, 2), (*self._free, 3))
        is_explained = coarse.score(blurred, moved) >= WHOLE_PCT
        moved[:, 3] = poses[:, 3]
        new_scores = coarse.score(blurred, moved)
        moved[:, :2] += origin
        moved = change_level(moved, coarse.level, 0)
        block, shift = _surroundings(scene.level(fine.level), fine, moved)
        sight = fine.see(block, moved - (*shift, 0, 0))
        gains = (1.0 - DETAIL_SHARE) * (new_scores - scores) + DETAIL_SHARE * (sight.scores - details)
        better = (is_explained | (gains > 0.0)) & (details < DETAILED_PCT)
        return (
            np.where(better[:, None], moved, poses),
            np.where(better, new_scores, scores),
            np.where(better, sight.scores, details),
            np.where(better[:, None], sight.met, seen),
        )

    def _home(self, level: int) -> Floats:
        """1×4: the taught pose itself."""
        return np.array([[*to_level(*self._roi.centre, level), 0.0, 1.0]])

    def _is_home(self, scene: Scene) -> bool:
        """Whether every taught edge lies where it was taught, at every level: the master, or one as good as it."""
        for edges in self._edges:
            poses = self._home(edges.level)
            blurred, origin = _surroundings(scene.level(edges.level), edges, poses)
            poses[:, :2] -= origin
            if not edges.see(blurred, poses).is_as_taught(0):
                return False
        return True

    def _is_where_it_was(self, before: Floats, after: Floats, details: Floats) -> bool:
        """Whether the finest level bears out every pose and moves none by half a pixel of the coarser one."""
        if float(details.min()) < DETAILED_PCT:
            return False
        edges = self._edges[-1]
        moved = max(map(_shift, _corners(edges, before), _corners(edges, after)))
        return moved < STILL_PX * (1 << self._edges[0].level)

    def _coarse_scores(self, blurred: Blurred, origin: tuple[int, int], poses: Floats) -> Floats:
        """Of poses at full resolution."""
        coarse = self._edges[0]
        poses = change_level(poses, 0, coarse.level)
        poses[:, :2] -= origin
        return coarse.score(blurred, poses)

    def _distinct(
        self, edges: EdgePoints, poses: Floats, sight: Sight, lead: float, part_pct: float, most: int
    ) -> tuple[Floats, Sight]:
        """At most so many poses, the best ones; of those that came to lie on one another only the best one.

        A spoilt part beside a good one is kept however far the good one leads; and the best pose of each place comes
        before a second one of the same place.
        """
        scores = sight.scores
        order = np.argsort(-scores, kind="stable")
        near = float(scores[order[0]]) - lead
        order = order[scores[order] >= min(near, part_pct)]
        order = order[_apart(edges, poses[order], 1.5)]
        if len(order) > most or scores[order[-1]] < near:
            side = 0.5 * float(np.ptp(edges.box, axis=0).min())
            places = poses[order, :2].tolist()
            firsts: list[int] = []
            for at, place in enumerate(places):
                if all(math.dist(place, places[other]) > side for other in firsts):
                    firsts.append(at)
            seconds = [at for at, score in enumerate(scores[order].tolist()) if score >= near and at not in firsts]
            order = order[sorted((firsts + seconds)[:most])]
        return poses[order], sight.of(order)

    def edges_at(self, found: Found, which: int) -> tuple[Floats, NDArray[np.bool_]]:
        """(N×2, N): where a pose puts the finest taught edges in the picture, and which of them are there."""
        x, y, turn, scale = found.poses[which].tolist()
        return scale * self._edges[-1].points @ _turning(turn) + (x, y), found.seen[which] >= 0.5

    def parts(self, found: Found) -> list[list[int]]:
        """Which poses are readings of the same part: each part's indices, best first, and the best part first.

        Two parts do not lie in one another: a pose is another reading of a better one's part, turned or one step of a
        pattern off, when most of the edges that it rests on lie within that part's own outline.
        """
        if len(found.poses) == 1:
            return [[0]]
        parts: list[list[int]] = []
        for which, pose in enumerate(found.poses):
            seen = found.seen[which] if found.seen[which].any() else np.ones(len(self._edges[-1]), np.float32)
            total = float(seen.sum())
            for part in parts:
                inside = self._outline.holds(self._edges[-1].points, pose, found.poses[part[0]])
                if float(seen[inside].sum()) > 0.5 * total:
                    part.append(which)
                    break
            else:
                parts.append([which])
        return parts

    def examine(self, scene: Scene, pose: Floats) -> Examination:
        """Why a pose scores what it does: one more look, with what the limits hold fixed set free."""
        shares, sharp, fitting = [], [], []
        grown = pose[None].copy()
        for edges in self._edges:
            here, free = change_level(pose[None], 0, edges.level), tuple(sorted({*self._free, 3}))
            there = change_level(grown, 0, edges.level)
            blurred, origin = _surroundings(scene.level(edges.level), edges, here)
            here[:, :2] -= origin
            there[:, :2] -= origin
            _, rises, found = edges.look_up(blurred, here, 2)
            strong = edges.contrast(rises)[0]
            shares.append(float(np.median(strong[found[0]])) if found.any() else 0.0)
            met = edges.see(blurred, here).met[0] / np.clip(strong / FULL_SHARE, 1e-3, 1.0)
            sharp.append(100.0 * float(met.mean()))
            there = edges.refine(blurred, there, (4, 3, 2), free)
            fitting.append(float(edges.score(blurred, there)[0]))
            there[:, :2] += origin
            grown = change_level(there, edges.level, 0)
        return Examination(
            scale=float(grown[0, 3]),
            fitting_pct=(1.0 - DETAIL_SHARE) * fitting[0] + DETAIL_SHARE * fitting[-1],
            sharp_pct=(1.0 - DETAIL_SHARE) * sharp[0] + DETAIL_SHARE * sharp[-1],
            contrast=shares[0],
            is_soft=len(shares) > 1 and shares[-1] < SOFT_SHARE * min(shares[0], 1.0),
        )

    def is_held(self, scene: Scene, found: Found, which: int) -> bool:
        """Whether the edge points that one pose finds tell place and turn about as well as all of them would.

        Where too few of the finest edges are left to tell anything, as out of focus, the coarser ones do.
        """
        edges, seen = self._edges[-1], found.seen[which]
        if float(seen.sum()) < LEAST_POINTS:
            edges = self._edges[0]
            poses = change_level(found.poses[[which]], 0, edges.level)
            blurred, origin = _surroundings(scene.level(edges.level), edges, poses)
            sight = edges.see(blurred, poses - (*origin, 0, 0))
            seen = (sight.met * (np.abs(sight.offsets) <= HELD_PX))[0]
        place, turn = edges.hold(seen)
        taught_place, taught_turn = edges.whole_hold
        return place >= HOLD_SHARE * taught_place and (2 not in self._free or turn >= HOLD_SHARE * taught_turn)

    def is_rival(self, found: Found, meant: int, other: int) -> bool:
        """Whether another pose is another reading of the picture, not the same one less well settled.

        Within what the score tolerates, two poses are two readings only if the finest details bear out both.
        """
        if other == meant:
            return False
        coarse = self._edges[0]
        tolerated = NO_OFF_PX * (1 << coarse.level)
        is_apart = _shift(*_corners(self._edges[-1], found.poses[[meant, other]])) > 2 * tolerated
        return is_apart or float(found.details[[meant, other]].min()) >= DETAILED_PCT

    def _domain(self, scene: Scene) -> Domain:
        """Where the centre may lie: the ROI in the picture, the centre within the bounds; and a little beyond."""
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
        """How far from the centre, in x and y, the ROI reaches at least, whatever its turn within the range; px."""
        arms = self._roi.outline() - self._roi.centre
        turns = self._templates.rotations
        cos, sin = np.cos(turns)[:, None], np.sin(turns)[:, None]
        x, y = cos * arms[:, 0] + sin * arms[:, 1], -sin * arms[:, 0] + cos * arms[:, 1]
        scale = self._limits.scales[0]
        reach_x, reach_y = np.minimum(x.max(axis=1), -x.min(axis=1)), np.minimum(y.max(axis=1), -y.min(axis=1))
        return float(scale * reach_x.min()), float(scale * reach_y.min())


def symmetry_deg(
    master: Scene, roi: Roi, edges: tuple[EdgePoints, ...], most_deg: float, ambiguity_pct: float
) -> float | None:
    """The smallest turn, 3° to `most_deg`, after which the master's own edges lie on themselves; None for none."""
    coarse, fine = edges[0], edges[-1]
    cx, cy = to_level(*roi.centre, coarse.level)
    turns = np.radians(np.arange(3.0, most_deg + 0.1, 1.5))
    if len(turns) == 0:
        return None
    poses = np.ones((len(turns), 4))
    # About the middle of the edges, which need not be the ROI's.
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


def _apart(edges: EdgePoints, poses: Floats, least_px: float, most: int = MOST_CANDIDATES) -> list[int]:
    """Indices of the poses, taken in order, that move some point of the part by so much against all taken before."""
    if len(poses) == 1:
        return [0]
    corners = _corners(edges, poses)
    chosen: list[int] = []
    for index, here in enumerate(corners):
        if all(_shift(here, corners[other]) > least_px for other in chosen):
            chosen.append(index)
            if len(chosen) == most:
                break
    return chosen


def _corners(edges: EdgePoints, poses: Floats) -> list[list[tuple[float, float]]]:
    """For each of K poses, where it puts the four corners of the box around the edge points."""
    arms, corners = edges.box.tolist(), []
    for x, y, turn, scale in poses.tolist():
        cos, sin = scale * math.cos(turn), scale * math.sin(turn)
        corners.append([(x + cos * right + sin * down, y + cos * down - sin * right) for right, down in arms])
    return corners


def _shift(one: list[tuple[float, float]], other: list[tuple[float, float]]) -> float:
    """The largest distance between corners, pixels."""
    return max(map(math.dist, one, other))


def _surroundings(picture: Gray, edges: EdgePoints, poses: Floats) -> tuple[Blurred, tuple[int, int]]:
    """The blurred block of the picture that look-ups around these poses touch, and its top-left pixel."""
    x, y = zip(*chain.from_iterable(_corners(edges, poses)), strict=True)
    height, width = picture.shape
    x0, y0 = max(0, min(int(min(x)) - 10, width - 32)), max(0, min(int(min(y)) - 10, height - 32))
    x1, y1 = max(x0 + 32, int(max(x)) + 12), max(y0 + 32, int(max(y)) + 12)
    return smooth(picture[y0:y1, x0:x1]), (x0, y0)
