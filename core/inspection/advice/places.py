"""Places: where a new tool may look. The whole part, and where NG samples differ from every OK sample.

The samples are laid on the master by the pose of their part and divided by their light. Each pixel of the OK samples
spans a range, widened by its neighbors; what of an NG sample lies beyond it, in units of that range and of the noise,
is a difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.geometry import Pose, Rectangle, Roi
from core.inspection.illumination import Illumination
from core.inspection.imaging import Scene

if TYPE_CHECKING:
    from core.inspection.frame import Image

MOST_PLACES = 4
"""Most places found by differences: those that most NG samples show come first."""

_LONG_SIDE = 320
"""The samples are compared at about this size: a place need not be exact."""

_NOISE = 6.0
"""Gray levels, and the share of the range of the good ones, that a difference is measured in."""
_RANGE_SHARE = 0.25
_LEAST = 1.5
"""A smaller difference is none."""
_OF_PEAK = 0.4
"""A place reaches as far as the difference stays above this share of its peak."""
_MOST_A_SAMPLE = 2
_MARGIN = 0.25
"""A place is drawn larger than the difference, by this share of its sides to each side."""
_LEAST_SIDE_PX = 32.0
_SAME = 0.4
"""Two places with this share of their union in common are one."""
_GROUND_LEVELS = 30.0
"""Gray levels by which the part differs from the ground along the border of the picture."""
_LEAST_PART, _MOST_PART = 0.002, 0.9
"""Shares of the picture that the part covers, where it can be told from the ground."""
_INSET = 0.12
"""Share of each side left free where the part cannot be told from the ground."""
_ROUNDS, _SPARE = 4, 0.5

Floats = NDArray[np.float32]


@dataclass
class Differences:
    """Collects the samples one by one, the good ones first; they need no memory beyond a few small pictures."""

    master: Scene
    regions: Sequence[Roi]
    """Of the tools: they cover the part, for the light."""
    _found: list[tuple[float, list[Rectangle]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._scale = max(1.0, max(self.master.width, self.master.height) / _LONG_SIDE)
        self._size = round(self.master.width / self._scale), round(self.master.height / self._scale)
        self._illumination = Illumination(self.master, self.regions)
        still = self._laid(self.master.image, None)
        self._low, self._high = still.copy(), still

    def add_good(self, image: Image, pose: Pose | None) -> None:
        """`image`: height×width×3 uint8 BGR of the master's size. `pose`: None without position adjustment."""
        laid = self._laid(image, pose)
        np.minimum(self._low, laid, out=self._low)
        np.maximum(self._high, laid, out=self._high)

    def add_bad(self, image: Image, pose: Pose | None) -> None:
        """As `add_good`, after all good ones."""
        around = np.ones((3, 3), np.uint8)
        low, high = cv2.erode(self._low, around), cv2.dilate(self._high, around)
        laid = self._laid(image, pose)
        beyond = np.maximum(np.maximum(low - laid, laid - high), 0.0)
        units = beyond / (_NOISE + _RANGE_SHARE * (high - low))
        self._found.append(self._places(cv2.blur(units.max(axis=2), (3, 3))))

    def _laid(self, image: Image, pose: Pose | None) -> Floats:
        """The sample as the master would show it, reduced; divided by its light."""
        # The center of the reduced pixel (0, 0) is at (scale − 1) / 2.
        shift, to_full = (self._scale - 1.0) / 2.0, np.eye(3)
        to_full[:2] = [[self._scale, 0.0, shift], [0.0, self._scale, shift]]
        matrix = (np.eye(3)[:2] if pose is None else pose.matrix()) @ to_full
        smooth = cv2.blur(image, (max(1, round(self._scale)),) * 2)
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        laid: Any = cv2.warpAffine(smooth, matrix, self._size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        found = laid.astype(np.float32)
        scene = Scene(image)
        light = self._illumination.light(scene, pose or Pose.identity())
        if light is not None:
            found /= np.maximum(light.over(matrix, *self._size), 0.05)[..., None]
        return np.asarray(cv2.GaussianBlur(found, (0, 0), 0.8), np.float32)

    def _places(self, units: Floats) -> tuple[float, list[Rectangle]]:
        """The largest difference of one sample, and its places, the gravest first."""
        peak = float(units.max())
        if peak < _LEAST:
            return peak, []
        beyond = (units >= max(_LEAST, _OF_PEAK * peak)).astype(np.uint8)
        joined = cv2.morphologyEx(beyond, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))
        count, labels, boxes, _ = cv2.connectedComponentsWithStats(joined)
        sums = np.bincount(labels.ravel(), weights=(units * beyond).ravel(), minlength=count)
        sums[0] = 0.0
        order = [int(label) for label in np.argsort(-sums)[:_MOST_A_SAMPLE] if sums[label] >= 0.2 * sums.max()]
        return peak, [self._drawn(*(float(side) for side in boxes[label][:4])) for label in order]

    def _drawn(self, x: float, y: float, width: float, height: float) -> Rectangle:
        """A box of the reduced picture as a region of the master."""
        x, y, width, height = (self._scale * value for value in (x, y, width, height))
        wide = max(width * (1 + 2 * _MARGIN), _LEAST_SIDE_PX)
        high = max(height * (1 + 2 * _MARGIN), _LEAST_SIDE_PX)
        return _whole(x + (width - wide) / 2, y + (height - high) / 2, wide, high)

    def places(self) -> tuple[Rectangle, ...]:
        """Where NG samples differ; those that most of them show first."""
        groups: list[tuple[Rectangle, int, float]] = []
        for peak, boxes in self._found:
            for box in boxes:
                at = next((n for n, (other, *_) in enumerate(groups) if _overlap(box, other) >= _SAME), None)
                if at is None:
                    groups.append((box, 1, peak))
                else:
                    other, often, most = groups[at]
                    groups[at] = (_union(box, other), often + 1, max(most, peak))
        groups.sort(key=lambda group: (-group[1], -group[2]))
        return tuple(box for box, *_ in groups[:MOST_PLACES])


def part_box(master: Scene) -> Rectangle:
    """Around all that differs from the ground along the border of the master; the middle if there is no such ground."""
    image = master.image.astype(np.int16)
    border = np.concatenate([image[:4].reshape(-1, 3), image[-4:].reshape(-1, 3), image[:, 0], image[:, -1]])
    off = np.abs(image - np.median(border, axis=0)).max(axis=2)
    is_part: Any = cv2.morphologyEx((off > _GROUND_LEVELS).astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    share = np.count_nonzero(is_part) / is_part.size
    inset = _whole(
        _INSET * master.width,
        _INSET * master.height,
        (1 - 2 * _INSET) * master.width,
        (1 - 2 * _INSET) * master.height,
    )
    if not _LEAST_PART <= share <= _MOST_PART:
        return inset
    x, y, width, height = cv2.boundingRect(is_part)
    reaches_all_over = width > _MOST_PART * master.width and height > _MOST_PART * master.height
    return inset if reaches_all_over else _whole(x - 4.0, y - 4.0, width + 8.0, height + 8.0)


def kept_in_view(place: Rectangle, poses: Sequence[Pose], width: int, height: int) -> Rectangle | None:
    """The part of a place that stays in a picture of that size in all poses; None where too little is left.

    Other parts will lie further off than the samples: half of what these move is left free besides.
    """
    for _ in range(_ROUNDS):
        over = np.zeros(4)
        for pose in poses:
            moved = place.moved(pose).outline()
            spare = _SPARE * float(np.abs(moved - place.outline()).max())
            (x0, y0), (x1, y1) = moved.min(axis=0), moved.max(axis=0)
            over = np.maximum(over, np.array([-x0, -y0, x1 - width, y1 - height]) + spare)
        left, top, right, bottom = (float(side) for side in np.ceil(over))
        if not any((left, top, right, bottom)):
            return place
        wide, high = place.width - left - right, place.height - top - bottom
        if min(wide, high) < _LEAST_SIDE_PX / 2:
            return None
        place = Rectangle(place.x + left, place.y + top, wide, high)
    return None


def _whole(x: float, y: float, width: float, height: float) -> Rectangle:
    """In whole pixels, as a person would draw it."""
    return Rectangle(float(round(x)), float(round(y)), float(round(width)), float(round(height)))


def _union(one: Rectangle, other: Rectangle) -> Rectangle:
    x, y = min(one.x, other.x), min(one.y, other.y)
    right, bottom = max(one.x + one.width, other.x + other.width), max(one.y + one.height, other.y + other.height)
    return Rectangle(x, y, right - x, bottom - y)


def _overlap(one: Rectangle, other: Rectangle) -> float:
    """Their common area as a share (0–1) of their union."""
    wide = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    high = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    common = max(0.0, wide) * max(0.0, high)
    return common / (one.width * one.height + other.width * other.height - common)
