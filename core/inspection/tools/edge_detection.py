"""edge_detection: edges along the region's scan direction: how many, how strong, how straight, and where.

Scan lines and their edges by `scan.py`. Straightness is what is left of an edge's deviations from its taught course after
the best straight line through them (least squares), so a taught curve may stay one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.errors import ImageQualityError
from core.inspection.fields import choice, number, region
from core.inspection.geometry import Pose, Roi
from core.inspection.imaging import Scene
from core.inspection.result import Defect
from core.inspection.tools.base import Measurement, Params, Tool, ToolSpec
from core.inspection.tools.light import GAIN_WORDS, LIGHT_HELP, LIGHT_OPTIONS, REFERENCE_HELP, PartLight
from core.inspection.tools.scan import STEP_SLOPE, Floats, ScanEdge, ScanLines, find_edges
from core.text import Text, text

_LEAST_CONTRAST = 8.0
_ABOVE_TEXTURE = 4.5
_OF_STRONGEST = 0.25
# What is taught must be clear; what is found may be weaker: noise and blur must not make it vanish at once.
_FOUND_AT = 0.6
_FULL_STRENGTH = 0.7
_LEAST_LINES = 0.5
_LINK_SLOPE = 0.7  # an edge may run up to 35° aslant
_AT_TOLERANCE = 0.5


@dataclass(frozen=True)
class EdgeDetectionParams(Params):
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
        minimum=0.5,
        maximum=200,
        step=0.5,
        unit="px",
        help="How far an edge may lie from its taught place; there it counts half.",
    )
    straightness_px: float = number(
        "Straightness tolerance",
        default=4,
        minimum=0.5,
        maximum=200,
        step=0.5,
        unit="px",
        help="How far an edge may leave its taught course; there it counts half.",
    )
    count_tolerance: int = number(
        "Count tolerance", default=0, minimum=0, maximum=100, integer=True, help="So many edges more or fewer are still OK."
    )
    light: str = choice("Light", default="region", options=LIGHT_OPTIONS, help=LIGHT_HELP)
    light_reference: Roi | None = region("Light reference", help=REFERENCE_HELP)  # noqa: RUF009


@dataclass(frozen=True)
class _Fit:
    """A taught edge and the found one that it is taken for."""

    number: int
    edge: ScanEdge
    score_pct: float
    what: Text
    at: NDArray[np.intp]  # which of the found edge's lines are wrong


class EdgeDetection(Tool[EdgeDetectionParams]):
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
        self._light = PartLight(
            spec.name, params.light, params.light_reference, sampled, self._scan.allowed, master
        )
        slopes = self._scan.slopes(sampled)
        self._least = STEP_SLOPE * params.contrast if params.contrast is not None else self._automatic(slopes)
        self._link_px = max(3.0, _LINK_SLOPE * self._scan.spacing_px)
        strong = self._find(slopes, self._least)
        # With the found ones' lower limit the course is the same, but weak stretches of it belong, too.
        candidates = self._find(slopes, _FOUND_AT * self._least)
        self._taught = [edge for edge in candidates if any(_is_same(edge, other) for other in strong)]
        if not self._taught:
            raise ImageQualityError(
                "{tool}: the region shows no edge across the scan lines. Turn the scan, or choose another region.",
                tool=spec.name,
            )
        self._faint = [edge for edge in candidates if edge not in self._taught]
        self._courses = [self._course(edge) for edge in self._taught]

    def _automatic(self, slopes: Floats) -> float:
        usable = np.abs(slopes[self._scan.usable])
        median, strongest = np.percentile(usable, (50, 99.8))
        least = max(STEP_SLOPE * _LEAST_CONTRAST, _OF_STRONGEST * float(strongest), _ABOVE_TEXTURE * float(median))
        return max(STEP_SLOPE * _LEAST_CONTRAST, min(least, 0.5 * float(strongest)))
