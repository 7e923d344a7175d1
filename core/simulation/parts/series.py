"""The series of simulated parts: their order, poses and defects, all determined by one seed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.inspection.geometry import Pose
from core.simulation.parts.kind import CENTER, DEFECTS
from core.simulation.parts.kinds import KINDS, kind_named

BELT_MARGIN = (192, 96)
"""Range of the view along the endless belt between parts, in px (x, y)."""


@dataclass(frozen=True)
class Part:
    """One part under the camera.

    Attributes:
        number: counts from 0.
        defect: a name of `DEFECTS`, or None for a good part.
        variant: which of the drawings of that defect.
        pose: place of the master's `CENTER`, and the rotation.
        gain: light on it relative to nominal.
        belt: its place on the belt, px.
    """

    number: int
    kind: str
    defect: str | None
    variant: int
    pose: Pose
    gain: float
    belt: tuple[int, int]

    def truth(self) -> dict[str, Any]:
        """The truth for the record, JSON-ready; x_px and y_px are the place of the master's `CENTER` in the picture."""
        return {
            "part": self.number,
            "kind": self.kind,
            "defects": [] if self.defect is None else [self.defect],
            "x_px": self.pose.x_px,
            "y_px": self.pose.y_px,
            "rotation_deg": self.pose.rotation_deg,
            "gain": self.gain,
        }


@dataclass(frozen=True)
class PartSeries:
    """All parts of one seed. Part n is always the same, however often it is requested.

    Attributes:
        seed: any whole number.
        defect_pct: share of parts with a defect, 0–100; a good part's pose does not depend on it.
        shift_px, turn_deg: largest distance from the master's place, and largest rotation either way.
        light_pct: largest deviation of the slowly drifting light from nominal.
    """

    seed: int = 1
    defect_pct: float = 8.0
    shift_px: float = 40.0
    turn_deg: float = 10.0
    light_pct: float = 20.0

    def part(self, kind: str, number: int, *, defect: str | None = None) -> Part:
        """Part `number`; with `defect` it has that defect whatever the series says.

        Raises:
            ConfigurationError: the line has no such kind of part.
        """
        kind_named(kind)
        if defect is not None and defect not in DEFECTS:
            raise ValueError(f"no defect is called {defect}; there are {', '.join(DEFECTS)}")
        # Always the same draws in the same order, so that one setting never affects what another one determines.
        rng = np.random.default_rng((self.seed & 0xFFFFFFFFFFFFFFFF, list(KINDS).index(kind), number))
        fate, which, variant, distance, direction, turn, belt_x, belt_y = (float(draw) for draw in rng.random(8))
        if defect is None and fate * 100 < self.defect_pct:
            defect = DEFECTS[int(which * len(DEFECTS))]
        away = self.shift_px * math.sqrt(distance)
        angle = 2 * math.pi * direction
        pose = Pose(
            x_px=round(CENTER[0] + away * math.cos(angle), 3),
            y_px=round(CENTER[1] + away * math.sin(angle), 3),
            rotation_deg=round(self.turn_deg * (2 * turn - 1), 3),
            taught_x_px=CENTER[0],
            taught_y_px=CENTER[1],
        )
        belt = int(belt_x * (BELT_MARGIN[0] + 1)), int(belt_y * (BELT_MARGIN[1] + 1))
        return Part(number, kind, defect, int(variant * 60), pose, self._light(number), belt)

    def _light(self, number: int) -> float:
        """Two slow waves whose sum never exceeds the drift; the phase depends on the seed."""
        phase = (self.seed % 360) * 0.61803
        wave = 0.7 * math.sin(2 * math.pi * number / 97 + phase) + 0.3 * math.sin(2 * math.pi * number / 31 + 2 * phase)
        return round(1 + self.light_pct / 100 * wave, 4)
