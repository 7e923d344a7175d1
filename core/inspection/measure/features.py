"""What lengths are taken between: straight edges, circles, and fixed places of the part.

An edge or circle is taught as a step of brightness across scan lines (`measure/scan.py`) and found again, in any
picture, as the step of the same direction nearest to the taught place among those that are about as strong, in whatever
light.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from core.errors import ImageQualityError
from core.inspection.geometry import Circle, Pose, Ring
from core.inspection.measure.scan import LEAST_CONTRAST, STEP_SLOPE, ScanEdge, ScanLines, find_peaks, linked

if TYPE_CHECKING:
    from collections.abc import Sequence

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


class Edges:
    """The edges of one region, in the order of the scan, taught from the master."""

    def __init__(
        self, name: str, roi: Roi, masks: Sequence[Roi], direction: str, polarity: str, lines: int, master: Scene
    ) -> None:
        """`direction`, `polarity`, `lines`: as in `ScanLines` and `find_peaks`.

        Raises:
            InvalidROIError: the region is too small, or masked.
            ImageQualityError: it shows no edge.
        """
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
        self._crowd = self._steps_a_line(slopes, min(abs(edge.strength) for edge in taught))
        self._noise = _NOISE_SHARE * STEP_SLOPE * LEAST_CONTRAST

    def _edges(self, slopes: Floats, least: float) -> list[ScanEdge]:
        peaks = find_peaks(slopes, least, self._polarity)
        return linked(peaks, self._scan.lines, self._link_px, self._least_lines)

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

    def find(self, scene: Scene, pose: Pose, numbers: Sequence[int], reach_px: float = 0.0) -> list[Points | None]:
        """The taught edges of these numbers in a picture, N×2 px each; None for one that is not there.

        `reach_px`: on lines where an edge is interrupted, a step so far aside belongs to it too, as at a notch.
        """
        wanted = [self.taught[number] for number in numbers]
        weakest = min(abs(edge.strength) for edge in wanted)
        slopes = self._scan.slopes(self._scan.sample(scene.gray, pose))
        least = max(self._noise, _FOUND_AT * weakest)
        peaks = find_peaks(slopes, least, self._polarity)
        edges = linked(peaks, self._scan.lines, self._link_px, self._least_lines)
        seen = [edge for edge in edges if self._is_clear(slopes, abs(edge.strength))]
        found = [self._nearest(edge, seen) for edge in wanted]
        # One step cannot be two edges: the nearer one keeps it.
        for one, edge in enumerate(found):
            rivals = [two for two, other in enumerate(found) if other is edge is not None and two != one]
            if edge is not None and any(_apart(wanted[two], edge) <= _apart(wanted[one], edge) for two in rivals):
                found[one] = None
        if reach_px:
            found = [None if edge is None else _with_notches(edge, peaks, reach_px) for edge in found]
        return [None if edge is None else pose.apply(self._scan.points(edge)) for edge in found]

    def home(self, number: int) -> Points:
        """N×2: the points of a taught edge in the master."""
        return self._scan.points(self.taught[number])

    def _nearest(self, taught: ScanEdge, seen: list[ScanEdge]) -> ScanEdge | None:
        alike = [edge for edge in seen if (edge.strength > 0) == (taught.strength > 0)]
        if not alike:
            return None
        of_kind = [abs(edge.strength) for edge in self.taught if (edge.strength > 0) == (taught.strength > 0)]
        light = min(1.0, max(abs(edge.strength) for edge in alike) / max(of_kind))
        least = _RIVAL * light * abs(taught.strength)
        likely = [edge for edge in alike if abs(edge.strength) >= least]
        return min(likely, key=lambda edge: _apart(taught, edge), default=None)

    def ways(self) -> list[tuple[tuple[float, float], tuple[float, float]]]:
        """As `ScanLines.ways`."""
        return self._scan.ways()


def is_round(roi: Roi) -> bool:
    """Whether what a region shows is measured as a circle: a ring around its edge."""
    return isinstance(roi, Ring)


def is_place(roi: Roi) -> bool:
    """Whether a region is no feature to be found but a fixed place of the part: its middle."""
    return isinstance(roi, Circle)


def _with_notches(edge: ScanEdge, peaks: Peaks, reach_px: float) -> ScanEdge:
    """The edge with steps as strong, on lines that it is not on, up to `reach_px` from it; the nearest of each line."""
    middle = float(np.median(edge.places[edge.on]))
    aside = np.abs(peaks.places - middle)
    near = ((peaks.slopes > 0) == (edge.strength > 0)) & ~edge.on[peaks.lines] & (aside <= reach_px)
    near &= np.abs(peaks.slopes) >= _RIVAL * abs(edge.strength)
    on, places = edge.on.copy(), edge.places.copy()
    order = np.flatnonzero(near)
    order = order[np.argsort(-aside[order], kind="stable")]  # the nearest is written last and remains
    on[peaks.lines[order]] = True
    places[peaks.lines[order]] = peaks.places[order]
    return ScanEdge(on, places, edge.strength)


def _place(edge: ScanEdge) -> float:
    return float(edge.places[edge.on].mean())


def _apart(one: ScanEdge, other: ScanEdge) -> float:
    """Mean distance along the scan, on the lines that both are on; of the middles, if there are none."""
    both = one.on & other.on
    if both.any():
        return float(np.abs(one.places[both] - other.places[both]).mean())
    return abs(_place(one) - _place(other))
