"""The reason drawn on the picture: each tool's region as used, and what was found wrong in it."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from core.inspection.frame import Image
from core.inspection.geometry import Points, Ring, Roi
from core.inspection.result import Defect, InspectionResult, ToolJudgement, ToolResult

Colour = tuple[int, int, int]

# BGR. The halo keeps a line readable on bright and on dark parts alike.
REGION: Final[Colour] = (0xF0, 0xB8, 0x7F)
DEFECT: Final[Colour] = (0x4F, 0x4D, 0xFF)
HALO: Final[Colour] = (0x18, 0x14, 0x10)
LABEL_TEXT: Final[Colour] = (0xFF, 0xFF, 0xFF)

_FONT: Final = cv2.FONT_HERSHEY_SIMPLEX
_SHIFT: Final = 4
"""OpenCV draws lines with this many binary places of a pixel, so regions turned by a pose do not jump."""

MAX_DRAWN = 200
"""Defects drawn a tool; more would hide the part."""


def draw_overlay(image: Image, result: InspectionResult) -> Image:
    """A copy of the picture with every tool's region, and the defects of each tool that is NG.

    Args:
        image: height×width×3 uint8 BGR, the picture that was judged; left as it is.

    Returns:
        The same shape. Lines and letters grow with the picture: lines by 1 px a 640 px of its longer side, at least 2.
    """
    drawn = image.copy()
    scale = max(image.shape[:2]) / 640
    for tool in result.tools:
        _draw_region(drawn, tool.roi, REGION, scale)
    for tool in result.tools:
        if tool.judgement is ToolJudgement.NG:
            for defect in tool.defects[:MAX_DRAWN]:
                _draw_box(drawn, defect, scale)
    # Labels last: nothing covers a name.
    for tool in result.tools:
        if tool.judgement is ToolJudgement.NG:
            _draw_label(drawn, tool, scale)
    return drawn


def _draw_region(image: Image, roi: Roi, colour: Colour, scale: float) -> None:
    outlines = [roi.outline()]
    if isinstance(roi, Ring):
        inner = (outlines[0] - roi.centre) * (roi.inner_radius / roi.outer_radius) + roi.centre
        outlines.append(inner)
    _draw_lines(image, outlines, colour, scale)


def _draw_box(image: Image, defect: Defect, scale: float) -> None:
    # A little larger than the defect, so that the line lies around it and not on it.
    gap = 2 * scale
    x0, y0 = defect.x - gap, defect.y - gap
    x1, y1 = defect.x + defect.width + gap, defect.y + defect.height + gap
    _draw_lines(image, [np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])], DEFECT, scale)


def _draw_lines(image: Image, outlines: list[Points], colour: Colour, scale: float) -> None:
    height, width = image.shape[:2]
    thickness = max(2, round(scale))
    points = [
        # Far outside the picture the fixed-point coordinates would overflow.
        np.round(np.clip(outline, [-width, -height], [2 * width, 2 * height]) * (1 << _SHIFT)).astype(np.int32)
        for outline in outlines
    ]
    cv2.polylines(image, points, True, HALO, thickness + max(2, round(2 * scale)), cv2.LINE_AA, _SHIFT)
    cv2.polylines(image, points, True, colour, thickness, cv2.LINE_AA, _SHIFT)


def _draw_label(image: Image, tool: ToolResult, scale: float) -> None:
    """Name and reason in a filled box, above the tool's first defect or its region, kept inside the picture."""
    height, width = image.shape[:2]
    font_scale = 0.45 * max(1.0, scale)
    thickness = max(1, round(scale))
    # The built-in letters are ASCII; anything else would come out as question marks of odd width.
    words = (tool.name if tool.reason is None else f"{tool.name}: {tool.reason}").encode("ascii", "replace").decode()
    (text_width, text_height), baseline = cv2.getTextSize(words, _FONT, font_scale, thickness)
    pad = round(3 * max(1.0, scale))
    box_width, box_height = text_width + 2 * pad, text_height + baseline + 2 * pad
    anchor_x, anchor_y = _anchor(tool)
    x = int(np.clip(anchor_x, 0, max(0, width - box_width)))
    y = int(np.clip(anchor_y - box_height - 3 * scale, 0, max(0, height - box_height)))
    cv2.rectangle(image, (x, y), (x + box_width, y + box_height), DEFECT, cv2.FILLED)
    where = (x + pad, y + pad + text_height)
    cv2.putText(image, words, where, _FONT, font_scale, LABEL_TEXT, thickness, cv2.LINE_AA)


def _anchor(tool: ToolResult) -> tuple[float, float]:
    """Top-left corner of what the label belongs to."""
    if tool.defects:
        return tool.defects[0].x, tool.defects[0].y
    x, y = tool.roi.outline().min(axis=0)
    return float(x), float(y)
