"""surface: differences of a surface to the master, after alignment and correction of the light, as blemishes.

What is left of a displacement is registered (`measure/registration.py`), what is left of the light evened out
(`measure/evenness.py`). Then the region is held against the reference at several scales (`measure/deviation.py`), each
pixel by its own tolerance, and connected places beyond it are graded by depth and size (`measure/blemishes.py`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.errors import InvalidROIError
from core.fields import choice, number
from core.inspection.geometry import Pose
from core.inspection.learning import Learned, LearningTool, PlacedSample, Step
from core.inspection.lit_tool import LightParams, LitTool
from core.inspection.measure import surface_norm as norm
from core.inspection.measure.blemishes import Blemish, blemishes
from core.inspection.measure.deviation import LEVELS
from core.inspection.measure.patch import Patch
from core.inspection.measure.surface_norm import Terms, of_learned, of_master
from core.inspection.measure.surface_sight import SurfaceSight
from core.inspection.seen import Marked, Meaning, Seen
from core.inspection.tool import Measurement, ToolSpec
from core.text import Text, text, together

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from core.inspection.imaging import Scene
    from core.inspection.measure.deviation import Planes
    from core.inspection.result import Defect

    Floats = NDArray[np.float32]

Graded = tuple[list[Blemish], "NDArray[np.int32]"]
"""The blemishes of one map, the gravest first, and the map of their labels."""

LIMIT = 70.0
KIND = "differs"
ROUGH = len(LEVELS) - 1
"""The number of the map of the roughness."""
_KNOWN_SHARE, _ROUGHLY_KNOWN_SHARE = 0.05, 0.5
"""From this share on, what finer maps show already is all of a place; of a rough one, with all that they roughen."""
_ROUGHENED_PX = 24
"""As far as this a blemish roughens its surroundings."""
_SHOWN = 0.2
"""Share of the gravity at the limit from which on a place is shown in what the tool sees: single pixels say nothing."""
MOST_DEFECTS = 60
_FALL = 0.35
"""Beyond the limit, equal ratios of the gravity cost about the same, and the score never reaches 0."""
_UNSTEADY_LEVELS = 50
"""Tolerance of broad places, in gray levels, from which on good parts differ too much: twice any paper tried."""
_LIGHT_LEFT = {"picture": 0.2, "reference": 0.2, "region": 0.4, "off": 0.0}
"""Largest change of the light over the region, as a logarithm, that the region itself may tell, by where it is from."""


@dataclass(frozen=True)
class SurfaceParams(LightParams):
    compares: str = choice(
        "Compares",
        default="color",
        tolerates="gray",
        options={"color": "Brightness and color", "gray": "Brightness"},
        help="What may not differ from the master.",
    )
    contrast: float | None = number(
        "Least contrast",
        default=None,
        tolerates=True,
        minimum=1,
        maximum=255,
        step=0.5,
        optional=True,
        help="Gray levels by which a defect differs at least; empty: as little as noise and edges allow.",
    )
    size_px: float = number(
        "Least size",
        default=3,
        tolerates=True,
        minimum=1,
        maximum=200,
        step=0.5,
        unit="px",
        help="Diameter of the smallest defect that counts.",
    )
    shift_px: float = number(
        "Shift tolerance",
        default=0.3,
        tolerates=True,
        minimum=0,
        maximum=4,
        step=0.1,
        unit="px",
        help="So far any edge may lie off its place.",
    )
    align_px: float = number(
        "Alignment",
        default=6,
        tolerates=True,
        minimum=0,
        maximum=30,
        step=0.5,
        unit="px",
        help="So far the whole region may lie off the place that position adjustment found.",
    )


class Surface(LitTool[SurfaceParams], LearningTool[SurfaceParams]):
    type = "surface"
    icon = "surface"
    title = "Surface"
    help = "Finds spots, scratches and print errors: every place that differs from the master."
    params_type = SurfaceParams
    default_threshold_pct = LIMIT
    tried_with = ({},)
    learning_version = 3
    needs_samples = 0

    def __init__(self, spec: ToolSpec[SurfaceParams], master: Scene, learned: Learned | None = None) -> None:
        super().__init__(spec, master)
        params = spec.params
        self._patch = Patch(spec.name, spec.roi, spec.masks, master)
        self._sight = SurfaceSight(self._patch, spec.masks, master, params.align_px, params.compares == "color")
        self._terms = Terms(params.contrast, params.shift_px, params.size_px, self._sight.counted)
        if np.count_nonzero(self._sight.counted[0]) < math.pi / 4 * params.size_px**2:
            raise InvalidROIError(
                "{tool}: the region is smaller than the least size of a defect. Draw it larger, or set a smaller size.",
                tool=spec.name,
            )
        if learned is None:
            self._norm = of_master(self._sight.planes(master, Pose.identity(), 1.0, 0.0), self._terms)
        else:
            self._norm = of_learned(learned, self._terms)
            self.note = together((*learned.notes, *self._unsteady()))

    def _unsteady(self) -> Iterator[Text]:
        """A remark where good parts differ so much that a defect must be gross to be found."""
        if (levels := self._norm.broad_tolerance) > _UNSTEADY_LEVELS:
            yield text(
                "The OK samples differ so much that what is {levels} gray levels darker or brighter passes. Add "
                "position adjustment, draw the region around what looks alike on all good parts, or take another tool.",
                levels=round(levels),
            )

    @classmethod
    def learn(
        cls, spec: ToolSpec[SurfaceParams], master: Scene, samples: Sequence[PlacedSample], step: Step
    ) -> Learned:
        tool = cls(spec, master)
        names: list[int] = []

        def given() -> Iterator[Planes | None]:
            names.clear()
            for sample in samples:
                if sample.is_ok:
                    names.append(sample.number)
                    gain = tool._seen(sample.scene, sample.pose).gain
                    yield None if gain is None else tool._planes(sample.scene, sample.pose, gain)

        own = tool._sight.planes(master, Pose.identity(), 1.0, 0.0)
        arrays, unlike = norm.learned(own, given, tool._terms, step)
        notes = [
            text("OK sample {number} is unlike the others: leave it out if it shows a defect.", number=names[at])
            for at in unlike
        ]
        return Learned(arrays, notes)

    def _planes(self, scene: Scene, pose: Pose, gain: float) -> Planes:
        source = self.spec.params.light
        from_picture = source == "picture" and scene.light is not None
        return self._sight.planes(scene, pose, None if from_picture else gain, _LIGHT_LEFT[source])

    def _graded(self, planes: Planes) -> list[Graded]:
        """The blemishes of each map."""
        maps = zip(self._norm.maps(planes), self._terms.least_areas(), strict=True)
        return [blemishes(each, least) for each, least in maps]

    def _compare(self, scene: Scene, pose: Pose, gain: float) -> Measurement:
        planes = self._planes(scene, pose, gain)
        graded = self._graded(planes)
        worst = [found[0].gravity if found else 0.0 for found, _ in graded]
        score = score_of(max(worst))
        if score >= self.spec.threshold_pct:
            return Measurement(score)
        # A finer scale tells the size better.
        at = next(at for at, gravity in enumerate(worst) if gravity >= max(worst) / 2)
        found, labels = graded[at]
        what = self._words(found[0], at, labels == found[0].label, planes)
        return Measurement(score, what=what, defects=self._defects(graded, pose))

    def _words(self, blemish: Blemish, at: int, inside: NDArray[np.bool_], planes: Planes) -> Text:
        """The gravest place in words: in what it differs, by how much, its size and place. `at`: number of the map."""
        if at == ROUGH:
            kind, depth = text("rougher"), float(self._norm.rougher(planes)[inside].mean())
        else:
            kind, depth = self._kind(LEVELS[at], inside, planes)
        size = 1 << LEVELS[at]
        x, y = (blemish.x + blemish.width / 2) * size, (blemish.y + blemish.height / 2) * size
        window = self._patch.window
        return text(
            "{kind} by {depth} gray levels, {width} × {height} px, {place}",
            kind=kind,
            depth=round(depth, 1),
            width=blemish.width * size,
            height=blemish.height * size,
            place=self._patch.place(x + self._sight.block.x - window.x, y + self._sight.block.y - window.y),
        )

    def _kind(self, level: int, inside: NDArray[np.bool_], planes: Planes) -> tuple[Text, float]:
        """In what a place of a scale differs most, and by how many gray levels."""
        depth = {
            band: float((planes[band] - reference.plane)[inside].mean())
            for band, reference in self._norm.references.items()
            if band.level == level
        }
        band = max(depth, key=lambda one: abs(depth[one]) * float(self._norm.per_tolerance[one][inside].mean()))
        if band.name != "y":
            return text("other color"), abs(depth[band])
        return text("darker") if depth[band] < 0 else text("brighter"), abs(depth[band])

    def _differing(self, graded: Sequence[Graded], least: float) -> Floats:
        """height×width of the block: the gravity of each pixel, 0 where that is less than `least` in every map."""
        height, width = self._sight.counted[0].shape
        union = np.zeros((height, width), np.float32)
        for at, (found, labels) in enumerate(graded):
            wanted = [one for one in found if one.gravity >= least]
            if not wanted:
                continue
            places = cv2.resize(labels.astype(np.float32), (width, height), interpolation=cv2.INTER_NEAREST)
            places = places.astype(np.int32)
            count = int(labels.max()) + 1
            gravities = np.zeros(count, np.float32)
            for one in wanted:
                gravities[one.label] = one.gravity
            # What a finer map shows already looks larger in this one.
            shown, most = union > 0, _KNOWN_SHARE
            if at == ROUGH:
                shown, most = _roughened(union) >= gravities[places] / 2, _ROUGHLY_KNOWN_SHARE
            known = np.bincount(places[shown], minlength=count) / np.maximum(np.bincount(places.ravel()), 1)
            gravities[known >= most] = 0.0
            np.maximum(union, gravities[places], out=union)
        return union

    def _defects(self, graded: Sequence[Graded], pose: Pose) -> tuple[Defect, ...]:
        """The gravest places as boxes in the picture."""
        union = self._differing(graded, gravity_of(self.spec.threshold_pct))
        count, labels, stats, _ = cv2.connectedComponentsWithStats((union > 0).astype(np.uint8), connectivity=8)
        gravities = np.zeros(count, np.float32)
        np.maximum.at(gravities, labels.ravel().astype(np.intp), union.ravel())
        block, window = self._sight.block, self._patch.window
        dx, dy = block.x - window.x, block.y - window.y
        boxes = [stats[label].tolist() for label in np.argsort(-gravities, kind="stable").tolist() if label]
        return tuple(self._patch.defect(x + dx, y + dy, w, h, KIND, pose) for x, y, w, h, _ in boxes[:MOST_DEFECTS])

    def _see(self, scene: Scene, pose: Pose, gain: float) -> Seen:
        least = _SHOWN * gravity_of(self.spec.threshold_pct)
        shown = np.where(self._differing(self._graded(self._planes(scene, pose, gain)), least) > 0, 255, 0)
        return Seen(Marked(*self._sight.in_picture(shown.astype(np.uint8), scene, pose), Meaning.DIFFERENCE))


def _roughened(gravities: Floats) -> Floats:
    """The gravity of the gravest blemish that roughens each place."""
    return np.asarray(cv2.dilate(gravities, np.ones((2 * _ROUGHENED_PX + 1,) * 2, np.uint8)), np.float32)


def score_of(gravity: float) -> float:
    """100 at 0, the default limit at 1, then falling by ratios; never 0."""
    if gravity <= 1.0:
        return 100.0 - (100.0 - LIMIT) * gravity**2
    return LIMIT / (1.0 + _FALL * math.log(gravity))


def gravity_of(score: float) -> float:
    """The inverse of `score_of`."""
    if score >= LIMIT:
        return math.sqrt((100.0 - score) / (100.0 - LIMIT))
    return math.exp(min(50.0, (LIMIT / max(score, 1e-9) - 1.0) / _FALL))
