"""Draws the result on the picture: each tool's moved region, and its defects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from core.inspection.callouts import MOST, Box, callouts_of
from core.inspection.geometry import Points, Ring, Roi
from core.inspection.result import Defect, Scored, ToolJudgement, ToolResult

if TYPE_CHECKING:
    from core.inspection.frame import Image

Color = tuple[int, int, int]

# BGR. The halo keeps lines readable on bright and on dark parts.
REGION: Final[Color] = (0xF0, 0xB8, 0x7F)
DEFECT: Final[Color] = (0x4F, 0x4D, 0xFF)
HALO: Final[Color] = (0x18, 0x14, 0x10)
LABEL_TEXT: Final[Color] = (0xFF, 0xFF, 0xFF)

_FONT: Final = cv2.FONT_HERSHEY_SIMPLEX
_SHIFT: Final = 4
"""Number of fractional bits of coordinates for OpenCV, so that regions turned by a pose do not jump by whole pixels."""

MAX_DRAWN = 200
"""Most defects drawn per tool; more would hide the part."""


def draw_overlay(image: Image, result: Scored) -> Image:
    """A copy of the picture with every tool's region, and the defects of each tool that is NG.

    Args:
        image: height×width×3 uint8 BGR, the picture that was judged; it is not changed.

    Returns:
        The same shape. Lines and letters scale with the picture: 1 px line width per 640 px of the longer side, at
            least 2.
    """
    drawn = image.copy()
    scale = max(image.shape[:2]) / 640
    for tool in result.tools:
        _draw_region(drawn, tool.roi, REGION, scale)
    for tool in result.tools:
        if tool.judgement is ToolJudgement.NG:
            for defect in tool.defects[:MAX_DRAWN]:
                _draw_box(drawn, defect, scale)
    _draw_labels(drawn, result, scale)
    return drawn


def _draw_region(image: Image, roi: Roi, color: Color, scale: float) -> None:
    outlines = [roi.outline()]
    if isinstance(roi, Ring):
        inner = (outlines[0] - roi.center) * (roi.inner_radius / roi.outer_radius) + roi.center
        outlines.append(inner)
    _draw_lines(image, outlines, color, scale)


def _draw_box(image: Image, defect: Defect, scale: float) -> None:
    # Slightly larger than the defect, so that the line does not cover it.
    gap = 2 * scale
    x0, y0 = defect.x - gap, defect.y - gap
    x1, y1 = defect.x + defect.width + gap, defect.y + defect.height + gap
    _draw_lines(image, [np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])], DEFECT, scale)


def _draw_lines(image: Image, outlines: list[Points], color: Color, scale: float) -> None:
    height, width = image.shape[:2]
    thickness = max(2, round(scale))
    points = [
        # Clipped: fixed-point coordinates far outside the picture would overflow.
        np.round(np.clip(outline, [-width, -height], [2 * width, 2 * height]) * (1 << _SHIFT)).astype(np.int32)
        for outline in outlines
    ]
    cv2.polylines(image, points, True, HALO, thickness + max(2, round(2 * scale)), cv2.LINE_AA, _SHIFT)
    cv2.polylines(image, points, True, color, thickness, cv2.LINE_AA, _SHIFT)


def _draw_labels(image: Image, result: Scored, scale: float) -> None:
    """Name and reason of each tool beside the part, with a line to its largest defect or its region."""
    height, width = image.shape[:2]
    failed = result.failed_tools[:MOST]
    labels = [_Tag(tool, scale) for tool in failed]
    sizes = [label.size for label in labels]
    found = callouts_of(result, failed, sizes, Box(0, 0, width, height), 6 * scale)
    for callout in found:
        _draw_lines(image, [np.array([callout.start, callout.end])], DEFECT, scale / 2)
    for label, callout in zip(labels, found, strict=True):
        label.draw(image, callout.tag)


class _Tag:
    """Name and reason in a filled box."""

    def __init__(self, tool: ToolResult, scale: float) -> None:
        self._font_scale = 0.45 * max(1.0, scale)
        self._thickness = max(1, round(scale))
        self._pad = round(3 * max(1.0, scale))
        words = tool.name if tool.reason is None else f"{tool.name}: {tool.reason}"
        self._words = "".join(map(_drawable, words))
        (wide, tall), self._baseline = cv2.getTextSize(self._words, _FONT, self._font_scale, self._thickness)
        self._tall = tall
        self.size = wide + 2 * self._pad, tall + self._baseline + 2 * self._pad

    def draw(self, image: Image, place: Box) -> None:
        x, y = round(place.left), round(place.top)
        wide, tall = self.size
        cv2.rectangle(image, (x, y), (x + wide, y + tall), DEFECT, cv2.FILLED)
        where = (x + self._pad, y + self._pad + self._tall)
        cv2.putText(image, self._words, where, _FONT, self._font_scale, LABEL_TEXT, self._thickness, cv2.LINE_AA)


def _drawable(character: str) -> str:
    """The character, or what is drawn for it: OpenCV's font has those of all languages of the panel, and many others.

    WORKAROUND OpenCV 5.0.0: a lone surrogate, as undecodable bytes of a file name leave it, crashes the process; text
    ends at a NUL, and a line break makes it no height.
    """
    if character.isprintable():
        return character
    return " " if character.isspace() else "?"
