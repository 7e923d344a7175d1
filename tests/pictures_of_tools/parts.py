"""The parts shown in the pictures, and tools taught on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core import fields
from core.inspection.geometry import Pose, Roi
from core.inspection.measure.region_light import RegionLight
from core.inspection.tool import AnyTool, ToolSpec
from core.inspection.tools import TOOLS
from core.simulation.parts import render_part

if TYPE_CHECKING:
    from core.inspection.frame import Image
    from core.inspection.imaging import Scene
    from core.inspection.measure.patch import Patch

CONNECTOR, GASKET = "Connector 7-pin", "Gasket"
SEED = 7


def taught(kind: str, roi: Roi, scene: Scene, /, **params: Any) -> AnyTool:
    tool = TOOLS[kind]
    loaded = fields.load(tool.params_type, params, kind)
    return tool(ToolSpec(kind, kind, roi, loaded, tool.default_threshold_pct), scene)


def part_with(kind: str, defect: str | None, number: int, *, noise: float = 0.0) -> tuple[Image, Pose]:
    image, truth = render_part(kind, SEED, number, defect_pct=0.0, defect=defect, noise_sigma=noise)
    pose = Pose(truth["x_px"], truth["y_px"], truth["rotation_deg"], 1.0, 640.0, 360.0)
    return image, pose


def light_on(patch: Patch, scene: Scene, now: Scene, pose: Pose) -> float:
    """Gain of the picture's light relative to the master's, as measured by a tool on this patch; 1.0 if unknown."""
    light = RegionLight(patch, scene)
    return light.gain(light.read(now, pose)[0]) or 1.0
