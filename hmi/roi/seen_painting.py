"""Painting of what a tool evaluates: pixels tinted, edges as dots and lines, the scan as an arrow, heat as a haze.

Never by color alone: found edges are round or solid, missing ones crosses or dashed, extra ones square or dotted.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, qRgba

from core.inspection.seen import Finding, Heat, Marked, Seen
from hmi.widgets.markings import HALO, line_width, stroke_with_halo

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.inspection.geometry import Point, Points, Window
    from hmi.appearance import Theme
    from hmi.roi.viewport import Viewport

TINT, STRIPE, RIM = 60, 170, 255
"""Opacity of counted pixels: in general, on a stripe, on the border."""
STRIPE_MM = 1.6
"""Distance of the stripes: a tint alone would be invisible on a part of a similar color."""
DOT_MM, LARGE_DOT_MM, FEW = 0.55, 0.9, 200
"""Up to this number, dots are drawn larger."""
HEAD_MM = 2.4
COLD, HAZE = 0.4, 150
"""The share of what may be from which on heat shows, and its opacity at what may be; there a border is drawn."""
COLOR = {Finding.FOUND: "seen", Finding.MISSING: "defect", Finding.EXTRA: "extra"}
LINE = {
    Finding.FOUND: Qt.PenStyle.SolidLine,
    Finding.MISSING: Qt.PenStyle.DashLine,
    Finding.EXTRA: Qt.PenStyle.DotLine,
}


def paint_seen(painter: QPainter, theme: Theme, seen: Seen, viewport: Viewport) -> None:
    if seen.marked is not None:
        stripe_px = theme.px(STRIPE_MM) / viewport.scale
        _paint_block(painter, tinted(seen.marked, theme.color("seen"), stripe_px), seen.marked.window, viewport)
    if seen.heat is not None:
        _paint_block(painter, glowing(seen.heat, theme.color("defect")), seen.heat.window, viewport)
    for one, end in seen.arrows:
        path = arrow(viewport.to_view(one), viewport.to_view(end), theme.px_per_mm * HEAD_MM)
        stroke_with_halo(painter, path, QPen(theme.color("seen"), line_width(theme)))
    for finding, points in seen.lines:
        paint_line(painter, theme, finding, [QPointF(*viewport.to_view((x, y))) for x, y in points.tolist()])
    is_few = sum(map(len, seen.dots.values())) <= FEW
    for finding, points in seen.dots.items():
        paint_dots(painter, theme, finding, _in_view(points, viewport), LARGE_DOT_MM if is_few else DOT_MM)


def paint_line(painter: QPainter, theme: Theme, finding: Finding, places: list[QPointF]) -> None:
    path = QPainterPath(places[0])
    for place in places[1:]:
        path.lineTo(place)
    stroke_with_halo(painter, path, QPen(theme.color(COLOR[finding]), line_width(theme) * 1.2, LINE[finding]))


def paint_dots(
    painter: QPainter, theme: Theme, finding: Finding, places: list[QPointF], size_mm: float = DOT_MM
) -> None:
    """Circles where found, crosses where missing, squares where extra."""
    color, half = theme.color(COLOR[finding]), max(1.2, theme.px_per_mm * size_mm / 2)
    painter.save()
    if finding is Finding.MISSING:
        arms = QPainterPath()
        for place in places:
            for rise in (1.6 * half, -1.6 * half):
                arms.moveTo(place + QPointF(-1.6 * half, rise))
                arms.lineTo(place + QPointF(1.6 * half, -rise))
        stroke_with_halo(painter, arms, QPen(color, half * 0.9))
    else:
        painter.setPen(QPen(HALO, half * 0.5))
        painter.setBrush(color)
        for place in places:
            if finding is Finding.FOUND:
                painter.drawEllipse(place, half, half)
            else:
                painter.drawRect(QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half))
    painter.restore()


def arrow(start: Point, end: Point, head: float) -> QPainterPath:
    """A line with a head at its end, no longer than half of the line."""
    along = math.atan2(end[1] - start[1], end[0] - start[0])
    reach = min(head, math.dist(start, end) / 2)
    path = QPainterPath(QPointF(*start))
    path.lineTo(QPointF(*end))
    for side in (2.6, -2.6):
        path.moveTo(QPointF(*end))
        path.lineTo(QPointF(end[0] + reach * math.cos(along + side), end[1] + reach * math.sin(along + side)))
    return path


def _in_view(points: Points, viewport: Viewport) -> list[QPointF]:
    """The visible points: when the view is zoomed in, most are outside."""
    places = (points + 0.5) * viewport.scale + (viewport.x, viewport.y)
    inside = ((places >= 0) & (places < (viewport.view_width, viewport.view_height))).all(axis=1)
    return [QPointF(x, y) for x, y in places[inside].tolist()]


def _paint_block(painter: QPainter, picture: QImage, window: Window, viewport: Viewport) -> None:
    painter.save()
    # Zoomed in, pixels are shown unsmoothed.
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, viewport.scale < 1)
    painter.drawImage(QRectF(*viewport.place_of(window)), picture)
    painter.restore()


def tinted(marked: Marked, color: QColor, stripe_px: float) -> QImage:
    """The window as a picture: transparent where no pixel counts, elsewhere a tint, stripes and a border.

    `stripe_px`: distance of the stripes, in pixels of the picture.
    """
    inner = cv2.erode(marked.mask, np.ones((3, 3), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=0)
    height, width = marked.mask.shape
    across = np.add.outer(np.arange(height, dtype=np.float32), np.arange(width, dtype=np.float32)) % stripe_px
    stripes = (across < stripe_px / 3).astype(np.uint8)
    kinds = np.where(inner > 0, np.uint8(2) + stripes, (marked.mask > 0).astype(np.uint8))
    image = QImage(kinds.data, width, height, width, QImage.Format.Format_Indexed8)
    rgb = color.red(), color.green(), color.blue()
    image.setColorTable([0, *(qRgba(*rgb, alpha) for alpha in (RIM, TINT, STRIPE))])
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def glowing(heat: Heat, color: QColor) -> QImage:
    """The window as a picture: a haze that thickens with the heat, and a border round what is beyond what may be."""
    height, width = heat.levels.shape
    shares = np.arange(256) / Heat.LIMIT
    alpha = np.clip((shares - COLD) / (1.0 - COLD), 0.0, 1.0) * HAZE
    alpha[Heat.LIMIT :] += (TINT * (shares[Heat.LIMIT :] - 1.0)).clip(0, RIM - HAZE)
    shown: NDArray[np.uint8] = alpha.astype(np.uint8)[heat.levels]
    beyond = (heat.levels >= Heat.LIMIT).astype(np.uint8)
    inner = cv2.erode(beyond, np.ones((3, 3), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=0)
    shown[(beyond > 0) & (inner == 0)] = RIM
    image = QImage(np.ascontiguousarray(shown).data, width, height, width, QImage.Format.Format_Indexed8)
    image.setColorTable([qRgba(color.red(), color.green(), color.blue(), opacity) for opacity in range(256)])
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
