"""Position adjustment in tests: taught, looked with, and drawn parts for it."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np

from core.inspection.geometry import Pose, Rectangle, Roi
from core.inspection.imaging import Scene
from core.inspection.tool import Measurement, ToolSpec
from core.inspection.tools.position_adjust import PositionAdjust, PositionAdjustParams

PLATE = Rectangle(130, 110, 380, 260)  # the whole drawn part with a margin of ground
DRAWN_PX = (
    0.4  # fillPoly rounds edges on whole pixels to one side: the master is 0.18 px off, which counts twice at 180°
)


def taught(master: Scene, roi: Roi = PLATE, masks: tuple[Roi, ...] = (), **params: Any) -> PositionAdjust:
    values = PositionAdjustParams(**params)
    spec = ToolSpec("position_adjust", "p", roi, values, PositionAdjust.default_threshold_pct, None, masks)
    return PositionAdjust(spec, master)


def look(tool: PositionAdjust, scene: Scene) -> Measurement:
    return tool.measure(scene, Pose.identity(tool.spec.roi.center))


def off(found: Measurement, pose: Pose) -> tuple[float, float]:
    """Error of a found pose: px and degrees."""
    assert found.pose is not None, f"{found.what} ({found.score_pct})"
    px = math.hypot(found.pose.x_px - pose.x_px, found.pose.y_px - pose.y_px)
    return px, abs(math.remainder(found.pose.rotation_deg - pose.rotation_deg, 360.0))


def is_rejected(found: Measurement) -> bool:
    return found.is_ng and found.pose is None and found.what is not None


def drawn(*shapes: tuple[str, tuple[float, ...]], size: tuple[int, int] = (480, 640)) -> Scene:
    """Dark shapes on light ground: ("disc", (x, y, r)) or ("box", (x, y, width, height))."""
    image = np.full((*size, 3), 200, np.uint8)
    for kind, at in shapes:
        if kind == "disc":
            cv2.circle(image, (int(at[0]), int(at[1])), int(at[2]), (60, 60, 60), -1, cv2.LINE_AA)
        else:
            x, y, width, height = (int(v) for v in at)
            image[y : y + height, x : x + width] = 60
    return Scene(image)


def ell(x: int, y: int) -> tuple[tuple[str, tuple[float, ...]], ...]:
    """A part without symmetry, about 100 × 100 px."""
    return (("box", (x, y, 25, 100)), ("box", (x, y + 75, 90, 25)), ("disc", (x + 65, y + 30, 14)))
