"""position_adjust: place and rotation of the part."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from core.errors import ImageQualityError, InvalidProgramConfigError
from core.fields import choice, number
from core.inspection.geometry import Pose, Roi, allowed_pixels
from core.inspection.pose.examination import Examiner
from core.inspection.pose.finder import PART_PCT, Limits, PoseFinder
from core.inspection.pose.readings import FoundPose, Readings
from core.inspection.pose.refine import LEAST_POINTS, EdgePoints
from core.inspection.pose.search import extents
from core.inspection.pose.teach import symmetry_deg, teach_levels
from core.inspection.region_fields import region
from core.inspection.seen import Finding, Seen
from core.inspection.tool import Measurement, Params, Tool, ToolSpec
from core.text import Text, text

if TYPE_CHECKING:
    from core.inspection.imaging import Scene
    from core.inspection.pose.geometry import Floats

LEAST_SCORE = 40.0
"""Below this score a part is not found, whatever the limit, and scores 0."""

STILL_PX = 0.003
"""A part that moves nowhere by more than this (px) has not moved.

This is a third of the median error; without it the other tools would see the master itself moved by a ten-thousandth of
a pixel, and not as identical.
"""

SAME_PLACE = 0.15
"""Two poses are at the same place if they differ by less than this share of the ROI's shorter side."""

EQUAL_LEAD_PCT = 2.0
"""A second place in the master whose score is lower by less than this cannot be distinguished from the part."""

LOOK_ALIKE_LEAD_PCT, MOST_LOOK_ALIKE_PCT = 10.0, 98.0
"""Least lead of a part over everything else that the master shows: noise and a hidden fifth reduce the difference.

The limit never exceeds the second value, so the master itself stays acceptable.
"""

LEAST_GROWTH_PCT = 0.5
"""A smaller change of size explains nothing."""

LEAST_GAIN_PCT = 15.0
"""Loss of score from which on weak edges are named as the reason."""

LEAST_PLACE_HOLD, LEAST_TURN_HOLD = 0.02, 0.003
"""See `EdgePoints.hold`: below these, the place along the edges, or the rotation, cannot be determined."""


@dataclass(frozen=True)
class PositionAdjustParams(Params):
    search_roi: Roi | None = region(
        "Search region", help="Where the part's center is looked for; none is the whole picture."
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
        "Lead over another reading",
        default=5,
        minimum=0,
        maximum=50,
        unit="%",
        help="A part is not accepted when it could be read in another way, turned or one step of a pattern off, "
        "that scores as well to within this.",
    )
    several_parts: str = choice(
        "Several parts in view",
        default="refuse",
        options={"refuse": "NG, ambiguous", "best": "Take the best", "nearest": "Take the nearest to the taught place"},
        help="What to do when a second part is in view within the limits, as good or spoilt.",
    )


@dataclass(frozen=True)
class _Reading:
    """One part in a picture.

    Attributes:
        which: index of its pose among those found.
        complaint: the limit of place, rotation or size that it exceeds; None if none.
        shift: px from the taught place.
        part: all poses that are readings of this part.
    """

    which: int
    score: float
    complaint: Text | None
    shift: float
    part: list[int]


class PositionAdjust(Tool[PositionAdjustParams]):
    """Finds the part, coarse to fine.

    Rotated templates at the top of the pyramid give several candidates; taught edge points, searched along their
    normals, verify each two levels below and refine the best ones to subpixel accuracy.

    The score is the share of taught edge points found, each weighted by distance, gradient direction and, once it has
    nearly halved, contrast; the finest edges count a quarter.
    """

    type = "position_adjust"
    icon = "position_adjust"
    title = "Position adjustment"
    help = "Finds where the part is and how it is turned; the other tools move with it."
    params_type = PositionAdjustParams
    default_threshold_pct = 50.0

    def __init__(self, spec: ToolSpec[PositionAdjustParams], master: Scene) -> None:
        super().__init__(spec, master)
        params, roi = spec.params, spec.roi
        if params.search_roi is not None and not params.search_roi.lies_in(master.width, master.height):
            raise InvalidProgramConfigError("{tool}: the search region leaves the picture.", tool=spec.name)
        if params.search_roi is not None and not _holds(params.search_roi, *roi.center):
            raise InvalidProgramConfigError(
                "{tool}: the taught place lies outside the search region. Draw it around the middle of the region.",
                tool=spec.name,
            )
        window = roi.window().clipped(master.width, master.height)
        allowed = np.zeros((master.height, master.width), np.uint8)
        allowed[window.slices] = allowed_pixels(roi, spec.masks, window)
        edges = teach_levels(master, roi, allowed)
        self._check_edges(edges[-1])
        self._check_symmetry(master, edges)
        limits = self._limits()
        self._finder = PoseFinder(master, roi, allowed, edges, limits)
        self._readings, self._examiner = Readings(edges), Examiner(edges, limits.free)
        self._least_pct, self._part_pct = self._look_alikes(master)

    def _limits(self) -> Limits:
        params, bounds = self.spec.params, []
        if params.search_roi is not None:
            outline = params.search_roi.outline()
            (x0, y0), (x1, y1) = outline.min(axis=0).tolist(), outline.max(axis=0).tolist()
            bounds.append((x0, y0, x1, y1))
        if params.max_shift_px is not None:
            (cx, cy), shift = self.spec.roi.center, params.max_shift_px
            bounds.append((cx - shift, cy - shift, cx + shift, cy + shift))
        return Limits(
            math.radians(params.rotation_range_deg),
            (params.scale_min, params.scale_max),
            tuple(bounds),
            params.ambiguity_pct,
            params.several_parts == "nearest",
        )

    def _featureless(self) -> ImageQualityError:
        return ImageQualityError(
            "{tool}: the region shows too little to find it again. Draw it around clear edges.", tool=self.spec.name
        )

    def _check_edges(self, fine: EdgePoints) -> None:
        if len(fine) < LEAST_POINTS:
            raise self._featureless()
        place, turn = fine.whole_hold
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
        """Refuse a rotation range in which the part has two readings."""
        limit, lead = self.spec.params.rotation_range_deg, self.spec.params.ambiguity_pct
        turn = symmetry_deg(master, self.spec.roi, edges, min(180.0, 2 * limit + 1), lead) if limit > 0 else None
        if turn is not None and turn / 2 <= limit:
            raise self._same_when_turned(turn)

    def _same_when_turned(self, turn_deg: float) -> ImageQualityError:
        return ImageQualityError(
            "{tool}: the region looks the same when turned by {turn}°; limit the rotation to ±{limit}°, "
            "or draw the region around something that shows the turn.",
            tool=self.spec.name,
            turn=round(turn_deg),
            limit=max(0, math.ceil(round(turn_deg) / 2) - 1),
        )

    def _look_alikes(self, master: Scene) -> tuple[float, float]:
        """The score that distinguishes a part from everything else in the master; and that for a second part.

        Raises:
            ImageQualityError: within the limits the master shows the part a second time.
        """
        found = self._finder.find(master, is_thorough=True)
        if len(found.scores) == 0 or found.scores[0] < 100.0:
            raise self._featureless()
        side, margin = min(extents(self.spec.roi)), self.spec.params.ambiguity_pct
        least, part, equal = 0.0, PART_PCT, math.inf
        for nth, readings in enumerate(self._readings.parts(found)):
            for which in readings:
                lead, shift = found.lead(0, which), math.dist(found.poses[which, :2], self.spec.roi.center)
                is_within = self._complaint_about(master, found.poses[which]) is None
                if which == 0:
                    continue
                if nth == 0 and shift <= SAME_PLACE * side:
                    if is_within and lead < margin and self._readings.is_rival(found, 0, which):
                        raise self._same_when_turned(abs(self._as_pose(found.poses[which]).rotation_deg))
                elif lead >= max(margin, EQUAL_LEAD_PCT):
                    # Also outside the limits: in other pictures it may be moved and rotated into them.
                    needed = float(found.scores[which]) + max(margin, LOOK_ALIKE_LEAD_PCT)
                    least = max(least, min(needed, MOST_LOOK_ALIKE_PCT))
                    part = part if nth == 0 else max(part, least)
                elif is_within and (nth == 0 or self.spec.params.several_parts != "best"):
                    equal = min(equal, shift)
        if equal < math.inf:
            raise ImageQualityError(
                "{tool}: the master shows the same again {distance} px away. Set the largest shift to {half} px, "
                "or draw a search region that holds only one of them.",
                tool=self.spec.name,
                distance=round(equal),
                half=round(equal) // 2,
            )
        return least, part

    def measure(self, scene: Scene, pose: Pose) -> Measurement:  # noqa: ARG002 - it is this tool that finds the pose
        found = self._finder.find(scene, self._part_pct)
        readings = [self._reading(scene, found, part) for part in self._readings.parts(found)]
        if not readings:
            return Measurement(0.0, what=text("not found"), is_ng=True)
        within = [one for one in readings if one.complaint is None and one.score >= self._part_pct]
        meant, doubt = self._meant(scene, found, within) if within else (readings[0], None)
        best = round(meant.score, 2)
        if best < LEAST_SCORE:
            why = self._shortcoming(scene, found, meant.which) if meant.complaint is None else None
            return Measurement(0.0, what=why or text("not found"), is_ng=True)
        if meant.complaint is not None:
            return Measurement(best, what=meant.complaint, is_ng=True)
        others = [one for one in within if one is not meant]
        if others and self.spec.params.several_parts == "refuse":
            x, y = (round(float(value)) for value in found.poses[others[0].which, :2])
            return Measurement(best, what=text("ambiguous: found a second time at {x}, {y}", x=x, y=y), is_ng=True)
        if best < self.spec.threshold_pct:
            why = self._shortcoming(scene, found, meant.which)
            return Measurement(best, what=why or text("only {share} % of its edges found", share=round(best)))
        doubt = self._doubt(scene, found, meant) if not within else doubt
        if doubt is not None:
            return Measurement(best, what=self._shortcoming(scene, found, meant.which) or doubt, is_ng=True)
        return Measurement(best, pose=self._as_pose(found.poses[meant.which]))

    def see(self, scene: Scene, pose: Pose) -> Seen:
        """The edges at that pose; at the identity, those of the best reading of the picture."""
        found = self._finder.find(scene, self._part_pct)
        away = np.hypot(*(found.poses[:, :2] - (pose.x_px, pose.y_px)).T)
        which = 0 if pose.is_identity or not len(away) else int(np.argmin(away))
        if not len(away) or found.scores[which] < LEAST_SCORE:
            return Seen()
        places, met = self._finder.edges_at(found, which)
        return Seen(dots={Finding.FOUND: places[met], Finding.MISSING: places[~met]})

    def _meant(self, scene: Scene, found: FoundPose, within: list[_Reading]) -> tuple[_Reading, Text | None]:
        """The part that is meant among those within the limits, and the doubt about it, if any."""
        if self.spec.params.several_parts == "nearest":
            within = [min(within, key=lambda one: one.shift)]
        doubts = []
        for one in within:
            doubts.append(self._doubt(scene, found, one))
            if doubts[-1] is None and round(one.score, 2) >= self.spec.threshold_pct:
                return one, None
        return within[0], doubts[0]

    def _reading(self, scene: Scene, found: FoundPose, part: list[int]) -> _Reading:
        """The pose that is meant among all readings of one part."""
        meant, margin = part[0], self.spec.params.ambiguity_pct
        complaint = self._complaint_about(scene, found.poses[meant])
        if complaint is not None:
            # A reading within the limits is preferred to one beyond them that looks the same.
            near = (which for which in part[1:] if found.lead(meant, which) <= margin)
            inside = next((one for one in near if self._complaint_about(scene, found.poses[one]) is None), None)
            meant, complaint = (meant, complaint) if inside is None else (inside, None)
        shift = math.dist(found.poses[meant, :2], self.spec.roi.center)
        return _Reading(meant, float(found.scores[meant]), complaint, shift, part)

    def _doubt(self, scene: Scene, found: FoundPose, reading: _Reading) -> Text | None:
        """Why a pose may be wrong although its score is high."""
        meant, margin = reading.which, self.spec.params.ambiguity_pct
        if not self._examiner.is_held(scene, found, meant):
            return text("ambiguous: what shows its place or turn is hidden")
        if reading.score < self._least_pct:
            least = round(self._least_pct)
            return text("ambiguous: below {share} % it could be something else that the master shows", share=least)
        for one in reading.part:
            is_near = found.lead(meant, one) < margin and self._readings.is_rival(found, meant, one)
            if is_near and self._complaint_about(scene, found.poses[one]) is None:
                return self._ambiguous(found.poses[meant], found.poses[one])
        return None

    def _shortcoming(self, scene: Scene, found: FoundPose, which: int) -> Text | None:
        """What explains the low score of a part within its limits: its size or its weak edges; else None."""
        seen, score = self._examiner.examine(scene, found.poses[which]), float(found.scores[which])
        grown = round(100 * (seen.scale / float(found.poses[which, 3]) - 1), 1)
        if seen.fitting_pct - score > 100 - seen.fitting_pct and abs(grown) >= LEAST_GROWTH_PCT:
            return (
                text("{share} % larger than taught", share=grown)
                if grown > 0
                else text("{share} % smaller than taught", share=-grown)
            )
        if seen.sharp_pct - score < LEAST_GAIN_PCT:
            return None
        if seen.is_soft:
            return text("out of focus")
        return text("too little contrast: {share} % of the master's", share=round(100 * seen.contrast))

    def _complaint_about(self, scene: Scene, found: Floats) -> Text | None:
        """Why a pose is not acceptable, whatever its score."""
        pose, params = self._as_pose(found), self.spec.params
        if not self.lies_in(scene, pose):
            return text("lies partly outside the picture")
        # Judged with the digits that are shown.
        turn, size, shift = round(pose.rotation_deg, 1), round(pose.scale, 3), round(_shift(pose), 1)
        if abs(turn) > params.rotation_range_deg:
            return text("turned by {turn}°, more than ±{limit}°", turn=turn, limit=params.rotation_range_deg)
        if not params.scale_min <= size <= params.scale_max:
            return text(
                "{size} times the taught size, outside {least} to {most}",
                size=size,
                least=params.scale_min,
                most=params.scale_max,
            )
        if params.max_shift_px is not None and shift > params.max_shift_px:
            return text("shifted by {shift} px, more than {limit} px", shift=shift, limit=params.max_shift_px)
        if params.search_roi is not None and not _holds(params.search_roi, pose.x_px, pose.y_px):
            return text("its center lies outside the search region")
        return None

    def _ambiguous(self, best: Floats, second: Floats) -> Text:
        width, height = extents(self.spec.roi)
        turn = abs(math.degrees(math.remainder(second[2] - best[2], 2 * math.pi)))
        if math.hypot(*(second[:2] - best[:2])) < 0.3 * min(width, height) and turn > 2:
            return text("ambiguous: it looks nearly the same turned by {turn}°", turn=round(turn))
        return text("ambiguous: found a second time at {x}, {y}", x=round(float(second[0])), y=round(float(second[1])))

    def _as_pose(self, found: Floats) -> Pose:
        x, y, turn, scale = (float(value) for value in found)
        turn = math.remainder(turn, 2 * math.pi)
        center_x, center_y = self.spec.roi.center
        if math.hypot(x - center_x, y - center_y) + self._reach * (abs(turn) + abs(scale - 1.0)) < STILL_PX:
            return Pose.identity(self.spec.roi.center)
        # Finer is noise, and differs between processors.
        return Pose(round(x, 2), round(y, 2), round(math.degrees(turn), 3), round(scale, 5), center_x, center_y)


def _shift(pose: Pose) -> float:
    return math.hypot(pose.x_px - pose.taught_x_px, pose.y_px - pose.taught_y_px)


def _holds(region_: Roi, x: float, y: float) -> bool:
    """Whether the pixel at a point belongs to a region."""
    window = region_.window()
    column, row = round(x) - window.x, round(y) - window.y
    inside = 0 <= column < window.width and 0 <= row < window.height
    return inside and bool(region_.mask(window)[row, column])
