"""Painting of regions being edited: lines with a halo, handles, hatched masks, guides, new shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from core.inspection.geometry import Point, Rectangle, Roi
from hmi.roi.handles import Handle, HandleKind
from hmi.roi.items import Item, ItemKind
from hmi.widgets.icons import paint_icon
from hmi.widgets.markings import MOST_LABELS, line_width, paint_label, roi_path, stroke_with_halo

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from hmi.appearance import Theme
    from hmi.roi.snap import Bounds, Guide
    from hmi.roi.viewport import Viewport

HANDLE_MM = 3.2
INSERT_MM = 2.2
ROTATE_MM = 4.2
STALK_MM = 8.0
_SIZE_MM = {HandleKind.ROTATE: ROTATE_MM, HandleKind.INSERT: INSERT_MM}
DIM = 0.6
_LINE = {
    ItemKind.TOOL: Qt.PenStyle.SolidLine,
    ItemKind.MASK: Qt.PenStyle.SolidLine,
    ItemKind.REGION: Qt.PenStyle.DashLine,
}


def path_of(roi: Roi, viewport: Viewport) -> QPainterPath:
    """A shape's outline in the view."""
    path = roi_path(roi, viewport.scale)
    path.translate(viewport.x, viewport.y)
    return path


def paint_item(
    painter: QPainter, theme: Theme, viewport: Viewport, item: Item, roi: Roi, *, is_selected: bool = False
) -> None:
    """A tool's region as a line, a mask hatched, any other region dashed; thicker when selected, dotted when dim."""
    path = path_of(roi, viewport)
    color = theme.color("defect" if item.is_ng else "roi")
    wide = line_width(theme) * (1.6 if is_selected else 1.0)
    painter.save()
    if item.is_dim and not is_selected:
        painter.setOpacity(DIM)
    if item.kind is ItemKind.MASK:
        _hatch(painter, path, color)
        wide *= 0.7
    style = Qt.PenStyle.DotLine if item.is_dim else _LINE[item.kind]
    stroke_with_halo(painter, path, QPen(color, wide, style))
    painter.restore()


def _hatch(painter: QPainter, path: QPainterPath, color: QColor) -> None:
    shade = QColor(11, 14, 17, 90)
    painter.fillPath(path, shade)
    painter.fillPath(path, QBrush(color, Qt.BrushStyle.BDiagPattern))


def paint_handles(painter: QPainter, theme: Theme, viewport: Viewport, roi: Roi, handles: Iterable[Handle]) -> None:
    """White squares with a blue line, rotated with their region; the rotate handle is a circle on a stalk."""
    turn = -roi.rotation_deg if isinstance(roi, Rectangle) else 0.0
    pen = QPen(theme.color("roi"), line_width(theme) * 1.2)
    for handle in sorted(handles, key=lambda handle: handle.kind is not HandleKind.ROTATE):  # the stalk first
        at = QPointF(*viewport.to_view(handle.place))
        if handle.kind is HandleKind.ROTATE and isinstance(roi, Rectangle):
            side = _side_of(roi, handle, viewport)
            stalk = QPainterPath(side)
            stalk.lineTo(at)
            stroke_with_halo(painter, stalk, pen)
        painter.save()
        painter.translate(at)
        painter.rotate(turn)
        is_insert = handle.kind is HandleKind.INSERT
        painter.setPen(QPen(theme.color("on_image"), pen.widthF() * 0.6) if is_insert else pen)
        painter.setBrush(theme.color("roi" if is_insert else "on_image"))
        half = theme.px_per_mm * _SIZE_MM.get(handle.kind, HANDLE_MM) / 2
        if handle.kind in (HandleKind.ROTATE, HandleKind.INSERT):
            painter.drawEllipse(QPointF(0, 0), half, half)
        else:
            painter.drawRect(QRectF(-half, -half, 2 * half, 2 * half))
        painter.restore()


def _side_of(roi: Rectangle, handle: Handle, viewport: Viewport) -> QPointF:
    """The middle of the side at which the stalk begins."""
    outline = roi.outline()
    one, other = outline[handle.index], outline[(handle.index + 1) % 4]
    return QPointF(*viewport.to_view(((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)))


def paint_names(
    painter: QPainter,
    theme: Theme,
    viewport: Viewport,
    items: Sequence[Item],
    rois: Mapping[str, Roi],
    held: Collection[str],
    room: QRectF,
) -> None:
    """Paint the names of NG items and of those with handles (`held`).

    If there are too many NG items for names, the rest get only a cross: never color alone.
    """
    taken: list[QRectF] = []
    named = 0
    for item in sorted(items, key=lambda item: item.key not in held):
        is_held = item.key in held
        box = path_of(rois[item.key], viewport).boundingRect()
        if not (item.is_ng or is_held) or not box.intersects(room):
            continue
        ground, ink = ("defect", "on_defect") if item.is_ng else ("roi", "halo")
        if is_held:  # outside its handles, and below: the rotate handle is above
            reach = theme.px_per_mm * (HANDLE_MM / 2 + 0.6)
            box = box.adjusted(-reach, -reach, reach, reach)
        if item.label and (is_held or named < MOST_LABELS):
            cap_mm = theme.type.small
            paint_label(
                painter, theme, item.label, box, room, taken, ground=ground, ink=ink, cap_mm=cap_mm, is_below=is_held
            )
            named += item.is_ng
        elif item.is_ng:
            side = theme.px(2.6)
            tag = QRectF(box.left(), box.top() - side, side, side)
            painter.fillRect(tag, theme.color(ground))
            paint_icon(painter, "cross", tag, theme.color(ink), stroke=3.4)


def paint_guides(painter: QPainter, theme: Theme, viewport: Viewport, guides: Iterable[Guide], room: QRectF) -> None:
    """Thin lines over the whole view where something has snapped to a neighbor."""
    for guide in guides:
        x, y = viewport.to_view((guide.at, guide.at))
        line = QPainterPath(QPointF(x, room.top()) if guide.is_upright else QPointF(room.left(), y))
        line.lineTo(QPointF(x, room.bottom()) if guide.is_upright else QPointF(room.right(), y))
        stroke_with_halo(painter, line, QPen(theme.color("roi"), theme.line, Qt.PenStyle.DashLine))


def paint_band(painter: QPainter, theme: Theme, viewport: Viewport, band: Bounds) -> None:
    one, other = viewport.to_view((band.left, band.top)), viewport.to_view((band.right, band.bottom))
    box = QRectF(QPointF(*one), QPointF(*other))
    shade = theme.color("roi")
    shade.setAlpha(40)
    painter.fillRect(box, shade)
    outline = QPainterPath()
    outline.addRect(box)
    stroke_with_halo(painter, outline, QPen(theme.color("roi"), theme.line))


def paint_points(
    painter: QPainter, theme: Theme, viewport: Viewport, points: Sequence[Point], hovering: Point | None
) -> None:
    """A polygon being drawn: its points, and the preview of the next one."""
    if not points:
        return
    places = [QPointF(*viewport.to_view(point)) for point in points]
    path = QPainterPath(places[0])
    for place in places[1:]:
        path.lineTo(place)
    stroke_with_halo(painter, path, QPen(theme.color("roi"), line_width(theme) * 1.4))
    if hovering is not None:
        ahead = QPainterPath(places[-1])
        ahead.lineTo(QPointF(*viewport.to_view(hovering)))
        stroke_with_halo(painter, ahead, QPen(theme.color("roi"), line_width(theme), Qt.PenStyle.DashLine))
    painter.setPen(QPen(theme.color("roi"), line_width(theme) * 1.2))
    for number, place in enumerate(places):
        # The first point is larger, as touching it closes the polygon.
        half = theme.px_per_mm * (ROTATE_MM if number == 0 else HANDLE_MM) / 2
        painter.setBrush(theme.color("on_image"))
        painter.drawRect(QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half))
