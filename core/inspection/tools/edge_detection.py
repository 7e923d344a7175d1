"""edge_detection: edges along the region's scan direction: how many, how strong, how straight, and where.

Scan lines and their edges by `scan.py`. Straightness is what is left of an edge's deviations from its taught course
after the best straight line through them (least squares), so a taught curve may stay one. A region without edges is
taught as one: there every edge is extra.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import ImageQualityError
from core.inspection.fields import choice, number
from core.inspection.geometry import Pose
from core.inspection.imaging import Scene
from core.inspection.result import Defect
from core.inspection.seen import Finding, Seen
from core.inspection.tools.base import Measurement, ToolSpec
from core.inspection.tools.grading import graded
from core.inspection.tools.light import LightParams, LitTool
from core.inspection.tools.patch import U8
from core.inspection.tools.scan import STEP_SLOPE, Floats, Peaks, ScanEdge, ScanLines, find_peaks, linked
from core.text import Text, text

_LEAST_CONTRAST = 8.0
_ABOVE_TEXTURE = 4.5
_OF_STRONGEST = 0.25
# What is taught must be clear; what is found may be weaker: noise and blur must not make it vanish at once.
_FOUND_AT = 0.6
_EXTRA_AT = 1.25
_FULL_STRENGTH = 0.7
_FULL_SHARE = 0.9
_LEAST_LINES = 0.35
_LINK_SLOPE = 0.7  # an edge may run up to 35° aslant
# An edge is looked for within so many tolerances; what is not found, or is hardly there, counts as one that far off.
_SEARCHED = 4.0
_LOST = float(graded(_SEARCHED))
# An extra edge of least strength is just NG at the default limit.
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
    "edge {number} found on {value} % of the lines",
    "edge {number} has {value} % of its strength",
    "edge {number} lies {value} px off",
    "edge {number} is not straight by {value} px",
)


class _Fit(NamedTuple):
    """A taught edge and the found one that it is taken for; how well they agree (0–1), and in what they agree least."""

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
    title = "Edge detection"
    help = "Looks for edges along scan lines: how many, how strong, how straight, and where."
    params_type = EdgeDetectionParams
    default_threshold_pct = 70.0

    def __init__(self, spec: ToolSpec[EdgeDetectionParams], master: Scene) -> None:
        super().__init__(spec, master)
        params = spec.params
        self._scan = ScanLines(spec.name, spec.roi, spec.masks, params.direction, params.lines, master)
        sampled = self._scan.sample(master.gray, Pose.identity())
        slopes = self._scan.slopes(sampled)
        self._least = STEP_SLOPE * params.contrast if params.contrast is not None else self._automatic(slopes)
        peaks = find_peaks(slopes, _FOUND_AT * self._least, params.polarity)
        clear = [edge for edge in self._linked(peaks) if abs(edge.strength) >= self._least]
        self._taught = sorted(clear, key=lambda edge: float(edge.places[edge.on].mean()))
        if not self._taught:
            self._refuse_unless_plain(sampled, slopes)
        shape = len(self._taught), self._scan.lines
        self._on = np.array([edge.on for edge in self._taught], bool).reshape(shape)
        self._places = np.array([edge.places for edge in self._taught], np.float32).reshape(shape)
        self._on_at = np.where(self._on, self._places, np.float32(np.inf))
        self._full = self._on.sum(axis=1)
        self._strengths = np.array([edge.strength for edge in self._taught])
        along = np.arange(self._scan.lines, dtype=np.float64)
        self._powers = np.stack([np.ones_like(along), along, along * along], axis=1)
        self._known = self._around(peaks)

    def _refuse_unless_plain(self, sampled: U8, slopes: Floats) -> None:
        """ "No edge may be here" can be meant of a plain region only; elsewhere the scan or its contrast is wrong."""
        least = self._automatic(slopes)
        if any(abs(edge.strength) >= least for edge in self._linked(find_peaks(slopes, _FOUND_AT * least, "any"))):
            raise ImageQualityError(
                "{tool}: the region shows edges, but none of this step and contrast. Change them.", tool=self.spec.name
            )
        if self._scan.step_across(sampled) >= _LEAST_CONTRAST:
            raise ImageQualityError(
                "{tool}: the region shows no edge across the scan lines. Turn the scan, or choose another region.",
                tool=self.spec.name,
            )

    def _automatic(self, slopes: Floats) -> float:
        """Least slope of an edge: above the texture, and not far below the strongest."""
        floor = STEP_SLOPE * _LEAST_CONTRAST
        median, strongest = np.percentile(np.abs(slopes[self._scan.usable]), (50, 99.8))
        least = max(_OF_STRONGEST * float(strongest), _ABOVE_TEXTURE * float(median))
        return max(floor, min(least, 0.5 * float(strongest)))

    def _linked(self, peaks: Peaks) -> list[ScanEdge]:
        link_px = max(3.0, _LINK_SLOPE * self._scan.spacing_px)
        return linked(peaks, self._scan.lines, link_px, max(2, round(_LEAST_LINES * self._scan.lines)))

    def _around(self, peaks: Peaks) -> NDArray[np.bool_]:
        """lines×length: near a step of the master, even one too short for an edge: it must not become an extra one."""
        marks = np.zeros((self._scan.lines, self._scan.length), np.uint8)
        marks[peaks.lines, np.rint(peaks.places).astype(np.intp)] = 1
        return np.asarray(cv2.dilate(marks, np.ones((3, 2 * _KNOWN_PX + 1), np.uint8))) > 0

    def _look(self, scene: Scene, pose: Pose, gain: float) -> tuple[list[_Fit], list[ScanEdge], list[ScanEdge]]:
        """(fits, missing, extra): which taught edges are found, which are not, and what was not taught."""
        sampled = self._scan.sample(scene.gray, pose)
        # In brighter light an edge beside white does not grow stronger: white is where the camera ends.
        expected = min(gain, 1.0)
        peaks = find_peaks(self._scan.slopes(sampled), _FOUND_AT * self._least * expected, self.spec.params.polarity)
        owner = self._owners(peaks)
        fits = self._fits(peaks, owner, expected)
        extra = self._extra(peaks, owner, gain)
        met = {fit.number for fit in fits}
        return fits, [edge for number_, edge in enumerate(self._taught) if number_ not in met], extra

    def _see(self, scene: Scene, pose: Pose, gain: float) -> Seen:
        fits, missing, extra = self._look(scene, pose, gain)
        edges = [(Finding.FOUND, fit.edge) for fit in fits]
        edges += [(Finding.MISSING, edge) for edge in missing] + [(Finding.EXTRA, edge) for edge in extra]
        lines = tuple((finding, pose.apply(self._scan.points(edge))) for finding, edge in edges)
        return Seen(lines=lines, arrows=tuple((pose.move(one), pose.move(end)) for one, end in self._scan.ways()))

    def _compare(self, scene: Scene, pose: Pose, gain: float) -> Measurement:
        fits, missing, extra = self._look(scene, pose, gain)
        strengths = np.array([abs(edge.strength) for edge in extra]) / (_EXTRA_HALF * self._least * gain)
        score = self._score([fit.agreement for fit in fits] + [_LOST] * len(missing), graded(strengths).tolist())
        taught = len(self._taught)
        # Of a region without edges, each extra one is as much again.
        amount = 100.0 * (len(fits) + len(extra) + (not taught)) / max(taught, 1)
        if score >= self.spec.threshold_pct:
            return Measurement(score, amount)
        limit = self.spec.threshold_pct / 100.0
        defects = [self._box(edge, "missing", pose) for edge in missing]
        defects += [self._box(edge, "extra", pose) for edge in extra]
        defects += [self._box(fit.edge, "edge", pose) for fit in fits if fit.agreement < limit]
        return Measurement(score, amount, self._words(fits, missing, extra), tuple(defects[:MOST_DEFECTS]))

    def _score(self, agreements: list[float], extra: list[float]) -> float:
        """That of the worst edge, less the share of edges that are missing or extra.

        agreements, extra: 0–1 for each taught edge and for each extra one. The count tolerance leaves out the worst of
        either, but never all that was taught.
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
        if extra and not taught:
            return text("{count} edges where the master has none", count=len(extra))
        if extra:
            return text("{count} edges instead of {taught}", count=len(fits) + len(extra), taught=taught)
        return min(fits, key=lambda fit: fit.agreement).what if fits else text("no edge found")

    def _owners(self, peaks: Peaks) -> NDArray[np.intp]:
        """taught×lines: which peak is the taught edge's on that line, −1 for none. No peak belongs to two edges."""
        owner = np.full(self._on.shape, -1, np.intp)
        if not owner.size or not len(peaks.lines):
            return owner
        apart = peaks.places - self._on_at.take(peaks.lines, axis=1)
        np.abs(apart, out=apart)
        np.putmask(apart, (peaks.slopes > 0) != (self._strengths > 0)[:, None], np.inf)
        nearest = apart.argmin(axis=0)
        distance = apart[nearest, np.arange(len(nearest))]
        near = np.flatnonzero(distance < _SEARCHED * self.spec.params.distance_px)
        # The nearest comes last and stays.
        order = near[np.argsort(-distance[near], kind="stable")]
        owner[nearest[order], peaks.lines[order]] = order
        return owner

    def _fits(self, peaks: Peaks, owner: NDArray[np.intp], gain: float) -> list[_Fit]:
        """The taught edges that were found on half of their lines at least."""
        params, on = self.spec.params, owner >= 0
        count, full = np.add.reduce(on, axis=1), self._full
        met = np.flatnonzero(2 * count >= full)
        if not len(met):
            return []
        places = peaks.places[owner] * on
        strengths = np.add.reduce(peaks.slopes[owner] * on, axis=1) / np.maximum(count, 1)
        distances, bends = _course(places - self._places, on, self._powers)
        ratios = strengths / (self._strengths * gain)
        shares = count / full
        values = np.array([100.0 * shares, 100.0 * ratios, distances, bends])
        tolerances = np.array([[params.distance_px], [params.straightness_px]])
        ratings = np.concatenate([[shares / _FULL_SHARE, ratios / _FULL_STRENGTH], graded(values[2:] / tolerances)])
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

    def _extra(self, peaks: Peaks, owner: NDArray[np.intp], gain: float) -> list[ScanEdge]:
        """Clear edges among the peaks that belong to no taught edge and lie where the master has no step at all."""
        at = np.minimum(np.rint(peaks.places).astype(np.intp), self._scan.length - 1)
        strange = ~self._known[peaks.lines, at]
        strange[owner[owner >= 0]] = False
        least = _EXTRA_AT * self._least * gain
        # An edge's strength is a mean: one of its steps at least is as strong.
        if not np.any(np.abs(peaks.slopes[strange]) >= least):
            return []
        edges = self._linked(Peaks(*(values[strange] for values in peaks)))
        return [edge for edge in edges if abs(edge.strength) >= least]

    def _box(self, edge: ScanEdge, kind: str, pose: Pose) -> Defect:
        """The edge's course in the picture, two pixels wider on each side."""
        points = pose.apply(self._scan.points(edge))
        (x0, y0), (x1, y1) = points.min(axis=0) - 2.0, points.max(axis=0) + 2.0
        return Defect(float(x0), float(y0), float(x1 - x0), float(y1 - y0), kind)


def _course(
    offsets: Floats, on: NDArray[np.bool_], powers: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(distances, bends) of edges×lines offsets: their mean, and the farthest from their best straight line.

    The line is fitted twice, the second time without the worse half: a chipped end must not pull it along. The farthest
    is one that a neighbouring line confirms: one line alone may be a speck of dust.

    powers: lines×3, the line's number to the power of 0, 1 and 2.
    """
    used = on.astype(np.float64)
    rest, mean = _off_line(powers, offsets, used)
    rest = np.abs(rest, out=rest)
    rest *= used
    usual = (rest @ powers[:, :1]) / np.maximum(used @ powers[:, :1], 1.0)
    rest, _ = _off_line(powers, offsets, used * (rest <= np.maximum(usual, _STRAIGHT_PX)))
    rest *= used
    before, here, after = rest[:, :-2], rest[:, 1:-1], rest[:, 2:]
    median = np.maximum(np.minimum(before, here), np.minimum(np.maximum(before, here), after))
    return np.abs(mean), np.abs(median, out=median).max(axis=1)


def _off_line(
    powers: NDArray[np.float64], offsets: Floats, used: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(rest, mean): what is left of the offsets after the straight line through those that are used, by least squares.

    powers: lines×3, the line's number to the power of 0, 1 and 2.
    """
    count, first, second = (used @ powers).T
    count = np.maximum(count, 1.0)
    total, along = ((used * offsets) @ powers[:, :2]).T
    mean, centre = total / count, first / count
    slope = (along - centre * total) / np.maximum(second - centre * first, 1.0)
    rest = slope[:, None] * (centre[:, None] - powers[:, 1])
    rest += offsets
    rest -= mean[:, None]
    return rest, mean
