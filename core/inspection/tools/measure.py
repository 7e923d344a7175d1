"""measure: a length, a diameter or an angle, held against its nominal value and tolerance.

Edges are found to a fraction of a pixel (`measure/features.py`), laid on the plane in millimeters where the program has
a calibration, and only then lines and circles are fitted (`measure/fits.py`): a circle seen at a slant is none in the
picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from core.errors import ImageQualityError, InvalidProgramConfigError, InvalidROIError
from core.fields import choice, number
from core.inspection.geometry import Pose, Roi
from core.inspection.measure.dimensions import Dimension, Straight, angle, diameter, distance, folded_deg, narrowest
from core.inspection.measure.features import Edges, is_place, is_round
from core.inspection.measure.fits import fitted_circle
from core.inspection.measure.grading import AT_TOLERANCE_PCT, BEYOND_PCT, toleranced
from core.inspection.region_fields import region
from core.inspection.result import VALUE_PLACES, Defect
from core.inspection.seen import Finding, Seen
from core.inspection.tool import Measurement, Params, Tool, ToolSpec
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.inspection.geometry import Points
    from core.inspection.imaging import Scene

_OF_TWO = ("distance", "gap", "angle")
_OF_CIRCLE = ("diameter", "center")
_SCANS = {"right": "Left to right", "down": "Top to bottom"}
_LEAST_EDGES = {"distance": 2, "gap": 2, "pitch": 3}


@dataclass(frozen=True)
class MeasureParams(Params):
    kind: str = choice(
        "Measures",
        default="distance",
        options={
            "distance": "Distance",
            "gap": "Gap at its narrowest",
            "pitch": "Pitch of equal edges",
            "diameter": "Diameter of a circle",
            "center": "Displacement of a circle's center",
            "angle": "Angle of edges",
        },
        help="A rectangle shows straight edges, a ring a circle.",
    )
    second: Roi | None = region(
        "Second region",
        is_own=True,
        only_if={"kind": _OF_TWO},
        help="Where the other edge is. A ring: the center of its circle. A circle: its middle, a fixed place of the "
        "part. None: the first and last edge of the region; for an angle, how the edge has turned.",
    )
    direction: str = choice(
        "Scan direction",
        default="right",
        options=_SCANS,
        help="In the region's own frame, turned with it; a ring is scanned outwards.",
    )
    second_direction: str = choice(
        "Scan direction of the second region", default="right", options=_SCANS, only_if={"kind": _OF_TWO}
    )
    polarity: str = choice(
        "Step",
        default="any",
        options={"any": "Any", "rising": "Dark to bright", "falling": "Bright to dark"},
        help="Which edges count, along the scan.",
    )
    lines: int = number(
        "Scan lines", default=32, minimum=8, maximum=200, integer=True, help="How many, spread evenly over the region."
    )
    unit: str = choice(
        "Unit",
        default="px",
        options={"px": "Pixels", "mm": "Millimeters"},
        help="Millimeters need a calibrated camera. Angles are in degrees either way.",
    )
    nominal: float | None = number(
        "Nominal value",
        default=None,
        minimum=-100_000,
        maximum=100_000,
        step=0.01,
        optional=True,
        help="As the drawing gives it; empty: what the master measures.",
    )
    plus: float = number(
        "Tolerance above",
        default=1.0,
        tolerates=True,
        minimum=0,
        maximum=100_000,
        step=0.01,
        help="So much more scores just the default limit; +0.1 is 0.1.",
    )
    minus: float = number(
        "Tolerance below",
        default=1.0,
        tolerates=True,
        minimum=0,
        maximum=100_000,
        step=0.01,
        help="So much less scores just the default limit; −0.05 is 0.05.",
    )

    @property
    def needs_calibration(self) -> bool:
        return self.unit == "mm"


class _Found(NamedTuple):
    """What a picture shows.

    Attributes:
        dimensions: several for a pitch, from each edge to the next; None for what could not be measured.
        edges: the points of the edges that were found, N×2 px each.
        missing: what was not found; None: nothing.
        share: of the edges that were found, 0–1.
    """

    dimensions: tuple[Dimension | None, ...]
    edges: tuple[Points, ...]
    missing: Text | None
    share: float


class _Judged(NamedTuple):
    score: float
    value: float
    nominal: float
    ends: tuple[Points, Points]


class _Sense(NamedTuple):
    """Which of the angles between two lines is told: they have two, and each can be read both ways round.

    Attributes:
        near_deg: the taught one, from the first line to the second.
        base_deg, factor: what is told is `base_deg` + `factor` · the angle.
    """

    near_deg: float = 0.0
    base_deg: float = 0.0
    factor: float = 1.0

    @classmethod
    def of(cls, taught_deg: float, nominal_deg: float | None) -> _Sense:
        """The angle as such is told, 0 to 90; or what it leaves of 180, where that is nearer to the nominal value."""
        sign = -1.0 if taught_deg < 0 else 1.0
        acute = abs(taught_deg)
        if nominal_deg is not None and abs(180.0 - acute - nominal_deg) < abs(acute - nominal_deg):
            return cls(taught_deg, 180.0, -sign)
        return cls(taught_deg, 0.0, sign)

    def told_deg(self, angle_deg: float) -> float:
        return self.base_deg + self.factor * folded_deg(angle_deg, self.near_deg)


class Measure(Tool[MeasureParams]):
    type = "measure"
    icon = "measure"
    title = "Measure"
    help = "Measures a distance, gap, pitch, diameter or angle, in px or mm, against its tolerance."
    params_type = MeasureParams
    default_threshold_pct = AT_TOLERANCE_PCT
    shapes = ("rectangle", "ring")
    is_relative = False

    def __init__(self, spec: ToolSpec[MeasureParams], master: Scene) -> None:
        """Teach the tool.

        Raises:
            InvalidROIError, ImageQualityError: as in `Tool`; or the region's shape does not fit what is measured, or
                the edges are not there.
            InvalidProgramConfigError: there is no tolerance, or no calibration for millimeters.
        """
        super().__init__(spec, master)
        params = spec.params
        if params.plus == params.minus == 0:
            raise InvalidProgramConfigError(
                "{tool}: a tolerance of nothing lets no part pass. Set one above or below.", tool=spec.name
            )
        self._calibration = master.calibration if params.unit == "mm" else None
        self._check_calibration(master)
        self._second = params.second if params.kind in _OF_TWO else None
        self._check_shapes(master)
        self._first_edges = self._taught(spec.roi, params.direction, master)
        self._second_edges = None
        if self._second is not None and not is_place(self._second):
            self._second_edges = self._taught(self._second, params.second_direction, master)
        self._chosen = self._choose()
        self._sense = _Sense()
        self._home = self._first_edges.home(self._chosen[0])
        self._nominals = self._taught_values(master)

    # --- teaching -----------------------------------------------------------------------------------------------------

    def _check_calibration(self, master: Scene) -> None:
        if self.spec.params.unit != "mm":
            return
        if self._calibration is None:
            raise InvalidProgramConfigError(
                "{tool}: to measure in mm the program needs the calibration of the camera. Calibrate the station, or "
                "measure in px.",
                tool=self.spec.name,
            )
        if not self._calibration.fits(master.width, master.height):
            raise InvalidProgramConfigError(
                "{tool}: the calibration is for pictures of {width} × {height} px, and the master has another size. "
                "Calibrate the station anew.",
                tool=self.spec.name,
                width=self._calibration.width_px,
                height=self._calibration.height_px,
            )

    def _check_shapes(self, master: Scene) -> None:
        name, kind, roi = self.spec.name, self.spec.params.kind, self.spec.roi
        if kind in _OF_CIRCLE and not is_round(roi):
            raise InvalidROIError("{tool}: to measure a circle, draw a ring around its edge.", tool=name)
        straight = kind in ("gap", "pitch", "angle") or (kind == "distance" and self._second is None)
        if straight and (is_round(roi) or (self._second is not None and self._second.shape != "rectangle")):
            raise InvalidROIError("{tool}: to measure between straight edges, draw a rectangle over them.", tool=name)
        if self._second is None:
            return
        if self._second.shape == "polygon":
            raise InvalidROIError("{tool}: the second region must be a rectangle, a ring or a circle.", tool=name)
        if not self._second.lies_in(master.width, master.height):
            raise InvalidROIError("{tool}: the second region leaves the master image.", tool=name)

    def _taught(self, roi: Roi, direction: str, master: Scene) -> Edges:
        spec = self.spec
        return Edges(spec.name, roi, spec.masks, direction, spec.params.polarity, spec.params.lines, master)

    def _choose(self) -> tuple[int, ...]:
        """Numbers of the taught edges of the first region that are measured."""
        kind, edges = self.spec.params.kind, self._first_edges
        if self._second is not None or kind in ("angle", *_OF_CIRCLE):
            return (edges.strongest,)
        taught = edges.taught
        if kind == "pitch":
            rises = taught[edges.strongest].strength > 0
            chosen = tuple(one for one, edge in enumerate(taught) if (edge.strength > 0) == rises)
        else:
            chosen = (0, len(taught) - 1) if len(taught) > 1 else (0,)
        if len(chosen) < _LEAST_EDGES[kind]:
            raise ImageQualityError(
                "{tool}: the region shows {count} such edges, and {least} are needed. Draw it over all of them, turn "
                "the scan, or draw a second region.",
                tool=self.spec.name,
                count=len(chosen),
                least=_LEAST_EDGES[kind],
            )
        return chosen

    def _taught_values(self, master: Scene) -> tuple[float, ...]:
        """The nominal value of each dimension."""
        found = self._find(master, Pose.identity())
        values = [round(one.value, VALUE_PLACES) for one in found.dimensions if one is not None]
        if found.missing is not None:
            raise ImageQualityError(
                "{tool}: the master shows nothing here that can be measured ({what}). Choose another region.",
                tool=self.spec.name,
                what=found.missing,
            )
        nominal = self.spec.params.nominal
        if self.spec.params.kind == "angle" and self._second is not None:
            self._sense = _Sense.of(values[0], nominal)
            values = [round(self._sense.told_deg(values[0]), VALUE_PLACES)]
        return tuple(values) if nominal is None else (nominal,) * len(values)

    # --- measuring ----------------------------------------------------------------------------------------------------

    def lies_in(self, scene: Scene, pose: Pose) -> bool:
        if self._second is not None and not self._second.moved(pose).lies_in(scene.width, scene.height):
            return False
        return super().lies_in(scene, pose)

    @property
    def unit(self) -> str:
        """Of the measured value."""
        return "°" if self.spec.params.kind == "angle" else self.spec.params.unit

    def measure(self, scene: Scene, pose: Pose) -> Measurement:
        found = self._find(scene, pose)
        worst = self._worst(found.dimensions)
        value = None if worst is None else worst.value
        if found.missing is not None or worst is None:
            # A share of the edges has a share of the score, so that one lost is less bad than many.
            score = min(found.share * BEYOND_PCT, 100.0 if worst is None else worst.score)
            boxes = tuple(_box(points) for points in found.edges)
            return Measurement(score, what=found.missing, defects=boxes, is_ng=True, value=value, unit=self.unit)
        if worst.score >= self.spec.threshold_pct:
            return Measurement(worst.score, value=value, unit=self.unit)
        what = text(
            "{value} {unit}, nominal {nominal} (+{plus} −{minus})",
            value=round(worst.value, VALUE_PLACES),
            unit=self.unit,
            nominal=round(worst.nominal, VALUE_PLACES),
            plus=self.spec.params.plus,
            minus=self.spec.params.minus,
        )
        boxes = (_box(np.array(worst.ends)),)
        return Measurement(worst.score, what=what, defects=boxes, value=value, unit=self.unit)

    def see(self, scene: Scene, pose: Pose) -> Seen:
        found = self._find(scene, pose)
        ends = (np.array(one.ends) for one in found.dimensions if one is not None)
        ways = [*self._first_edges.ways(), *(self._second_edges.ways() if self._second_edges is not None else ())]
        return Seen(
            lines=tuple((Finding.FOUND, points) for points in (*found.edges, *ends)),
            arrows=tuple((pose.move(start), pose.move(end)) for start, end in ways),
        )

    def _worst(self, dimensions: Sequence[Dimension | None]) -> _Judged | None:
        """The dimension that is farthest off its nominal value; None where there is none."""
        params, judged = self.spec.params, []
        for one, nominal in zip(dimensions, self._nominals, strict=False):
            if one is not None:
                # Judged by the digits that are stored.
                value = round(one.value, VALUE_PLACES)
                off = round(value - nominal, VALUE_PLACES)
                judged.append(_Judged(toleranced(off, params.plus, params.minus), value, nominal, one.ends))
        return min(judged, key=lambda one: one.score, default=None)

    def _find(self, scene: Scene, pose: Pose) -> _Found:
        """The dimensions in a picture, with their ends in px."""
        # Where a notch or bulge narrows a gap, its flanks may interrupt the edge.
        reach = self._first_edges.length_px / 3 if self.spec.params.kind == "gap" else 0.0
        seen = self._first_edges.find(scene, pose, self._chosen, reach)
        if self._second_edges is not None:
            seen += self._second_edges.find(scene, pose, (self._second_edges.strongest,), reach)
        there = [points for points in seen if points is not None]
        dimensions = self._dimensions(seen, pose, lambda points: points)
        if self._calibration is not None:
            laid = self._dimensions(seen, pose, self._calibration.to_mm)
            dimensions = tuple(
                None if one is None or other is None else Dimension(other.value, one.ends)
                for one, other in zip(dimensions, laid, strict=True)
            )
        missing, share = None, len(there) / len(seen)
        if len(there) < len(seen):
            missing = text("{count} of {taught} edges found", count=len(there), taught=len(seen))
        elif None in dimensions:
            missing, share = text("no circle found"), 0.0
        return _Found(dimensions, tuple(there), missing, share)

    def _dimensions(
        self, seen: Sequence[Points | None], pose: Pose, laid: Callable[[Points], Points]
    ) -> tuple[Dimension | None, ...]:
        """What is measured between the edges, in px, laid on a plane; None where one is missing."""
        kind = self.spec.params.kind
        if kind == "pitch":
            lines = [None if points is None else Straight.through(laid(points)) for points in seen]
            return tuple(None if one is None or two is None else distance(one, two) for one, two in pairwise(lines))
        edges = [laid(points) for points in seen if points is not None]
        if len(edges) < len(seen):
            return (None,)
        if kind == "diameter":
            circle = fitted_circle(edges[0])
            return (None if circle is None else diameter(circle),)
        # The taught edge, moved with the part: what has turned or moved since is measured against it.
        home = laid(pose.apply(self._home))
        if kind == "center":
            taught, circle = fitted_circle(home), fitted_circle(edges[0])
            return (None if taught is None or circle is None else distance(taught.center, circle.center),)
        if kind == "angle":
            if len(edges) == 1:
                return (angle(Straight.through(home), Straight.through(edges[0])),)
            between = angle(Straight.through(edges[0]), Straight.through(edges[1]))
            return (between._replace(value=self._sense.told_deg(between.value)),)
        if kind == "gap":
            return (narrowest(edges[0], edges[1]),)
        one = _feature(edges[0], self.spec.roi)
        if self._second is None:
            other = _feature(edges[1], self.spec.roi)
        elif len(edges) > 1:
            other = _feature(edges[1], self._second)
        else:
            other = laid(pose.apply(np.array([self._second.center])))[0]
        return (None if one is None or other is None else distance(one, other),)


def _feature(points: Points, roi: Roi) -> Straight | Points | None:
    """The center of the circle in a ring, or the straight edge in another region; None: there is no circle."""
    if not is_round(roi):
        return Straight.through(points)
    circle = fitted_circle(points)
    return None if circle is None else circle.center


def _box(points: Points) -> Defect:
    """Box around points in the picture, two pixels wider on each side."""
    (x0, y0), (x1, y1) = points.min(axis=0) - 2.0, points.max(axis=0) + 2.0
    return Defect(float(x0), float(y0), float(x1 - x0), float(y1 - y0), "edge")
