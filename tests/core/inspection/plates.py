"""A plate with a hole, and the inspectors that judge it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import cv2
import numpy as np

from core.inspection.frame import Frame
from core.inspection.geometry import Pose, Rectangle, Roi
from core.inspection.imaging import content_hash
from core.inspection.inspector import Inspector
from core.inspection.program import Program
from core.inspection.result import Judged, ToolJudgement
from core.inspection.tool import AnyToolSpec, ToolSpec
from core.inspection.tools import TOOLS

WIDTH, HEIGHT = 320, 240
OK, NG, NOT_EVALUATED = ToolJudgement.OK, ToolJudgement.NG, ToolJudgement.NOT_EVALUATED
BLOCK = Rectangle(110, 70, 100, 90)
"""Around the plate with its hole: the region of position adjustment."""
WINDOW = Rectangle(130, 95, 50, 40)
"""Around the hole."""


def plate(dx: float = 0, dy: float = 0, angle_deg: float = 0, hole: int = 12) -> np.ndarray:
    """A bright plate with a dark hole and a notch, without symmetry."""
    image = np.full((HEIGHT, WIDTH, 3), 60, np.uint8)
    cv2.fillPoly(image, [np.array([[120, 80], [200, 80], [200, 130], [180, 150], [120, 150]])], (190, 190, 190))
    cv2.rectangle(image, (125, 138), (140, 144), (120, 120, 120), -1)
    cv2.circle(image, (155, 115), hole, (50, 50, 50), -1, cv2.LINE_AA)
    move = Pose(160 + dx, 115 + dy, angle_deg, 1.0, 160, 115).matrix()
    return cv2.warpAffine(image, move, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def frame_of(image: np.ndarray, **more: Any) -> Frame:
    return Frame(7, 123_456, image, **more)


def spec(kind: str, name: str, roi: Roi, **changes: Any) -> AnyToolSpec:
    tool = TOOLS[kind]
    return replace(ToolSpec(kind, name, roi, tool.params_type(), tool.default_threshold_pct), **changes)


def hole_area(name: str = "hole", roi: Roi = WINDOW, **changes: Any) -> AnyToolSpec:
    params = replace(TOOLS["area"].params_type(), target="dark")
    return spec("area", name, roi, params=params, **changes)


def position(**changes: Any) -> AnyToolSpec:
    return spec("position_adjust", "locate", BLOCK, **changes)


def inspector_of(*tools: AnyToolSpec, judgement: str = "all", master: np.ndarray | None = None) -> Inspector:
    image = plate() if master is None else master
    return Inspector(Program("plate", tools, content_hash(image), judgement=judgement), image)


def verdicts(result: Judged) -> dict[str, ToolJudgement]:
    return {tool.name: tool.judgement for tool in result.tools}
