"""Position adjustment: where the part is, and how it is turned."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from core.errors import ImageQualityError, InvalidProgramConfigError
from core.inspection.fields import number, region
from core.inspection.geometry import Pose, Roi, allowed_pixels
from core.inspection.imaging import Scene
from core.inspection.tools.base import Measurement, Params, Tool, ToolSpec
from core.inspection.tools.pose_refine import (
    NO_OFF_PX,
    Blurred,
    EdgePoints,
    Floats,
    Gray,
    change_level,
    smooth,
    teach_edges,
    to_level,
)
from core.inspection.tools.pose_search import (
    MARGIN_PX,
    Domain,
    Search,
    Templates,
    coarsest_level,
    cut_templates,
    extents,
    find_candidates,
    prepare,
)
from core.text import Text, text

LEAST_POINTS = 16
"""Fewest edge points that a pose is taken from."""

LEAST_SCORE = 40.0
"""Below this share of its edges a part is not found, whatever the limit: noise reaches half of it."""

LEAST_CORRELATION = 0.2
"""Candidates of the coarsest level correlate at least so well with the master."""

LIKENESS = 0.65
"""What correlates so well with the taught part at the coarsest level may be taken for it when a fifth is hidden."""

MOST_LIKENESSES, MOST_LIKENESSES_WIDE = 20, 60
"""If more of the master looks like the taught part at the coarsest level, a finer one is searched; with many trial poses
that costs more."""

LEAST_CANDIDATES, MOST_CANDIDATES = 8, 64

LEAST_PLACE_HOLD, LEAST_TURN_HOLD = 0.02, 0.003
"""See `EdgePoints.hold`: below, the place along the edges or the turn cannot be told."""

HOLD_SHARE = 0.2
"""The points found in a picture must hold place and turn by this share of what all the taught ones do."""

DETAILED_PCT = 60.0
"""From this share of the finest edges on a pose is borne out by details."""

ASTRAY_PCT = 2.0
"""If the finest level costs a pose so much of its score, the pose from before is kept."""


@dataclass(frozen=True)
class PositionAdjustParams(Params):
    search_roi: Roi | None = region("Search region", help="Where the part's centre is looked for; none is the whole picture.")
    rotation_range_deg: float = number(
        "Rotation range", default=15, minimum=0, maximum=180, unit="°", help="How far the part may be turned, either way."
    )
    scale_min: float = number("Smallest size", default=1, minimum=0.8, maximum=1, step=0.01, unit="×")
    scale_max: float = number("Largest size", default=1, minimum=1, maximum=1.25, step=0.01, unit="×")
    max_shift_px: float | None = number(
        "Largest shift",
        default=None,
        minimum=0,
        maximum=10_000,
        unit="px",
        optional=True,
        help="How far the part may lie from its taught place; none is anywhere.",
    )
    ambiguity_pct: float = number(
        "Lead over the second best",
        default=5,
        minimum=0,
        maximum=50,
        unit="%",
        help="A part is not accepted when another place or turn scores as well to within this.",
    )


@dataclass(frozen=True, eq=False)
class _Found:
    """Poses at full resolution, best first, with their scores and what the finest details say."""

    poses: Floats
    scores: Floats
    details: Floats

    is_held: NDArray[np.bool_]

    def lead(self, one: int, other: int) -> float:
        """By how much one pose is better than another, percent."""
        values = (self.scores + self.details) / 2
        return float(values[one] - values[other])


class PositionAdjust(Tool[PositionAdjustParams]):
    """Coarse to fine: rotated templates at the top of the pyramid give several candidates; taught edge points, looked
    up along their normals, verify each two levels below and place the best ones to a fraction of a pixel.

    The score is the share of taught edge points that are found, each weighted by distance and gradient direction.
    """

    type: ClassVar[str] = "position_adjust"
    title: ClassVar[str] = "Position adjustment"
    help: ClassVar[str] = "Finds where the part is and how it is turned; the other tools move with it."
    params_type: ClassVar[type[Params]] = PositionAdjustParams
    default_threshold_pct: ClassVar[float] = 60.0

    def __init__(self, spec: ToolSpec[PositionAdjustParams], master: Scene) -> None:
        super().__init__(spec, master)
        params = spec.params
        self._centre = spec.roi.centre
        if params.search_roi is not None and not params.search_roi.lies_in(master.width, master.height):
            raise InvalidProgramConfigError("{tool}: the search region leaves the picture.", tool=spec.name)
        self._free = (0, 1, *((2,) if params.rotation_range_deg > 0 else ()), *((3,) if params.scale_max > params.scale_min else ()))
        top = coarsest_level(spec.roi)
        window = spec.roi.window().clipped(master.width, master.height)
        allowed = np.zeros((master.height, master.width), np.uint8)
        allowed[window.slices] = allowed_pixels(spec.roi, spec.masks, window)
        self._edges = self._teach_edges(master, allowed, top)
        self._check_edges()
        self._check_symmetry(master)
        self._size = (master.width, master.height)
        self._templates = self._cut(master, allowed, top)
        self._prepared = self._prepare(master)
        likenesses = self._likenesses(master)
        if likenesses > (MOST_LIKENESSES_WIDE if len(self._templates.templates) > 24 else MOST_LIKENESSES) and top > 0:
            # So coarse, the part looks like much else.
            self._templates = self._cut(master, allowed, top - 1)
            self._prepared = self._prepare(master)
            likenesses = self._likenesses(master)
        self._most = min(max(LEAST_CANDIDATES, likenesses + 6), MOST_CANDIDATES)
        self._look_alike_pct = 0.0
        self._look_alike_pct = self._look_alike(master)

    def _look_alike(self, master: Scene) -> float:
        """The score that a part must surpass to be told from what else the master shows; 0 when nothing comes near.

        A second, equal part elsewhere does not count: it is a part as good as the first, and a rival only where both
        are seen.
        """
        found, margin = self._search(master, lead=50.0), self.spec.params.ambiguity_pct
        width, height = extents(self.spec.roi)
        most = 0.0
        for index in range(len(found.scores)):
            shift = math.hypot(*(found.poses[index, :2] - self._centre))
            overlaps = shift < min(width, height)
            is_equal = found.scores[index] >= 100 - margin and not overlaps
            # A twin at the same place is hidden together with the part.
            if shift > 0.15 * min(width, height) and not is_equal:
                most = max(most, float(found.scores[index]) + margin)
        return min(most, 98.0)

    def _cut(self, master: Scene, allowed: Gray, top: int) -> Templates:
        params = self.spec.params
        turn, sizes = math.radians(params.rotation_range_deg), (params.scale_min, params.scale_max)
        return cut_templates(master, self.spec.roi, allowed, top, turn, sizes)

    def _prepare(self, scene: Scene) -> Search | None:
        return prepare(self._templates, self._domain(scene))

    def _likenesses(self, master: Scene) -> int:
        """How many places and turns of the master look about like the taught one at the coarsest level."""
        if self._prepared is None:
            return 0
        return len(find_candidates(self._prepared, master.level(self._templates.level), MOST_CANDIDATES, LIKENESS)[1])

    def _teach_edges(self, master: Scene, allowed: Gray, top: int) -> tuple[EdgePoints, ...]:
        """Edge points for every level that a pose passes on its way down: the last is full resolution."""
        taught: list[EdgePoints] = []
        level = max(0, top - 2)
        while level >= 0:
            gray = master.level(level)
            size = 1 << level
            # A pixel of a level is allowed when all that it covers is.
            rows, columns = gray.shape
            here = allowed[: rows * size, : columns * size].reshape(rows, size, columns, size).min(axis=(1, 3))
            edges = teach_edges(gray, here, to_level(*self._centre, level), level, 128 if level == 0 else 64)
            if len(edges) >= LEAST_POINTS or level == 0:
                taught.append(edges)
                level -= 2 if level > 1 else 1
            else:
                level -= 1
        return tuple(taught)

    def _featureless(self) -> ImageQualityError:
        return ImageQualityError(
            "{tool}: the region shows too little to find it again. Draw it around clear edges.", tool=self.spec.name
        )

    def _check_edges(self) -> None:
        fine = self._edges[-1]
        if len(fine) < LEAST_POINTS:
            raise self._featureless()
        self._hold = place, turn = fine.hold(np.ones(len(fine)))
        if place < LEAST_PLACE_HOLD:
            raise ImageQualityError(
                "{tool}: the region shows edges in one direction only, so the place along them cannot be told. "
                "Draw it around a corner or an end.",
                tool=self.spec.name,
            )
        if turn < LEAST_TURN_HOLD and self.spec.params.rotation_range_deg > 0:
            raise ImageQualityError(
                "{tool}: the region looks the same at every turn. Set the rotation range to 0, "
                "or draw the region around something that shows the turn.",
                tool=self.spec.name,
            )

    def _check_symmetry(self, master: Scene) -> None:
        """Refuse a rotation range in which the part could be read in two ways."""
        limit = self.spec.params.rotation_range_deg
        turn = self._symmetry_deg(master, min(180.0, 2 * limit + 1)) if limit > 0 else None
        if turn is not None and turn / 2 <= limit:
            raise ImageQualityError(
                "{tool}: the region looks the same when turned by {turn}°; limit the rotation to ±{limit}°, "
                "or draw the region around something that shows the turn.",
                tool=self.spec.name,
                turn=round(turn),
                limit=max(0, math.ceil(round(turn) / 2) - 1),
            )

    def _symmetry_deg(self, master: Scene, most_deg: float) -> float | None:
        """The smallest turn, 3° to `most_deg`, after which the master's own edges lie on themselves; None for none."""
        coarse, fine = self._edges[0], self._edges[-1]
        cx, cy = to_level(*self._centre, coarse.level)
        turns = np.radians(np.arange(3.0, most_deg + 0.1, 1.5))
        poses = np.ones((len(turns), 4))
        # About the middle of the edges, which need not be the ROI's.
        mx, my = coarse.points.mean(axis=0)
        poses[:, 0] = cx + mx - (mx * np.cos(turns) + my * np.sin(turns))
        poses[:, 1] = cy + my - (-mx * np.sin(turns) + my * np.cos(turns))
        poses[:, 2] = turns
        level = smooth(master.level(coarse.level))
        free = (0, 1, 2)
        poses = coarse.refine(level, poses, (3, 3, 2), free)
        near = coarse.score(level, poses) >= 100 - self.spec.params.ambiguity_pct - 15
        near &= np.abs(poses[:, 2]) > math.radians(2)
        if not near.any():
            return None
        poses = change_level(poses[near], coarse.level, 0)
        gray = smooth(master.gray)
        poses = fine.refine(gray, poses, (4, 3, 2), free)
        same = (fine.score(gray, poses) >= 100 - self.spec.params.ambiguity_pct) & (np.abs(poses[:, 2]) > math.radians(2))
        return float(np.degrees(np.abs(poses[same, 2]).min())) if same.any() else None

    def _least_reach(self) -> tuple[float, float]:
        """How far from the centre, in x and y, the ROI reaches at least, whatever its turn within the range; px."""
        arms = self.spec.roi.outline() - self._centre
        turns = self._templates.rotations
        cos, sin = np.cos(turns)[:, None], np.sin(turns)[:, None]
        x, y = cos * arms[:, 0] + sin * arms[:, 1], -sin * arms[:, 0] + cos * arms[:, 1]
        scale = self.spec.params.scale_min
        reach_x, reach_y = np.minimum(x.max(axis=1), -x.min(axis=1)), np.minimum(y.max(axis=1), -y.min(axis=1))
        return float(scale * reach_x.min()), float(scale * reach_y.min())

    def measure(self, scene: Scene, pose: Pose) -> Measurement:  # noqa: ARG002 - it is this tool that finds the pose
        found = self._search(scene)
        if len(found.scores) == 0 or found.scores[0] < LEAST_SCORE:
            best = float(found.scores[0]) if len(found.scores) else 0.0
            return Measurement(round(best, 2), what=text("not found"), is_ng=True)
        complaints = [self._complaint_about(scene, candidate) for candidate in found.poses]
        margin = self.spec.params.ambiguity_pct
        # A part within its limits is meant before one beyond them that looks the same.
        meant = next((i for i, complaint in enumerate(complaints) if complaint is None), 0)
        if found.lead(0, meant) > margin:
            meant = 0
        best, complaint = round(float(found.scores[meant]), 2), complaints[meant]
        if complaint is None and best < self.spec.threshold_pct:
            complaint = text("only {share} % of its edges found", share=round(best))
        if complaint is None and not found.is_held[meant]:
            complaint = text("what shows its place or turn is hidden")
        if complaint is None and best < self._look_alike_pct:
            complaint = text("ambiguous: other places of the master are as like ({share} %)", share=round(self._look_alike_pct))
        if complaint is None:
            rivals = [i for i in range(len(complaints)) if complaints[i] is None and self._is_rival(found, meant, i)]
            if rivals and found.lead(meant, rivals[0]) < margin:
                complaint = self._ambiguous(found.poses[meant], found.poses[rivals[0]])
        if complaint is not None:
            return Measurement(best, what=complaint, is_ng=True)
        return Measurement(best, pose=self._as_pose(found.poses[meant]))

    def _is_held(self, found: Blurred) -> bool:
        """Whether the edge points found (N, 0–1) tell place and turn about as well as all of them would."""
        place, turn = self._edges[-1].hold(found)
        taught_place, taught_turn = self._hold
        return place >= HOLD_SHARE * taught_place and (2 not in self._free or turn >= HOLD_SHARE * taught_turn)

    def _is_rival(self, found: _Found, meant: int, other: int) -> bool:
        """Whether another pose is another reading of the picture, not the same one less well settled.

        Within what the score tolerates, two poses are two readings only if the finest details bear out both.
        """
        if other == meant:
            return False
        coarse = self._edges[0]
        tolerated = NO_OFF_PX * (1 << coarse.level)
        corners = _corners(self._edges[-1], found.poses[[meant, other]])
        is_apart = float(np.hypot(*(corners[0] - corners[1]).T).max()) > 2 * tolerated
        return is_apart or float(found.details[[meant, other]].min()) >= DETAILED_PCT

    def _search(self, scene: Scene, lead: float = 20.0) -> _Found:
        nothing = _Found(np.zeros((0, 4)), np.zeros(0), np.zeros(0), np.zeros(0, bool))
        search = self._prepared if (scene.width, scene.height) == self._size else self._prepare(scene)
        if search is None:
            return nothing
        top = self._templates.level
        poses, _ = find_candidates(search, scene.level(top), self._most, LEAST_CORRELATION)
        if len(poses) == 0:
            return nothing
        coarse = self._edges[0]
        poses = change_level(poses, top, coarse.level)
        blurred, origin = _surroundings(scene.level(coarse.level), coarse, poses)
        poses[:, :2] -= origin
        if len(poses) > 2:
            # One round tells most of the wrong ones.
            poses = coarse.refine(blurred, poses, (3,), self._free)
            poses, _ = self._distinct(coarse, poses, coarse.score(blurred, poses), lead=lead + 10.0)
        poses = coarse.refine(blurred, poses, (3, 2), self._free)
        poses, scores = self._distinct(coarse, poses, coarse.score(blurred, poses), lead=lead)
        poses[:, :2] += origin
        placed = change_level(poses, coarse.level, 0)
        for before, edges in pairwise(self._edges):
            poses = change_level(poses, before.level, edges.level)
            fine, shift = _surroundings(scene.level(edges.level), edges, poses)
            poses[:, :2] -= shift
            poses = edges.refine(fine, poses, (4, 3, 2), self._free)
            agreement = edges.agreement(fine, poses)
            poses[:, :2] += shift
        if len(self._edges) == 1:
            agreement = coarse.agreement(blurred, poses - (*origin, 0, 0))
        details = 100.0 * agreement.mean(axis=1)
        is_held = np.array([self._is_held(found) for found in agreement])
        if len(self._edges) > 1:
            again = change_level(poses, 0, coarse.level)
            again[:, :2] -= origin
            settled = coarse.score(blurred, again)
            # Details of a part that is not quite like the master may lead astray.
            astray = settled < scores - ASTRAY_PCT
            poses = np.where(astray[:, None], placed, poses)
            scores = np.where(astray, scores, settled)
        order = np.argsort(-(scores + details), kind="stable")
        kept = _apart(self._edges[-1], poses[order], 3.0)
        chosen = order[kept]
        return _Found(poses[chosen], scores[chosen], details[chosen], is_held[chosen])

    def _domain(self, scene: Scene) -> Domain:
        """Where the centre may lie: the ROI in the picture, the search region, the largest shift; and a little beyond."""
        level, params = self._templates.level, self.spec.params
        reach_x, reach_y = self._least_reach()
        bounds = [(reach_x - 0.5, reach_y - 0.5, scene.width - reach_x - 0.5, scene.height - reach_y - 0.5)]
        if params.search_roi is not None:
            outline = params.search_roi.outline()
            bounds.append((*outline.min(axis=0), *outline.max(axis=0)))
        if params.max_shift_px is not None:
            (cx, cy), shift = self._centre, params.max_shift_px
            bounds.append((cx - shift, cy - shift, cx + shift, cy + shift))
        domain = Domain(-math.inf, -math.inf, math.inf, math.inf)
        for x0, y0, x1, y1 in bounds:
            low, high = to_level(x0, y0, level), to_level(x1, y1, level)
            domain = domain.joined(Domain(low[0] - MARGIN_PX, low[1] - MARGIN_PX, high[0] + MARGIN_PX, high[1] + MARGIN_PX))
        return domain

    def _distinct(self, edges: EdgePoints, poses: Floats, scores: Floats, *, lead: float) -> tuple[Floats, Floats]:
        """At most four poses, the best ones; of those that came to lie on one another only the best one."""
        order = np.argsort(-scores, kind="stable")
        order = order[scores[order] >= scores[order[0]] - self.spec.params.ambiguity_pct - lead]
        chosen = order[_apart(edges, poses[order], 1.5)[:4]]
        return poses[chosen], scores[chosen]

    def _complaint_about(self, scene: Scene, found: Floats) -> Text | None:
        """Why a pose is not acceptable, whatever its score."""
        pose, params = self._as_pose(found), self.spec.params
        if not self.spec.roi.moved(pose).lies_in(scene.width, scene.height):
            return text("lies partly outside the picture")
        if abs(pose.rotation_deg) > params.rotation_range_deg:
            return text(
                "turned by {turn}°, more than ±{limit}°", turn=round(pose.rotation_deg, 1), limit=params.rotation_range_deg
            )
        if not params.scale_min <= pose.scale <= params.scale_max:
            return text(
                "{size} times the taught size, outside {least} to {most}",
                size=round(pose.scale, 3),
                least=params.scale_min,
                most=params.scale_max,
            )
        shift = math.hypot(pose.x_px - pose.taught_x_px, pose.y_px - pose.taught_y_px)
        if params.max_shift_px is not None and shift > params.max_shift_px:
            return text("shifted by {shift} px, more than {limit} px", shift=round(shift, 1), limit=params.max_shift_px)
        if params.search_roi is not None and not _holds(params.search_roi, pose.x_px, pose.y_px):
            return text("its centre lies outside the search region")
        return None

    def _ambiguous(self, best: Floats, second: Floats) -> Text:
        width, height = extents(self.spec.roi)
        turn = abs(math.degrees(math.remainder(second[2] - best[2], 2 * math.pi)))
        if math.hypot(*(second[:2] - best[:2])) < 0.3 * min(width, height) and turn > 2:
            return text("ambiguous: it looks nearly the same turned by {turn}°", turn=round(turn))
        return text("ambiguous: found a second time at {x}, {y}", x=round(float(second[0])), y=round(float(second[1])))

    def _as_pose(self, found: Floats) -> Pose:
        turn = math.degrees(math.remainder(float(found[2]), 2 * math.pi))
        return Pose(float(found[0]), float(found[1]), turn, float(found[3]), *self._centre)


def _apart(edges: EdgePoints, poses: Floats, least_px: float) -> list[int]:
    """Indices of the poses, taken in order, that move some point of the part by so much against all taken before."""
    if len(poses) == 1:
        return [0]
    corners = _corners(edges, poses)
    chosen: list[int] = []
    for index, corner in enumerate(corners):
        if all(np.hypot(*(corner - corners[other]).T).max() > least_px for other in chosen):
            chosen.append(index)
    return chosen


def _corners(edges: EdgePoints, poses: Floats) -> Floats:
    """K×4×2: where each pose puts the corners of the box around the edge points."""
    (x0, y0), (x1, y1) = edges.points.min(axis=0), edges.points.max(axis=0)
    box = np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])
    cos, sin = np.cos(poses[:, 2]) * poses[:, 3], np.sin(poses[:, 2]) * poses[:, 3]
    x = cos[:, None] * box[:, 0] + sin[:, None] * box[:, 1]
    y = -sin[:, None] * box[:, 0] + cos[:, None] * box[:, 1]
    return np.stack([x, y], axis=-1) + poses[:, None, :2]


def _surroundings(picture: Gray, edges: EdgePoints, poses: Floats) -> tuple[Blurred, tuple[int, int]]:
    """The blurred block of the picture that look-ups around these poses touch, and its top-left pixel."""
    corners = _corners(edges, poses).reshape(-1, 2)
    height, width = picture.shape
    x0, y0 = (max(0, int(v) - 10) for v in np.clip(corners.min(axis=0), 0, (width - 16, height - 16)))
    x1, y1 = (int(v) + 12 for v in np.clip(corners.max(axis=0), (x0 + 16, y0 + 16), (width, height)))
    return smooth(picture[y0:y1, x0:x1]), (x0, y0)


def _holds(region_: Roi, x: float, y: float) -> bool:
    """Whether a point lies in a region: whether the pixel there belongs to it."""
    window = region_.window()
    column, row = round(x) - window.x, round(y) - window.y
    inside = 0 <= column < window.width and 0 <= row < window.height
    return inside and bool(region_.mask(window)[row, column])
