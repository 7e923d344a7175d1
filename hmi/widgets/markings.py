"""A result drawn over the picture: the moved regions, and the defects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from core.inspection.callouts import MOST, Box, callouts_of
from core.inspection.geometry import Circle, Ring, Roi
from core.inspection.result import Judged, Judgement, Scored, ToolJudgement, ToolResult
from hmi.appearance import Theme
from hmi.widgets.words import CENTER, MIDDLE, fit

if TYPE_CHECKING:
    from collections.abc import Sequence


HALO = QColor(11, 14, 17, 150)


def roi_path(roi: Roi, scale: float) -> QPainterPath:
    """The outline of a shape in display pixels; the picture's pixel center (0, 0) is at half a pixel of the display."""
    path = QPainterPath()
    if isinstance(roi, Circle | Ring):
        radii = (roi.radius,) if isinstance(roi, Circle) else (roi.outer_radius, roi.inner_radius)
        center = QPointF((roi.cx + 0.5) * scale, (roi.cy + 0.5) * scale)
        for radius in radii:
            path.addEllipse(center, radius * scale, radius * scale)
        return path
    path.addPolygon(QPolygonF([QPointF((x + 0.5) * scale, (y + 0.5) * scale) for x, y in roi.outline()]))
    path.closeSubpath()
    return path


def line_width(theme: Theme) -> float:
    """Width of a region's line."""
    return max(1.6, theme.px_per_mm * 0.4)


def stroke_with_halo(painter: QPainter, path: QPainterPath, pen: QPen) -> None:
    """Draw a line with a dark halo, visible on bright and on dark parts."""
    painter.strokePath(path, QPen(HALO, pen.widthF() * 2.2))
    painter.strokePath(path, pen)


def paint_regions(painter: QPainter, theme: Theme, tools: Sequence[ToolResult], scale: float) -> None:
    """Each tool's region; dashed when it was not evaluated."""
    for tool in tools:
        is_dashed = tool.judgement is ToolJudgement.NOT_EVALUATED
        style = Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine
        stroke_with_halo(painter, roi_path(tool.roi, scale), QPen(theme.color("roi"), line_width(theme), style))


@dataclass(frozen=True, eq=False)
class Marks:
    """The regions and defects of a result; any thread may draw them."""

    theme: Theme
    result: Judged
    numbered: bool = False

    def draw(self, painter: QPainter, scale: float, room: QRectF) -> None:
        """See `hmi.picture_feed.Draw`."""
        paint_regions(painter, self.theme, self.result.tools, scale)
        if self.result.judgement is Judgement.NG:
            paint_defects(painter, self.theme, self.result, scale, room, numbered=self.numbered)


MOST_LABELS = 3
"""Most names drawn; more would hide the part. The tool list names them all."""
MOST_BOXES = 300
"""Most defects drawn per part."""


def paint_defects(
    painter: QPainter, theme: Theme, result: Scored, scale: float, room: QRectF, *, numbered: bool = False
) -> None:
    """A thin box around every defect, and outside the part a tag for each failed tool, with a line to it.

    The tag shows the tool's name or, when `numbered`, its number as in the tool list. The reason is in the verdict.
    `room`: the visible part of the picture, in display pixels.
    """
    wide = max(1.6, theme.px_per_mm * 0.3)
    pen = QPen(theme.color("defect"), wide)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    boxes: list[QRectF] = []
    for tool in result.failed_tools:
        for d in tool.defects[: MOST_BOXES - len(boxes)]:
            box = QRectF(d.x * scale, d.y * scale, d.width * scale, d.height * scale)
            boxes.append(box.adjusted(-wide, -wide, wide, wide))
        if not tool.defects:
            stroke_with_halo(painter, roi_path(tool.roi, scale), pen)
    for ink in (QPen(HALO, wide * 2.2), pen):
        painter.setPen(ink)
        painter.drawRects(boxes)
    tagged = result.failed_tools[:MOST]
    words = [str(number + 1) if numbered else tool.name for number, tool in enumerate(tagged)]
    font = theme.font(theme.type.small, bold=True)
    sizes = [_tag_size(theme, font, word) for word in words]
    seen = Box(room.left(), room.top(), room.right(), room.bottom())
    callouts = callouts_of(result, tagged, sizes, seen, theme.px(1.2), scale)
    lines = [QLineF(*callout.start, *callout.end) for callout in callouts]
    for ink in (QPen(HALO, wide * 2.2), pen):
        painter.setPen(ink)
        painter.drawLines(lines)
    for word, callout in zip(words, callouts, strict=True):
        box = QRectF(QPointF(*callout.tag[:2]), QPointF(*callout.tag[2:]))
        paint_tag(painter, theme, box, word, font)


def _tag_size(theme: Theme, font: QFont, word: str) -> tuple[float, float]:
    metrics = QFontMetricsF(font)
    tall = metrics.capHeight() + 2 * theme.px(1.0)
    return max(tall, metrics.horizontalAdvance(word) + 2 * theme.px(1.0)), tall


def paint_tag(painter: QPainter, theme: Theme, box: QRectF, word: str, font: QFont) -> None:
    """A small filled tag with a word or a number."""
    painter.setPen(QPen(HALO, theme.line))
    painter.setBrush(theme.color("defect"))
    painter.drawRoundedRect(box, theme.radius * 0.5, theme.radius * 0.5)
    painter.setFont(font)
    painter.setPen(theme.color("on_defect"))
    painter.drawText(box, CENTER | MIDDLE, word)


def paint_label(
    painter: QPainter,
    theme: Theme,
    words: str,
    anchor: QRectF,
    room: QRectF,
    taken: list[QRectF],
    *,
    ground: str = "defect",
    ink: str = "on_defect",
    cap_mm: float | None = None,
    is_below: bool = False,
) -> None:
    """Above its box if there is room and not `is_below`; never over another label or outside the picture.

    `ground` and `ink`: names of theme colors. `cap_mm`: cap height; body text if None.
    """
    pad = theme.px(0.9)
    widest = QRectF(0, 0, room.width() * 0.62, room.height() * 0.3)
    font = theme.font(theme.type.body if cap_mm is None else cap_mm, bold=True)
    laid = fit(words, widest, font, theme.font(1.3).pixelSize(), 0)
    need = QFontMetricsF(laid.font).boundingRect(widest, laid.flags, words)
    box = QRectF(0, 0, need.width() + 2 * pad + 1, laid.height + pad)
    box.moveBottomLeft(anchor.topLeft())
    if is_below or box.top() < room.top():
        box.moveTopLeft(anchor.bottomLeft())
    for other in taken:
        if box.intersects(other):
            box.moveTop(other.bottom() + 2)
    box.moveLeft(min(max(box.left(), room.left()), room.right() - box.width()))
    box.moveTop(min(max(box.top(), room.top()), room.bottom() - box.height()))
    taken.append(box)
    painter.fillRect(box, theme.color(ground))
    painter.setFont(laid.font)
    painter.setPen(theme.color(ink))
    painter.drawText(box.adjusted(pad, pad / 2, 0, 0), laid.flags, words)
