"""What `measure` is told: what to measure, where its edges are, nominal value and tolerance."""

from __future__ import annotations

from dataclasses import dataclass

from core.fields import choice, number
from core.inspection.geometry import Roi
from core.inspection.region_fields import region
from core.inspection.tool import Params

OF_TWO = ("distance", "gap", "angle")
"""What may lie between the edges of two regions."""
_SCANS = {"right": "Left to right", "down": "Top to bottom"}


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
        only_if={"kind": OF_TWO},
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
        "Scan direction of the second region", default="right", options=_SCANS, only_if={"kind": OF_TWO}
    )
    polarity: str = choice(
        "Step",
        default="any",
        options={"any": "Any", "rising": "Dark to bright", "falling": "Bright to dark"},
        help="Which edges count, along the scan.",
    )
    lines: int = number(
        "Scan lines",
        default=32,
        minimum=8,
        maximum=200,
        integer=True,
        help="How many, spread evenly over the region; for a gap at least one every 1.5 px.",
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

    @property
    def form_tolerance(self) -> float | None:
        """How far an edge may be off the line or circle that is measured: half of what the length may vary by.

        None: what is measured is no length.
        """
        return None if self.kind in ("angle", "center") else (self.plus + self.minus) / 2
