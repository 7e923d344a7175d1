"""count: how many parts like the taught one, or how many blobs, lie in the region, and where.

Parts are found as position adjustment finds the one (`pose/finder.py`), in any number and at any turn; two that cover
each other by more than half are one. Blobs stand out from their ground (`measure/blobs.py`).
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.errors import ImageQualityError, InvalidROIError
from core.fields import choice, number
from core.inspection.geometry import Pose, Roi, allowed_pixels
from core.inspection.imaging import Scene
from core.inspection.measure.blob_sizes import check_blob_sizes, largest_blob_field, smallest_blob_field
from core.inspection.measure.blobs import LEAST_CONTRAST, Blobs, blobs_of, split, standing_out
from core.inspection.measure.grading import AT_TOLERANCE_PCT, toleranced
from core.inspection.measure.patch import Patch
from core.inspection.pose.finder import Limits, PoseFinder
from core.inspection.pose.readings import Readings
from core.inspection.pose.refine import LEAST_POINTS
from core.inspection.pose.teach import teach_levels
from core.inspection.region_fields import region
from core.inspection.result import Defect
from core.inspection.seen import Finding, Marked, Meaning, Seen
from core.inspection.tool import Measurement, Params, Tool, ToolSpec
from core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from core.inspection.geometry import Points

MOST_PARTS = 50
"""More like parts in one picture are not told apart reliably."""

_MOST_BOXES = 100
_EQUAL_PCT = 5.0
"""Readings of one part that score alike: it looks the same at several turns."""
_SAME_PCT, _TURN_MARGIN_DEG, _ROUND_FROM = 1.0, 10.0, 9
"""Readings that score the same within the first are a symmetry of the part, which from so many on is round."""
_TURN_ROOM_DEG = 1.0
"""By so much the turn of a small part is uncertain."""
_IF_BLOBS = {"target": ("bright", "dark")}
_LEVEL_LOW, _LEVEL_HIGH = 0.4, 2.5
"""The level follows the light of a picture within these factors of the taught one."""
_SPECKS_AS_TAUGHT, _SPECKS_SHARE = 3.0, 0.03
"""Specks beside the blobs may cover so many times what they do in the master, and this share of the region more; noise
and texture are full of them.
"""
_SMALLEST_SHARE = 0.125
"""Of the typical taught blob: what is smaller is dirt."""


@dataclass(frozen=True)
class CountParams(Params):
    target: str = choice(
        "Counts",
        default="bright",
        options={"bright": "Bright blobs", "dark": "Dark blobs", "parts": "Parts like one of them"},
        help="Blobs stand out from the ground, which need not be even. Parts are told by their edges.",
    )
    part: Roi | None = region(
        "One part",
        only_if={"target": ("parts",)},
        help="Around one of the parts. It is looked for in the whole region.",
    )
    rotation_range_deg: float = number(
        "Rotation range",
        default=180,
        minimum=0,
        maximum=180,
        unit="°",
        only_if={"target": ("parts",)},
        help="How far a part may be turned, either way.",
    )
    likeness_pct: float = number(
        "Least likeness",
        default=60,
        minimum=45,
        maximum=100,
        unit="%",
        only_if={"target": ("parts",)},
        help="Share of its edges that a part must show to be counted.",
    )
    min_blob_px: int | None = smallest_blob_field(
        None, help="Smaller ones are left out; empty: an eighth of a typical one of the master.", only_if=_IF_BLOBS
    )
    max_blob_px: int | None = largest_blob_field(_IF_BLOBS)
    expected: int | None = number(
        "Expected number",
        default=None,
        minimum=0,
        maximum=10_000,
        integer=True,
        optional=True,
        help="Empty: as many as the master shows.",
    )
    more: int = number(
        "Tolerance above",
        default=0,
        tolerates=True,
        minimum=0,
        maximum=10_000,
        integer=True,
        help="So many more are still OK at the default limit.",
    )
    fewer: int = number(
        "Tolerance below",
        default=0,
        tolerates=True,
        minimum=0,
        maximum=10_000,
        integer=True,
        help="So many fewer are still OK at the default limit.",
    )


class Count(Tool[CountParams]):
    type = "count"
    icon = "count"
    title = "Count"
    help = "Counts parts like the taught one, or blobs, wherever they lie in the region."
    params_type = CountParams
    default_threshold_pct = AT_TOLERANCE_PCT
    is_relative = False

    def __init__(self, spec: ToolSpec[CountParams], master: Scene) -> None:
        """Teach the tool.

        Raises:
            InvalidROIError, ImageQualityError: as in `Tool`; or the part is not drawn, or shows too little to find it.
        """
        super().__init__(spec, master)
        self._counter: _Counter = _Parts(spec, master) if spec.params.target == "parts" else _Blobs(spec, master)
        taught = len(self._counter.boxes(master, Pose.identity()))
        self._expected = taught if spec.params.expected is None else spec.params.expected
        if spec.params.target == "parts" and not 1 <= taught <= MOST_PARTS:
            raise ImageQualityError(
                "{tool}: the master shows {count} such parts in the region, and 1 to {most} can be counted. Draw "
                "another region, or another part.",
                tool=spec.name,
                count=taught,
                most=MOST_PARTS,
            )
        if spec.params.target != "parts" and not taught:
            self.note = text("The master shows no such blobs: none may be in the region.")

    def measure(self, scene: Scene, pose: Pose) -> Measurement:
        params = self.spec.params
        found = self._counter.boxes(scene, pose)
        if not self._counter.is_clear(scene, pose):
            what = text("area and surroundings cannot be told apart")
            return Measurement(0.0, what=what, is_ng=True, value=len(found))
        # Half a piece more: a tolerance of 2 allows 2, with room to the limit.
        score = toleranced(len(found) - self._expected, params.more + 0.5, params.fewer + 0.5)
        if score >= self.spec.threshold_pct:
            return Measurement(score, value=len(found))
        what = text("{count} instead of {expected}", count=len(found), expected=self._expected)
        boxes = tuple(_box(points) for points in found[:_MOST_BOXES])
        return Measurement(score, what=what, defects=boxes, value=len(found))

    def see(self, scene: Scene, pose: Pose) -> Seen:
        return self._counter.see(scene, pose)


class _Counter(ABC):
    """Finds what is counted."""

    @abstractmethod
    def boxes(self, scene: Scene, pose: Pose) -> list[Points]:
        """Corners or outline of each one, N×2 px of the picture."""

    def is_clear(self, scene: Scene, pose: Pose) -> bool:  # noqa: ARG002
        """Whether what is counted can be told from noise."""
        return True

    @abstractmethod
    def see(self, scene: Scene, pose: Pose) -> Seen:
        """As `Tool.see`."""


class _Blobs(_Counter):
    def __init__(self, spec: ToolSpec[CountParams], master: Scene) -> None:
        self._patch = Patch(spec.name, spec.roi, spec.masks, master)
        self._target, self._most = spec.params.target, spec.params.max_blob_px
        off = self._off(master, Pose.identity())
        level, contrast = split(off, self._patch.allowed)
        self._level = level if contrast >= LEAST_CONTRAST else LEAST_CONTRAST
        self._least = float(spec.params.min_blob_px or 1)
        if spec.params.min_blob_px is None:
            areas = np.sort(blobs_of(off, self._level, 1, self._most).areas)
            # Typical is the blob in the middle of the whole area: many specks do not count as much as one part.
            middle = np.searchsorted(np.cumsum(areas), areas.sum() / 2)
            self._least = max(10.0, _SMALLEST_SHARE * float(areas[middle])) if len(areas) else 10.0
        check_blob_sizes(spec.name, self._least, self._most, self._patch.pixels)
        self._specks_px = self._blobs(master, Pose.identity()).specks_px

    def is_clear(self, scene: Scene, pose: Pose) -> bool:
        specks = self._blobs(scene, pose).specks_px
        return specks <= _SPECKS_AS_TAUGHT * self._specks_px + _SPECKS_SHARE * self._patch.pixels

    def _off(self, scene: Scene, pose: Pose) -> NDArray[np.float32]:
        return standing_out(self._patch.cut(scene.gray, pose), self._patch.allowed, self._target)

    def _blobs(self, scene: Scene, pose: Pose) -> Blobs:
        off = self._off(scene, pose)
        level, _ = split(off, self._patch.allowed)
        level = min(max(level, _LEVEL_LOW * self._level, LEAST_CONTRAST / 2), _LEVEL_HIGH * self._level)
        return blobs_of(off, level, self._least, self._most)

    def boxes(self, scene: Scene, pose: Pose) -> list[Points]:
        x, y = self._patch.window.x - 0.5, self._patch.window.y - 0.5
        found = []
        for left, top, wide, tall in self._blobs(scene, pose).boxes.tolist():
            x0, y0, x1, y1 = x + left, y + top, x + left + wide, y + top + tall
            found.append(pose.apply(np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])))
        return found

    def see(self, scene: Scene, pose: Pose) -> Seen:
        blobs = self._blobs(scene, pose)
        return Seen(Marked(*self._patch.in_picture(blobs.mask, scene, pose), Meaning.BLOBS, len(blobs)))


class _Parts(_Counter):
    def __init__(self, spec: ToolSpec[CountParams], master: Scene) -> None:
        params, part = spec.params, spec.params.part
        if part is None:
            raise InvalidROIError("{tool}: draw a region around one of the parts to be counted.", tool=spec.name)
        if not part.lies_in(master.width, master.height):
            raise InvalidROIError("{tool}: the region of the one part leaves the master image.", tool=spec.name)
        self._roi, self._masks, self._part, self._least = spec.roi, spec.masks, part, params.likeness_pct
        window = part.window().clipped(master.width, master.height)
        allowed = np.zeros((master.height, master.width), np.uint8)
        allowed[window.slices] = allowed_pixels(part, spec.masks, window)
        edges = teach_levels(master, part, allowed)
        if len(edges[-1]) < LEAST_POINTS:
            raise ImageQualityError(
                "{tool}: the region shows too little to find it again. Draw it around clear edges.", tool=spec.name
            )
        self._most_turn = params.rotation_range_deg
        self._limits = Limits(math.radians(params.rotation_range_deg), (1.0, 1.0), (), 0.0, is_nearest=True)
        self._finder = PoseFinder(master, part, allowed, edges, self._limits)
        self._readings = Readings(edges)
        alike = self._turns_alike(master, allowed)
        if alike > 1:
            # Its equal readings would take the places of other parts among the candidates.
            most = 0.0 if alike >= _ROUND_FROM else math.pi / alike + math.radians(_TURN_MARGIN_DEG)
            self._limits = replace(self._limits, range_rad=min(self._limits.range_rad, most))
            self._finder = PoseFinder(master, part, allowed, edges, self._limits)

    def _turns_alike(self, master: Scene, allowed: NDArray[np.uint8]) -> int:
        """At how many turns within the range the part looks the same, looked for where nothing else is."""
        alone = np.empty_like(master.image)
        alone[:] = np.median(master.image[allowed > 0], axis=0)
        alone[allowed > 0] = master.image[allowed > 0]
        found = self._finder.find(Scene(alone), self._least, is_thorough=True)
        if not len(found.poses):
            return 0
        best = found.scores >= float(found.scores.max()) - _SAME_PCT
        turns = np.sort(np.degrees(found.poses[best, 2]) % 360.0)
        return int(np.count_nonzero(np.diff(turns, append=turns[0] + 360.0) > _TURN_MARGIN_DEG))

    def _found(self, scene: Scene, pose: Pose) -> list[Pose]:
        """The pose of each part whose middle lies in the region, and that no mask hides."""
        found = self._finder.find(scene, self._least, is_thorough=True)
        outline = self._roi.moved(pose).outline().astype(np.float32)
        masks = [mask.moved(pose) for mask in self._masks]
        poses = []
        for readings in self._readings.parts(found) if len(found.poses) else ():
            x, y, turn, scale = found.poses[readings[0]].tolist()
            at = Pose(x, y, math.degrees(math.remainder(turn, 2 * math.pi)), scale, *self._part.center)
            best = float(found.scores[readings[0]])
            equal = (reading for reading in readings if float(found.scores[reading]) >= best - _EQUAL_PCT)
            turns = (math.degrees(float(found.poses[reading, 2])) for reading in equal)
            is_inside = cv2.pointPolygonTest(outline, (x, y), measureDist=False) >= 0
            if (
                is_inside
                and best >= self._least
                and self._is_allowed(turns, pose)
                and not _is_hidden(self._part.moved(at), masks)
            ):
                poses.append(at)
        return poses

    def _is_allowed(self, turns_deg: Iterable[float], pose: Pose) -> bool:
        """Whether a reading of a part is turned as far as it may be, in the picture or against the region.

        The search goes further: it refines what it finds beyond the range.

        Args:
            turns_deg: of its equally good readings: a part may look the same at several turns.
        """
        most = self._most_turn + _TURN_ROOM_DEG
        return any(
            abs(math.remainder(turn - base, 360.0)) <= most for turn in turns_deg for base in (0.0, pose.rotation_deg)
        )

    def boxes(self, scene: Scene, pose: Pose) -> list[Points]:
        return [self._part.moved(one).outline() for one in self._found(scene, pose)]

    def see(self, scene: Scene, pose: Pose) -> Seen:
        closed = (np.vstack([points, points[:1]]) for points in self.boxes(scene, pose))
        return Seen(lines=tuple((Finding.FOUND, points) for points in closed))


def _is_hidden(part: Roi, masks: Sequence[Roi]) -> bool:
    """Whether masks cover more than half of a part; a smaller one may lie on the taught part itself."""
    if not masks:
        return False
    window = part.window()
    left, whole = (np.count_nonzero(allowed_pixels(part, hiding, window)) for hiding in (masks, ()))
    return int(left) * 2 < int(whole)


def _box(points: Points) -> Defect:
    (x0, y0), (x1, y1) = points.min(axis=0), points.max(axis=0)
    return Defect(float(x0), float(y0), float(x1 - x0), float(y1 - y0), "counted")
