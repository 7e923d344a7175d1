"""Position adjustment: where the part is, and how it is turned."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from core.errors import ImageQualityError, InvalidProgramConfigError
from core.inspection.fields import number, region
from core.inspection.geometry import Pose, Roi, allowed_pixels
from core.inspection.imaging import Scene
from core.inspection.tools.base import Measurement, Params, Tool, ToolSpec
from core.inspection.tools.pose_finder import LEAST_POINTS, Limits, PoseFinder, symmetry_deg, teach_levels
from core.inspection.tools.pose_refine import EdgePoints, Floats
from core.inspection.tools.pose_search import extents
from core.text import Text, text

LEAST_SCORE = 40.0
"""Below this share of its edges a part is not found, whatever the limit."""

STILL_PX = 0.003
"""A part nowhere moved by more than this has not moved. A third of what the median error is; but without it the other
tools would see the master itself a ten-thousandth of a pixel off, and not as identical."""

LEAST_PLACE_HOLD, LEAST_TURN_HOLD = 0.02, 0.003
"""See `EdgePoints.hold`: below, the place along the edges or the turn cannot be told."""


@dataclass(frozen=True)
class PositionAdjustParams(Params):
    search_roi: Roi | None = region(  # noqa: RUF009
        "Search region", help="Where the part's centre is looked for; none is the whole picture."
    )
    rotation_range_deg: float = number(
        "Rotation range",
        default=15,
        tolerates=True,
        minimum=0,
        maximum=180,
        unit="°",
        help="How far the part may be turned, either way.",
    )
    scale_min: float = number("Smallest size", default=1, minimum=0.8, maximum=1, step=0.01, unit="×")
    scale_max: float = number("Largest size", default=1, minimum=1, maximum=1.25, step=0.01, unit="×")
    max_shift_px: float | None = number(
        "Largest shift",
        default=None,
        tolerates=True,
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


class PositionAdjust(Tool[PositionAdjustParams]):
    """Coarse to fine: rotated templates at the top of the pyramid give several candidates; taught edge points, looked
    up along their normals, verify each two levels below and place the best ones to a fraction of a pixel.

    The score is the share of taught edge points that are found, each weighted by distance and gradient direction.
    """

    type = "position_adjust"
    title = "Position adjustment"
    help = "Finds where the part is and how it is turned; the other tools move with it."
    params_type = PositionAdjustParams
    default_threshold_pct = 60.0

    def __init__(self, spec: ToolSpec[PositionAdjustParams], master: Scene) -> None:
        super().__init__(spec, master)
        params, roi = spec.params, spec.roi
        if params.search_roi is not None and not params.search_roi.lies_in(master.width, master.height):
            raise InvalidProgramConfigError("{tool}: the search region leaves the picture.", tool=spec.name)
        window = roi.window().clipped(master.width, master.height)
        allowed = np.zeros((master.height, master.width), np.uint8)
        allowed[window.slices] = allowed_pixels(roi, spec.masks, window)
        edges = teach_levels(master, roi, allowed)
        self._check_edges(edges[-1])
        self._check_symmetry(master, edges)
        self._finder = PoseFinder(master, roi, allowed, edges, self._limits())

    def _limits(self) -> Limits:
        params, bounds = self.spec.params, []
        if params.search_roi is not None:
            outline = params.search_roi.outline()
            (x0, y0), (x1, y1) = outline.min(axis=0).tolist(), outline.max(axis=0).tolist()
            bounds.append((x0, y0, x1, y1))
        if params.max_shift_px is not None:
            (cx, cy), shift = self.spec.roi.centre, params.max_shift_px
            bounds.append((cx - shift, cy - shift, cx + shift, cy + shift))
        return Limits(
            math.radians(params.rotation_range_deg),
            (params.scale_min, params.scale_max),
            tuple(bounds),
            params.ambiguity_pct,
        )

    def _featureless(self) -> ImageQualityError:
        return ImageQualityError(
            "{tool}: the region shows too little to find it again. Draw it around clear edges.", tool=self.spec.name
        )

    def _check_edges(self, fine: EdgePoints) -> None:
        if len(fine) < LEAST_POINTS:
            raise self._featureless()
        place, turn = fine.hold(np.ones(len(fine)))
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

    def _check_symmetry(self, master: Scene, edges: tuple[EdgePoints, ...]) -> None:
        """Refuse a rotation range in which the part could be read in two ways."""
        limit, lead = self.spec.params.rotation_range_deg, self.spec.params.ambiguity_pct
        turn = symmetry_deg(master, self.spec.roi, edges, min(180.0, 2 * limit + 1), lead) if limit > 0 else None
        if turn is not None and turn / 2 <= limit:
            raise ImageQualityError(
                "{tool}: the region looks the same when turned by {turn}°; limit the rotation to ±{limit}°, "
                "or draw the region around something that shows the turn.",
                tool=self.spec.name,
                turn=round(turn),
                limit=max(0, math.ceil(round(turn) / 2) - 1),
            )

    def measure(self, scene: Scene, pose: Pose) -> Measurement:  # noqa: ARG002 - it is this tool that finds the pose
        found = self._finder.find(scene)
        if len(found.scores) == 0 or found.scores[0] < LEAST_SCORE:
            best = float(found.scores[0]) if len(found.scores) else 0.0
            return Measurement(round(best, 2), what=text("not found"), is_ng=True)
        count, margin = len(found.scores), self.spec.params.ambiguity_pct
        meant, complaint = 0, self._complaint_about(scene, found.poses[0])
        if complaint is not None:
            # A part within its limits is meant before one beyond them that looks the same.
            others = (i for i in range(1, count) if found.lead(0, i) <= margin)
            meant = next((i for i in others if self._complaint_about(scene, found.poses[i]) is None), 0)
            complaint = None if meant else complaint
        best = round(float(found.scores[meant]), 2)
        if complaint is None and best < self.spec.threshold_pct:
            complaint = text("only {share} % of its edges found", share=round(best))
        if complaint is None and not self._finder.is_held(found, meant):
            complaint = text("what shows its place or turn is hidden")
        if complaint is None and best < self._finder.look_alike_pct:
            complaint = self._taken_for_another()
        if complaint is None:
            near = (i for i in range(count) if found.lead(meant, i) < margin and self._finder.is_rival(found, meant, i))
            rival = next((i for i in near if self._complaint_about(scene, found.poses[i]) is None), None)
            if rival is not None:
                complaint = self._ambiguous(found.poses[meant], found.poses[rival])
        if complaint is not None:
            return Measurement(best, what=complaint, is_ng=True)
        return Measurement(best, pose=self._as_pose(found.poses[meant]))

    def _complaint_about(self, scene: Scene, found: Floats) -> Text | None:
        """Why a pose is not acceptable, whatever its score."""
        pose, params = self._as_pose(found), self.spec.params
        if not self.lies_in(scene, pose):
            return text("lies partly outside the picture")
        if abs(pose.rotation_deg) > params.rotation_range_deg:
            return text(
                "turned by {turn}°, more than ±{limit}°",
                turn=round(pose.rotation_deg, 1),
                limit=params.rotation_range_deg,
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

    def _taken_for_another(self) -> Text:
        least = self._finder.look_alike_pct
        if least > 100:
            return text("ambiguous: the region repeats itself nearby")
        return text("ambiguous: below {share} % it could be something else that the master shows", share=round(least))

    def _ambiguous(self, best: Floats, second: Floats) -> Text:
        width, height = extents(self.spec.roi)
        turn = abs(math.degrees(math.remainder(second[2] - best[2], 2 * math.pi)))
        if math.hypot(*(second[:2] - best[:2])) < 0.3 * min(width, height) and turn > 2:
            return text("ambiguous: it looks nearly the same turned by {turn}°", turn=round(turn))
        return text("ambiguous: found a second time at {x}, {y}", x=round(float(second[0])), y=round(float(second[1])))

    def _as_pose(self, found: Floats) -> Pose:
        x, y, turn, scale = (float(value) for value in found)
        turn = math.remainder(turn, 2 * math.pi)
        centre_x, centre_y = self.spec.roi.centre
        if math.hypot(x - centre_x, y - centre_y) + self._reach * (abs(turn) + abs(scale - 1.0)) < STILL_PX:
            return Pose.identity(self.spec.roi.centre)
        return Pose(x, y, math.degrees(turn), scale, centre_x, centre_y)


def _holds(region_: Roi, x: float, y: float) -> bool:
    """Whether a point lies in a region: whether the pixel there belongs to it."""
    window = region_.window()
    column, row = round(x) - window.x, round(y) - window.y
    inside = 0 <= column < window.width and 0 <= row < window.height
    return inside and bool(region_.mask(window)[row, column])
