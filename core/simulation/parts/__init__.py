"""The parts of the simulated line: the kinds, and how each is drawn, flawless and with every defect."""

from __future__ import annotations

from core.simulation.parts.kind import CENTER, DEFECTS, MASTER_HEIGHT, MASTER_WIDTH
from core.simulation.parts.kinds import KINDS, kind_named
from core.simulation.parts.pictures import NOISE_SIGMA, master, render_part
from core.simulation.parts.series import Part, PartSeries

__all__ = [
    "CENTER",
    "DEFECTS",
    "KINDS",
    "MASTER_HEIGHT",
    "MASTER_WIDTH",
    "NOISE_SIGMA",
    "Part",
    "PartSeries",
    "kind_named",
    "master",
    "render_part",
]
