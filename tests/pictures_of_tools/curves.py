"""How the score falls: the curves checked by `tests/core/inspection/test_curves.py`, one card per tool."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from tests.curves import all_curves
from tests.pictures_of_tools.paper import CARD, DIM, INK, LINE, Painting, Panel, say

if TYPE_CHECKING:
    from tests.curves.curve import Curve

COLORS = tuple(
    QColor(name)
    for name in ("#2F80D0", "#1E9E6A", "#E08A1E", "#D6362F", "#7B55C7", "#1B2126", "#12A5B5", "#B0487E", "#7A8A14")
)
LEGEND_WIDTH = 172.0


def curves() -> list[Panel]:
    by_tool = groupby(sorted(all_curves(), key=_tool), key=_tool)
    return [_panel(tool, list(group)) for tool, group in by_tool]


def _tool(curve: Curve) -> str:
    return curve.spec.type


def _panel(tool: str, group: list[Curve]) -> Panel:
    words = "Across: size of the defect; dashed: the default limit."
    return Panel(tool, words, _chart(group))


def _chart(group: list[Curve]) -> Painting:
    scored = [(curve, [result.score_pct or 0.0 for result in curve.results()]) for curve in group]

    def paint(painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, CARD)
        plot = QRectF(area.left() + 36, area.top() + 12, area.width() - 40 - LEGEND_WIDTH, area.height() - 28)

        def at(share: float, score: float) -> QPointF:
            return QPointF(plot.left() + share * plot.width(), plot.bottom() - score / 100 * plot.height())

        for score in (0, 50, 100):
            painter.setPen(QPen(LINE, 1))
            painter.drawLine(at(0, score), at(1, score))
            say(painter, QRectF(area.left() + 6, at(0, score).y() - 8, 28, 16), str(score), 11, DIM)
        painter.setPen(QPen(INK, 1, Qt.PenStyle.DashLine))
        limit = group[0].spec.threshold_pct
        painter.drawLine(at(0, limit), at(1, limit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        top = plot.top()
        for number, (curve, scores) in enumerate(scored):
            color = COLORS[number % len(COLORS)]
            path = QPainterPath()
            for index, (size, score) in enumerate(zip(curve.sizes, scores, strict=True)):
                point = at(size / curve.sizes[-1], score)
                path.lineTo(point) if index else path.moveTo(point)
            painter.setPen(QPen(color, 1.8))
            painter.drawPath(path)
            name = f"{curve.title}, to\N{NO-BREAK SPACE}{curve.sizes[-1]:g}\N{NO-BREAK SPACE}{curve.unit}".rstrip()
            key = QRectF(plot.right() + 10, top, LEGEND_WIDTH - 12, 14)
            top = say(painter, key, name, 10, color, bold=True).bottom() + 2

    return paint
