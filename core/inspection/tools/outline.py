"""outline: the shape of edges against the master.

Edge points with their directions are taught from the master; in the picture each is looked up along its normal (the
one-dimensional search of active contours: Blake and Isard, *Active Contours*, 1998). What is missing, and what edges
are there that were never taught, is gathered into stretches.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import ImageQualityError
from core.inspection.fields import choice, number, region
from core.inspection.geometry import Pose, Roi
from core.inspection.imaging import Scene
from core.inspection.tools.base import Measurement, Params, Tool, ToolSpec
from core.inspection.tools.edges import STEP_RESPONSE, Gradients, automatic_contrast, edge_points, gradients
from core.inspection.tools.light import GAIN_WORDS, LIGHT_HELP, LIGHT_OPTIONS, REFERENCE_HELP, PartLight
from core.inspection.tools.patch import U8, Patch
from core.text import Text, text

LEAST_POINTS = 16
MOST_POINTS = 900
SHORTEST_EDGE_PX = 6
MOST_DEFECTS = 20

# An edge may lose half its strength (blur, glare) at no cost and counts as gone at a fifth.
_FULL_STRENGTH, _NO_STRENGTH = 0.5, 0.2
# Turned by 30° at no cost, gone at 60°.
_FULL_COS, _NO_COS = 0.866, 0.5
_AT_TOLERANCE = 0.5
_MISSING_BELOW = 0.4
_EXTRA_ABOVE = 1.25


@dataclass(frozen=True)
class OutlineParams(Params):
    contrast: float | None = number(
        "Edge contrast",
        default=None,
        minimum=3,
        maximum=255,
        optional=True,
        help="Gray levels that an edge must step by; empty finds it from the master.",
    )
    tolerance_px: int = number(
        "Tolerance",
        default=3,
        tolerates=True,
        minimum=1,
        maximum=20,
        unit="px",
        integer=True,
        help="How far off an edge may lie; there it counts half.",
    )
    polarity: str = choice(
        "Bright and dark side",
        default="strict",
        options={"strict": "As taught", "ignored": "May be swapped"},
        help="Whether an edge must be bright on the same side as in the master.",
    )
    stretch_px: int | None = number(
        "Longest gap",
        default=30,
        tolerates=True,
        minimum=4,
        maximum=10_000,
        unit="px",
        integer=True,
        optional=True,
        help="A missing or extra stretch this long makes the score 0; empty: only the share found counts.",
    )
    light: str = choice("Lighting", default="region", options=LIGHT_OPTIONS, help=LIGHT_HELP)
    light_reference: Roi | None = region("Light reference", help=REFERENCE_HELP)  # noqa: RUF009


class _Stretch(NamedTuple):
    """Box of the window in pixels, and its length: the box's diagonal."""

    x: int
    y: int
    width: int
    height: int
    is_extra: bool

    @property
    def length(self) -> float:
        return math.hypot(self.width - 1, self.height - 1) + 1


class Outline(Tool[OutlineParams]):
    type = "outline"
    title = "Outline"
    help = "Compares the edges of a shape with the master: what is missing, what is extra, and where."
    params_type = OutlineParams
    default_threshold_pct = 70.0

    def __init__(self, spec: ToolSpec[OutlineParams], master: Scene) -> None:
        super().__init__(spec, master)
        params = spec.params
        reach = params.tolerance_px
        self._patch = Patch(spec.name, spec.roi, spec.masks, master, margin=reach + 2)
        gray = self._patch.cut(master.gray, Pose.identity())
        self._light = PartLight(spec.name, params.light, params.light_reference, gray, self._patch.allowed, master)
        found = gradients(gray)
        inside = self._inside()
        self._contrast = params.contrast if params.contrast is not None else automatic_contrast(found, inside)
        points = edge_points(found, inside, self._contrast, SHORTEST_EDGE_PX)
        if len(points.rows) < LEAST_POINTS:
            raise ImageQualityError(
                "{tool}: the region shows no edges of {contrast} gray levels. Choose another region or less contrast.",
                tool=spec.name,
                contrast=round(self._contrast, 1),
            )
        self._spacing = max(1, math.ceil(len(points.rows) / MOST_POINTS))
        columns, rows, normals, _ = (values[:: self._spacing] for values in points)
        self._columns, self._rows, self._normals = columns, rows, normals
        shape = gray.shape
        offsets = np.arange(-reach, reach + 1, dtype=np.float32)
        self._closeness = (1.0 - (1.0 - _AT_TOLERANCE) * (offsets / reach) ** 2).astype(np.float32)
        # Where each point's profile along its normal is sampled: one step more at each end, for the differences.
        steps = np.arange(-reach - 1, reach + 2, dtype=np.float32)
        xs = columns[:, None] + steps * normals[:, :1]
        ys = rows[:, None] + steps * normals[:, 1:]
        self._maps: Any = cv2.convertMaps(xs.astype(np.float32), ys.astype(np.float32), cv2.CV_16SC2)
        nearest_x = np.clip(np.rint(xs[:, 1:-1]), 0, shape[1] - 1).astype(np.intp)
        nearest_y = np.clip(np.rint(ys[:, 1:-1]), 0, shape[0] - 1).astype(np.intp)
        self._nearest = nearest_y * shape[1] + nearest_x
        self._each = np.arange(len(rows))
        steepness = np.maximum(self._profiles(found)[:, reach], 1.0)
        self._full = (_FULL_STRENGTH * steepness)[:, None].astype(np.float32)
        self._none = (_NO_STRENGTH * steepness)[:, None].astype(np.float32)
        self._extra_level = min(250.0, _EXTRA_ABOVE * self._contrast * STEP_RESPONSE / 4)
        self._free = self._never_taught(found, inside)

    def _inside(self) -> NDArray[np.bool_]:
        """Where edges may be taught: in the ROI, and not so near its border that half of the edge lies outside."""
        allowed = self._patch.allowed
        height, width = self._patch.window.height, self._patch.window.width
        allowed = np.full((height, width), 255, np.uint8) if allowed is None else allowed
        eroded = cv2.erode(allowed, np.ones((3, 3), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=0)
        return np.asarray(eroded) > 0

    def _never_taught(self, found: Gradients, inside: NDArray[np.bool_]) -> U8:
        """255 where an edge would be extra: within the ROI and away from every edge of the master, faint ones too."""
        known = (found.strength >= self._extra_level / 2).astype(np.uint8)
        side = 2 * (self.spec.params.tolerance_px + 1) + 1
        near = cv2.dilate(known, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)))
        return np.where(inside & (np.asarray(near) == 0), 255, 0).astype(np.uint8)

    def measure(self, scene: Scene, pose: Pose) -> Measurement:
        gray = self._patch.cut(scene.gray, pose)
        gain = self._light.gain(scene, pose, gray)
        if gain is None:
            return Measurement(0.0, what=text(GAIN_WORDS), is_ng=True)
        found = gradients(gray)
        weights, offsets = self._look_up(found, gain)
        missing = self._missing(weights)
        extra = self._extra(found, gain)
        share = float(weights.mean(dtype=np.float64))
        share -= sum(stretch.length for stretch in extra) / (len(weights) * self._spacing)
        stretches = sorted(missing + extra, key=lambda stretch: -stretch.length)
        if stretches and self.spec.params.stretch_px is not None:
            share = min(share, 1.0 - stretches[0].length / self.spec.params.stretch_px)
        score = 100.0 * min(1.0, max(0.0, share))
        if score >= self.spec.threshold_pct:
            return Measurement(score)
        defects = tuple(
            self._patch.defect(
                stretch.x, stretch.y, stretch.width, stretch.height, "extra" if stretch.is_extra else "missing", pose
            )
            for stretch in stretches[:MOST_DEFECTS]
        )
        return Measurement(score, what=self._words(stretches, weights, offsets), defects=defects)

    def _profiles(self, found: Gradients) -> NDArray[np.int16]:
        """N×(2·tolerance+1) int16: the rise of brightness along each point's normal, at whole pixels from its place."""
        whole, part = self._maps
        samples: Any = cv2.remap(found.smooth, whole, part, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        levels = samples.astype(np.int16)
        rise: NDArray[np.int16] = levels[:, 2:] - levels[:, :-2]
        return np.abs(rise) if self.spec.params.polarity == "ignored" else rise

    def _look_up(self, found: Gradients, gain: float) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
        """(weights 0–1, offsets in px): how well each taught point is found, and where along its normal."""
        # In brighter light an edge beside white does not grow stronger: white is where the camera ends.
        expected = np.float32(min(gain, 1.0))
        full, none = self._full * expected, self._none * expected
        fit = (self._profiles(found) - none) / (full - none)
        np.clip(fit, 0.0, 1.0, out=fit)
        fit *= self._closeness
        best = np.argmax(fit, axis=1)
        weights: NDArray[np.float32] = fit[self._each, best]
        at = self._nearest[self._each, best]
        gx, gy = found.x.ravel()[at].astype(np.float32), found.y.ravel()[at].astype(np.float32)
        along = gx * self._normals[:, 0] + gy * self._normals[:, 1]
        if self.spec.params.polarity == "ignored":
            along = np.abs(along)
        cos = along / np.maximum(np.hypot(gx, gy), 1.0)
        weights *= np.clip((cos - _NO_COS) / (_FULL_COS - _NO_COS), 0.0, 1.0)
        return weights, best - self.spec.params.tolerance_px

    def _missing(self, weights: NDArray[np.float32]) -> list[_Stretch]:
        """Neighbouring points that were not found, gathered into stretches."""
        lost = weights < _MISSING_BELOW
        if not lost.any():
            return []
        marks = np.zeros((self._patch.window.height, self._patch.window.width), np.uint8)
        marks[self._rows[lost], self._columns[lost]] = 255
        # Thinned points lie apart by as much as they were thinned; bridge that and one pixel more.
        side = 2 * self._spacing + 1
        joined: Any = cv2.dilate(marks, np.ones((side, side), np.uint8))
        return _stretches(joined, self._spacing, is_extra=False)

    def _extra(self, found: Gradients, gain: float) -> list[_Stretch]:
        """Edges where the master has none; an edge shows about two pixels wide, specks smaller than that are noise."""
        _, strong = cv2.threshold(found.strength, min(254.0, self._extra_level * gain), 255, cv2.THRESH_BINARY)
        strange: Any = cv2.bitwise_and(strong, self._free)
        if cv2.countNonZero(strange) < 4:
            return []
        return [stretch for stretch in _stretches(strange, 0, is_extra=True) if stretch.length > 3]

    def _words(self, stretches: list[_Stretch], weights: NDArray[np.float32], offsets: NDArray[np.intp]) -> Text:
        if stretches and stretches[0].length >= 4:
            worst = stretches[0]
            template = (
                "an extra edge of {length} px, {place}"
                if worst.is_extra
                else "{length} px of the outline missing, {place}"
            )
            place = self._patch.place(worst.x + worst.width / 2, worst.y + worst.height / 2)
            return text(template, length=round(worst.length), place=place)
        met = weights > 0
        off = float(np.abs(offsets[met]).mean()) if met.any() else 0.0
        return text("the outline lies {off} px off on average", off=round(off, 1))


def _stretches(binary: U8, grown: int, *, is_extra: bool) -> list[_Stretch]:
    """Boxes of the connected places of a binary picture that had been dilated by `grown` pixels."""
    contours, _ = cv2.findContours(binary, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    height, width = binary.shape
    found = []
    for contour in contours:
        x, y, box_width, box_height = cv2.boundingRect(contour)
        x0, y0 = max(x + grown, 0), max(y + grown, 0)
        x1, y1 = min(x + box_width - grown, width), min(y + box_height - grown, height)
        found.append(_Stretch(x0, y0, max(1, x1 - x0), max(1, y1 - y0), is_extra))
    return found
