"""edge_detection: edges along the region's scan direction: number, strength, straightness and place.

Scan lines and their edges by `measure/scan.py`. Straightness is the deviation of an edge's offsets from its taught
course, relative to their best straight line (least squares), so a taught curve is allowed; where the edge is missing,
the offset is the search distance. A region without edges is taught as one: then every edge is extra.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from core.errors import ImageQualityError
from core.fields import choice, number
from core.inspection.geometry import Pose
from core.inspection.lit_tool import LightParams, LitTool
from core.inspection.measure.amount import lowered
from core.inspection.measure.grading import graded
from core.inspection.measure.scan import (
    LEAST_CONTRAST,
    STEP_SLOPE,
    Floats,
    Peaks,
    ScanEdge,
    ScanLines,
    find_peaks,
    linked,
)
from core.inspection.result import Defect
from core.inspection.seen import Finding, Seen
from core.inspection.tool import Measurement, ToolSpec
from core.text import Text, text

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.inspection.imaging import Scene
    from core.inspection.measure.patch import U8

# Taught edges must be clear; found ones may be weaker, so that noise and blur do not make them vanish at once.
_FOUND_AT = 0.6
# On a line where the taught edge is weaker than this, it need not be found.
_SURE_AT = 0.8
_EXTRA_AT = 1.25
_FULL_STRENGTH = 0.7
# From the first share of its lines on, an edge counts in full; with a share less by the second value, half.
_FULL_SHARE, _HALF_SHARE = 0.95, 0.25
_LEAST_LINES = 0.35
# Single lines may show a speck of noise. An extra edge of this length costs in full, a shorter one by the square of its
# share.
_LEAST_EXTRA_LINES, _EXTRA_PX = 2, 16.0
_LINK_SLOPE = 0.7  # an edge may be inclined by up to 35°
# Search distance in tolerances; an edge not found, or hardly there, counts as one at that distance.
_SEARCHED = 4.0
_LOST = float(graded(_SEARCHED))
# An extra edge of least strength and length is just NG at the default limit.
_EXTRA_HALF = 2.0
_FORGIVEN_COST = 0.1
_KNOWN_PX = 4
_STRAIGHT_PX = 0.3

MOST_DEFECTS = 20


@dataclass(frozen=True)
class EdgeDetectionParams(LightParams):
    direction: str = choice(
        "Scan direction",
        default="right",
        options={"right": "Left to right", "down": "Top to bottom"},
        help="In the region's own frame, turned with it; a ring is scanned outwards.",
    )
    polarity: str = choice(
        "Step",
        default="any",
        options={"any": "Any", "rising": "Dark to bright", "falling": "Bright to dark"},
        help="Which edges count, along the scan.",
    )
    contrast: float | None = number(
        "Edge contrast",
        default=None,
        minimum=3,
        maximum=255,
        optional=True,
        help="Gray levels that an edge must step by; empty finds it from the master.",
    )
    lines: int = number(
        "Scan lines", default=21, minimum=3, maximum=200, integer=True, help="How many, spread evenly over the region."
    )
    distance_px: float = number(
        "Distance tolerance",
        default=5,
        tolerates=True,
        minimum=0.5,
        maximum=200,
        step=0.5,
        unit="px",
        help="How far an edge may lie from its taught place; there it counts half.",
    )
    straightness_px: float = number(
        "Straightness tolerance",
        default=4,
        tolerates=True,
        minimum=0.5,
        maximum=200,
        step=0.5,
        unit="px",
        help="How far an edge may leave its taught course; there it counts half.",
    )
    count_tolerance: int = number(
        "Count tolerance",
        default=0,
        tolerates=True,
        minimum=0,
        maximum=100,
        integer=True,
        help="So many edges may be spoilt or missing, and so many extra; together they take no more than 10 points.",
    )


_COMPLAINTS = (
    "edge {number} has {value} % of its strength",
    "edge {number} lies {value} px off",
    "edge {number} is not straight by {value} px",
    "edge {number} found on {value} % of the lines",
)


class _Fit(NamedTuple):
    """A taught edge and the found one matched to it; their agreement (0–1), and the property that agrees least."""

    number: int
    edge: ScanEdge
    agreement: float
    complaint: int
    value: float

    @property
    def what(self) -> Text:
        return text(_COMPLAINTS[self.complaint], number=self.number + 1, value=round(self.value, 1))


class EdgeDetection(LitTool[EdgeDetectionParams]):
    type = "edge_detection"
    icon = "edge_detection"
    title = "Edge detection"
    help = "Looks for edges along scan lines: how many, how strong, how straight, and where."
    params_type = EdgeDetectionParams
    default_threshold_pct = 70.0
    tried_with = ({"direction": "right"}, {"direction": "down"})

    def __init__(self, spec: ToolSpec[EdgeDetectionParams], master: Scene) -> None:
        super().__init__(spec, master)
        params = spec.params
        self._scan = ScanLines(spec.name, spec.roi, spec.masks, params.direction, params.lines, master)
        sampled = self._scan.sample(master.gray, Pose.identity())
        slopes = self._scan.slopes(sampled)
        self._least = (
            STEP_SLOPE * params.contrast if params.contrast is not None else self._scan.automatic_slope(slopes)
        )
        peaks = find_peaks(slopes, _FOUND_AT * self._least, params.polarity)
        clear = [edge for edge in self._linked(peaks, self._least_lines) if abs(edge.strength) >= self._least]
        self._taught = sorted(clear, key=lambda edge: float(edge.places[edge.on].mean()))
        if not self._taught:
            self._refuse_unless_plain(sampled, slopes)
        shape = len(self._taught), self._scan.lines
        self._places = np.array([edge.places for edge in self._taught], np.float32).reshape(shape)
        self._on = np.array([edge.on for edge in self._taught], bool).reshape(shape)
        steepest = slopes[np.arange(self._scan.lines), np.rint(self._places).astype(np.intp)]
        self._on &= np.abs(steepest) >= _SURE_AT * self._least
        self._on_at = np.where(self._on, self._places, np.float32(np.inf))
        self._full = self._on.sum(axis=1)
        self._strengths = np.add.reduce(steepest * self._on, axis=1) / self._full
        along = np.arange(self._scan.lines, dtype=np.float64)
        self._powers = np.stack([np.ones_like(along), along, along * along], axis=1)
        self._known = self._around(peaks)

    def _refuse_unless_plain(self, sampled: U8, slopes: Floats) -> None:
        """Refuse to teach a region as clean ("no edge may be here") unless it is plain.

        Otherwise the scan direction or the contrast is wrong.
        """
        least = self._scan.automatic_slope(slopes)
        edges = self._linked(find_peaks(slopes, _FOUND_AT * least, "any"), self._least_lines)
        if any(abs(edge.strength) >= least for edge in edges):
            raise ImageQualityError(
                "{tool}: the region shows edges, but none of this step and contrast. Change them.", tool=self.spec.name
            )
        if self._scan.step_across(sampled) >= LEAST_CONTRAST:
            raise ImageQualityError(
                "{tool}: the region shows no edge across the scan lines. Turn the scan, or choose another region.",
                tool=self.spec.name,
            )

    @property
    def _least_lines(self) -> int:
        """Least number of lines of an edge to be taught."""
        return max(2, round(_LEAST_LINES * self._scan.lines))

    def _linked(self, peaks: Peaks, least_lines: int) -> list[ScanEdge]:
        link_px = max(3.0, _LINK_SLOPE * self._scan.spacing_px)
        return linked(peaks, self._scan.lines, link_px, least_lines)

    def _around(self, peaks: Peaks) -> NDArray[np.bool_]:
        """2×lines×length: near a falling, near a rising step of the master.

        Includes steps too short for a taught edge: they must not become extra ones.
        """
        marks = np.zeros((2, self._scan.lines, self._scan.length), np.uint8)
        marks[_rising(peaks), peaks.lines, np.rint(peaks.places).astype(np.intp)] = 1
        return np.array([cv2.dilate(of_kind, np.ones((3, 2 * _KNOWN_PX + 1), np.uint8)) for of_kind in marks]) > 0

    def _compare(self, scene: Scene, pose: Pose, gain: float) -> Measurement:
        sampled = self._scan.sample(scene.gray, pose)
        found = self._across(*self._read(sampled, gain), pose, gain)
        if self._taught:
            return found
        # No line shows an edge along the scan; where no edge may be, the step between lines finds it.
        step = STEP_SLOPE * self._scan.step_between(sampled) / (self._least * gain)
        if step < 1.0:
            return found
        return lowered(found, 100.0 * float(graded(step / _EXTRA_HALF)), text("an edge that runs along the scan"))

    def _see(self, scene: Scene, pose: Pose, gain: float) -> Seen:
        fits, missing, extra = self._read(self._scan.sample(scene.gray, pose), gain)
        edges = [(Finding.FOUND, fit.edge) for fit in fits]
        edges += [(Finding.MISSING, edge) for edge in missing] + [(Finding.EXTRA, edge) for edge in extra]
        lines = tuple((finding, pose.apply(self._scan.points(edge))) for finding, edge in edges)
        return Seen(lines=lines, arrows=tuple((pose.move(one), pose.move(end)) for one, end in self._scan.ways()))

    def _read(self, sampled: U8, gain: float) -> tuple[list[_Fit], list[ScanEdge], list[ScanEdge]]:
        """(fits, missing, extra): taught edges found, taught edges missing, and edges that were not taught."""
        # In brighter light an edge next to white does not get stronger: white is the camera's limit.
        expected = min(gain, 1.0)
        peaks = find_peaks(self._scan.slopes(sampled), _FOUND_AT * self._least * expected, self.spec.params.polarity)
        owner = self._owners(peaks)
        fits = self._fits(peaks, owner, expected)
        extra = self._extra(peaks, owner, gain)
        met = {fit.number for fit in fits}
        return fits, [edge for number_, edge in enumerate(self._taught) if number_ not in met], extra

    def _across(
        self, fits: list[_Fit], missing: list[ScanEdge], extra: list[ScanEdge], pose: Pose, gain: float
    ) -> Measurement:
        """The measurement from edges across the lines."""
        lengths = np.array([self._extra_share(edge) for edge in extra])
        strengths = np.array([abs(edge.strength) for edge in extra]) / (_EXTRA_HALF * self._least * gain)
        alike = 1.0 - lengths * (1.0 - graded(strengths))
        score = self._score([fit.agreement for fit in fits] + [_LOST] * len(missing), alike.tolist())
        taught = len(self._taught)
        # In a region without edges, the amount rises by 100 % per extra edge.
        amount = 100.0 * (len(fits) + float(lengths.sum()) + (not taught)) / max(taught, 1)
        if score >= self.spec.threshold_pct:
            return Measurement(score, amount)
        limit = self.spec.threshold_pct / 100.0
        defects = [self._box(edge, "missing", pose) for edge in missing]
        defects += [self._box(edge, "extra", pose) for edge in extra]
        defects += [self._box(fit.edge, "edge", pose) for fit in fits if fit.agreement < limit]
        return Measurement(score, amount, self._words(fits, missing, extra), tuple(defects[:MOST_DEFECTS]))

    def _score(self, agreements: list[float], extra: list[float]) -> float:
        """Score of the worst edge, less the share of edges that are missing or extra.

        `agreements`, `extra`: 0–1 for each taught edge and for each extra one. The count tolerance ignores the worst of
        either, but never all taught ones.
        """
        left_out = self.spec.params.count_tolerance
        agreements, extra = sorted(agreements), sorted(extra)
        few = min(left_out, max(len(agreements) - 1, 0))
        forgiven = sum(1.0 - one for one in agreements[:few] + extra[:left_out])
        agreements, extra = agreements[few:], extra[left_out:]
        worst = min(agreements + extra, default=1.0)
        count = max(len(agreements), 1)
        share = (count - sum(one <= _LOST for one in agreements)) / (count + sum(1.0 - one for one in extra))
        return 100.0 * float(worst * share) * (1.0 - _FORGIVEN_COST * forgiven / max(2 * left_out, 1))

    def _words(self, fits: list[_Fit], missing: list[ScanEdge], extra: list[ScanEdge]) -> Text:
        taught = len(self._taught)
        if missing:
            return text("{count} of {taught} edges found", count=len(fits), taught=taught)
        if extra and all(self._extra_share(edge) < 1.0 for edge in extra):
            lines = max(np.count_nonzero(edge.on) for edge in extra)
            return text("an extra edge of {length} px", length=round(lines * self._scan.spacing_px))
        if extra and not taught:
            return text("edges where the master has none: {count}", count=len(extra))
        if extra:
            return text("edges found: {count} instead of {taught}", count=len(fits) + len(extra), taught=taught)
        return min(fits, key=lambda fit: fit.agreement).what if fits else text("no edge found")

    def _owners(self, peaks: Peaks) -> NDArray[np.intp]:
        """taught×lines: number of the taught edge's peak on that line, −1 for none; no peak belongs to two edges."""
        owner = np.full(self._on.shape, -1, np.intp)
        if not owner.size or not len(peaks.lines):
            return owner
        apart = peaks.places - self._on_at.take(peaks.lines, axis=1)
        np.abs(apart, out=apart)
        np.putmask(apart, (peaks.slopes > 0) != (self._strengths > 0)[:, None], np.inf)
        nearest = apart.argmin(axis=0)
        distance = apart[nearest, np.arange(len(nearest))]
        near = np.flatnonzero(distance < _SEARCHED * self.spec.params.distance_px)
        # The nearest is written last and remains.
        order = near[np.argsort(-distance[near], kind="stable")]
        owner[nearest[order], peaks.lines[order]] = order
        return owner

    def _fits(self, peaks: Peaks, owner: NDArray[np.intp], gain: float) -> list[_Fit]:
        """The taught edges found on at least half of their lines."""
        params, on = self.spec.params, owner >= 0
        count, full = np.add.reduce(on, axis=1), self._full
        met = np.flatnonzero(2 * count >= full)
        if not len(met):
            return []
        places = peaks.places[owner] * on
        strengths = np.add.reduce(peaks.slopes[owner] * on, axis=1) / np.maximum(count, 1)
        ratios = strengths / (self._strengths * gain)
        distances, depths = _course(places - self._places, on, self._powers)
        bends, shares = self._bulges(depths), count / full
        lost = np.maximum(_FULL_SHARE - shares, 0.0) / _HALF_SHARE
        gone = self._on & ~on
        if gone.any():
            gaps = self._bulges(np.where(gone, _SEARCHED * params.straightness_px, depths))
            lost = np.maximum(lost, gaps / params.straightness_px)
        values = np.array([100.0 * ratios, distances, bends, 100.0 * shares])
        off = np.array([distances / params.distance_px, bends / params.straightness_px, lost])
        ratings = np.concatenate([[ratios / _FULL_STRENGTH], graded(off)])
        why = np.argmin(ratings, axis=0)
        return [
            _Fit(
                number_,
                ScanEdge(on[number_], places[number_], float(strengths[number_])),
                min(1.0, max(_LOST, float(ratings[why[number_], number_]))),
                int(why[number_]),
                float(values[why[number_], number_]),
            )
            for number_ in met.tolist()
        ]

    def _bulges(self, depths: NDArray[np.float64]) -> NDArray[np.float64]:
        """Of edges×lines px: the deepest bulge of each edge that is no deeper than it is long.

        A dent moves an edge by about its own length; a deeper offset is another edge, and this one is missing there. A
        single line has no length: it may be a speck of dust.
        """
        deepest = np.zeros(len(depths))
        shallowest = depths
        for lines in range(1, depths.shape[1]):
            length = lines * self._scan.spacing_px
            shallowest = np.minimum(shallowest[:, :-1], depths[:, lines:])
            depth = shallowest.max(axis=1)
            deepest = np.maximum(deepest, np.minimum(depth, length))
            if (depth <= length).all():
                break
        return deepest

    def _extra(self, peaks: Peaks, owner: NDArray[np.intp], gain: float) -> list[ScanEdge]:
        """Clear edges among the peaks that belong to no taught edge, where the master has no step at all."""
        at = np.minimum(np.rint(peaks.places).astype(np.intp), self._scan.length - 1)
        strange = ~self._known[_rising(peaks), peaks.lines, at]
        strange[owner[owner >= 0]] = False
        least = _EXTRA_AT * self._least * gain
        # An edge's strength is a mean: at least one of its steps is as strong.
        if not np.any(np.abs(peaks.slopes[strange]) >= least):
            return []
        edges = self._linked(Peaks(*(values[strange] for values in peaks)), _LEAST_EXTRA_LINES)
        return [edge for edge in edges if abs(edge.strength) >= least]

    def _extra_share(self, edge: ScanEdge) -> float:
        """0–1: weight of an extra edge, by its length."""
        whole = min(self._scan.lines, _EXTRA_PX / self._scan.spacing_px)
        return min(1.0, float(np.count_nonzero(edge.on)) / whole) ** 2

    def _box(self, edge: ScanEdge, kind: str, pose: Pose) -> Defect:
        """Box around the edge in the picture, two pixels wider on each side."""
        points = pose.apply(self._scan.points(edge))
        (x0, y0), (x1, y1) = points.min(axis=0) - 2.0, points.max(axis=0) + 2.0
        return Defect(float(x0), float(y0), float(x1 - x0), float(y1 - y0), kind)


def _rising(peaks: Peaks) -> NDArray[np.intp]:
    return (peaks.slopes > 0).astype(np.intp)


def _course(
    offsets: Floats, on: NDArray[np.bool_], powers: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(distances, depths) of edges×lines offsets: each edge's mean offset, and its offsets from the best straight line.

    The line is fitted twice, the second time without the worse half: a chipped end must not tilt it. `powers`: lines×3,
    the line's number to the power of 0, 1 and 2.
    """
    used = on.astype(np.float64)
    apart = np.abs(offsets) * used
    distances = np.add.reduce(apart, axis=1) / np.maximum(used @ powers[:, 0], 1.0)
    rest = np.abs(_off_line(powers, offsets, used))
    rest *= used
    usual = (rest @ powers[:, :1]) / np.maximum(used @ powers[:, :1], 1.0)
    rest = np.abs(_off_line(powers, offsets, used * (rest <= np.maximum(usual, _STRAIGHT_PX))))
    rest *= used
    return distances, rest


def _off_line(powers: NDArray[np.float64], offsets: Floats, used: NDArray[np.float64]) -> NDArray[np.float64]:
    """Residuals of the offsets from the straight line through the used ones, by least squares.

    `powers`: lines×3, the line's number to the power of 0, 1 and 2.
    """
    count, first, second = (used @ powers).T
    count = np.maximum(count, 1.0)
    total, along = ((used * offsets) @ powers[:, :2]).T
    mean, center = total / count, first / count
    slope = (along - center * total) / np.maximum(second - center * first, 1.0)
    rest = slope[:, None] * (center[:, None] - powers[:, 1])
    rest += offsets
    rest -= mean[:, None]
    return rest  # type: ignore[no-any-return]
