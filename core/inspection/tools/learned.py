"""learned: what good parts look like, learned from a few OK samples.

A pretrained network describes each cell of the region (`core.inspection.features.network`), and the cell is compared
with those of good parts around the same place (`core.inspection.features.likeness`). How unlike a good part may be is
told by the good ones themselves: each is left out once and compared with the others.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import cv2
import numpy as np

from core.errors import InvalidProgramConfigError, InvalidROIError
from core.fields import choice
from core.inspection.features.likeness import (
    RIGID,
    SOFT,
    Good,
    Look,
    Map,
    among_neighbors,
    left_out,
    limit_of,
    most_different,
    worst_places,
)
from core.inspection.features.network import CELL, network
from core.inspection.geometry import Pose
from core.inspection.learning import Learned, LearningTool, PlacedSample, Step
from core.inspection.measure.grading import graded
from core.inspection.measure.patch import U8, Patch
from core.inspection.seen import Heat, Seen
from core.inspection.tool import Measurement, Params, ToolSpec
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.inspection.imaging import Scene
    from core.inspection.result import Defect

MOST_PIXELS = 352 * 240
"""Larger regions are reduced to about so many pixels: the network takes 14 ms for them."""

MOST_ENLARGED = 2.0
LEAST_SIDE_PX = 16
"""Least side of a region: less is too little to say what it looks like."""

MOST_KEPT = 8
"""Most good parts kept to compare with; further samples only tell how much good parts differ."""

_BENDS = {"soft": SOFT, "rigid": RIGID}
_MARGIN = 16
_MOST_DEFECTS = 20
_UNLIKE = 1.75
"""A sample this many times as unlike the others as they are among themselves (the median) is named."""
_MOST_SCATTER = 2.0
"""The limit relative to the median of the left-out good parts, from which on teaching warns."""


@dataclass(frozen=True)
class LearnedParams(Params):
    added_later = frozenset({"shape"})

    light: str = choice(
        "Lighting",
        default="picture",
        options={"picture": "From the whole picture", "off": "Off"},
        help="Cancels brighter and darker light, told by the ground around the part.",
    )
    shape: str = choice(
        "Shape",
        default="soft",
        options={"soft": "May bend a little", "rigid": "Rigid"},
        help="Rigid finds more on parts that never bend, and on flat surfaces.",
    )


class LearnedLook(LearningTool[LearnedParams]):
    type = "learned"
    icon = "learned"
    title = "Learned"
    help = "Compares with what good parts look like, learned from OK samples."
    params_type = LearnedParams
    default_threshold_pct = 50.0
    tried_with = ({},)
    learning_version: ClassVar[int] = 3
    needs_samples: ClassVar[int] = 2

    @classmethod
    def extra_of(cls, params: Mapping[str, Any]) -> str | None:  # noqa: ARG003
        return "learned"

    @classmethod
    def learns_in_light(cls, spec: ToolSpec[LearnedParams]) -> bool:
        return spec.params.light == "picture"

    @property
    def needs_light(self) -> bool:
        return self.spec.params.light == "picture"

    @classmethod
    def learn(
        cls, spec: ToolSpec[LearnedParams], master: Scene, samples: Sequence[PlacedSample], step: Step
    ) -> Learned:
        """Learn from the OK samples. NG samples are not looked at.

        Raises:
            InvalidProgramConfigError: the extra `learned` is not installed.
            InvalidROIError: the region is too small.
        """
        sight = _Sight(spec, master)
        looks, numbers = [sight.look(master, Pose.identity())], [0]
        for done, sample in enumerate(samples, start=1):
            if sample.is_ok:
                looks.append(sight.look(sample.scene, sample.pose))
                numbers.append(sample.number)
            step(0.7 * done / len(samples))
        chosen = most_different(looks, MOST_KEPT)
        good = Good(np.stack([looks[number] for number in chosen]), _BENDS[spec.params.shape])
        places = []
        for done, found in enumerate(left_out(looks, good, chosen), start=1):
            places.append(worst_places(among_neighbors(found, sight.allowed), sight.allowed))
            step(0.7 + 0.3 * done / len(looks))
        limit = limit_of(places)
        notes = list(_unlike([float(found[0]) for found in places], numbers))
        if limit.scatter > _MOST_SCATTER:
            notes.append(text("The OK samples differ much from each other: only gross defects will be found."))
        return Learned({"looks": good.looks, "limit": np.array([limit.value], np.float32)}, notes)

    def __init__(self, spec: ToolSpec[LearnedParams], master: Scene, learned: Learned | None = None) -> None:
        """Raises InvalidProgramConfigError where the extra `learned` is not installed; else as `LearningTool`."""
        super().__init__(spec, master, learned)
        if learned is None:
            raise ValueError("it works from samples only")
        self._sight = _Sight(spec, master)
        self._good = Good(learned["looks"], _BENDS[spec.params.shape])
        self._limit = float(learned["limit"][0])

    def measure(self, scene: Scene, pose: Pose) -> Measurement:
        off = self._off(scene, pose)
        worst = float(off.max())
        score = 100.0 * float(graded(worst))
        if score >= self.spec.threshold_pct:
            return Measurement(score)
        row, column = np.unravel_index(int(off.argmax()), off.shape)
        place = self._sight.place(int(row), int(column))
        what = text("unlike the good parts, {place}", place=place)
        return Measurement(score, what=what, defects=self._defects(off, pose))

    def _off(self, scene: Scene, pose: Pose) -> Map:
        """How unlike the good parts each cell is; 1 is the limit, 0 outside the region."""
        found = self._good.compare(self._sight.look(scene, pose))
        return among_neighbors(found, self._sight.allowed) / np.float32(self._limit)

    def _defects(self, off: Map, pose: Pose) -> tuple[Defect, ...]:
        """Cells beyond the limit, joined, the worst first."""
        beyond = (off > min(1.0, 0.9 * float(off.max()))).astype(np.uint8)
        count, labels, stats, _ = cv2.connectedComponentsWithStats(beyond, connectivity=8)
        worst = sorted(range(1, count), key=lambda number: -float(off[labels == number].max()))
        boxes = (stats[number, :4].tolist() for number in worst[:_MOST_DEFECTS])
        return tuple(self._sight.defect(x, y, width, height, pose) for x, y, width, height in boxes)

    def see(self, scene: Scene, pose: Pose) -> Seen:
        return Seen(heat=self._sight.heat(self._off(scene, pose), scene, pose))


def _unlike(greatest: Sequence[float], numbers: Sequence[int]) -> Iterator[Text]:
    """Names the samples that are unlike the others; number 0 is the master."""
    for index, number in enumerate(numbers):
        others = [value for other, value in enumerate(greatest) if other != index]
        if greatest[index] < _UNLIKE * float(np.median(others)):
            continue
        if number:
            yield text(
                "OK sample {number} is unlike the others. Leave it out if it is not good, or add more like it.",
                number=number,
            )
        else:
            yield text("The master is unlike the OK samples. Choose another one, or add samples like it.")


class _Sight:
    """The region, cut from a picture in its taught position, as the network sees it.

    Attributes:
        allowed: rows×columns bool, the cells that are judged.
    """

    def __init__(self, spec: ToolSpec[LearnedParams], master: Scene) -> None:
        region = spec.roi.window()
        if min(region.width, region.height) < LEAST_SIDE_PX:
            raise InvalidROIError(
                "{tool}: the region is too small for this tool. Draw it at least {least} px wide and high.",
                tool=spec.name,
                least=LEAST_SIDE_PX,
            )
        try:
            self._network = network()
        except InvalidProgramConfigError as error:
            raise InvalidProgramConfigError("{tool}: {problem}", tool=spec.name, problem=error.text) from error
        self._patch = Patch(spec.name, spec.roi, spec.masks, master, _MARGIN)
        window = self._patch.window
        scale = min(MOST_ENLARGED, math.sqrt(MOST_PIXELS / (window.width * window.height)))
        columns, rows = (max(1, round(side * scale / CELL)) for side in (window.width, window.height))
        self._size = (columns * CELL, rows * CELL)
        self._cell = (window.width / columns, window.height / rows)
        allowed = self._patch.allowed
        if allowed is None:
            allowed = np.full((window.height, window.width), 255, np.uint8)
        share = np.asarray(cv2.resize(allowed, (columns, rows), interpolation=cv2.INTER_AREA))
        # A narrow region has no cell that is mostly inside: those that are most so.
        self.allowed = share >= min(128, int(share.max()))
        self._is_lit = spec.params.light == "picture"

    def look(self, scene: Scene, pose: Pose) -> Look:
        image = self._reduced(self._patch.cut(scene.image, pose))
        if self._is_lit and scene.light is not None:
            matrix = self._patch.matrix(pose)
            across, down = (side / size for side, size in zip(self._window, self._size, strict=True))
            # From the reduced window's pixels to the window's, center to center.
            matrix[:, 2] += matrix[:, 0] * (across - 1) / 2 + matrix[:, 1] * (down - 1) / 2
            matrix[:, :2] *= (across, down)
            gains = scene.light.over(matrix, *self._size)
            image = np.asarray(cv2.divide(image, cv2.merge([gains, gains, gains]), dtype=cv2.CV_8U), np.uint8)
        return self._network.features(image)

    @property
    def _window(self) -> tuple[int, int]:
        return self._patch.window.width, self._patch.window.height

    def _reduced(self, image: U8) -> U8:
        is_larger = self._size[0] > image.shape[1]
        kind = cv2.INTER_LINEAR if is_larger else cv2.INTER_AREA
        return np.asarray(cv2.resize(image, self._size, interpolation=kind), np.uint8)

    def place(self, row: int, column: int) -> Text:
        """A cell's place in the region, in words."""
        return self._patch.place((column + 0.5) * self._cell[0], (row + 0.5) * self._cell[1])

    def defect(self, column: int, row: int, columns: int, rows: int, pose: Pose) -> Defect:
        across, down = self._cell
        return self._patch.defect(column * across, row * down, columns * across, rows * down, "unlike", pose)

    def heat(self, off: Map, scene: Scene, pose: Pose) -> Heat:
        levels = np.clip(off * Heat.LIMIT, 0, 255).astype(np.uint8)
        wide: U8 = np.asarray(cv2.resize(levels, self._window, interpolation=cv2.INTER_LINEAR), np.uint8)
        return Heat(*self._patch.in_picture(self._patch.limited(wide), scene, pose))
