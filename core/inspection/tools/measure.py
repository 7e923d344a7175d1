"""measure: a length, a diameter or an angle, held against its nominal value and tolerance.

Edges are found to a fraction of a pixel (`measure/features.py`), laid on the plane in millimeters where the program has
a calibration, and only then lines and circles are fitted (`measure/fits.py`): a circle seen at a slant is none in the
picture.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from core.errors import ImageQualityError, InvalidProgramConfigError, InvalidROIError
from core.inspection.geometry import Pose
from core.inspection.measure.dimensions import AngleSense, Dimension, Straight, angle, diameter, distance, narrowest
from core.inspection.measure.features import Edges, is_place, is_round
from core.inspection.measure.fits import Round, fitted_circle
from core.inspection.measure.form import LEAST_SHARE, Form, fitted_form, free_form, share_score
from core.inspection.measure.grading import AT_TOLERANCE_PCT, toleranced
from core.inspection.result import VALUE_PLACES, Defect
from core.inspection.seen import Finding, Seen
from core.inspection.tool import Measurement, Tool, ToolSpec
from core.inspection.tools.measure_params import OF_TWO, MeasureParams
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.inspection.geometry import Points, Roi
    from core.inspection.imaging import Scene
    from core.inspection.measure.dimensions import Feature
    from core.inspection.measure.features import ExtraEdge, FoundEdge

_OF_CIRCLE = ("diameter", "center")
_LEAST_EDGES = {"distance": 2, "gap": 2, "pitch": 3}
_GAP_LINE_PX = 1.5
"""Between the scan lines of a gap at most: a burr that is no wider than two of them may not be seen."""


class _Found(NamedTuple):
    """What a picture shows.

    Attributes:
        dimensions: several for a pitch, from each edge to the next; None for what could not be measured.
        forms: of the edges that are measured, None for one that is not there.
        extra: those between them that were not taught.
        what: is wrong with them in number; None: nothing.
    """

    dimensions: tuple[Dimension | None, ...]
    forms: tuple[Form | None, ...]
    extra: tuple[ExtraEdge, ...]
    what: Text | None


class _Verdict(NamedTuple):
    """On one property of what was found: its score, and what is wrong in words and boxes if that is too low."""

    score: float
    what: Text
    boxes: tuple[Defect, ...]


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
        self._second = params.second if params.kind in OF_TWO else None
        self._check_shapes(master)
        self._first_edges = self._edges(spec.roi, params.direction, master)
        self._second_edges = None
        if self._second is not None and not is_place(self._second):
            self._second_edges = self._edges(self._second, params.second_direction, master)
        self._chosen = self._choose()
        self._sense = AngleSense()
        self._taught: tuple[Form, ...] = ()
        self._nominals = self._teach(master)

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

    def _edges(self, roi: Roi, direction: str, master: Scene) -> Edges:
        spec, params = self.spec, self.spec.params
        apart_px = _GAP_LINE_PX if params.kind == "gap" else math.inf
        return Edges(spec.name, roi, spec.masks, direction, params.polarity, params.lines, master, apart_px)

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

    def _teach(self, master: Scene) -> tuple[float, ...]:
        """Keep the form of the master's edges; the nominal value of each dimension."""
        found = self._find(master, Pose.identity())
        if found.what is not None:
            raise ImageQualityError(
                "{tool}: the master shows nothing here that can be measured ({what}). Choose another region.",
                tool=self.spec.name,
                what=found.what,
            )
        self._taught = tuple(form for form in found.forms if form is not None)
        values = [round(one.value, VALUE_PLACES) for one in found.dimensions if one is not None]
        nominal = self.spec.params.nominal
        if self.spec.params.kind == "angle" and self._second is not None:
            self._sense = AngleSense.of(values[0], nominal)
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
        shares = [0.0 if form is None else form.share_of(taught) for form, taught in self._pairs(found)]
        value, verdicts = self._of_sizes(found.dimensions)
        whole = share_score(shares, len(found.extra))
        verdicts += self._of_forms(found, shares, whole, pose)
        score = min(whole, *(one.score for one in verdicts)) if verdicts else whole
        is_ng = found.what is not None or min(shares) < LEAST_SHARE
        if not is_ng and score >= self.spec.threshold_pct:
            return Measurement(score, value=value, unit=self.unit)
        if found.what is not None:
            points = [one.points for one in found.extra] or [form.pixels for form in found.forms if form is not None]
            kind = "extra" if found.extra else "edge"
            what, boxes = found.what, tuple(_box(one, kind) for one in points)
        else:
            _, what, boxes = min(verdicts, key=lambda one: one.score)
        return Measurement(score, what=what, defects=boxes, is_ng=is_ng, value=value, unit=self.unit)

    def see(self, scene: Scene, pose: Pose) -> Seen:
        found = self._find(scene, pose)
        lines = [(Finding.FOUND, run) for form in found.forms if form is not None for run in form.runs()]
        lines += [(Finding.EXTRA, one.points) for one in found.extra]
        lines += [(Finding.FOUND, np.array(one.ends)) for one in found.dimensions if one is not None]
        lost = np.concatenate([taught.lost_in(form) for form, taught in self._pairs(found)])
        ways = [*self._first_edges.ways(), *(self._second_edges.ways() if self._second_edges is not None else ())]
        return Seen(
            dots={Finding.MISSING: pose.apply(lost)} if len(lost) else {},
            lines=tuple(lines),
            arrows=tuple((pose.move(start), pose.move(end)) for start, end in ways),
        )

    def _pairs(self, found: _Found) -> list[tuple[Form | None, Form]]:
        return list(zip(found.forms, self._taught, strict=True))

    def _of_sizes(self, dimensions: Sequence[Dimension | None]) -> tuple[float | None, list[_Verdict]]:
        """The dimension that is farthest off its nominal value, and the verdict on it; None where there is none."""
        params, judged = self.spec.params, []
        for one, nominal in zip(dimensions, self._nominals, strict=False):
            if one is not None:
                # Judged by the digits that are stored.
                value = round(one.value, VALUE_PLACES)
                off = round(value - nominal, VALUE_PLACES)
                judged.append((toleranced(off, params.plus, params.minus), value, nominal, one.ends))
        if not judged:
            return None, []
        score, value, nominal, ends = min(judged, key=lambda one: one[0])
        what = text(
            "{value} {unit}, nominal {nominal} (+{plus} −{minus})",
            value=value,
            unit=self.unit,
            nominal=round(nominal, VALUE_PLACES),
            plus=params.plus,
            minus=params.minus,
        )
        return value, [_Verdict(score, what, (_box(np.array(ends)),))]

    def _of_forms(self, found: _Found, shares: Sequence[float], whole: float, pose: Pose) -> list[_Verdict]:
        """The verdicts on the edge that carries least of its fit, and on how round a circle is."""
        least = int(np.argmin(shares))
        form, taught = self._pairs(found)[least]
        if form is None:
            return []
        percent, lost = math.floor(100.0 * shares[least]), taught.lost_in(form)
        if form.feature is None:
            what = text("only {percent} % of the taught edge found", percent=percent)
        elif isinstance(form.feature, Round):
            what = text("only {percent} % of the taught edge lies on its circle", percent=percent)
        else:
            what = text("only {percent} % of the taught edge lies on its line", percent=percent)
        box = _box(pose.apply(lost), "missing") if len(lost) else _box(form.pixels)
        on_share = _Verdict(whole, what, (box,))
        tolerance = self.spec.params.form_tolerance
        if self.spec.params.kind != "diameter" or tolerance is None:
            return [on_share]
        # So much is a diameter off: what is off the circle on one side usually is on the other.
        off = round(2.0 * max(0.0, form.unround() - taught.unround()), VALUE_PLACES)
        what = text("not round: off by {value} {unit}", value=off, unit=self.unit)
        on_form = _Verdict(toleranced(off, tolerance, tolerance), what, (_box(form.pixels),))
        if on_form.score >= self.spec.threshold_pct:
            return [on_share, on_form]
        # What is not round lies on a circle in parts only: that says no more.
        return [on_form._replace(score=min(on_form.score, whole))]

    # --- what a picture shows -----------------------------------------------------------------------------------------

    def _find(self, scene: Scene, pose: Pose) -> _Found:
        """The dimensions in a picture, with their ends in px, and the forms of the edges, in the tool's unit."""
        # Where a notch or bulge narrows a gap, its flanks may interrupt the edge.
        reach = self._first_edges.length_px / 3 if self.spec.params.kind == "gap" else math.inf
        seen, extra = self._first_edges.find(scene, pose, self._chosen, reach)
        if self._second_edges is not None:
            seen += self._second_edges.find(scene, pose, (self._second_edges.strongest,), reach)[0]
        forms = [None if edge is None else self._form(edge, number) for number, edge in enumerate(seen)]
        dimensions = self._dimensions(forms, pose, self._laid)
        if self._calibration is not None:
            shown = self._dimensions([form and form.in_pixels() for form in forms], pose, _as_they_are)
            dimensions = tuple(
                None if one is None or other is None else Dimension(one.value, other.ends)
                for one, other in zip(dimensions, shown, strict=True)
            )
        what = None
        if None in seen:
            what = text("{count} of {taught} edges found", count=len(seen) - seen.count(None), taught=len(seen))
        elif None in dimensions:
            what, forms = text("no circle found"), [None] * len(forms)
        elif extra and self.spec.params.kind == "pitch":
            return _Found(dimensions, tuple(forms), tuple(extra), _told(extra))
        return _Found(dimensions, tuple(forms), (), what)

    @property
    def _laid(self) -> Callable[[Points], Points]:
        """Lays px on the plane of what is measured."""
        return _as_they_are if self._calibration is None else self._calibration.to_mm

    def _form(self, edge: FoundEdge, number: int) -> Form | None:
        """The form of the edge with that number of those measured; None: it is no circle."""
        if self.spec.params.kind == "gap":
            return free_form(edge, self._laid)
        roi = self.spec.roi if number < len(self._chosen) or self._second is None else self._second
        fitted = fitted_circle if is_round(roi) else Straight.through
        taught = self._taught[number] if self._taught else None
        return fitted_form(edge, self._laid, fitted, self.spec.params.form_tolerance, taught)

    def _dimensions(
        self, forms: Sequence[Form | None], pose: Pose, laid: Callable[[Points], Points]
    ) -> tuple[Dimension | None, ...]:
        """What is measured between edges, in the plane that they are laid on; None where one is missing."""
        kind = self.spec.params.kind
        features = [None if form is None else form.feature for form in forms]
        if kind == "pitch":
            return tuple(_apart(one, two) for one, two in pairwise(features))
        there = [form for form in forms if form is not None]
        if len(there) < len(forms):
            return (None,)
        if kind == "gap":
            return (narrowest(there[0].points, there[1].points),)
        # The taught edge, moved with the part: what has turned or moved since is measured against it.
        home = laid(pose.apply((self._taught or there)[0].pixels))
        if kind == "angle":
            one, other = (features[0], features[1]) if len(features) > 1 else (Straight.through(home), features[0])
            if not isinstance(one, Straight) or not isinstance(other, Straight):
                return (None,)
            between = angle(one, other)
            return (between._replace(value=self._sense.told_deg(between.value)),)
        if kind == "center":
            return (_apart(fitted_circle(home), features[0]),)
        if kind == "diameter":
            return (diameter(features[0]) if isinstance(features[0], Round) else None,)
        if len(features) > 1 or self._second is None:
            return (_apart(features[0], features[1]),)
        return (_apart(features[0], laid(pose.apply(np.array([self._second.center])))[0]),)


def _apart(one: Feature | None, other: Feature | None) -> Dimension | None:
    return None if one is None or other is None else distance(one, other)


def _as_they_are(points: Points) -> Points:
    return points


def _told(extra: Sequence[ExtraEdge]) -> Text:
    first = extra[0].after + 1
    if len(extra) == 1:
        return text("an extra edge between edges {first} and {second}", first=first, second=first + 1)
    return text(
        "{count} extra edges, the first between edges {first} and {second}",
        count=len(extra),
        first=first,
        second=first + 1,
    )


def _box(points: Points, kind: str = "edge") -> Defect:
    """Box around points in the picture, two pixels wider on each side."""
    (x0, y0), (x1, y1) = points.min(axis=0) - 2.0, points.max(axis=0) + 2.0
    return Defect(float(x0), float(y0), float(x1 - x0), float(y1 - y0), kind)
