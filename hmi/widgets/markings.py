"""What the tools saw, drawn over the picture: regions as used, and what is wrong, where and how big."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from core.inspection.geometry import Circle, Ring, Roi
from core.inspection.result import InspectionResult, ToolJudgement, ToolResult
from hmi.i18n import tr_text
from hmi.theme import Theme
from hmi.widgets.words import fit

HALO = QColor(11, 14, 17, 150)


def roi_path(roi: Roi, scale: float) -> QPainterPath:
    """The outline of a shape in display pixels. A picture's pixel centre (0, 0) lies at half a pixel on the display."""
    path = QPainterPath()
    if isinstance(roi, Circle | Ring):
        radii = (roi.radius,) if isinstance(roi, Circle) else (roi.outer_radius, roi.inner_radius)
        centre = QPointF((roi.cx + 0.5) * scale, (roi.cy + 0.5) * scale)
        for radius in radii:
            path.addEllipse(centre, radius * scale, radius * scale)
        return path
    path.addPolygon(QPolygonF([QPointF((x + 0.5) * scale, (y + 0.5) * scale) for x, y in roi.outline()]))
    path.closeSubpath()
    return path


def line_width(theme: Theme) -> float:
    """Of a region's line."""
    return max(1.6, theme.px_per_mm * 0.4)


def stroke_with_halo(painter: QPainter, path: QPainterPath, pen: QPen) -> None:
    """The line with a dark halo, so that it shows on bright and on dark parts."""
    painter.strokePath(path, QPen(HALO, pen.widthF() * 2.2))
    painter.strokePath(path, pen)


def paint_regions(painter: QPainter, theme: Theme, tools: Sequence[ToolResult], scale: float) -> None:
    """Each tool's region; dashed when it was not evaluated."""
    for tool in tools:
        is_dashed = tool.judgement is ToolJudgement.NOT_EVALUATED
        style = Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine
        stroke_with_halo(painter, roi_path(tool.roi, scale), QPen(theme.colour("roi"), line_width(theme), style))


MOST_LABELS = 3
"""More would hide the part; the list of tools names them all."""


def paint_defects(painter: QPainter, theme: Theme, result: InspectionResult, scale: float, room: QRectF) -> None:
    """A box round every defect, and a filled label beside the largest of the first few failed tools.

    The first tool's label says what is wrong, the others' only whose box it is.
    """
    wide = max(2.0, theme.px_per_mm * 0.6)
    anchors: list[tuple[ToolResult, QRectF]] = []
    for tool in result.failed_tools:
        boxes = [
            QRectF(d.x * scale, d.y * scale, d.width * scale, d.height * scale).adjusted(-wide, -wide, wide, wide)
            for d in tool.defects
        ]
        outline = roi_path(tool.roi, scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("defect"), wide))
        painter.drawRects(boxes)
        if not boxes:
            painter.strokePath(outline, painter.pen())
        largest = max(boxes, key=lambda box: box.width() * box.height(), default=outline.boundingRect())
        anchors.append((tool, largest))
    taken: list[QRectF] = []
    for tool, anchor in anchors[:MOST_LABELS]:
        paint_label(painter, theme, tool.name if taken else label_of(tool), anchor, room, taken)


def label_of(tool: ToolResult) -> str:
    return f"{tool.name}: {tr_text(tool.reason)}" if tool.reason is not None else tool.name


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
    """Above its box if there is room and it is not to stand below; never over another label, never outside the picture.

    `ground` and `ink`: names of colours of the theme. `cap_mm`: how large the words are, as body text if None.
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
    painter.fillRect(box, theme.colour(ground))
    painter.setFont(laid.font)
    painter.setPen(theme.colour(ink))
    painter.drawText(box.adjusted(pad, pad / 2, 0, 0), laid.flags, words)
