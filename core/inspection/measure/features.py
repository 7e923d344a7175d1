"""What lengths are taken between: straight edges, circles, and fixed places of the part.

An edge or circle is taught as a step of brightness across scan lines (`measure/scan.py`) and found again, in any
picture, as the step of the same direction nearest to the taught place among those that are about as strong, in whatever
light.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from core.errors import ImageQualityError
from core.inspection.geometry import Circle, Pose, Rectangle, Ring
from core.inspection.measure.scan import GAP_LINES, LEAST_CONTRAST, STEP_SLOPE, ScanEdge, ScanLines, find_peaks, linked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from core.inspection.geometry import Points, Roi
    from core.inspection.imaging import Scene
    from core.inspection.measure.scan import Floats, Peaks

_TAUGHT_AT = 0.6
_FOUND_AT = 0.15
"""Of the taught strength: less light, and blur, leave an edge where it is."""
_RIVAL = 0.5
"""Steps of at least this share of the strength that the light lets expect are equally likely to be the edge."""
_NOISE_SHARE = 0.75
_OVER_TEXTURE = 4.0
_CROWDED, _CROWD = 2.0, 0.5
"""An edge rises above the usual slope of its region by the first factor; or, as a soft one does not, it stands among at
most so many times the taught number of other steps, and so many more a line. In noise and texture every line is full of
steps that rise no higher than others.
"""
_LEAST_LINES = 0.35
_LINK_SLOPE = 0.7
_ABOVE_UNTAUGHT = 1.25
"""An extra edge is stronger by this factor than what the master shows beside its taught edges."""


class FoundEdge(NamedTuple):
    """A taught edge in a picture.

    Attributes:
        lines, points: numbers of the M scan lines that it is on, and where, M×2 px.
        aside_lines, aside: the K other lines with steps of its direction, about as strong, and of each line the one
            nearest to the course of the edge, K×2 px: past a chip or notch it may go on there.
    """

    lines: NDArray[np.intp]
    points: Points
    aside_lines: NDArray[np.intp]
    aside: Points


class ExtraEdge(NamedTuple):
    """An edge like the taught ones between two that were found, N×2 px; `after`: which of those wanted is before it."""

    after: int
    points: Points


class Edges:
    """The edges of one region, in the order of the scan, taught from the master."""

    def __init__(
        self,
        name: str,
        roi: Roi,
        masks: Sequence[Roi],
        direction: str,
        polarity: str,
        lines: int,
        master: Scene,
        apart_px: float = math.inf,
    ) -> None:
        """`direction`, `polarity`, `lines`: as in `ScanLines` and `find_peaks`.

        `apart_px`: so far apart lines are at most; in a rectangle there are as many more as that takes.

        Raises:
            InvalidROIError: the region is too small, or masked.
            ImageQualityError: it shows no edge.
        """
        gap_lines = GAP_LINES
        if isinstance(roi, Rectangle):
            # Lines closer together do not tear an edge apart: what may interrupt it stays as long.
            asked, lines = lines, max(lines, math.ceil((roi.height if direction == "right" else roi.width) / apart_px))
            gap_lines = round(GAP_LINES * lines / asked)
        self._gap_lines = gap_lines
        self._scan = ScanLines(name, roi, masks, direction, lines, master)
        self._polarity = polarity
        self._link_px = max(3.0, _LINK_SLOPE * self._scan.spacing_px)
        self._least_lines = max(3, round(_LEAST_LINES * lines))
        slopes = self._scan.slopes(self._scan.sample(master.gray, Pose.identity()))
        least = self._scan.automatic_slope(slopes)
        taught = [edge for edge in self._edges(slopes, _TAUGHT_AT * least) if abs(edge.strength) >= least]
        if not taught:
            raise ImageQualityError(
                "{tool}: the region shows no edge across the scan lines. Turn the scan, or choose another region.",
                tool=name,
            )
        self.taught = sorted(taught, key=_place)
        weakest = min(abs(edge.strength) for edge in taught)
        self._crowd = self._steps_a_line(slopes, weakest)
        self._noise = _NOISE_SHARE * STEP_SLOPE * LEAST_CONTRAST
        self._is_round = is_round(roi)
        shown = self._edges(slopes, max(self._noise, _FOUND_AT * weakest))
        self._untaught = [edge for edge in shown if min(_apart(one, edge) for one in taught) > self._link_px]

    def _edges(self, slopes: Floats, least: float) -> list[ScanEdge]:
        peaks = find_peaks(slopes, least, self._polarity)
        return linked(peaks, self._scan.lines, self._link_px, self._least_lines, self._gap_lines)

    def _is_clear(self, slopes: Floats, strength: float) -> bool:
        if strength >= _OVER_TEXTURE * float(np.median(np.abs(slopes[self._scan.usable]))):
            return True
        return self._steps_a_line(slopes, strength) <= _CROWDED * self._crowd + _CROWD

    def _steps_a_line(self, slopes: Floats, strength: float) -> float:
        """How many steps of at least half that strength there are on a line, on average."""
        return len(find_peaks(slopes, _RIVAL * strength, "any").lines) / self._scan.lines

    @property
    def length_px(self) -> float:
        """Length of the scan lines."""
        return float(self._scan.length)

    @property
    def strongest(self) -> int:
        """Number of the clearest taught edge: strong, and on many lines."""
        clear = [abs(edge.strength) * np.count_nonzero(edge.on) for edge in self.taught]
        return int(np.argmax(clear))

    def find(
        self, scene: Scene, pose: Pose, numbers: Sequence[int], reach_px: float = math.inf
    ) -> tuple[list[FoundEdge | None], list[ExtraEdge]]:
        """The taught edges of these numbers in a picture, None for one that is not there; and extra ones between them.

        `reach_px`: how far aside of the course of an edge the flanks of a notch or burr may be: then the strong step of
        a line counts, and not a weak one on the course.
        """
        wanted = [self.taught[number] for number in numbers]
        weakest = min(abs(edge.strength) for edge in wanted)
        slopes = self._scan.slopes(self._scan.sample(scene.gray, pose))
        least = max(self._noise, _FOUND_AT * weakest)
        peaks = find_peaks(slopes, least, self._polarity)
        edges = linked(peaks, self._scan.lines, self._link_px, self._least_lines, self._gap_lines)
        seen = [edge for edge in edges if self._is_clear(slopes, abs(edge.strength))]
        found = [self._nearest(edge, seen) for edge in wanted]
        # One step cannot be two edges: the nearer one keeps it.
        for one, edge in enumerate(found):
            rivals = [two for two, other in enumerate(found) if other is edge is not None and two != one]
            if edge is not None and any(_apart(wanted[two], edge) <= _apart(wanted[one], edge) for two in rivals):
                found[one] = None
        if math.isfinite(reach_px):
            found = [None if edge is None else _strong(edge, peaks) for edge in found]
        there = [edge for edge in found if edge is not None]
        shown = [None if edge is None else self._shown(edge, there, peaks, reach_px, pose) for edge in found]
        extra = [(after, pose.apply(self._scan.points(edge))) for after, edge in self._between(wanted, found, seen)]
        return shown, [ExtraEdge(after, points) for after, points in extra]

    def _shown(self, edge: ScanEdge, there: Sequence[ScanEdge], peaks: Peaks, reach_px: float, pose: Pose) -> FoundEdge:
        aside = self._aside(edge, [other for other in there if other is not edge], peaks, reach_px)
        lines = np.flatnonzero(edge.on), np.flatnonzero(aside.on)
        places = (pose.apply(self._scan.points(one)) for one in (edge, aside))
        return FoundEdge(lines[0], next(places), lines[1], next(places))

    def _aside(self, edge: ScanEdge, others: Sequence[ScanEdge], peaks: Peaks, reach_px: float) -> ScanEdge:
        """On lines that the edge is not on, the step as strong that is nearest to its course, up to `reach_px` off."""
        away = np.abs(peaks.places - self._course(edge)[peaks.lines])
        near = ((peaks.slopes > 0) == (edge.strength > 0)) & ~edge.on[peaks.lines] & (away <= reach_px)
        near &= np.abs(peaks.slopes) >= _RIVAL * abs(edge.strength)
        for other in others:
            near &= ~(other.on[peaks.lines] & (other.places[peaks.lines] == peaks.places))
        on, places = np.zeros_like(edge.on), np.zeros_like(edge.places)
        order = np.flatnonzero(near)
        order = order[np.argsort(-away[order], kind="stable")]  # the nearest is written last and remains
        on[peaks.lines[order]] = True
        places[peaks.lines[order]] = peaks.places[order]
        return ScanEdge(on, places, edge.strength)

    def _course(self, edge: ScanEdge) -> NDArray[np.float64]:
        """Where an edge is or should be on every line: straight on, or in a ring as far out as on either side."""
        every, on = np.arange(self._scan.lines, dtype=np.float64), np.flatnonzero(edge.on)
        if self._is_round:
            return np.interp(every, on, edge.places[on], period=self._scan.lines)
        slope, start = np.polyfit(on, edge.places[on].astype(np.float64), 1)
        return np.asarray(start + slope * every, np.float64)

    def _between(
        self, wanted: Sequence[ScanEdge], found: Sequence[ScanEdge | None], seen: Sequence[ScanEdge]
    ) -> list[tuple[int, ScanEdge]]:
        """Edges like the wanted ones between two that were found, and after which of them each is."""
        rises = wanted[0].strength > 0
        rest = [edge for edge in seen if (edge.strength > 0) == rises and not any(edge is one for one in found)]
        if not rest:
            return []
        there = [(number, self._course(edge)) for number, edge in enumerate(found) if edge is not None]
        shown = [abs(edge.strength) for edge in self._untaught if (edge.strength > 0) == rises]
        least = max(_RIVAL * min(abs(edge.strength) for edge in wanted), _ABOVE_UNTAUGHT * max(shown, default=0.0))
        least *= self._light(rises, seen)
        between = []
        for edge in rest:
            off = [float(np.median((edge.places - course)[edge.on])) for _, course in there]
            past = sum(one > self._link_px for one in off)
            if abs(edge.strength) >= least and 0 < past < len(there) and off[past] < -self._link_px:
                between.append((there[past - 1][0], edge))
        return sorted(between, key=lambda one: one[0])

    def _nearest(self, taught: ScanEdge, seen: list[ScanEdge]) -> ScanEdge | None:
        rises = taught.strength > 0
        alike = [edge for edge in seen if (edge.strength > 0) == rises]
        least = _RIVAL * self._light(rises, seen) * abs(taught.strength)
        likely = [edge for edge in alike if abs(edge.strength) >= least]
        return min(likely, key=lambda edge: _apart(taught, edge), default=None)

    def _light(self, rises: bool, seen: Sequence[ScanEdge]) -> float:
        """Strength of the edges of one direction in a picture, as a share of that in the master; at most 1."""
        of_kind = [abs(edge.strength) for edge in self.taught if (edge.strength > 0) == rises]
        alike = [abs(edge.strength) for edge in seen if (edge.strength > 0) == rises]
        return min(1.0, max(alike, default=0.0) / max(of_kind))

    def ways(self) -> list[tuple[tuple[float, float], tuple[float, float]]]:
        """As `ScanLines.ways`."""
        return self._scan.ways()


def is_round(roi: Roi) -> bool:
    """Whether what a region shows is measured as a circle: a ring around its edge."""
    return isinstance(roi, Ring)


def is_place(roi: Roi) -> bool:
    """Whether a region is no feature to be found but a fixed place of the part: its middle."""
    return isinstance(roi, Circle)


def _strong(edge: ScanEdge, peaks: Peaks) -> ScanEdge:
    """The edge on the lines where its step is about as strong as elsewhere; beside a burr there is another."""
    weak = edge.on[peaks.lines] & (edge.places[peaks.lines] == peaks.places)
    weak &= np.abs(peaks.slopes) < _RIVAL * abs(edge.strength)
    on = edge.on.copy()
    on[peaks.lines[weak]] = False
    return ScanEdge(on, edge.places, edge.strength) if np.count_nonzero(on) > GAP_LINES else edge


def _place(edge: ScanEdge) -> float:
    return float(edge.places[edge.on].mean())


def _apart(one: ScanEdge, other: ScanEdge) -> float:
    """Mean distance along the scan, on the lines that both are on; of the middles, if there are none."""
    both = one.on & other.on
    if both.any():
        return float(np.abs(one.places[both] - other.places[both]).mean())
    return abs(_place(one) - _place(other))
