"""outline: the shape of edges relative to the master.

Edge points with their directions are taught from the master; in the picture each is searched along its normal (the
one-dimensional search of active contours: Blake and Isard, *Active Contours*, 1998). Conversely, each edge pixel of the
picture must be explained by a nearby edge of the master with the same direction: spread, quantized orientations
(Hinterstoisser et al., *Gradient Response Maps*, IEEE Trans. PAMI 34, 2012). Missing and extra pixels are grouped into
stretches. A region without edges is taught as one: then everything is extra.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import cv2
import numpy as np

from core.errors import ImageQualityError, InvalidROIError
from core.fields import choice, number
from core.inspection.geometry import Points, Pose
from core.inspection.imaging import Scene, operand
from core.inspection.lit_tool import LightParams, LitTool
from core.inspection.measure.edges import (
    STEP_RESPONSE,
    Floats,
    Gradients,
    automatic_contrast,
    contrast_above_texture,
    edge_points,
    gradients,
    orientations,
)
from core.inspection.measure.grading import graded
from core.inspection.measure.patch import U8, Patch, check_clean_size
from core.inspection.measure.stretches import EDGE_WIDTH_PX, Stretch, stretches_of, total
from core.inspection.seen import Finding, Seen
from core.inspection.tool import Measurement, ToolSpec
from core.text import Text, text

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEW_POINTS = 30
"""Extra edges are weighted against at least this many points: with fewer, a speck of noise would weigh too much."""
MOST_POINTS = 900
SHORTEST_EDGE_PX = 6
MOST_DEFECTS = 20

# An edge may lose two fifths of its strength (blur, glare) at no cost and counts as missing at a tenth.
_FULL_STRENGTH, _NO_STRENGTH = 0.6, 0.1
# Rotated by 30° at no cost, missing at 60°.
_FULL_COS, _NO_COS = 0.866, 0.5
_AT_TOLERANCE = 0.5
# At the tolerance an edge counts half; beyond it is missing, increasingly up to this many tolerances.
_GONE_AT = 2
_EXTRA_ABOVE = 1.25
_STRONGER = 1.75
_FRINGE = 0.2
_FAINTEST_KNOWN = 0.5
_SPECK_PX = 8
_GRID = 2
_LEAST_EXTRA = 3
_MOSTLY_STRANGE = 128
_NARROWEST_PX = 6
"""In a narrower clean region, an edge across it covers no more places of the grid than noise may."""
_SAME_WAY = 1

_ZERO, _ONE, _NO_FIT = operand(0.0), operand(1.0), operand(_NO_STRENGTH / (_FULL_STRENGTH - _NO_STRENGTH))
_NO_TURN, _PER_TURN = operand(_NO_COS), operand(1.0 / (_FULL_COS - _NO_COS))


@dataclass(frozen=True)
class OutlineParams(LightParams):
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
        help="A stretch half this long, missing or extra, scores 50, one this long 30; empty: only the share counts.",
    )


class _Search(NamedTuple):
    """Places along N normals, from −reach to reach, where points are searched.

    Attributes:
        whole, part: (2·reach+3)×N, fixed-point maps for `cv2.remap`.
        nearest: (2·reach+1)×N, the nearest pixels, numbered row by row.
        closeness: (2·reach+1)×1, weight of an edge found there (0–1).
    """

    whole: NDArray[np.int16]
    part: NDArray[np.uint16]
    nearest: NDArray[np.intp]
    closeness: NDArray[np.float32]

    def of(self, points: NDArray[np.intp]) -> _Search:
        return _Search(self.whole[:, points], self.part[:, points], self.nearest[:, points], self.closeness)


class Outline(LitTool[OutlineParams]):
    type = "outline"
    icon = "outline"
    title = "Outline"
    help = "Compares the edges of a shape with the master: what is missing, what is extra, and where."
    params_type = OutlineParams
    default_threshold_pct = 70.0
    tried_with = ({}, {"tolerance_px": 6})

    def __init__(self, spec: ToolSpec[OutlineParams], master: Scene) -> None:
        super().__init__(spec, master)
        params = spec.params
        reach = params.tolerance_px
        self._patch = Patch(spec.name, spec.roi, spec.masks, master, margin=reach + 2)
        gray = self._patch.cut(master.gray, Pose.identity())
        found = gradients(gray)
        inside = self._inside()
        automatic = automatic_contrast(found, inside)
        contrast = automatic if params.contrast is None else params.contrast
        points = edge_points(found, inside, contrast, SHORTEST_EDGE_PX)
        if not len(points.rows) and len(edge_points(found, inside, automatic, SHORTEST_EDGE_PX).rows):
            raise ImageQualityError(
                "{tool}: the region shows no edges of {contrast} gray levels. Choose another region or less contrast.",
                tool=spec.name,
                contrast=round(contrast, 1),
            )
        # In a region smaller than the longest gap, a gap as wide as the region counts as that long.
        across = math.sqrt(self._patch.pixels)
        if not len(points.rows):
            check_clean_size(spec.name, int(np.count_nonzero(inside)))
            across = min(across, self._clean_width(inside))
            self.note = text("taught as clean: {what}", what=text("no edge may be here"))
        self._longest_gap = None if params.stretch_px is None else min(float(params.stretch_px), across)
        self._spacing = max(1, math.ceil(len(points.rows) / MOST_POINTS))
        self._columns, self._rows, self._normals, _ = (values[:: self._spacing] for values in points)
        self._near = self._search(gray.shape, reach)
        self._far = self._search(gray.shape, _GONE_AT * reach)
        steepness = np.maximum(self._profiles(found, self._near)[reach], 1.0)
        self._per_rise = (1.0 / ((_FULL_STRENGTH - _NO_STRENGTH) * steepness)).astype(np.float32)
        self._normal_x, self._normal_y = np.ascontiguousarray(self._normals.T)
        extra = contrast if params.contrast is not None else min(contrast, contrast_above_texture(found, inside))
        self._extra_level = min(250.0, _EXTRA_ABOVE * extra * STEP_RESPONSE / 4)
        self._teach_known(found, inside)

    def _inside(self) -> NDArray[np.bool_]:
        """Where edges may be taught: in the ROI, and far enough from its border that no half of the edge is outside."""
        allowed = self._patch.allowed
        height, width = self._patch.window.height, self._patch.window.width
        allowed = np.full((height, width), 255, np.uint8) if allowed is None else allowed
        eroded = cv2.erode(allowed, np.ones((3, 3), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=0)
        return np.asarray(eroded) > 0

    def _clean_width(self, inside: NDArray[np.bool_]) -> float:
        """Largest width of a clean region in px: the rim of an object that covers half of it is no longer.

        Raises:
            InvalidROIError: so narrow that no rim across it would be detected.
        """
        padded = np.pad(inside.astype(np.uint8), 1)
        to_border = float(np.max(cv2.distanceTransform(padded, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)))
        width = 2 * to_border + 1  # from pixel to pixel, plus the border in which no edge is taught
        if width < _NARROWEST_PX:
            raise InvalidROIError(
                "{tool}: the region shows no edges, and is too narrow to be taught as clean ({width} px, least "
                "{least}). Draw a wider one.",
                tool=self.spec.name,
                width=round(width, 1),
                least=_NARROWEST_PX,
            )
        return width

    def _search(self, shape: tuple[int, ...], reach: int) -> _Search:
        offsets = np.arange(-reach, reach + 1, dtype=np.float32)
        off = np.abs(offsets) / self.spec.params.tolerance_px
        beyond = _AT_TOLERANCE * (_GONE_AT - off) / (_GONE_AT - 1)
        closeness = np.where(off <= 1, 1.0 - (1.0 - _AT_TOLERANCE) * off**2, beyond).astype(np.float32)
        # Places of each point's profile along its normal: one step more at each end, for the differences.
        steps = np.arange(-reach - 1, reach + 2, dtype=np.float32)[:, None]
        xs = self._columns + steps * self._normals[:, 0]
        ys = self._rows + steps * self._normals[:, 1]
        whole, part = _maps(xs.astype(np.float32), ys.astype(np.float32))
        nearest_x = np.clip(np.rint(xs[1:-1]), 0, shape[1] - 1).astype(np.intp)
        nearest_y = np.clip(np.rint(ys[1:-1]), 0, shape[0] - 1).astype(np.intp)
        return _Search(whole, part, nearest_y * shape[1] + nearest_x, closeness[:, None])

    def _teach_known(self, found: Gradients, inside: NDArray[np.bool_]) -> None:
        """For each pixel and orientation, the strangeness of an edge there: 0 near a known edge that runs so, to 255.

        Faint edges of the master are known, too; its specks of noise are not.
        """
        strength, grid = found.strength, (slice(None, None, _GRID),) * 2
        count, labels, stats, _ = cv2.connectedComponentsWithStats(
            (strength >= _FAINTEST_KNOWN * self._extra_level).astype(np.uint8), connectivity=8
        )
        is_edge = stats[:, cv2.CC_STAT_AREA] >= _SPECK_PX
        is_edge[0] = False
        known = np.flatnonzero(is_edge[labels] | (strength >= self._extra_level))
        kinds = self._kinds(*found.at(known))
        tolerance = self.spec.params.tolerance_px
        count = 16 if self.spec.params.polarity == "strict" else 8
        self._strange = np.empty((count, *strength[grid].shape), np.uint8)
        for kind in range(count):
            turned = (kinds - kind) % count
            same = known[np.minimum(turned, count - turned) <= _SAME_WAY]
            away = np.full(strength.shape, 1, np.uint8)
            away.ravel()[same] = 0
            # Within 0.1 px of the exact distance up to 6 px, in a third of its time.
            distance = cv2.distanceTransform(away, cv2.DIST_L2, cv2.DIST_MASK_5) if len(same) else away * np.inf
            beyond = (distance[grid] - tolerance) / ((_GONE_AT - 1) * tolerance)
            self._strange[kind] = np.where(inside[grid], np.rint(255 * np.clip(beyond, 0.0, 1.0)), 0)
        side = 2 * _GONE_AT * tolerance + 1
        around = cv2.dilate(strength, np.ones((side, side), np.uint8))
        self._strongest = np.maximum(np.asarray(around, np.float32), self._extra_level)[grid].ravel()
        self._judged: U8 = inside[grid].astype(np.uint8)

    def _kinds(self, gx: Floats, gy: Floats) -> U8:
        return orientations(gx, gy, with_sign=self.spec.params.polarity == "strict")

    def _compare(self, scene: Scene, pose: Pose, gain: float) -> Measurement:
        gray = self._patch.cut(scene.gray, pose)
        found = gradients(gray)
        weights, offsets = self._look_up(found, gain)
        missing, extra = self._missing(weights), self._extra(found, gain)
        stretches = stretches_of(missing, extra, self.spec.params.tolerance_px)
        share = self._share(weights, extra)
        if stretches and self._longest_gap is not None:
            worst = float(graded(2.0 * math.hypot(*(one.loss for one in stretches)) / self._longest_gap))
            # The lower of the two; but below a half both count, or all bad parts would score alike.
            share = worst * min(1.0, share / max(worst, 0.5)) if len(weights) else worst
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

    def _see(self, scene: Scene, pose: Pose, gain: float) -> Seen:
        found = gradients(self._patch.cut(scene.gray, pose))
        weights, offsets = self._look_up(found, gain)
        taught = np.column_stack([self._columns, self._rows]).astype(np.float64)
        met = weights >= _AT_TOLERANCE
        places: dict[Finding, Points] = {
            Finding.FOUND: (taught + offsets[:, None] * self._normals)[met],
            Finding.MISSING: taught[~met],
        }
        extra = self._extra(found, gain)
        if extra is not None:
            places[Finding.EXTRA] = np.argwhere(extra >= _MOSTLY_STRANGE)[:, ::-1].astype(np.float64)
        origin = (self._patch.window.x, self._patch.window.y)
        return Seen(dots={finding: pose.apply(points + origin) for finding, points in places.items()})

    def _share(self, weights: NDArray[np.float32], extra: U8 | None) -> float:
        """Share of all edges, taught and extra, that was taught and found."""
        length = len(weights) * self._spacing
        found = float(weights.sum(dtype=np.float64)) / len(weights) if length else 1.0
        weight = max(FEW_POINTS, length)
        return found * weight / (weight + total(extra) / EDGE_WIDTH_PX)

    def _profiles(self, found: Gradients, search: _Search) -> NDArray[np.float32]:
        """(2·reach+1)×N: the rise of brightness along each point's normal, at whole pixels from its place."""
        if not search.nearest.size:
            return np.empty(search.nearest.shape, np.float32)
        samples: Any = cv2.remap(
            found.smooth, search.whole, search.part, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        levels = samples.astype(np.float32)
        rise: NDArray[np.float32] = levels[2:] - levels[:-2]
        return np.abs(rise) if self.spec.params.polarity == "ignored" else rise

    def _look_up(self, found: Gradients, gain: float) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
        """(weights 0–1, offsets in px): how well each taught point is found, and its place along the normal."""
        weights, offsets = self._looked_up(found, gain, self._near, slice(None))
        lost = np.flatnonzero(weights < _AT_TOLERANCE)
        if len(lost):
            weights[lost], offsets[lost] = self._looked_up(found, gain, self._far.of(lost), lost)
        return weights, offsets

    def _looked_up(
        self, found: Gradients, gain: float, search: _Search, which: slice | NDArray[np.intp]
    ) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
        # In brighter light an edge next to white does not get stronger: white is the camera's limit.
        fit = self._profiles(found, search) * (self._per_rise[which] * np.float32(1.0 / min(gain, 1.0)))
        fit -= _NO_FIT
        np.minimum(np.maximum(fit, _ZERO, out=fit), _ONE, out=fit)
        fit *= search.closeness
        best = fit.argmax(axis=0)
        chosen = best * fit.shape[1]
        chosen += np.arange(fit.shape[1])
        weights: NDArray[np.float32] = fit.take(chosen)
        at = search.nearest.take(chosen)
        gx, gy = found.at(at)
        cos = gx * self._normal_x[which]
        cos += gy * self._normal_y[which]
        if self.spec.params.polarity == "ignored":
            np.abs(cos, out=cos)
        cos /= np.maximum(np.hypot(gx, gy), _ONE)
        cos -= _NO_TURN
        cos *= _PER_TURN
        weights *= np.minimum(np.maximum(cos, _ZERO, out=cos), _ONE, out=cos)
        return weights, best - len(search.closeness) // 2

    def _missing(self, weights: NDArray[np.float32]) -> U8 | None:
        """The window, with the severity at each taught point not found within the tolerance; None if there is none."""
        lost = np.flatnonzero(weights < _AT_TOLERANCE)
        if not len(lost):
            return None
        missing: Any = np.zeros((self._patch.window.height, self._patch.window.width), np.uint8)
        missing[self._rows[lost], self._columns[lost]] = 255 * (1.0 - weights[lost] / _AT_TOLERANCE) ** 3
        if self._spacing > 1:  # a thinned point represents its neighbors
            missing = cv2.dilate(missing, np.ones((self._spacing, self._spacing), np.uint8))
        return missing  # type: ignore[no-any-return]

    def _extra(self, found: Gradients, gain: float) -> U8 | None:
        """The window, with the strangeness of each edge pixel that no edge of the master explains, or None.

        Searched at every second pixel of every second row, as even a sharp edge is four pixels wide; then in detail
        around the places found.
        """
        coarse = found.every(_GRID)
        at = self._strong(coarse, gain)
        if not len(at):
            return None
        cells_in_row = self._judged.shape[1]
        rows, columns = np.divmod(at[self._strangeness(coarse, at, at, gain) > 0], cells_in_row)
        if len(rows) < _LEAST_EXTRA:
            return None
        height, width = found.smooth.shape
        around = np.arange(1 - _GRID, _GRID)
        near_rows = np.clip(_GRID * rows[:, None, None] + around[:, None], 0, height - 1)
        near_columns = np.clip(_GRID * columns[:, None, None] + around, 0, width - 1)
        at = np.unique(near_rows * width + near_columns)
        cells = at // width // _GRID * cells_in_row + at % width // _GRID
        strange = self._strangeness(found, at, cells, gain)
        if strange.sum(dtype=np.int64) < 255 * EDGE_WIDTH_PX:
            return None  # less than a pixel of edge
        extra = np.zeros((height, width), np.uint8)
        extra.ravel()[at] = strange
        return extra

    def _strong(self, found: Gradients, gain: float) -> NDArray[np.intp]:
        """Where the edges of a picture on the grid are strong enough to be extra."""
        _, strong = cv2.threshold(found.strength, min(254.0, self._extra_level * gain), 1, cv2.THRESH_BINARY)
        (at,) = cv2.bitwise_and(strong, self._judged).view(np.bool_).ravel().nonzero()
        return at

    def _strangeness(
        self, found: Gradients, at: NDArray[np.intp], cells: NDArray[np.intp], gain: float
    ) -> NDArray[np.uint8]:
        """Strangeness (0–255) of pixels of `found` that are in those cells of the grid.

        An edge of the master explains pixels nearby with its direction, unless they are much stronger. Pixels hardly
        stronger than noise, or than the fringes of a strong edge, count little; those twice as strong count in full.
        """
        gx, gy = found.at(at)
        strange = self._strange.take(self._kinds(gx, gy) * np.intp(self._judged.size) + cells)
        # As `Gradients.strength`, not rounded.
        seen = np.abs(gx, out=gx)
        seen += np.abs(gy, out=gy)
        seen *= 0.25
        known = self._strongest.take(cells) * np.float32(gain)
        strange[seen > _STRONGER * known] = 255
        (which,) = strange.nonzero()
        least = np.maximum(_FRINGE * known[which], self._extra_level * gain)
        strange[which] = strange[which] * np.clip(seen[which] / least - 1.0, 0.0, 1.0)
        return strange

    def _words(self, stretches: list[Stretch], weights: NDArray[np.float32], offsets: NDArray[np.intp]) -> Text:
        if stretches and stretches[0].length >= 4:
            worst = stretches[0]
            template = "{length} px of the outline missing, {place}"
            if worst.is_extra:
                template = "an extra edge of {length} px, {place}"
                if not len(weights):
                    template = "an edge of {length} px where the master has none, {place}"
            place = self._patch.place(worst.x + worst.width / 2, worst.y + worst.height / 2)
            return text(template, length=round(worst.length), place=place)
        met = weights > 0
        off = float(np.abs(offsets[met]).mean()) if met.any() else 0.0
        return text("the outline lies {off} px off on average", off=round(off, 1))


def _maps(xs: NDArray[np.float32], ys: NDArray[np.float32]) -> tuple[Any, Any]:
    """Maps in the form that is fastest for `cv2.remap`; unchanged if empty, which OpenCV refuses."""
    return cv2.convertMaps(xs, ys, cv2.CV_16SC2) if xs.size else (xs, ys)
